"""The browser: it holds the screens together, and carries out what they wish for."""

import gc
from collections.abc import Iterable
from typing import ClassVar

from textual.app import App, SystemCommand
from textual.binding import BindingType
from textual.screen import Screen

from olytui.tui.bindings import KEYS
from olytui.tui.deciding import Deciding
from olytui.tui.keys import palette_commands, textual_bindings
from olytui.tui.looks import THEMES, variables
from olytui.tui.reader import Reader
from olytui.tui.remembering import Memory
from olytui.tui.screens.browse import BrowseScreen
from olytui.tui.settings import Settings
from olytui.tui.wandering import Wandering

LOOK_AGAIN_SECONDS = 2.0
DEFAULTS = Settings()
SHOW_CURSOR = "\x1b[?25h"


class OlytuiApp(Wandering, Deciding):
    """The terminal browser of a store."""

    CSS_PATH = ["app.tcss", "screens/browse.tcss"]  # noqa: RUF012  (declared so by App)
    TITLE = "olytui"
    BINDINGS: ClassVar[list[BindingType]] = textual_bindings("everywhere")
    COMMAND_PALETTE_BINDING = "ctrl+p"

    def __init__(
        self,
        reader: Reader,
        settings: Settings = DEFAULTS,
        *,
        wanted: str | None = None,
        memory: Memory | None = None,
    ) -> None:
        self._first_theme: str | None = settings.theme
        super().__init__(reader, ansi_color=True if settings.theme == "olytui-ansi" else None)
        self.is_plain = settings.is_plain
        self.memory = memory
        self.keys = settings.keys
        self.wanted = wanted
        self._watch_ansi_color(self.ansi_color)
        self.browse = BrowseScreen(reader, memory.recall() if memory and not wanted else None)
        self.set_keymap({key.id: ",".join(key.keys) for key in self.keys if key not in KEYS})

    def get_css_variables(self) -> dict[str, str]:
        """The colours of the theme; asked for first when the app is made, which has its own on from then."""
        if theme := self._first_theme:
            self._first_theme = None
            for own in THEMES:
                self.register_theme(own)
            self.set_reactive(App.theme, theme if theme in self.available_themes else THEMES[0].name)
        return super().get_css_variables()

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return variables("dark")

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        return palette_commands(self, screen)

    def get_default_screen(self) -> BrowseScreen:
        return self.browse

    def on_mount(self) -> None:
        self.seen, self.counts = self.reader.version(), self.reader.counts()
        self.set_class(self.is_plain, "-plain")
        if self.is_plain and self._driver is not None:
            self._driver.write(SHOW_CURSOR)
        if self.wanted:
            self.browse.call_after_refresh(self.open_id, self.wanted)
        else:
            self.call_after_refresh(self.greet)
        self.call_after_refresh(collect_again)
        self.set_interval(LOOK_AGAIN_SECONDS, self.look_again)

    def action_help(self) -> None:
        from olytui.tui.screens.help import HelpScreen  # noqa: PLC0415  (not needed for the first frame)

        if self.page and not isinstance(self.page, HelpScreen):
            self.push_screen(HelpScreen(self.page))

    def action_theme(self) -> None:
        names = [theme.name for theme in THEMES]
        self.theme = names[(names.index(self.theme) + 1) % len(names)] if self.theme in names else names[0]
        self.tell(f"Colours: {self.theme}")

    def exit(self, result: None = None, return_code: int = 0, message: object = None) -> None:
        """Remembers where one is, and leaves."""
        if self.memory and self.browse.is_attached:
            self.memory.keep(self.browse.place())
        super().exit(result, return_code)

    def action_leave(self) -> None:
        if self.screen is self.browse:
            self.exit()
        else:
            self.pop_screen()


def collect_again() -> None:
    """Turns the collection of garbage on, what the start has made being left out of it."""
    gc.freeze()
    gc.enable()
