"""A view with a title that stays and lines that scroll: what lists and the article have in common.

Lines are drawn one at a time when the terminal needs them, so a view of a million opens like a view of ten.
"""

from collections.abc import Iterable, Mapping
from typing import ClassVar, NamedTuple, Self

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import BindingType
from textual.color import Color
from textual.geometry import Offset, Region, Size
from textual.strip import Strip

from olytui.tui.keys import textual_bindings
from olytui.tui.looks import looks_of
from olytui.tui.widgets.thumb import SEEN, Edged

Piece = tuple[str, Style]
LINES_KEPT = 256
RULE = "│"
LONGEST_COUNT = 10_000_000
COUNT_STARTS = "056789"


class Paper(NamedTuple):
    """What all lines of one painting share: asked once, not for each line and each cell."""

    room: int = 0
    head: int = 0
    top: int = 0
    thumb: range = range(0)
    looks: Mapping[str, Style] = {}


class Ground(NamedTuple):
    """What is under the words of a view: its style, its background, and the rule that parts it from others."""

    base: Style
    background: Color
    rule: Segment | None
    mixed: dict[Style, Style]

    def under(self, style: Style) -> Style:
        """A style on this ground; few are mixed, and often."""
        found = self.mixed.get(style)
        if found is None:
            found = self.mixed[style] = self.base + style
        return found


