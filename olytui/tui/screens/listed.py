"""What screens with rows share: rows selected, sorted and grouped by columns, written to a file."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from olytui.tui.messages import FrequenciesWanted
from olytui.tui.screens.page import Page
from olytui.tui.values import Listing, Subject
from olytui.tui.widgets.columns import Column
from olytui.tui.widgets.rows import Rows

if TYPE_CHECKING:
    from olytui.tui.exporting import Export

CHOICE_KEYS = "123456789abcdefgh"


class ListedPage(Page):
    """A page with a list of rows; a page with several says which one is meant."""

    LISTED: ClassVar[str] = ""
    """What its rows are called."""

    @property
    def list_here(self) -> Rows[Any] | None:
        """The list that the cursor is in."""
        raise NotImplementedError

    def subject_of(self, row: Any) -> Subject | None:
        """What a row is about."""
        raise NotImplementedError

    def subject(self) -> Subject | None:
        row = self.list_here.current if self.list_here else None
        return self.subject_of(row) if row is not None else None

    def subjects(self) -> list[Subject]:
        selected = self.list_here.selected.values() if self.list_here else ()
        found = [subject for row in selected if (subject := self.subject_of(row))]
        return found or super().subjects()

    # Selecting

    def action_select(self) -> None:
        self._selected(lambda rows: rows.toggle())

    def action_select_range(self) -> None:
        self._selected(lambda rows: rows.select_range())

    def action_select_all(self) -> None:
        self._selected(lambda rows: rows.select_all())

    def _selected(self, select: Callable[[Rows[Any]], None]) -> None:
        if rows := self.list_here:
            select(rows)
            self.selection_changed(rows)

    def selection_changed(self, rows: Rows[Any]) -> None:
        """Says how many rows are selected."""
        rows.say(f"{len(rows.selected)} selected" if rows.selected else "")

    # Sorting and grouping

    def action_sort(self) -> None:
        self._choose_column("Sort by", self.sort_by)

    def sort_by(self, rows: Rows[Any], column: int) -> None:
        """Sorts a list by a column."""
        rows.sort_by(column)
        rows.show(rows.listing)

    def action_frequencies(self) -> None:
        def wanted(rows: Rows[Any], column: int) -> None:
            self.post_message(FrequenciesWanted(self, rows, column))

        self._choose_column("How often each value stands in", wanted)

    def _choose_column(self, question: str, then: Callable[[Rows[Any], int], None]) -> None:
        from olytui.tui.screens.menu import Menu  # noqa: PLC0415  (not needed for the first frame)

        rows = self.list_here
        if rows is None:
            self.notify("This is no list; Tab goes to one")
            return
        columns = [number for number, column in enumerate(rows.columns) if column.title]
        choices = [
            (CHOICE_KEYS[place], in_words(rows.columns[number]))
            for place, number in enumerate(columns[: len(CHOICE_KEYS)])
        ]

        def chosen(place: int | None) -> None:
            if place is not None:
                then(rows, columns[place])

        self.app.push_screen(Menu(question, choices), chosen)

    def only(self, rows: Rows[Any], column: int, value: str) -> None:
        """Shows what has a value: here, by going to the first such row."""
        for number in range(rows.length):
            row = rows.row(number)
            if row is not None and rows.text_of(row, column) == value:
                rows.move_to(number)
                return

    # Into a file

    def exports(self) -> "Sequence[Export]":
        from olytui.tui.exporting import tables  # noqa: PLC0415  (not needed for the first frame)

        rows = self.list_here
        return tables(self.listed, rows.kind, self.listing_again(rows)) if rows and rows.kind else ()

    @property
    def listed(self) -> str:
        """What the rows here are called, in the name of a file."""
        return self.LISTED

    def listing_again(self, rows: Rows[Any]) -> Callable[[], Listing[Any]]:
        """Makes the listing that is shown once more, for another thread."""
        held = rows.listing
        return lambda: held


def in_words(column: Column) -> str:
    """A column's title, short ones in full."""
    return SHORT_TITLES.get(column.title, column.title.casefold())


SHORT_TITLES = {
    "Ath": "athletes", "Rep": "reports", "≠": "conflicts", "Ev": "events", "Ment": "mentions", "Yr": "year",
    "Pos": "place", "Rec": "record",
}  # fmt: skip
