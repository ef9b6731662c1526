"""The one table of keys: no clash, no key that terminals swallow, all of it in the help and remappable."""

from pathlib import Path

import pytest

from olytui.errors import UsageError
from olytui.tui.bindings import KEYS, clashes
from olytui.tui.settings import FILE, read_settings
from tests.tui.conftest import Opener


def test_no_scope_gives_a_key_to_two_commands() -> None:
    assert clashes(KEYS) == []


def test_no_key_needs_alt_control_i_or_a_function_key() -> None:
    keys = {name for key in KEYS for name in key.keys}
    assert not {name for name in keys if name.startswith(("alt+", "f1", "f2", "f3")) or name == "ctrl+i"}


def test_ids_name_one_command_each() -> None:
    assert len({key.id for key in KEYS}) == len(KEYS)


def test_keys_are_remapped_by_a_file(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text('theme = "light"\n[keys]\n"everywhere.quit" = "Q"\n')
    settings = read_settings(tmp_path)
    assert settings.theme == "olytui-light"
    assert next(key for key in settings.keys if key.id == "everywhere.quit").keys == ("Q",)


def test_a_clash_is_named_with_both_owners(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text('[keys]\n"everywhere.quit" = "u"\n')
    with pytest.raises(UsageError, match=r"u is both everywhere.quit \(quit\) and everywhere.undo \(undo\)"):
        read_settings(tmp_path)


@pytest.mark.parametrize("text", ['[keys]\n"lists.fly" = "x"\n', "keys = 3\n", "theme = \n"])
def test_a_file_that_makes_no_sense_is_said_in_one_sentence(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text)
    with pytest.raises(UsageError, match=r"olytui\.toml"):
        read_settings(tmp_path)


async def test_a_remapped_key_works_and_is_shown(browse: Opener, tmp_path: Path) -> None:
    (tmp_path / FILE).write_text('[keys]\n"rows.select" = "x"\n')
    async with browse(keys=read_settings(tmp_path).keys) as browser:
        assert " x select" in browser.frame
        assert "2 Athletes 1 of 3" in await browser.press("j", "x")


@pytest.mark.parametrize("keys", [("question_mark",), ("r", "question_mark")])
async def test_help_lists_every_key_of_the_screen(browse: Opener, keys: tuple[str, ...]) -> None:
    async with browse((200, 120)) as browser:
        page = list(browser.app.page.keys)
        frame = await browser.press(*keys)
        if len(keys) == 1:
            for key in page:
                assert key.help[:40] in frame
        assert "≠" in frame


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 36)])
async def test_the_footer_always_has_help_and_quit(browse: Opener, size: tuple[int, int]) -> None:
    async with browse(size) as browser:
        assert browser.frame.split("\n")[-1].rstrip().endswith("q quit  ? help")


async def test_the_palette_offers_what_the_keys_do(browse: Opener) -> None:
    async with browse((100, 50)) as browser:
        frame = await browser.press("ctrl+p", *"review")
        assert "Go through the facts on which reports disagree" in frame
        assert "review · 1 left" in await browser.press("down", "enter")


def test_a_screen_that_takes_a_key_from_everywhere_is_a_clash(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text('[keys]\n"review.skip" = "u"\n')
    with pytest.raises(UsageError, match=r"u is both everywhere.undo \(undo\) and review.skip \(skip\)"):
        read_settings(tmp_path)


def test_what_the_table_itself_has_so_is_no_clash(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text('[keys]\n"panes.zoom" = "Z"\n')
    assert next(key for key in read_settings(tmp_path).keys if key.id == "panes.zoom").keys == ("Z",)


async def test_help_says_what_signs_and_mouse_mean(browse: Opener) -> None:
    async with browse((80, 24)) as browser:
        frame = await browser.press("question_mark", "G")
        assert "a name is misspelt here" in frame
        assert "Shift and drag" in frame
        assert " wheel" in frame


async def test_a_long_help_line_hangs_under_its_beginning(browse: Opener) -> None:
    async with browse((60, 40)) as browser:
        lines = (await browser.press("question_mark")).split("\n")
        first = next(i for i, line in enumerate(lines) if "Open: results of an event" in line)
        assert lines[first + 1].startswith(" " * 20)
