"""Figures in the text: times, distances, points, scores, weights, and what each is the figure of.

`value` is written as a results list writes it (`3:27.65`, `8.48`, `2:06:26`, `6-4 3-6 7-5`). `role` says what the
words around make of it: a mark, a margin, a wind reading, a split, or a figure that is no result at all.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from olytui.sport.measures import Unit, feet_to_metres, format_time, parse, pounds_to_kilograms
from olytui.sport.roles import Role, role_of
from olytui.sport.scan import Scan, disjoint, scan
from olytui.sport.spelling import number_before

__all__ = ["MarkWord", "Role", "Unit", "find"]


@dataclass(frozen=True, slots=True)
class MarkWord:
    """A figure: `value` as a results list writes it; a margin's value is in its unit (seconds, metres, points)."""

    start: int
    end: int
    value: str
    unit: Unit
    role: Role = "mark"


_N = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_H = r"[ -]?(?:hours?|hrs?|h)\b\.?"
_M = r"[ -]?(?:minutes?|mins?|′|')(?!\w)\.?"
_S = r"[ -]?(?:seconds?|secs?|s|″|\")(?!\w)"
_AND = r",?[ ]?(?:and[ ])?"
_FIGURE = re.compile(
    rf"""(?x)
    (?<![\w.,:£$€])(?<![\d]-)(?<![#])(?=\d)(?:
      (?P<clock> \d{{1,2}}:[0-5]?\d:[0-5]\d(?:\.\d{{1,3}})? | \d{{1,3}}:[0-5]\d(?:\.\d{{1,3}})?
               | \d{{1,2}}\.[0-5]\d\.\d{{1,3}} )(?![\d:]|\.\d)(?:[ ]?(?:seconds|secs|minutes|mins|hours)\b)?
    | (?P<h>\d{{1,2}}){_H}{_AND}(?:(?P<hm>\d{{1,2}}){_M}(?:{_AND}(?P<hs>\d{{1,2}}(?:\.\d+)?){_S})?)?
    | (?P<m>\d{{1,3}})(?:{_M}{_AND}(?P<ms>\d{{1,2}}(?:\.\d+)?)(?:{_S})? | m[ ]?(?P<ms2>\d{{1,2}}(?:\.\d+)?)s(?!\w))
    | (?P<ft>\d{{1,3}})(?:[ -]?(?:ft\.?|feet|foot)[ ,]{{0,2}}(?:(?P<in>\d{{1,2}}(?:\.\d+)?)(?:[ -]?(?:1/2|½))?[ -]?(?:in(?:ches|s)?\b\.?))?
        | [-'′][ ]?(?P<in2>\d{{1,2}}(?:\.\d+)?)["″])
    | (?P<dm>\d{{1,2}})(?:m(?P<dc>\d{{2}})(?![\d:.]) | m[ ](?P<dc2>\d{{1,2}})[ ]?cm\b)
    | (?P<sets>\d{{1,3}}[-–]\d{{1,3}}(?:[ ]?\(\d{{1,2}}(?:[-–/]\d{{1,2}})?\))?(?:,?[ ](?:and[ ])?\d{{1,2}}[-–]\d{{1,2}}(?:[ ]?\(\d{{1,2}}(?:[-–/]\d{{1,2}})?\))?){{0,6}})(?![\d:/-]|[-–]\d|\.\d)
    | (?P<n>{_N})(?![\d])(?P<unit>
         [ -]?(?:metres-per-second|metres[ ]per[ ]second|meters[ ]per[ ]second|m/s|mps|mph|km/h|kmh|kph)\b
       | [ -]?(?:seconds?|secs?|s)(?![\w/])
       | [ -]?(?:minutes?|mins?)(?!\w)
       | [ -]?(?:metres?|meters?|m)(?![\w²/])
       | [ -]?(?:kilometres?|kilometers?|kms?|miles?|yards?|cm|centimetres?|centimeters?)\b
       | [ -]?(?:kilogram(?:me)?s?|kilos?|kgs?)\b
       | [ -]?(?:pounds?|lbs?)\b
       | [ -]?(?:points?|pts?)\b
       | [ ]?%|[ ]per[ ]?cent\b
       | )
    )"""
)
_UNITS: tuple[tuple[str, Unit], ...] = (
    ("sec", "time"), ("min", "time"), ("poi", "points"), ("pt", "points"), ("kil", "weight"), ("kg", "weight"),
)  # fmt: skip


def find(text: str) -> list[MarkWord]:
    """Every figure that may be a result, a margin or a reading, in order of place."""
    seen = scan(text)
    return disjoint([*_figures(text), *_spelled(seen)])


def _figures(text: str) -> Iterator[MarkWord]:
    for match in _FIGURE.finditer(text):
        read = _read(match)
        if read:
            value, unit = read
            role = role_of(text, match.start(), match.end(), value, unit)
            if role:
                yield MarkWord(match.start(), match.end(), value, unit, role)


def _read(match: re.Match[str]) -> tuple[str, Unit] | None:
    """The value and unit of a matched figure."""
    got = match.groupdict()
    if got["clock"]:
        return _clock(got["clock"]), "time"
    if got["h"]:
        return spoken_time(got["h"], got["hm"], got["hs"]), "time"
    if got["m"]:
        return spoken_time(None, got["m"], got["ms"] or got["ms2"]), "time"
    if got["ft"]:
        return feet_to_metres(int(got["ft"]), Decimal(got["in"] or got["in2"] or 0)), "distance"
    if got["dm"]:
        return f"{got['dm']}.{(got['dc'] or got['dc2']):0>2}", "distance"
    if got["sets"]:
        return _sets(got["sets"]), "score"
    return _plain(got["n"].replace(",", ""), got["unit"].strip(" -"))


