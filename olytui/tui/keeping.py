"""Bookmarks and what is new, as the desk knows them, in the screen's values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from olytui.tui.connections import Connections
from olytui.tui.saying import moment
from olytui.tui.values import Bookmark, Done, News

if TYPE_CHECKING:
    from olytui.desk.bookmarks import BookmarkRow
    from olytui.tui.details import Changes


class Keeping(Connections):
    """What a person keeps, and what has come in meanwhile."""

    def bookmarks(self) -> tuple[Bookmark, ...]:
        from olytui.desk.bookmarks import bookmarks  # noqa: PLC0415  (not needed for the first frame)

        return tuple(map(_bookmark, bookmarks(self.store)))

    def keep(self, mark: Bookmark) -> Done:
        from olytui.desk.bookmarks import keep  # noqa: PLC0415  (as above)

        self.write(lambda writer: keep(writer, mark.subject, mark.name, mark.start, mark.end))
        return Done(f"bookmark: {mark.name}; ' lists them")

    def drop_bookmark(self, mark: Bookmark) -> Done:
        from olytui.desk.bookmarks import drop  # noqa: PLC0415  (as above)

        self.write(lambda writer: drop(writer, mark.subject, mark.start))
        return Done(f"bookmark removed: {mark.name}")

    def changes(self, when: str) -> Changes:
        from olytui.desk.changes import changes  # noqa: PLC0415  (as above)
        from olytui.tui import things  # noqa: PLC0415  (as above)

        return things.changes(changes(self.store, when))

    def news(self, since: float) -> News:
        from olytui.desk.news import news  # noqa: PLC0415  (as above)

        found = news(self.store, since)
        return News(tuple(row.stem for row in found.reports), tuple(row.id for row in found.conflicts))


def _bookmark(row: BookmarkRow) -> Bookmark:
    """A bookmark."""
    return Bookmark(row.subject, row.name, row.start, row.end, moment(row.at))
