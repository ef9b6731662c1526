"""The one SQLite file, and the only code that speaks SQL."""

from olytui.store.connect import ReadStopped
from olytui.store.reader import Reader, open_reader
from olytui.store.writer import Writer, open_writer

__all__ = ["ReadStopped", "Reader", "Writer", "open_reader", "open_writer"]
