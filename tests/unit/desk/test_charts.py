"""Charts as values and as letters: marks with their gaps, results by year, outlets by event, verdicts by day."""

import shutil
import sys
from pathlib import Path

import pytest

from olytui.desk import decisions
from olytui.desk.charts import Chart, chart, draw
from olytui.desk.charts.chart import Mark, steps
from olytui.desk.charts.gaps import DIFFERS, REPORTED, Line, gaps_chart
from olytui.desk.charts.moments import as_year
from olytui.desk.show import show
from olytui.errors import NotFoundError, UsageError
from olytui.sport import measures
from olytui.store import Reader, open_writer

WIDTHS = (40, 80, 120)


def event_of(reader: Reader, athlete: str) -> str:
    """The key of the event of an athlete's first result."""
    page = show(reader, athlete)
    return next(fact.event_key for fact in page.facts if fact.event_key)  # type: ignore[union-attr]


def glyphs(drawn: Chart, row: int) -> list[str]:
    """What stands in a row, apart from the line that leads there."""
    return [mark.glyph for mark in drawn.marks if mark.row == row and mark.glyph != "─"]


def test_an_event_is_its_athletes_in_order_with_marks_and_gaps(reader: Reader) -> None:
    drawn = chart(reader, "event", event_of(reader, "Jon Kerrigan"))
    assert drawn.title == "men's 1500m final · athletics · Paris 2024"
    assert [row.split() for row in drawn.rows][1:] == [
        ["3:27.79", "+0.23", "2", "Jon", "Kerrigan", "GBR"],
        ["3:30.10", "+2.54", "5", "Ian", "Dole", "USA"],
    ]
    assert drawn.notes == ("No mark is known of Lars Öster.",)


def test_where_reports_differ_every_value_has_its_place(reader: Reader) -> None:
    drawn = chart(reader, "event", event_of(reader, "Jon Kerrigan"))
    assert glyphs(drawn, 0) == [DIFFERS, DIFFERS]
    assert glyphs(drawn, 1) == [REPORTED]
    assert (DIFFERS, "reports differ") in drawn.legend


def test_a_longer_jump_is_the_better_one_and_a_wild_one_is_left_out() -> None:
    marks = [measures.parse(value, "distance") for value in ("7.10", "6.98", "70.2")]
    lines = [Line(str(mark.text), mark, ((REPORTED, mark, ""),)) for mark in marks if mark]
    drawn = gaps_chart("jump", lines)
    assert [row.split()[:2] for row in drawn.rows] == [["7.10", "7.10"], ["6.98", "−0.12"]]
    assert drawn.notes == ("Not in the picture: 70.2 70.2",)


def test_an_athletes_results_stand_in_the_years_of_their_competitions(reader: Reader) -> None:
    drawn = chart(reader, "athlete", "Mia Tarn")
    assert (drawn.title, drawn.rows) == ("Mia Tarn", ("women's 1500m freestyle",))
    (mark,) = drawn.marks
    assert mark.glyph == "1"
    assert mark.at == as_year("2021-07-28")
    assert drawn.notes == ("2021-07-28  Tokyo 2020  women's 1500m freestyle  final  1  15:37.34",)


def test_an_athletes_marks_are_those_of_one_event(reader: Reader) -> None:
    drawn = chart(reader, "marks", "Amos Kibet", event="1500m")
    assert drawn.title == "Amos Kibet, men's 1500m"
    assert [row.split()[-1] for row in drawn.rows] == ["final", "heat"]
    with pytest.raises(NotFoundError, match="marks are known in men's 1500m"):
        chart(reader, "marks", "Amos Kibet", event="javelin")


def test_coverage_has_a_letter_for_each_outlet(reader: Reader) -> None:
    drawn = chart(reader, "coverage")
    assert dict(drawn.legend) == {"T": "The Bell", "H": "The Post", "█": "outlet unknown"}
    assert drawn.rows[0] == "men's 1500m · Paris 2024  2"
    assert [(mark.glyph, mark.at, mark.until) for mark in drawn.marks if mark.row == 0] == [
        ("T", 0, 1),
        ("H", 1, 2),
    ]


def test_verdicts_are_counted_by_day_without_those_taken_back(small_store: Path, tmp_path: Path) -> None:
    shutil.copy(small_store, tmp_path / "store.db")
    with open_writer(tmp_path / "store.db") as writer:
        page = show(writer, "Amos Kibet")
        fact = next(fact.id for fact in page.facts if fact.state == "conflict")  # type: ignore[union-attr]
        for verdict in ("wrong", "confirmed"):
            decisions.judge(writer, fact, decisions.Judgement(verdict, "3:27.65"), who="Ann")
        decisions.undo(writer, who="Ann")
        drawn = chart(writer, "verdicts")
    assert [(mark.glyph, mark.words) for mark in drawn.marks] == [("✗", "wrong: 1")]
    assert drawn.legend == (("✗", "wrong"),)


def test_a_chart_of_nothing_says_so(reader: Reader) -> None:
    assert draw(chart(reader, "verdicts"), 80)[2] == "No verdict has been given."


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("kind", ["event", "athlete", "coverage"])
def test_pictures_keep_to_their_width_and_have_a_line_for_each_row(
    reader: Reader, kind: str, width: int
) -> None:
    key = {"event": event_of(reader, "Jon Kerrigan"), "athlete": "Jon Kerrigan"}.get(kind, "")
    drawn = chart(reader, kind, key)  # type: ignore[arg-type]
    lines = draw(drawn, width)
    assert max(map(len, lines)) <= width
    assert lines[0].rstrip("…") == drawn.title[: len(lines[0].rstrip("…"))]
    assert all("│" in line for line in lines[2 : 2 + len(drawn.rows)])
    assert not any("\x1b" in line for line in lines)


def test_a_bar_is_as_long_as_its_number_and_keeps_its_row() -> None:
    rows = ("one", "two", "three")
    marks = tuple(Mark(row, 0, row + 1, "x", "") for row in range(3))
    lines = draw(Chart("bars", rows, marks, ((0, "0"), (3, "3"))), 66)[2:5]
    lengths = [line.count("x") for line in lines]
    assert [round(length / lengths[0]) for length in lengths] == [1, 2, 3]


def test_without_the_library_the_command_that_brings_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "plotext", None)
    with pytest.raises(UsageError, match=r"pip install 'olytui\[charts\]'"):
        draw(Chart("one", ("a",), (Mark(0, 0, 1, "x", ""),), ()), 80)


@pytest.mark.parametrize(("most", "numbers"), [(0, [0]), (4, [0, 1, 2, 3, 4]), (1350, [0, 500, 1000])])
def test_ticks_are_round_numbers(most: float, numbers: list[float]) -> None:
    assert steps(most) == numbers
