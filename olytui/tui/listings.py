"""The lists of a store, however long: whole ones page by key, narrowed and sorted ones are numbered once."""

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from olytui.desk import lists
from olytui.desk.lists import Pane, Selection
from olytui.tui import saying
from olytui.tui.connections import Connections
from olytui.tui.paging import HeadedListing, KeyedListing, KeyPlace, Section
from olytui.tui.values import AthleteLine, Counts, EventLine, Line, Listing, Narrowing, ReportLine

if TYPE_CHECKING:
    from olytui.desk.querying import Answer
    from olytui.desk.rows import SportRow

LineT = TypeVar("LineT", bound=Line)


class Lists(Connections):
    """What the panes list."""

    def counts(self) -> Counts:
        held = lists.totals(self.store)
        return Counts(held.reports, held.athletes, held.events, held.conflicts, self.version())

    def events(self, narrowing: Narrowing) -> Listing[EventLine]:
        if not (narrowing or narrowing.order):
            whole = self._whole("events", saying.event_line)
            return HeadedListing(_sections(lists.sports(self.store)), whole)
        answer = self._answer("events", narrowing)
        listing = Numbered(answer, saying.event_line)
        return listing if answer.is_sorted else HeadedListing(_sections(answer.sports()), listing)

    def athletes(self, narrowing: Narrowing) -> Listing[AthleteLine]:
        return self._listing("athletes", narrowing, saying.athlete_line)

    def reports(self, narrowing: Narrowing) -> Listing[ReportLine]:
        return self._listing("reports", narrowing, saying.report_line)

    def _listing(self, pane: Pane, narrowing: Narrowing, line: Callable[[Any], LineT]) -> Listing[LineT]:
        if narrowing or narrowing.order:
            return Numbered(self._answer(pane, narrowing), line)
        return self._whole(pane, line)

    def _whole(self, pane: Pane, line: Callable[[Any], LineT]) -> KeyedListing[Any, LineT]:
        return KeyedListing(lists.count(self.store, pane), Whole(self, pane), line)

    def _answer(self, pane: Pane, narrowing: Narrowing) -> "Answer":
        from olytui.desk import querying  # noqa: PLC0415  (not needed for the first frame)

        return querying.answer(
            self.path, querying.wanted(pane, narrowing.question, self._selection(narrowing))
        )

    def _selection(self, narrowing: Narrowing) -> Selection:
        """What the desk is to narrow to; a sport stands for all its events."""
        events: list[str] = []
        for key in narrowing.events:
            is_sport = key.startswith(saying.SPORT)
            events += lists.stages_of_sport(self.store, key.removeprefix(saying.SPORT)) if is_sport else [key]
        return Selection(tuple(events), narrowing.athletes, narrowing.reports)


class Whole:
    """A whole list of the store, reached by the places of its rows."""

    def __init__(self, held: Connections, pane: Pane) -> None:
        self._held, self._pane = held, pane
        self._page = _PAGES[pane]

    def after(self, place: KeyPlace | None, limit: int) -> Sequence[Any]:
        return self._page(self._held.store, after=place, limit=limit).rows

    def before(self, place: KeyPlace, limit: int) -> Sequence[Any]:
        if not place:
            return lists.last_page(self._page, self._held.store, self._pane, limit=limit).rows
        return self._page(self._held.store, before=place, limit=limit).rows

    def skipped(self, place: KeyPlace | None, rows: int) -> KeyPlace | None:
        return lists.skipped(self._held.store, self._pane, place, rows)

    def between(self, place: KeyPlace | None, end: KeyPlace) -> int:
        return lists.between(self._held.store, self._pane, place, end)

    def place_of(self, row_id: str) -> KeyPlace | None:
        return lists.place_of(self._held.store, self._pane, row_id)


class Numbered(Generic[LineT]):
    """The lines of an answer, whose rows are numbered."""

    def __init__(self, answer: "Answer", line: Callable[[Any], LineT]) -> None:
        self._answer, self._line = answer, line
        self.total = answer.total

    def rows(self, start: int, count: int) -> Sequence[LineT]:
        return list(map(self._line, self._answer.rows(start, count)))

    def index_of(self, row_id: str) -> int | None:
        return self._answer.number_of(row_id)


def _sections(sports: Iterable["SportRow"]) -> list[Section]:
    return [Section(saying.sport_line(row), row.stages) for row in sports]


_PAGES: dict[Pane, Callable[..., lists.Page[Any]]] = {
    "events": lists.list_events,
    "athletes": lists.list_athletes,
    "reports": lists.list_reports,
}
