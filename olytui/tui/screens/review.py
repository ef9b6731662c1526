"""The review: facts on which reports disagree, one after the other, decided in a key or two."""

from collections.abc import Iterator
from typing import ClassVar

from textual import on, work
from textual.binding import BindingType
from textual.message import Message
from textual.widget import Widget

from olytui.tui.bindings import Scope
from olytui.tui.keys import textual_bindings
from olytui.tui.messages import ArticleWanted, FactComputed, Judged, NoteWanted, ReasonWanted
from olytui.tui.panes import QUEUE_COLUMNS, draw_queue
from olytui.tui.reader import Reader
from olytui.tui.screens.page import Page
from olytui.tui.values import Listing, Progress, QueueLine, Subject
from olytui.tui.widgets.bars import TopBar
from olytui.tui.widgets.rows import Rows, Title
from olytui.tui.widgets.sides import Sides

EMPTY = "Nothing is left to decide; v shows what is decided"


class QueueComputed(Message):
    """The queue has been fetched."""

    def __init__(self, queue: Listing[QueueLine], progress: Progress) -> None:
        super().__init__()
        self.queue, self.progress = queue, progress


class ReviewScreen(Page):
    """The queue above, the values of the fact that the cursor is on side by side below."""

    CSS_PATH = "review.tcss"
    SCOPES: ClassVar[tuple[Scope, ...]] = ("review", "lists", "everywhere")
    BINDINGS: ClassVar[list[BindingType]] = textual_bindings("review")
    ABOUT = (
        "Facts on which reports disagree. The values stand side by side with the sentences that state them. "
        "Choose one with h and l and confirm it with Enter, or press its number: the next fact comes up by "
        "itself. u undoes."
    )

    def __init__(self, reader: Reader, fact: str = "") -> None:
        super().__init__(reader)
        self.wanted = fact
        self.with_decided = bool(fact)
        self.rows: Rows[QueueLine] = Rows(
            Title("", "To review", unit="facts"), QUEUE_COLUMNS, draw_queue, empty=EMPTY, id="queue"
        )
        self.rows.takes_counts = False
        self.sides = Sides(id="sides")

    def compose_body(self) -> Iterator[Widget]:
        yield self.rows
        yield self.sides

    def on_mount(self) -> None:
        self.rows.focus()
        self.fetch()
        self.say_keys()

    @work(thread=True, exclusive=True, group="queue")
    def fetch(self) -> None:
        """Fetches the queue and counts what is left."""
        queue = self.reader.queue(with_decided=self.with_decided)
        self.post_message(QueueComputed(queue, self.reader.progress()))

    @on(QueueComputed)
    def queue_computed(self, message: QueueComputed) -> None:
        left, done = message.progress.left, message.progress.done
        self.query_one(TopBar).say(f"review · {left:,} left · {done:,} decided", f"{done:,}/{left + done:,}")
        wanted, self.wanted = self.wanted, ""
        self.rows.show(message.queue, keep=wanted or None, stays=True)
        self.rows.say("open and decided" if self.with_decided else "open")
        if wanted and message.queue.index_of(wanted) is None:
            self.weigh(wanted)
        elif not message.queue.total:
            self.sides.show(None)

    @on(Rows.Moved)
    def row_moved(self, message: Rows.Moved) -> None:
        self.weigh(message.row.id)

    @work(thread=True, exclusive=True, group="fact")
    def weigh(self, fact: str) -> None:
        """Fetches a fact with its sentences."""
        self.post_message(FactComputed(self.reader.fact(fact)))

    @on(FactComputed)
    def fact_computed(self, message: FactComputed) -> None:
        self.sides.show(message.fact)

    # Deciding

    def _judged(self, verdict: str, value: str = "") -> None:
        if self.sides.fact is None:
            return
        self.post_message(Judged(self.sides.fact.id, verdict, value))
        if self.with_decided:
            self.rows.move_to(self.rows.cursor + 1)

    def action_confirm(self) -> None:
        if self.sides.value:
            self._judged("confirmed", self.sides.value.value)

    def action_pick(self, number: int) -> None:
        if self.sides.choose(number - 1):
            self.action_confirm()
        else:
            self.notify(f"There is no value {number} here")

    def action_judge(self, verdict: str) -> None:
        value = self.sides.value
        self._judged(verdict, value.value if value and verdict == "wrong" else "")

    def action_both(self) -> None:
        if self.sides.fact:
            self.post_message(ReasonWanted(self.sides.fact.id, "both-right"))

    def action_dispute(self) -> None:
        if self.sides.fact:
            self.post_message(ReasonWanted(self.sides.fact.id))

    def action_note(self) -> None:
        if self.sides.fact:
            self.post_message(NoteWanted(self.sides.fact))

    def action_value(self, step: int) -> None:
        self.sides.choose(self.sides.chosen + step)

    def action_skip(self, step: int) -> None:
        self.rows.action_move(step)

    def action_all(self) -> None:
        self.with_decided = not self.with_decided
        self.fetch()

    def action_article(self) -> None:
        said = self.sides.value
        if said and said.evidence:
            first = said.evidence[0]
            self.post_message(ArticleWanted(first.report, first.text_start, first.text_end))

    def show_changes(self, fact: str = "") -> None:
        self.wanted = fact
        self.fetch()

    def subject(self) -> Subject | None:
        fact = self.sides.fact
        if fact is None:
            return None
        lines = [f"{fact.athlete} · {fact.attribute} · {fact.where}"]
        for said in fact.sayings:
            lines.extend(
                f"{said.value}: “{it.sentence}” — {it.source} {it.published}" for it in said.evidence
            )
        return Subject(f"fact:{fact.id}", f"{fact.athlete} {fact.attribute}", "\n".join(lines))
