"""Deciding: verdicts, reasons, notes, tags, undo; and noticing what others have changed in the store."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from textual import on, work

from olytui.errors import OlytuiError
from olytui.tui.base import Base
from olytui.tui.messages import DecisionMade, Judged, LinkDecided, NoteWanted, ReasonWanted, Told
from olytui.tui.remembering import state_folder
from olytui.tui.screens.page import Page
from olytui.tui.values import Counts, Done

if TYPE_CHECKING:
    from olytui.tui.screens.prompt import Answer

QUESTIONS = {"disputed": "Disputed: why?", "both-right": "Both are right: why?"}
NOTE_HINT = "a note, if you like"


class Deciding(Base):
    """The part of the app that writes to the journal."""

    # Verdicts

    @on(Judged)
    def judged(self, given: Judged) -> None:
        """Writes a verdict down."""
        self.write(
            partial(self.reader.judge, given.fact, given.verdict, given.value, given.reason, given.note)
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

        self.push_screen(Prompt(QUESTIONS[wanted.verdict], NOTE_HINT, self.reader.reasons()), answered)

    @on(NoteWanted)
    def ask_note(self, wanted: NoteWanted) -> None:
        """Asks for a note; the verdict stays what it is."""
        from olytui.tui.screens.prompt import Prompt  # noqa: PLC0415  (as above)

        fact = wanted.fact

        def answered(answer: "Answer | None") -> None:
            if answer is not None and answer.words:
                self.post_message(Judged(fact.id, fact.verdict, fact.verdict_value, note=answer.words))

        self.push_screen(Prompt(f"A note to {fact.athlete}, {fact.attribute}", "the note"), answered)

    def action_tag(self) -> None:
        from olytui.tui.screens.prompt import Prompt  # noqa: PLC0415  (as above)

        subject = self.page.subject() if self.page else None
        if subject is None or not subject.id:
            self.tell("Nothing here to tag")
            return

        def answered(answer: "Answer | None") -> None:
            if answer is not None and (tags := answer.words.replace("#", " ").split()):
                self.write(partial(self.reader.tag, subject.id, tags))

        self.push_screen(Prompt(f"Tag {subject.name}", "one tag or more, with spaces between"), answered)

    def action_copy(self) -> None:
        subject = self.page.subject() if self.page else None
        if subject is None:
            self.tell("Nothing here to copy")
        else:
            self.copy_words(subject.copied)

    @work(thread=True, group="copy")
    def copy_words(self, words: str) -> None:
        """Copies, and says which way it went."""
        from olytui.tui.clipboard import copy  # noqa: PLC0415  (not needed for the first frame)

        said = copy(words, lambda sent: self.call_from_thread(self.copy_to_clipboard, sent), state_folder())
        self.post_message(Told(said))

    @on(Told)
    def told(self, message: Told) -> None:
        """Says what a worker has to say."""
        self.tell(message.words)

    def action_undo(self) -> None:
        self.write(self.reader.undo)

    def action_redo(self) -> None:
        self.write(self.reader.redo)

    # The journal

    @work(thread=True, group="journal")
    def write(self, decide: Callable[[], Done]) -> None:
        """Writes a decision; only what is on the disk is acknowledged."""
        try:
            self.post_message(DecisionMade(*decide()))
        except OlytuiError as error:
            self.post_message(DecisionMade(str(error), is_refused=True))

    @on(DecisionMade)
    def decision_made(self, made: DecisionMade) -> None:
        """Says what was written down, and shows what it changed."""
        self.tell(made.said, is_bad=made.is_refused)
        if not made.is_refused:
            self.seen = self.reader.version()
            self.show_changes(made.fact)

    def show_changes(self, fact: str = "") -> None:
        """Every screen that is open shows the store as it is now, and stands on `fact` where it lists it."""
        for screen in self.screen_stack:
            if isinstance(screen, Page):
                screen.show_changes(fact)

    # What others change

    def look_again(self) -> None:
        """Notices that the store has been changed from elsewhere; the cursor stays where it is."""
        version = self.reader.version()
        if version == self.seen:
            return
        before = self.counts
        self.seen, self.counts = version, self.reader.counts()
        self.show_changes()
        if said := _difference(before, self.counts):
            self.tell(said)


def _difference(before: Counts, now: Counts) -> str:
    parts = [
        f"{more:+,} {word}"
        for word, more in (
            ("reports", now.reports - before.reports),
            ("conflicts", now.conflicts - before.conflicts),
        )
        if more
    ]
    return ", ".join(parts)
