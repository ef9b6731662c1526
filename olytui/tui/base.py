"""What the parts of the app share: the reader, the screen in front, and a way to say something."""

import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from rich.style import Style
from textual.app import App

from olytui.tui import plain
from olytui.tui.looks import styles
from olytui.tui.reader import Reader
from olytui.tui.remembering import Memory
from olytui.tui.screens.page import Page
from olytui.tui.values import Counts, News

if TYPE_CHECKING:
    from olytui.tui.screens.browse import BrowseScreen

SECONDS_SAID = 4


class Base(App[None]):
    """An app over a reader."""

    browse: "BrowseScreen"

    def __init__(self, reader: Reader, *, ansi_color: bool | None = None) -> None:
        super().__init__(ansi_color=ansi_color)
        self.reader = reader
        self.counts = Counts()
        self.seen = 0
        self.is_plain = False
        self.memory: Memory | None = None
        self.began = time.time()
        self.news = News()
        self._looks: Mapping[str, Style] = {}
        self._looks_of = ""

    @property
    def looks(self) -> Mapping[str, Style]:
        """How things look in the present theme."""
        if self._looks_of != self.theme:
            self._looks = styles(self.theme_variables, is_ansi=self.native_ansi_color)
            self._looks_of = self.theme
        return self._looks

    @property
    def news_words(self) -> str:
        """What has come in, and the key that goes there; empty where nothing has."""
        reports, conflicts = len(self.news.reports), len(self.news.conflicts)
        if not reports and not conflicts:
            return ""
        told = f"+{reports:,} report{'' if reports == 1 else 's'}"
        return f"{told}, {conflicts:,} new conflict{'' if conflicts == 1 else 's'}: n"

    @property
    def page(self) -> Page | None:
        """The full screen in front, where one is."""
        return self.screen if isinstance(self.screen, Page) else None

    def notify(
        self,
        message: str,
        *,
        title: str = "",
        severity: Literal["information", "warning", "error"] = "information",
        timeout: float | None = None,
        markup: bool = False,
    ) -> None:
        """Says something for a moment, always literally: what is told may quote a report."""
        words = "\n".join(plain.one_line(line) for line in message.split("\n"))
        super().notify(words, title=plain.one_line(title), severity=severity, timeout=timeout, markup=False)

    def tell(self, words: str, *, is_bad: bool = False) -> None:
        """Says something for a moment."""
        self.notify(words, severity="warning" if is_bad else "information", timeout=SECONDS_SAID)
