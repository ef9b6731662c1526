"""Charts on the screen: of what the cursor is on, of everything, and one key from each other."""

import pytest

from olytui.desk.charts.verdicts import GLYPHS
from olytui.tui.looks import VERDICT_GLYPHS
from tests.tui.conftest import Opener


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 36)])
async def test_an_event_is_drawn_in_the_width_of_the_screen(browse: Opener, size: tuple[int, int]) -> None:
    async with browse(size) as browser:
        frame = await browser.press("j", "j", "j", "P")
        assert "chart · marks and gaps" in frame
        assert f"in {size[0] - 2} cells" in frame
        assert "paris-2024|rowing|men|single sculls|final" in frame


async def test_keys_go_from_chart_to_chart_and_round(browse: Opener) -> None:
    async with browse() as browser:
        assert "results over time" in await browser.press("2", "P")
        assert "marks over time" in await browser.press("l")
        assert "who covers what" in await browser.press("right")
        assert "verdicts over time" in await browser.press("l")
        assert "results over time" in await browser.press("l")
        assert "verdicts over time" in await browser.press("h")


async def test_the_review_leads_to_the_verdicts(browse: Opener) -> None:
    async with browse() as browser:
        assert "chart · verdicts over time" in await browser.press("r", "P")
        assert "review" in (await browser.press("escape")).split("\n")[0]


async def test_a_narrower_screen_gets_another_picture(browse: Opener) -> None:
    async with browse() as browser:
        assert "in 118 cells" in await browser.press("P")
        await browser.resize(70, 24)
        await browser.settle()
        assert "in 68 cells" in browser.frame


def test_a_verdict_has_one_glyph_everywhere() -> None:
    assert {verdict: sign for verdict, sign in GLYPHS.items() if verdict != "open"} == {
        verdict: sign for verdict, sign in VERDICT_GLYPHS.items() if verdict != "open"
    }
