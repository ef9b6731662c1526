"""What one keeps and comes back to: bookmarks, decisions made again, the tour, the command line."""

from pathlib import Path

import pytest

from olytui.tui.app import OlytuiApp
from olytui.tui.desk_reader import DeskReader
from olytui.tui.remembering import Memory
from tests.tui.conftest import Browser, Opener
from tests.tui.world import World


async def test_a_bookmark_leads_back_to_the_words_in_another_session(
    browse: Opener, reader: DeskReader
) -> None:
    async with browse(world=reader) as browser:
        browser.stand_on("reports", "02-meridian-sprint")
        await browser.settle()
        await browser.press("4", "c", "c")
        span = browser.app.browse.article.current
        assert "bookmark:" in await browser.press("m")
    async with browse(world=DeskReader(reader.path)) as browser:
        frame = await browser.press("apostrophe")
        assert "Bookmarks · 1 bookmark" in frame
        await browser.press("enter")
        assert browser.app.browse.article.article.id == "02-meridian-sprint"
        assert browser.app.browse.article.current == span


async def test_a_bookmark_is_removed(browse: Opener, reader: DeskReader) -> None:
    async with browse(world=reader) as browser:
        await browser.press("2", "m", "apostrophe")
        assert len(reader.bookmarks()) == 1
        assert "No bookmark yet" in await browser.press("d")
        assert reader.bookmarks() == ()


async def test_a_decision_taken_back_is_made_again(browse: Opener, reader: DeskReader) -> None:
    async with browse(world=reader) as browser:
        await browser.press("r", "1", "u")
        assert reader.progress().done == 0
        assert "made again" in await browser.press("U")
        assert reader.progress().done == 1


async def test_the_tour_is_shown_once_and_left_at_once(tmp_path: Path) -> None:
    memory = Memory(tmp_path, tmp_path / "store.db")
    for is_shown in (True, False):
        app = OlytuiApp(World(), memory=memory)
        async with app.run_test(size=(80, 24)) as pilot:
            browser = Browser(app, pilot, World())
            await browser.settle()
            assert ("Welcome to olytui" in browser.frame) is is_shown
            if is_shown:
                assert "Find and narrow" in await browser.press("enter")
                assert "Find and narrow" not in await browser.press("escape")


async def test_the_command_line_completes_and_says_what_it_does_not_know(browse: Opener) -> None:
    async with browse() as browser:
        await browser.press("colon")
        frame = await browser.write("si")
        assert "since WHEN" in frame
        await browser.press("tab")
        assert "since yesterday" in browser.frame
        await browser.press("escape", "colon")
        await browser.write("fly")
        assert "“fly” is no command" in await browser.press("enter")


async def test_the_command_line_runs_what_keys_do(browse: Opener) -> None:
    async with browse() as browser:
        await browser.press("colon")
        await browser.write("review")
        assert "review · 1 left" in await browser.press("enter")


async def test_the_mouse_selects_words(browse: Opener) -> None:
    async with browse() as browser:
        article = browser.app.browse.article
        line = article.line_of(0)
        row = line - article.scroll_offset.y + article.head
        await browser.pilot.mouse_down(article, offset=(6, row))
        await browser.pilot.hover(article, offset=(20, row))
        await browser.pilot.mouse_up(article, offset=(20, row))
        await browser.settle()
        start, end = article.phrase
        assert len(article.text[start:end].split()) > 1
        assert "from here" in browser.frame


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        ("athlete:nobody", "There is no athlete nobody in this store"),
        ("report:nothing", "That report is not in this store"),
        ("nonsense", "nonsense is no id"),
    ],
)
async def test_an_id_that_leads_nowhere_is_said(browse: Opener, wanted: str, said: str) -> None:
    async with browse() as browser:
        browser.app.open_id(wanted)
        await browser.settle()
        assert said in browser.frame
