"""A list of any number of rows: it holds a few pages, draws the lines in sight, and keeps its place."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Generic, NamedTuple, TypeVar

from rich.style import Style
from textual import events
from textual.strip import Strip

from olytui.tui import plain
from olytui.tui.carrier import Carrier
from olytui.tui.phrases import unit_of
from olytui.tui.values import Fixed, Line, Listing
from olytui.tui.widgets.columns import GAP, Column, shared
from olytui.tui.widgets.heading import Beside, heading
from olytui.tui.widgets.speech import spoken
from olytui.tui.widgets.view import Piece, View

PAGE = 64
PAGES_HELD = 48
MOST_SELECTED = 20_000
WAITING = "One moment…"

Cell = tuple[str, str] | tuple[str, str, tuple[int, ...]]
"""What a cell says, the look it has (empty for the plain one), and the letters in it that matched."""

LineT = TypeVar("LineT", bound=Line)


class Order(NamedTuple):
    """By which column rows are sorted, and whether the other way round."""

    column: int
    is_reversed: bool = False


class Title(NamedTuple):
    """The line over a list: its number and name, how many rows of how many, and what it is narrowed to."""

    number: str
    name: str
    note: str = ""
    unit: str = ""


class Rows(View, Generic[LineT]):
    """Rows in columns, with a cursor and with rows selected."""

    class Moved(Carrier):
        """The cursor stands on another row."""

        rows: "Rows[Line]"
        row: Line

    class Opened(Carrier):
        """A row was clicked twice, or clicked where the cursor already stood."""

        rows: "Rows[Line]"
        row: Line

    def __init__(  # noqa: PLR0913  (what a list is made of)
        self,
        title: Title,
        columns: Sequence[Column],
        draw: Callable[[LineT], Sequence[Cell]],
        *,
        kind: type[LineT] | None = None,
        empty: str = "Nothing here",
        id: str | None = None,
        classes: str | None = None,
    ) -> None:
        super().__init__(id=id, classes=classes)
        self.title_line = title
        self.columns = tuple(columns)
        self.draw = draw
        self.kind = kind
        self.empty = empty
        self.beside: Beside = ()
        self.selected: dict[str, LineT] = {}
        self.all_rows = 0
        self.order: Order | None = None
        self._last_selected = ""
        self._is_filled = False
        self._listing: Listing[LineT] = Fixed()
        self._pages: OrderedDict[int, Sequence[LineT]] = OrderedDict()

    def say(self, note: str) -> None:
        """Says something after the name in the title."""
        self.title_line = self.title_line._replace(note=note)
        self.refresh()

    # Rows

    @property
    def listing(self) -> Listing[LineT]:
        """The rows that are shown, in their order."""
        return self._listing

    @property
    def length(self) -> int:
        return self._listing.total

    @property
    def head(self) -> int:
        return bool(self.title_line.name) + any(column.title for column in self.columns)

    def row(self, number: int) -> LineT | None:
        """The row of that number, from the pages at hand or from the listing."""
        if not 0 <= number < self.length:
            return None
        page, place = divmod(number, PAGE)
        rows = self._pages.get(page)
        if rows is None:
            rows = self._pages[page] = self._listing.rows(page * PAGE, PAGE)
            if len(self._pages) > PAGES_HELD:
                self._pages.popitem(last=False)
        self._pages.move_to_end(page)
        return rows[place] if place < len(rows) else None

    @property
    def current(self) -> LineT | None:
        """The row that the cursor stands on."""
        return self.row(self.cursor)

    def show(
        self, listing: Listing[LineT], *, all_rows: int = 0, keep: str | None = None, stays: bool = False
    ) -> None:
        """Shows other rows; the cursor stays on the row `keep`, or on its own, where that is among them.

        Where it is not, the cursor goes to the first row, or, if it `stays`, to the row that took its place.
        """
        wanted = keep or (self.current.id if self.current else None)
        above = self.cursor - self.scroll_offset.y
        listing = self._in_order(listing)
        self._is_filled = True
        self._listing, self.all_rows = listing, max(all_rows, listing.total)
        self._pages.clear()
        found = listing.index_of(wanted) if wanted else None
        found = self.cursor if found is None and stays else found
        self.cursor = min(found if found is not None else 0, max(0, self.length - 1))
        self.resized_lines()
        self.jump(max(0, min(self.cursor - above if found is not None else 0, self.length - self.page)))
        self.show_line(self.cursor)
        self.moved()

    def take_lines(self) -> None:
        """Takes as many lines of the screen as there are rows, within what the stylesheet allows."""
        self.styles.height = self.head + max(1, self.length)

    def number_of(self, row_id: str) -> int | None:
        """The number of the row of that id, where it is among the rows."""
        return self._listing.index_of(row_id)

    def find(self, row_id: str) -> LineT | None:
        """The row of that id, where it is among the rows or selected."""
        number = self.number_of(row_id)
        return self.row(number) if number is not None else self.selected.get(row_id)

    def select_only(self, rows: Sequence[LineT]) -> None:
        """Selects these rows and no others."""
        self.selected = {row.id: row for row in rows}
        self.refresh()

    def toggle(self) -> None:
        """Selects the current row, or no longer."""
        if (row := self.current) is None:
            return
        self._last_selected = row.id
        if self.selected.pop(row.id, None) is None:
            self.selected[row.id] = row
        self.refresh()

    def select_range(self) -> None:
        """Selects every row from the last one that was selected to the cursor."""
        number = self.number_of(self._last_selected)
        first, last = sorted((self.cursor if number is None else number, self.cursor))
        self._select(first, min(last + 1, first + MOST_SELECTED))

    def select_all(self) -> None:
        """Selects every row; none where all are selected."""
        if len(self.selected) >= min(self.length, MOST_SELECTED):
            self.select_only(())
        else:
            self._select(0, min(self.length, MOST_SELECTED))

    def _select(self, start: int, end: int) -> None:
        for row in self._listing.rows(start, end - start):
            self.selected[row.id] = row
        self.refresh()

    # Sorting

    def sort_by(self, column: int) -> Order:
        """Sorts by a column; by the same one once more, the other way round."""
        turned = self.order is not None and self.order.column == column and not self.order.is_reversed
        self.order = Order(column, turned)
        return self.order

    def text_of(self, row: LineT, column: int) -> str:
        """What a row says in a column."""
        return self.draw(row)[column][0].strip()

    def _in_order(self, listing: Listing[LineT]) -> Listing[LineT]:
        if self.order is None or not isinstance(listing, Fixed):
            return listing
        from olytui.tui.widgets.ordering import ordered  # noqa: PLC0415  (not needed for the first frame)

        column, is_reversed = self.order
        return Fixed(
            tuple(ordered(listing.held, lambda row: self.text_of(row, column), is_reversed=is_reversed))
        )

    @property
    def spoken(self) -> str:
        """The row that the cursor stands on, as a sentence."""
        row = self.current
        if row is None:
            return self.empty
        said = spoken(self.columns, [text for text, *_ in self.draw(row)])
        chosen = "selected, " if row.id in self.selected else ""
        return f"Row {self.cursor + 1:,} of {self.length:,}. {chosen}{said}"

    def moved(self) -> None:
        if (row := self.current) is not None:
            self.post_message(self.Moved(self, row))  # type: ignore[arg-type]

    # Drawing

    def draw_head(self, number: int, width: int) -> list[Piece]:
        if number == 1 or not self.title_line.name:
            titles = [(self._heading(column), "") for column in range(len(self.columns))]
            return self._cells(-1, titles, width, self.look("header"))
        bar = self.look("title-on" if self.has_focus else "title")
        title = self.title_line
        total = (
            f"{self.length:,}" if self.length == self.all_rows else f"{self.length:,} of {self.all_rows:,}"
        )
        name = (
            f" {title.number} {title.name} {total}"
            if title.number
            else f" {title.name} · {total} {unit_of(self.length, title.unit)}".rstrip()
        )
        note = f" · {title.note}" if title.note else ""
        return [(heading(name + note, self.beside, width), bar)]

    def _heading(self, column: int) -> str:
        title = self.columns[column].title
        if self.order is None or self.order.column != column:
            return title
        arrow = "↓" if self.order.is_reversed else "↑"
        return f"{title[: max(0, self.columns[column].width - 1)]}{arrow}"

    def draw_line(self, number: int, width: int) -> list[Piece]:
        row = self.row(number)
        if row is None:
            return []
        base = Style.null()
        if row.id in self.selected:
            base += self.look("selected")
        if number == self.cursor:
            base += self.look("cursor" if self.has_focus or not self.can_focus else "cursor-off")
        return self._cells(number, self.draw(row), width, base, is_selected=row.id in self.selected)

    def _cells(
        self, row: int, cells: Sequence[Cell], width: int, base: Style, *, is_selected: bool = False
    ) -> list[Piece]:
        pieces: list[Piece] = [("▪" if is_selected else " ", base)]
        left = width - 1
        for number, size in shared(self.columns, width - 2):
            text, look, *matched = cells[number]
            style, own = self.look(look) + base if look else base, self.cell_style(row, number)
            style = style + own if own else style
            column = self.columns[number]
            fitted = plain.fit(text, size, column.align, column.tail)
            pieces.extend(
                _marked(fitted, style, self.look("match"), matched[0]) if matched else [(fitted, style)]
            )
            pieces.append((" " * GAP, base))
            left -= size + GAP
        return [*pieces, (" " * max(0, left), base)]

    def cell_style(self, row: int, column: int) -> Style:
        """A style that one cell has over that of its row."""
        return Style.null()

    def render_line(self, y: int) -> Strip:
        if self.length or y != self.head:
            return super().render_line(y)
        return self._strip(
            y,
            [
                (
                    plain.fit(f" {self.empty if self._is_filled else WAITING}", self._paper.room),
                    self.look("dim"),
                )
            ],
        )

    # The mouse

    def on_click(self, event: events.Click) -> None:
        number = event.y - self.head + self.scroll_offset.y
        if event.y < self.head or self.is_on_edge(event) or (row := self.row(number)) is None:
            return
        was_there = number == self.cursor
        self.move_to(number)
        if was_there and event.chain > 1:
            self.post_message(self.Opened(self, row))  # type: ignore[arg-type]


def _marked(text: str, style: Style, match: Style, places: tuple[int, ...]) -> list[Piece]:
    """`text` with the letters at some places lit; letters that were cut off are not."""
    lit = set(places)
    pieces: list[Piece] = []
    start = 0
    for end in range(1, len(text) + 1):
        if end == len(text) or (end in lit) != (start in lit):
            pieces.append((text[start:end], style + match if start in lit else style))
            start = end
    return pieces
