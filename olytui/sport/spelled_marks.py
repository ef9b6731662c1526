"""Figures in words: `four minutes 14.74 seconds`, `two points`, `a hundredth of a second`."""

import re
from collections.abc import Iterator
from decimal import Decimal

from olytui.sport.measures import Unit, spoken_time
from olytui.sport.scan import Scan
from olytui.sport.spelling import number_before

_UNITS: dict[str, Unit] = {
    "point": "points",
    "metre": "distance",
    "meter": "distance",
    "second": "time",
    "sec": "time",
}
_TIMES = frozenset({"hour", "minute"})
_FRACTIONS = {"tenth": 1, "hundredth": 2, "thousandth": 3}
_HEADS = frozenset(
    f"{word}{ending}"
    for word in (*_UNITS, *_TIMES, *_FRACTIONS, "centimetre", "centimeter")
    for ending in ("", "s")
)
_OF = re.compile(
    r"(?i)[ -](?:of[ -])?(?:an?[ -])?"
    r"(?:(?P<time>seconds?|secs?)|(?P<points>points?|marks?)|(?P<distance>met(?:re|er)s?))\b"
)
_REST = re.compile(
    r"(?i),?[ ](?:and[ ])?(?P<n>\d{1,2}(?:\.\d+)?)(?:[ -]?(?:(?P<min>minutes?|mins?)\b"
    r"(?:,?[ ](?:and[ ])?(?P<s>\d{1,2}(?:\.\d+)?)(?:[ -]?(?:seconds?|secs?)\b)?)?|(?:seconds?|secs?|s)\b))?"
)

_CLOCK = re.compile(r",?[ ](?:and[ ])?(?P<n>\d{1,2})[:.](?P<s>\d\d(?:\.\d+)?)\b")

Figure = tuple[int, int, str, Unit]


def find(seen: Scan) -> Iterator[Figure]:
    """Every figure whose number is in words: start, end, value and unit."""
    for index in seen.where(_HEADS):
        number = number_before(seen, index) or _digits_before(seen, index)
        if number is not None:
            first, amount = number
            yield _figure(seen, seen.starts[first], index, amount)


def _digits_before(seen: Scan, index: int) -> tuple[int, Decimal] | None:
    """The number in digits before a fraction: `47 hundredths`."""
    word = seen.words[index - 1] if index else ""
    is_counted = word.isdecimal() and seen.words[index].rstrip("s") in _FRACTIONS and seen.binds(index - 1)
    return (index - 1, Decimal(word)) if is_counted else None


def _figure(seen: Scan, start: int, index: int, amount: Decimal) -> Figure:
    stem, end = seen.words[index].rstrip("s"), seen.ends[index]
    if stem in _FRACTIONS:
        return _fraction(seen.text, start, end, amount, _FRACTIONS[stem])
    if stem in _TIMES:
        return _spoken(seen.text, start, end, amount, stem)
    if stem.startswith("cent"):
        return start, end, str(amount / 100), "distance"
    return start, end, str(amount), _UNITS[stem]


def _fraction(text: str, start: int, end: int, amount: Decimal, digits: int) -> Figure:
    """`five-hundredths of a second` → 0.05; without a unit it is of a second."""
    value = f"{amount.scaleb(-digits):.{digits}f}"
    of = _OF.match(text, end)
    unit: Unit = "points" if of and of["points"] else "distance" if of and of["distance"] else "time"
    return start, of.end() if of else end, value, unit


def _spoken(text: str, start: int, end: int, amount: Decimal, unit: str) -> Figure:
    """`two hours 18 minutes 15 seconds`, `four minutes 14.74`, `an hour`."""
    rest = _REST.match(text, end)
    whole = str(int(amount))
    if unit == "hour" and (clock := _CLOCK.match(text, end)):
        return start, clock.end(), spoken_time(whole, clock["n"], clock["s"]), "time"
    if unit == "hour":
        if rest and rest["min"]:
            return start, rest.end(), spoken_time(whole, rest["n"], rest["s"]), "time"
        return start, end, spoken_time(whole, None, None) + ":00", "time"
    if rest and not rest["min"]:
        return start, rest.end(), spoken_time(None, whole, rest["n"]), "time"
    return start, end, spoken_time(None, whole, None), "time"
