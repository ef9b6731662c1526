"""Results of another place and day than the report's: `in Zurich last week`, `last month's race in Boston`."""

import re

from olytui.extract.parsed import Parsed
from olytui.extract.tokens import DATE, Token

_CITY = r"(?:in|at) (?P<city>[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?)"
_UNIT = r"(?:days?|weeks?|weekends?|fortnight|months?|years?|seasons?|summers?|winters?|springs?|autumns?)"
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_AGO = (
    rf"(?:last {_UNIT}|\w+ {_UNIT} (?:ago|earlier|before)|earlier (?:this|in the) {_UNIT}|last {_MONTH}|"
    rf"in {_MONTH}(?: \d{{4}})?|in \d{{4}})"
)
_BEHIND = re.compile(rf"\b{_CITY},? (?P<when>{_AGO})\b")
_AHEAD = re.compile(rf"\b(?P<when>{_AGO})(?:['’]s)?(?: [\w-]+){{0,4}}? {_CITY}")
_REACH = 60


def label(one: Parsed, start: int, end: int, main: str | None, year: int | None) -> str | None:
    """The place and year of a result whose words (from `start` to `end` of the report) give both."""
    offset = one.sentence.start
    near = one.text[max(0, start - offset) : end - offset + _REACH]
    found = _BEHIND.search(near) or _AHEAD.search(near)
    if found is None or (main and found["city"] in main):
        return None
    shift = max(start, offset)
    tokens = one.words.tokens
    named = next((t for t in tokens if t.start <= shift + found.start("city") < t.end), None)
    if named is None or named.is_entity:
        return None
    told = _year(tokens, shift + found.start("when"), shift + found.end("when")) or year
    return f"{found['city']} {told}" if told else None


def _year(tokens: list[Token], start: int, end: int) -> int | None:
    """The year of the date that stands in a stretch."""
    days = (t.value for t in tokens if t.symbol == DATE and t.start < end and start < t.end)
    return next((day.year for day in days if day.year and not day.is_future), None)
