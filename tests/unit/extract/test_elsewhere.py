"""Results of another place and day than the report's own, and championships only looked ahead or back to."""

import pytest

from olytui.extract import read
from olytui.model import Report

_LEAD = "Ada Novak is one to watch at the European Indoor Championships in Madrid, where the 60m was run.\n\n"


def _competitions(text: str, name: str, title: str | None = None) -> set[str | None]:
    reading = read(Report("example", text, title=title, published="2005-03-04"))
    return {
        claim.slot.competition
        for claim in reading.claims
        if reading.appearances[claim.appearance].name == name and claim.attribute in ("rank", "mark")
    }


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Eva Lund was third over 60m in Bergen last week.", "Bergen 2005"),
        ("Eva Lund was third over 60m in Bergen in 2003.", "Bergen 2003"),
        ("Eva Lund took third over 60m at last month's meeting in Bergen.", "Bergen 2005"),
        ("Eva Lund was third over 60m.", "European Indoor Championships 2005"),
    ],
)
def test_a_town_and_a_time_tell_another_place(words: str, expected: str) -> None:
    assert _competitions(_LEAD + words, "Eva Lund") == {expected}


def test_what_follows_such_a_look_away_is_of_the_report_again() -> None:
    text = _LEAD + "Eva Lund, who was sixth in Bergen last week, was happy.\n\nMia Berg won the 60m."
    assert _competitions(text, "Mia Berg") == {"European Indoor Championships 2005"}


def test_championships_looked_ahead_to_are_not_those_of_the_result_beside_them() -> None:
    text = (
        "Ada Novak won the 60m at the European Indoor Championships in Madrid on Friday.\n\n"
        "Eva Lund, whose injury cost her the chance to compete in the 2004 Olympics in Athens, was third."
    )
    assert _competitions(text, "Eva Lund") == {"European Indoor Championships 2005"}


def test_a_headline_outside_the_text_names_the_championships() -> None:
    text = "Ada Novak booked her ticket to Athens.\n\nIn the women's 200m backstroke Novak won in 2:08.91."
    assert _competitions(text, "Ada Novak", "British trials, day four") == {"British trials 2005"}
