"""The line over a pane: what it shows, and, where the pane has the screen for itself, what lies beside it."""

from collections.abc import Sequence

from olytui.tui import plain

Beside = Sequence[tuple[str, str]]
"""The other panes, each in full and in short: `2 Athletes 65`, `2:65`."""


def heading(words: str, beside: Beside, width: int) -> str:
    """The words on the left, the other panes on the right, in short or not at all where there is no room."""
    for form in (0, 1):
        right = "  ".join(names[form] for names in beside)
        if right and plain.cells(words) + plain.cells(right) + 4 <= width:
            return f"{plain.fit(words, width - plain.cells(right) - 1)}{right} "
    return plain.fit(words, width)
