"""The line of a filter: how the query may go on stands above it, fields first, then the values in the store."""

from collections.abc import Sequence
from typing import ClassVar

from textual import on, work
from textual.binding import BindingType
from textual.widgets import Input
from textual.worker import get_current_worker

from olytui.tui.carrier import Carrier
from olytui.tui.commands import Proposal
from olytui.tui.reader import Reader
from olytui.tui.screens.command_line import CommandLine

HINT = "noc:KEN phase:final year:2021.. state:conflict — empty shows all"
EMPTY = "Nothing known goes on like this; Enter looks for it all the same"


class Proposed(Carrier):
    """How the query that was written may go on."""

    written: str
    found: Sequence[Proposal]


class QueryLine(CommandLine):
    """Gives the query that was written; a proposal that is chosen is written first."""

    BINDINGS: ClassVar[list[BindingType]] = []

    def __init__(self, reader: Reader, listed: str, query: str = "") -> None:
        super().__init__(
            lambda _: (), name=f"Filter the {listed}", hint=HINT, value=query, unit="ways to go on"
        )
        self.reader = reader
        self.rows.empty = EMPTY
        self.rows.say("Tab completes · Enter filters · Esc leaves")

    def propose(self, written: str) -> None:
        self.complete(written)

    @work(thread=True, exclusive=True, group="complete")
    def complete(self, written: str) -> None:
        """Asks the store how the query may go on."""
        found = [Proposal(line, meaning) for line, meaning in self.reader.complete(written)]
        if not get_current_worker().is_cancelled:
            self.post_message(Proposed(written, found))

    @on(Proposed)
    def proposed_now(self, message: Proposed) -> None:
        if message.written == self.query_one(Input).value:
            self.show_proposals(message.found)

    def action_complete(self) -> None:
        if line := self.rows.current:
            field = self.query_one(Input)
            field.value = line.id if line.id.endswith((":", "..")) else f"{line.id} "
            field.action_end()

    @on(Input.Submitted)
    def answered(self, message: Input.Submitted) -> None:
        message.prevent_default()
        if self.has_chosen and self.rows.current:
            self.action_complete()
        else:
            self.dismiss(message.value.strip())
