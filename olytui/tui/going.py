"""Going from place to place: events, articles, facts, what the finder found, back and forward."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

from textual import on
from textual.app import SuspendNotSupported

from olytui.tui.base import Base
from olytui.tui.history import (
    BrowsePlace,
    ChangesPlace,
    GridPlace,
    History,
    LinksPlace,
    Place,
    ResultsPlace,
    ReviewPlace,
)
from olytui.tui.messages import ArticleWanted, EditorWanted, EventWanted, FactWanted, GridWanted, HitChosen
from olytui.tui.reader import Reader
from olytui.tui.values import Hit, Which

if TYPE_CHECKING:
    from olytui.tui.screens.finder import Remembered


class Going(Base):
    """The part of the app that knows the way."""

    def __init__(self, reader: Reader, *, ansi_color: bool | None = None) -> None:
        super().__init__(reader, ansi_color=ansi_color)
        self.history = History()
        self.remembered: Remembered | None = None

    def leave_place(self) -> None:
        """Remembers where one is, before going elsewhere."""
        if self.page and (place := self.page.place()):
            self.history.leave(place)

    def close_to_panes(self) -> None:
        """Closes everything that lies over the panes."""
        while self.screen is not self.browse:
            self.pop_screen()

    @on(EventWanted)
    def open_event(self, wanted: EventWanted) -> None:
        """Opens the results of an event."""
        self.leave_place()
        self._open_results(ResultsPlace(wanted.event))

    def _open_results(self, place: ResultsPlace) -> None:
        from olytui.tui.screens.results import ResultsScreen  # noqa: PLC0415  (not needed for the first frame)

        self.close_to_panes()
        self.push_screen(ResultsScreen(self.reader, place))

    @on(ArticleWanted)
    def open_article(self, wanted: ArticleWanted) -> None:
        """Opens a report at the words that were asked for."""
        self.leave_place()
        self.close_to_panes()
        self.browse.go_to_words(wanted)

    @on(FactWanted)
    def open_fact(self, wanted: FactWanted) -> None:
        """Opens the review at a fact."""
        self.leave_place()
        self._open_review(ReviewPlace("all", wanted.fact))

    @on(GridWanted)
    def open_grid(self, wanted: GridWanted) -> None:
        """Opens the grid of an event, or of two reports."""
        self.leave_place()
        self._open_grid(GridPlace(wanted.event, wanted.reports))

    def _open_grid(self, place: GridPlace) -> None:
        from olytui.tui.screens.grid import GridScreen  # noqa: PLC0415  (not needed for the first frame)

        self.push_screen(GridScreen(self.reader, place))

    def action_links(self) -> None:
        self.leave_place()
        self._open_links(LinksPlace())

    def _open_links(self, place: LinksPlace) -> None:
        from olytui.tui.screens.links import LinksScreen  # noqa: PLC0415  (not needed for the first frame)

        if not isinstance(self.screen, LinksScreen):
            self.push_screen(LinksScreen(self.reader, place))

    def open_review(self, which: Which = "open") -> None:
        """A part of the review."""
        self.leave_place()
        self._open_review(ReviewPlace(which))

    def action_review(self) -> None:
        self.open_review()

    def _open_review(self, place: ReviewPlace) -> None:
        from olytui.tui.screens.review import ReviewScreen  # noqa: PLC0415  (not needed for the first frame)

        if isinstance(self.screen, ReviewScreen):
            self.pop_screen()
        self.push_screen(ReviewScreen(self.reader, place))

    def show_since(self, when: str) -> None:
        """What is new since a moment."""
        self.leave_place()
        self._open_changes(ChangesPlace(when))

    def _open_changes(self, place: ChangesPlace) -> None:
        from olytui.tui.screens.changes import ChangesScreen  # noqa: PLC0415  (not needed for the first frame)

        self.push_screen(ChangesScreen(self.reader, place))

    @on(EditorWanted)
    def open_editor(self, wanted: EditorWanted) -> None:
        """Opens a file in the person's editor, and comes back when that is closed."""
        if not Path(wanted.path).is_file():
            self.tell(f"{wanted.path} is no longer there; the report is kept in the store", is_bad=True)
            return
        import shlex  # noqa: PLC0415  (not needed for the first frame)
        import subprocess  # noqa: PLC0415  (as above)

        editor = shlex.split(os.environ.get("VISUAL") or os.environ.get("EDITOR") or "less")
        try:
            with self.suspend():
                subprocess.run([*editor, wanted.path], check=False)
        except SuspendNotSupported:
            self.tell("The editor cannot be opened from here", is_bad=True)
        except OSError as error:
            self.tell(f"{editor[0]} cannot be started ({error.strerror}); set EDITOR", is_bad=True)

    # The finder

    def action_find(self) -> None:
        self.find()

    def find(self, words: str = "") -> None:
        """Opens the finder, with what was looked for last or with some words."""
        from olytui.tui.screens.finder import FinderScreen, Remembered  # noqa: PLC0415  (as above)

        if self.page is None:
            return
        self.leave_place()
        remembered = Remembered(words) if words else self.remembered or Remembered()
        screen = FinderScreen(self.reader, remembered)
        self.push_screen(screen, lambda _: self._remember(screen.remembered))

    def _remember(self, remembered: "Remembered") -> None:
        self.remembered = remembered

    @on(HitChosen)
    def open_hit(self, chosen: HitChosen) -> None:
        """Goes to what the finder found."""
        hit = chosen.hit
        match hit.kind:
            case "event":
                self._open_results(ResultsPlace(hit.id))
            case "report":
                self.close_to_panes()
                self.browse.go_to_words(ArticleWanted(hit.id))
            case "athlete":
                self.close_to_panes()
                self.browse.choose_athlete(hit.id)

    def open_id(self, wanted: str) -> None:
        """Goes to what an id names: `athlete:…`, `event:…`, `report:…`, `fact:…`."""
        kind, _, key = wanted.partition(":")
        match kind:
            case "fact":
                self._open_review(ReviewPlace("all", key))
            case "athlete" | "event" | "report":
                self.open_hit(HitChosen(Hit(kind, key, key, "", "")))
            case _:
                self.tell(
                    f"{wanted} is no id; an id begins with athlete: event: report: or fact:", is_bad=True
                )

    # Back and forward

    def action_place_back(self) -> None:
        self._go(self.history.back(self._here()), "Nothing lies before this")

    def action_place_forward(self) -> None:
        self._go(self.history.forward(self._here()), "Nothing lies after this")

    def _here(self) -> Place:
        return (self.page and self.page.place()) or self.browse.place()

    def _go(self, place: Place | None, otherwise: str) -> None:
        if place is None:
            self.tell(otherwise)
            return
        self.close_to_panes()
        match place:
            case BrowsePlace():
                self.browse.restore(place)
            case ResultsPlace():
                self._open_results(place)
            case ReviewPlace():
                self._open_review(place)
            case GridPlace():
                self._open_grid(place)
            case ChangesPlace():
                self._open_changes(place)
            case LinksPlace():
                self._open_links(place)
