"""Frequencies: how often each value of a column stands in what is shown, with bars."""

from collections import Counter
from collections.abc import Iterator, Sequence
from heapq import nsmallest
from typing import Any, ClassVar, NamedTuple

from textual import on, work
from textual.binding import BindingType
from textual.widget import Widget
from textual.worker import get_current_worker

from olytui.tui.bindings import Scope
from olytui.tui.carrier import Carrier
from olytui.tui.exporting import AT_ONCE
from olytui.tui.keys import textual_bindings
from olytui.tui.reader import Reader
from olytui.tui.screens.listed import ListedPage, in_words
from olytui.tui.values import Fixed, Subject
from olytui.tui.widgets.bars import TopBar
from olytui.tui.widgets.columns import Column
from olytui.tui.widgets.rows import Cell, Rows, Title

BAR = 24
EIGHTHS = " ▏▎▍▌▋▊▉"
NOTHING = "(nothing)"
MOST_VALUES = 10_000


class FrequencyLine(NamedTuple):
    """A value, how often it stands, its share, and the share of the commonest one."""

    id: str
    value: str
    number: int
    share: float
    length: float


class Counted(Carrier):
    """So many rows have been counted, and this is how often the commonest values stand in them."""

    rows: int
    of: int
    lines: "Sequence[FrequencyLine]"
    values: int


class Counting(Carrier):
    """So many rows have been counted."""

    rows: int
    of: int


class FrequenciesScreen(ListedPage):
    """One row for each value, the commonest first."""

    LISTED = "frequencies"
    SCOPES: ClassVar[tuple[Scope, ...]] = ("frequencies", "rows", "lists", "everywhere")
    BINDINGS: ClassVar[list[BindingType]] = textual_bindings("frequencies", "rows")
    ABOUT = (
        "How often each value of a column stands in the rows that were shown: those that were hidden are not "
        "counted. Enter goes back and shows only the rows with the value under the cursor."
    )

    def __init__(self, reader: Reader, page: ListedPage, counted: Rows[Any], column: int) -> None:
        super().__init__(reader)
        self.page, self.counted, self.column = page, counted, column
        self.listing = page.listing_again(counted)
        name = in_words(counted.columns[column])
        columns = (
            Column(heading(counted.columns[column]), 20, is_elastic=True, most=44),
            Column("Rows", 9, align="right"),
            Column("Share", 7, keep=5, align="right"),
            Column("", BAR, keep=4),
        )
        self.rows: Rows[FrequencyLine] = Rows(
            Title("", f"{page.listed} by {name}", unit="values"),
            columns,
            draw,
            kind=FrequencyLine,
            id="counts",
        )

    def compose_body(self) -> Iterator[Widget]:
        yield self.rows

    def on_mount(self) -> None:
        self.rows.focus()
        self.count()
        self.say_keys()

    @work(thread=True, exclusive=True, group="count")
    def count(self) -> None:
        """Counts row by row; a long list shows how far it is, and leaving the screen stops it.

        The values are shown each time that twice as many rows have been counted: sorting them takes time too.
        """
        listing, counts, shown = self.listing(), Counter[str](), 0
        for start in range(0, max(1, listing.total), AT_ONCE):
            if get_current_worker().is_cancelled:
                return
            rows = listing.rows(start, AT_ONCE)
            counts.update(self.counted.text_of(row, self.column) for row in rows if has_columns(row))
            done = start + len(rows)
            if done >= 2 * shown or start + AT_ONCE >= listing.total:
                self.post_message(Counted(done, listing.total, lines_of(counts), len(counts)))
                shown = done
            else:
                self.post_message(Counting(done, listing.total))

    @on(Counted)
    def counted_so_far(self, message: Counted) -> None:
        self.rows.show(Fixed(tuple(message.lines)), all_rows=message.values)
        self.counting(Counting(message.rows, message.of))

    @on(Counting)
    def counting(self, message: Counting) -> None:
        self.query_one(TopBar).say("frequencies", f"{message.rows:,} of {message.of:,} rows")

    @property
    def list_here(self) -> Rows[FrequencyLine]:
        return self.rows

    def subject_of(self, row: FrequencyLine) -> Subject:
        return Subject("", row.value, f"{row.value}: {row.number}")

    @on(Rows.Opened)
    def action_open(self) -> None:
        if line := self.rows.current:
            self.dismiss()
            self.page.only(self.counted, self.column, line.id)


def heading(column: Column) -> str:
    """A column's title in full, with a capital."""
    name = in_words(column)
    return column.title if name == column.title.casefold() else name.capitalize()


def has_columns(row: Any) -> bool:
    """Headings in a list are no rows of it."""
    return getattr(row, "kind", "") != "sport"


def lines_of(counts: Counter[str]) -> Sequence[FrequencyLine]:
    """The values, the commonest first; of very many, only those."""
    total, most = counts.total(), max(counts.values(), default=1)
    found = nsmallest(MOST_VALUES, counts.items(), key=lambda item: (-item[1], item[0]))
    return [
        FrequencyLine(value, value or NOTHING, number, number / total, number / most)
        for value, number in found
    ]


def draw(line: FrequencyLine) -> tuple[Cell, ...]:
    """Value, number, share, and a bar to the eighth of a cell."""
    full, rest = divmod(round(line.length * BAR * 8), 8)
    bar = "█" * full + EIGHTHS[rest].strip()
    return (line.value, "strong"), (f"{line.number:,}", ""), (f"{line.share:.1%}", "dim"), (bar, "name")
