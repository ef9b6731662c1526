"""Verdicts over time: days down, how many of each kind across."""

import json
from collections import Counter, defaultdict
from datetime import date, timedelta

from olytui.desk.charts.chart import Chart, bars, steps
from olytui.store import Reader, journal

GLYPHS = {"confirmed": "✓", "disputed": "!", "wrong": "✗", "both-right": "‖", "undecidable": "?", "open": "○"}
MOST_DAYS = 60


def verdicts_chart(reader: Reader) -> Chart:
    """The verdicts in force, by the day on which they were given; by month where there are many days."""
    given: dict[str, Counter[str]] = defaultdict(Counter)
    for entry in journal.effective(journal.entries(reader)):
        if entry.action == "verdict":
            given[entry.at[:10]][str(json.loads(entry.payload).get("verdict", "open"))] += 1
    if len(given) > MOST_DAYS:
        given = _by_month(given)
    rows = _all_days(given)
    used = [verdict for verdict in GLYPHS if any(counts[verdict] for counts in given.values())]
    marks = [
        mark
        for number, day in enumerate(rows)
        for mark in bars(number, ((GLYPHS[verdict], verdict, given[day][verdict]) for verdict in used))
    ]
    highest = max((mark.until for mark in marks), default=0)
    return Chart(
        "Verdicts by day",
        tuple(f"{day}  {given[day].total()}" for day in rows),
        tuple(marks),
        tuple((at, f"{at:g}") for at in steps(highest) if at == int(at)),
        tuple((GLYPHS[verdict], verdict) for verdict in used),
        () if rows else ("No verdict has been given.",),
    )


def _by_month(given: dict[str, Counter[str]]) -> dict[str, Counter[str]]:
    months: dict[str, Counter[str]] = defaultdict(Counter)
    for day, counts in given.items():
        months[day[:7]].update(counts)
    return months


def _all_days(given: dict[str, Counter[str]]) -> list[str]:
    """Every day from the first to the last, those without a verdict too, where that is not too many."""
    days = sorted(given)
    if not days or len(days[0]) < 10:
        return days
    first, last = date.fromisoformat(days[0]), date.fromisoformat(days[-1])
    span = (last - first).days + 1
    return [(first + timedelta(number)).isoformat() for number in range(span)] if span <= MOST_DAYS else days