class View(Edged, can_focus=True):
    """Lines under a fixed title, a cursor on one of them, and the keys that move it."""

    BINDINGS: ClassVar[list[BindingType]] = textual_bindings("lists")
    DEFAULT_CSS = "View { height: 1fr; }"

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self.cursor = 0
        self.takes_counts = True
        self._paper = Paper()
        self._held_ground: Ground | None = None
        self._drawn: dict[tuple[int, bool], Strip] = {}
        self._count: int | None = None
        self._had_g = False

    # What a view must say of itself

    def draw_head(self, number: int, width: int) -> list[Piece]:
        """The pieces of one line that stays."""
        raise NotImplementedError

    def draw_line(self, number: int, width: int) -> list[Piece]:
        """The pieces of one line that scrolls."""
        raise NotImplementedError

    # Drawing

    def look(self, name: str) -> Style:
        """The style of a look, without the background of the view."""
        return (self._paper.looks or looks_of(self.app))[name]

    def render_lines(self, crop: Region) -> list[Strip]:
        """The lines as they were drawn before, where nothing but the scroll has changed since.

        A step that scrolls would otherwise cost as much as a page: with them go the pieces into which the
        terminal's frame cuts them, and the sequences that draw these.
        """
        paper = Paper(self.room, self.head, self.scroll_offset.y, self.thumb, looks_of(self.app))
        if (paper.room, paper.looks) != (self._paper.room, self._paper.looks):
            self._drawn.clear()
        self._paper = paper
        while len(self._drawn) > LINES_KEPT:
            del self._drawn[next(iter(self._drawn))]
        strips = [self._finished(y) for y in crop.line_range]
        start, end = crop.column_span
        return [strip.crop(start, end) for strip in strips]

    def _finished(self, y: int) -> Strip:
        """One line of the view with its rule, edge and filters."""
        paper, ground = self._paper, self._ground
        number = y - paper.head
        key = (number + paper.top if number >= 0 else number, y in paper.thumb)
        strip = self._drawn.get(key)
        if strip is None:
            strip = self.render_line(y).adjust_cell_length(self.size.width, ground.base)
            if ground.rule:
                strip = Strip([ground.rule, *strip], strip.cell_length + 1)
            for line_filter in self.get_line_filters():
                strip = strip.apply_filter(line_filter, ground.background)
            self._drawn[key] = strip
        return strip

    @property
    def _ground(self) -> Ground:
        if self._held_ground is None:
            border, colour = self.styles.border_left
            _, background = self.background_colors
            style = Style.from_color((background + colour).rich_color, background.rich_color)
            rule = Segment(RULE, style) if border else None
            self._held_ground = Ground(self.rich_style, background, rule, {})
        return self._held_ground

    def render_line(self, y: int) -> Strip:
        room, head, top, *_ = self._paper
        if y < head:
            return self._strip(y, self.draw_head(y, room))
        number = y - head + top
        return self._strip(y, self.draw_line(number, room) if number < self.length else [])

    def _strip(self, y: int, pieces: Iterable[Piece]) -> Strip:
        on_ground = self._ground.under
        segments: list[Segment] = []
        words, last = "", Style.null()
        for text, style in pieces:
            if style is not last and words:
                segments.append(Segment(words, on_ground(last)))
                words = ""
            words, last = words + text, style
        if words:
            segments.append(Segment(words, on_ground(last)))
        line = Strip(segments).adjust_cell_length(self._paper.room, self._ground.base)
        if y in self._paper.thumb:
            line = Strip([*line, Segment(SEEN, on_ground(self.look("dim")))], self._paper.room + 1)
        return line

    def resized_lines(self) -> None:
        """Takes account of how many lines there are now."""
        size = Size(self.size.width, self.length + self.head)
        if self.virtual_size != size:
            self.virtual_size = size
        self.refresh()

    def refresh(
        self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False
    ) -> Self:
        """Draws anew: everything, unless regions are named."""
        if not regions:
            self._drawn.clear()
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._held_ground = None
        self.refresh()

    # Moving

    def move_to(self, number: int) -> None:
        """Puts the cursor on a line and brings it into sight."""
        before, self.cursor = self.cursor, max(0, min(number, self.length - 1))
        self._refresh_line(before)
        self._refresh_line(self.cursor)
        self.show_line(self.cursor)
        if before != self.cursor:
            self.moved()

    def restore(self, cursor: int, top: int) -> None:
        """Puts cursor and scroll back where they were."""
        self.cursor = max(0, min(cursor, self.length - 1))
        self.jump(top)
        self.refresh()
        self.moved()

    def moved(self) -> None:
        """The cursor stands on another line."""

    def _refresh_line(self, number: int) -> None:
        for is_edge in (False, True):
            self._drawn.pop((number, is_edge), None)
        y = number - self.scroll_offset.y + self.head
        if self.head <= y < self.size.height:
            self.refresh(Region(0, y, self.size.width, 1))

    def show_line(self, number: int, margin: int = 0) -> None:
        """Scrolls as little as needed to have the line in sight."""
        top, page = self.scroll_offset.y, self.page
        if number - margin < top:
            self.jump(max(0, number - margin))
        elif number + margin >= top + page:
            self.jump(number + margin - page + 1)
        self.place_cursor()

    def place_cursor(self) -> None:
        """The terminal's own cursor follows the focus, for those who follow it by ear or hand."""
        if self.has_focus:
            y = self.cursor - self.scroll_offset.y + self.head
            below = Offset(0, max(0, min(y, self.size.height - 1)))
            self.app.cursor_position = self.content_region.offset + below

    def on_focus(self) -> None:
        self.refresh()
        self.place_cursor()

    def on_blur(self) -> None:
        self.refresh()

    # Counts and keys

    @property
    def is_counting(self) -> bool:
        """A count has been begun, and the next digit belongs to it."""
        return self._count is not None

    def on_key(self, event: events.Key) -> None:
        """Digits make a count; all other keys are bindings."""
        if event.character is None or not event.character.isdecimal() or not self.takes_counts:
            return
        if self.is_counting or event.character in COUNT_STARTS:
            self._count = min((self._count or 0) * 10 + int(event.character), LONGEST_COUNT)
            event.stop()

    def _take_count(self) -> int | None:
        count, self._count, self._had_g = self._count, None, False
        return count or None

    def action_move(self, step: int) -> None:
        self.move_to(self.cursor + step * (self._take_count() or 1))

    def action_page(self, step: int) -> None:
        step *= self.page * (self._take_count() or 1)
        self.jump(max(0, min(self.scroll_offset.y + step, self.length - self.page)))
        self.move_to(self.cursor + step)

    def action_top(self) -> None:
        self.move_to((self._take_count() or 1) - 1)

    def action_chord_top(self) -> None:
        if self._had_g:
            self.action_top()
        else:
            self._had_g = True

    def action_bottom(self) -> None:
        self.move_to((self._take_count() or self.length) - 1)
