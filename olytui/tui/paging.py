"""Rows of a long list by their number, over a store that pages by key: no row is counted that need not be."""

from bisect import bisect_right, insort
from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar

from olytui.tui.values import Line

KeyPlace = tuple[str | int, ...]
NEAR = 8192
"""How far a row is looked for by its id, and how many rows one walk fetches at a time."""


class Placed(Protocol):
    """A row of the store, which knows where it stands in the order of its list."""

    @property
    def place(self) -> KeyPlace: ...


RowT = TypeVar("RowT", bound=Placed)
LineT = TypeVar("LineT", bound=Line)
Fetch = Callable[[KeyPlace | None, KeyPlace | None, int], Sequence[RowT]]
"""Rows after a place, or before one, as many as are asked for; before () are the last of all."""


class KeyedListing(Generic[RowT, LineT]):
    """A listing that reaches any row from the nearest one it has seen, or from the nearer end."""

    def __init__(self, total: int, fetch: Fetch[RowT], line: Callable[[RowT], LineT]) -> None:
        self.total = total
        self._fetch = fetch
        self._line = line
        self._seen: list[int] = []
        self._places: dict[int, KeyPlace] = {}

    def rows(self, start: int, count: int) -> Sequence[LineT]:
        count = max(0, min(count, self.total - start))
        return [self._line(row) for row in self._raw(start, count)] if count else []

    def _raw(self, start: int, count: int) -> Sequence[RowT]:
        near = bisect_right(self._seen, start - 1) - 1
        number = self._seen[near] if near >= 0 else -1
        behind = start - 1 - number
        if self.total - start <= max(behind, count):
            return self._from_end(start, count)
        place = self._places.get(number)
        while behind > 0:
            walked = self._fetch(place, None, min(behind, NEAR))
            if not walked:
                return ()
            number, place, behind = number + len(walked), walked[-1].place, behind - len(walked)
            self._remember(number, place)
        found = self._fetch(place, None, count)
        if found:
            self._remember(start + len(found) - 1, found[-1].place)
        return found

    def _from_end(self, start: int, count: int) -> Sequence[RowT]:
        rows = self._fetch(None, (), self.total - start)
        if rows:
            self._remember(start - 1 + len(rows[:count]), rows[:count][-1].place)
        return rows[:count]

    def _remember(self, number: int, place: KeyPlace) -> None:
        if number not in self._places:
            insort(self._seen, number)
            self._places[number] = place

    def index_of(self, row_id: str) -> int | None:
        for start in range(0, min(self.total, NEAR), 512):
            for number, line in enumerate(self.rows(start, 512), start):
                if line.id == row_id:
                    return number
        return None
