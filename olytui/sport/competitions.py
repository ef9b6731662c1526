"""Competitions in the text, under the names of their editions: `Paris 2024`, `European Championships 1998`.

A series' name (`the World Championships`) is completed by the host and the date that stand beside it; a
relative date
is reckoned from the day of publication.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import cast

from olytui.sport import meetings, scoped
from olytui.sport.beside import word_list
from olytui.sport.competition_table import CompetitionKind, Series, lexicon
from olytui.sport.dates import DateWord
from olytui.sport.editions import (
    Edition,
    current_games,
    edition_at,
    edition_in,
    edition_of,
    games_in_month,
    games_of,
    name_for,
)
from olytui.sport.scan import Hit, Scan, disjoint
from olytui.sport.surroundings import Around, Surroundings

__all__ = ["CompetitionKind", "CompetitionWord", "current_games", "find", "in_year", "name_for"]

_NOUN_REACH = 7
_FIRST_PARALYMPICS = 1960
_BREAK = re.compile(r"[.;:!?\n()–—]|, ")
_PREPOSED = re.compile(r"(?i)\b(?:in|at|from|since|for|after|before|to|until|on the)[ ]$")
_ANY = re.compile(r"\b[Aa]n $")
_WON_THERE = re.compile(
    r" (?:gold|silver|bronze|medals?\b|champions?\b|title|final\b|marathon\b|\d{1,2},?\d00(?:m| met))"
)
_COMMON_ENDINGS = ("championships", "championship", "games", "trials")
_COMMON_KINDS = frozenset({"championship", "games", "trials", "title"})


@dataclass(frozen=True, slots=True)
class CompetitionWord:
    """A competition named. `name` has the year where it is known; `series` never has.

    `title` is an adjective of a title (`world champion`); `host` is a city alone, which may or may not
    mean its
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


def find(text: str, published: str | None = None) -> list[CompetitionWord]:
    """Every competition that a text names, in order of place."""
    read = Surroundings(text, published)
    found: list[CompetitionWord] = []
    for hit in lexicon().find(read.seen):
        found += _series_words(read, hit)
    found += _meeting_words(read)
    taken = disjoint(found)
    return disjoint([*taken, *_host_words(read, taken)])


def in_year(word: CompetitionWord, year: int) -> CompetitionWord:
    """The same competition in a year that the report leaves unsaid (`the London Marathon` of the day)."""
    edition = _edition(word.series, year, None, None, year)
    name = edition.name if edition else name_for(word.series, year)
    return replace(word, name=name, year=year)


def _series_words(read: Surroundings, hit: Hit[tuple[Series, ...]]) -> Iterator[CompetitionWord]:
    """The series found, with its year, and the other years of a list."""
    series = _fitting(read.seen, hit)
    if series is None:
        return
    start, end = read.seen.starts[hit.first], read.seen.ends[hit.last]
    around = read.take_left(Around(start, end))
    noun = _title_noun(read.seen, hit) if series.kind == "title" else hit.last
    if noun is not None:
        around = read.take_right(around, read.seen.ends[noun])
    elif series.name not in ("Olympics", "Paralympics") or not (around.host or around.date):
        return
    word = _word(read, series, around)
    is_any = word.kind == "games" and word.year is None and _ANY.search(read.text, max(0, start - 4), start)
    if not is_any and (word.name != "Games" or read.text[start].isupper()):
        yield word
        yield from (_word(read, series, other) for other in read.siblings(around))


def _fitting(seen: Scan, hit: Hit[tuple[Series, ...]]) -> Series | None:
    """The series that the words mean as written: names have capitals, adjectives of titles need none."""
    found = seen.text[seen.starts[hit.first] : seen.ends[hit.last]]
    is_capital = found[0].isupper()
    for series in hit.value:
        if series.kind == "belt" and not found[:3].isupper() and len(found) < len("World Boxing"):
            continue
        if is_capital or series.kind == "title":
            return series if is_capital or series.form[0].islower() else None
        if series.kind in _COMMON_KINDS and found.lower().endswith(_COMMON_ENDINGS):
            return series
    return None


def _title_noun(seen: Scan, hit: Hit[tuple[Series, ...]]) -> int | None:
    """The word that makes an adjective a title: `world 10,000m champion`, `Olympic gold medal`."""
    nouns = word_list("competition.title_noun")
    final = len(seen.words) - 1
    for index in range(hit.last + 1, min(final, hit.last + _NOUN_REACH) + 1):
        if _BREAK.search(seen.gap(index - 1)) or seen.words[index] in ("record", "records", "mark"):
            return None
        if seen.words[index] in nouns:
            while index < final and seen.words[index + 1] in nouns and seen.binds(index):
                index += 1  # noqa: PLW2901
            return index
    return None


