"""Links: suggested pairs of athletes, side by side with the sentences that name them."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from textual import on, work
from textual.binding import BindingType
from textual.widget import Widget

from olytui.tui.bindings import Scope
from olytui.tui.carrier import Carrier
from olytui.tui.details import LinkLine, LinkQueue
from olytui.tui.history import LinksPlace, Spot
from olytui.tui.keys import textual_bindings
from olytui.tui.messages import LinkDecided
from olytui.tui.reader import Reader
from olytui.tui.screens.page import Page
from olytui.tui.values import Fixed, Subject
from olytui.tui.widgets.bars import TopBar
from olytui.tui.widgets.columns import Column
from olytui.tui.widgets.rows import Cell, Rows, Title
from olytui.tui.widgets.sides import Sides

COLUMNS = (
    Column("One", 16, is_elastic=True),
    Column("Other", 16, is_elastic=True),
    Column("Known", 16, keep=4, is_elastic=True),
    Column("Score", 5, keep=5, align="right"),
)
EMPTY = "No suggestion is left to decide"


class LinksComputed(Carrier):
    """The suggestions have been fetched."""

    queue: LinkQueue


class LinksScreen(Page):
    """The queue above, the two groups of the pair that the cursor is on below."""

    CSS_PATH = "links.tcss"
    SCOPES: ClassVar[tuple[Scope, ...]] = ("links", "lists", "everywhere")
    BINDINGS: ClassVar[list[BindingType]] = textual_bindings("links")
    ABOUT = (
        "Names that may be one athlete's. Spelling alone never joins two: read the sentences and say whether "
        "they are one (+), two (-), or nobody can tell (0). Space leaves the chosen name out. u undoes."
    )

    def __init__(self, reader: Reader, place: LinksPlace) -> None:
        super().__init__(reader)
        self._wanted: Spot | None = place.spot
        self._chosen_name = 0
        title = Title("", "Suggested", unit="pairs")
        self.rows: Rows[LinkLine] = Rows(title, COLUMNS, draw_link, empty=EMPTY, id="pairs")
        self.rows.takes_counts = False
        self.sides = Sides(id="sides")

    def compose_body(self) -> Iterator[Widget]:
        yield self.rows
        yield self.sides

    def on_mount(self) -> None:
        self.rows.focus()
        self.fetch()
        self.say_keys()

    @work(thread=True, exclusive=True, group="links")
    def fetch(self) -> None:
        """Fetches the suggestions."""
        self.post_message(LinksComputed(self.reader.links()))

    @on(LinksComputed)
    def links_computed(self, message: LinksComputed) -> None:
        left, done = message.queue.progress[:2]
        self.query_one(TopBar).say(f"links · {left:,} left · {done:,} decided", f"{done:,}/{left + done:,}")
        self.rows.show(Fixed(message.queue.lines), stays=True)
        self.rows.take_lines()
        if self._wanted:
            self.rows.restore(*self._wanted)
        self._wanted = None
        if not message.queue.lines:
            self.sides.show(None)

    @on(Rows.Moved)
    def row_moved(self) -> None:
        if line := self.rows.current:
            self._chosen_name = 0
            self.sides.show(line.view)
            self._show_name(line)

    def _show_name(self, line: LinkLine) -> None:
        """Shows which name is chosen, where a group has several."""
        side, name = line.names[self._chosen_name]
        if len(line.names) > len(line.view.sayings):
            self.sides.show(line.view._replace(notes=(f"Chosen to leave out with Space: {name}",)))
        self.sides.choose(side)

    def action_decide(self, choice: str) -> None:
        if line := self.rows.current:
            self.post_message(LinkDecided(line.id, choice))

    def action_other(self) -> None:
        if line := self.rows.current:
            self._chosen_name = (self._chosen_name + 1) % len(line.names)
            self._show_name(line)

    def action_leave_out(self) -> None:
        if line := self.rows.current:
            self.post_message(LinkDecided(line.id, "split", line.names[self._chosen_name][1]))

    def place(self) -> LinksPlace:
        """The pair in front, for coming back to it."""
        return LinksPlace(Spot(self.rows.cursor, self.rows.scroll_offset.y))

    def show_changes(self, fact: str = "") -> None:
        self.fetch()

    def subject(self) -> Subject | None:
        line = self.rows.current
        if line is None:
            return None
        said = "\n".join(
            f"“{it.sentence}” — {it.report}" for side in line.view.sayings for it in side.evidence
        )
        return Subject(
            "", f"{line.one} and {line.other}", f"{line.one} | {line.other}: {line.view.why}\n{said}"
        )


def draw_link(line: LinkLine) -> Sequence[Cell]:
    """Both names, what is known, how much speaks for one athlete."""
    return (
        (line.one, "strong"),
        (line.other, "strong"),
        (line.about, "dim"),
        (f"{line.score:.1f}", "rounded"),
    )
