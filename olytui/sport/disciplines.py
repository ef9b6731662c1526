"""Sports and the people who do them: `hurdler`, `diver`, `track and field`, `the pool`."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Literal, cast

from olytui import resources
from olytui.model import Gender
from olytui.sport.scan import Hit, Lexicon, Scan, forms, scan

SportKind = Literal["sport", "athlete", "place"]


@dataclass(frozen=True, slots=True)
class SportWord:
    """A word for a sport: the sport itself, somebody who does it, or where it is done.

    `event` is given where the word says it (`triathlete`, or a sport of one event), `gender` likewise
    (`oarswoman`).
    """

    start: int
    end: int
    sport: str
    kind: SportKind
    event: str | None = None
    gender: Gender | None = None
    plural: bool = False
    certain: bool = True

    @property
    def is_person(self) -> bool:
        """Whether the word is for somebody who does the sport."""
        return self.kind == "athlete"


@dataclass(frozen=True, slots=True)
class _Entry:
    sport: str | None
    kind: SportKind
    event: str | None
    gender: Gender | None
    plural: bool
    certain: bool


def find(text: str, doubtful: bool = False) -> list[SportWord]:
    """Every word for a sport, in order of place; on wish also those that mean one in some sentences only
    (`crew`).
    """
    return [word for word in _found(text) if doubtful or word.certain]


@lru_cache(maxsize=4)
def _found(text: str) -> tuple[SportWord, ...]:
    """The words for sports in a text; remembered, as several stages of reading ask."""
    seen = scan(text)
    return tuple(word for hit in _lexicon().find(seen) if (word := _word(seen, hit)))


@cache
def own_events() -> dict[str, str]:
    """The event of each sport that has just one, of its own name: `football`, `water polo`."""
    rows = resources.read_table("reference/sports.tsv")
    return {
        row["sport"]: row["event"] for row in reversed(list(rows)) if row["event"] and row["kind"] == "sport"
    }


def _word(seen: Scan, hit: Hit[_Entry]) -> SportWord | None:
    entry = hit.value
    if entry.sport is None:
        return None
    start, end = seen.starts[hit.first], seen.ends[hit.last]
    return SportWord(
        start, end, entry.sport, entry.kind, entry.event, entry.gender, entry.plural, entry.certain
    )


@cache
def _lexicon() -> Lexicon[_Entry]:
    return Lexicon(_entries())


def _entries() -> Iterator[tuple[str, _Entry]]:
    for row in resources.read_table("reference/sports.tsv"):
        kind = cast(SportKind, row["kind"])
        gender = cast(Gender, row["gender"]) if row["gender"] else None
        sport = None if row["sport"] == "none" else row["sport"]
        for form in forms(row["forms"]):
            yield form, _Entry(sport, kind, row["event"] or None, gender, False, row["certain"] != "no")
            if kind == "athlete":
                plural = form[:-3] + "men" if form.endswith("man") else form + "s"
                yield plural, _Entry(sport, kind, row["event"] or None, gender, True, row["certain"] != "no")
