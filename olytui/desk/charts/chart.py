"""A chart as a value: rows with marks along one axis, which screen, command line and other programs read alike."""

from collections.abc import Iterable
from math import log10
from typing import NamedTuple


class Mark(NamedTuple):
    """A dot in a row, or a bar where it goes `until` another place; later ones are drawn over earlier ones."""

    row: int
    at: float
    until: float
    glyph: str
    words: str


class Chart(NamedTuple):
    """Rows from the top down, marks in them, ticks of the axis below, and what the glyphs mean."""

    title: str
    rows: tuple[str, ...]
    marks: tuple[Mark, ...]
    ticks: tuple[tuple[float, str], ...]
    legend: tuple[tuple[str, str], ...] = ()
    notes: tuple[str, ...] = ()


def dot(row: int, at: float, glyph: str, words: str) -> Mark:
    """A mark at one place."""
    return Mark(row, at, at, glyph, words)


def bars(row: int, amounts: Iterable[tuple[str, str, int]]) -> Iterable[Mark]:
    """Amounts one after the other: (glyph, name, how many)."""
    start = 0
    for glyph, name, many in amounts:
        if many:
            yield Mark(row, start, start + many, glyph, f"{name}: {many:,}")
        start += many


def steps(most: float, wanted: int = 5) -> list[float]:
    """Round numbers from 0 up to `most`, about as many as wanted."""
    if most <= 0:
        return [0]
    size = 10 ** int(log10(most / wanted) // 1)
    step = next(size * many for many in (1, 2, 5, 10) if size * many * wanted >= most)
    return [number * step for number in range(int(most / step) + 1)]
