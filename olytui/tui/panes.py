"""The panes' columns, and how each kind of row is said in them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from olytui.tui.looks import STATE_GLYPHS, state_look, state_words
from olytui.tui.phrases import GENDERS, SHORT_PHASES
from olytui.tui.values import AthleteLine, EventLine, ReportLine
from olytui.tui.widgets.columns import Column
from olytui.tui.widgets.rows import Cell, Rows, Title

if TYPE_CHECKING:
    from olytui.tui.details import QueueLine, ResultLine, Value

FIGURES = ("year", "athletes", "reports", "events", "mentions", "conflicts")
TURN_OF_CENTURY = 60


def _conflicts(number: int) -> Cell:
    return (f"{STATE_GLYPHS['conflict']}{number}" if number else "", "conflict")


def _figure(number: int) -> Cell:
    return (f"{number:,}" if number else "", "dim")


ORDERS: dict[str, tuple[str, ...]] = {
    "events": ("event", "phase", "year", "competition", "athletes", "reports", "conflicts"),
    "athletes": ("athlete", "noc", "events", "mentions", "conflicts"),
    "reports": ("title", "outlet", "date", "conflicts"),
}
"""What each column of a pane is called in the order of a query."""

EVENT_COLUMNS = (
    Column("Event", 20, is_elastic=True),
    Column("Phase", 5, keep=6),
    Column("Yr", 3, keep=1, spoken="-"),
    Column("Competition", 11, keep=7, is_elastic=True, most=34, tail=4),
    Column("Ath", 3, keep=3, align="right", spoken="athletes"),
    Column("Rep", 3, keep=4, align="right", spoken="reports"),
    Column("≠", 3, keep=8, align="right", spoken="conflicts"),
)


def condition(pane: str, column: int, value: str) -> str:
    """The query that finds the rows with a value in a column of a pane."""
    field = ORDERS[pane][column].replace("title", "report")
    if field == "event" and value:
        gender = next((name for name, said in GENDERS.items() if value.startswith(f"{said} ")), "")
        name = value.removeprefix(f"{GENDERS.get(gender, '')} ")
        return f'event:"{name}"' + (f" gender:{gender}" if gender else "")
    bare = value.lstrip("≠’").replace(",", "") if field in FIGURES else value
    if field == "phase":
        bare = next((phase for phase, short in SHORT_PHASES.items() if short == value), value)
    if field == "year" and bare:
        bare = f"20{bare}" if int(bare) < TURN_OF_CENTURY else f"19{bare}"
    if not bare:
        return f"{field}:{0 if field in FIGURES[1:] else 'none'}"
    return f'{field}:"{bare}"'


def draw_event(line: EventLine) -> Sequence[Cell]:
    """A sport as a heading, an event under it."""
    if line.kind == "sport":
        name: Cell = (line.label, "heading")
    else:
        name = (f" {line.label}", "")
    return (
        name,
        (line.detail, "dim"),
        (line.year, "dim"),
        (line.competition, "dim"),
        _figure(line.athletes),
        _figure(line.reports),
        _conflicts(line.conflicts),
    )


ATHLETE_COLUMNS = (
    Column("Athlete", 20, is_elastic=True),
    Column("NOC", 3, keep=8),
    Column("Ev", 3, keep=4, align="right", spoken="events"),
    Column("Ment", 4, keep=5, align="right", spoken="mentions"),
    Column("≠", 3, keep=6, align="right", spoken="conflicts"),
)


def draw_athlete(line: AthleteLine) -> Sequence[Cell]:
    """Name, NOC, and how often reports speak of the athlete."""
    return (
        (line.name, ""),
        (line.noc, "dim"),
        _figure(line.events),
        _figure(line.mentions),
        _conflicts(line.conflicts),
    )


REPORT_COLUMNS = (
    Column("Report", 26, is_elastic=True),
    Column("Outlet", 14, keep=5, is_elastic=True, most=28),
    Column("Date", 10, keep=6),
    Column("≠", 3, keep=7, align="right", spoken="conflicts"),
)


def draw_report(line: ReportLine) -> Sequence[Cell]:
    """Title, outlet, date."""
    return ((line.title, ""), (line.outlet, "dim"), (line.published, "dim"), _conflicts(line.conflicts))


RESULT_COLUMNS = (
    Column("Pos", 5, align="right", spoken="place"),
    Column("Athlete", 14, most=36, is_elastic=True),
    Column("NOC", 5),
    Column("Mark", 12, align="right"),
    Column("Rec", 6, keep=6),
    Column("Rep", 3, keep=4, align="right", spoken="reports"),
    Column("State", 12, keep=7),
)
VALUE_COLUMNS = (0, 2, 3, 4)


def _value(value: Value) -> Cell:
    if value.state == "conflict" or value.verdict != "open":
        mark = state_words(value.state, value.verdict)[0]
        return (f"{value.text}{mark}", state_look(value.state, value.verdict))
    return (f"{value.text} ", "")


def draw_result(line: ResultLine) -> Sequence[Cell]:
    """Pos · Athlete · NOC · Mark · Rec · reports that say so · state."""
    return (
        _value(line.rank),
        (line.athlete, ""),
        _value(line.noc),
        _value(line.mark),
        _value(line.record),
        _figure(line.reports),
        (state_words(line.state, line.verdict), state_look(line.state, line.verdict)),
    )


QUEUE_COLUMNS = (
    Column("Athlete", 14, is_elastic=True),
    Column("Event", 18, keep=4, is_elastic=True),
    Column("What", 6, keep=6),
    Column("Values", 18, keep=7, is_elastic=True, most=44),
    Column("State", 13, keep=8),
)


def draw_queue(line: QueueLine) -> Sequence[Cell]:
    """Whose fact it is, which values stand against each other, and what has been decided."""
    return (
        (line.athlete, ""),
        (line.where, "dim"),
        (line.attribute, ""),
        (line.values, "strong"),
        (state_words(line.state, line.verdict), state_look(line.state, line.verdict)),
    )


def events_pane() -> Rows[EventLine]:
    """The pane of events."""
    empty = "No event"
    return Rows(
        Title("1", "Events"),
        EVENT_COLUMNS,
        draw_event,
        kind=EventLine,
        empty=empty,
        id="events",
        classes="pane",
    )


def athletes_pane() -> Rows[AthleteLine]:
    """The pane of athletes."""
    empty = "No athlete"
    title = Title("2", "Athletes")
    return Rows(
        title, ATHLETE_COLUMNS, draw_athlete, kind=AthleteLine, empty=empty, id="athletes", classes="pane"
    )


def reports_pane() -> Rows[ReportLine]:
    """The pane of reports."""
    empty = "No report"
    title = Title("3", "Reports")
    return Rows(
        title, REPORT_COLUMNS, draw_report, kind=ReportLine, empty=empty, id="reports", classes="pane"
    )
