"""A short tour for the first start: a few pages, left at once with Esc, never shown again by itself."""

from collections.abc import Iterator
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.screen import ModalScreen
from textual.widget import Widget
from textual.widgets import Static

from olytui.tui import plain

PAGES = (
    (
        "Welcome to olytui",
        "It reads reports and keeps, for every result, the words that state it.\n\n"
        "Four panes: events, athletes, reports, and the article. Tab or 1 2 3 4 go from one to the other; "
        "j k or the arrows move; Enter opens.",
    ),
    (
        "Find and narrow",
        "/ finds athletes, events and reports, misspelt or not.\n\n"
        "Space selects a line: the other panes then show only what belongs to it, and say so. w shows all "
        "again; & filters with a query such as noc:KEN phase:final; s sorts, F counts.",
    ),
    (
        "Who is right?",
        "≠ marks facts on which reports disagree. r goes through them: the values stand side by side with "
        "their sentences; 1 2 3 pick one and go on; u takes back.\n\n"
        "In an article c goes to the next claim, and v selects words that you doubt.",
    ),
    (
        "Whenever you wonder",
        "? explains the screen that you are on and lists its keys. : takes commands. [ goes back to where "
        "you were. q leaves.\n\n:tour shows this again.",
    ),
)


class TourScreen(ModalScreen[None]):
    """One page at a time; a key that does not turn pages leaves the tour, and does what it always does."""

    CSS_PATH = "menu.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "close", "close", show=False),
        Binding("enter,space,right,down,pagedown", "turn(1)", "on", show=False),
        Binding("left,up,pageup,backspace", "turn(-1)", "back", show=False),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.number = 0

    def compose(self) -> Iterator[Widget]:
        with Vertical(id="menu"):
            yield Static(id="question")
            yield Static(id="words")
            yield Static(id="how")

    def on_mount(self) -> None:
        self.action_turn(0)

    def action_turn(self, step: int) -> None:
        self.number = max(0, self.number + step)
        if self.number >= len(PAGES):
            self.dismiss(None)
            return
        title, words = PAGES[self.number]
        self.query_one("#question", Static).update(plain.content(title))
        self.query_one("#words", Static).update(plain.content(words))
        where = f"{self.number + 1} of {len(PAGES)} · Enter goes on · any other key leaves the tour"
        self.query_one("#how", Static).update(plain.content(where))

    def on_key(self, event: events.Key) -> None:
        """Whoever knows the keys already is not held up."""
        if event.is_printable and event.key != "space":
            event.stop()
            self.dismiss(None)
            if event.key != "q":
                self.app.call_after_refresh(self.app.simulate_key, event.key)

    def action_close(self) -> None:
        self.dismiss(None)
