"""What is new since a moment: facts that stand otherwise, reports, decisions; old and new side by side."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from textual import on, work
from textual.binding import BindingType
from textual.widget import Widget

from olytui.errors import OlytuiError
from olytui.tui.bindings import Scope
from olytui.tui.carrier import Carrier
from olytui.tui.details import ChangeLine, Changes, Evidence, FactView, Saying
from olytui.tui.history import ChangesPlace, Spot
from olytui.tui.keys import textual_bindings
from olytui.tui.messages import ArticleWanted, FactComputed, FactWanted
from olytui.tui.reader import Reader
from olytui.tui.screens.listed import ListedPage
from olytui.tui.values import Fixed, Subject
from olytui.tui.widgets.bars import TopBar
from olytui.tui.widgets.columns import Column
from olytui.tui.widgets.rows import Cell, Rows, Title
from olytui.tui.widgets.sides import Sides

COLUMNS = (
    Column("Kind", 8, keep=8),
    Column("What", 24, is_elastic=True),
    Column("Before", 12, keep=6),
    Column("Now", 18, keep=7),
    Column("Why", 18, keep=5),
)
EMPTY = "Nothing is new since then"


class ChangesComputed(Carrier):
    """What is new has been worked out; or why it cannot be."""

    changes: Changes
    refused: str = ""


class ChangesScreen(ListedPage):
    """The list above, how a fact stood and stands below."""

    CSS_PATH = "review.tcss"
    LISTED = "changes"
    SCOPES: ClassVar[tuple[Scope, ...]] = ("changes", "rows", "lists", "everywhere")
    BINDINGS: ClassVar[list[BindingType]] = textual_bindings("changes", "rows")
    ABOUT = (
        "What is new since the moment that you named: facts that reports now tell otherwise, reports that "
        "came in, decisions. Below stands how a fact stood before and how it stands now. A report can be "
        "right when written and overtaken later. Enter opens the fact or the report."
    )

    def __init__(self, reader: Reader, place: ChangesPlace) -> None:
        super().__init__(reader)
        self.when = place.when
        self._wanted: Spot | None = place.spot
        self.rows: Rows[ChangeLine] = Rows(
            Title("", f"New since {self.when}", unit="lines"),
            COLUMNS,
            draw,
            kind=ChangeLine,
            empty=EMPTY,
            id="queue",
        )
        self.sides = Sides(id="sides")

    def compose_body(self) -> Iterator[Widget]:
        yield self.rows
        yield self.sides

    def on_mount(self) -> None:
        self.rows.focus()
        self.fetch()
        self.say_keys()

    @work(thread=True, exclusive=True, group="changes")
    def fetch(self) -> None:
        """Works out what is new."""
        try:
            self.post_message(ChangesComputed(self.reader.changes(self.when)))
        except OlytuiError as error:
            self.post_message(ChangesComputed(Changes("", ""), str(error)))

    @on(ChangesComputed)
    def changes_computed(self, message: ChangesComputed) -> None:
        if message.refused:
            self.notify(message.refused, severity="warning")
            self.dismiss()
            return
        told = message.changes.summary.split(", ")
        left = f"since {self.when} · {', '.join(told[:2])}"
        self.query_one(TopBar).say(left, ", ".join(told[2:]), "")
        self.rows.show(Fixed(message.changes.lines), stays=True)
        self.rows.take_lines()
        if self._wanted:
            self.rows.restore(*self._wanted)
        self._wanted = None

    @on(Rows.Moved)
    def row_moved(self) -> None:
        line = self.rows.current
        self.weigh(line.id if line and line.kind == "fact" else "")

    @work(thread=True, exclusive=True, group="fact")
    def weigh(self, fact: str) -> None:
        """Fetches the sentences of a fact."""
        self.post_message(FactComputed(self.reader.fact(fact) if fact else None))

    @on(FactComputed)
    def fact_computed(self, message: FactComputed) -> None:
        line = self.rows.current
        self.sides.show(before_and_now(message.fact, line) if message.fact and line else None)

    @on(Rows.Opened)
    def action_open(self) -> None:
        match self.rows.current:
            case ChangeLine(kind="fact", id=fact):
                self.post_message(FactWanted(fact))
            case ChangeLine(kind="report", id=report):
                self.post_message(ArticleWanted(report))
            case ChangeLine(kind="decision", id=subject) if subject.startswith("fact:"):
                self.post_message(FactWanted(subject.removeprefix("fact:")))
            case _:
                pass

    def place(self) -> ChangesPlace:
        """The line in front, for coming back to it."""
        return ChangesPlace(self.when, Spot(self.rows.cursor, self.rows.scroll_offset.y))

    def show_changes(self, fact: str = "") -> None:
        self.fetch()

    @property
    def list_here(self) -> Rows[ChangeLine]:
        return self.rows

    def subject_of(self, row: ChangeLine) -> Subject:
        words = f"{row.what}: {row.before or 'nothing'} → {row.now} {row.why}".strip()
        return Subject(row.id if row.kind == "decision" else f"{row.kind}:{row.id}", row.what, words)


def before_and_now(view: FactView, line: ChangeLine) -> FactView:
    """The fact as it was told before and as it is told now; who was right when written is called so."""
    old = [_part(said, line.told, is_new=False) for said in view.sayings]
    new = [_part(said, line.told, is_new=True) for said in view.sayings]
    note = f", {line.why}" if line.why == "right when written" else ""
    before = [said._replace(value=f"before{note}: {said.value}") for said in old if said.evidence]
    now = [said._replace(value=f"now: {said.value}") for said in new if said.evidence]
    return view._replace(sayings=(*before, *now))


def _part(said: Saying, told: Sequence[str], *, is_new: bool) -> Saying:
    kept: tuple[Evidence, ...] = tuple(it for it in said.evidence if (it.report in told) is is_new)
    return said._replace(evidence=kept, witnesses=len({it.copy_of or it.report for it in kept}))


def draw(line: ChangeLine) -> tuple[Cell, ...]:
    """What it is, how it stood, how it stands, why."""
    look = "conflict" if line.now.startswith("≠") else "strong"
    return (line.kind, "dim"), (line.what, ""), (line.before, ""), (line.now, look), (line.why, "dim")
