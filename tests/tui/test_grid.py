"""The grid: reports across, facts down."""

import pytest

from tests.tui.conftest import Opener


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 36)])
async def test_reports_stand_across_and_differences_out(browse: Opener, size: tuple[int, int]) -> None:
    async with browse(size) as browser:
        frame = await browser.press("j", "j", "j", "equals_sign")
        assert "001_tideway" in frame
        line = browser.line_with("Mattis Oyelund, mark")
        assert "6:38.10" in line
        assert "≠6:38.01" in line


async def test_a_cell_is_one_key_from_its_sentence(browse: Opener) -> None:
    async with browse() as browser:
        frame = await browser.press("j", "j", "j", "equals_sign", "l", "enter")
        assert "4 Article · Mattis Oyelund mark 6:38.01" in frame


async def test_two_selected_reports_are_laid_side_by_side(browse: Opener) -> None:
    async with browse() as browser:
        frame = await browser.press("3", "space", "j", "space", "equals_sign")
        assert "the grid" in frame


async def test_without_an_event_the_grid_says_what_it_needs(browse: Opener) -> None:
    async with browse() as browser:
        assert "Select two reports" in await browser.press("equals_sign")
