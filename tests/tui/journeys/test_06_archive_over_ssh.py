"""An archivist in tmux at 80 by 24: in and out, a filter, many rows tagged and copied at once."""

import pytest

from olytui.tui import clipboard
from olytui.tui.desk_reader import DeskReader
from olytui.tui.values import Narrowing
from tests.tui.conftest import Opener


async def test_many_rows_are_found_tagged_and_copied(
    browse: Opener, newsroom: DeskReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied: list[str] = []
    monkeypatch.setenv("TMUX", "/run/tmux,1,0")
    monkeypatch.setattr(
        clipboard, "_piped", lambda command, words: copied.append(words) or command[0] == "tmux"
    )
    async with browse((80, 24), world=newsroom) as browser:
        frame = await browser.press("l")
        assert browser.app.browse.here == "athletes"
        assert "only Athletics" in frame
        await browser.press("h")
        assert browser.app.browse.here == "events"

        await browser.press("2", "ampersand")
        await browser.write("noc:GBR,NOR")
        frame = await browser.press("enter")
        athletes = browser.app.browse.lists["athletes"]
        assert f"2 Athletes {athletes.length} of {athletes.all_rows}" in frame
        assert 0 < athletes.length < athletes.all_rows

        frame = await browser.press("space", "j", "j", "V")
        assert "3 selected" in frame
        assert "Tag 3 selected" in await browser.press("T")
        await browser.write("checked")
        assert "tagged 3 #checked" in await browser.press("enter")
        frame = await browser.press("y")
        assert "to tmux" in frame
        assert copied[0].count("\n") == 2
        assert "0 of" not in await browser.press("w")
    assert newsroom.athletes(Narrowing(query="tag:checked")).total == 3


async def test_every_row_is_selected_and_let_go_of(browse: Opener, newsroom: DeskReader) -> None:
    async with browse((80, 24), world=newsroom) as browser:
        reports = browser.app.browse.lists["reports"]
        await browser.press("3", "asterisk")
        assert len(reports.selected) == reports.length
        await browser.press("asterisk")
        assert not reports.selected
