"""Draws a chart in letters; the one door to the plotting library, which is imported when a chart is drawn."""

import textwrap
from collections.abc import Iterable
from threading import Lock
from typing import Any

from olytui.desk.charts.cells import cells, fitted
from olytui.desk.charts.chart import Chart
from olytui.errors import UsageError

LEAST_WIDTH = 40
NARROWEST_AXIS = 20
HARD_SPACE = "\u00a0"
_ONE_AT_A_TIME = Lock()  # the library keeps the figure that it draws in a global


def draw(chart: Chart, width: int) -> list[str]:
    """A chart as lines of at most `width` cells: title, rows, axis, legend, notes."""
    width = max(LEAST_WIDTH, width)
    title = fitted(chart.title, width).rstrip()
    if not chart.rows:
        return [title, "", *_wrapped(chart.notes, width)]
    size = min(max(map(cells, chart.rows)), width // 2, width - NARROWEST_AXIS)
    *lines, axis, ticks = _plotted(chart, width - size - 1)
    labels = [*(fitted(row, size) for row in chart.rows), " " * size]
    drawn = [f"{label} {line}".rstrip() for label, line in zip(labels, [*lines, axis], strict=True)]
    legend = "   ".join(f"{glyph}{HARD_SPACE}{_hard(words)}" for glyph, words in chart.legend)
    below = _wrapped((legend, *chart.notes), width)
    return [title, "", *drawn, f"{' ' * size} {ticks}".rstrip(), "", *below]


def _wrapped(texts: Iterable[str], width: int) -> list[str]:
    """Each text on lines of its own; an entry of the legend is not broken."""
    lines = (line for text in texts for line in textwrap.wrap(text, width, replace_whitespace=False))
    return [line.replace(HARD_SPACE, " ") for line in lines]


def _hard(words: str) -> str:
    return words.replace(" ", HARD_SPACE)


def _plotted(chart: Chart, width: int) -> list[str]:
    """One line for each row, one of the axis, one of its ticks."""
    library = _library()
    bottom = len(chart.rows) - 1
    with _ONE_AT_A_TIME:
        library.clear_figure()
        library.limit_size(False, False)
        library.theme("clear")
        library.plot_size(width, len(chart.rows) + 2)
        library.xaxes(True, False)
        library.yaxes(True, False)
        library.yticks([])
        library.ylim(0, max(1, bottom))
        library.xlim(*_ends(chart))
        library.xticks([at for at, _ in chart.ticks], [words for _, words in chart.ticks])
        for mark in chart.marks:
            height = bottom - mark.row
            library.plot([mark.at, mark.until], [height, height], marker=mark.glyph)
        return str(library.uncolorize(library.build())).rstrip("\n").split("\n")


def _ends(chart: Chart) -> tuple[float, float]:
    places = [
        *(at for at, _ in chart.ticks),
        *(it.at for it in chart.marks),
        *(it.until for it in chart.marks),
    ]
    return min(places), max(*places, min(places) + 1e-9)


def _library() -> Any:
    try:
        import plotext  # noqa: PLC0415  (60 ms that only a chart is worth)
    except ImportError as error:
        raise UsageError("Charts need plotext; install it with: pip install 'olytui[charts]'") from error
    return plotext
