"""Charts: an event's marks, an athlete's results over time, who covers what, verdicts over time."""

from typing import Literal

from olytui.desk.charts.athletes import athlete_chart, marks_chart
from olytui.desk.charts.chart import Chart, Mark
from olytui.desk.charts.coverage import coverage_chart
from olytui.desk.charts.drawing import draw
from olytui.desk.charts.events import event_chart
from olytui.desk.charts.verdicts import verdicts_chart
from olytui.store import Reader

__all__ = ["KINDS", "OF_SOMETHING", "Chart", "Kind", "Mark", "chart", "draw"]

Kind = Literal["event", "athlete", "marks", "coverage", "verdicts"]
KINDS: tuple[Kind, ...] = ("event", "athlete", "marks", "coverage", "verdicts")
OF_SOMETHING: tuple[Kind, ...] = ("event", "athlete", "marks")
"""The charts that are of one event or of one athlete."""


def chart(reader: Reader, kind: Kind, key: str = "", *, event: str = "") -> Chart:
    """A chart: of an event by key, of an athlete by key (his marks are those in one event), or of everything."""
    match kind:
        case "event":
            return event_chart(reader, key)
        case "athlete":
            return athlete_chart(reader, key)
        case "marks":
            return marks_chart(reader, key, event)
        case "coverage":
            return coverage_chart(reader)
        case "verdicts":
            return verdicts_chart(reader)
