"""Every screen at every size, resized while it is open: nothing breaks, and the keys stay in sight."""

import pytest

from olytui.tui import plain
from olytui.tui.desk_reader import DeskReader
from olytui.tui.values import EventLine
from tests.tui.conftest import Opener
from tests.tui.test_looks import SCREENS
from tests.tui.world import World

SIZES = [(200, 60), (140, 40), (139, 36), (96, 30), (95, 24), (80, 24), (60, 20), (44, 14)]


QUESTIONS = ("question", "filter", "commands", "menu")


@pytest.mark.parametrize("keys", [SCREENS[it] for it in SCREENS if it not in QUESTIONS])
async def test_no_size_breaks_a_screen(browse: Opener, keys: tuple[str, ...]) -> None:
    async with browse((120, 36)) as browser:
        await browser.press(*keys)
        for width, height in SIZES:
            await browser.resize(width, height)
            lines = browser.frame.split("\n")
            assert len(lines) == height
            assert all(plain.cells(line) == width for line in lines)
            assert " olytui " in lines[0]


@pytest.mark.parametrize("size", SIZES)
async def test_a_question_is_seen_whole(browse: Opener, size: tuple[int, int]) -> None:
    async with browse(size) as browser:
        frame = await browser.press("r", "d")
        assert "Disputed: why?" in frame
        assert "unknown" in frame
        assert "a note, if you like" in frame
        assert "Enter answers" in frame


@pytest.mark.parametrize("size", SIZES)
async def test_a_value_is_reached_and_decided_at_any_size(
    browse: Opener, reader: DeskReader, size: tuple[int, int]
) -> None:
    async with browse(size, world=reader) as browser:
        frame = await browser.press("j", "enter", "n")
        assert "Fred Kerley" in frame
        await browser.press("enter")
        assert "Fred Kerley" in browser.frame
        await browser.press("left_square_bracket", "v", "1")
        assert reader.progress().done == 1
        footer = browser.frame.split("\n")[-1]
        assert "q quit" in footer
        assert "? help" in footer


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 36), (200, 60)])
async def test_wide_and_joined_letters_keep_the_columns_in_line(
    browse: Opener, size: tuple[int, int]
) -> None:
    names = ("東京マラソン", "한국 양궁 혼성", "🏊🏽‍♀️ relay", "e\u0301tape", "plain")
    lines = tuple(
        EventLine(f"event-{number}", "event", name, "final", "’24", "パリ 2024")
        for number, name in enumerate(names)
    )
    async with browse(size, world=World(extra_events=lines)) as browser:
        shown = browser.frame.split("\n")
        assert all(plain.cells(line) == size[0] for line in shown)
        rows = [line for line in shown if "final" in line and "2024" in line]
        assert len(rows) == len(names) + 2
        assert len({plain.cells(line[: line.index("final")]) for line in rows}) == 1
        assert len({plain.cells(line[: line.index("2024")]) for line in rows}) == 2
