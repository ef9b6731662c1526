"""What one takes away or puts a label on: copied words, files, tags."""

import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from textual import work

from olytui.errors import OlytuiError
from olytui.tui.journalling import Journalling
from olytui.tui.messages import Told
from olytui.tui.remembering import state_folder
from olytui.tui.values import Subject

if TYPE_CHECKING:
    from olytui.tui.exporting import Export
    from olytui.tui.screens.prompt import Answer

TAG_HINT = "one tag or more, with spaces between"


class Taking(Journalling):
    """The part of the app that copies, exports and tags."""

    def action_copy(self) -> None:
        subjects = self.page.subjects() if self.page else []
        if subjects:
            self.copy_words("\n".join(subject.copied for subject in subjects))
        else:
            self.tell("Nothing here to copy")

    @work(thread=True, group="copy")
    def copy_words(self, words: str) -> None:
        """Copies, and says which way it went."""
        from olytui.tui.clipboard import copy  # noqa: PLC0415  (not needed for the first frame)

        said = copy(words, lambda sent: self.call_from_thread(self.copy_to_clipboard, sent), state_folder())
        self.post_message(Told(said))

    # Tags

    def action_tag(self) -> None:
        subject = self.page.subject() if self.page else None
        self.ask_tags([subject] if subject and subject.id else [])

    def action_tag_selected(self) -> None:
        self.ask_tags([it for it in self.page.subjects() if it.id] if self.page else [])

    def ask_tags(self, subjects: list[Subject]) -> None:
        """Asks for the tags of one thing or of several."""
        from olytui.tui.screens.prompt import Prompt  # noqa: PLC0415  (not needed for the first frame)

        if not subjects:
            self.tell("Nothing here to tag")
            return

        def answered(answer: "Answer | None") -> None:
            if answer is not None:
                self.put_tags(subjects, answer.words)

        name = subjects[0].name if len(subjects) == 1 else f"{len(subjects)} selected"
        self.push_screen(Prompt(f"Tag {name}", TAG_HINT), answered)

    def put_tags(self, subjects: list[Subject], words: str) -> None:
        """Writes tags down, all with one decision of the person's."""
        if tags := words.replace("#", " ").split():
            self.write(partial(self.reader.tag, [subject.id for subject in subjects], tags))

    # Files

    def action_export(self) -> None:
        from olytui.tui.screens.menu import Menu  # noqa: PLC0415  (not needed for the first frame)

        exports = self.page.exports() if self.page else ()
        if not exports:
            self.tell("There is nothing here to export")
            return

        def chosen(number: int | None) -> None:
            if number is not None:
                self.export(exports[number])

        choices = [(it.key, it.words) for it in exports]
        self.push_screen(Menu("Write what is on the screen as", choices), chosen)

    @work(thread=True, group="export")
    def export(self, wanted: "Export") -> None:
        """Writes a file beside others, none of them overwritten, and says its name."""
        from olytui.tui.exporting import write  # noqa: PLC0415  (not needed for the first frame)

        try:
            self.post_message(Told(write(wanted, Path(os.getcwd()))))
        except OlytuiError as error:
            self.post_message(Told(str(error)))
