"""Keeps the search index of names in step with the store.

The large segment is a cache in a file beside the store: made again when it is missing, is of another store
or is far behind. What has changed since is laid over it as a small segment, which costs next to nothing.
"""

from collections.abc import Iterable
from pathlib import Path

from olytui.names import packing, segment
from olytui.names.fold import fold
from olytui.names.index import NameIndex
from olytui.names.marks import as_called
from olytui.names.packing import Packed
from olytui.names.segment import Entry
from olytui.store import Reader
from olytui.store import names as rows

_BEHIND = 4_000
_BEHIND_SHARE = 8
_SMALL_SHARE = 2  # of a small index a layer so large costs as much as the whole made anew, and at every start
_MOST_LAYERS = 8


class StoreIndex:
    """The index of one store; `refresh` takes in what has changed."""

    def __init__(self, reader: Reader) -> None:
        self._base, self._seq = _base(reader)
        self._since = self._seq
        self.index = NameIndex([self._base])
        self._layers = 0
        self.refresh(reader)

    def refresh(self, reader: Reader) -> None:
        """Lays over what has changed since the last time; when layers have become many, they become one."""
        now = rows.clock(reader).seq
        if now == self._seq:
            return
        if self._layers == _MOST_LAYERS:
            self.index, self._layers, self._seq = NameIndex([self._base]), 0, self._since
        self._layers += 1
        changed = rows.changed_since(reader, self._seq)
        self.index.add(segment.build(_entries(rows.names_of(reader, changed))), gone=changed)
        self._seq = now


def roster_index(reader: Reader) -> NameIndex:
    """An index that has every athlete of a roster, if not all that reports have called people since."""
    packed = packing.load(cache_path(reader.path))
    if packed:
        store, _, seq = packed.stamp.partition(" ")
        if store == rows.clock(reader).store and int(seq) >= rows.roster_moment(reader):
            return NameIndex([packed])
    return StoreIndex(reader).index


def _base(reader: Reader) -> tuple[Packed, int]:
    """The large segment and the moment it shows, from the file if that will do."""
    clock, path = rows.clock(reader), cache_path(reader.path)
    packed = packing.load(path)
    if packed:
        store, _, seq = packed.stamp.partition(" ")
        if store == clock.store and int(seq) <= clock.seq:
            behind, held = len(rows.changed_since(reader, int(seq))), len(packed.arrays["owner_athlete"])
            if behind <= min(max(_BEHIND, held // _BEHIND_SHARE), held // _SMALL_SHARE):
                return packed, int(seq)
    packed = segment.build(_entries(rows.every_name(reader)), f"{clock.store} {clock.seq}")
    try:
        packing.save(path, packed)
    except OSError:
        return packed, clock.seq
    return packing.load(path) or packed, clock.seq


def cache_path(store: Path) -> Path:
    """Where the cache of a store's index stands."""
    return store.with_name(store.name + ".names")


def _entries(found: Iterable[rows.NameRow]) -> Iterable[Entry]:
    for row in found:
        first, _, last = (row.years or "").partition("-")
        own = set(fold(row.name).tokens)
        called = {as_called(row.name, it) for it in row.spellings if not own.issuperset(fold(it).tokens)}
        names = (row.name, *sorted(it for it in called if not own.issuperset(fold(it).tokens)))
        yield Entry(
            row.id, names, row.noc, row.sport, _year(first), _year(last) or _year(first), row.mentions
        )


def _year(written: str) -> int | None:
    return int(written[:4]) if written[:4].isdigit() else None
