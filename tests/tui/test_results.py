"""The results of an event: every value stands one key away from the words that state it."""

import pytest

from olytui.tui.desk_reader import DeskReader
from tests.tui.conftest import Browser, Opener

SIZES = [(60, 20), (80, 24), (120, 36), (200, 60)]


async def open_sculls(browser: Browser) -> str:
    """From the start to the results of the sculls final."""
    return await browser.press("1", "j", "j", "j", "enter")


@pytest.mark.parametrize("size", SIZES)
async def test_enter_on_an_event_opens_its_results(browse: Opener, size: tuple[int, int]) -> None:
    async with browse(size) as browser:
        frame = await open_sculls(browser)
        for words in ("Pos", "Athlete", "NOC", "Mark", "Mattis Oyelund", "NOR", "6:38.10≠", "≠ conflict"):
            assert words in frame


async def test_the_sentences_of_a_value_stand_under_the_table(browse: Opener) -> None:
    async with browse() as browser:
        await open_sculls(browser)
        frame = await browser.press("l", "l", "j")
        assert "“Oyelund took silver in 6:38.10.”" in frame
        assert "6:38.01" in frame
        assert "two digits have changed places" in frame


async def test_one_key_goes_from_a_value_to_its_sentence_in_the_article(browse: Opener) -> None:
    async with browse() as browser:
        await open_sculls(browser)
        await browser.press("l", "l", "j", "enter")
        assert "4 Article · Mattis Oyelund mark 6:38.10" in browser.frame
        assert "silver in 6:38.10" in browser.line_with("›≠ ")
        article = browser.app.browse.article
        assert article.current is not None
        assert article.current.value == "6:38.10"


async def test_n_goes_to_the_next_conflict(browse: Opener) -> None:
    async with browse() as browser:
        await open_sculls(browser)
        assert "Mattis Oyelund · mark  ≠ conflict" in await browser.press("n")


async def test_back_returns_to_the_very_cell(browse: Opener) -> None:
    async with browse() as browser:
        await open_sculls(browser)
        await browser.press("l", "l", "j", "enter")
        frame = await browser.press("left_square_bracket")
        assert "Mattis Oyelund · mark  ≠ conflict" in frame
        assert "4 Article" in await browser.press("right_square_bracket")


async def test_disputing_asks_for_a_reason_and_shows_the_verdict(browse: Opener) -> None:
    async with browse() as browser:
        await open_sculls(browser)
        frame = await browser.press("l", "l", "j", "d")
        assert "Disputed: why?" in frame
        await browser.press("down", *"seen twice", "enter")
        assert browser.world.decided == [("f-oyelund-mark", "disputed", "", "rounding", "seen twice")]
        assert "! disputed" in browser.frame


async def test_confirming_and_undoing(browse: Opener) -> None:
    async with browse() as browser:
        await open_sculls(browser)
        frame = await browser.press("n", "c")
        assert browser.world.decided[-1][:3] == ("f-oyelund-mark", "confirmed", "6:38.10")
        assert "✓ confirmed" in frame
        frame = await browser.press("u")
        assert "≠ conflict" in frame
        assert "taken back: confirmed" in frame


async def test_a_short_table_leaves_its_lines_to_the_sentences(browse: Opener, reader: DeskReader) -> None:
    async with browse((98, 26), world=reader) as browser:
        await browser.press("j", "enter", "n")
        lines = browser.frame.split("\n")
        title = next(i for i, line in enumerate(lines) if "Fred Kerley · mark  ≠ conflict" in line)
        assert "official results: 9.81" in lines[title]
        assert lines[title - 1].strip().startswith("6 ")
        assert "Meridian agency" in browser.frame
