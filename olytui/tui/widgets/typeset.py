"""Sets a text in lines of a readable measure; every line knows which characters of the text it shows."""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from olytui.tui import plain

MEASURE = 75
Kind = Literal["body", "heading", "blank"]

_ENDS_LIKE_PROSE = (".", "!", "?", "…", ":", ";", ",", "”", '"', "’", ")")


class TextLine(NamedTuple):
    """Characters `start` to `end` of the text, on one line of the screen."""

    start: int
    end: int
    kind: Kind = "body"


def set_lines(text: str, width: int) -> list[TextLine]:
    """`text` in lines of at most `width` cells, an empty one between paragraphs that fill theirs."""
    lines: list[TextLine] = []
    place, was_long = 0, False
    for paragraph in text.split("\n"):
        is_long = len(paragraph) > width
        if (is_long or was_long) and paragraph and lines and lines[-1].kind != "blank":
            lines.append(TextLine(place, place, "blank"))
        kind: Kind = "heading" if _is_heading(paragraph, text, place) else "body"
        lines.extend(TextLine(start, end, kind) for start, end in _broken(paragraph, place, width))
        if not paragraph:
            lines.append(TextLine(place, place, "blank"))
        place += len(paragraph) + 1
        was_long = is_long
    return lines


def _is_heading(paragraph: str, text: str, place: int) -> bool:
    stands_alone = (place < 2 or text[place - 2 : place] == "\n\n") and text[place + len(paragraph) :][
        :2
    ] in ("\n\n", "")
    is_short = 0 < len(paragraph) <= 90 and len(paragraph.split()) <= 14
    return (
        is_short
        and stands_alone
        and paragraph[0].isupper()
        and not paragraph.rstrip().endswith(_ENDS_LIKE_PROSE)
    )


def _broken(paragraph: str, place: int, width: int) -> Iterator[tuple[int, int]]:
    if plain.cells(paragraph) == len(paragraph):
        for match in _breaker(width).finditer(paragraph):
            yield place + match.start(), place + match.end()
        return
    start = 0
    while start < len(paragraph):
        end = _furthest(paragraph, start, width)
        yield place + start, place + end
        start = end
        while start < len(paragraph) and paragraph[start] == " ":
            start += 1


def _breaker(width: int) -> re.Pattern[str]:
    return re.compile(rf"\S(?:.{{0,{max(1, width - 1)}}}(?=\s|$)|\S{{0,{max(0, width - 1)}}})")


def _furthest(paragraph: str, start: int, width: int) -> int:
    """Where a line that begins at `start` ends: at the last space that fits, else where the cells run out."""
    used, space = 0, 0
    for index in range(start, len(paragraph)):
        used += plain.cells(paragraph[index])
        if used > width:
            return space or max(index, start + 1)
        if paragraph[index] == " ":
            space = index
    return len(paragraph)
