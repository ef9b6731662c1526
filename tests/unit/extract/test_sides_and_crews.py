"""Teams, crews and pairs: who `they` are, whom a team beat, and which events are no team's."""

import pytest

from olytui.extract import pattern, read, triggers
from olytui.extract.rules import ALL_RULES
from olytui.model import Report


def claims(text: str) -> set[tuple[str, str, str]]:
    """(athlete, attribute, value) of everything that a report claims."""
    got = read(Report("r", text, published="2031-07-01"))
    return {(got.appearances[one.appearance].name, one.attribute, one.value) for one in got.claims}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Denmark reached the women's handball final. They beat France 28-26 in the final.",
            {("Denmark", "rank", "1"), ("France", "rank", "2")},
        ),
        (
            "Spain lost the women's handball final 22-21 to Norway.",
            {("Spain", "rank", "2"), ("Norway", "rank", "1")},
        ),
        (
            "In the two-man bobsleigh Italy II, driven by Jan Berg, and Canada I both clocked 3:45.22. "
            "Both crews took gold.",
            {("Italy", "mark", "3:45.22"), ("Canada", "rank", "1"), ("Jan Berg", "noc", "ITA")},
        ),
        (
            "Ada Novak's Poland edged out Eva Lund's Norway 8-6 to take the women's curling bronze.",
            {("Poland", "rank", "3"), ("Norway", "rank", "4"), ("Ada Novak", "noc", "POL")},
        ),
        (
            "Poland, comprising Ada Novak, Eva Lund and Ines Roth, won the women's team épée.",
            {("Poland", "rank", "1"), ("Ines Roth", "noc", "POL")},
        ),
        (
            "The German sled piloted by Jan Berg won the two-man bobsleigh.",
            {("Germany", "rank", "1"), ("Jan Berg", "noc", "GER")},
        ),
    ],
)
def test_teams_are_followed_through_the_text(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert expected <= claims(text)


def test_a_nation_wins_no_event_of_one_athlete() -> None:
    got = claims("More gold for Norway in the women's 200m as Ada Novak won in 22.22.")
    assert not any(name == "Norway" for name, _, _ in got)
    assert ("Ada Novak", "rank", "1") in got


def test_a_trade_says_of_which_event_the_next_words_are() -> None:
    got = read(Report("r", "Pole vaulter Ada Novak no-heighted and 800m runner Eva Lund did not start."))
    assert {claim.slot.event for claim in got.claims} == {"pole vault", "800m"}


def test_every_rule_can_be_triggered_by_its_own_words() -> None:
    for rule in ALL_RULES:
        told = frozenset(min(group) for group in pattern.groups(rule.pattern))
        assert triggers.can_match(told), rule.name


def test_words_that_no_rule_needs_trigger_nothing() -> None:
    assert not triggers.can_match(frozenset({"the", "weather", "cold", "."}))
