"""Marks along an axis that begins at the best of them: how far behind each of the others is."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from statistics import median
from typing import NamedTuple

from olytui.desk.charts.cells import column
from olytui.desk.charts.chart import Chart, Mark, dot, steps
from olytui.sport import measures

REPORTED, DIFFERS, OFFICIAL, GUIDE = "●", "≠", "◆", "─"
LEGEND = ((REPORTED, "as reported"), (DIFFERS, "reports differ"), (OFFICIAL, "official"))


class Line(NamedTuple):
    """A row: its name, the mark that stands for it, and every value said of it: glyph, value, words."""

    name: str
    mark: measures.Mark
    said: tuple[tuple[str, measures.Mark, str], ...]


def unit_of(event: str | None, said: Counter[str]) -> str | None:
    """The unit of an event's marks: the event's own, else the one that reports name most often."""
    known = measures.unit_of(event) if event else None
    return known or next((unit for unit, _ in said.most_common(1)), None)


def gaps_chart(title: str, lines: Sequence[Line], notes: Iterable[str] = ()) -> Chart:
    """The lines whose marks can be compared; what is left out is said below."""
    alike = [line for line in lines if _is_like(line.mark, lines)]
    left_out = [f"Not in the picture: {it.name.strip()} {it.mark.text}" for it in lines if it not in alike]
    if not alike:
        return Chart(title, (), (), (), notes=(*notes, *left_out) or ("No mark is known.",))
    unit = alike[0].mark.unit
    best = min if measures.lower_is_better(unit) else max
    first = best((line.mark for line in alike), key=lambda mark: mark.amount)
    digits = max(line.mark.digits for line in alike)
    values = column([line.mark.text for line in alike])
    behind = column([_behind(line.mark, first, digits) for line in alike])
    rows = [f"{value}  {gap}  {line.name}" for value, gap, line in zip(values, behind, alike, strict=True)]
    marks = [mark for row, line in enumerate(alike) for mark in _marks(row, line, first, lines)]
    ticks = {_gap(round(at), unit, digits) or first.text: at for at in steps(max(it.until for it in marks))}
    used = {mark.glyph for mark in marks}
    legend = tuple(entry for entry in LEGEND if entry[0] in used)
    return Chart(
        title,
        tuple(rows),
        tuple(marks),
        tuple((at, words) for words, at in ticks.items()),
        legend,
        (*notes, *left_out),
    )


def _is_like(mark: measures.Mark, lines: Sequence[Line]) -> bool:
    """Whether a mark has the commonest unit and is not so far off that all others would fall together."""
    unit = Counter(line.mark.unit for line in lines).most_common(1)[0][0]
    middle = median(line.mark.amount for line in lines if line.mark.unit == unit)
    return mark.unit == unit != "score" and middle / 2 <= mark.amount <= middle * 2


def _marks(row: int, line: Line, first: measures.Mark, lines: Sequence[Line]) -> Iterator[Mark]:
    yield Mark(row, 0, abs(line.mark.amount - first.amount), GUIDE, "")
    for glyph, mark, words in line.said:
        if _is_like(mark, lines):
            yield dot(row, abs(mark.amount - first.amount), glyph, words)


def _behind(mark: measures.Mark, first: measures.Mark, digits: int) -> str:
    return _gap(abs(mark.amount - first.amount), first.unit, digits)


def _gap(thousandths: int, unit: str, digits: int) -> str:
    """`+0.14` of a time, `−0.30` of a height; nothing where there is none."""
    if not thousandths:
        return ""
    sign = "+" if measures.lower_is_better(unit) else "−"
    write = measures.format_time if unit == "time" else measures.format_number
    return sign + write(thousandths, digits)
