"""The grid of an event, reports across and facts down, and two reports side by side: values, CSV, HTML."""

import csv
import html
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import IO

from olytui.desk.naming import event_words, in_full
from olytui.desk.review import Side, case, slot_claim
from olytui.desk.show import facts_of_report, show_event, show_report
from olytui.dispute.alignment import Cell, Line, Row, cell, side_by_side
from olytui.dispute.slots import SlotClaim
from olytui.store import Reader
from olytui.store.rows import FactRow, ReportRow

FOREMOST = ("differs", "rounded", "equal", "only here", "absent")
"""In which order two reports are compared: first what they tell differently, last what only one tells."""


@dataclass(frozen=True, slots=True)
class GridRow:
    """One fact of the grid with a cell for each report."""

    fact: str
    label: str
    state: str
    value: str
    official: str | None
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """An event's facts, down, as its reports, across, give them."""

    title: str
    reports: tuple[str, ...]
    rows: tuple[GridRow, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two reports, fact by fact."""

    left: ReportRow
    right: ReportRow
    lines: tuple[Line, ...]


def grid(reader: Reader, event: str) -> Grid:
    """The grid of an event, or of one phase of it, by key."""
    page = show_event(reader, event.removeprefix("event:"))
    facts = [fact for result in page.results for fact in result.facts.values()]
    phases = {fact.phase for fact in facts if fact.phase}
    rows = [(fact, _row(reader, fact, fact.phase if len(phases) > 1 else None)) for fact in facts]
    reports = sorted({report for _, row in rows for report in row.claims})
    first = page.phases[0]
    phase = next(iter(phases)) if len(phases) == 1 else None
    title = in_full(event_words(first.gender, first.event, phase), first.sport, first.competition)
    lines = [
        GridRow(
            fact.id, row.label, fact.state, row.value, fact.official, tuple(cell(row, it) for it in reports)
        )
        for fact, row in rows
    ]
    return Grid(title or page.key, tuple(reports), tuple(lines))


def compare_reports(reader: Reader, left: str, right: str) -> Comparison:
    """Two reports side by side, fact by fact."""
    pages = [show_report(reader, stem.removeprefix("report:")).report for stem in (left, right)]
    facts = {fact.id: fact for page in pages for fact in facts_of_report(reader, page.stem)}
    rows = [
        _row(reader, fact, event_words(fact.gender, fact.event, fact.phase), fact.competition)
        for fact in facts.values()
    ]
    lines = side_by_side(rows, pages[0].stem, pages[1].stem)
    return Comparison(
        pages[0], pages[1], tuple(sorted(lines, key=lambda line: FOREMOST.index(line.likeness)))
    )


def _row(reader: Reader, fact: FactRow, *where: str | None) -> Row:
    """A fact with what each report says of it; `where` tells it from others of the athlete's."""
    by_report: dict[str, list[SlotClaim]] = defaultdict(list)
    sides = case(reader, fact.id).sides
    for side in sides:
        for it in side.evidence:
            by_report[it.claim.report].append(slot_claim(it))
    label = in_full(f"{fact.athlete}, {fact.attribute}", *where)
    return Row(
        fact.id, label, _value(fact, sides), {name: tuple(claims) for name, claims in by_report.items()}
    )


def _value(fact: FactRow, sides: Sequence[Side]) -> str:
    """What cells are held against: the verdict, else the official value, else what most witnesses say."""
    if fact.verdict == "confirmed" and fact.verdict_value:
        return fact.verdict_value
    if fact.official and fact.attribute != "record":
        return fact.official
    is_even = len(sides) > 1 and sides[0].witnesses == sides[1].witnesses
    return "" if fact.state == "conflict" and is_even else fact.value or ""


def grid_table(found: Grid) -> tuple[list[str], list[list[str]]]:
    """Headings and rows of a grid, for CSV and for a terminal."""
    headings = ["Fact", "State", "Value", "Official", *found.reports]
    rows = [
        [it.label, it.state, it.value, it.official or "", *(c.text for c in it.cells)] for it in found.rows
    ]
    return headings, rows


def comparison_table(found: Comparison) -> tuple[list[str], list[list[str]]]:
    """Headings and rows of two reports side by side."""
    headings = ["Fact", found.left.stem, found.right.stem, "Likeness", "Why"]
    rows = [
        [it.label, " / ".join(it.left), " / ".join(it.right), _likeness_words(it), it.why]
        for it in found.lines
    ]
    return headings, rows


def _likeness_words(line: Line) -> str:
    return line.likeness if line.side == "both" else f"only {line.side}"


def write_csv(table: tuple[list[str], list[list[str]]], file: IO[str]) -> None:
    """A table as CSV, its headings also where it is empty."""
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(table[0])
    writer.writerows(table[1])


def grid_page(found: Grid) -> Iterator[str]:
    """The grid as one HTML page that needs nothing else."""
    classes = [["", it.state, "", "", *(c.likeness.replace(" ", "-") for c in it.cells)] for it in found.rows]
    return _page(found.title, grid_table(found), classes)


def comparison_page(found: Comparison) -> Iterator[str]:
    """Two reports side by side as one HTML page that needs nothing else."""
    title = f"{found.left.title or found.left.stem} / {found.right.title or found.right.stem}"
    classes = [["", "", "", it.likeness.replace(" ", "-"), ""] for it in found.lines]
    return _page(title, comparison_table(found), classes)


_STYLE = """
body { font: 15px/1.4 system-ui, sans-serif; margin: 2rem; color: #1a1a1a; background: #fff; }
table { border-collapse: collapse; } caption { text-align: left; font-weight: 600; padding: .5rem 0; }
th, td { border: 1px solid #bbb; padding: .3rem .6rem; text-align: left; vertical-align: top; }
th { background: #f0f0f0; } .differs, .conflict { background: #fbe3e1; color: #7a1410; font-weight: 600; }
.rounded { background: #fdf3d8; color: #5c4300; } .absent { color: #767676; }
@media (prefers-color-scheme: dark) { body { background: #161616; color: #eee; } th { background: #2a2a2a; }
  .differs, .conflict { background: #4a1512; color: #ffd9d6; }
  .rounded { background: #3d3210; color: #ffe9b0; } }
"""


def _page(
    title: str, table: tuple[Sequence[str], Sequence[Sequence[str]]], classes: Sequence[Sequence[str]]
) -> Iterator[str]:
    headings, rows = table
    yield '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    yield f"<title>{html.escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<table>\n"
    yield f"<caption>{html.escape(title)}</caption>\n<thead>{_cells('th', headings)}</thead>\n<tbody>\n"
    for row, kinds in zip(rows, classes, strict=True):
        yield _cells("td", row, kinds) + "\n"
    if not rows:
        yield f'<tr><td colspan="{len(headings)}">Nothing is said here.</td></tr>\n'
    yield "</tbody>\n</table>\n"
    yield "<p>≠ differs from the value; ≈ is the same, rounded; an empty cell says nothing.</p>\n"
    yield "</body>\n</html>\n"


def _cells(tag: str, texts: Iterable[str], kinds: Sequence[str] = ()) -> str:
    made = []
    for place, text in enumerate(texts):
        kind = f' class="{kinds[place]}"' if kinds and kinds[place] else ""
        made.append(f"<{tag}{kind}>{html.escape(text)}</{tag}>")
    return f"<tr>{''.join(made)}</tr>"
