"""A report as it is printed: lines of a readable measure, what was read in it marked in words and margin."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING

from rich.style import Style
from textual.events import Resize

from olytui.tui import plain
from olytui.tui.looks import STATE_GLYPHS, VERDICT_GLYPHS, state_look
from olytui.tui.sentences import sentence_around
from olytui.tui.widgets.heading import Beside, heading
from olytui.tui.widgets.typeset import MEASURE, TextLine, set_lines
from olytui.tui.widgets.view import Piece, View

if TYPE_CHECKING:
    from olytui.tui.details import Article, Span

MARGIN = 4
SCROLL_MARGIN = 3
Range = tuple[int, int]
NOWHERE: Range = (0, 0)


class Printed(View):
    """One article; its cursor is a span: a mention, a claim or words that somebody doubts."""

    def __init__(self, number: str, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self.number = number
        self.hint = "Choose a report."
        self.beside: Beside = ()
        self.article: Article | None = None
        self.athletes: frozenset[str] = frozenset()
        self.at: int | None = None
        self._lines: list[TextLine] = []
        self._front: list[tuple[str, str]] = []
        self._width = 0
        self._spot = NOWHERE
        self._starts: list[int] = []
        self._longest = 0

    # What is shown

    @property
    def length(self) -> int:
        return len(self._front) + len(self._lines)

    @property
    def text(self) -> str:
        """The text of the article that is shown."""
        return self.article.text if self.article else ""

    @property
    def current(self) -> Span | None:
        """The span that the cursor stands on."""
        return self.article.spans[self.at] if self.article and self.at is not None else None

    @property
    def chosen(self) -> Range:
        """The words that are selected."""
        return NOWHERE

    def show(self, article: Article | None, athletes: frozenset[str] = frozenset()) -> None:
        """Shows an article from its beginning, or the same one with other athletes marked as selected."""
        is_same = article is not None and self.article is not None and article.id == self.article.id
        here = self.current
        self.article, self.athletes = article, athletes
        self._starts = [span.start for span in article.spans] if article else []
        self._longest = max((span.end - span.start for span in article.spans), default=0) if article else 0
        self.at = self._again(here) if is_same else None
        if not is_same:
            self._spot = NOWHERE
        self._set()
        if not is_same:
            self.jump(0)

    def _again(self, span: Span | None) -> int | None:
        """Where a span stands among those of the article now."""
        if span is None or self.article is None:
            return None
        alike = (span.start, span.end, span.kind)
        return next(
            (i for i, it in enumerate(self.article.spans) if (it.start, it.end, it.kind) == alike), None
        )

    def _set(self) -> None:
        self._width = self.room
        measure = max(10, min(MEASURE, self._width - MARGIN - 1))
        self._lines = set_lines(self.text, measure)
        self._front = self._front_matter(measure)
        self.resized_lines()

    def _front_matter(self, measure: int) -> list[tuple[str, str]]:
        if self.article is None:
            return [(line, "dim") for line in plain.fold(self.hint, measure)]
        title = "" if self.article.text.startswith(self.article.title) else self.article.title
        heading = [(line, "strong") for line in plain.fold(title, measure) if line]
        below = self.article.source + "".join(f"  #{tag}" for tag in self.article.tags)
        return [*heading, *((line, "dim") for line in plain.fold(below, measure)), ("", "")]

    def on_resize(self, event: Resize) -> None:
        """The first character in sight stays in sight."""
        if self.room == self._width:
            return
        top = self.scroll_offset.y - len(self._front)
        place = self._lines[top].start if 0 <= top < len(self._lines) else None
        self._set()
        if place is not None:
            self.jump(self.line_of(place))

    def line_of(self, place: int) -> int:
        """The line of the screen that shows a character of the text."""
        return len(self._front) + max(0, bisect_right(self._lines, place, key=lambda line: line.start) - 1)

    def line_at(self, number: int) -> TextLine | None:
        """The text on a line of the screen; None over the text and under it."""
        number -= len(self._front)
        return self._lines[number] if 0 <= number < len(self._lines) else None

    # Drawing

    def draw_head(self, number: int, width: int) -> list[Piece]:
        words = f" {self.number} Article · {self.note}"
        look = self.look("title-on" if self.has_focus else "title")
        return [(heading(words, self.beside, width), look)]

    @property
    def note(self) -> str:
        """What the title says: what the cursor stands on, and which report it is as long as there is room."""
        if self.article is None:
            return "choose a report"
        if self.current is None:
            return self.article.id
        said = described(self.current)
        both = f"{self.article.id} · {said}"
        return both if plain.cells(both) + len("  4 Article · ") <= self.room else said

    def draw_line(self, number: int, width: int) -> list[Piece]:
        line = self.line_at(number)
        if line is None:
            text, look = self._front[number]
            return [
                (" " * MARGIN, Style.null()),
                (plain.one_line(text), self.look(look) if look else Style.null()),
            ]
        spans = self.spans_in(line.start, line.end)
        return [self._margin(line, spans), *self._words(line, spans)]

    def spans_in(self, start: int, end: int) -> list[Span]:
        """The spans that share a character with `start` to `end`."""
        if self.article is None or start == end:
            return []
        first = bisect_left(self._starts, start - self._longest)
        last = bisect_left(self._starts, end)
        return [span for span in self.article.spans[first:last] if span.end > start]

    def _margin(self, line: TextLine, spans: list[Span]) -> Piece:
        here = self.current
        glyph, name = " ", " "
        if any(self.is_own(span) for span in spans):
            name = "•"
        if any(span.misspelt for span in spans):
            name = "~"
        facts = [span for span in spans if span.kind != "mention"]
        if any(span.state == "conflict" for span in facts):
            glyph = STATE_GLYPHS["conflict"]
        for span in facts:
            glyph = VERDICT_GLYPHS.get(span.verdict) or glyph
        is_here = here is not None and here in spans and line.start <= here.start
        return (f"{'›' if is_here else ' '}{glyph}{name} ", self.look("gutter"))

    def is_own(self, span: Span) -> bool:
        """The span speaks of an athlete that is selected."""
        return span.athlete in self.athletes

    def _words(self, line: TextLine, spans: list[Span]) -> list[Piece]:
        edges = {line.start, line.end}
        marked = [(span.start, span.end) for span in spans] + [self._spot, self.chosen]
        for start, end in marked:
            edges.update(edge for edge in (start, end) if line.start < edge < line.end)
        base = self.look("heading") if line.kind == "heading" else Style.null()
        return [
            (plain.one_line(self.text[start:end]), base + self._style(start, end, spans))
            for start, end in pairwise(sorted(edges))
        ]

    def _style(self, start: int, end: int, spans: list[Span]) -> Style:
        style = Style.null()
        if self._spot[0] <= start and end <= self._spot[1]:
            style += self.look("spot")
        covering = [span for span in spans if span.start <= start and end <= span.end]
        for span in covering:
            style += self.look(self._look(span))
        if self.current in covering:
            style += self.look("here")
        if self.chosen[0] <= start and end <= self.chosen[1]:
            style += self.look("chosen")
        return style

    def _look(self, span: Span) -> str:
        if span.kind == "mention":
            return "misspelt" if span.misspelt else "own" if self.is_own(span) else "name"
        known = state_look(span.state, span.verdict)
        return known if known in ("conflict", "doubted", "decided") else "claim"

    # Coming to a place

    def light(self, start: int, end: int) -> None:
        """Brings words into sight, their sentence lit."""
        self._spot = sentence_around(self.text, start, end)
        self.reveal(start)

    def reveal(self, place: int) -> None:
        """Brings a character into sight, with some lines around it."""
        self.cursor = self.line_of(place)
        self.show_line(self.cursor, SCROLL_MARGIN)
        self.refresh()


def described(span: Span) -> str:
    """What a span is, in a few words."""
    if span.kind == "mention":
        return f"{span.name}{', misspelt' if span.misspelt else ''}"
    if span.kind == "doubt":
        return f"doubted by {span.name}" + "".join(
            f", {part}" for part in (span.attribute, span.value) if part
        )
    state = span.verdict if span.verdict != "open" else span.state
    said = " ".join(part for part in (span.name, span.attribute, span.value, state) if part)
    return f"{said} · {span.event}" if span.event else said
