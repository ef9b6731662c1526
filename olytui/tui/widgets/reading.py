"""The article: a report set for reading, what was read in it marked by kind in words and margin."""

from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import ClassVar

from rich.style import Style
from textual.binding import BindingType
from textual.events import Resize

from olytui.tui import plain
from olytui.tui.keys import textual_bindings
from olytui.tui.looks import STATE_GLYPHS, VERDICT_GLYPHS, state_look
from olytui.tui.messages import EditorWanted, FactWanted, ReasonWanted
from olytui.tui.values import Article, Span, Subject
from olytui.tui.widgets.typeset import MEASURE, TextLine, sentence_around, set_lines
from olytui.tui.widgets.view import Piece, View

MARGIN = 3
SCROLL_MARGIN = 3


class Reading(View):
    """One article; its cursor is a span: a mention or a claim."""

    BINDINGS: ClassVar[list[BindingType]] = textual_bindings("article")

    def __init__(self, number: str, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self.number = number
        self.hint = "Choose a report."
        self.article: Article | None = None
        self.athletes: frozenset[str] = frozenset()
        self.at: int | None = None
        self._lines: list[TextLine] = []
        self._front: list[tuple[str, str]] = []
        self._width = 0
        self._spot = (0, 0)
        self._starts: list[int] = []
        self._longest = 0

    # What is shown

    @property
    def length(self) -> int:
        return len(self._front) + len(self._lines)

    def show(self, article: Article | None, athletes: frozenset[str] = frozenset()) -> None:
        """Shows an article from its beginning, or the same one with other athletes marked as selected."""
        is_same = article is not None and self.article is not None and article.id == self.article.id
        self.article, self.athletes = article, athletes
        self._starts = [span.start for span in article.spans] if article else []
        self._longest = max((span.end - span.start for span in article.spans), default=0) if article else 0
        if not is_same:
            self.at, self._spot = None, (0, 0)
        self._set()
        if not is_same:
            self.jump(0)

    def _set(self) -> None:
        self._width = self.scrollable_content_region.width
        measure = max(10, min(MEASURE, self._width - MARGIN - 1))
        self._lines = set_lines(self.article.text, measure) if self.article else []
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
        if self.scrollable_content_region.width == self._width:
            return
        top = self.scroll_offset.y - len(self._front)
        place = self._lines[top].start if 0 <= top < len(self._lines) else None
        self._set()
        if place is not None:
            self.jump(self.line_of(place))

    def line_of(self, place: int) -> int:
        """The line of the screen that shows a character of the text."""
        return len(self._front) + max(0, bisect_right(self._lines, place, key=lambda line: line.start) - 1)

    # Drawing

    def draw_head(self, number: int, width: int) -> list[Piece]:
        note = self.article.id if self.article else "choose a report"
        words = f" {self.number} Article · {note}"
        if self.current is not None:
            words += f" · {self._describe(self.current)}"
        return [(plain.fit(words, width), self.look("title-on" if self.has_focus else "title"))]

    def _describe(self, span: Span) -> str:
        if span.kind == "mention":
            return f"{span.name}{', misspelt' if span.misspelt else ''}"
        state = span.verdict if span.verdict != "open" else span.state
        return " ".join(part for part in (span.name, span.attribute, span.value, state) if part)

    def draw_line(self, number: int, width: int) -> list[Piece]:
        if number < len(self._front):
            text, look = self._front[number]
            return [
                (" " * MARGIN, Style.null()),
                (plain.one_line(text), self.look(look) if look else Style.null()),
            ]
        line = self._lines[number - len(self._front)]
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
        glyph = " "
        if any(self.is_own(span) for span in spans):
            glyph = "•"
        if any(span.misspelt for span in spans):
            glyph = "~"
        facts = [span for span in spans if span.kind == "claim"]
        if any(span.state == "conflict" for span in facts):
            glyph = STATE_GLYPHS["conflict"]
        for span in facts:
            glyph = VERDICT_GLYPHS.get(span.verdict) or glyph
        is_here = here is not None and here in spans and line.start <= here.start
        return (f"{'›' if is_here else ' '}{glyph} ", self.look("gutter"))

    def is_own(self, span: Span) -> bool:
        """The span speaks of an athlete that is selected."""
        return span.athlete in self.athletes

    def _words(self, line: TextLine, spans: list[Span]) -> list[Piece]:
        assert self.article is not None
        edges = {line.start, line.end}
        for span in (*spans, *((self._spot_span(),) if self._spot[1] else ())):
            edges.update(edge for edge in (span.start, span.end) if line.start < edge < line.end)
        cuts = sorted(edges)
        base = self.look("heading") if line.kind == "heading" else Style.null()
        return [
            (plain.one_line(self.article.text[start:end]), base + self._style(start, end, spans))
            for start, end in pairwise(cuts)
        ]

    def _spot_span(self) -> Span:
        return Span(*self._spot, "mention", "", "")

    def _style(self, start: int, end: int, spans: list[Span]) -> Style:
        style = Style.null()
        if self._spot[0] <= start and end <= self._spot[1]:
            style += self.look("spot")
        covering = [span for span in spans if span.start <= start and end <= span.end]
        for span in covering:
            style += self.look(self._look(span))
        if self.current in covering:
            style += self.look("here")
        return style

    def _look(self, span: Span) -> str:
        if span.kind == "claim":
            known = state_look(span.state, span.verdict)
            return known if known in ("conflict", "doubted", "decided") else "claim"
        if span.misspelt:
            return "misspelt"
        return "own" if self.is_own(span) else "name"

    # Moving

    @property
    def current(self) -> Span | None:
        """The span that the cursor stands on."""
        return self.article.spans[self.at] if self.article and self.at is not None else None

    def go_to(self, start: int, end: int) -> None:
        """Brings words into sight, their sentence lit, the cursor on the claim or mention that they are."""
        if self.article is None:
            return
        self._spot = sentence_around(self.article.text, start, end)
        exact = [i for i, span in enumerate(self.article.spans) if (span.start, span.end) == (start, end)]
        claims = [i for i in exact if self.article.spans[i].kind == "claim"]
        self.at = next(iter(claims or exact), None)
        self._reveal(start)

    def stand_on(self, number: int | None) -> None:
        """Puts the cursor on the span of that number, where there is one."""
        spans = self.article.spans if self.article else ()
        self.at = number if number is not None and 0 <= number < len(spans) else None
        self.refresh()

    def _reveal(self, place: int) -> None:
        self.cursor = self.line_of(place)
        self.show_line(self.cursor, SCROLL_MARGIN)
        self.refresh()

    def action_move(self, step: int) -> None:
        self.roll(step * (self._take_count() or 1))

    def action_page(self, step: int) -> None:
        self.roll(step * max(1, self.page - 1) * (self._take_count() or 1))

    def action_top(self) -> None:
        self._take_count()
        self.roll(-self.length)

    def action_bottom(self) -> None:
        self._take_count()
        self.roll(self.length)

    def roll(self, lines: int) -> None:
        """Scrolls; the cursor is left where it was."""
        self.jump(max(0, min(self.scroll_offset.y + lines, self.length - self.page)))
        self.cursor = max(self.scroll_offset.y, min(self.cursor, self.scroll_offset.y + self.page - 1))
        self.place_cursor()

    def action_next(self, kind: str, step: int) -> None:
        """To the next or previous span of a kind, round the end where there is none."""
        wanted = (
            [i for i, span in enumerate(self.article.spans) if self._is_kind(span, kind)]
            if self.article
            else []
        )
        if not wanted or self.article is None:
            self.notify(f"No {kind} in this article")
            return
        here = self.at if self.at is not None else -1 if step > 0 else len(self.article.spans)
        ahead = [i for i in wanted if (i > here if step > 0 else i < here)] or wanted
        self.at = ahead[0] if step > 0 else ahead[-1]
        span = self.article.spans[self.at]
        self._spot = sentence_around(self.article.text, span.start, span.end)
        self._reveal(span.start)

    def _is_kind(self, span: Span, kind: str) -> bool:
        if kind == "conflict":
            return span.kind == "claim" and (span.state == "conflict" or span.verdict == "disputed")
        return span.kind == kind and (kind == "claim" or not self.athletes or self.is_own(span))

    def action_source(self) -> None:
        if self.article is None:
            return
        if self.article.url.startswith(("http://", "https://")):
            self.app.open_url(self.article.url)
            self.notify(f"Opening {plain.one_line(self.article.url)}")
        elif self.article.path:
            self.post_message(EditorWanted(self.article.path))
        else:
            self.notify("Nobody said where this report comes from")

    def action_fact(self) -> None:
        self._ask(FactWanted)

    def action_dispute(self) -> None:
        self._ask(ReasonWanted)

    def _ask(self, wish: type[FactWanted] | type[ReasonWanted]) -> None:
        span = self.current
        if span is None or not span.fact:
            self.notify("Go to a claim first: c is the next one")
        else:
            self.post_message(wish(span.fact))

    def subject(self) -> Subject | None:
        """The claim that the cursor stands on, or the report: what there is to tag and to copy."""
        if self.article is None:
            return None
        cited = " · ".join(
            part for part in (self.article.title, self.article.source, self.article.id) if part
        )
        span = self.current
        if span is None:
            return Subject(f"report:{self.article.id}", self.article.title, cited)
        first, last = sentence_around(self.article.text, span.start, span.end)
        words = f"“{self.article.text[first:last]}” — {cited}"
        if span.fact:
            return Subject(f"fact:{span.fact}", self._describe(span), words)
        return Subject(f"athlete:{span.athlete}", span.name, words)
