"""The finder: athletes, events and reports as one types, misspelt or not, with a preview beside."""

from collections.abc import Iterator, Sequence
from typing import ClassVar, NamedTuple

from textual import on, work
from textual.binding import BindingType
from textual.containers import Container
from textual.widget import Widget
from textual.widgets import Input
from textual.worker import get_current_worker

from olytui.tui.bindings import Scope
from olytui.tui.carrier import Carrier
from olytui.tui.details import Preview
from olytui.tui.keys import textual_bindings
from olytui.tui.messages import HitChosen
from olytui.tui.reader import Reader
from olytui.tui.screens.page import Page
from olytui.tui.values import Fixed, Hit, HitKind
from olytui.tui.widgets.bars import TopBar
from olytui.tui.widgets.columns import Column
from olytui.tui.widgets.rows import Cell, Rows, Title
from olytui.tui.widgets.words import Paragraph, Words

KINDS: tuple[HitKind, ...] = ("athlete", "event", "report")
SCOPE_PREFIXES: dict[str, HitKind] = {"a:": "athlete", "e:": "event", "r:": "report"}
FIRST, MOST = 40, 200
"""How many hits are fetched at a letter, and how many when the cursor comes near the last of these."""
NEAR = 8
COLUMNS = (
    Column("", 7, keep=5),
    Column("", 18, is_elastic=True),
    Column("", 12, keep=4, is_elastic=True),
    Column("", 12, keep=3, is_elastic=True),
)
HINT = "a name, an event, words of a report — a: e: r: for one kind only"


class Remembered(NamedTuple):
    """What was looked for last, and which hit the cursor stood on."""

    query: str = ""
    cursor: int = 0


class HitLine(NamedTuple):
    """A hit as a row."""

    id: str
    hit: Hit


class HitsFound(Carrier):
    """The hits of a query; older queries' are thrown away."""

    query: str
    hits: Sequence[Hit]
    are_all: bool


class PreviewComputed(Carrier):
    """What is known of a hit."""

    preview: Preview


class FinderScreen(Page):
    """A line to type on, hits below, a preview beside them or under them."""

    CSS_PATH = "finder.tcss"
    SCOPES: ClassVar[tuple[Scope, ...]] = ("finder",)
    BINDINGS: ClassVar[list[BindingType]] = textual_bindings("finder")
    ABOUT = (
        "Type a name, an event or words of a report, misspelt or not; a: e: r: before them look for athletes, "
        "events or reports only. Each hit says why it is here. The query is kept for the next time."
    )
    HORIZONTAL_BREAKPOINTS = [(0, "-stacked"), (100, "-beside")]  # noqa: RUF012  (Screen's own)

    def __init__(self, reader: Reader, remembered: Remembered) -> None:
        super().__init__(reader)
        self.remembered = remembered
        self.shown: HitsFound | None = None
        self.rows: Rows[HitLine] = Rows(
            Title("", "Found", unit="hits"), COLUMNS, draw_hit, empty="Type to find", id="hits"
        )
        self.rows.can_focus = False

    def compose_body(self) -> Iterator[Widget]:
        yield Input(self.remembered.query, placeholder=HINT, id="query", compact=True)
        with Container(id="found"):
            yield self.rows
            yield Words("", id="preview")

    def on_mount(self) -> None:
        field = self.query_one(Input)
        field.focus()
        field.action_end()
        self.query_one(TopBar).say("find", "")
        self.say_keys()

    @on(Input.Changed)
    def typed(self, message: Input.Changed) -> None:
        if message.value != self.remembered.query:
            self.remembered = Remembered(message.value)
        # The letter is painted first: a search beside it would have both wait for each other.
        most = FIRST if self.remembered.cursor < FIRST - NEAR else MOST
        self.call_after_refresh(self.find, message.value, most)

    @work(thread=True, exclusive=True, group="find")
    def find(self, query: str, most: int) -> None:
        """Looks for a query; the newest keystroke wins."""
        kinds, words = scoped(query)
        hits = self.reader.find(words, kinds, most)
        if not get_current_worker().is_cancelled:
            self.post_message(HitsFound(query, hits, most == MOST or len(hits) < most))

    @on(HitsFound)
    def hits_found(self, message: HitsFound) -> None:
        if message.query != self.query_one(Input).value:
            return
        before, self.shown = self.shown, message
        self.rows.empty = f"Nothing like “{message.query}”" if message.query else "Type to find"
        with self.prevent(Rows.Moved):
            self.rows.show(Fixed(tuple(HitLine(f"{hit.kind}:{hit.id}", hit) for hit in message.hits)))
        self.rows.say("" if message.are_all else "more below")
        if before and before.query == message.query:
            return
        self.rows.restore(self.remembered.cursor, 0)
        self.rows.show_line(self.rows.cursor)
        if not message.hits:
            self.query_one("#preview", Words).say("", ())

    @on(Rows.Moved)
    def row_moved(self) -> None:
        self.remembered = Remembered(self.query_one(Input).value, self.rows.cursor)
        if self.shown and not self.shown.are_all and self.rows.cursor >= self.rows.length - NEAR:
            self.shown.are_all = True  # asked for once
            self.find(self.shown.query, MOST)
        if line := self.rows.current:
            self.call_after_refresh(self.look_at, line.hit)

    @work(thread=True, exclusive=True, group="preview")
    def look_at(self, hit: Hit) -> None:
        """Fetches what is known of a hit."""
        preview = self.reader.preview(hit.kind, hit.id)
        if not get_current_worker().is_cancelled:
            self.post_message(PreviewComputed(preview))

    @on(PreviewComputed)
    def preview_computed(self, message: PreviewComputed) -> None:
        line = self.rows.current
        why = (Paragraph(((f"here because: {line.hit.why}", "match"),)),) if line and line.hit.why else ()
        lines = (Paragraph((run,)) for run in message.preview.lines)
        self.query_one("#preview", Words).say(message.preview.title, (*why, *lines))

    def action_move(self, step: int) -> None:
        self.rows.action_move(step)

    def action_page(self, step: int) -> None:
        self.rows.action_page(step)

    def action_close(self) -> None:
        self.dismiss()

    @on(Input.Submitted)
    @on(Rows.Opened)
    def action_open(self) -> None:
        if line := self.rows.current:
            self.app.post_message(HitChosen(line.hit))


def draw_hit(line: HitLine) -> Sequence[Cell]:
    """Kind, name with the letters that matched, what it is, why it is here."""
    hit = line.hit
    return ((hit.kind, "dim"), (hit.name, "", hit.positions), (hit.detail, "dim"), (hit.why, "dim"))


def scoped(query: str) -> tuple[tuple[HitKind, ...], str]:
    """The kinds that a query is after, and its words."""
    prefix, words = query[:2].casefold(), query[2:]
    if kind := SCOPE_PREFIXES.get(prefix):
        return (kind,), words.strip()
    return KINDS, query.strip()
