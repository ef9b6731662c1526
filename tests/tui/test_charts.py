"""Charts on the screen: of what the cursor is on, of everything, and one key from each other."""

from pathlib import Path

import pytest

from olytui.desk.charts.verdicts import GLYPHS
from olytui.tui.desk_reader import DeskReader
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


async def test_a_command_draws_what_its_words_name(browse: Opener) -> None:
    async with browse() as browser:
        await browser.press("colon")
        frame = await browser.write("plot single sculls")
        assert "A chart of the event or athlete" not in frame
        frame = await browser.press("enter")
        assert "chart · marks and gaps" in frame
        assert "event paris-2024|rowing|men|single sculls|final" in frame
        await browser.press("colon")
        await browser.write("chart oyelund")
        assert "athlete oyelund" in await browser.press("enter")
        await browser.press("escape", "colon")
        await browser.write("plot nobody at all")
        assert "No event or athlete is called nobody at all" in await browser.press("enter")


async def test_results_are_drawn_with_the_athlete_of_the_row(browse: Opener) -> None:
    async with browse() as browser:
        frame = await browser.press("j", "j", "j", "enter", "j", "P")
        assert "event paris-2024|rowing|men|single sculls|final" in frame
        assert "athlete oyelund" in await browser.press("l")


async def test_the_athlete_of_a_claim_is_drawn_from_the_article(browse: Opener) -> None:
    async with browse() as browser:
        assert "athlete brannock" in await browser.press("4", "c", "P")


async def test_a_chart_is_written_as_it_is_seen(
    browse: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    async with browse() as browser:
        await browser.press("P", "e", "t")
    assert (tmp_path / "chart-coverage.txt").read_text().startswith("coverage")


async def test_a_real_event_is_drawn_with_its_gaps(browse: Opener, reader: DeskReader) -> None:
    async with browse((80, 24), world=reader) as browser:
        frame = await browser.press("j", "P")
        assert " men's 100m final · athletics · Paris 2024" in frame
        kerley = browser.line_with("Fred Kerley")
        assert "+0.02" in kerley
        assert "◆" in kerley
        assert "≠" in kerley
        assert "≠ reports differ" in frame
