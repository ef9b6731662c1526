"""Small questions: a note, a tag, a reason. Enter answers, Esc leaves everything as it was."""

from collections.abc import Iterator, Sequence
from typing import ClassVar, NamedTuple

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widget import Widget
from textual.widgets import Input, Static

from olytui.tui import plain
from olytui.tui.values import Fixed
from olytui.tui.widgets.columns import Column
from olytui.tui.widgets.rows import Rows, Title

AROUND = 13
"""The lines of a question that are not its choices."""
FEW_LINES = 18
HOW = "Enter answers · Esc leaves it"
HOW_TO_CHOOSE = "↑ ↓ choose · letters write the note · Enter answers · Esc leaves it"


class Choice(NamedTuple):
    """A reason that can be chosen."""

    id: str
    words: str


class Answer(NamedTuple):
    """What was chosen and what was written."""

    choice: str
    words: str


class Prompt(ModalScreen[Answer | None]):
    """A line to write on, and, where there are some, choices above it; the arrows choose, letters write."""

    CSS_PATH = "prompt.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "close", "close", show=False),
        Binding("down", "choose(1)", "next", show=False),
        Binding("up", "choose(-1)", "before", show=False),
    ]

    def __init__(
        self, question: str, hint: str, choices: Sequence[tuple[str, str]] = (), *, value: str = ""
    ) -> None:
        super().__init__()
        self.question, self.hint, self.value = question, hint, value
        self.choices = tuple(Choice(code, words) for code, words in choices)
        self.rows: Rows[Choice] = Rows(
            Title("", "Reason", unit="reasons"),
            (Column("", 19), Column("", 20, is_elastic=True)),
            lambda choice: ((choice.id, "strong"), (choice.words, "dim")),
            id="choices",
        )
        self.rows.can_focus = False

    def compose(self) -> Iterator[Widget]:
        with Vertical(id="prompt"):
            yield Static(plain.content(self.question), id="question")
            if self.choices:
                yield self.rows
            yield Input(self.value, placeholder=self.hint, id="answer", compact=True)
            yield Static(plain.content(HOW_TO_CHOOSE if self.choices else HOW), id="how")

    def on_mount(self) -> None:
        if self.choices:
            self.rows.show(Fixed(self.choices))
        self.query_one(Input).focus()

    def on_resize(self) -> None:
        """The choices take what the question, the note and the hint leave."""
        self.set_class(self.app.size.height < FEW_LINES, "-tight")
        self.rows.styles.height = min(len(self.choices) + 1, max(3, self.app.size.height - AROUND))

    def action_choose(self, step: int) -> None:
        if self.choices:
            self.rows.action_move(step)

    @on(Input.Submitted)
    def answered(self, message: Input.Submitted) -> None:
        choice = self.rows.current if self.choices else None
        self.dismiss(Answer(choice.id if choice else "", plain.one_line(message.value).strip()))

    def action_close(self) -> None:
        self.dismiss(None)
