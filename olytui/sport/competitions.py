"""Competitions in the text, under the names of their editions: `Paris 2024`, `European Championships 1998`.

A series' name (`the World Championships`) is completed by the host and the date that stand beside it; a relative date
is reckoned from the day of publication.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal, cast

from olytui import resources
from olytui.sport import dates, meetings
from olytui.sport.dates import DateWord
from olytui.sport.editions import (
    Edition,
    current_games,
    edition_at,
    edition_of,
    games_of,
    host_names,
    name_for,
)
from olytui.sport.scan import Hit, Lexicon, Scan, disjoint, forms, scan

__all__ = ["CompetitionKind", "CompetitionWord", "current_games", "find", "name_for"]

CompetitionKind = Literal[
    "games",
    "championship",
    "worldcup",
    "meeting",
    "marathon",
    "trials",
    "tour",
    "slam",
    "belt",
    "title",
    "host",
]

_LEFT = re.compile(r"(?:['’]s?)?[ -]$")
_RIGHT = re.compile(
    r"(?:['’]s?)?,?(?: \(|[ ])(?:(?:in|at|of|on|held|staged|here|back|the|for|there|during|earlier|from|since)[ ])*"
)
_TITLE_NOUN = frozenset(
    "champion champions championship title titles gold golds silver silvers bronze bronzes medal medals medallist medalist "
    "medallists medalists crown crowns champ champs final finals finalist finalists winner winners podium glory victory "
    "semi semifinal semifinals quarterfinal heat heats double success triumph win honours no number".split()
)
_NOUN_REACH = 7
_BREAK = re.compile(r"[.;:!?\n()–—]|, ")
_SIBLING = re.compile(r"(?:,| and| or)+ $")
_NEXT_SIBLING = re.compile(r",? (?:and|or) (?:again )?(?:in )?|, ")
_PREPOSED = re.compile(r"(?i)\b(?:in|at|from|since|for|after|before|to|until)[ ]$")


@dataclass(frozen=True, slots=True)
class CompetitionWord:
    """A competition named. `name` has the year where it is known; `series` never has.

    `title` is an adjective of a title (`world champion`); `host` is a city alone, which may or may not mean its
    Games (`in Athens`), so `certain` is false.
    """

    start: int
    end: int
    name: str
    year: int | None
    kind: CompetitionKind
    series: str
    sport: str | None = None
    certain: bool = True
    is_future: bool = False


@dataclass(frozen=True, slots=True)
class _Series:
    name: str
    kind: CompetitionKind | Literal["none"]
    sport: str | None
    form: str


@dataclass(slots=True)
class _Around:
    """What a series' name takes in beside it."""

    start: int
    end: int
    host: str | None = None
    date: DateWord | None = None


class _Reader:
    """One text with its dates and hosts by place."""

    def __init__(self, text: str, published: str | None) -> None:
        self.text = text
        self.seen = scan(text)
        self.published = published
        self.before = dates.year_of(published)
        found = dates.find(text, published)
        self.date_from = {word.start: word for word in found}
        self.date_until = {word.end: word for word in found}
        hosts = [hit for hit in _hosts().find(self.seen) if text[self.seen.starts[hit.first]].isupper()]
        self.host_from = {self.seen.starts[hit.first]: hit for hit in hosts}
        self.host_until = {self.seen.ends[hit.last]: hit for hit in hosts}


def find(text: str, published: str | None = None) -> list[CompetitionWord]:
    """Every competition that a text names, in order of place."""
    read = _Reader(text, published)
    found: list[CompetitionWord] = []
    for hit in _lexicon().find(read.seen):
        if hit.value[0].kind != "none":
            found += _series_words(read, hit)
    found += _meeting_words(read)
    taken = disjoint(found)
    return disjoint([*taken, *_host_words(read, taken)])


def _series_words(read: _Reader, hit: Hit[tuple[_Series, ...]]) -> Iterator[CompetitionWord]:
    series = _fitting(read.seen, hit)
    if series is None:
        return
    start, end = read.seen.starts[hit.first], read.seen.ends[hit.last]
    around = _left(read, _Around(start, end))
    if series.kind == "title":
        noun = _title_noun(read.seen, hit)
        if noun is None:
            if series.name not in ("Olympics", "Paralympics") or not (around.host or around.date):
                return
        else:
            around = _right(read, around, read.seen.ends[noun])
    else:
        around = _right(read, around, end)
    word = _word(read, series, around)
    if series.name == "Games" and word.name == "Games" and not read.text[start].isupper():
        return
    yield word
    yield from _siblings(read, series, around)


