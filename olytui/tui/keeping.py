"""Bookmarks and what is new, as the desk knows them, in the screen's values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from olytui.tui.connections import Connections
from olytui.tui.looks import STATE_GLYPHS
from olytui.tui.phrases import where
from olytui.tui.saying import moment, report_line
from olytui.tui.values import Bookmark, ChangeLine, Changes, Done, News

if TYPE_CHECKING:
    from olytui.desk.bookmarks import BookmarkRow
    from olytui.desk.changes import Change
    from olytui.desk.rows import EntryRow, ReportRow


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

        found = changes(self.store, when)
        lines: list[ChangeLine] = [
            *map(_change_line, found.facts),
            *map(_new_report_line, found.reports),
            *map(_decision_line, found.decisions),
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


def _bookmark(row: BookmarkRow) -> Bookmark:
    """A bookmark."""
    return Bookmark(row.subject, row.name, row.start, row.end, moment(row.at))


def _change_line(change: Change) -> ChangeLine:
    """A fact that stands otherwise: how it stood, how it stands, and why."""
    fact = change.fact
    place = where(None, fact.gender, fact.event, fact.phase, fact.competition)
    told = tuple(dict.fromkeys(claim.report for claim in change.told))
    why = "right when written" if change.was_right_when_written else fact.reason or ""
    return ChangeLine(
        fact.id,
        "fact",
        " · ".join(part for part in (fact.athlete, fact.attribute, place) if part),
        " | ".join(change.before.values) if change.before else "",
        f"{STATE_GLYPHS.get(change.now.state, '')} {' | '.join(change.now.values)}",
        why,
        told,
    )


def _new_report_line(row: ReportRow) -> ChangeLine:
    """A report that has come in."""
    line = report_line(row)
    return ChangeLine(line.id, "report", line.title, "", f"{row.claims} claims", line.outlet)


def _decision_line(entry: EntryRow) -> ChangeLine:
    """A decision that somebody has made."""
    return ChangeLine(
        entry.subject, "decision", entry.subject, "", entry.action, f"{entry.who}, {moment(entry.at)}"
    )
