"""Bookmarks and what is new, as the desk knows them, in the screen's values."""

from olytui.tui import saying
from olytui.tui.connections import Connections
from olytui.tui.values import Bookmark, ChangeLine, Changes, Done, News


class Keeping(Connections):
    """What a person keeps, and what has come in meanwhile."""

    def bookmarks(self) -> tuple[Bookmark, ...]:
        from olytui.desk.bookmarks import bookmarks  # noqa: PLC0415  (not needed for the first frame)

        return tuple(map(saying.bookmark, bookmarks(self.store)))

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

        found = changes(self.store, when)
        lines: list[ChangeLine] = [
            *map(saying.change_line, found.facts),
            *map(saying.new_report_line, found.reports),
            *map(saying.decision_line, found.decisions),
        ]
        summary = (
            f"{_number(len(found.reports), 'new report')}, "
            f"{_number(len(found.facts), 'fact')} changed or in conflict, {found.first:,} told for the first "
            f"time, {found.backed:,} borne out, {_number(len(found.decisions), 'decision')}"
        )
        return Changes(found.since, summary, tuple(lines))

    def news(self, since: float) -> News:
        from olytui.desk.news import news  # noqa: PLC0415  (as above)

        found = news(self.store, since)
        return News(tuple(row.stem for row in found.reports), tuple(row.id for row in found.conflicts))


def _number(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"
