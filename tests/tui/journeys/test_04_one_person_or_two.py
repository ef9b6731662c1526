"""Two names that may be one athlete's: decided with the sentences in sight, taken back, and told apart later."""

from olytui.tui.desk_reader import DeskReader
from olytui.tui.values import Narrowing
from tests.tui.conftest import Opener


async def test_two_names_are_joined_taken_back_and_told_apart_the_next_day(
    browse: Opener, newsroom: DeskReader
) -> None:
    async with browse(world=newsroom) as browser:
        frame = await browser.press("colon", *"links", "enter")
        assert "links · 1 left · 0 decided" in frame
        assert "Han Mirae" in frame
        assert "Han Miran" in frame
        assert "ran a national record of 3:54.10" in frame
        assert "alike by" in frame
        assert "0 left · 1 decided" in await browser.press("plus")
        assert "1 left · 0 decided" in await browser.press("u")
        assert "0 left · 1 decided" in await browser.press("plus")

    async with browse(world=DeskReader(newsroom.path)) as browser:
        await browser.press("f")
        await browser.write("a: han mira")
        await browser.press("enter", "2")
        joined = browser.app.browse.lists["athletes"].current
        assert joined.mentions > 1
        await browser.press("colon")
        assert "link split" in await browser.write("link split ")
        await browser.write("Han Miran")
        await browser.press("enter", "w")
        found = newsroom.athletes(Narrowing(query="athlete:Han")).rows(0, 9)
        assert {"Han Mirae", "Han Miran"} <= {row.name for row in found}


async def test_a_name_is_left_out_of_a_pair(browse: Opener, newsroom: DeskReader) -> None:
    async with browse(world=newsroom) as browser:
        frame = await browser.press("L", "l", "space")
        assert "Han Miran left out" in frame
        assert "0 left" in frame
