"""Compares two values of sport: the same, rounded, in another unit, with two figures swapped, or different.

A mark is held as the exact decimal that was printed and the worth of its last digit, so that `3:27.7` beside
`3:27.65` is known for a coarser way to say the same thing.
"""

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum


class Relation(StrEnum):
    """How one printed value stands to another."""

    SAME = "same"
    ROUNDED = "rounded"
    CONVERTED = "converted"
    SWAPPED = "swapped"
    MISPRINTED = "misprinted"
    DIFFERENT = "different"


AGREEING = frozenset({Relation.SAME, Relation.ROUNDED, Relation.CONVERTED})


@dataclass(frozen=True, slots=True)
class Figure:
    """A printed value: its amount in seconds, metres, kilograms or points, and the worth of its last digit."""

    amount: Decimal
    step: Decimal
    kind: str
    imperial: bool = False
    may_be_hours: bool = False


_CLOCK = re.compile(r"(?:(\d+):)?(\d{1,3}):(\d{2})(\.\d+)?")
_FEET = re.compile(r"(\d+) ?(?:ft|feet|foot|['′])\.?(?: ?(\d+(?:\.\d+)?) ?(?:in|inches|[\"″])?)?")
_NUMBER = re.compile(r"(\d+)(\.\d+)?")
_SCORE = re.compile(r"\d+-\d+")
_INCH, _FOOT, _POUND = Decimal("0.0254"), Decimal("0.3048"), Decimal("0.45359237")
_METRE = _KILOGRAM = _SECOND = Decimal(1)
_UNITS = {
    **dict.fromkeys(("ft", "feet", "foot"), ("length", _FOOT)),
    **dict.fromkeys(("lb", "lbs", "pounds"), ("weight", _POUND)),
    **dict.fromkeys(("cm", "centimetres", "centimeters"), ("length", Decimal("0.01"))),
    **dict.fromkeys(("m", "metres", "meters", "distance", "length", "height"), ("length", _METRE)),
    **dict.fromkeys(("kg", "kilos", "kilograms", "kilo", "weight"), ("weight", _KILOGRAM)),
    **dict.fromkeys(("time", "s", "sec", "secs", "seconds"), ("time", _SECOND)),
}
_TOLERANCE = {"length": Decimal("0.013"), "weight": Decimal("0.25")}
_HOUR = 60


def figure(value: str, unit: str | None = None) -> Figure | None:
    """The figure that a value states; None for scores, words and anything else that is no single number."""
    text = value.strip().lower().replace(",", "").rstrip("hw*")
    unit = (unit or "").lower()
    if clock := _CLOCK.fullmatch(text):
        hours, minutes, seconds, fraction = clock.groups()
        amount = Decimal(int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds)) + Decimal(fraction or 0)
        return Figure(amount, _step(fraction), "time", may_be_hours=not hours and not fraction)
    if feet := _FEET.fullmatch(text):
        return Figure(int(feet[1]) * _FOOT + Decimal(feet[2] or 0) * _INCH, _INCH, "length", imperial=True)
    number = _NUMBER.match(text)
    return _measured(number, text[number.end() :].strip() or unit) if number else None


def _measured(number: re.Match[str], unit: str) -> Figure | None:
    if unit and not unit.isalpha():
        return None
    kind, factor = _UNITS.get(unit, ("number", Decimal(1)))
    is_imperial = factor in {_FOOT, _POUND}
    return Figure(Decimal(number[0]) * factor, _step(number[2]) * factor, kind, imperial=is_imperial)


def _step(fraction: str | None) -> Decimal:
    return Decimal(10) ** -(len(fraction) - 1) if fraction else Decimal(1)


def compare_marks(one: str, other: str, unit: str | None = None, other_unit: str | None = None) -> Relation:
    """How two marks stand to each other, whichever comes first."""
    if _plain(one) == _plain(other):
        return Relation.SAME
    if _SCORE.search(one) and _SCORE.search(other):
        return _compare_scores(one, other)
    a, b = figure(one, unit), figure(other, other_unit if other_unit is not None else unit)
    if a is None or b is None:
        return Relation.DIFFERENT
    relation = _compare_figures(a, b)
    return _typing_slip(one, other) if relation is Relation.DIFFERENT else relation


def _plain(value: str) -> str:
    return value.strip().lower().replace(" ", "").removesuffix("m").removesuffix("pts")


def _compare_figures(a: Figure, b: Figure) -> Relation:
    if {a.kind, b.kind} in ({"time", "length"}, {"time", "weight"}, {"length", "weight"}):
        return Relation.DIFFERENT
    if a.imperial != b.imperial:
        near = abs(a.amount - b.amount) <= _TOLERANCE[a.kind if a.imperial else b.kind]
        return Relation.CONVERTED if near else Relation.DIFFERENT
    if a.amount == b.amount:
        return Relation.SAME
    coarse, fine = (a, b) if a.step >= b.step else (b, a)
    if coarse.step != fine.step and abs(a.amount - b.amount) < coarse.step:
        return Relation.ROUNDED
    return _as_hours(a, b)


def _as_hours(a: Figure, b: Figure) -> Relation:
    """`2:06` beside `2:06:26` is hours and minutes."""
    for short, full in ((a, b), (b, a)):
        if short.may_be_hours and not full.may_be_hours and full.amount >= _HOUR * _HOUR:
            hours = replace(short, amount=short.amount * _HOUR, step=Decimal(_HOUR))
            if abs(hours.amount - full.amount) < hours.step:
                return Relation.ROUNDED
    return Relation.DIFFERENT


def _compare_scores(one: str, other: str) -> Relation:
    """A match score reads the same from the other side."""
    turned = re.sub(r"(\d+)-(\d+)", r"\2-\1", other)
    return Relation.CONVERTED if re.sub(r"\s", "", one) == re.sub(r"\s", "", turned) else Relation.DIFFERENT


def _typing_slip(one: str, other: str) -> Relation:
    if len(one) != len(other):
        return Relation.DIFFERENT
    wrong = [index for index, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if not all(one[index].isdigit() and other[index].isdigit() for index in wrong):
        return Relation.DIFFERENT
    if len(wrong) == 2:
        first, second = wrong
        if (one[first], one[second]) == (other[second], other[first]):
            return Relation.SWAPPED
    return Relation.MISPRINTED if len(wrong) == 1 else Relation.DIFFERENT
