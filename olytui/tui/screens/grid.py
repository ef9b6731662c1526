"""The grid: reports across, facts down, each cell the value that the report gives."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import BindingType
from textual.widget import Widget

from olytui.tui.bindings import Scope
from olytui.tui.carrier import Carrier
from olytui.tui.details import GridLine, GridView
from olytui.tui.history import GridPlace, Spot
from olytui.tui.keys import textual_bindings
from olytui.tui.messages import ArticleWanted, FactComputed, FactWanted
from olytui.tui.phrases import counted
from olytui.tui.reader import Reader
from olytui.tui.screens.listed import ListedPage
from olytui.tui.values import Fixed, Subject
from olytui.tui.widgets.bars import TopBar
from olytui.tui.widgets.columns import Column
from olytui.tui.widgets.rows import Cell, Rows, Title
from olytui.tui.widgets.table import Table

if TYPE_CHECKING:
    from olytui.tui.exporting import Export

LEADING = (Column("Fact", 26, keep=1000, most=60, is_elastic=True),)
CELL_WIDTH = 14
TRAILING = (Column("Likeness", 12, keep=895),)
EMPTY = "No report says anything here"
SIGNS = {"differs": "≠", "rounded": "≈"}
LOOKS = {"differs": "conflict", "rounded": "rounded", "absent": "dim"}


class GridComputed(Carrier):
    """The grid has been fetched."""

    grid: GridView


class GridScreen(ListedPage):
    """Facts of an event as its reports give them, or two reports side by side."""

    LISTED = "grid"
    SCOPES: ClassVar[tuple[Scope, ...]] = ("grid", "rows", "lists", "everywhere")
    BINDINGS: ClassVar[list[BindingType]] = textual_bindings("grid", "rows")
    ABOUT = (
        "Reports across, facts down. Each cell is the value that the report gives; ≠ differs from the rest, "
        "≈ is the same rounded, an empty cell says nothing. Of two reports, A is the left one and B the right; "
        "what they tell differently comes first. Enter goes to the sentence, d decides."
    )

    def __init__(self, reader: Reader, place: GridPlace) -> None:
        super().__init__(reader)
        self.event, self.reports = place.event, place.reports
        self._wanted: GridPlace | None = place
        self.grid = GridView("")
        title = Title("", "Grid", unit="facts")
        self.table: Table[GridLine] = Table(title, LEADING, self.draw_line, (), empty=EMPTY, id="table")

    def compose_body(self) -> Iterator[Widget]:
        yield self.table

    def on_mount(self) -> None:
        self.table.focus()
        self.fetch()
        self.say_keys()

    @work(thread=True, exclusive=True, group="grid")
    def fetch(self) -> None:
        """Fetches the grid."""
        self.post_message(GridComputed(self.reader.grid(self.event, self.reports)))

    @on(GridComputed)
    def grid_computed(self, message: GridComputed) -> None:
        self.grid = message.grid
        self.table.stops = tuple(range(1, 1 + len(message.grid.reports)))
        column = self._wanted.column if self._wanted else self.table.column
        self.table.column = min(max(column, 1), max(1, len(message.grid.reports)))
        self.table.title_line = self.table.title_line._replace(name=message.grid.title)
        self._set_columns()
        self.table.show(Fixed(message.grid.lines))
        if self._wanted:
            self.table.restore(*self._wanted.spot)
        self._wanted = None
        differ = sum(likeness_of(line, self.grid.reports).startswith("≠") for line in message.grid.lines)
        said = (
            f"{counted(len(message.grid.reports), 'reports')} · {counted(differ, 'facts')} told differently"
        )
        self.query_one(TopBar).say("grid" if self.event else "two reports compared", said)

    def _set_columns(self) -> None:
        """Keeps in sight the reports that are nearest to the cursor."""
        here = self.table.column
        cells = (
            Column(stem, CELL_WIDTH, keep=900 - abs(number - here))
            for number, stem in enumerate(self.grid.reports, 1)
        )
        self.table.columns = (*LEADING, *cells, *TRAILING)

    @on(Table.CellMoved)
    def cell_moved(self) -> None:
        self._set_columns()
        self.table.refresh()

    def action_cell(self, step: int) -> None:
        stops = self.table.stops
        if stops:
            self.table.go_to_cell(self.table.cursor, max(stops[0], min(self.table.column + step, stops[-1])))

    def action_fact(self) -> None:
        if line := self.table.current:
            self.post_message(FactWanted(line.id))

    @on(Rows.Opened)
    def action_evidence(self) -> None:
        if line := self.table.current:
            self.weigh(line.id)

    @work(thread=True, exclusive=True, group="fact")
    def weigh(self, fact: str) -> None:
        """Fetches the fact of this row, for its sentences."""
        self.post_message(FactComputed(self.reader.fact(fact)))

    @on(FactComputed)
    def fact_computed(self, message: FactComputed) -> None:
        report = self.grid.reports[self.table.column - 1] if self.grid.reports else ""
        held = [it for said in message.fact.sayings for it in said.evidence] if message.fact else []
        found = next((it for it in held if it.report == report), None)
        if found is None:
            self.notify(f"{report} says nothing of this")
        else:
            self.post_message(ArticleWanted(found.report, found.text_start, found.text_end))

    def place(self) -> GridPlace:
        """The cell in front, for coming back to it."""
        spot = Spot(self.table.cursor, self.table.scroll_offset.y)
        return GridPlace(self.event, self.reports, spot, self.table.column)

    def draw_line(self, line: GridLine) -> Sequence[Cell]:
        """A fact, what each report says of it, and how these stand to each other."""
        said = (
            (f"{SIGNS.get(likeness, '')}{text}", LOOKS.get(likeness, "")) for text, likeness in line.cells
        )
        likeness = likeness_of(line, self.grid.reports)
        return ((line.label, ""), *said, (likeness, LOOKS.get(likeness[2:], "dim")))

    def show_changes(self, fact: str = "") -> None:
        self.fetch()

    @property
    def list_here(self) -> Rows[GridLine]:
        return self.table

    def subject_of(self, row: GridLine) -> Subject:
        cells = zip(self.grid.reports, row.cells, strict=True)
        words = "; ".join(f"{report}: {text}" for report, (text, _) in cells if text)
        return Subject(f"fact:{row.id}", row.label, f"{row.label} — {words}")

    def exports(self) -> "Sequence[Export]":
        from olytui.tui.exporting import grids  # noqa: PLC0415  (not needed for the first frame)

        return grids(self.reader, self.event, self.reports)


def likeness_of(line: GridLine, reports: Sequence[str]) -> str:
    """How the reports that tell a fact stand to each other, in a sign and a word."""
    told = [report for report, (text, _) in zip(reports, line.cells, strict=True) if text]
    if len(told) == 1 < len(reports):
        return f"· only {'AB'[reports.index(told[0])] if len(reports) == 2 else 'one'}"
    found = {likeness for text, likeness in line.cells if text}
    return next((f"{SIGNS[it]} {it}" for it in SIGNS if it in found), "= equal")
