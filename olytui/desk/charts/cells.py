"""Texts measured in cells of a terminal, as charts set them in columns."""

from collections.abc import Sequence
from unicodedata import east_asian_width


def cells(text: str) -> int:
    """How many cells a text takes."""
    return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in text)


def fitted(text: str, size: int) -> str:
    """A text in exactly so many cells, cut with an ellipsis where it is longer."""
    if cells(text) > size:
        while cells(text) > size - 1:
            text = text[:-1]
        text += "…"
    return text + " " * (size - cells(text))


def column(texts: Sequence[str]) -> list[str]:
    """Texts made equally long, so that what follows them stands in a column."""
    size = max(map(cells, texts), default=0)
    return [fitted(text, size) for text in texts]
