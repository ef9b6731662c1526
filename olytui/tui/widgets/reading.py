"""The article as one reads it: from mention to mention, from claim to claim, to its source and its facts."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual.binding import BindingType

from olytui.tui import plain
from olytui.tui.carrier import Carrier
from olytui.tui.keys import textual_bindings
from olytui.tui.messages import ClaimStruck, EditorWanted, FactWanted, ReasonWanted
from olytui.tui.sentences import sentence_around
from olytui.tui.values import Subject
from olytui.tui.widgets.printed import described
from olytui.tui.widgets.selecting import Selecting

if TYPE_CHECKING:
    from olytui.tui.details import Article, Span


class Reading(Selecting):
    """One article with the keys that go through it."""

    class SpanReached(Carrier):
        """The cursor has gone to a mention, a claim or doubted words; the words say which, and their sentence."""

        words: str

    # Keys of one widget class hide those of its bases: what they share is listed once more, words first.
    BINDINGS: ClassVar[list[BindingType]] = textual_bindings("words", "article", "lists")

    def show(self, article: Article | None, athletes: frozenset[str] = frozenset()) -> None:
        if self.is_selecting and (article is None or self.article is None or article.id != self.article.id):
            self.stop_selecting()
        super().show(article, athletes)

    # Going to a place

    def go_to(self, start: int, end: int) -> None:
        """Brings words into sight, their sentence lit, the cursor on the claim or mention that they are."""
        if self.article is None:
            return
        exact = [i for i, span in enumerate(self.article.spans) if (span.start, span.end) == (start, end)]
        claims = [i for i in exact if self.article.spans[i].kind == "claim"]
        self.at = next(iter(claims or exact), None)
        self.light(start, end)

    def stand_on(self, number: int | None) -> None:
        """Puts the cursor on the span of that number, where there is one."""
        spans = self.article.spans if self.article else ()
        self.at = number if number is not None and 0 <= number < len(spans) else None
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
        super().roll(lines)
        self.cursor = max(self.scroll_offset.y, min(self.cursor, self.scroll_offset.y + self.page - 1))
        self.place_cursor()

    def action_next(self, kind: str, step: int) -> None:
        """To the next or previous span of a kind, round the end where there is none."""
        spans = self.article.spans if self.article else ()
        wanted = [i for i, span in enumerate(spans) if self._is_kind(span, kind)]
        if not wanted:
            self.notify(f"No {kind} in this article")
            return
        here = self.at if self.at is not None else -1 if step > 0 else len(spans)
        ahead = [i for i in wanted if (i > here if step > 0 else i < here)] or wanted
        self.at = ahead[0] if step > 0 else ahead[-1]
        span = spans[self.at]
        self.light(span.start, span.end)
        first, last = sentence_around(self.text, span.start, span.end)
        self.post_message(self.SpanReached(f"{span.kind}: {described(span)}. {self.text[first:last]}"))

    def _is_kind(self, span: Span, kind: str) -> bool:
        if kind == "conflict":
            return span.kind != "mention" and (span.state == "conflict" or span.verdict == "disputed")
        return span.kind == kind and (kind == "claim" or not self.athletes or self.is_own(span))

    # What is done with the report and with the claim that the cursor stands on

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
            self.notify("Go to a claim first (c is the next one), or select words with v")
        else:
            self.post_message(wish(span.fact))

    def action_strike(self) -> None:
        span = self.current
        if span is None or not span.claim:
            self.notify("Go to the claim that the report does not make: c is the next one")
        else:
            self.post_message(ClaimStruck(span.claim, described(span)))

    def subject(self) -> Subject | None:
        """What there is to tag and to copy: the words or the claim under the cursor, or the report."""
        if self.article is None:
            return None
        cited = " · ".join(
            part for part in (self.article.title, self.article.source, self.article.id) if part
        )
        whole = Subject(f"report:{self.article.id}", self.article.title, cited)
        span = self.current
        if self.is_selecting:
            start, end = self.phrase
            return whole._replace(copied=f"“{self.text[start:end]}” — {cited}")
        if span is None:
            return whole
        first, last = sentence_around(self.text, span.start, span.end)
        words = f"“{self.text[first:last]}” — {cited}"
        if span.kind == "doubt":
            return whole._replace(copied=f"{words} ({described(span)})")
        if span.fact:
            return Subject(f"fact:{span.fact}", described(span), words)
        return Subject(f"athlete:{span.athlete}", span.name, words)
