"""The review: facts on which reports disagree, one after the other, decided in a key or two."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import BindingType
from textual.message import Message
from textual.widget import Widget

from olytui.tui.bindings import Scope
from olytui.tui.details import FactView, QueueLine
from olytui.tui.history import ReviewPlace
from olytui.tui.keys import textual_bindings
from olytui.tui.messages import ArticleWanted, FactComputed, Judged, NoteWanted, ReasonWanted
from olytui.tui.panes import QUEUE_COLUMNS, draw_queue
from olytui.tui.phrases import counted
from olytui.tui.reader import Reader
from olytui.tui.screens.listed import ListedPage
from olytui.tui.values import Listing, Progress, Subject, Which
from olytui.tui.widgets.bars import TopBar
from olytui.tui.widgets.rows import Rows, Title
from olytui.tui.widgets.sides import Sides

if TYPE_CHECKING:
    from olytui.tui.exporting import Export

NO_REPORTS = "No report yet; add some with: olytui add FILE…"
NO_CONFLICT = "Reports disagree on nothing that they tell"
ALL_DECIDED = "Nothing is left to decide; v shows what is decided"
SAID: dict[Which, str] = {
    "open": "open and disputed",
    "all": "open and decided",
    "judges": "judged differently by different people",
}


class QueueComputed(Message):
    """The queue has been fetched."""

    def __init__(self, queue: Listing[QueueLine], progress: Progress) -> None:
        super().__init__()
        self.queue, self.progress = queue, progress


class ReviewScreen(ListedPage):
    """The queue above, the values of the fact that the cursor is on side by side below."""

    CSS_PATH = "review.tcss"
    LISTED = "review"
    SCOPES: ClassVar[tuple[Scope, ...]] = ("review", "rows", "lists", "everywhere")
    BINDINGS: ClassVar[list[BindingType]] = textual_bindings("review", "rows")
    ABOUT = (
        "Facts on which reports disagree. The values stand side by side with the sentences that state them. "
        "Choose one with h and l and confirm it with Enter, or press its number: the next fact comes up by "
        "itself. u undoes."
    )

    def __init__(self, reader: Reader, place: ReviewPlace) -> None:
        super().__init__(reader)
        self.wanted = place.fact
        self.which: Which = place.which
        self._chosen = place.chosen
        self.rows: Rows[QueueLine] = Rows(
            Title("", "To review", unit="facts"),
            QUEUE_COLUMNS,
            draw_queue,
            kind=QueueLine,
            id="queue",
        )
        self.rows.takes_counts = False
        self._judged_last = ""
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
        self.post_message(QueueComputed(self.reader.queue(self.which), self.reader.progress()))

    @on(QueueComputed)
    def queue_computed(self, message: QueueComputed) -> None:
        left, done = message.progress.left, message.progress.done
        self.query_one(TopBar).say(f"review · {left:,} left · {done:,} decided", f"{done:,}/{left + done:,}")
        wanted, self.wanted = self.wanted, ""
        misread = message.progress.misread if self.which == "open" else 0
        perhaps = f"v shows {counted(misread, 'cases')} that we perhaps misread" if misread else ""
        self.rows.say(" · ".join(filter(None, (SAID[self.which], perhaps))))
        if not self.reader.counts().reports:
            self.rows.empty = NO_REPORTS
        else:
            self.rows.empty = ALL_DECIDED if left + done else NO_CONFLICT
        if wanted and message.queue.index_of(wanted) is None:
            with self.prevent(Rows.Moved):
                self.rows.show(message.queue, stays=True)
            self.weigh(wanted)
            return
        self.rows.show(message.queue, keep=wanted or None, stays=True)
        self.rows.take_lines()
        judged, self._judged_last = self._judged_last, ""
        if judged and self.rows.current and self.rows.current.id == judged:
            self.rows.move_to(self.rows.cursor + 1)
        if not message.queue.total:
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
        if message.fact is None:
            self.notify("That fact is not in this store", severity="warning")
        self.sides.show(message.fact)
        chosen, self._chosen = self._chosen, 0
        if chosen:
            self.sides.choose(chosen)

    # Deciding

    def _judged(self, verdict: str, value: str = "") -> None:
        if self.sides.fact is None:
            return
        if self.sides.fact.attribute == "words":
            self.notify("Words are doubted, not judged: o opens the article, n goes on")
            return
        self.post_message(Judged(self.sides.fact.id, verdict, value))

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
            self.post_message(ReasonWanted(self.sides.fact.id, "both-right", self.sides.fact.reason))

    def action_dispute(self) -> None:
        if self.sides.fact:
            self.post_message(ReasonWanted(self.sides.fact.id, likely=self.sides.fact.reason))

    def action_note(self) -> None:
        if self.sides.fact:
            self.post_message(NoteWanted(self.sides.fact))

    def action_value(self, step: int) -> None:
        self.sides.choose(self.sides.chosen + step)

    def action_skip(self, step: int) -> None:
        self.rows.action_move(step)

    def action_all(self) -> None:
        self.which = "open" if self.which == "all" else "all"
        self.fetch()

    def action_judges(self) -> None:
        self.which = "open" if self.which == "judges" else "judges"
        self.fetch()

    def action_article(self) -> None:
        said = self.sides.value
        if said and said.evidence:
            first = said.evidence[0]
            self.post_message(ArticleWanted(first.report, first.text_start, first.text_end))

    def go_on_from(self, fact: str) -> None:
        self._judged_last = fact

    def show_changes(self, fact: str = "") -> None:
        self.wanted = fact
        self.fetch()

    @property
    def list_here(self) -> Rows[QueueLine]:
        return self.rows

    def place(self) -> ReviewPlace:
        """The fact in front, for coming back to it."""
        fact = self.sides.fact
        return ReviewPlace(self.which, fact.id if fact else "", self.sides.chosen)

    def subject(self) -> Subject | None:
        return _subject(self.sides.fact) if self.sides.fact else None

    def subject_of(self, row: QueueLine) -> Subject | None:
        fact = self.reader.fact(row.id)
        return _subject(fact) if fact else None

    def exports(self) -> "Sequence[Export]":
        from olytui.tui.exporting import corrections  # noqa: PLC0415  (not needed for the first frame)

        queue = [it for it in super().exports() if it.key != "m"]
        return [corrections(self.reader), *queue]


def _subject(fact: FactView) -> Subject:
    lines = [f"{fact.athlete} · {fact.attribute} · {fact.where}"]
    for said in fact.sayings:
        lines.extend(f"{said.value}: “{it.sentence}” — {it.source} {it.published}" for it in said.evidence)
    if fact.attribute == "words":
        return Subject(f"report:{fact.where}", fact.athlete, "\n".join(lines))
    return Subject(f"fact:{fact.id}", f"{fact.athlete} {fact.attribute}", "\n".join(lines))
