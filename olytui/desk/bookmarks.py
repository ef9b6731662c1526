"""Bookmarks: kept with the store, so that they are there wherever it is opened."""

from olytui.store import Reader, Writer
from olytui.store import bookmarks as rows
from olytui.store.bookmarks import NO_WORDS, BookmarkRow
from olytui.store.writer import now
from olytui.text import clean_line

__all__ = ["NO_WORDS", "BookmarkRow", "bookmarks", "drop", "keep"]


def bookmarks(reader: Reader) -> list[BookmarkRow]:
    """Every bookmark, the newest first."""
    return reader.fetch(BookmarkRow, "bookmarks")


def keep(writer: Writer, subject: str, name: str, start: int = NO_WORDS, end: int = NO_WORDS) -> None:
    """Keeps a bookmark."""
    with writer.transaction():
        rows.put(writer, BookmarkRow(subject, start, end, clean_line(name), now()))


def drop(writer: Writer, subject: str, start: int = NO_WORDS) -> bool:
    """Removes a bookmark; false where there is none."""
    with writer.transaction():
        return rows.drop(writer, subject, start)
