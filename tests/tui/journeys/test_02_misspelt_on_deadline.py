"""Somebody looks for an athlete whose name nobody spells alike."""

from olytui.tui.desk_reader import DeskReader
from tests.tui.conftest import Opener


async def test_a_misspelt_name_finds_the_athlete_before_his_brother(
    browse: Opener, newsroom: DeskReader
) -> None:
    async with browse((160, 40), world=newsroom) as browser:
        await browser.press("f")
        frame = await browser.write("oyelnud")
        hits = [line for line in frame.split("\n") if " athlete " in line]
        assert "Mattis Oyelund" in hits[0]
        assert "Henrik Oyelund" in hits[1]
        assert "here because:" in frame
        assert "Mattis Oylund (" in frame or "Oylund (" in frame
        frame = await browser.press("enter")
        assert "only Mattis Oyelund" in frame
        assert "Silver for" in frame


async def test_the_finder_opens_where_it_was_left(browse: Opener, newsroom: DeskReader) -> None:
    async with browse(world=newsroom) as browser:
        await browser.press("f")
        await browser.write("oyelund")
        await browser.press("down", "escape")
        frame = await browser.press("f")
        assert "oyelund" in frame
        assert browser.app.screen.rows.cursor == 1
