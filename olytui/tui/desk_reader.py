"""The reader of a real store: asks the desk, and says its answers in the screen's values."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from olytui.desk import lists, show
from olytui.desk.lists import Pane, Selection
from olytui.errors import NotFoundError
from olytui.tui import saying
from olytui.tui.keeping import Keeping
from olytui.tui.paging import KeyedListing, KeyPlace
from olytui.tui.reviewing import Reviewing
from olytui.tui.searching import Searching
from olytui.tui.values import (
    Article,
    AthleteLine,
    ChartKind,
    Counts,
    EventLine,
    Fixed,
    Hit,
    HitKind,
    Listing,
    Narrowing,
    Preview,
    ReportLine,
    Sheet,
)

MOST_EVENTS = 20_000


class Found(NamedTuple):
    """A row that a query asked for, with its place in the query's order."""

    row: Any
    place: KeyPlace


class DeskReader(Reviewing, Keeping):
    """What the screens read, from the store at a path."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._searching = Searching(path)
        self._counts: tuple[int, Counts] | None = None

    def counts(self) -> Counts:
        version = self.store.data_version()
        if self._counts is None or self._counts[0] != version:
            held = lists.totals(self.store)
            self._counts = (
                version,
                Counts(held.reports, held.athletes, held.events, held.conflicts, version),
            )
        return self._counts[1]

    # Lists

    def _selection(self, narrowing: Narrowing) -> Selection:
        """What the desk is to narrow to; a sport stands for all its events."""
        events = narrowing.events
        sports = {key.removeprefix(saying.SPORT) for key in events if key.startswith(saying.SPORT)}
        if sports:
            rows = lists.list_events(self.store, limit=MOST_EVENTS).rows
            own = (key for key in events if not key.startswith(saying.SPORT))
            events = (*own, *(row.key for row in rows if (row.sport or "") in sports))
        return Selection(events, narrowing.athletes, narrowing.reports)

    def events(self, narrowing: Narrowing) -> Listing[EventLine]:
        chosen = self._selection(narrowing)
        if narrowing.question:
            found = self._asked("events", narrowing.question, chosen, lambda row: row).rows(0, MOST_EVENTS)
            return Fixed(
                tuple(map(saying.event_line, found) if narrowing.order else saying.event_lines(found))
            )
        rows = lists.list_events(self.store, chosen, limit=MOST_EVENTS).rows
        return Fixed(tuple(saying.event_lines(rows)))

    def athletes(self, narrowing: Narrowing) -> Listing[AthleteLine]:
        chosen = self._selection(narrowing)
        if narrowing.question:
            return self._asked("athletes", narrowing.question, chosen, saying.athlete_line)
        total = lists.count(self.store, "athletes", chosen)
        return KeyedListing(total, partial(self._athletes, chosen), saying.athlete_line)

    def reports(self, narrowing: Narrowing) -> Listing[ReportLine]:
        chosen = self._selection(narrowing)
        if narrowing.question:
            return self._asked("reports", narrowing.question, chosen, saying.report_line)
        total = lists.count(self.store, "reports", chosen)
        return KeyedListing(total, partial(self._reports, chosen), saying.report_line)

    def _athletes(
        self, chosen: Selection, after: KeyPlace | None, before: KeyPlace | None, limit: int
    ) -> Sequence[Any]:
        if before == ():
            return lists.last_page(lists.list_athletes, self.store, "athletes", chosen, limit).rows
        return lists.list_athletes(self.store, chosen, after=after, before=before, limit=limit).rows

    def _reports(
        self, chosen: Selection, after: KeyPlace | None, before: KeyPlace | None, limit: int
    ) -> Sequence[Any]:
        if before == ():
            return lists.last_page(lists.list_reports, self.store, "reports", chosen, limit).rows
        return lists.list_reports(self.store, chosen, after=after, before=before, limit=limit).rows

    def _asked(self, name: Pane, query: str, chosen: Selection, line: Callable[[Any], Any]) -> Listing[Any]:
        """The rows that a query asks for, in its order."""
        from olytui.desk import querying  # noqa: PLC0415  (not needed for the first frame)

        asked = querying.wanted(name, query, chosen)

        def fetch(after: KeyPlace | None, before: KeyPlace | None, limit: int) -> Sequence[Found]:
            is_last = before == ()
            page = (
                querying.find_last(self.store, asked, limit)
                if is_last
                else querying.find(self.store, asked, after=after, limit=limit)
            )
            return list(map(Found, page.rows, page.places))

        shown = querying.tally(self.store, asked).shown
        return KeyedListing(shown, fetch, lambda found: line(found.row))

    # Single things

    def article(self, report: str) -> Article | None:
        try:
            return saying.article(show.show_report(self.store, report))
        except NotFoundError:
            return None

    def sheet(self, event: str) -> Sheet:
        try:
            page = show.show_event(self.store, event)
        except NotFoundError:
            return Sheet(event, "This event is no longer in the store")
        return saying.sheet(page)

    def event(self, key: str) -> EventLine | None:
        listing = self.events(Narrowing())
        number = listing.index_of(key)
        return None if number is None else listing.rows(number, 1)[0]

    def report(self, key: str) -> ReportLine | None:
        try:
            return saying.report_line(show.show_report(self.store, key).report)
        except NotFoundError:
            return None

    def athlete(self, key: str) -> AthleteLine | None:
        try:
            return saying.athlete_line(show.show_athlete(self.store, key).athlete)
        except NotFoundError:
            return None

    def spellings(self, athlete: str) -> Sequence[str]:
        try:
            return [it.spelling for it in show.show_athlete(self.store, athlete).spellings]
        except NotFoundError:
            return []

    def chart(self, kind: ChartKind, key: str, width: int) -> Sequence[str]:
        from olytui.desk.charts import chart, draw  # noqa: PLC0415  (not needed for the first frame)

        return draw(chart(self.store, kind, key), width)

    def preview(self, kind: HitKind, key: str) -> Preview:
        try:
            match kind:
                case "athlete":
                    return saying.athlete_preview(show.show_athlete(self.store, key))
                case "event":
                    return saying.event_preview(show.show_event(self.store, key))
                case "report":
                    return saying.report_preview(show.show_report(self.store, key))
        except NotFoundError:
            return Preview("No longer in the store")

    def find(self, query: str, kinds: Sequence[HitKind], limit: int) -> Sequence[Hit]:
        return self._searching.find(query, kinds, limit)
