"""Finds athletes by name, however it is spelt, and by what is known of them."""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log2

from olytui.build.name_index import StoreIndex
from olytui.desk.search.hit import Hit
from olytui.desk.search.query import Query, Understood
from olytui.names.fold import fold
from olytui.names.index import NO_CONTEXT, Context, Found
from olytui.names.marks import Marked, Match, as_called, mark
from olytui.names.sports import members
from olytui.store import Reader
from olytui.store.rows import AthleteRow

_KNOWN, _KNOWN_STEP = 0.8, 0.002
_STRIPPED = 0.9
_LEAST_BONUS = 0.08
_MOST_RENOWN = 0.09
_WAYS = {
    "sound": "another spelling",
    "given": "forms of one name",
    "short": "a short form",
    "initial": "an initial",
    "misspelt": "spelt otherwise",
    "prefix": "begun",
}


@dataclass(frozen=True, slots=True)
class Spelling:
    """How many reports write an athlete's name so."""

    athlete_id: int
    spelling: str
    reports: int


@dataclass(frozen=True, slots=True)
class _Fellow:
    """A person whom nation, sport or event tell."""

    id: int
    name: str
    events: str | None


class PeopleSearch:
    """The athletes of a store, by name and by what is known of them."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._index = StoreIndex(reader)

    def refresh(self) -> None:
        """Takes in what has changed in the store."""
        self._index.refresh(self._reader)

    def search(self, query: Query, understood: Understood, events: Sequence[str], limit: int) -> list[Hit]:
        """The athletes whom a query may mean, likeliest first."""
        scores: dict[int, float] = {}
        known = {} if understood.name else self._known(understood, events, limit)
        for rank, number in enumerate(known):
            scores[number] = _KNOWN - _KNOWN_STEP * rank
        for found in self._named(query, understood, limit):
            scores[found.athlete] = max(scores.get(found.athlete, 0.0), found.score)
        best = sorted(scores, key=lambda number: -scores[number])[:limit]
        rows = {
            row.id: row for row in self._reader.fetch(AthleteRow, "athletes_by_id", athletes=json.dumps(best))
        }
        spellings = self._spellings(row.id for row in rows.values() if row.reports)
        words = " ".join(understood.name) if understood.is_partly_name else query.words
        listed = [rows[number] for number in best if number in rows]
        likely = {row.id: scores[row.id] + _renown(row.reports) for row in listed}
        listed.sort(key=lambda row: -likely[row.id])
        return [_hit(row, likely[row.id], words, spellings[row.id], known.get(row.id)) for row in listed]

    def _named(self, query: Query, understood: Understood, limit: int) -> Iterable[Found]:
        """By name: the words as they are, and without those that tell nation, sport or year."""
        search = self._index.index.search
        yield from search(query.words, limit, query.context)
        if (
            understood.is_partly_name
            and query.context == NO_CONTEXT
            and (understood.name != tuple(query.words.split()))
        ):
            for found in search(" ".join(understood.name), limit, understood.context):
                if found.score > found.fit + _LEAST_BONUS:
                    yield Found(found.athlete, found.fit, found.fit * _STRIPPED + (1 - _STRIPPED))

    def _known(self, understood: Understood, events: Sequence[str], limit: int) -> dict[int, str]:
        context: Context = understood.context
        if context.noc is None:
            return {}
        if events:
            listed = json.dumps(list(events))
            found = self._reader.fetch(
                _Fellow,
                "people_in_events",
                events=listed,
                gender=understood.gender,
                noc=context.noc,
                limit=limit,
            )
        else:
            sports = json.dumps(members(context.sport)) if context.sport else None
            found = self._reader.fetch(_Fellow, "people_in_sport", noc=context.noc, sport=sports, limit=limit)
        return {it.id: " · ".join(filter(None, (context.noc, it.events))) for it in found}

    def _spellings(self, athletes: Iterable[int]) -> Mapping[int, list[Spelling]]:
        found: dict[int, list[Spelling]] = defaultdict(list)
        listed = json.dumps(list(athletes))
        if listed != "[]":
            for row in self._reader.stream(Spelling, "spellings_of_athletes", athletes=listed):
                found[row.athlete_id].append(row)
        return found


def _renown(reports: int) -> float:
    """How much sooner somebody is meant of whom more reports speak: it tells apart who is nearly alike."""
    return min(_MOST_RENOWN, 0.03 * log2(1 + reports))


def _hit(row: AthleteRow, score: float, words: str, spellings: Sequence[Spelling], known: str | None) -> Hit:
    marked = mark(words, row.name)
    own = set(fold(row.name).tokens)
    others: dict[str, int] = {}
    for it in spellings:
        called = as_called(row.name, it.spelling)
        if not own.issuperset(fold(called).tokens):
            others[called] = others.get(called, 0) + it.reports
    reasons = [known] if known else [_because(match) for match in marked.matches if match.like.way != "same"]
    reasons += [
        f"{called} in {number} report{'s' * (number != 1)}" for called, number in list(others.items())[:3]
    ]
    detail = " · ".join(filter(None, (row.noc, row.sport, row.years or row.born)))
    return Hit(
        "athlete",
        f"athlete:{row.key}",
        row.name,
        round(min(score, 1.0), 4),
        "; ".join(filter(None, reasons)) or _plain(marked),
        detail,
        () if known else marked.places,
        row.reference_id,
        tuple(dict.fromkeys(as_called(row.name, it.spelling) for it in spellings)),
    )


def _because(match: Match) -> str:
    return f"{match.typed} for {match.meant}: {_WAYS.get(match.like.way, 'alike')}"


def _plain(marked: Marked) -> str:
    return "the name, word for word" if marked.matches else "like the name"
