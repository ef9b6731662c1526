"""The one SQLite file, and the only code that speaks SQL."""

from typing import TYPE_CHECKING, Any

from olytui.store.connect import ReadStopped
from olytui.store.reader import Reader, open_reader

if TYPE_CHECKING:
    from olytui.store.writer import Writer, open_writer

__all__ = ["ReadStopped", "Reader", "Writer", "open_reader", "open_writer"]


def __getattr__(name: str) -> Any:
    """What writes is imported when it is asked for: most commands only read."""
    if name not in ("Writer", "open_writer"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from olytui.store import writer  # noqa: PLC0415  (only when asked for)

    return getattr(writer, name)
