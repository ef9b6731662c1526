"""Deciding: verdicts with their reasons and notes, and whether two names are one athlete's."""

from functools import partial
from typing import TYPE_CHECKING

from textual import on

from olytui.tui.by_hand import NOTE_HINT, HandWriting
from olytui.tui.messages import Judged, LinkDecided, NoteWanted, ReasonWanted
from olytui.tui.taking import Taking

if TYPE_CHECKING:
    from olytui.tui.screens.prompt import Answer

QUESTIONS = {"disputed": "Disputed: why?", "both-right": "Both are right: why?"}


_FAULTS = ("typo/transposition", "extraction-error")


def may_be(reason: str, verdict: str) -> bool:
    """Whether a reason can be that of a verdict: where both are right, nobody made a mistake."""
    return not (verdict == "both-right" and reason in _FAULTS)


class Deciding(HandWriting, Taking):
    """The part of the app that takes a person's decisions."""

    @on(Judged)
    def judged(self, given: Judged) -> None:
        """Writes a verdict down."""
        self.write(
            partial(self.reader.judge, given.fact, given.verdict, given.value, given.reason, given.note),
            "" if given.stays else given.fact,
        )

    @on(LinkDecided)
    def link_decided(self, given: LinkDecided) -> None:
        """Writes down whether two are one."""
        self.write(partial(self.reader.decide_link, given.link, given.choice, given.leave_out))

    @on(ReasonWanted)
    def ask_reason(self, wanted: ReasonWanted) -> None:
        """Asks for the reason of a verdict, then writes it down."""
        from olytui.tui.screens.prompt import Prompt  # noqa: PLC0415  (not needed for the first frame)

        def answered(answer: "Answer | None") -> None:
            if answer is not None:
                self.post_message(
                    Judged(wanted.fact, wanted.verdict, reason=answer.choice, note=answer.words)
                )

        first = wanted.likely if may_be(wanted.likely, wanted.verdict) else ""
        reasons = sorted(self.reader.reasons(), key=lambda reason: reason[0] != first)
        self.push_screen(Prompt(QUESTIONS[wanted.verdict], NOTE_HINT, reasons), answered)

    @on(NoteWanted)
    def ask_note(self, wanted: NoteWanted) -> None:
        """Asks for a note; the verdict stays what it is."""
        from olytui.tui.screens.prompt import Prompt  # noqa: PLC0415  (as above)

        fact = wanted.fact

        def answered(answer: "Answer | None") -> None:
            if answer is not None and answer.words:
                self.post_message(
                    Judged(fact.id, fact.verdict, fact.verdict_value, note=answer.words, stays=True)
                )

        self.push_screen(Prompt(f"A note to {fact.athlete}, {fact.attribute}", "the note"), answered)
