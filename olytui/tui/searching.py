"""The finder's search: one searcher for all threads, opened at the first query and kept."""

import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from olytui.desk.stores import open_reader
from olytui.tui.values import Hit, HitKind

if TYPE_CHECKING:
    from olytui.desk.search import Searcher


class Searching:
    """Finds over the store at a path."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._searcher: Searcher | None = None

    def find(self, query: str, kinds: Sequence[HitKind], limit: int) -> Sequence[Hit]:
        """What a query may mean, the likeliest first; an empty query only gets everything ready."""
        from olytui.desk.search import Searcher  # noqa: PLC0415  (not needed for the first frame)

        with self._lock:
            if self._searcher is None:
                self._searcher = Searcher(open_reader(self._path))
            found = self._searcher.search(query, tuple(kinds), limit) if query else []
        return [
            Hit(it.kind, it.id.removeprefix(f"{it.kind}:"), it.name, it.detail, it.why, it.places)
            for it in found
        ]
