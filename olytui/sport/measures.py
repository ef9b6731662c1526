"""Marks as values: read, compared, added to, and held against what is humanly possible.

Whole numbers throughout: milliseconds, millimetres, thousandths of a point, grams. `digits` keeps how finely
a
report states a mark, so that 3:27.7 and 3:27.65 count as one mark rounded and not as two.
"""

import re
from dataclasses import dataclass
from decimal import ROUND_FLOOR, ROUND_HALF_UP, Decimal
from functools import cache
from typing import Literal

from olytui import resources

Unit = Literal["time", "distance", "points", "score", "weight", "speed", "decimal", "count"]
Likeness = Literal["equal", "rounded", "differs"]

_TIME = re.compile(r"(?:(\d+):)?(?:(\d{1,3}):)?(\d+)(?:\.(\d{1,3}))?")
_NUMBER = re.compile(r"(\d+)(?:\.(\d{1,3}))?")
_SCORE = re.compile(r"\d+-\d+(?: ?\(\d+(?:-\d+)?\))?(?:,? \d+-\d+(?: ?\(\d+(?:-\d+)?\))?)*")
_INCH = Decimal("0.0254")
_FOOT = 12


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark: `amount` in thousandths of the unit, `digits` after the point; a score keeps its text
    instead.
    """

    unit: Unit
    amount: int
    digits: int
    text: str

    @property
    def value(self) -> str:
        """The mark as a results list writes it."""
        return self.text


def parse(value: str, unit: Unit | str | None = None) -> Mark | None:
    """The mark that a value says; None where it says none. Without a unit, a colon means a time."""
    text = value.strip().replace(",", "") if unit != "score" else value.strip()
    if unit == "score" or (unit is None and _SCORE.fullmatch(text)):
        return Mark("score", 0, 0, text) if _SCORE.fullmatch(text) else None
    if ":" in text or unit == "time":
        return _time(text)
    match = _NUMBER.fullmatch(text)
    if not match:
        return None
    kind: Unit = unit if unit in ("distance", "points", "weight", "speed", "count") else "decimal"  # type: ignore[assignment]
    return Mark(kind, _thousandths(match[1], match[2]), len(match[2] or ""), text)


def compare(a: Mark, b: Mark) -> Likeness:
    """Whether two marks are one: exactly, or as far as the coarser of the two tells."""
    if a.unit == "score" or b.unit == "score":
        return "equal" if _plain_score(a.text) == _plain_score(b.text) else "differs"
    if a.amount == b.amount:
        return "equal"
    step = 10 ** (3 - min(a.digits, b.digits))
    if a.digits != b.digits and any(
        _rounded(a.amount, step, way) == _rounded(b.amount, step, way) for way in _WAYS
    ):
        return "rounded"
    return "differs"


def add_margin(mark: Mark, margin: Mark) -> Mark:
    """The mark of somebody who is this much behind: a later time, else a smaller figure (negative margin:
    ahead).
    """
    sign = 1 if lower_is_better(mark.unit) else -1
    return with_amount(mark, mark.amount + sign * margin.amount, max(mark.digits, margin.digits))


def negated(margin: Mark) -> Mark:
    """The same margin the other way."""
    return Mark(margin.unit, -margin.amount, margin.digits, f"-{margin.text}")


def with_amount(mark: Mark, amount: int, digits: int) -> Mark:
    """A mark of the same kind and another size, written as a results list writes it."""
    text = format_time(amount, digits) if mark.unit == "time" else format_number(amount, digits)
    return Mark(mark.unit, amount, digits, text)


def lower_is_better(unit: Unit | str) -> bool:
    """Whether the smaller figure wins: of times only."""
    return unit == "time"


def is_transposition(a: str, b: str) -> bool:
    """Whether two figures differ by two neighbouring digits changed about (3:27.65 and 3:27.56)."""
    first, second = re.sub(r"\D", "", a), re.sub(r"\D", "", b)
    if len(first) != len(second) or first == second:
        return False
    apart = [index for index, (x, y) in enumerate(zip(first, second, strict=True)) if x != y]
    return (
        len(apart) == 2
        and apart[1] == apart[0] + 1
        and first[apart[0]] == second[apart[1]]
        and first[apart[1]] == second[apart[0]]
    )


def feet_to_metres(feet: int, inches: Decimal = Decimal(0)) -> str:
    """Feet and inches as metres to the centimetre below, as field judges read."""
    metres = (feet * _FOOT + inches) * _INCH
    return str(metres.quantize(Decimal("0.01"), ROUND_FLOOR))


def pounds_to_kilograms(pounds: Decimal) -> str:
    """Pounds as whole kilograms."""
    return str((pounds * Decimal("0.45359237")).quantize(Decimal(1), ROUND_HALF_UP))


def spoken_time(hours: str | None, minutes: str | None, seconds: str | None) -> str:
    """`2`, `6`, `26` → `2:06:26`; `4`, `14.74` → `4:14.74`; two hours and five minutes → `2:05`."""
    whole, _, fraction = (seconds or "").partition(".")
    tail = f"{int(whole or 0):02d}" + (f".{fraction}" if fraction else "")
    if hours is not None:
        return f"{int(hours)}:{int(minutes or 0):02d}" + (f":{tail}" if seconds else "")
    return f"{int(minutes or 0)}:{tail}"


def format_time(milliseconds: int, digits: int = 2) -> str:
    """Milliseconds as `s.ss`, `m:ss.ss` or `h:mm:ss`."""
    whole, rest = divmod(abs(milliseconds), 1000)
    fraction = f".{rest:03d}"[: digits + 1] if digits else ""
    hours, minutes, seconds = whole // 3600, whole // 60 % 60, whole % 60
    if hours:
        return f"{hours}:{minutes:02d}:{seconds:02d}{fraction}"
    return f"{minutes}:{seconds:02d}{fraction}" if minutes else f"{seconds}{fraction}"


def format_number(thousandths: int, digits: int) -> str:
    """Thousandths as a plain number with this many digits after the point."""
    whole, rest = divmod(abs(thousandths), 1000)
    return f"{whole}.{rest:03d}"[: len(str(whole)) + 1 + digits] if digits else str(whole)


def plausible(event: str, value: str, unit: str | None = None) -> bool:
    """Whether anyone could have this mark in this event; true where nothing is known of the event."""
    bounds = _bounds().get(event)
    mark = parse(value, unit or (bounds[0] if bounds else None))
    if not bounds or mark is None or mark.unit == "score":
        return True
    return bounds[1] <= mark.amount <= bounds[2]


def closeness(event: str, value: str, unit: str | None = None) -> float | None:
    """How many times worse a mark is than the best that anyone could have; None where that is not known."""
    bounds = _bounds().get(event)
    mark = parse(value, unit or (bounds[0] if bounds else None))
    if not bounds or mark is None or mark.unit == "score" or not mark.amount:
        return None
    return mark.amount / bounds[1] if lower_is_better(bounds[0]) else bounds[2] / mark.amount


def is_ranged(event: str) -> bool:
    """Whether the range of marks in this event is known."""
    return event in _bounds()


def unit_of(event: str) -> Unit | None:
    """What the marks of an event are counted in, where that is known."""
    bounds = _bounds().get(event)
    return bounds[0] if bounds else None


_WAYS = (ROUND_HALF_UP, ROUND_FLOOR, "ROUND_CEILING")


def _rounded(amount: int, step: int, way: str) -> int:
    return int((Decimal(amount) / step).to_integral_value(way)) * step


def _time(text: str) -> Mark | None:
    match = _TIME.fullmatch(text)
    if not match:
        return None
    first, second, seconds, fraction = match.groups()
    hours, minutes = (first, second) if second is not None else (None, first)
    amount = (int(hours or 0) * 3600 + int(minutes or 0) * 60) * 1000 + _thousandths(seconds, fraction)
    return Mark("time", amount, len(fraction or ""), text)


def _thousandths(whole: str, fraction: str | None) -> int:
    return int(whole) * 1000 + int((fraction or "").ljust(3, "0"))


def _plain_score(text: str) -> tuple[str, ...]:
    return tuple(re.findall(r"\d+-\d+", re.sub(r"\([^)]*\)", "", text)))


@cache
def _bounds() -> dict[str, tuple[Unit, int, int]]:
    """Event → unit, least and greatest possible amount, from the table of world bests."""
    bounds: dict[str, tuple[Unit, int, int]] = {}
    for row in resources.read_table("reference/world_bests.tsv"):
        unit: Unit = row["unit"]  # type: ignore[assignment]
        low, high = parse(row["least"], unit), parse(row["most"], unit)
        if low and high:
            bounds[row["event"]] = (unit, low.amount, high.amount)
    return bounds
