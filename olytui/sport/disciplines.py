"""Words that name a sport, or those who do it."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from olytui import resources
from olytui.sport.scan import Lexicon, forms, scan


@dataclass(frozen=True, slots=True)
class SportWord:
    """A sport named, by its own word or by that for its people."""

    start: int
    end: int
    sport: str
    is_person: bool


def find(text: str) -> list[SportWord]:
    """Every word for a sport, in order of place."""
    seen = scan(text)
    return [SportWord(seen.starts[h.first], seen.ends[h.last], *h.value) for h in _lexicon().find(seen)]


@cache
def own_events() -> dict[str, str]:
    """The event of each sport that has just one, of its own name."""
    return {row["sport"]: row["own"] for row in resources.read_table("reference/sport_words.tsv") if row["own"]}


@cache
def _lexicon() -> Lexicon[tuple[str, bool]]:
    return Lexicon(_entries())


def _entries() -> Iterator[tuple[str, tuple[str, bool]]]:
    for row in resources.read_table("reference/sport_words.tsv"):
        for word in forms(row["words"] or ""):
            yield word, (row["sport"], False)
        for word in forms(row["people"] or ""):
            yield word, (row["sport"], True)
