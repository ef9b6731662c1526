"""Coming back: the last place, the store that others change, and the browser that can be heard."""

from pathlib import Path

import pytest

from olytui.tui.app import OlytuiApp
from olytui.tui.desk_reader import DeskReader
from olytui.tui.history import BrowsePlace
from olytui.tui.remembering import Memory
from olytui.tui.values import Narrowing
from tests.tui.conftest import Browser, Opener
from tests.tui.world import FINAL, World


async def test_the_next_start_is_where_the_last_one_ended(tmp_path: Path) -> None:
    memory = Memory(tmp_path / "state", tmp_path / "store.db")
    first = OlytuiApp(World(), memory=memory)
    async with first.run_test(size=(120, 36)) as pilot:
        browser = Browser(first, pilot, World())
        await browser.settle()
        assert "Welcome to olytui" in browser.frame
        await browser.press("escape", "j", "j", "j", "space", "3", "j", "4", "c", "q")
    second = OlytuiApp(World(), memory=memory)
    async with second.run_test(size=(120, 36)) as pilot:
        browser = Browser(second, pilot, World())
        await browser.settle()
        assert "Welcome to olytui" not in browser.frame
        assert "only men's single sculls final — w widens" in browser.frame
        assert "4 Article · Mattis Oyelund mark 6:38.01 conflict" in browser.frame
        assert second.browse.here == "article"


def test_a_memory_that_makes_no_sense_is_forgotten(tmp_path: Path) -> None:
    memory = Memory(tmp_path, tmp_path / "store.db")
    for text in ("", "{}", "[]", '{"selected": 3}'):
        memory.path.write_text(text)
        assert memory.recall() is None


async def test_a_changed_store_is_noticed_and_the_cursor_stays(browse: Opener) -> None:
    async with browse() as browser:
        await browser.press("2", "j")
        browser.world.edits += 1
        browser.world.added = 3
        browser.app.look_again()
        await browser.settle()
        assert "+3 reports" in browser.frame
        assert browser.app.browse.lists["athletes"].current.name == "Ewan Brannock"


async def test_plain_mode_says_rows_as_sentences_and_draws_no_boxes(browse: Opener) -> None:
    async with browse(is_plain=True, theme="olytui-ansi") as browser:
        frame = await browser.press("2", "j")
        assert "Row 2 of 3. Ewan Brannock, GBR, 2 events, 3 mentions" in frame
        assert "│" not in frame
        athletes = browser.app.browse.lists["athletes"]
        assert browser.app.cursor_position.y == athletes.content_region.y + athletes.head + 1


async def test_back_and_forward_restore_selection_cursor_and_scroll(browse: Opener) -> None:
    async with browse((80, 24)) as browser:
        await browser.press("j", "space", "4", "j", "slash", *"brannock", "enter")
        assert "only Ewan Brannock" in browser.frame
        frame = await browser.press("left_square_bracket")
        assert "only women's pole vault final" in frame
        assert browser.app.browse.here == "article"
        assert "only Ewan Brannock" in await browser.press("right_square_bracket")


async def test_back_leads_to_the_review_and_its_fact(browse: Opener, reader: DeskReader) -> None:
    async with browse((80, 24), world=reader) as browser:
        second = reader.queue("open").rows(1, 1)[0]
        await browser.press("r", "j", "l", "o")
        assert "4 Article" in browser.frame
        frame = await browser.press("left_square_bracket")
        assert "review · " in frame
        assert f" {second.athlete} · {second.attribute}" in frame
        assert "›2 " in frame
        assert "4 Article" in await browser.press("right_square_bracket")


async def test_back_leads_to_the_cell_of_the_grid(browse: Opener) -> None:
    async with browse() as browser:
        await browser.press("j", "j", "j", "equals_sign", "l", "enter")
        assert "4 Article · Mattis Oyelund mark 6:38.01" in browser.frame
        frame = await browser.press("left_square_bracket")
        assert "the grid" in frame
        assert browser.app.screen.table.column == 2


async def test_a_screen_that_was_closed_is_no_step_back(browse: Opener) -> None:
    async with browse() as browser:
        await browser.press("j", "space", "slash", *"brannock", "enter", "r", "escape")
        assert "only women's pole vault final" in await browser.press("left_square_bracket")


async def test_the_tour_is_left_by_any_key_that_means_something_else(tmp_path: Path) -> None:
    app = OlytuiApp(World(), memory=Memory(tmp_path / "state", tmp_path / "store.db"))
    async with app.run_test(size=(80, 24)) as pilot:
        browser = Browser(app, pilot, World())
        await browser.settle()
        assert "1 of 4" in browser.frame
        assert "2 of 4" in await browser.press("enter")
        frame = await browser.press("r")
        assert "of 4" not in frame
        assert "review · 1 left" in frame


def test_the_tour_is_for_a_persons_first_store_only(tmp_path: Path) -> None:
    memory = Memory(tmp_path, tmp_path / "store.db")
    assert memory.is_new
    (tmp_path / "other-1.json").write_text("{}")
    assert not memory.is_new


@pytest.mark.parametrize("size", [(80, 24), (120, 36)])
@pytest.mark.parametrize(
    ("wanted", "seen"),
    [
        ("athlete:oyelund", "only Mattis Oyelund"),
        (f"event:{FINAL}", "Rowing · men's single sculls · final"),
        ("report:003_evening", "cleared 4.85"),
        ("fact:f-oyelund-mark", "›1 6:38.10"),
    ],
)
async def test_the_browser_opens_at_what_is_named(size: tuple[int, int], wanted: str, seen: str) -> None:
    app = OlytuiApp(World(), wanted=wanted)
    async with app.run_test(size=size) as pilot:
        browser = Browser(app, pilot, World())
        await browser.settle()
        assert seen in browser.frame


async def test_what_is_named_goes_before_the_last_place(tmp_path: Path) -> None:
    memory = Memory(tmp_path, tmp_path / "store.db")
    memory.keep(BrowsePlace(Narrowing(), "article", (), "001_tideway"))
    app = OlytuiApp(World(), wanted="report:003_evening", memory=memory)
    async with app.run_test(size=(80, 24)) as pilot:
        browser = Browser(app, pilot, World())
        await browser.settle()
        assert "cleared 4.85" in browser.frame
