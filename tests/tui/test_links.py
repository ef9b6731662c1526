"""Links: suggested pairs with their sentences, a key for each decision."""

import pytest

from tests.tui.conftest import Opener


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 36)])
async def test_pairs_stand_side_by_side_with_sentences_and_reasons(
    browse: Opener, size: tuple[int, int]
) -> None:
    async with browse(size) as browser:
        frame = await browser.press("L")
        assert "links · 1 left · 0 decided" in frame
        assert "one letter apart; the same event" in frame
        assert "came second" in frame


@pytest.mark.parametrize(
    ("key", "choice"), [("plus", "link"), ("minus", "split"), ("0", "unsure"), ("s", "link")]
)
async def test_one_key_decides_and_advances(browse: Opener, key: str, choice: str) -> None:
    async with browse() as browser:
        frame = await browser.press("L", key)
        assert browser.world.decided == [("l-1", choice, "")]
        assert "0 left · 1 decided" in frame
        assert "No suggestion is left to decide" in frame


async def test_space_leaves_the_chosen_name_out(browse: Opener) -> None:
    async with browse() as browser:
        await browser.press("L", "l", "space")
        assert browser.world.decided == [("l-1", "split", "Mattis Oylund")]


async def test_undo_brings_the_pair_back(browse: Opener) -> None:
    async with browse() as browser:
        await browser.press("L", "plus")
        assert "1 left · 0 decided" in await browser.press("u")
