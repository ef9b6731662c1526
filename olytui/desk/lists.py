"""The linked lists of events, athletes and reports: pages of each, narrowed by the others."""

from collections.abc import Callable
from typing import Any, Generic, Literal, NamedTuple, TypeVar

from olytui.store import Reader
from olytui.store.reader import listed
from olytui.store.rows import AthleteRow, EventRow, KeyRow, Place, ReportRow, SportRow, TotalsRow

RowT = TypeVar("RowT", EventRow, AthleteRow, ReportRow)
Pane = Literal["events", "athletes", "reports"]

_LEAST: dict[Pane, Place] = {"events": ("", ""), "athletes": (-(2**62), "", ""), "reports": (-(2**62), "")}
_GREATEST: dict[Pane, Place] = {
    "events": ("\U0010ffff", ""),
    "athletes": (2**62, "", ""),
    "reports": (2**62, ""),
}
_PLACE_NAMES: dict[Pane, tuple[str, ...]] = {
    "events": ("sort_key", "key"),
    "athletes": ("rarity", "name", "key"),
    "reports": ("age_order", "stem"),
}


class Selection(NamedTuple):
    """What is selected: keys of events or phases, keys of athletes, stems of reports; empty means all."""

    events: tuple[str, ...] = ()
    athletes: tuple[str, ...] = ()
    reports: tuple[str, ...] = ()


class Page(NamedTuple, Generic[RowT]):
    """Some rows in order, and whether there are more after (or, reading backwards, before) them."""

    rows: tuple[RowT, ...]
    has_more: bool


ALL = Selection()


def list_events(
    reader: Reader,
    selection: Selection = ALL,
    *,
    after: Place | None = None,
    before: Place | None = None,
    limit: int = 128,
) -> Page[EventRow]:
    """Events, phase by phase, by sport; after or before a row's `place`, or from the start."""
    return _page(reader, EventRow, _Window("events", selection, after, before, limit))


def list_athletes(
    reader: Reader,
    selection: Selection = ALL,
    *,
    after: Place | None = None,
    before: Place | None = None,
    limit: int = 128,
) -> Page[AthleteRow]:
    """Athletes whom reports name, the most mentioned first."""
    return _page(reader, AthleteRow, _Window("athletes", selection, after, before, limit))


def list_reports(
    reader: Reader,
    selection: Selection = ALL,
    *,
    after: Place | None = None,
    before: Place | None = None,
    limit: int = 128,
) -> Page[ReportRow]:
    """Reports, the newest first."""
    return _page(reader, ReportRow, _Window("reports", selection, after, before, limit))


def sports(reader: Reader) -> list[SportRow]:
    """The sports of the list of events, in its order."""
    return reader.fetch(SportRow, "sport_sizes")


def event(reader: Reader, key: str) -> EventRow | None:
    """One row of the list of events."""
    return reader.first(EventRow, "events_at", keys=listed([key]))


def stages_of_sport(reader: Reader, sport: str) -> list[str]:
    """The keys of all rows of a sport; an empty one stands for the events of which nobody says it."""
    return [row.key for row in reader.stream(KeyRow, "stages_of_sport", sport=sport)]


def skipped(reader: Reader, pane: Pane, place: Place | None, rows: int) -> Place | None:
    """The place of the row that stands so many rows behind a place of a whole list, or from its start."""
    start = dict(zip(_PLACE_NAMES[pane], place or _LEAST[pane], strict=True))
    return reader.row(f"{pane}_skipped", skipped=rows - 1, **start)


def between(reader: Reader, pane: Pane, place: Place | None, end: Place) -> int:
    """How many rows of a whole list stand behind one place, or its start, and before another."""
    start = dict(zip(_PLACE_NAMES[pane], place or _LEAST[pane], strict=True))
    ends = {f"end_{name}": value for name, value in zip(_PLACE_NAMES[pane], end, strict=True)}
    return reader.number(f"{pane}_between", **start, **ends)


def place_of(reader: Reader, pane: Pane, key: str) -> Place | None:
    """Where a row stands in a whole list, by its public key; None where it is not in it."""
    return reader.row(f"{pane}_place", wanted=key)


def last_page(
    fetch: Callable[..., Page[RowT]], reader: Reader, pane: Pane, selection: Selection = ALL, limit: int = 128
) -> Page[RowT]:
    """The end of a list."""
    return fetch(reader, selection, before=_GREATEST[pane], limit=limit)


def count(reader: Reader, pane: Pane, selection: Selection = ALL) -> int:
    """How many rows a list has."""
    chosen = chosen_elsewhere(pane, selection)
    return reader.number(f"{pane}_selected_count", **chosen) if chosen else reader.number(f"{pane}_count")


def totals(reader: Reader) -> TotalsRow:
    """What the store holds."""
    return reader.fetch(TotalsRow, "totals")[0]


class _Window(NamedTuple):
    pane: Pane
    selection: Selection
    after: Place | None
    before: Place | None
    limit: int


def _page(reader: Reader, kind: type[RowT], window: _Window) -> Page[RowT]:
    pane, is_backward = window.pane, window.before is not None
    chosen = chosen_elsewhere(pane, window.selection)
    start = window.before or window.after or _LEAST[pane]
    name = f"{pane}{'_selected' if chosen else ''}_{'before' if is_backward else 'after'}"
    values: dict[str, Any] = dict(zip(_PLACE_NAMES[pane], start, strict=True))
    rows = reader.fetch(kind, name, limit=window.limit + 1, **chosen, **values)
    kept = rows[: window.limit]
    return Page(tuple(reversed(kept) if is_backward else kept), len(rows) > window.limit)


def chosen_elsewhere(pane: Pane, selection: Selection) -> dict[str, str | None]:
    """The query's names for what is selected in the other lists; empty where nothing is."""
    others = {name: getattr(selection, name) for name in _PLACE_NAMES if name != pane}
    if not any(others.values()):
        return {}
    return {name: listed(keys) if keys else None for name, keys in others.items()}