def _word(read: Surroundings, series: Series, around: Around) -> CompetitionWord:
    """The competition by what is known of it: the edition where its host or year tells, else the series and
    its year.
    """
    date = _settled(read, series, around)
    year = date.year if date else None
    edition = _edition(series.name, year, around.host, series.season, read.before)
    if edition is None and series.name == "Olympics" and date and date.is_relative and date.month:
        edition = games_in_month(date.month, read.before)
    is_future = bool(date and date.is_future)
    if edition:
        return replace(
            _at_edition(read, series, around, edition), is_future=is_future or _is_ahead(read, edition)
        )
    name = "Games" if series.name == "Games" else name_for(series.name, year)
    certain = series.name != "Games"
    return CompetitionWord(
        around.start, around.end, name, year, series.kind, series.name, series.sport, certain, is_future
    )


def _at_edition(read: Surroundings, series: Series, around: Around, edition: Edition) -> CompetitionWord:
    para = series.name == "Paralympics"
    name = f"{edition.name} Paralympics" if para else edition.name
    return CompetitionWord(
        around.start,
        around.end,
        name,
        edition.year,
        series.kind,
        series.name if para else edition.series,
        edition.sport or series.sport,
    )


def _is_ahead(read: Surroundings, edition: Edition) -> bool:
    return bool(read.before and edition.held > read.before)


def _settled(read: Surroundings, series: Series, around: Around) -> DateWord | None:
    """The date beside a series; a month without a year is of the year in which the host held it."""
    date = around.date
    if date is None or not date.is_relative or date.month is None or date.year is None or around.host is None:
        return date
    for year in (date.year, date.year + 1, date.year - 1):
        edition = _edition(series.name, year, around.host, None, year)
        if edition and edition.held == year:
            return replace(date, year=year, is_future=_is_ahead(read, edition))
    return date


def _edition(
    series: str, year: int | None, host: str | None, season: str | None, before: int | None
) -> Edition | None:
    """The edition of a series that a year and a host mean."""
    if not host and not year:
        return None
    if series == "Games":
        return _some_games(year, host, before)
    if series == "Olympics":
        return games_of(year, host, season, before)
    if series == "Paralympics":
        edition = games_of(year, host, season, before)
        return edition if edition and edition.year >= _FIRST_PARALYMPICS else None
    return edition_of(series, year, host, before)


def _some_games(year: int | None, host: str | None, before: int | None) -> Edition | None:
    """`the Glasgow Games`, `the 2012 Games`: the Olympics, or else other games that fit."""
    edition = games_of(year, host, None, before)
    if edition or not host:
        return edition
    return edition_of("Commonwealth Games", year, host, before) or edition_of(
        "Asian Games", year, host, before
    )


def _meeting_words(read: Surroundings) -> Iterator[CompetitionWord]:
    """Marathons and meetings by the shape of their names."""
    for meeting in (*meetings.find(read.seen), *scoped.find(read.seen)):
        kind = cast(CompetitionKind, meeting.kind)
        series = Series(meeting.name, kind, "athletics" if kind == "marathon" else None, meeting.name)
        around = read.take_left(Around(meeting.start, meeting.end), hosted=False)
        around = read.take_right(around, meeting.end, hosted=False)
        yield _held_there(read, series, around) or _word(read, series, around)
        yield from (_word(read, series, other) for other in read.siblings(around))


def _held_there(read: Surroundings, series: Series, around: Around) -> CompetitionWord | None:
    """`the Budapest championships`: those that the city is known to have held in the year."""
    host, _, head = series.name.rpartition(" ")
    year = around.date.year if around.date else read.before
    edition = edition_in(host, year) if head == "Championships" and year else None
    return _at_edition(read, series, around, edition) if edition else None


def _host_words(read: Surroundings, taken: list[CompetitionWord]) -> Iterator[CompetitionWord]:
    """Hosts by themselves: with a year (`Munich in 1972`) the Games, else what they may mean."""
    spans = [(word.start, word.end) for word in taken]
    for start, hit in read.hosts.items():
        end = read.seen.ends[hit.last]
        if not any(start < last and first < end for first, last in spans):
            word = _host_word(read, start, end, hit.value)
            if word:
                yield word


def _host_word(read: Surroundings, start: int, end: int, host: str) -> CompetitionWord | None:
    around = read.take_right(read.take_left(Around(start, end, host), hosted=False), end)
    date = around.date
    if date and date.year:
        edition = games_of(date.year, host, None, read.before)
        if edition is None and date.is_relative and date.month is not None and not date.is_future:
            edition = games_of(date.year - 1, host, None, read.before)
        edition = edition or edition_in(host, date.year)
        certain = bool(edition and date.year in (edition.year, edition.held))
        kind: CompetitionKind = "games"
    else:
        around, certain, kind = Around(start, end), False, "host"
        preposed = _PREPOSED.search(read.text, max(0, start - 8), start) or _WON_THERE.match(read.text, end)
        edition = edition_at(host, read.before) if preposed else None
    if edition is None:
        return None
    return CompetitionWord(
        around.start,
        around.end,
        edition.name,
        edition.year,
        kind,
        edition.series,
        edition.sport,
        certain,
        _is_ahead(read, edition),
    )
