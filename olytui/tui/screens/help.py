"""Help: what this screen is for, and every key that works on it, from the one table."""

from collections.abc import Iterator
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.widget import Widget

from olytui.tui.bindings import SCOPES, Key, Scope, shown
from olytui.tui.keys import textual_bindings
from olytui.tui.looks import GUTTER_SIGNS, MEANINGS, STATE_GLYPHS, VERDICT_GLYPHS
from olytui.tui.screens.page import Page
from olytui.tui.widgets.bars import TopBar
from olytui.tui.widgets.words import Paragraph, Words

KEY_WIDTH = 22
ORIENTATION = (
    "olytui reads reports and keeps, for every result, the words that state it. Facts on which reports "
    "disagree are marked ≠ and wait in the review (r). / finds anything, misspelt or not."
)
MOUSE = {
    "click": "Go there; a second click opens",
    "wheel": "Scroll",
    "press at the edge": "Go to that part of a long list",
    "Shift and drag": "Select text as the terminal does, past the browser",
}


class HelpScreen(Page):
    """One page of help; any list key scrolls, q or Esc closes."""

    SCOPES: ClassVar[tuple[Scope, ...]] = ("lists", "everywhere")
    BINDINGS: ClassVar[list[BindingType]] = [
        *textual_bindings("lists"),
        Binding("escape,question_mark", "app.leave", "close", show=False),
    ]

    def __init__(self, page: Page) -> None:
        super().__init__(page.reader)
        self.about = page.ABOUT
        self.table = page.keys
        self.words = Words("Help", id="help", can_focus=True)

    def compose_body(self) -> Iterator[Widget]:
        yield self.words

    def on_mount(self) -> None:
        self.words.focus()
        self.query_one(TopBar).say("help", "")
        self.words.say("Help", help_paragraphs(self.about, self.table))
        self.say_keys()


def help_paragraphs(about: str, table: tuple[Key, ...]) -> Iterator[Paragraph]:
    """What the screen is for, its keys scope by scope, and what the glyphs mean."""
    yield Paragraph(((ORIENTATION, ""),))
    if about:
        yield Paragraph((("", ""),))
        yield Paragraph(((about, ""),))
    scope = ""
    for key in table:
        if key.scope != scope:
            scope = key.scope
            yield Paragraph((("", ""),))
            yield Paragraph(((SCOPES[key.scope], "heading"),))
        keys = "  ".join(shown(name) for name in key.keys)
        yield Paragraph(((key.help, ""),), KEY_WIDTH, f" {keys}", "key")
    yield Paragraph((("", ""),))
    yield Paragraph((("Signs", "heading"),))
    for name, glyph in {**STATE_GLYPHS, **VERDICT_GLYPHS}.items():
        if glyph:
            yield Paragraph(((MEANINGS[name], ""),), KEY_WIDTH, f" {glyph}  {name}", "key")
    yield from _marks_and_mouse()


def _marks_and_mouse() -> Iterator[Paragraph]:
    """What stands beside the article and in it, and what the mouse does."""
    for glyph, meaning in GUTTER_SIGNS.items():
        yield Paragraph(((meaning, ""),), KEY_WIDTH, f" {glyph}", "key")
    yield Paragraph((("", ""),))
    yield Paragraph((("Mouse", "heading"),))
    for what, does in MOUSE.items():
        yield Paragraph(((does, ""),), KEY_WIDTH, f" {what}", "key")
