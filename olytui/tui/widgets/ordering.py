"""How the cells of a column stand to each other: figures as figures, times as times, what is empty last."""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

_FIGURE = re.compile(r"(?:(?:(\d+):)?(\d+):)?(\d+(?:\.\d+)?)")
_SIGNS = "≠≈=·¿✓!✗‖? ’+"

RowT = TypeVar("RowT")
Key = tuple[int, float, str]


def ordered(
    rows: Iterable[RowT], text: Callable[[RowT], str], *, is_reversed: bool = False
) -> Sequence[RowT]:
    """Rows by one of their cells; words come after figures (DNF after times), and what is empty last."""
    held = [(sort_key(text(row)), row) for row in rows]
    found = [pair for pair in held if pair[0][0] == 0]
    words = [pair for pair in held if pair[0][0] == 1]
    empty = [row for key, row in held if key[0] == 2]
    groups = (sorted(group, key=lambda pair: pair[0], reverse=is_reversed) for group in (found, words))
    return [*(row for group in groups for _, row in group), *empty]


def sort_key(text: str) -> Key:
    """Figures first, by their size: `9.8` before `10`, `59.9` before `1:00.1`; then words; then nothing."""
    bare = text.strip(_SIGNS).replace(",", "")
    if match := _FIGURE.fullmatch(bare):
        hours, minutes, seconds = (float(part or 0) for part in match.groups())
        return 0, hours * 3600 + minutes * 60 + seconds, ""
    return (1, 0, bare.casefold()) if bare else (2, 0, "")
