"""The panes side by side: what they show, how they narrow each other, how they share the screen."""

import pytest

from olytui.tui.desk_reader import DeskReader
from tests.tui.conftest import Opener


@pytest.mark.parametrize("size", [(100, 30), (120, 36), (200, 60)])
async def test_all_panes_are_seen_at_once_where_there_is_room(browse: Opener, size: tuple[int, int]) -> None:
    async with browse(size) as browser:
        for words in (
            "1 Events",
            "2 Athletes",
            "3 Reports",
            "4 Article",
            "Rowing",
            "Ewan Brannock",
            "wins the",
        ):
            assert words in browser.frame
        assert "6:37.57" in browser.frame


@pytest.mark.parametrize(
    ("size", "beside"),
    [((100, 30), ("1 Events", "3 Reports")), ((140, 40), ("1 Events", "2 Athletes", "3 Reports"))],
)
async def test_panes_stand_beside_each_other_by_width(
    browse: Opener, size: tuple[int, int], beside: tuple[str, ...]
) -> None:
    async with browse(size) as browser:
        line = browser.line_with("1 Events")
        assert all(words in line for words in beside)


async def test_a_resized_terminal_is_laid_out_anew(browse: Opener) -> None:
    async with browse((120, 36)) as browser:
        assert "Ewan Brannock" in browser.frame
        await browser.resize(60, 20)
        assert "Ewan Brannock" not in browser.frame
        await browser.resize(120, 36)
        assert "3 Reports" in browser.line_with("1 Events")


@pytest.mark.parametrize("size", [(60, 20), (80, 24)])
async def test_one_pane_at_a_time_on_a_narrow_terminal(browse: Opener, size: tuple[int, int]) -> None:
    async with browse(size) as browser:
        assert "1 Events 5 " in browser.frame
        assert "Ewan Brannock" not in browser.frame
        frame = await browser.press("tab")
        assert "2 Athletes 3 " in frame
        assert "Ewan Brannock" in frame
        assert "men's single sculls" not in frame
        assert "6:37.57" in await browser.press("4")


async def test_a_pane_alone_says_what_the_others_hold(browse: Opener) -> None:
    async with browse((80, 24)) as browser:
        assert browser.line_with("1 Events 5").rstrip().endswith("2 Athletes 3  3 Reports 3  4 Article")
        await browser.press("j", "space")
        assert browser.line_with("1 Events 5").rstrip().endswith("2 Athletes 1  3 Reports 1  4 Article")
        await browser.resize(44, 20)
        assert browser.line_with("1 Events 5").rstrip().endswith("2:1  3:1  4")


async def test_names_are_whole_at_eighty_columns(browse: Opener, reader: DeskReader) -> None:
    async with browse((80, 24), world=reader) as browser:
        assert "women's 400m hurdles" in browser.frame
        assert "Paris 2024" in browser.frame
        assert "Cassandre Beaugrand" in await browser.press("2")


async def test_what_is_filtered_is_said_at_the_top(browse: Opener) -> None:
    async with browse((80, 24)) as browser:
        await browser.press("2", "ampersand", *"noc:NOR", "enter")
        assert "only athletes with noc:NOR — w widens" in browser.frame.split("\n")[0]


async def test_selecting_an_event_narrows_the_others_and_says_so(browse: Opener) -> None:
    async with browse() as browser:
        await browser.press("j", "j", "j", "space")
        assert "2 Athletes 2 of 3 · only" in browser.frame
        assert "Tamsin Arkwell" not in browser.frame
        assert "only men's single sculls final — w widens" in browser.frame


async def test_one_key_widens_again(browse: Opener) -> None:
    async with browse() as browser:
        await browser.press("j", "space")
        assert "Ewan Brannock" not in browser.frame
        frame = await browser.press("w")
        assert "Ewan Brannock" in frame
        assert "only" not in frame


async def test_selecting_an_athlete_narrows_events_and_reports(browse: Opener) -> None:
    async with browse() as browser:
        frame = await browser.press("2", "G", "space")
        assert "1 Events 2 of 5 · only Tamsin" in frame
        assert "Rowing" not in frame


async def test_stepping_in_and_out_drills_down(browse: Opener) -> None:
    async with browse((60, 20)) as browser:
        assert "2 Athletes 1 of 3" in await browser.press("j", "l")
        assert "3 Reports 1 of 3" in await browser.press("l")
        assert "cleared 4.85" in await browser.press("l")
        await browser.press("h", "h")
        assert "2 Athletes" in browser.frame
        assert "1 Events 5" in await browser.press("h")


async def test_the_article_follows_the_reports(browse: Opener) -> None:
    async with browse() as browser:
        assert "came second behind" in await browser.press("3", "j")


async def test_zoom_gives_the_pane_the_screen_and_gives_it_back(browse: Opener) -> None:
    async with browse() as browser:
        frame = await browser.press("2", "z")
        assert "Mattis Oyelund" in frame
        assert "women's pole vault" not in frame
        assert "women's pole vault" in await browser.press("z")


@pytest.mark.parametrize(
    ("keys", "name"),
    [
        (("G",), "men's single sculls   heat"),
        (("G", "g", "g"), "Athletics"),
        (("0", "3", "j"), "final"),
        (("end", "home"), "Athletics"),
        (("pagedown",), "heat"),
    ],
)
async def test_keys_move_the_cursor(browse: Opener, keys: tuple[str, ...], name: str) -> None:
    async with browse() as browser:
        await browser.press(*keys)
        events = browser.app.browse.lists["events"]
        line = events.current
        assert line.label in name or line.detail in name


async def test_conflicts_are_counted_with_a_glyph(browse: Opener) -> None:
    async with browse() as browser:
        assert "≠1" in browser.line_with("Mattis Oyelund     ")


async def test_a_filter_narrows_its_pane_and_counts_what_it_hides(browse: Opener) -> None:
    async with browse() as browser:
        frame = await browser.press("2", "ampersand", *"noc:NOR", "enter")
        assert "2 Athletes 1 of 3 · filter" in frame
        assert "GBR" not in frame
        assert "GBR" in await browser.press("w")


async def test_a_filter_that_makes_no_sense_is_said_and_dropped(browse: Opener) -> None:
    async with browse() as browser:
        frame = await browser.press("2", "ampersand", *"shoe:9", "enter")
        assert "makes no sense" in frame
        assert "filter" not in browser.line_with("2 Athletes")


async def test_a_filter_is_completed_field_by_field(browse: Opener) -> None:
    async with browse((80, 24)) as browser:
        frame = await browser.press("2", "ampersand")
        assert "Filter the athletes" in frame
        assert "the phase of the event" in frame
        assert "phase:" not in await browser.write("n")
        assert " noc:NOR" in await browser.press("tab")
        await browser.press("down", "down", "enter")
        frame = await browser.press("enter")
        assert "only athletes with noc:NOR — w widens" in frame
        assert "noc:NOR" in (await browser.press("ampersand")).split("\n")[-1]
        assert "only athletes" in await browser.press("escape")


async def test_a_filter_is_completed_from_the_store(browse: Opener, reader: DeskReader) -> None:
    async with browse((80, 24), world=reader) as browser:
        await browser.press("ampersand")
        frame = await browser.write("phase:final noc:us")
        assert "phase:final noc:USA" in frame
        assert "semifinal" in await browser.press("ctrl+u", *"phase:s")
