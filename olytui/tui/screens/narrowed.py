"""The panes' rows: what is selected in one narrows the others; each has a filter and an order of its own."""

from collections.abc import Callable, Mapping
from typing import Any

from textual import on, work
from textual.worker import get_current_worker

from olytui.errors import OlytuiError
from olytui.tui.messages import FilterRefused, NewsWanted, PanesComputed
from olytui.tui.paging import survey
from olytui.tui.panes import ORDERS, condition
from olytui.tui.phrases import conflicts_in_words, counted
from olytui.tui.reader import Reader
from olytui.tui.screens.paned import LISTS, PanedPage
from olytui.tui.values import Listing, Narrowing
from olytui.tui.widgets.bars import TopBar
from olytui.tui.widgets.rows import Rows

EMPTY_AT_ALL = "Nothing yet; add reports with: olytui add FILE…"
EMPTY_HERE = "Nothing here; w shows all again"
WIDENS = " — w widens"


class NarrowedPage(PanedPage):
    """Three linked lists."""

    def __init__(self, reader: Reader) -> None:
        super().__init__(reader)
        self.filters: dict[str, str] = {}
        self._totals: dict[str, int] = {}

    @property
    def selected(self) -> Narrowing:
        """What is selected in the panes."""
        events, athletes, reports = (tuple(self.lists[name].selected) for name in LISTS)
        return Narrowing(events, athletes, reports)

    @property
    def list_here(self) -> Rows[Any] | None:
        return self.lists.get(self.here)

    def asked_of(self, name: str, selected: Narrowing) -> Narrowing:
        """What a pane is to show: narrowed by the other panes, filtered and ordered by its own wishes."""
        order = self.lists[name].order
        key = f"{'-' if order.is_reversed else ''}{ORDERS[name][order.column]}" if order else ""
        return selected.without(name)._replace(query=self.filters.get(name, ""), order=key)

    # Filling them

    def fill(self, listings: Mapping[str, Listing[Any]], keep: Mapping[str, str]) -> None:
        """Shows these rows, and says what they are narrowed to."""
        for name, listing in listings.items():
            if not self.asked_of(name, self.selected):
                self._totals[name] = listing.total
            elif name not in self._totals:
                self._totals[name] = listing_of(self.reader, name, Narrowing()).total
            self.lists[name].empty = EMPTY_AT_ALL if not self._totals[name] else EMPTY_HERE
            self.lists[name].show(listing, all_rows=self._totals[name], keep=keep.get(name))
        self.say_titles()

    @work(thread=True, exclusive=True, group="panes")
    def narrow(self, narrowings: dict[str, Narrowing], keep: dict[str, str]) -> None:
        """Works out the rows of some panes; what nobody waits for any more is not shown."""
        listings, worker = {}, get_current_worker()
        for name, narrowing in narrowings.items():
            try:
                listings[name] = listing_of(self.reader, name, narrowing)
            except OlytuiError as error:
                self.post_message(FilterRefused(name, str(error)))
                continue
            for _ in survey(listings[name]):
                if worker.is_cancelled:
                    return
        if not worker.is_cancelled:
            self.post_message(PanesComputed(listings, keep))

    @work(thread=True, group="survey")
    def survey_lists(self) -> None:
        """Learns where the rows of long lists are, so that every jump is short."""
        worker = get_current_worker()
        for rows in self.lists.values():
            for _ in survey(rows.listing):
                if worker.is_cancelled:
                    return

    @on(FilterRefused)
    def filter_refused(self, message: FilterRefused) -> None:
        self.filters.pop(message.pane, None)
        self.notify(message.why, severity="warning")
        self.say_titles()

    @on(PanesComputed)
    def panes_computed(self, message: PanesComputed) -> None:
        self.fill(dict(message.listings), dict(message.keep))

    def narrow_again(self, but: str = "", keep: dict[str, str] | None = None) -> None:
        """Narrows all panes but one to what is selected now."""
        self.say_titles()
        selected = self.selected
        self.narrow({name: self.asked_of(name, selected) for name in LISTS if name != but}, keep or {})

    def say_titles(self) -> None:
        """Each title says what narrows its pane; the line at the top says all of it."""
        said = {name: _names(pane) for name, pane in self.lists.items() if pane.selected}
        for name, pane in self.lists.items():
            others = [words for other, words in said.items() if other != name]
            own = [f"{len(pane.selected)} selected"] if pane.selected else []
            own += [f"filter {self.filters[name]}"] if name in self.filters else []
            pane.say(" · ".join(own + [f"only {words}" for words in others]))
        counts = self.reader.counts()
        filters = [f"{name} with {query}" for name, query in self.filters.items()]
        only = " · ".join([*said.values(), *filters])
        conflicts = conflicts_in_words(counts.conflicts)
        held = f"{counted(counts.reports, 'reports')}  {counted(counts.athletes, 'athletes')}  {conflicts}"
        bar = self.query_one(TopBar)
        bar.say(f"only {only}" if only else "every report", held, conflicts, end=WIDENS if only else "")
        self.say_beside()

    # Selecting, filtering, sorting

    def selection_changed(self, rows: Rows[Any]) -> None:
        self.narrow_again(but=self.here)

    def action_widen(self) -> None:
        if not self.selected and not self.filters and self.is_zoomed:
            self.action_zoom()
        for pane in self.lists.values():
            pane.select_only(())
        self.filters.clear()
        self.narrow_again()

    def action_filter(self) -> None:
        from olytui.tui.screens.query_line import QueryLine  # noqa: PLC0415  (not needed for the first frame)

        name = self.here if self.here in LISTS else "reports"

        def answered(query: str | None) -> None:
            if query is not None:
                self.filter(name, query)

        self.app.push_screen(QueryLine(self.reader, name, self.filters.get(name, "")), answered)

    def filter(self, name: str, query: str) -> None:
        """Shows of a pane what a query finds; all of it where the query is empty."""
        self.filters.pop(name, None)
        if query:
            self.filters[name] = query
        self.narrow_again()

    def sort_by(self, rows: Rows[Any], column: int) -> None:
        rows.sort_by(column)
        self.narrow_again()

    def only(self, rows: Rows[Any], column: int, value: str) -> None:
        name = rows.id or ""
        self.filter(name, f"{self.filters.get(name, '')} {condition(name, column, value)}".strip())

    def action_news(self) -> None:
        self.post_message(NewsWanted())

    # Into a file

    @property
    def listed(self) -> str:
        return self.here

    def listing_again(self, rows: Rows[Any]) -> Callable[[], Listing[Any]]:
        name = rows.id or ""
        asked = self.asked_of(name, self.selected)
        return lambda: listing_of(self.reader, name, asked)


def listing_of(reader: Reader, name: str, narrowing: Narrowing) -> Listing[Any]:
    """The rows of a pane."""
    match name:
        case "events":
            return reader.events(narrowing)
        case "athletes":
            return reader.athletes(narrowing)
        case _:
            return reader.reports(narrowing)


def _names(pane: Rows[Any]) -> str:
    first, *others = pane.selected.values()
    name = (
        getattr(first, "name", None)
        or getattr(first, "title", None)
        or f"{first.label} {first.detail}".strip()
    )
    return f"{name} + {len(others)}" if others else str(name)
