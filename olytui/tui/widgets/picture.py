"""A picture of letters that scrolls; what wants looking at has a colour besides its glyph."""

import re
from collections.abc import Sequence

from rich.style import Style

from olytui.tui import plain
from olytui.tui.carrier import Carrier
from olytui.tui.widgets.view import Piece, View

LOOKS = {"≠": "conflict", "◆": "agreed", "●": "heading", "✓": "decided", "✗": "decided"}
_GLYPHS = re.compile(f"([{''.join(LOOKS)}])")


class Picture(View):
    """Lines as they were drawn, under the first of them."""

    class Resized(Carrier):
        """There is another width to draw in."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.lines: Sequence[str] = ()
        self._width = 0

    @property
    def length(self) -> int:
        return max(0, len(self.lines) - 1)

    def show(self, lines: Sequence[str]) -> None:
        """Shows other lines."""
        self.lines = lines
        self.resized_lines()

    def on_resize(self) -> None:
        """Asks for another picture where the width has changed."""
        if self.room != self._width:
            self._width = self.room
            self.post_message(self.Resized())

    def draw_head(self, number: int, width: int) -> list[Piece]:
        return [(plain.fit(f" {self.lines[0] if self.lines else ''}", width), self.look("title-on"))]

    def draw_line(self, number: int, width: int) -> list[Piece]:
        pieces = _GLYPHS.split(plain.fit(f" {self.lines[number + 1]}", width))
        return [(text, self.look(LOOKS[text]) if text in LOOKS else Style.null()) for text in pieces if text]

    def action_move(self, step: int) -> None:
        self.roll(step * (self._take_count() or 1))
