"""Panes that share the screen: side by side where there is room, else one at a time; zoomed and resized."""

from collections.abc import Iterator
from typing import Any

from textual import on
from textual.containers import Container
from textual.events import DescendantFocus, Resize
from textual.widget import Widget

from olytui.tui.bindings import Scope
from olytui.tui.panes import athletes_pane, events_pane, reports_pane
from olytui.tui.reader import Reader
from olytui.tui.screens.listed import ListedPage
from olytui.tui.widgets.reading import Reading
from olytui.tui.widgets.rows import Rows
from olytui.tui.widgets.selecting import Selecting
from olytui.tui.widgets.view import View

PANES = ("events", "athletes", "reports", "article")
LISTS = PANES[:3]
NARROW = 96
"""Below it one pane at a time: the article has its full measure, and no name is cut."""
WIDE = 140
"""From here on three columns."""
WORDS_SCOPES: tuple[Scope, ...] = ("words", "lists", "everywhere")
COLUMNS = {"events": "lists", "athletes": "lists", "reports": "reading", "article": "reading"}


class PanedPage(ListedPage):
    """Three lists and the article, one of them in focus."""

    def __init__(self, reader: Reader) -> None:
        super().__init__(reader)
        self.panes: dict[str, View] = {
            "events": events_pane(),
            "athletes": athletes_pane(),
            "reports": reports_pane(),
            "article": Reading("4", id="article", classes="pane"),
        }
        self.here = "events"
        self.is_zoomed = False
        self.is_single = False
        self.share = 0

    def compose_body(self) -> Iterator[Widget]:
        self._set_columns(self.app.size.width)
        with Container(id="panes"):
            yield Container(self.panes["events"], self.panes["athletes"], id="lists")
            yield Container(self.panes["reports"], self.panes["article"], id="reading")

    # The panes by name

    @property
    def lists(self) -> dict[str, Rows[Any]]:
        """The three panes that are lists."""
        return {name: pane for name in LISTS if isinstance(pane := self.panes[name], Rows)}

    @property
    def article(self) -> Reading:
        """The pane of the article."""
        pane = self.panes["article"]
        assert isinstance(pane, Reading)
        return pane

    @property
    def scopes_here(self) -> tuple[Scope, ...]:
        if self.here != "article":
            return self.SCOPES
        return WORDS_SCOPES if self.article.is_selecting else ("article", *self.SCOPES)

    @on(Selecting.Changed)
    def selecting_changed(self) -> None:
        self.say_keys()

    # Going from pane to pane

    def pane(self, name: str) -> None:
        """Gives a pane the focus, and where there is room for one only, the screen."""
        self.here = name
        self.lay_out(self.app.size.width)
        self.panes[name].focus()

    def lay_out(self, width: int) -> None:
        """Shows all panes, or the one that has the focus where there is room for one only."""
        self._set_columns(width)
        is_single = self.is_zoomed or width < NARROW
        self.query_one("#panes").set_class(is_single, "-single")
        self.is_single = is_single
        for name, pane in self.panes.items():
            pane.display = not is_single or name == self.here
        self.say_beside()
        for column in ("lists", "reading"):
            self.query_one(f"#{column}").display = not is_single or COLUMNS[self.here] == column

    def say_beside(self) -> None:
        """A pane that has the screen for itself says what the others hold."""
        for name, pane in self.panes.items():
            assert isinstance(pane, Rows | Reading)
            pane.beside = [self._in_short(other) for other in PANES if other != name and self.is_single]
        self.panes[self.here].refresh()

    def _in_short(self, name: str) -> tuple[str, str]:
        pane = self.panes[name]
        if not isinstance(pane, Rows):
            return "4 Article", "4"
        number, title = pane.title_line.number, pane.title_line.name
        return f"{number} {title} {pane.length:,}", f"{number}:{pane.length:,}"

    def _set_columns(self, width: int) -> None:
        self.set_class(width < WIDE, "-two")
        self.set_class(width >= WIDE, "-three")

    def on_resize(self, event: Resize) -> None:
        self.lay_out(event.size.width)

    @on(DescendantFocus)
    def pane_focused(self) -> None:
        self.here = next((name for name in PANES if self.panes[name].has_focus), self.here)
        self.say_keys()
        pane = self.panes[self.here]
        if isinstance(pane, Rows):
            self.speak(f"{pane.title_line.name}. {pane.spoken}")
        elif self.article.article:
            self.speak(f"Article. {self.article.article.title}. {self.article.article.source}")

    @on(Reading.SpanReached)
    def span_reached(self, message: Reading.SpanReached) -> None:
        self.speak(message.words)

    def action_pane(self, name: str) -> None:
        self.pane(name)

    def action_next_pane(self) -> None:
        self.pane(PANES[(PANES.index(self.here) + 1) % len(PANES)])

    def action_previous_pane(self) -> None:
        self.pane(PANES[(PANES.index(self.here) - 1) % len(PANES)])

    def action_zoom(self) -> None:
        self.is_zoomed = not self.is_zoomed
        self.lay_out(self.app.size.width)

    def action_resize(self, step: int) -> None:
        self.share = max(-20, min(self.share + step, 24))
        width = (48 if self.has_class("-two") else 58) + self.share
        self.query_one("#lists").styles.width = f"{width}%"
