"""The one door from text to the screen: nothing that passes is markup, moves the cursor or breaks a line.

Reports are cleaned when they are read; this guards against everything else (file names, notes, errors, other
people's stores) and measures in terminal cells, not in characters.
"""

import re
from collections.abc import Iterator

from rich.cells import cell_len, chop_cells, set_cell_size
from textual.content import Content

_PILED_MARKS = re.compile(
    "([\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{3})"
    "[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+"
)
_SELECTORS = re.compile("[\ufe00-\ufe0f\u034f\u115f\u1160\u3164\uffa0\U000e0100-\U000e01ef]")
_SPACES = "\n\r\t\v\f\x1c\x1d\x1e\x1f\x85\u2028\u2029"
_LONGEST = 20_000


def one_line(text: str) -> str:
    """`text` on one line, every unprintable character replaced; printable ASCII passes untouched."""
    if text.isascii() and text.isprintable():
        return text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
    seen = _SELECTORS.sub("", _PILED_MARKS.sub(r"\1", text[:_LONGEST]))
    if seen.isprintable():
        return seen
    return "".join(char if char.isprintable() else " " if char in _SPACES else "�" for char in seen)


def cells(text: str) -> int:
    """The width of `text` on the screen."""
    return cell_len(text)


def fit(text: str, width: int, align: str = "left", tail: int = 0) -> str:
    """`text` made safe and exactly `width` cells wide, cut with an ellipsis where it is longer.

    What is cut keeps its last `tail` characters where there is room for them.
    """
    safe = one_line(text)
    size = cell_len(safe)
    if size > width and tail and (kept := cell_len(safe[-tail:])) < width - 1:
        return fit(safe[:-tail], width - kept) + safe[-tail:]
    if size > width:
        return set_cell_size(safe, width - 1) + "…" if width > 1 else "…"[:width]
    space = " " * (width - size)
    return space + safe if align == "right" else safe + space


def fold(text: str, width: int) -> list[str]:
    """`text` as lines of at most `width` cells, broken at spaces where it can be; newlines are kept."""
    return [
        line for paragraph in text.split("\n") for line in _fold_paragraph(one_line(paragraph), max(1, width))
    ]


def _fold_paragraph(paragraph: str, width: int) -> Iterator[str]:
    line = ""
    for word in paragraph.split(" "):
        joined = f"{line} {word}" if line else word
        if cell_len(joined) <= width:
            line = joined
            continue
        if line:
            yield line
        *full, line = chop_cells(word, width) or [""]
        yield from full
    yield line


def content(text: str) -> Content:
    """`text` as a value that Textual shows literally, its newlines kept."""
    return Content("\n".join(one_line(line) for line in text.split("\n")))