def _fitting(seen: Scan, hit: Hit[tuple[_Series, ...]]) -> _Series | None:
    """The series that the words mean as they are written: names have capitals, `world` and `championships` need none."""
    found = seen.text[seen.starts[hit.first] : seen.ends[hit.last]]
    for series in hit.value:
        if (
            found[0].isupper()
            or series.kind == "title"
            or found.lower().endswith(("championships", "championship", "games", "trials"))
        ):
            if series.kind == "belt" and not found[:3].isupper() and len(found) < 9:
                continue
            if (
                found[0].isupper()
                or not series.form[0].isupper()
                or series.kind in ("championship", "games", "trials")
            ):
                return series
    return None


def _left(read: _Reader, around: _Around) -> _Around:
    """Takes in the host and date right before: `last year's`, `2012 London`, `Sydney 2000`."""
    for _ in range(2):
        gap = _LEFT.search(read.text, max(0, around.start - 3), around.start)
        if not gap:
            break
        at = gap.start()
        if around.date is None and at in read.date_until:
            around.date = read.date_until[at]
            around.start = around.date.start
        elif around.host is None and at in read.host_until:
            host = read.host_until[at]
            around.host, around.start = host.value, read.seen.starts[host.first]
        else:
            break
    return around


def _right(read: _Reader, around: _Around, at: int, hosted: bool = True) -> _Around:
    """Takes in the host and date after: `in Budapest last year`, `in 2016`, `, two years ago`."""
    for _ in range(3):
        gap = _RIGHT.match(read.text, at)
        if not gap:
            break
        after = gap.end()
        if hosted and around.host is None and after in read.host_from:
            host = read.host_from[after]
            around.host, at = host.value, read.seen.ends[host.last]
        elif around.date is None and after in read.date_from:
            around.date = read.date_from[after]
            at = around.date.end
        else:
            break
        around.end = max(around.end, at)
    return around


def _title_noun(seen: Scan, hit: Hit[tuple[_Series, ...]]) -> int | None:
    """The word that makes an adjective a title: `world 10,000m champion`."""
    for index in range(hit.last + 1, min(len(seen.words), hit.last + 1 + _NOUN_REACH)):
        if _BREAK.search(seen.text[seen.ends[index - 1] : seen.starts[index] + 1]):
            return None
        if seen.words[index] in ("record", "records", "mark"):
            return None
        if seen.words[index] in _TITLE_NOUN:
            last = index
            while (
                last + 1 < len(seen.words)
                and seen.words[last + 1] in _TITLE_NOUN
                and seen.is_bound(last, last + 1)
            ):
                last += 1
            return last
    return None


def _word(read: _Reader, series: _Series, around: _Around) -> CompetitionWord:
    date = _settled(read, series, around)
    year = date.year if date else None
    season = "winter" if "inter " in series.form else "summer" if "ummer " in series.form else None
    edition = _edition(series.name, year, around.host, season, read.before)
    future = bool(date and date.is_future)
    if edition:
        name = f"{edition.name} Paralympics" if series.name == "Paralympics" else edition.name
        late = bool(read.before and edition.held > read.before)
        return CompetitionWord(
            around.start,
            around.end,
            name,
            edition.year,
            series.kind,
            edition.series if edition.series != "Olympics" else series.name,
            edition.sport or series.sport,
            True,
            future or late,
        )
    name = series.name if series.name in ("Games",) else name_for(series.name, year)
    return CompetitionWord(
        around.start,
        around.end,
        name,
        year,
        series.kind,
        series.name,
        series.sport,
        series.name != "Games",
        future,
    )


def _settled(read: _Reader, series: _Series, around: _Around) -> DateWord | None:
    """The date beside a series; a month without a year is of the year in which the host held it (`Helsinki in August`)."""
    date = around.date
    if date is None or not date.is_relative or date.month is None or date.year is None or around.host is None:
        return date
    for year in (date.year, date.year + 1, date.year - 1):
        edition = _edition(series.name, year, around.host, None, year)
        if edition and edition.held == year:
            return replace(date, year=year, is_future=bool(read.before and year > read.before))
    return date


