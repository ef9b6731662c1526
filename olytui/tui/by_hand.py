"""What a person says of the words themselves: doubted, entered as a claim, struck."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from textual import on

from olytui.tui.journalling import Journalling
from olytui.tui.messages import ClaimStruck, ClaimWanted, DoubtWanted

if TYPE_CHECKING:
    from olytui.tui.details import ByHand
    from olytui.tui.screens.prompt import Answer

NOTE_HINT = "a note, if you like"


class HandWriting(Journalling):
    """The part of the app that asks about words of an article."""

    @on(DoubtWanted)
    def ask_doubt(self, wanted: DoubtWanted) -> None:
        """Asks why some words are doubted, then writes it down."""
        from olytui.tui.screens.prompt import Prompt  # noqa: PLC0415  (not needed for the first frame)

        words = wanted.article.text[wanted.start : wanted.end]

        def answered(answer: Answer | None) -> None:
            if answer is not None:
                self.browse.article.stop_selecting()
                place = (wanted.article.id, wanted.start, wanted.end)
                self.write(partial(self.reader.doubt_words, *place, answer.choice, answer.words))

        self.push_screen(Prompt(f"Doubt “{words}”: why?", NOTE_HINT, self.reader.reasons()), answered)

    @on(ClaimWanted)
    def ask_claim(self, wanted: ClaimWanted) -> None:
        """Asks what some words claim; the nearest name and event are proposed."""
        from olytui.tui.screens.claim_form import ClaimForm, propose  # noqa: PLC0415  (not needed for the first frame)

        words = wanted.article.text[wanted.start : wanted.end]

        def answered(claim: ByHand | None) -> None:
            if claim is not None:
                self.browse.article.stop_selecting()
                place = (wanted.article.id, wanted.start, wanted.end)
                self.write(partial(self.reader.enter_claim, *place, claim))

        proposed = propose(wanted.article, wanted.start, wanted.end)
        self.push_screen(ClaimForm(words, proposed, self.reader.attributes()), answered)

    @on(ClaimStruck)
    def claim_struck(self, given: ClaimStruck) -> None:
        """Writes down that a report does not make a claim."""
        self.write(partial(self.reader.strike, given.claim, given.name))
