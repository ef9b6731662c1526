"""Figures in the text: times, distances, points, scores, weights, and what each is the figure of.

`value` is written as a results list writes it (`3:27.65`, `8.48`, `2:06:26`, `6-4 3-6 7-5`). `role` says what
the
words around make of it: a mark, a margin, a wind reading, a split, or a figure that is no result at all.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from olytui.sport import spelled_marks
from olytui.sport.measures import Unit, feet_to_metres, pounds_to_kilograms, spoken_time
from olytui.sport.roles import Role, role_of
from olytui.sport.scan import Scan, disjoint, scan

__all__ = ["MarkWord", "Role", "Unit", "find"]


@dataclass(frozen=True, slots=True)
class MarkWord:
    """A figure: `value` as a results list writes it; a margin's value is in its unit (seconds, metres,
    points).
    """

    start: int
    end: int
    value: str
    unit: Unit
    role: Role = "mark"


_DECIMAL = r"\d{1,2}(?:\.\d+)?"
_HOUR, _MINUTE, _SECOND = r"(?:hours?|hrs?|h)", r"(?:minutes?|mins?)", r"(?:seconds?|secs?|s)"
_GAP = r"[ -]?"
_AND = r",?[ ]?(?:and[ ])?"
_TIEBREAK = r"(?:[ ]?\(\d{1,2}(?:[-–/]\d{1,2})?\))?"
_SET = rf"\d{{1,3}}[-–]\d{{1,3}}{_TIEBREAK}"
_PART_INCH = r"(?:(?P<half>1/2|½)|(?P<quarter>1/4|¼)|(?P<three>3/4|¾))"
_INCHES = rf"(?P<in>{_DECIMAL})(?:{_GAP}{_PART_INCH})?{_GAP}in(?:ches|ch|s)?\b\.?"
_FIGURE = re.compile(
    rf"""(?x)
      (?P<clock> \d{{1,2}}:[0-5]?\d:[0-5]\d(?:\.\d{{1,3}})? | \d{{1,3}}:[0-5]\d(?:\.\d{{1,3}})?
        | \d{{1,2}}\.[0-5]\d\.\d{{1,3}} )(?![\d:]|\.\d)(?:[ ]?(?:seconds|secs|minutes|mins|hours)\b)?
    | (?P<h>\d{{1,2}}){_GAP}{_HOUR}\b\.?
        (?:{_AND}(?P<hm>\d{{1,2}}){_GAP}(?:{_MINUTE}|m)\b\.?(?:{_AND}(?P<hs>{_DECIMAL}){_GAP}{_SECOND}\b)?)?
    | (?P<feet>\d{{1,2}})['′][ ]?(?P<inches>{_DECIMAL})["″](?!\d)
    | (?P<m>\d{{1,3}})(?:{_GAP}{_MINUTE}\b\.?{_AND}|m[ ]?(?=\d\d?(?:\.\d+)?s)|[′'])
        (?P<ms>{_DECIMAL})(?:{_GAP}{_SECOND}\b|[″"](?P<tenths>\d{{1,2}})?)?
    | (?P<ft>\d{{1,3}}){_GAP}(?:ft\b\.?|feet|foot)(?:[ ,]{{0,2}}{_INCHES})?
    | (?P<dm>\d{{1,2}})m(?:(?P<dc>\d\d)(?![\d:.])|[ ](?P<dc2>\d{{1,2}})[ ]?cm\b)
    | (?P<sets>{_SET}(?:,?[ ](?:and[ ])?{_SET}){{0,6}})(?![\d:/]|[-–]\d|\.\d)
    | (?P<n>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?|(?<=[ ])\.\d{{1,3}}(?=[ -]sec))(?!\d)(?P<unit>{_GAP}(?:
          met(?:re|er)s[ -]per[ -]second | m/s | mps | {_SECOND} | {_MINUTE} | met(?:re|er)s?
        | m | cm | centimet(?:re|er)s? | kilogram(?:me)?s? | kilos? | kgs? | pounds? | lbs?
        | points? | pts? )(?![\w/²]))?
    """
)
_POINT = re.compile(r" \.(?=\d{1,3}[ -]sec)")
_NOT_BEFORE = frozenset(".,:£$€#@/")


def find(text: str) -> list[MarkWord]:
    """Every figure that may be a result, a margin or a reading, in order of place."""
    seen = scan(text)
    found: list[MarkWord] = []
    for start, end, value, unit in [*_figures(seen), *spelled_marks.find(seen)]:
        role = role_of(seen, start, end, value, unit)
        if role == "mark" and unit == "time" and value.startswith("0."):
            role = "margin"
        if role:
            found.append(MarkWord(start, end, value, unit, role))
    return disjoint(found)


def _figures(seen: Scan) -> Iterator[tuple[int, int, str, Unit]]:
    """Figures in digits: start, end, value and unit."""
    text, done = seen.text, 0
    for first in [seen.starts[index] for index in seen.digits]:
        is_part = first > done and _POINT.match(text, first - 2) is not None
        if first < done or (first and not is_part and _is_inner(text, first)):
            continue
        start = first - is_part
        match = _FIGURE.match(text, start)
        read = (_read(match) or _tally(match)) if match else None
        if match and read:
            done = match.end()
            yield start, done, *read


def _is_inner(text: str, start: int) -> bool:
    """Whether digits go on from others (`1,500`, `2012-13`) or are of money or a tag."""
    before = text[start - 1]
    return before in _NOT_BEFORE or (before in "-–" and text[start - 2 : start - 1].isdigit())


def _read(match: re.Match[str]) -> tuple[str, Unit] | None:
    """The value and unit of a matched figure."""
    got = match.groupdict()
    if got["sets"]:
        return _sets(got["sets"]), "score"
    if got["n"]:
        number = got["n"].replace(",", "")
        return _plain(f"0{number}" if number[0] == "." else number, (got["unit"] or "").strip(" -"))
    if got["ft"] or got["feet"] or got["dm"]:
        return _length(got), "distance"
    return _clock(got), "time"


def _clock(got: dict[str, str]) -> str:
    """A time with minutes: `3:27.65`, `3.27.65`, `3min 27.65sec`, `2hr 6min 26sec`, `3′27″65`."""
    if got["clock"]:
        return got["clock"].replace(".", ":", 1) if got["clock"].count(".") == 2 else got["clock"]
    if got["h"]:
        return spoken_time(got["h"], got["hm"], got["hs"])
    return spoken_time(None, got["m"], f"{got['ms']}.{got['tenths']}" if got["tenths"] else got["ms"])


def _length(got: dict[str, str]) -> str:
    """A distance in two units: `8m48`, `27ft 10in`."""
    if got["dm"]:
        return f"{got['dm']}.{(got['dc'] or got['dc2']):0>2}"
    if got["feet"]:
        return feet_to_metres(int(got["feet"]), Decimal(got["inches"]))
    return feet_to_metres(int(got["ft"]), Decimal(got["in"] or 0) + _fraction(got))


def _fraction(got: dict[str, str]) -> Decimal:
    parts = {"half": "0.5", "quarter": "0.25", "three": "0.75"}
    return next((Decimal(part) for name, part in parts.items() if got[name]), Decimal(0))


_UNITS: dict[str, Unit] = {
    **dict.fromkeys(("s", "sec", "secs", "second", "seconds"), "time"),
    **dict.fromkeys(("m", "metre", "metres", "meter", "meters"), "distance"),
    **dict.fromkeys(("kg", "kgs", "kilo", "kilos"), "weight"),
    **dict.fromkeys(("kilogram", "kilograms", "kilogramme", "kilogrammes"), "weight"),
    **dict.fromkeys(("point", "points", "pt", "pts"), "points"),
    **dict.fromkeys(("m/s", "mps"), "speed"),
}


def _plain(number: str, unit: str) -> tuple[str, Unit] | None:
    """A number with its unit; without one only decimals are figures of sport."""
    kind = _UNITS.get(unit, "speed" if unit else "decimal")
    value = number
    if unit == "s" and "." not in number and len(number) > 2:
        return None  # the 1970s
    if kind == "decimal" and "." not in number:
        return None
    if unit.startswith("min"):
        value, kind = spoken_time(None, number.partition(".")[0], None), "time"
    elif unit.startswith(("pound", "lb")):
        value, kind = pounds_to_kilograms(Decimal(number)), "weight"
    elif unit.startswith("c"):
        value, kind = str(Decimal(number) / 100), "distance"
    return value, kind


_SCORED = re.compile(
    r"(?:\b(?:scor\w+|total\w*|with|posted|amassed|on|to|of|finish\w*|tally|mark|best|record|'s|’s)|"
    r"[(\[,:–-])\s*(?:an? )?$"
)
_AFTER_SCORE = re.compile(
    r"\s*(?:[.,;:)\]!?–—]|\Z|\n|\b(?:to|and|in|for|on|ahead|after|but|with|from|just|was|as|behind|at|"
    r"while|when|which)\b)"
)


def _tally(match: re.Match[str]) -> tuple[str, Unit] | None:
    """A bare figure in thousands (`8,539`), where the words around tell a score and no crowd or price."""
    number, text = match["n"], match.string
    if not number or match["unit"] or not re.fullmatch(r"[1-9],\d{3}", number):
        return None
    before = text[max(0, match.start() - 12) : match.start()]
    if not _SCORED.search(before) or not _AFTER_SCORE.match(text, match.end()):
        return None
    return number.replace(",", ""), "points"


def _sets(text: str) -> str:
    return re.sub(r",? and |,? ", " ", text.replace("–", "-")).replace(" (", "(").replace("(", " (")
