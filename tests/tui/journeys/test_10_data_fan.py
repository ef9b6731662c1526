"""A data fan counts, sorts, and takes the figures elsewhere."""

import csv
import io
from pathlib import Path

from olytui.tui.desk_reader import DeskReader
from olytui.tui.widgets.ordering import ordered
from tests.shell import Shell
from tests.tui.conftest import Opener


async def test_athletes_are_counted_by_noc_and_narrowed_to_one(browse: Opener, newsroom: DeskReader) -> None:
    async with browse(world=newsroom) as browser:
        frame = await browser.press("2", "F")
        assert "How often each value stands in" in frame
        frame = await browser.press("2")
        line = browser.line_with(" USA ")
        assert "█" in line
        assert "%" in line
        await browser.press("enter")
        athletes = browser.app.browse.lists["athletes"]
        assert {row.noc for row in athletes.listing.rows(0, 50)} == {"USA"}
        assert athletes.length < athletes.all_rows


async def test_results_are_sorted_by_any_column_either_way(browse: Opener, newsroom: DeskReader) -> None:
    async with browse(world=newsroom) as browser:
        await browser.press("colon")
        await browser.write("open event:world-athletics-championships-2023.athletics.men.1500m.final")
        frame = await browser.press("enter")
        assert "men's 1500m final" in frame
        await browser.press("s", "4")
        table = browser.app.screen.table
        assert table.row(0).athlete == "Ewan Brannock"
        assert "Mark↑" in browser.frame
        await browser.press("s", "4")
        assert table.row(0).athlete == "Jonas Feldkamp"


async def test_lists_are_sorted_by_the_store(browse: Opener, newsroom: DeskReader) -> None:
    async with browse(world=newsroom) as browser:
        await browser.press("2", "colon")
        await browser.write("sort athlete")
        await browser.press("enter")
        names = [row.name for row in browser.app.browse.lists["athletes"].listing.rows(0, 100)]
        assert names == sorted(names)


def test_figures_come_in_order_and_who_did_not_finish_after_them() -> None:
    marks = ["10", "", "DNF", "9.8", "1:00.1", "59.9"]
    assert ordered(marks, str) == ["9.8", "10", "59.9", "1:00.1", "DNF", ""]
    assert ordered(marks, str, is_reversed=True) == ["1:00.1", "59.9", "10", "9.8", "DNF", ""]


async def test_what_is_shown_is_what_is_exported(
    browse: Opener, newsroom: DeskReader, tmp_path: Path
) -> None:
    async with browse(world=newsroom) as browser:
        await browser.press("2", "ampersand")
        await browser.write("noc:NOR")
        await browser.press("enter", "e", "c")
        await browser.press("ampersand", "ctrl+u")
        await browser.write("noc:NOR noc:KEN")
        frame = await browser.press("enter", "e", "c")
        assert "0 rows written to" in frame
        assert "athletes-2.csv" in frame
    shown = list(csv.DictReader(io.StringIO((tmp_path / "athletes.csv").read_text())))
    assert "Mattis Oyelund" in {row["name"] for row in shown}
    assert {row["noc"] for row in shown} == {"NOR"}
    assert (tmp_path / "athletes-2.csv").read_text() == "id,name,noc,events,mentions,conflicts\n"


def test_the_same_rows_come_from_the_command_line(shell: Shell, newsroom: DeskReader) -> None:
    assert shell("query", "--csv", "event:1500m", "phase:final", "gender:men", "attribute:mark") == 0
    rows = list(csv.DictReader(io.StringIO(shell.out)))
    assert {row["athlete"] for row in rows} == {"Ewan Brannock", "Mattis Oyelund", "Jonas Feldkamp"}
