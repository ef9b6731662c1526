"""How columns share a width: elastic ones take what is left, and the least needed go first."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

GAP = 1


class Column(NamedTuple):
    """A column: its heading, the cells it needs, how long it is kept (high ones longest), and its widest.

    A cell that is cut keeps its last `tail` characters: the year of a competition. `spoken` is what a screen
    that is heard says after a figure (`report`: 1 report, 2 reports); a column with `-` is not said at all.
    """

    title: str
    width: int
    keep: int = 9
    align: str = "left"
    is_elastic: bool = False
    most: int = 1000
    tail: int = 0
    spoken: str = ""


@lru_cache(256)
def shared(columns: Sequence[Column], width: int) -> tuple[tuple[int, int], ...]:
    """(number, width) of each column that is shown in `width` cells, in order."""
    kept = list(range(len(columns)))
    while len(kept) > 1 and _needed(columns, kept) > width:
        kept.remove(min(kept, key=lambda number: (columns[number].keep, -number)))
    spare = width - _needed(columns, kept)
    elastic = [number for number in kept if columns[number].is_elastic] or kept[-1:]
    each, rest = divmod(spare, len(elastic))
    extra = {number: each + (position < rest) for position, number in enumerate(elastic)}
    return tuple(
        (number, max(1, min(columns[number].width + extra.get(number, 0), columns[number].most)))
        for number in kept
    )


def _needed(columns: Sequence[Column], kept: list[int]) -> int:
    return sum(columns[number].width for number in kept) + GAP * (len(kept) - 1)
