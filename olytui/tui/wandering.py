"""The command line: what is written after `:` is done, on the screen in front and its cursor."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from olytui.tui.messages import FrequenciesWanted
from olytui.tui.screens.listed import ListedPage, in_words
from olytui.tui.screens.narrowed import NarrowedPage
from olytui.tui.values import AthleteLine
from olytui.tui.visiting import Visiting
from olytui.tui.widgets.rows import Rows

if TYPE_CHECKING:
    from olytui.tui.commands import Proposal


class Wandering(Visiting):
    """The part of the app that goes where a person names, and does what he writes."""

    def action_command_line(self) -> None:
        from olytui.tui.commands import proposals  # noqa: PLC0415  (not needed for the first frame)
        from olytui.tui.screens.command_line import CommandLine  # noqa: PLC0415  (as above)

        if page := self.page:

            def proposed(written: str) -> "Sequence[Proposal]":
                return tuple(proposals(self, page.keys, written))

            self.push_screen(CommandLine(proposed), self.run_line)

    async def run_line(self, written: str | None) -> None:
        """Runs a line: a command with its words, else what a key does, by its name."""
        from olytui.tui.commands import command_of, runnable  # noqa: PLC0415  (not needed for the first frame)
        from olytui.tui.keys import owner_of  # noqa: PLC0415  (as above)

        if not written or not self.page:
            return
        if found := command_of(written):
            command, words = found
            command.run(self, words)
            return
        key = next((key for key in runnable(self.page.keys) if key.label == written), None)
        if key is None:
            self.tell(f"“{written}” is no command; Tab lists what there is", is_bad=True)
        else:
            await self.run_action(key.action, owner_of(self, self.page, key))

    # What commands ask of the screen in front

    @property
    def list_here(self) -> Rows[Any] | None:
        """The list that the cursor is in."""
        return self.page.list_here if isinstance(self.page, ListedPage) else None

    def columns_here(self) -> Sequence[str]:
        """The columns of the list that the cursor is in."""
        return (
            [in_words(column) for column in self.list_here.columns if column.title] if self.list_here else []
        )

    def with_column(self, words: str, then: Callable[[ListedPage, Rows[Any], int], None]) -> None:
        """Does something with the column of that name."""
        rows = self.list_here
        names = [in_words(column) for column in rows.columns] if rows else []
        if rows is None or words.casefold() not in names:
            self.tell(
                f"There is no column {words}; it is one of {', '.join(filter(None, names))}", is_bad=True
            )
        elif isinstance(self.page, ListedPage):
            then(self.page, rows, names.index(words.casefold()))

    def sort_here(self, page: ListedPage, rows: Rows[Any], column: int) -> None:
        """Sorts the list that the cursor is in."""
        page.sort_by(rows, column)

    def count_here(self, page: ListedPage, rows: Rows[Any], column: int) -> None:
        """Opens the frequencies of a column."""
        self.open_frequencies(FrequenciesWanted(page, rows, column))

    def filter_here(self, query: str) -> None:
        """Filters the pane that the cursor is in."""
        if isinstance(self.page, NarrowedPage):
            self.page.filter(self.page.here if self.list_here else "reports", query)
        else:
            self.tell("Only panes have filters; q closes this screen", is_bad=True)

    def fields_here(self) -> Sequence[str]:
        """What a filter may begin with."""
        from olytui.desk.query import FIELDS  # noqa: PLC0415  (not needed for the first frame)

        return [f"{field.name}:" for field in FIELDS]

    def export_as(self, form: str) -> None:
        """Writes what is on the screen in a form."""
        exports = self.page.exports() if self.page else ()
        found = next((it for it in exports if it.name.endswith(f".{form}")), None)
        if found:
            self.export(found)
        else:
            forms = ", ".join(it.name.rpartition(".")[2] for it in exports)
            self.tell(f"This screen is not written as “{form}”; as one of {forms or 'nothing'}", is_bad=True)

    def tag_here(self, words: str) -> None:
        """Tags what is selected, or what the cursor is on."""
        if subjects := [it for it in self.page.subjects() if it.id] if self.page else []:
            self.put_tags(subjects, words)

    def _athlete_here(self) -> AthleteLine | None:
        row = self.list_here.current if self.list_here else None
        return row if isinstance(row, AthleteLine) else None

    def names_here(self) -> Sequence[str]:
        """The spellings of the athlete that the cursor is on."""
        athlete = self._athlete_here()
        return self.reader.spellings(athlete.id) if athlete else ()

    def split_here(self, name: str) -> None:
        """Tells the athlete that the cursor is on apart from a name."""
        if athlete := self._athlete_here():
            self.write(partial(self.reader.split, athlete.id, name))
        else:
            self.tell("Go to the athlete first: 2 is the pane of athletes", is_bad=True)

    def set_theme(self, name: str) -> None:
        """Other colours."""
        wanted = f"olytui-{name}" if f"olytui-{name}" in self.available_themes else name
        if wanted in self.available_themes:
            self.theme = wanted
        else:
            self.tell(f"There are no colours called {name}; it is one of dark, light, ansi", is_bad=True)
