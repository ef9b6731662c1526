"""The edge of a view: it shows how far down one is, and goes where it is pressed or dragged.

It is drawn with the lines. A scroll bar of its own for each view would be a widget more to start, style and paint.
"""

from typing import ClassVar

from textual import events
from textual.scroll_view import ScrollView

SEEN = "▐"


def thumb(top: int, page: int, length: int) -> range:
    """The lines of the edge that stand for what is in sight of `length` lines; none where all of it is."""
    if length <= page:
        return range(0)
    size = max(1, page * page // length)
    start = round(top * (page - size) / (length - page))
    return range(start, start + size)


class Edged(ScrollView):
    """A view of lines with such an edge."""

    ALLOW_SELECT: ClassVar[bool] = False
    DEFAULT_CSS = "Edged { overflow: hidden; scrollbar-size-vertical: 1; }"

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self._is_dragged = False

    @property
    def length(self) -> int:
        """The number of lines that scroll."""
        raise NotImplementedError

    @property
    def head(self) -> int:
        """The number of lines that stay."""
        return 1

    @property
    def page(self) -> int:
        """How many scrolling lines are seen at once."""
        return max(1, self.size.height - self.head)

    @property
    def room(self) -> int:
        """How many cells the lines have beside the edge."""
        return max(1, self.size.width - self.styles.scrollbar_size_vertical)

    @property
    def thumb(self) -> range:
        """The lines of the view whose edge stands for what is in sight."""
        seen = thumb(self.scroll_offset.y, self.page, self.length)
        return range(seen.start + self.head, seen.stop + self.head)

    @property
    def allow_vertical_scroll(self) -> bool:
        return self.length > self.page

    def jump(self, top: int) -> None:
        """Makes `top` the first line in sight, at once."""
        self.scroll_to(y=top, animate=False, immediate=True, force=True)

    def roll(self, lines: int) -> None:
        """Scrolls by so many lines."""
        self.jump(max(0, min(self.scroll_offset.y + lines, self.length - self.page)))

    def is_on_edge(self, event: events.MouseEvent) -> bool:
        """Whether the mouse is over the edge, and not over the lines."""
        return event.x >= self.room

    def on_mouse_down(self, event: events.MouseDown) -> None:
        if self.is_on_edge(event) and self.allow_vertical_scroll:
            self._is_dragged = True
            self.capture_mouse()
            self._drag_to(event.y)

    def on_mouse_move(self, event: events.MouseMove) -> None:
        if self._is_dragged:
            self._drag_to(event.y)

    def on_mouse_up(self) -> None:
        self._is_dragged = False
        self.release_mouse()

    def _drag_to(self, y: int) -> None:
        share = (y - self.head) / max(1, self.page - 1)
        self.jump(round(max(0.0, min(share, 1.0)) * (self.length - self.page)))
