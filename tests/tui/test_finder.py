"""The finder: hits as one types, why they are there, and a memory of the last query."""

from tests.tui.conftest import Opener
from tests.tui.world import FINAL


async def test_a_misspelt_name_is_found_and_says_why(browse: Opener) -> None:
    async with browse() as browser:
        frame = await browser.press("slash", *"oylund")
        assert "Mattis Oyelund" in frame
        assert "here because: also written Mattis Oylund" in frame
        assert "what is known of it" in frame


async def test_enter_selects_the_athlete_in_the_panes(browse: Opener) -> None:
    async with browse() as browser:
        frame = await browser.press("f", *"tamsin", "escape", "f", "ctrl+u", *"brannock", "enter")
        assert "only Ewan Brannock — w widens" in frame


async def test_an_event_opens_its_results(browse: Opener) -> None:
    async with browse() as browser:
        frame = await browser.press("f", *"e:sculls", "enter")
        assert "Pos" in frame
        assert browser.app.page.place().event == FINAL


async def test_a_prefix_keeps_to_one_kind(browse: Opener) -> None:
    async with browse() as browser:
        frame = await browser.press("f", *"r:brannock")
        assert "Brannock wins the sculls" in frame
        assert "Ewan Brannock" not in frame


async def test_the_last_query_is_kept(browse: Opener) -> None:
    async with browse() as browser:
        await browser.press("f", *"brannock", "down", "escape")
        frame = await browser.press("f")
        assert "report 001_tideway" in frame
        assert browser.app.screen.query_one("#query").value == "brannock"


async def test_nothing_found_is_said(browse: Opener) -> None:
    async with browse() as browser:
        assert "Nothing like “zzz”" in await browser.press("f", *"zzz")
