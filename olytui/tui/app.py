"""The browser: it holds the screens together, and carries out what they wish for."""

from typing import ClassVar

from textual import on
from textual.app import App
from textual.binding import BindingType

from olytui.tui.bindings import KEYS, Key
from olytui.tui.history import History
from olytui.tui.keys import textual_bindings
from olytui.tui.looks import THEMES, variables
from olytui.tui.messages import ArticleWanted, EventWanted
from olytui.tui.reader import Reader
from olytui.tui.screens.browse import BrowseScreen
from olytui.tui.screens.page import Page


class OlytuiApp(App[None]):
    """The terminal browser of a store."""

    CSS_PATH = "app.tcss"
    TITLE = "olytui"
    BINDINGS: ClassVar[list[BindingType]] = textual_bindings("everywhere")
    COMMAND_PALETTE_BINDING = "ctrl+p"

    def __init__(self, reader: Reader, *, theme: str = "olytui-dark", keys: tuple[Key, ...] = KEYS) -> None:
        super().__init__(ansi_color=True if theme == "olytui-ansi" else None)
        self.reader = reader
        self.keys = keys
        self.history = History()
        for own in THEMES:
            self.register_theme(own)
        self.theme = theme
        self.browse = BrowseScreen(reader)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return variables("dark")

    def on_mount(self) -> None:
        self.push_screen(self.browse)

    @property
    def page(self) -> Page | None:
        """The full screen in front, where one is."""
        return self.screen if isinstance(self.screen, Page) else None

    def tell(self, words: str, *, is_bad: bool = False) -> None:
        """Says something for a moment."""
        self.notify(words, severity="warning" if is_bad else "information", markup=False, timeout=4)

    # Wishes

    @on(EventWanted)
    def open_event(self, wanted: EventWanted) -> None:
        """Opens the results of an event."""

    @on(ArticleWanted)
    def open_article(self, wanted: ArticleWanted) -> None:
        """Opens a report at the words that were asked for."""
        self.leave_place()
        self.close_to_panes()
        self.browse.go_to_words(wanted)

    def close_to_panes(self) -> None:
        """Closes everything that lies over the panes."""
        while self.screen is not self.browse:
            self.pop_screen()

    # Back and forward

    def leave_place(self) -> None:
        """Remembers where one is, before going elsewhere."""
        if self.page and (place := self.page.place()):
            self.history.leave(place)

    # Keys

    def action_leave(self) -> None:
        if self.screen is self.browse:
            self.exit()
        else:
            self.pop_screen()