def _edition(
    series: str, year: int | None, host: str | None, season: str | None, before: int | None
) -> Edition | None:
    if series in ("Olympics", "Paralympics"):
        return games_of(year, host, season, before)
    if series == "Games":
        return _some_games(year, host, before)
    return edition_of(series, year, host, before) if host or year else None


def _some_games(year: int | None, host: str | None, before: int | None) -> Edition | None:
    """`the Glasgow Games`, `the 2012 Games`: the Olympics, or else other games that fit."""
    edition = games_of(year, host, None, before)
    if edition or not host:
        return edition
    return edition_of("Commonwealth Games", year, host, before) or edition_of(
        "Asian Games", year, host, before
    )


def _siblings(read: _Reader, series: _Series, around: _Around) -> Iterator[CompetitionWord]:
    """The other years of a list: `the 2002 and 2003 London Marathons`, `gold in 2009 and 2013`."""
    if not around.date or around.date.is_relative:
        return
    gap = _SIBLING.search(read.text, max(0, around.start - 6), around.start)
    before = read.date_until.get(gap.start()) if gap else None
    if before and before.month is None:
        yield _word(read, series, _Around(before.start, before.end, None, before))
    after_gap = _NEXT_SIBLING.match(read.text, around.end)
    after = read.date_from.get(after_gap.end()) if after_gap else None
    if after and after.month is None and not after.is_relative:
        yield _word(read, series, _Around(after.start, after.end, None, after))


def _meeting_words(read: _Reader) -> Iterator[CompetitionWord]:
    """Marathons and meetings by the shape of their names."""
    for meeting in meetings.find(read.seen):
        kind = cast(CompetitionKind, meeting.kind)
        series = _Series(meeting.name, kind, "athletics" if kind == "marathon" else None, meeting.name)
        around = _right(read, _left_date(read, _Around(meeting.start, meeting.end)), meeting.end, hosted=False)
        yield _word(read, series, around)
        yield from _siblings(read, series, around)


def _left_date(read: _Reader, around: _Around) -> _Around:
    gap = _LEFT.search(read.text, max(0, around.start - 3), around.start)
    if gap and gap.start() in read.date_until:
        around.date = read.date_until[gap.start()]
        around.start = around.date.start
    return around


def _host_words(read: _Reader, taken: list[CompetitionWord]) -> Iterator[CompetitionWord]:
    """Hosts by themselves: with a year (`Sydney 2000`, `Munich in 1972`) the Games, else what they may mean."""
    spans = [(word.start, word.end) for word in taken]
    for start, hit in read.host_from.items():
        end = read.seen.ends[hit.last]
        if any(start < last and first < end for first, last in spans):
            continue
        around = _right(read, _left_date(read, _Around(start, end, hit.value)), end)
        year = around.date.year if around.date else None
        games = games_of(year, hit.value, None, read.before) if year else None
        if games and around.date:
            certain = year == games.year and not around.date.is_relative
            yield CompetitionWord(
                around.start,
                around.end,
                games.name,
                games.year,
                "games",
                "Olympics",
                None,
                certain,
                bool(read.before and games.held > read.before),
            )
        elif _PREPOSED.search(read.text, max(0, start - 8), start):
            edition = edition_at(hit.value, read.before) if not year else None
            if edition:
                late = bool(read.before and edition.held > read.before)
                yield CompetitionWord(
                    start, end, edition.name, edition.year, "host", edition.series, edition.sport, False, late
                )


def in_year(word: CompetitionWord, year: int) -> CompetitionWord:
    """The same competition in a year that the report leaves unsaid (`the London Marathon` of the day)."""
    edition = _edition(word.series, year, None, None, year)
    name = edition.name if edition else name_for(word.series, year)
    return replace(word, name=name, year=year)


@cache
def _lexicon() -> Lexicon[tuple[_Series, ...]]:
    found: dict[str, list[_Series]] = {}
    for row in resources.read_table("reference/competitions.tsv"):
        kind = cast(CompetitionKind | Literal["none"], row["kind"])
        for form in forms(row["forms"]):
            found.setdefault(form.lower(), []).append(_Series(row["name"], kind, row["sport"] or None, form))
    return Lexicon((form, tuple(known)) for form, known in found.items())


@cache
def _hosts() -> Lexicon[str]:
    return Lexicon((host, host) for host in sorted(host_names()))
