"""The browser: it holds the screens together, and carries out what they wish for."""

from collections.abc import Iterable
from pathlib import Path
from typing import ClassVar

from textual.app import SystemCommand
from textual.binding import BindingType
from textual.screen import Screen

from olytui.tui.bindings import KEYS
from olytui.tui.deciding import Deciding
from olytui.tui.keys import palette_commands, textual_bindings
from olytui.tui.looks import THEMES, variables
from olytui.tui.reader import Reader
from olytui.tui.screens.browse import BrowseScreen
from olytui.tui.settings import Settings
from olytui.tui.wandering import Wandering

LOOK_AGAIN_SECONDS = 2.0
DEFAULTS = Settings()


class OlytuiApp(Wandering, Deciding):
    """The terminal browser of a store."""

    CSS_PATH = "app.tcss"
    TITLE = "olytui"
    BINDINGS: ClassVar[list[BindingType]] = textual_bindings("everywhere")
    COMMAND_PALETTE_BINDING = "ctrl+p"

    def __init__(self, reader: Reader, settings: Settings = DEFAULTS, *, wanted: str | None = None) -> None:
        super().__init__(reader, ansi_color=True if settings.theme == "olytui-ansi" else None)
        self.settings = settings
        self.keys = settings.keys
        self.wanted = wanted
        for own in THEMES:
            self.register_theme(own)
        self.theme = settings.theme if settings.theme in self.available_themes else THEMES[0].name
        self.browse = BrowseScreen(reader)
        self.set_keymap({key.id: ",".join(key.keys) for key in self.keys if key not in KEYS})

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return variables("dark")

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        return palette_commands(self, screen)

    def on_mount(self) -> None:
        self.push_screen(self.browse)
        self.seen, self.counts = self.reader.version(), self.reader.counts()
        if self.wanted:
            self.open_id(self.wanted)
        self.set_interval(LOOK_AGAIN_SECONDS, self.look_again)

    def action_help(self) -> None:
        from olytui.tui.screens.help import HelpScreen  # noqa: PLC0415  (not needed for the first frame)

        if self.page and not isinstance(self.page, HelpScreen):
            self.push_screen(HelpScreen(self.page))

    def action_theme(self) -> None:
        names = [theme.name for theme in THEMES]
        self.theme = names[(names.index(self.theme) + 1) % len(names)] if self.theme in names else names[0]
        self.tell(f"Colours: {self.theme}")

    def action_leave(self) -> None:
        if self.screen is self.browse:
            self.exit()
        else:
            self.pop_screen()


def browse(path: Path, wanted: str | None = None, *, is_plain: bool = False) -> int:
    """Opens the browser on a store; gives the exit status."""
    from olytui.tui.launch import launch  # noqa: PLC0415  (the app itself knows no store)

    return launch(path, wanted, is_plain=is_plain)
