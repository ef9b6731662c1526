"""The results of an event: a table whose every value is one key away from the words that state it."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from textual import on, work
from textual.binding import BindingType
from textual.message import Message
from textual.widget import Widget

from olytui.tui.bindings import Scope
from olytui.tui.details import Evidence, FactView, ResultLine, Sheet, Value
from olytui.tui.history import ResultsPlace, Spot
from olytui.tui.keys import textual_bindings
from olytui.tui.looks import state_words
from olytui.tui.messages import ArticleWanted, FactComputed, FactWanted, GridWanted, Judged, ReasonWanted
from olytui.tui.panes import RESULT_COLUMNS, VALUE_COLUMNS, draw_result
from olytui.tui.phrases import conflicts_in_words
from olytui.tui.reader import Reader
from olytui.tui.screens.listed import ListedPage
from olytui.tui.values import Fixed, Subject
from olytui.tui.widgets.bars import TopBar
from olytui.tui.widgets.rows import Rows, Title
from olytui.tui.widgets.table import Table
from olytui.tui.widgets.words import Paragraph, Words, quoted

EMPTY = "No report gives a result of this event"


class SheetComputed(Message):
    """The results have been fetched."""

    def __init__(self, sheet: Sheet) -> None:
        super().__init__()
        self.sheet = sheet


class ResultsScreen(ListedPage):
    """One event in one phase: Pos, Athlete, NOC, Mark, Rec, reports, state; the sentences below."""

    CSS_PATH = "results.tcss"
    LISTED = "results"
    SCOPES: ClassVar[tuple[Scope, ...]] = ("results", "rows", "lists", "everywhere")
    BINDINGS: ClassVar[list[BindingType]] = textual_bindings("results", "rows")
    ABOUT = (
        "What reports say of one event, athlete by athlete. Each value is a cell: Enter goes to the sentence "
        "that states it, v shows all values side by side, d disputes, c confirms. ≠ marks a value on which "
        "reports disagree."
    )

    def __init__(self, reader: Reader, place: ResultsPlace) -> None:
        super().__init__(reader)
        self.wanted = place
        self.sheet = Sheet(place.event, "")
        self.fact: FactView | None = None
        self.table: Table[ResultLine] = Table(
            Title("", "Results", unit="athletes"),
            RESULT_COLUMNS,
            draw_result,
            VALUE_COLUMNS,
            kind=ResultLine,
            empty=EMPTY,
            id="results",
        )

    def compose_body(self) -> Iterator[Widget]:
        yield self.table
        yield Words("", id="evidence")

    def on_mount(self) -> None:
        self.table.focus()
        self.table.column = self.wanted.column
        self.fetch()
        self.say_keys()

    @work(thread=True, exclusive=True, group="sheet")
    def fetch(self) -> None:
        """Fetches the results."""
        self.post_message(SheetComputed(self.reader.sheet(self.wanted.event)))

    @on(SheetComputed)
    def sheet_computed(self, message: SheetComputed) -> None:
        is_first = not self.sheet.lines
        self.sheet = message.sheet
        self.table.title_line = self.table.title_line._replace(name=message.sheet.title)
        self.table.show(Fixed(message.sheet.lines))
        self.table.take_lines()
        if is_first:
            self.table.restore(self.wanted.spot.cursor, self.wanted.spot.top)
        conflicts = sum(line.state == "conflict" for line in message.sheet.lines)
        self.query_one(TopBar).say("results", conflicts_in_words(conflicts))

    # The cell and its evidence

    @property
    def value(self) -> Value:
        """The value of the cell that the cursor stands on."""
        line = self.table.current
        if line is None:
            return Value()
        return {0: line.rank, 2: line.noc, 3: line.mark, 4: line.record}.get(self.table.column, Value())

    @on(Rows.Moved)
    @on(Table.CellMoved)
    def cell_moved(self) -> None:
        self.weigh(self.value.fact)

    @work(thread=True, exclusive=True, group="fact")
    def weigh(self, fact: str) -> None:
        """Fetches the fact behind a cell."""
        self.post_message(FactComputed(self.reader.fact(fact) if fact else None))

    @on(FactComputed)
    def fact_computed(self, message: FactComputed) -> None:
        self.fact = message.fact
        self.query_one("#evidence", Words).say(*_said(message.fact))

    # Keys

    def action_cell(self, step: int) -> None:
        self.table.step(step)

    def action_conflict(self, step: int) -> None:
        """To the next cell in conflict, row by row, round the end."""
        cells = [
            (number, column)
            for number, line in enumerate(self.sheet.lines)
            for column, value in ((0, line.rank), (2, line.noc), (3, line.mark), (4, line.record))
            if value.state == "conflict" or value.verdict == "disputed"
        ]
        if not cells:
            self.notify("No conflict in these results")
            return
        here = (self.table.cursor, self.table.column)
        ahead = [cell for cell in cells if (cell > here if step > 0 else cell < here)] or cells
        self.table.go_to_cell(*(ahead[0] if step > 0 else ahead[-1]))

    def action_evidence(self) -> None:
        if self.fact is None or not self.fact.sayings:
            self.notify("No report states this value; h and l go to the others")
            return
        shown = next(
            (said for said in self.fact.sayings if said.value == self.value.text), self.fact.sayings[0]
        )
        first = shown.evidence[0]
        athlete = self.table.current.id.split("|")[0] if self.table.current else ""
        self.post_message(ArticleWanted(first.report, first.text_start, first.text_end, frozenset({athlete})))

    @on(Rows.Opened)
    def row_opened(self) -> None:
        self.action_evidence()

    def action_fact(self) -> None:
        if self.value.fact:
            self.post_message(FactWanted(self.value.fact))

    def action_dispute(self) -> None:
        if self.value.fact:
            self.post_message(ReasonWanted(self.value.fact))

    def action_confirm(self) -> None:
        if self.value.fact:
            self.post_message(Judged(self.value.fact, "confirmed", self.value.text))

    def action_grid(self) -> None:
        self.post_message(GridWanted(event=self.sheet.event))

    # Where one is

    def place(self) -> ResultsPlace:
        """Where one is, for going back to it."""
        spot = Spot(self.table.cursor, self.table.scroll_offset.y)
        return ResultsPlace(self.wanted.event, spot, self.table.column)

    def show_changes(self, fact: str = "") -> None:
        self.fetch()

    @property
    def list_here(self) -> Rows[ResultLine]:
        return self.table

    def subject(self) -> Subject | None:
        line, value = self.table.current, self.value
        if line is None or not value.fact:
            return super().subject()
        name = f"{line.athlete} {value.text}".strip()
        cited = [f"“{it.sentence}” — {it.source} {it.published}".strip() for it in _all_evidence(self.fact)]
        return Subject(f"fact:{value.fact}", name, "\n".join([f"{name} · {self.sheet.title}", *cited]))

    def pictured(self) -> Sequence[str]:
        line = self.table.current
        event = f"event:{self.sheet.event}"
        return (event, f"athlete:{line.id.split('|')[0]}") if line else (event,)

    def subject_of(self, row: ResultLine) -> Subject:
        said = " ".join(value.text for value in (row.rank, row.mark, row.record) if value.text)
        words = f"{row.athlete} ({row.noc.text}) {said} · {self.sheet.title}"
        return Subject(f"athlete:{row.id.split('|')[0]}", row.athlete, words)


def _all_evidence(fact: FactView | None) -> Iterator[Evidence]:
    return (it for said in fact.sayings for it in said.evidence) if fact else iter(())


def _said(fact: FactView | None) -> tuple[str, list[Paragraph]]:
    if fact is None:
        return "Choose a value", []
    paragraphs: list[Paragraph] = []
    if fact.why:
        paragraphs.append(Paragraph(((fact.why, "dim"),)))
    for said in fact.sayings:
        voices = "1 voice" if said.witnesses == 1 else f"{said.witnesses} voices"
        paragraphs.append(Paragraph(((said.value, "strong"), (f"  {voices}", "dim"))))
        for it in said.evidence:
            paragraphs.extend(quoted(it))
    official = f" · official results: {fact.official}" if fact.official else ""
    state = state_words(fact.state, fact.verdict)
    return f"{fact.athlete} · {fact.attribute}  {state}{official}", paragraphs
