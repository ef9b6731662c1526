"""Bookmarks: where somebody wanted to come back to, the newest first."""

from collections.abc import Iterator
from typing import ClassVar

from textual import on
from textual.binding import BindingType
from textual.widget import Widget

from olytui.tui.bindings import Scope
from olytui.tui.keys import textual_bindings
from olytui.tui.messages import MarkChosen, MarkDropped
from olytui.tui.reader import Reader
from olytui.tui.screens.listed import ListedPage
from olytui.tui.values import Bookmark, Fixed, Subject
from olytui.tui.widgets.bars import TopBar
from olytui.tui.widgets.columns import Column
from olytui.tui.widgets.rows import Cell, Rows, Title

COLUMNS = (
    Column("What", 8, keep=5),
    Column("Name", 24, is_elastic=True),
    Column("When", 16, keep=4),
)
EMPTY = "No bookmark yet: m puts one where the cursor is"


class MarksScreen(ListedPage):
    """The list of bookmarks."""

    LISTED = "bookmarks"
    SCOPES: ClassVar[tuple[Scope, ...]] = ("marks", "rows", "lists", "everywhere")
    BINDINGS: ClassVar[list[BindingType]] = textual_bindings("marks", "rows")
    ABOUT = "Places to come back to, kept with the store. m puts a bookmark anywhere; Enter goes to it."

    def __init__(self, reader: Reader) -> None:
        super().__init__(reader)
        title = Title("", "Bookmarks", unit="bookmarks")
        self.rows: Rows[Bookmark] = Rows(title, COLUMNS, draw, kind=Bookmark, empty=EMPTY, id="marks")

    def compose_body(self) -> Iterator[Widget]:
        yield self.rows

    def on_mount(self) -> None:
        self.rows.focus()
        self.query_one(TopBar).say("bookmarks", "")
        self.show_changes()
        self.say_keys()

    def show_changes(self, fact: str = "") -> None:
        self.rows.show(Fixed(self.reader.bookmarks()), stays=True)

    @on(Rows.Opened)
    def action_open(self) -> None:
        if mark := self.rows.current:
            self.dismiss()
            self.app.post_message(MarkChosen(mark))

    def action_drop(self) -> None:
        if mark := self.rows.current:
            self.post_message(MarkDropped(mark))

    @property
    def list_here(self) -> Rows[Bookmark]:
        return self.rows

    def subject_of(self, row: Bookmark) -> Subject:
        return Subject(row.subject, row.name, row.name)


def draw(mark: Bookmark) -> tuple[Cell, ...]:
    """What kind of thing, its name, when the bookmark was put."""
    return (mark.subject.partition(":")[0], "dim"), (mark.name, ""), (mark.at, "dim")
