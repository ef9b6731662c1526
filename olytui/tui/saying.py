"""The desk's rows as lines of the screen's lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from olytui.tui.phrases import event_name, short_phase
from olytui.tui.values import AthleteLine, EventLine, ReportLine

if TYPE_CHECKING:
    from olytui.desk.rows import AthleteRow, EventRow, ReportRow, SportRow

SPORT = "sport:"


def sport_line(row: SportRow) -> EventLine:
    """A sport as the heading of its events; it counts their conflicts."""
    name = row.sport or "sport unknown"
    return EventLine(
        f"{SPORT}{row.sport or ''}", "sport", name[:1].upper() + name[1:], conflicts=row.conflicts
    )


def event_line(row: EventRow) -> EventLine:
    """An event in one phase as a row of the list."""
    competition = row.competition or ""
    year = f"’{competition[-2:]}" if competition[-4:].isdigit() else ""
    return EventLine(
        row.key,
        "event",
        event_name(row.gender, row.event),
        short_phase(row.phase),
        year,
        competition,
        row.athletes,
        row.reports,
        row.conflicts,
    )


def athlete_line(row: AthleteRow) -> AthleteLine:
    """An athlete as a row of the list."""
    return AthleteLine(row.key, row.name, row.noc or "", row.events, row.mentions, row.conflicts)


def report_line(row: ReportRow) -> ReportLine:
    """A report as a row of the list."""
    return ReportLine(
        row.stem, row.title or row.stem, row.outlet or "", row.published or "", row.claims, row.conflicts
    )


def moment(at: str) -> str:
    """A moment of the store's clock, to the minute."""
    return at[:16].replace("T", " ")
