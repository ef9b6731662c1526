"""Bookmarks: places that a person wants to come back to."""

from typing import NamedTuple

from olytui.store.writer import Writer

NO_WORDS = -1


class BookmarkRow(NamedTuple):
    """One bookmark; of a report, also the place of the words that were meant."""

    subject: str
    start: int
    end: int
    name: str
    at: str


def put(writer: Writer, mark: BookmarkRow) -> None:
    """Keeps a bookmark; one at the same place gives way."""
    writer.execute(
        "INSERT OR REPLACE INTO bookmark (subject, start, end, name, at) VALUES (?, ?, ?, ?, ?)", tuple(mark)
    )


def drop(writer: Writer, subject: str, start: int) -> bool:
    """Removes a bookmark; false where there is none."""
    return bool(writer.execute("DELETE FROM bookmark WHERE subject = ? AND start = ?", (subject, start)))
