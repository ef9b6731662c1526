"""The command line: a line at the bottom, and above it how it may go on."""

from collections.abc import Callable, Iterator, Sequence
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widget import Widget
from textual.widgets import Input

from olytui.tui.commands import Proposal
from olytui.tui.values import Fixed
from olytui.tui.widgets.columns import Column
from olytui.tui.widgets.rows import Cell, Rows, Title

MOST_SEEN = 10
HINT = "a command — Tab completes, arrows choose, Enter runs, Esc leaves"


class CommandLine(ModalScreen[str | None]):
    """Gives the line that was written."""

    CSS_PATH = "command_line.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "close", "close", show=False),
        Binding("tab", "complete", "complete", show=False, priority=True),
        Binding("down,ctrl+n", "choose(1)", "next", show=False),
        Binding("up,ctrl+k", "choose(-1)", "before", show=False),
    ]

    def __init__(
        self,
        proposed: Callable[[str], Sequence[Proposal]],
        *,
        name: str = "Commands",
        hint: str = HINT,
        value: str = "",
        unit: str = "matches",
    ) -> None:
        super().__init__()
        self.proposed = proposed
        self.hint, self.value = hint, value
        self.has_chosen = False
        self.rows: Rows[Proposal] = Rows(
            Title("", name, unit=unit),
            (Column("", 24), Column("", 20, is_elastic=True)),
            _draw,
            empty="No such command",
            id="choices",
        )
        self.rows.can_focus = False

    def compose(self) -> Iterator[Widget]:
        with Vertical(id="command"):
            yield self.rows
            yield Input(self.value, placeholder=self.hint, id="line", compact=True)

    def on_mount(self) -> None:
        self.query_one(Input).focus()
        self.query_one(Input).action_end()
        self.propose(self.value)

    @on(Input.Changed)
    def typed(self, message: Input.Changed) -> None:
        self.has_chosen = False
        self.propose(message.value)

    def propose(self, written: str) -> None:
        """Shows how the line may go on."""
        self.show_proposals(tuple(self.proposed(written)))

    def show_proposals(self, found: Sequence[Proposal]) -> None:
        """Shows the lines that may be meant."""
        self.rows.styles.height = min(max(len(found), 1), MOST_SEEN) + 1
        self.rows.show(Fixed(tuple(found)))
        self.rows.restore(0, 0)

    def action_choose(self, step: int) -> None:
        if self.has_chosen or step < 0:
            self.rows.action_move(step)
        self.has_chosen = True

    def action_complete(self) -> None:
        """Writes what is proposed, as far as it is no placeholder."""
        if line := self.rows.current:
            field = self.query_one(Input)
            field.value = _without_placeholder(line.id) + " "
            field.action_end()

    @on(Input.Submitted)
    def answered(self, message: Input.Submitted) -> None:
        chosen = self.rows.current if self.has_chosen else None
        self.dismiss(_without_placeholder(chosen.id) if chosen else message.value.strip())

    def action_close(self) -> None:
        self.dismiss(None)


def _without_placeholder(line: str) -> str:
    return " ".join(
        word for word in line.split() if not word.rstrip("…").isupper() and not word.startswith("[")
    )


def _draw(proposal: Proposal) -> tuple[Cell, ...]:
    return (proposal.id, "strong"), (proposal.help, "dim")
