"""Charts: the event or athlete that the cursor was on, who covers what, verdicts over time."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import BindingType
from textual.widget import Widget
from textual.worker import get_current_worker

from olytui.errors import OlytuiError
from olytui.tui.bindings import Scope
from olytui.tui.carrier import Carrier
from olytui.tui.keys import textual_bindings
from olytui.tui.reader import Reader
from olytui.tui.screens.page import Page
from olytui.tui.values import ChartKind, Subject
from olytui.tui.widgets.bars import TopBar
from olytui.tui.widgets.picture import Picture

if TYPE_CHECKING:
    from olytui.tui.exporting import Export

OF_ONE: dict[str, tuple[ChartKind, ...]] = {"event": ("event",), "athlete": ("athlete", "marks")}
OF_ALL: tuple[tuple[ChartKind, str], ...] = (("coverage", ""), ("verdicts", ""))
NAMES: dict[ChartKind, str] = {
    "event": "marks and gaps",
    "athlete": "results over time",
    "marks": "marks over time",
    "coverage": "who covers what",
    "verdicts": "verdicts over time",
}


class ChartDrawn(Carrier):
    """A chart has been drawn, or the reason why it was not."""

    lines: Sequence[str]


class ChartScreen(Page):
    """One chart at a time."""

    SCOPES: ClassVar[tuple[Scope, ...]] = ("chart", "lists", "everywhere")
    BINDINGS: ClassVar[list[BindingType]] = textual_bindings("chart")
    ABOUT = (
        "Charts in letters, to be read without colour: an event's marks with the gaps to the best, an athlete's "
        "results and marks over time, who covers what, verdicts by day. ≠ is where reports differ, ◆ is official."
    )

    def __init__(self, reader: Reader, ids: Sequence[str], first: ChartKind | None = None) -> None:
        super().__init__(reader)
        self.charts = (*(chart for subject in ids for chart in charts_of(subject)), *OF_ALL)
        self.number = next((i for i, (kind, _) in enumerate(self.charts) if kind == first), 0)
        self.picture = Picture(id="picture")

    def compose_body(self) -> Iterator[Widget]:
        yield self.picture

    def on_mount(self) -> None:
        self.picture.focus()
        self.say_keys()

    @on(Picture.Resized)
    def fetch(self) -> None:
        """Draws the chart in the width that there is."""
        kind, key = self.charts[self.number]
        self.query_one(TopBar).say(f"chart · {NAMES[kind]}", f"{self.number + 1} of {len(self.charts)}")
        self.draw(kind, key, self.picture.room - 1)

    @work(thread=True, exclusive=True, group="chart")
    def draw(self, kind: ChartKind, key: str, width: int) -> None:
        """Draws a chart."""
        try:
            lines = self.reader.chart(kind, key, width)
        except OlytuiError as error:
            lines = (NAMES[kind], "", str(error))
        if not get_current_worker().is_cancelled:
            self.post_message(ChartDrawn(lines))

    @on(ChartDrawn)
    def chart_drawn(self, message: ChartDrawn) -> None:
        self.picture.show(message.lines)
        self.speak(" ".join(message.lines[0].split()))

    def action_turn(self, step: int) -> None:
        self.number = (self.number + step) % len(self.charts)
        self.picture.jump(0)
        self.fetch()

    def show_changes(self, fact: str = "") -> None:
        self.fetch()

    def subject(self) -> Subject:
        return Subject("", NAMES[self.charts[self.number][0]], "\n".join(self.picture.lines))

    def exports(self) -> "Sequence[Export]":
        from olytui.tui.exporting import picture  # noqa: PLC0415  (not needed for the first frame)

        return picture(f"chart-{self.charts[self.number][0]}", self.picture.lines)


def charts_of(subject: str) -> Iterator[tuple[ChartKind, str]]:
    """The charts of an event or of an athlete, by its id."""
    kind, _, key = subject.partition(":")
    for chart in OF_ONE.get(kind, ()):
        yield chart, key
