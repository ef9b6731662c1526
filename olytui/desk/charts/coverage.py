"""Who covers what: events down, reports across, a letter for each outlet."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from olytui.desk.charts.chart import Chart, bars, steps
from olytui.desk.naming import event_words, in_full
from olytui.store import Reader

MOST_OUTLETS = 8
OTHERS = "others"
NOBODY = "outlet unknown"
UNKNOWN, REST = "█", "·"


class CoverageRow(NamedTuple):
    """How many reports of an outlet speak of an event."""

    event: str
    competition: str | None
    sport: str | None
    gender: str | None
    name: str | None
    outlet: str
    reports: int


def coverage_chart(reader: Reader, most: int = 40) -> Chart:
    """The events that most reports speak of, with the outlets that these reports are of."""
    by_event: dict[str, Counter[str]] = defaultdict(Counter)
    names: dict[str, str] = {}
    outlets: Counter[str] = Counter()
    for row in reader.stream(CoverageRow, "coverage"):
        names[row.event] = _name(row)
        by_event[row.event][row.outlet or NOBODY] += row.reports
        outlets[row.outlet or NOBODY] += row.reports
    letters = dict(_letters([outlet for outlet, _ in outlets.most_common(MOST_OUTLETS)]))
    chosen = sorted(by_event, key=lambda event: -by_event[event].total())
    marks = [
        mark
        for number, event in enumerate(chosen[:most])
        for mark in bars(number, _amounts(by_event[event], letters))
    ]
    legend = [(glyph, outlet) for outlet, glyph in letters.items()]
    legend += [(REST, OTHERS)] if len(outlets) > MOST_OUTLETS else []
    left = len(chosen) - most
    highest = max((mark.until for mark in marks), default=0)
    return Chart(
        "Reports by event and outlet",
        tuple(f"{names[event]}  {by_event[event].total()}" for event in chosen[:most]),
        tuple(marks),
        tuple((at, f"{at:g}") for at in steps(highest) if at == int(at)),
        tuple(legend),
        (f"{left:,} more events with fewer reports",)
        if left > 0
        else ()
        if chosen
        else ("No report is known.",),
    )


def _amounts(counts: Counter[str], letters: dict[str, str]) -> Iterator[tuple[str, str, int]]:
    for outlet, glyph in letters.items():
        yield glyph, outlet, counts[outlet]
    yield REST, OTHERS, sum(many for outlet, many in counts.items() if outlet not in letters)


def _letters(outlets: Iterable[str]) -> Iterator[tuple[str, str]]:
    """A letter for each outlet, the first of its own that no other has."""
    taken: set[str] = set()
    for outlet in outlets:
        words = [UNKNOWN] if outlet == NOBODY else [*filter(str.isalnum, outlet.upper()), *"123456789"]
        letter = next(letter for letter in words if letter not in taken)
        taken.add(letter)
        yield outlet, letter


def _name(row: CoverageRow) -> str:
    return in_full(event_words(row.gender, row.name) or row.sport or "event unknown", row.competition)
