"""Dates in the text, absolute or reckoned from the day that a report was published.

`last year`, `two summers ago`, `last August`, `in 2016`, `on 18 February`: each as year, month and day as far
as known.
"""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from olytui.sport.scan import Scan, scan
from olytui.sport.spelling import number_of

_MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12,
    "jan": 1, "feb": 2, "aug": 8, "sept": 9, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
_DAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
}  # fmt: skip
_NAMES_TOO = frozenset({"may", "march", "mar", "jan", "april", "june", "august"})
_SEASONS = {"summer": 7, "winter": 1, "spring": 4, "autumn": 10, "fall": 10}
_WHEN = frozenset({"last", "this", "next"})
_UNITS_OF_TIME = (
    {"year", "season", "month", "week", "weekend"} | _SEASONS.keys() | _MONTHS.keys() | _DAYS.keys()
)
_YEARS = frozenset(str(year) for year in range(1880, 2061))
_HEADS = _WHEN | {"ago", "yesterday", "today", "tonight", "tomorrow"} | _MONTHS.keys() | _DAYS.keys() | _YEARS
_NO_YEAR = re.compile(
    r"""(?xi) [ -]? (?: m\b | metres? | meters? | km\b | points? | people | fans | spectators | athletes | kg
    | yards | feet | ft\b | calories | runners | miles | gmt | bst | hours ) | [:.,]\d | %"""
)
_DAY_BEFORE = re.compile(r"(?:\b(\d{1,2})(?:st|nd|rd|th)?(?: of)?)[ ]$")
_DAY_AFTER = re.compile(r"[ ](\d{1,2})(?:st|nd|rd|th)?\b(?![:.]\d)")
_YEAR_AFTER = re.compile(r",?[ ](?:of[ ])?((?:18|19|20)\d\d)\b")


@dataclass(frozen=True, slots=True)
class DateWord:
    """A date named; parts are None where unknown. `is_future` is true for what lies ahead of the report."""

    start: int
    end: int
    year: int | None
    month: int | None = None
    day: int | None = None
    is_relative: bool = False
    is_future: bool = False

    @property
    def iso(self) -> str | None:
        """The date as `2024`, `2024-08` or `2024-08-06`."""
        if self.year is None:
            return None
        parts = [f"{self.year:04d}"] + [f"{part:02d}" for part in (self.month, self.day) if part is not None]
        return "-".join(parts)


def find(text: str, published: str | None = None) -> list[DateWord]:
    """Every date in a text, in order of place."""
    seen = scan(text)
    day = as_date(published)
    found: list[DateWord] = []
    free = 0
    for index in seen.where(_HEADS):
        if index < free:
            continue
        made = _date(seen, index, day)
        if made and (not found or made[0].start >= found[-1].end):
            found.append(made[0])
            free = made[1] + 1
    return found


