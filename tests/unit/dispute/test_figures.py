"""Two printed values: the same, rounded, converted, mistyped or different."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from olytui.dispute.figures import Relation, compare_marks


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("3:27.65", "3:27.65", Relation.SAME),
        ("3:27.80", "3:27.8", Relation.SAME),
        ("6,796", "6796", Relation.SAME),
        ("6.25m", "6.25", Relation.SAME),
        ("3:27.7", "3:27.65", Relation.ROUNDED),
        ("3:27.6", "3:27.65", Relation.ROUNDED),
        ("3:28", "3:27.65", Relation.ROUNDED),
        ("9.79", "9.784", Relation.ROUNDED),
        ("2:06", "2:06:26", Relation.ROUNDED),
        ("58", "57.95", Relation.ROUNDED),
        ("6-4, 6-3", "4-6, 3-6", Relation.CONVERTED),
        ("3:27.65", "3:27.56", Relation.SWAPPED),
        ("8.48", "8.84", Relation.SWAPPED),
        ("3:27.65", "3:27.85", Relation.MISPRINTED),
        ("3:27.65", "3:32.38", Relation.DIFFERENT),
        ("3:27.65", "1:40.12", Relation.DIFFERENT),
        ("3-1", "3-2", Relation.DIFFERENT),
    ],
)
def test_marks_are_compared_as_sport_reads_them(one: str, other: str, relation: Relation) -> None:
    assert compare_marks(one, other) is relation
    assert compare_marks(other, one) is relation


def test_feet_and_metres_are_one_distance() -> None:
    assert compare_marks("8.48", "27ft 10in", "m", "ft") is Relation.CONVERTED
    assert compare_marks("8.48", "26ft 10in", "m", "ft") is Relation.DIFFERENT


def test_pounds_and_kilograms_are_one_weight() -> None:
    assert compare_marks("265", "584lb", "kg") is Relation.CONVERTED


@given(st.text(max_size=12), st.text(max_size=12))
def test_comparison_is_symmetric_for_any_text(one: str, other: str) -> None:
    assert compare_marks(one, other) is compare_marks(other, one)


@given(st.decimals(min_value=1, max_value=200, places=2))
def test_every_mark_agrees_with_itself_rounded_to_a_tenth(mark: object) -> None:
    assert compare_marks(f"{mark:.1f}", f"{mark:.2f}") in {Relation.SAME, Relation.ROUNDED}
