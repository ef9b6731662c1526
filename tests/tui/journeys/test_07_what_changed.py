"""What is new since yesterday: an upgrade after a disqualification, old and new side by side."""

from pathlib import Path

from olytui.store import open_writer
from olytui.tui.desk_reader import DeskReader
from tests.shell import Shell
from tests.tui.conftest import Opener
from tests.tui.journeys.pages import save_pages


def make_old(store: Path) -> None:
    """Lets the reports of a store have come in long ago."""
    with open_writer(store) as writer, writer.transaction():
        writer.execute("UPDATE report SET added_at = '2023-09-01T08:00:00.000Z'")


async def test_old_and_new_stand_side_by_side(
    browse: Opener, shell: Shell, reader: DeskReader, tmp_path: Path
) -> None:
    assert shell("add", save_pages(tmp_path / "early", "quay")) == 0
    make_old(reader.path)
    assert shell("add", save_pages(tmp_path / "late", "upgrade")) == 0
    async with browse((140, 40), world=reader) as browser:
        await browser.press("colon")
        await browser.write("since yesterday")
        frame = await browser.press("enter")
        assert "since yesterday · 1 new report," in frame
        assert "Feldkamp upgraded to silver" in frame
        line = browser.line_with("Jonas Feldkamp · rank")
        assert "right when written" in line
        assert "before, right when written: 3" in frame
        assert "now: 2" in frame
        frame = await browser.press("enter")
        assert "Jonas Feldkamp · rank" in frame


async def test_a_moment_that_makes_no_sense_is_said(browse: Opener, newsroom: DeskReader) -> None:
    async with browse(world=newsroom) as browser:
        await browser.press("colon")
        await browser.write("since soon")
        assert "“soon” is no moment" in await browser.press("enter")
