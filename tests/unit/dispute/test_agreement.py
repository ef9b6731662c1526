"""Two judges beyond chance, and reports side by side."""

import pytest

from olytui.dispute.agreement import agree, kappa
from olytui.dispute.alignment import Row, cell, side_by_side
from olytui.dispute.slots import SlotClaim


def claim(report: str, value: str) -> SlotClaim:
    return SlotClaim(f"{report}-{value}", "mark", value, report, report, unit="time")


def row(value: str, **claims: str) -> Row:
    return Row("f", "Ola Brandt, mark", value, {name: (claim(name, told),) for name, told in claims.items()})


def test_full_agreement_is_one_and_chance_is_nought() -> None:
    assert kappa([("a", "a"), ("b", "b")]) == 1.0
    assert kappa([("a", "a"), ("a", "b"), ("b", "a"), ("b", "b")]) == 0.0
    assert kappa([]) is None


def test_agreement_worse_than_chance_is_negative() -> None:
    measure = kappa([("a", "b"), ("b", "a")])
    assert measure is not None
    assert measure < 0


def test_a_known_table_gives_its_known_kappa() -> None:
    pairs = [("y", "y")] * 20 + [("y", "n")] * 5 + [("n", "y")] * 10 + [("n", "n")] * 15
    assert kappa(pairs) == pytest.approx(0.4)


def test_what_only_one_has_judged_is_counted_apart() -> None:
    found = agree("Amy", "Ben", {"f1": "wrong", "f2": "open"}, {"f1": "wrong", "f3": "open"})
    assert (found.same, found.differ, found.only_left, found.only_right, found.both) == (1, 0, 1, 1, 1)


def test_cells_say_how_a_report_stands_to_the_value() -> None:
    told = row("3:27.65", a="3:27.65", b="3:27.7", c="3:27.56")
    assert [cell(told, name).likeness for name in "abcd"] == ["equal", "rounded", "differs", "absent"]
    assert cell(told, "c").text == "3:27.56 ≠"
    assert cell(row("3:27.65", a="3:27.65"), "a").likeness == "only here"


def test_two_reports_side_by_side_say_equal_rounded_differs_or_only_here() -> None:
    rows = [
        row("1", a="1", b="1"),
        row("3:27.65", a="3:27.65", b="3:27.7"),
        row("9.9", a="9.9", b="8.8"),
        row("5", b="5"),
    ]
    lines = side_by_side([*rows, row("6", c="6")], "a", "b")
    assert [(line.likeness, line.side) for line in lines] == [
        ("equal", "both"),
        ("rounded", "both"),
        ("differs", "both"),
        ("only here", "right"),
    ]