def _plain(number: str, unit: str) -> tuple[str, Unit] | None:
    if not unit:
        return (number, "decimal") if "." in number else None
    if unit in ("s",) or unit.startswith("sec"):
        return number, "time"
    if unit.startswith("min"):
        return (spoken_time(None, number, None), "time") if "." not in number else None
    if unit.startswith(("point", "pt")):
        return number, "points"
    if unit.startswith(("kil", "kg")) and not unit.startswith(("kilom", "km")):
        return number, "weight"
    if unit.startswith(("pound", "lb")):
        return pounds_to_kilograms(Decimal(number)), "weight"
    if unit in ("m", "metre", "metres", "meter", "meters"):
        return number, "distance"
    if unit in ("m/s", "mps") or "second" in unit:
        return number, "speed"
    if unit == "cm" or unit.startswith("cent"):
        return str(Decimal(number) / 100), "distance"
    return None


def _clock(text: str) -> str:
    return text.replace(".", ":", 1) if text.count(".") == 2 else text


def spoken_time(hours: str | None, minutes: str | None, seconds: str | None) -> str:
    """`2`, `6`, `26` → `2:06:26`; `4`, `14.74` → `4:14.74`; two hours and five minutes → `2:05`."""
    whole, _, fraction = (seconds or "").partition(".")
    tail = f"{int(whole or 0):02d}" + (f".{fraction}" if fraction else "")
    if hours is not None:
        return f"{int(hours)}:{int(minutes or 0):02d}" + (f":{tail}" if seconds else "")
    return f"{int(minutes or 0)}:{tail}"


def _sets(text: str) -> str:
    return re.sub(r",? and |,? ", " ", text.replace("–", "-")).replace(" (", "(").replace("(", " (")


def _spelled(seen: Scan) -> Iterator[MarkWord]:
    """Figures in words: `four minutes 14.74 seconds`, `two points`, `a hundredth of a second`."""
    for index in [index for index, word in enumerate(seen.words) if word in _SPELLED_UNITS]:
        found = _spelled_at(seen, index)
        if found:
            start, end, value, unit = found
            role = role_of(seen.text, start, end, value, unit)
            if role:
                yield MarkWord(start, end, value, unit, role)


_SPELLED_UNITS = frozenset(
    "hour hours minute minutes second seconds secs point points metre metres meter meters tenth tenths hundredth "
    "hundredths thousandth thousandths centimetre centimetres centimeter centimeters".split()
)
_FRACTIONS = {"tenth": 1, "hundredth": 2, "thousandth": 3}
_OF_SECOND = re.compile(r"(?i)[ -](?:of[ ])?(?:a[ ])?(?:seconds?|secs?)\b")
_OF_POINT = re.compile(r"(?i)[ -](?:of[ ])?(?:a[ ])?(?:points?|marks?)\b")
_REST = re.compile(
    r"(?i),?[ ](?:and[ ])?(?P<n>\d{1,2}(?:\.\d+)?)(?:[ -]?(?:(?P<min>minutes?|mins?)\b(?:,?[ ](?:and[ ])?(?P<s>\d{1,2}(?:\.\d+)?)(?:[ -]?(?:seconds?|secs?)\b)?)?|(?:seconds?|secs?|s)\b))?"
)


def _spelled_at(seen: Scan, index: int) -> tuple[int, int, str, Unit] | None:
    word = seen.words[index]
    number = number_before(seen, index)
    if number is None:
        return None
    first, amount = number
    start, end = seen.starts[first], seen.ends[index]
    stem = word.rstrip("s")
    if stem in _FRACTIONS:
        return _fraction(seen.text, start, end, amount, _FRACTIONS[stem])
    if stem in ("hour", "minute"):
        return _spoken(seen.text, start, end, amount, stem)
    if stem in ("second", "sec"):
        return (start, end, str(amount), "time") if word != "second" or amount == 1 else None
    if stem == "point":
        return start, end, str(amount), "points"
    if stem.startswith("cent"):
        return start, end, f"{amount / 100:.2f}", "distance"
    return start, end, str(amount), "distance"


def _fraction(text: str, start: int, end: int, amount: int, digits: int) -> tuple[int, int, str, Unit] | None:
    """`five-hundredths of a second` → 0.05."""
    value = f"{Decimal(amount).scaleb(-digits):.{digits}f}"
    second = _OF_SECOND.match(text, end)
    if second:
        return start, second.end(), value, "time"
    point = _OF_POINT.match(text, end)
    if point:
        return start, point.end(), value, "points"
    return start, end, value, "time"


def _spoken(text: str, start: int, end: int, amount: int, unit: str) -> tuple[int, int, str, Unit]:
    rest = _REST.match(text, end)
    if unit == "hour":
        minutes = rest["n"] if rest and rest["min"] else None
        seconds = rest["s"] if rest and rest["min"] else None
        return (
            start,
            rest.end() if rest and minutes else end,
            spoken_time(str(amount), minutes, seconds),
            "time",
        )
    if rest and not rest["min"]:
        return start, rest.end(), spoken_time(None, str(amount), rest["n"]), "time"
    return start, end, format_time(amount * 60_000, 0), "time"
