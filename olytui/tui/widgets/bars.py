"""The line at the top and the line of keys at the bottom."""

from collections.abc import Iterable, Sequence
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip
from textual.widget import Widget

from olytui.tui import plain
from olytui.tui.bindings import Key, shown
from olytui.tui.looks import looks_of

FOREMOST = ("words", "article")
LEAST_LEFT = 20
TO_THE_END = 98


class Bar(Widget):
    """One line, drawn by hand."""

    ALLOW_SELECT: ClassVar[bool] = False
    DEFAULT_CSS = "Bar { height: 1; }"

    def look(self, name: str) -> Style:
        """The style of a look, without the background."""
        return looks_of(self.app)[name]

    def pieces(self, width: int) -> Iterable[tuple[str, Style]]:
        """What the line says."""
        raise NotImplementedError

    def render_line(self, y: int) -> Strip:
        width = self.size.width
        base = self.rich_style
        strip = Strip([Segment(text, base + style) for text, style in self.pieces(width) if text])
        return strip.adjust_cell_length(width, base)


class TopBar(Bar):
    """Where one is on the left, what the store holds on the right."""

    left = ""
    end = ""
    rights: tuple[str, ...] = ()
    is_sentence = False

    def say(self, left: str, *rights: str, end: str = "", is_sentence: bool = False) -> None:
        """Shows other words: on the right the first of some that leave room for those on the left.

        The `end` of the words on the left stays when they are cut; a sentence has the line for itself.
        """
        self.left, self.end, self.rights, self.is_sentence = left, end, rights, is_sentence
        self.refresh()

    def pieces(self, width: int) -> Iterable[tuple[str, Style]]:
        if self.is_sentence:
            yield plain.fit(f" {self.left}", width), Style.null()
            return
        news = str(getattr(self.app, "news_words", ""))
        name = " olytui "
        left = f" {self.left}{self.end}"
        rights = [f" {plain.one_line(words)} " for words in ((news,) if news else self.rights) if words]
        room = width - len(name)
        right = next((it for it in rights if plain.cells(left) + plain.cells(it) <= room), "")
        if not right and rights and room - plain.cells(rights[-1]) >= LEAST_LEFT:
            right = rights[-1]
        yield name, self.look("title-on")
        yield plain.fit(left, max(0, room - plain.cells(right)), tail=len(self.end)), Style.null()
        yield right, self.look("match" if news else "dim")


class KeyBar(Bar):
    """The keys that matter here; those that do not fit are in the help."""

    keys: Sequence[Key] = ()

    def say(self, keys: Iterable[Key]) -> None:
        """Shows other keys; those of the article before those of the panes around it."""
        self.keys = sorted(
            (key for key in keys if key.footer), key=lambda key: (key.scope not in FOREMOST, key.footer)
        )
        self.refresh()

    def pieces(self, width: int) -> Iterable[tuple[str, Style]]:
        for key in self._that_fit(width):
            yield f" {shown(key.keys[0])} ", self.look("key")
            yield f"{key.label} ", Style.null()

    def _that_fit(self, width: int) -> list[Key]:
        """Help and quit stay to the end; of the others, in their order, those for which there is room."""
        last = [key for key in self.keys if key.footer >= TO_THE_END]
        left = width - sum(map(_size, last))
        kept = []
        for key in self.keys:
            if key.footer < TO_THE_END and _size(key) <= left:
                kept.append(key)
                left -= _size(key)
        return [*kept, *last]


def _size(key: Key) -> int:
    return plain.cells(shown(key.keys[0]) + key.label) + 3
