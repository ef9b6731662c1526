"""When a report was written, where nobody says: reckoned from the years, hosts and spans that it tells of."""

import re
from dataclasses import replace

from olytui.model import Report
from olytui.sport import competitions, disciplines, editions, events
from olytui.sport.spelling import number_of

_CYCLE = 4
_FUTURE = re.compile(
    r"\b(?:will|next|upcoming|bid|bids|host|hosts|hopes?|hoping|ahead|until|by (?:19|20)\d\d|for "
    r"(?:19|20)\d\d)\b"
)
_IN_TEXT = re.compile(
    r"(?<![\d.,:£$€-])(?:19[5-9]\d|20[0-4]\d)(?![\d:]|[.,]\d|[ -]?(?:m\b|metres|meters|points|people))"
)
_IN_CITY = re.compile(
    r"\b(?:in|at|since|from|the|until|before|after) "
    r"([A-ZÀ-Þ][\w’'-]+(?: (?:de |d[’'])?[A-ZÀ-Þ][\w’'-]+){0,2})"
)

_REACH = 45
_SPAN = re.compile(
    r"\b(?:(?:a|one|two|three|four|five|six|seven|eight) years? ago|(?:last|this|next) year)\b", re.IGNORECASE
)
_STEP = re.compile(
    r"(?<![\d.,:£$€-])(?P<year>19[5-9]\d|20[0-4]\d)(?![\d:]|[.,]\d|[ -]?(?:m\b|metres|meters|points|people))|"
    r"\b(?P<n>a|one|two|three|four|five|six) years? (?:later|on)\b|"
    r"\b(?P<next>the following year)\b",
    re.IGNORECASE,
)
_AWAITED = re.compile(
    r"\b[Nn]ext (?P<unit>week|month|year)['’]s [Ww]orld [Cc]hampionships in (?P<city>[A-Z][\w’'-]+)"
)


def dated(report: Report) -> Report:
    """The report with a year of publication, worked out from the latest year that it looks back on where
    none is given.
    """
    if report.published:
        return report
    told = [part for part in re.split(r"(?<=[.!?])\s", report.text) if not _FUTURE.search(part)]
    known = [word for part in told for word in competitions.find(part)]
    years = [word.year for word in known if word.year and word.certain]
    years += [int(year) for part in told for year in _IN_TEXT.findall(part)]
    series = {word.series for word in known if word.kind != "belt"}
    cities = {city for part in told for city in _IN_CITY.findall(part)}
    sports = frozenset(word.sport for word in disciplines.find(report.text)) | _event_sports(report.text)
    held = [editions.year_in(name, city, sports) for name in series for city in cities]
    latest = max(years, default=None)
    years += [year for year in held if year and (latest is None or year - latest <= _CYCLE)]
    if latest:
        years += _awaited(report.text, latest, sports) + _reckoned(report.text, latest)
        years += _later(told)
    return replace(report, published=str(max(years))) if years else report


def _awaited(text: str, latest: int, sports: frozenset[str]) -> list[int]:
    """The year to which what a report awaits dates it: `next month's world championships in Vail`."""
    found = []
    for match in _AWAITED.finditer(text):
        for held in (latest, latest + 1):
            edition = editions.edition_of("World Championships", held, match["city"], held)
            if edition is not None and edition.sport in sports:
                found.append(held - (match["unit"] == "year"))
    return found


def _reckoned(text: str, latest: int) -> list[int]:
    """The years that spans from what was held when tell: `at the Beijing Olympics two years ago`, `last year's
    Games in London`.
    """
    found = []
    for part in re.split(r"[.!?;]\s|\n", text):
        for span in _SPAN.finditer(part):
            near = part[max(0, span.start() - _REACH) : span.end() + _REACH]
            found += [year + _length(span[0].lower()) for year in _held(near)]
    return [year for year in found if latest <= year <= latest + _CYCLE]


def _held(near: str) -> list[int]:
    """The years in which a city of these words held what they name."""
    if "Commonwealth" in near:
        known = editions.championships().get("Commonwealth Games", ())
    else:
        known = editions.games() if "Olympic" in near or "Games" in near else ()
    return [one.held for one in known if any(host in near for host in one.hosts)]


def _length(span: str) -> int:
    """The years from what was held to the day of the report."""
    words = span.split()
    if "ago" in words:
        return number_of(words[0]) or 1
    return {"last": 1, "this": 0, "next": -1}[words[0]]


def _later(told: list[str]) -> list[int]:
    """The years that a story reaches by steps: `won in 2009 … Two years later`."""
    found, at = [], None
    for part in told:
        for match in _STEP.finditer(part):
            if match["year"]:
                at = int(match["year"])
            elif at is not None:
                at += number_of((match["n"] or "one").lower()) or 1
                found.append(at)
    return found


def _event_sports(text: str) -> frozenset[str]:
    """The sports of the events that only one sport has."""
    return frozenset(sport for word in events.find(text) if word.certain for sport, _ in word.readings[:1])
