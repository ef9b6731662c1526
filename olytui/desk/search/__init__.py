"""The one ranked search over athletes, events and reports, for the browser and the command line."""

from collections.abc import Sequence

from olytui.desk.search.events import EventSearch
from olytui.desk.search.hit import KINDS, Hit, Kind
from olytui.desk.search.people import PeopleSearch
from olytui.desk.search.query import Query, understand
from olytui.desk.search.reports import search as search_reports
from olytui.names.index import Context
from olytui.store import Reader
from olytui.store.names import clock

__all__ = ["KINDS", "Context", "Hit", "Kind", "Query", "Searcher"]


class Searcher:
    """A search over one store that stays open: it keeps up with the store by itself."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._people = PeopleSearch(reader)
        self._events = EventSearch(reader)
        self._seen = self._moment()

    def search(self, query: Query | str, kinds: Sequence[Kind] = KINDS, limit: int = 20) -> list[Hit]:
        """What a query may mean, likeliest first."""
        asked = Query(query) if isinstance(query, str) else query
        self._keep_up()
        understood = understand(asked)
        hits: list[Hit] = []
        if "event" in kinds:
            hits += self._events.search(asked.words, limit)
        if "athlete" in kinds:
            hits += self._people.search(
                asked, understood, [understood.event] if understood.event else [], limit
            )
        if "report" in kinds:
            hits += search_reports(self._reader, asked.words, limit)
        return sorted(hits, key=lambda hit: -hit.score)[:limit]

    def _keep_up(self) -> None:
        moment = self._moment()
        if moment != self._seen:
            self._people.refresh()
            self._events = EventSearch(self._reader)
            self._seen = moment

    def _moment(self) -> tuple[int, int]:
        return clock(self._reader).seq, self._reader.data_version()
