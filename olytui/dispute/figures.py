"""Compares two printed values: the same, rounded, in another unit, with two figures swapped, or different."""

import re
from dataclasses import replace
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache

from olytui.sport import measures
from olytui.sport.measures import Mark


class Relation(StrEnum):
    """How one printed value stands to another."""

    SAME = "same"
    ROUNDED = "rounded"
    CONVERTED = "converted"
    SWAPPED = "swapped"
    MISPRINTED = "misprinted"
    DIFFERENT = "different"


AGREEING = frozenset({Relation.SAME, Relation.ROUNDED, Relation.CONVERTED})

_FEET = re.compile(r"(\d+) ?(?:ft|feet|foot|['′])\.?(?: ?(\d+(?:\.\d+)?) ?(?:in|inches|[\"″])?)?")
_FEET_AND_INCHES = re.compile(r"(\d+)[-–](\d+(?:\.\d+)?)")
_POUNDS = re.compile(r"([\d.]+) ?(?:lbs?|pounds)")
_METRIC_TAIL = re.compile(r"(?<=\d) ?(?:m|metres|meters|kg|pts|points|s|secs?|seconds)$|[hw*]$")
_IMPERIAL_UNITS = {"ft", "feet", "foot", "lb", "lbs", "pounds"}
_HALF_AN_INCH, _HALF_A_KILO = 13, 500
_HOUR = 3_600_000


def compare_marks(one: str, other: str, unit: str | None = None, other_unit: str | None = None) -> Relation:
    """How two marks stand to each other, whichever comes first."""
    a, b = mark_of(one, unit), mark_of(other, other_unit if other_unit is not None else unit)
    if a is None or b is None:
        return Relation.SAME if _plain(one) == _plain(other) else Relation.DIFFERENT
    if "score" in {a.unit, b.unit}:
        return _compare_scores(a, b)
    if {a.unit, b.unit} in ({"time", "distance"}, {"time", "weight"}, {"distance", "weight"}):
        return Relation.DIFFERENT
    if _is_imperial(one, unit) != _is_imperial(other, other_unit):
        slack = _HALF_A_KILO if "weight" in {a.unit, b.unit} else _HALF_AN_INCH
        return Relation.CONVERTED if abs(a.amount - b.amount) <= slack else Relation.DIFFERENT
    likeness = measures.compare(a, b)
    if likeness != "differs":
        return Relation.SAME if likeness == "equal" else Relation.ROUNDED
    return Relation.ROUNDED if _is_hours_of(a, b) or _is_hours_of(b, a) else _slip(one, other)


@lru_cache(8192)
def mark_of(value: str, unit: str | None = None) -> Mark | None:
    """The mark that a value states, in metric; None where it states no figure."""
    text = value.strip().lower()
    if feet := _FEET.fullmatch(text) or (unit in _IMPERIAL_UNITS and _FEET_AND_INCHES.fullmatch(text)):
        return measures.parse(measures.feet_to_metres(int(feet[1]), Decimal(feet[2] or 0)), "distance")
    if pounds := _POUNDS.fullmatch(text) or (unit in {"lb", "lbs"} and re.fullmatch(r"([\d.]+)", text)):
        return measures.parse(measures.pounds_to_kilograms(Decimal(pounds[1])), "weight")
    plain = _METRIC_TAIL.sub("", text)
    return measures.parse(plain, unit if unit not in _IMPERIAL_UNITS else None) or measures.parse(plain)


@lru_cache(8192)
def is_imperial(words: str) -> bool:
    """Whether words state a length in feet or a weight in pounds."""
    return bool(re.search(r"\d ?-?(?:ft|feet|foot|inch|lbs?\b|pounds?\b|['′]\d)", words.lower()))


def _is_imperial(value: str, unit: str | None) -> bool:
    return unit in _IMPERIAL_UNITS or is_imperial(value)


def _plain(value: str) -> str:
    return "".join(value.lower().split())


def _is_hours_of(short: Mark, full: Mark) -> bool:
    """`2:06` beside `2:06:26` is hours and minutes."""
    if short.text.count(":") != 1 or short.digits or full.text.count(":") != 2:
        return False
    hours = replace(short, amount=short.amount * 60)
    return hours.amount >= _HOUR and 0 <= full.amount - hours.amount < 60_000


def _compare_scores(a: Mark, b: Mark) -> Relation:
    """A match score reads the same from the other side."""
    if a.unit != b.unit:
        return Relation.DIFFERENT
    if measures.compare(a, b) == "equal":
        return Relation.SAME
    turned = re.sub(r"(\d+)-(\d+)", r"\2-\1", b.text)
    return (
        Relation.CONVERTED if measures.compare(a, replace(b, text=turned)) == "equal" else Relation.DIFFERENT
    )


def _slip(one: str, other: str) -> Relation:
    """What a slip of the keyboard looks like: two neighbours changed about, one figure or point wrong."""
    if measures.is_transposition(one, other):
        return Relation.SWAPPED
    if len(one) != len(other):
        return Relation.DIFFERENT
    wrong = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    is_one = len(wrong) == 1 and wrong[0][0].isdigit() == wrong[0][1].isdigit()
    return Relation.MISPRINTED if is_one else Relation.DIFFERENT
