"""A few choices, each with a key of its own: press it, or go there and press Enter."""

from collections.abc import Iterator, Sequence
from typing import ClassVar, NamedTuple

from textual import events, on
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widget import Widget
from textual.widgets import Static

from olytui.tui import plain
from olytui.tui.values import Fixed
from olytui.tui.widgets.columns import Column
from olytui.tui.widgets.rows import Rows, Title


class Choice(NamedTuple):
    """One choice and its key."""

    id: str
    words: str


class Menu(ModalScreen[int | None]):
    """Gives the number of the choice, or None where there was none."""

    CSS_PATH = "menu.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "close", "close", show=False),
        Binding("enter", "choose", "choose", show=False),
    ]

    def __init__(self, question: str, choices: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.question = question
        self.choices = tuple(Choice(key, words) for key, words in choices)
        self.rows: Rows[Choice] = Rows(
            Title("", "", unit=""), (Column("", 3), Column("", 20, is_elastic=True)), _draw, id="choices"
        )
        self.rows.takes_counts = False

    def compose(self) -> Iterator[Widget]:
        with Vertical(id="menu"):
            yield Static(plain.content(self.question), id="question")
            yield self.rows
            yield Static(plain.content("A key or Enter chooses · Esc leaves it"), id="how")

    def on_mount(self) -> None:
        self.rows.styles.height = min(len(self.choices), 12)
        self.rows.show(Fixed(self.choices))
        self.rows.focus()

    def on_key(self, event: events.Key) -> None:
        """The key of a choice chooses it."""
        keys = [choice.id for choice in self.choices]
        if event.character in keys:
            event.stop()
            self.dismiss(keys.index(event.character))

    @on(Rows.Opened)
    def action_choose(self) -> None:
        if self.choices:
            self.dismiss(self.rows.cursor)

    def action_close(self) -> None:
        self.dismiss(None)


def _draw(choice: Choice) -> tuple[tuple[str, str], ...]:
    return ((choice.id, "key"), (choice.words, ""))