def as_date(iso: str | None) -> date | None:
    """The day of an ISO date; of a month or a year alone, the middle of it."""
    match = re.fullmatch(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?.*", iso or "")
    if not match:
        return None
    try:
        return date(int(match[1]), int(match[2] or 7), int(match[3] or (15 if match[2] else 1)))
    except ValueError:
        return None


def year_of(iso: str | None) -> int | None:
    """The year of an ISO date."""
    day = as_date(iso)
    return day.year if day else None


def _date(seen: Scan, index: int, day: date | None) -> tuple[DateWord, int] | None:
    word = seen.words[index]
    if word in _WHEN:
        return _when(seen, index, day)
    if word == "ago":
        return _ago(seen, index, day)
    if word.isdecimal():
        return _year(seen, index)
    if not seen.text[seen.starts[index]].isupper() and word not in (
        "yesterday",
        "today",
        "tonight",
        "tomorrow",
    ):
        return None
    if word in _MONTHS:
        return _month(seen, index, day)
    return _weekday(seen, index, day)


def _year(seen: Scan, index: int) -> tuple[DateWord, int] | None:
    start, end = seen.starts[index], seen.ends[index]
    before = seen.text[start - 1 : start] if start else ""
    if _NO_YEAR.match(seen.text, end) or (before and before in "£$€.,:-#@_"):
        return None
    return DateWord(start, end, int(seen.words[index])), index


def _month(seen: Scan, index: int, day: date | None) -> tuple[DateWord, int] | None:
    text, start, end, last = seen.text, seen.starts[index], seen.ends[index], index
    month, number = _MONTHS[seen.words[index]], None
    before, after = _DAY_BEFORE.search(text, max(0, start - 9), start), _DAY_AFTER.match(text, end)
    if before:
        number, start = int(before[1]), before.start()
    elif after:
        number, end, last = int(after[1]), after.end(), index + 1
    elif seen.words[index] in _NAMES_TOO and not _is_dated(seen, index):
        return None
    year = _YEAR_AFTER.match(text, end)
    if year:
        return DateWord(start, year.end(), int(year[1]), month, _valid(number)), last + 1
    guess = _nearest_year(month, day) if day else None
    return DateWord(start, end, guess, month, _valid(number), True), last


def _is_dated(seen: Scan, index: int) -> bool:
    """`in May`, `May 2019`, `since March`; the bare words are verbs and names: `Jan`, `April`."""
    before = seen.words[index - 1] if index else ""
    after = seen.words[index + 1] if index + 1 < len(seen.words) else ""
    leads = ("in", "since", "until", "of", "early", "late", "mid", "by", "to", "from", "this", "last", "next")
    return before in leads or after[:2] in ("19", "20")


def _valid(number: int | None) -> int | None:
    return number if number and number <= 31 else None


def _nearest_year(month: int, day: date) -> int:
    """The year of a month named alone: the last such month, or the coming one if it is near."""
    ahead = (month - day.month) % 12
    return (
        day.year + (1 if day.month + ahead > 12 else 0)
        if ahead <= 3
        else day.year - (1 if month > day.month else 0)
    )


def _when(seen: Scan, index: int, day: date | None) -> tuple[DateWord, int] | None:
    """`last year`, `this summer`, `next August`, `last Sunday`, `last week`."""
    if index + 1 >= len(seen.words) or not seen.is_bound(index, index + 1):
        return None
    shift = {"last": -1, "this": 0, "next": 1}[seen.words[index]]
    unit = seen.words[index + 1]
    start, end = seen.starts[index], seen.ends[index + 1]
    parts = _shifted(unit, shift, day)
    if parts is None:
        return None
    year, month, number = parts
    return DateWord(start, end, year, month, number, True, shift > 0), index + 1


def _shifted(unit: str, shift: int, day: date | None) -> tuple[int | None, int | None, int | None] | None:
    """Year, month and day of `last year`, `this summer`, `next month`; None where the unit is no time."""
    if unit not in _UNITS_OF_TIME:
        return None
    month = _MONTHS.get(unit)
    if day is None:
        return None, month, None
    if unit in ("year", "season"):
        return day.year + shift, None, None
    if unit in _SEASONS or month:
        return _season_year(month or _SEASONS[unit], shift, day), month, None
    if unit in _DAYS:
        moved = _day_near(day, unit, shift)
        return moved.year, moved.month, moved.day
    weeks = unit.startswith("week")
    moved = day + timedelta(7 * shift) if weeks else day.replace(day=15) + timedelta(30 * shift)
    return moved.year, moved.month, None


def _season_year(month: int, shift: int, day: date) -> int:
    """`last August` said in February is of the year before; `last summer` said in October is of this one."""
    if shift < 0:
        return day.year if month < day.month - (0 if day.month - month > 1 else 1) else day.year - 1
    return day.year + (1 if shift > 0 and month <= day.month else 0)


def _day_near(day: date, name: str, shift: int) -> date:
    back = (day.weekday() - _DAYS[name]) % 7
    if shift > 0:
        return day + timedelta(days=(7 - back) or 7)
    return day - timedelta(days=back or (7 if shift < 0 else 0))


def _ago(seen: Scan, index: int, day: date | None) -> tuple[DateWord, int] | None:
    """`two years ago`, `a year ago`, `three weeks ago`."""
    if index < 2:
        return None
    unit = seen.words[index - 1].rstrip("s")
    amount = {"a": 1, "an": 1, "just": 1}.get(seen.words[index - 2]) or number_of(seen.words[index - 2])
    if (
        amount is None
        or amount > 150
        or unit not in ("year", "season", "summer", "winter", "month", "week", "day", "decade")
    ):
        return None
    start, end = seen.starts[index - 2], seen.ends[index]
    if day is None:
        return DateWord(start, end, None, None, None, True), index
    if unit in ("year", "season", "summer", "winter", "decade"):
        return DateWord(
            start, end, day.year - amount * (10 if unit == "decade" else 1), None, None, True
        ), index
    moved = day - timedelta(days=amount * {"month": 30, "week": 7, "day": 1}[unit])
    return DateWord(start, end, moved.year, moved.month, moved.day if unit == "day" else None, True), index


def _weekday(seen: Scan, index: int, day: date | None) -> tuple[DateWord, int] | None:
    word = seen.words[index]
    start, end = seen.starts[index], seen.ends[index]
    if day is None:
        return DateWord(start, end, None, None, None, True), index
    if word in _DAYS:
        moved = _day_near(day, word, 0)
    else:
        moved = day + timedelta(days={"yesterday": -1, "tomorrow": 1}.get(word, 0))
    return DateWord(start, end, moved.year, moved.month, moved.day, True, word == "tomorrow"), index
