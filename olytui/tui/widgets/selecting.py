"""Words of the article selected, by keys or with the mouse, to be doubted, copied or entered as a claim."""

import re
from bisect import bisect_right
from typing import ClassVar

from textual import events
from textual.binding import BindingType

from olytui.tui.carrier import Carrier
from olytui.tui.keys import textual_bindings
from olytui.tui.messages import ClaimWanted, DoubtWanted
from olytui.tui.sentences import sentence_around
from olytui.tui.widgets.printed import MARGIN, NOWHERE, Printed, Range

_AROUND = " \n\t.,;:!?…()[]“”„\"'‘’«»"


class Selecting(Printed):
    """An article in which words can be selected: from one word to another, the last one moving."""

    BINDINGS: ClassVar[list[BindingType]] = textual_bindings("words")

    class Changed(Carrier):
        """Selecting has begun or ended: other keys work."""

    def __init__(self, number: str, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(number, id=id, classes=classes)
        self._tokens: list[Range] = []
        self._first = self._last = -1
        self._pressed: int | None = None

    @property
    def is_selecting(self) -> bool:
        """Words are being selected."""
        return self._first >= 0

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """The keys for words work while words are being selected."""
        return self.is_selecting or not action.startswith("words_")

    @property
    def chosen(self) -> Range:
        if not self.is_selecting:
            return NOWHERE
        first, last = sorted((self._first, self._last))
        return self._tokens[first][0], self._tokens[last][1]

    @property
    def phrase(self) -> Range:
        """The selected words, without the punctuation around them."""
        start, end = self.chosen
        words = self.text[start:end]
        inner = words.strip(_AROUND)
        if not inner:
            return start, end
        start += words.index(inner)
        return start, start + len(inner)

    @property
    def note(self) -> str:
        start, end = self.phrase
        return f"“{self.text[start:end]}”" if self.is_selecting else super().note

    # Beginning and ending

    def action_select_words(self) -> None:
        """Begins where the cursor is: at its span, else at the first word in sight."""
        line = self.line_at(max(self.scroll_offset.y, self.line_of(0)))
        place = self.current.start if self.current else line.start if line else 0
        self.select_at(place)

    def select_at(self, place: int) -> None:
        """Selects the word at a character of the text."""
        self._tokens = [match.span() for match in re.finditer(r"\S+", self.text)]
        if self._tokens:
            self._first = self._last = self._token_at(place)
            self._show()
            self.post_message(self.Changed())

    def stop_selecting(self) -> None:
        """Selects nothing any more."""
        self._first = self._last = -1
        self.refresh()
        self.post_message(self.Changed())

    def _token_at(self, place: int) -> int:
        return max(0, bisect_right(self._tokens, place, key=lambda token: token[0]) - 1)

    def _show(self) -> None:
        self.reveal(self._tokens[self._last][0])

    # Motions

    def action_words_step(self, step: int) -> None:
        self._go(self._last + step * (self._take_count() or 1))

    def action_words_line(self, step: int) -> None:
        """To the word below or above."""
        place = self._tokens[self._last][0]
        number = self.line_of(place)
        here = self.line_at(number)
        number += step
        while (line := self.line_at(number)) and line.kind == "blank":
            number += step
        if line and here:
            self._go(self._token_at(min(line.start + place - here.start, line.end - 1)))

    def _go(self, number: int) -> None:
        self._last = max(0, min(number, len(self._tokens) - 1))
        self._show()

    def action_words_sentence(self) -> None:
        """The whole sentence, or the sentences, of what is selected."""
        start, end = sentence_around(self.text, *self.chosen)
        self._first, self._last = self._token_at(start), self._token_at(end - 1)
        self._show()

    def action_words_other_end(self) -> None:
        self._first, self._last = self._last, self._first
        self._show()

    def action_words_anew(self) -> None:
        self._first = self._last
        self._show()

    def action_words_stop(self) -> None:
        self.stop_selecting()

    # What is done with them

    def action_words_doubt(self) -> None:
        if self.article:
            self.post_message(DoubtWanted(self.article, *self.phrase))

    def action_words_enter(self) -> None:
        if self.article:
            self.post_message(ClaimWanted(self.article, *self.phrase))

    # The mouse

    def on_mouse_down(self, event: events.MouseDown) -> None:
        place = self._place_under(event)
        if event.button == 1 and place is not None:
            self.capture_mouse()
            self._pressed = place

    def on_mouse_move(self, event: events.MouseMove) -> None:
        place = self._place_under(event)
        if self._pressed is None or place is None:
            return
        if not self.is_selecting or self._token_at(self._pressed) != self._first:
            self.select_at(self._pressed)
        self._go(self._token_at(place))

    def on_mouse_up(self) -> None:
        self._pressed = None
        self.release_mouse()

    def _place_under(self, event: events.MouseEvent) -> int | None:
        """The character of the text under the mouse."""
        is_text = event.y >= self.head and not self.is_on_edge(event)
        line = self.line_at(event.y - self.head + self.scroll_offset.y) if is_text else None
        return min(line.start + max(0, event.x - MARGIN), line.end) if line else None
