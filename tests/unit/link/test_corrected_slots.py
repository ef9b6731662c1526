"""Slots of invented athletes set right by official results: only what the context gave."""

import pytest

from olytui.link.official import Known, Outcome, Told, corrected
from olytui.model import Phase, Slot

GAMES = "Testville 2024"
CONTEXT = ("event", "gender")
PLACE = Told("rank", "2")


def run(event: str, gender: str = "women", **more: str | bool) -> Outcome:
    return Outcome(Slot(GAMES, "athletics", gender, event, "final"), **more)  # type: ignore[arg-type]


def said(event: str, gender: str = "women") -> Slot:
    return run(event, gender).slot


def test_the_one_event_of_an_athlete_takes_the_place_of_one_from_the_context() -> None:
    assert corrected(said("100m"), CONTEXT, PLACE, Known((run("200m"),))) == said("200m")


def test_what_a_report_says_stays() -> None:
    assert corrected(said("100m"), ("gender",), PLACE, Known((run("200m"),))) == said("100m")


def test_the_event_said_takes_the_gender_of_the_results() -> None:
    assert corrected(said("100m", "men"), ("gender",), PLACE, Known((run("100m"), run("200m")))) == said(
        "100m"
    )


@pytest.mark.parametrize("told", [Told("rank", "2"), Told("mark", "22.08")])
def test_of_several_events_a_place_or_mark_tells_which(told: Told) -> None:
    known = Known((run("100m", rank="1", mark="10.72"), run("200m", rank="2", mark="22.08")))
    assert corrected(said("100m"), CONTEXT, told, known) == said("200m")


def test_a_value_of_none_of_several_events_changes_nothing() -> None:
    known = Known((run("100m", rank="1"), run("200m", rank="3")))
    assert corrected(said("100m"), CONTEXT, PLACE, known) == said("100m")


def test_a_team_is_no_event_of_one_athlete() -> None:
    team = run("team", is_crew=True)
    assert corrected(said("floor"), CONTEXT, PLACE, Known((team,))) == said("floor")


def test_a_known_gender_takes_the_place_of_one_from_the_context() -> None:
    assert corrected(said("100m", "men"), CONTEXT, PLACE, Known(gender="women")) == said("100m")
    assert corrected(said("relay", "mixed"), CONTEXT, PLACE, Known(gender="women")) == said("relay", "mixed")


def test_another_competition_tells_nothing() -> None:
    elsewhere = Slot("Elsewhere 2023", "athletics", "women", "100m", "final")
    assert corrected(elsewhere, CONTEXT, PLACE, Known((run("200m"),))) == elsewhere


def test_of_several_events_the_one_that_reports_name_is_meant() -> None:
    known = Known((run("100m", rank="3"), run("200m", rank="3")), told=frozenset({"200m"}))
    assert corrected(said("400m"), CONTEXT, Told("rank", "3"), known) == said("200m")


def test_a_mark_is_of_the_athlete_and_not_of_the_crew() -> None:
    known = Known((run("relay", is_crew=True, rank="1"), run("400m", rank="3", mark="52.15")))
    assert corrected(said("relay"), CONTEXT, Told("mark", "52.51"), known) == said("400m")
    assert corrected(said("relay"), CONTEXT, Told("rank", "1"), known) == said("relay")


def dash(phase: Phase, mark: str) -> Outcome:
    return Outcome(Slot(GAMES, "athletics", "women", "100m", phase), mark=mark)


ROUNDS = Known((dash("semifinal", "10.84"), dash("final", "10.72")))


def test_a_mark_tells_the_phase_that_the_context_got_wrong() -> None:
    slot = dash("semifinal", "").slot
    assert corrected(slot, ("phase",), Told("mark", "10.72"), ROUNDS).phase == "final"
    assert corrected(slot, (), Told("mark", "10.72"), ROUNDS).phase == "semifinal"


def test_a_mark_of_no_phase_leaves_it_as_it_is() -> None:
    slot = dash("final", "").slot
    assert corrected(slot, ("phase",), Told("mark", "10.27"), ROUNDS) == slot


def test_a_mark_in_a_phase_that_there_was_not_is_of_the_one_that_has_it() -> None:
    slot = dash("preliminary", "").slot
    assert corrected(slot, (), Told("mark", "10.72"), ROUNDS).phase == "final"


def test_a_misprinted_mark_is_of_the_event_that_it_comes_near() -> None:
    known = Known((run("200m", mark="22.08"), run("400m", mark="49.60")))
    assert corrected(said("200m"), CONTEXT, Told("mark", "49.06"), known) == said("400m")
    assert corrected(said("200m"), CONTEXT, Told("mark", "22.80"), known) == said("200m")


def test_not_to_be_among_the_medallists_says_nothing_of_the_event() -> None:
    only = frozenset({(GAMES, "athletics", "women", "100m")})
    known = Known((run("200m", rank="4"),), medals_only=only)
    assert corrected(said("100m"), CONTEXT, Told("rank", "4"), known) == said("100m")
    assert corrected(said("100m"), CONTEXT, Told("rank", "2"), known) == said("200m")
