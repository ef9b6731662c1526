"""Stages of tours are events of their own; a stage of anything else is none."""

import pytest

from olytui.sport import events


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("Novak won stage 14 in the rain", "stage 14"),
        ("Novak won the fourteenth stage of the Tour de France", "stage 14"),
        ("after the 161-kilometre first stage on Tuesday", "stage 1"),
        ("her second stage win in three days", "stage 2"),
        ("Stage three suited the sprinters", "stage 3"),
    ],
)
def test_a_numbered_stage_is_an_event(text: str, event: str) -> None:
    assert [(word.event, word.sport) for word in events.find(text)] == [(event, "cycling")]


@pytest.mark.parametrize("text", [
    "out in the first stage", "at this stage", "the group stage", "on stage", "World Cup Stage 2", "the Stage 1 final",
])  # fmt: skip
def test_another_stage_is_none(text: str) -> None:
    assert not events.find(text)


def test_an_event_of_one_athlete_is_known_as_such() -> None:
    assert events.is_individual("1500m")
    assert not events.is_individual("4x100m relay")
    assert not events.is_individual("no such event")
