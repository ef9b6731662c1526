"""The store as threads see it: each has a connection of its own, and writers live for one decision."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from olytui.desk.stores import Reader as StoreReader
from olytui.desk.stores import open_reader

if TYPE_CHECKING:
    from olytui.desk.stores import Writer

T = TypeVar("T")


class Connections:
    """A store at a path, open as often as there are threads that read it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._own = threading.local()

    def open(self) -> None:
        """Opens the store for this thread, or says why it cannot be read."""
        self.version()

    @property
    def store(self) -> StoreReader:
        """This thread's connection."""
        held: StoreReader | None = getattr(self._own, "reader", None)
        if held is None:
            held = self._own.reader = open_reader(self.path)
        return held

    def version(self) -> int:
        """A number that changes when somebody has changed the store."""
        return self.store.data_version()

    def write(self, decide: "Callable[[Writer], T]") -> T:
        """Lets a decision be written; when this returns, it is on the disk."""
        from olytui.desk.stores import open_writer  # noqa: PLC0415  (writing is rare)

        with open_writer(self.path) as writer:
            return decide(writer)
