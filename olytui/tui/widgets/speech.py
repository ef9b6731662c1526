"""Rows as sentences, for those who hear the screen: figures with their nouns, signs as words."""

from collections.abc import Iterator, Sequence

from olytui.tui.looks import STATE_GLYPHS, VERDICT_GLYPHS
from olytui.tui.phrases import unit_of
from olytui.tui.widgets.columns import Column

SILENT = "-"
SIGNS = {glyph: name for name, glyph in {**STATE_GLYPHS, **VERDICT_GLYPHS}.items() if glyph}
SAID = {"conflict": "in conflict", "wrong": "called wrong", "both-right": "both right"}


def spoken(columns: Sequence[Column], cells: Sequence[str]) -> str:
    """The cells of a row as the parts of a sentence."""
    return ", ".join(_parts(columns, cells))


def _parts(columns: Sequence[Column], cells: Sequence[str]) -> Iterator[str]:
    for column, cell in zip(columns, cells, strict=False):
        text = cell.strip()
        if text and column.spoken != SILENT:
            yield cell_spoken(column, text)


def cell_spoken(column: Column, text: str) -> str:
    """One cell: `3 reports`, `place 2`, `9.81 in conflict`, `9.81 against 9.82`."""
    if not text:
        return "nothing"
    figure = text.strip("".join(SIGNS)).replace(",", "")
    if column.spoken and figure.isdecimal() and column.spoken.endswith("s"):
        return f"{figure} {unit_of(int(figure), column.spoken)}"
    said = f"{column.spoken} {_in_words(text)}" if column.spoken else _in_words(text)
    return said.replace(" | ", " against ").strip()


def _in_words(text: str) -> str:
    """A sign before a word says the same as the word; one behind a value is said."""
    if text[0] in SIGNS and text[1:2] == " ":
        return text[2:]
    if text[-1] in SIGNS and len(text) > 1:
        name = SIGNS[text[-1]]
        return f"{text[:-1].strip()} {SAID.get(name, name)}"
    return text
