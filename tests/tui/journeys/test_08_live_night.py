"""Reports arrive while somebody reads: nothing jumps, and a key goes to what is new and back."""

from pathlib import Path

from olytui.tui.desk_reader import DeskReader
from tests.shell import Shell
from tests.tui.conftest import Opener
from tests.tui.journeys.pages import save_pages


async def test_news_is_announced_and_one_key_away(
    browse: Opener, shell: Shell, reader: DeskReader, tmp_path: Path
) -> None:
    inbox = tmp_path / "inbox"
    assert shell("add", save_pages(tmp_path / "early", "quay")) == 0
    async with browse(world=reader) as browser:
        await browser.press("2", "j", "j", "j")
        row = browser.app.browse.lists["athletes"].current
        assert shell("watch", save_pages(inbox, "bell", "lantern"), "--once") == 0
        browser.app.look_again()
        await browser.settle()
        assert "+2 reports, 2 new conflicts: n" in browser.frame
        assert browser.app.browse.lists["athletes"].current.id == row.id
        place = browser.app.browse.place()

        frame = await browser.press("n")
        assert "4 Article · " in frame
        assert browser.app.browse.article.article.id in ("bell", "lantern")
        assert browser.app.browse.article.current.state == "conflict"
        await browser.press("left_square_bracket")
        assert browser.app.browse.place() == place
