"""A list in which the cursor stands on one cell of its row."""

from collections.abc import Callable, Sequence

from rich.style import Style
from textual import events

from olytui.tui.carrier import Carrier
from olytui.tui.widgets.columns import GAP, Column, shared
from olytui.tui.widgets.rows import Cell, LineT, Rows, Title
from olytui.tui.widgets.speech import cell_spoken


class Table(Rows[LineT]):
    """Rows and columns; only some columns are cells that the cursor can stand on."""

    class CellMoved(Carrier):
        """The cursor stands on another cell of the same row."""

        column: int

    def __init__(  # noqa: PLR0913  (what a table is made of)
        self,
        title: Title,
        columns: Sequence[Column],
        draw: Callable[[LineT], Sequence[Cell]],
        stops: Sequence[int],
        *,
        kind: type[LineT] | None = None,
        empty: str = "",
        id: str | None = None,
    ) -> None:
        super().__init__(title, columns, draw, kind=kind, empty=empty, id=id)
        self.stops = tuple(stops)
        self.column = self.stops[0] if self.stops else 0

    @property
    def spoken(self) -> str:
        """The cell that the cursor stands on, then its row."""
        row = self.current
        if row is None or self.column not in self.stops:
            return super().spoken
        column = self.columns[self.column]
        return f"{column.title}: {cell_spoken(column, self.text_of(row, self.column))}. {super().spoken}"

    def step(self, step: int) -> None:
        """To the next column that can be stood on."""
        shown = {number for number, _ in shared(self.columns, self.room - 2)}
        stops = [stop for stop in self.stops if stop in shown]
        if not stops:
            return
        here = stops.index(self.column) if self.column in stops else 0
        self.go_to_cell(
            self.cursor, stops[max(0, min(here + step * (self._take_count() or 1), len(stops) - 1))]
        )

    def go_to_cell(self, number: int, column: int) -> None:
        """Puts the cursor on a cell."""
        self.column = column
        if number == self.cursor:
            self.refresh()
            self.post_message(self.CellMoved(column))
        else:
            self.move_to(number)

    def cell_style(self, row: int, column: int) -> Style:
        """The style that the cursor gives to one cell of its row."""
        is_here = row == self.cursor and column == self.column
        return self.look("cell") if is_here and self.has_focus else Style.null()

    def on_click(self, event: events.Click) -> None:
        place = 1
        for column, size in shared(self.columns, self.room - 2):
            if place <= event.x < place + size + GAP and column in self.stops:
                self.column = column
            place += size + GAP
        super().on_click(event)
