"""Somebody who hears the screen: sentences, no boxes, no meaning that only a colour carries."""

from pathlib import Path

import pytest

from olytui.tui.desk_reader import DeskReader
from olytui.tui.looks import STATE_GLYPHS, VERDICT_GLYPHS, state_words
from olytui.tui.settings import read_settings
from tests.tui.conftest import Opener

BOXES = set("│─┌┐└┘╭╮╰╯┃━▏▕")


async def test_rows_are_sentences_and_the_cursor_is_on_them(browse: Opener, newsroom: DeskReader) -> None:
    async with browse((80, 24), world=newsroom, is_plain=True, theme="olytui-ansi") as browser:
        frame = await browser.press("2", "j", "j")
        athletes = browser.app.browse.lists["athletes"]
        row = athletes.current
        assert f"Row 3 of {athletes.length}. {row.name}, {row.noc}" in frame
        assert not BOXES & set(frame)
        assert browser.app.cursor_position.y == athletes.content_region.y + athletes.head + 2
        frame = await browser.press("r")
        assert f"Row 1 of {newsroom.queue('open').total}." in frame
        assert "conflict" in frame.split("\n")[0]


@pytest.mark.parametrize(("name", "value"), [("TERM", "dumb"), ("NO_COLOR", "1")])
def test_the_terminal_says_what_it_cannot_do(
    name: str, value: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(name, value)
    settings = read_settings(tmp_path)
    assert settings.theme == "olytui-ansi"
    assert settings.is_plain is (name == "TERM")


def test_every_state_and_verdict_has_a_word_and_a_glyph_of_its_own() -> None:
    glyphs = [glyph for glyph in (*STATE_GLYPHS.values(), *VERDICT_GLYPHS.values()) if glyph]
    assert len(set(glyphs)) == len(glyphs)
    for state in STATE_GLYPHS:
        assert state in state_words(state)
    for verdict in VERDICT_GLYPHS:
        assert verdict == "open" or verdict in state_words("conflict", verdict)
