"""What all full screens share: the two bars, the keys of their scopes, and what the cursor is on."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.screen import Screen
from textual.widget import Widget

from olytui.tui.bindings import KEYS, Key, Scope, in_scopes
from olytui.tui.history import Place
from olytui.tui.reader import Reader
from olytui.tui.values import Subject
from olytui.tui.widgets.bars import KeyBar, TopBar
from olytui.tui.widgets.rows import Rows
from olytui.tui.widgets.table import Table

if TYPE_CHECKING:
    from olytui.tui.exporting import Export


class Page(Screen[None]):
    """A screen with a line at the top and the keys at the bottom."""

    SCOPES: ClassVar[tuple[Scope, ...]] = ("everywhere",)
    ABOUT: ClassVar[str] = ""
    AUTO_FOCUS = ""
    DEFAULT_CSS = "Page { layout: vertical; }"

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.reader = reader

    def compose(self) -> Iterator[Widget]:
        yield TopBar()
        yield from self.compose_body()
        yield KeyBar()

    def compose_body(self) -> Iterator[Widget]:
        """What stands between the bars."""
        raise NotImplementedError

    @property
    def keys(self) -> tuple[Key, ...]:
        """The keys that work here, remapped ones as the person has them."""
        table: tuple[Key, ...] = getattr(self.app, "keys", KEYS)
        return tuple(in_scopes(table, *self.scopes_here))

    @property
    def scopes_here(self) -> tuple[Scope, ...]:
        """The scopes of the keys that work just now, the narrowest first."""
        return self.SCOPES

    def say_keys(self) -> None:
        """Shows in the footer the keys that work just now."""
        self.query_one(KeyBar).say(self.keys)

    @on(Rows.Moved)
    @on(Table.CellMoved)
    def speak_row(self, message: Rows.Moved | Table.CellMoved) -> None:
        """In plain mode the line at the top says the row as a sentence."""
        rows = self.focused
        if isinstance(rows, Rows) and (isinstance(message, Table.CellMoved) or message.rows is rows):
            self.speak(rows.spoken)

    def speak(self, sentence: str) -> None:
        """Says a sentence on the line at the top, where the screen is to be heard."""
        if getattr(self.app, "is_plain", False):
            self.query_one(TopBar).say(sentence, is_sentence=True)

    async def action_leave(self) -> None:
        """Closes this screen, by whichever key."""
        await self.app.run_action("leave", self.app)

    def subject(self) -> Subject | None:
        """What the cursor is on."""
        return None

    def pictured(self) -> Sequence[str]:
        """The ids of what a chart from here is to be of."""
        subject = self.subject()
        return (subject.id,) if subject else ()

    def subjects(self) -> list[Subject]:
        """What is selected, else what the cursor is on."""
        subject = self.subject()
        return [subject] if subject else []

    def exports(self) -> "Sequence[Export]":
        """The forms in which what is on the screen can be written into a file."""
        return ()

    def place(self) -> Place | None:
        """Where one is, for going back to it."""
        return None

    def go_on_from(self, fact: str) -> None:
        """A verdict has been given on a fact; a screen that goes through facts goes on to the next."""

    def show_changes(self, fact: str = "") -> None:
        """Shows anew what decisions or new reports have changed; stands on `fact` where it is listed."""
