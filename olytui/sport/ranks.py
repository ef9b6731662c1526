"""Words for a place: ordinals, medals, titles. What they mean in the sentence is for the reader of it to
say.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal, cast

from olytui import resources
from olytui.sport.beside import word_list
from olytui.sport.scan import Hit, Lexicon, Scan, forms, scan

RankKind = Literal[
    "place",
    "medal",
    "medallist",
    "title",
    "champion",
    "winner",
    "victory",
    "runner-up",
    "podium",
    "last",
    "ordinal",
]

_LAST_FIGURE = 199
_SUFFIX = {1: "st", 2: "nd", 3: "rd"}


@dataclass(frozen=True, slots=True)
class RankWord:
    """A word for a place. `rank` is None where the word has none of its own (`medal`, `podium`, `last`).

    `ordinal` is the weakest kind: a place in some sentences, a count in others (`his second title`, `the
    third lap`).
    """

    start: int
    end: int
    rank: int | None
    kind: RankKind
    plural: bool = False


@dataclass(frozen=True, slots=True)
class _Entry:
    kind: RankKind | Literal["none"]
    rank: int | None
    plural: bool


def find(text: str) -> list[RankWord]:
    """Every word for a place, in order of place."""
    seen = scan(text)
    return [word for hit in _lexicon().find(seen) if (word := _word(seen, hit))]


def _word(seen: Scan, hit: Hit[_Entry]) -> RankWord | None:
    entry = hit.value
    if entry.kind == "none" or (entry.kind == "ordinal" and _is_time(seen, hit)):
        return None
    return RankWord(seen.starts[hit.first], seen.ends[hit.last], entry.rank, entry.kind, plural=entry.plural)


def _is_time(seen: Scan, hit: Hit[_Entry]) -> bool:
    """`a second`, `per second`, `one second`, `62-second lap`, `tenth of a second`: time, and no place."""
    word = seen.words[hit.first]
    before = seen.words[hit.first - 1] if hit.first else ""
    after = seen.words[hit.last + 1] if hit.last + 1 < len(seen.words) else ""
    if word == "second":
        return (
            before in word_list("number.before_ordinal")
            or before[:1].isdigit()
            or before.endswith(("th", "ths"))
        )
    return (
        after in ("of", "s")
        and before in ("a", "one", "two", "three", "by", "mere")
        and word in ("tenth", "hundredth", "thousandth")
    )


def _figures() -> Iterator[tuple[str, _Entry]]:
    """`1st` to `199th`, alone and as `21st place`."""
    for rank in range(1, _LAST_FIGURE + 1):
        figure = f"{rank}{_ending(rank)}"
        yield figure, _Entry("ordinal", rank, False)
        for place in ("place", "placed", "position", "spot"):
            yield f"{figure} {place}", _Entry("place", rank, False)


def _ending(number: int) -> str:
    return "th" if number % 100 in (11, 12, 13) else _SUFFIX.get(number % 10, "th")


@cache
def _lexicon() -> Lexicon[_Entry]:
    return Lexicon([*_entries(), *_figures()])


def _entries() -> Iterator[tuple[str, _Entry]]:
    for row in resources.read_table("reference/ranks.tsv"):
        kind = cast(RankKind, row["kind"])
        rank = int(row["rank"]) if row["rank"] else None
        for form in forms(row["forms"]):
            yield form, _Entry(kind, rank, row["plural"] == "yes")
