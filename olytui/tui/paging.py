"""Rows of a long list by their number, over a store that pages by key: no row is counted that need not be."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate
from typing import Any, Generic, NamedTuple, Protocol, TypeVar

from olytui.tui.values import Line, Listing

KeyPlace = tuple[str | int, ...]
STRIDE = 8192
"""How far the places lie apart that a survey of a list remembers."""
NEAR = 512
"""How many rows more than are wanted may be read rather than skipped."""


class Placed(Protocol):
    """A row of the store, which knows where it stands in the order of its list."""

    @property
    def place(self) -> KeyPlace: ...


RowT = TypeVar("RowT", bound=Placed)
RowT_co = TypeVar("RowT_co", bound=Placed, covariant=True)
LineT = TypeVar("LineT", bound=Line)


class Ordered(Protocol[RowT_co]):
    """A list of the store in its order; the place None is before its first row, () behind its last."""

    def after(self, place: KeyPlace | None, limit: int) -> Sequence[RowT_co]: ...

    def before(self, place: KeyPlace, limit: int) -> Sequence[RowT_co]: ...

    def skipped(self, place: KeyPlace | None, rows: int) -> KeyPlace | None: ...

    def between(self, place: KeyPlace | None, end: KeyPlace) -> int: ...

    def place_of(self, row_id: str) -> KeyPlace | None: ...


class KeyedListing(Generic[RowT, LineT]):
    """A listing that reaches any row from the nearest place that it knows, or from the nearer end."""

    def __init__(self, total: int, held: Ordered[RowT], line: Callable[[RowT], LineT]) -> None:
        self.total = total
        self._held = held
        self._line = line
        self._known: list[int] = []
        self._places: dict[int, KeyPlace] = {}

    def rows(self, start: int, count: int) -> Sequence[LineT]:
        count = max(0, min(count, self.total - start))
        return [self._line(row) for row in self._raw(start, count)] if count else []

    def _raw(self, start: int, count: int) -> Sequence[RowT]:
        at = bisect_left(self._known, start)
        below = self._known[at - 1] if at else -1
        at = bisect_left(self._known, start + count)
        above = self._known[at] if at < len(self._known) else self.total
        skipped, spare = start - 1 - below, above - start - count
        if spare < min(skipped, NEAR):
            found = self._held.before(self._places.get(above, ()), spare + count)[:count]
        else:
            place = self._places.get(below)
            found = self._held.after(self._held.skipped(place, skipped) if skipped else place, count)
        if found:
            self._remember(start, found[0].place)
            self._remember(start + len(found) - 1, found[-1].place)
        return found

    def survey(self) -> Iterator[None]:
        """Learns a place here and there, from which all others are near; each step takes a millisecond."""
        place: KeyPlace | None = None
        for number in range(STRIDE - 1, self.total, STRIDE):
            place = self._held.skipped(place, STRIDE)
            if place is None:
                return
            self._remember(number, place)
            yield

    def _remember(self, number: int, place: KeyPlace) -> None:
        if number not in self._places:
            self._places[number] = place
            insort(self._known, number)

    def index_of(self, row_id: str) -> int | None:
        place = self._held.place_of(row_id)
        if place is None:
            return None
        at = bisect_left(self._known, place, key=self._places.__getitem__)
        if at < len(self._known) and self._places[self._known[at]] == place:
            return self._known[at]
        below = self._known[at - 1] if at else -1
        return below + 1 + self._held.between(self._places.get(below), place)


class Section(NamedTuple):
    """A heading, and how many rows stand under it."""

    heading: Any
    rows: int


class HeadedListing(Generic[LineT]):
    """A listing whose rows stand under headings, which are rows of it too."""

    def __init__(self, sections: Sequence[Section], listing: Listing[LineT]) -> None:
        self.total = listing.total + len(sections)
        self._listing = listing
        self._headings = [section.heading for section in sections]
        self._above = list(accumulate((section.rows for section in sections), initial=0))[:-1]
        self._at = [rows + number for number, rows in enumerate(self._above)]

    def rows(self, start: int, count: int) -> Sequence[LineT]:
        end = min(start + count, self.total)
        first, last = bisect_left(self._at, start), bisect_left(self._at, end)
        found = list(self._listing.rows(start - first, end - start - (last - first)))
        for number in range(first, last):
            found.insert(self._at[number] - start, self._headings[number])
        return found

    def survey(self) -> Iterator[None]:
        """Learns the places of the rows under the headings."""
        return survey(self._listing)

    def index_of(self, row_id: str) -> int | None:
        for at, heading in zip(self._at, self._headings, strict=True):
            if heading.id == row_id:
                return at
        found = self._listing.index_of(row_id)
        return None if found is None else found + bisect_right(self._above, found)


def survey(listing: Listing[Line]) -> Iterator[None]:
    """Learns the places of a listing, where it has any to learn, step by step."""
    yield from listing.survey() if isinstance(listing, KeyedListing | HeadedListing) else ()
