"""A fact-checker reads a folder of saved pages, decides what they disagree on, and writes the corrections."""

from pathlib import Path

from olytui.tui.desk_reader import DeskReader
from tests.shell import Shell
from tests.tui.conftest import Opener
from tests.tui.journeys.pages import save_pages


async def test_conflicts_are_decided_in_a_key_or_two_and_written_out(
    browse: Opener, shell: Shell, reader: DeskReader, tmp_path: Path
) -> None:
    assert shell("add", save_pages(tmp_path / "clips", "quay", "bell", "lantern", "harbour")) == 0
    assert "4 reports added" in shell.err

    async with browse(world=reader) as browser:
        frame = await browser.press("r")
        left = reader.progress().left
        assert f"review · {left} left · 0 decided" in frame

        frame = await browser.press("j")
        assert "Ewan Brannock · mark · men's 1500m final" in frame
        values = browser.line_with("›1 3:27.65")
        assert "2 3:27.56" in values
        assert "The Quay Gazette" in frame
        assert "The Evening Bell" in frame

        frame = await browser.press("1")
        assert f"{left - 1} left · 1 decided" in frame
        assert "Jonas Feldkamp · mark" in frame

        frame = await browser.press("b")
        assert "Both are right: why?" in frame
        codes = [code for code, _ in reader.reasons()]
        frame = await browser.press(*["down"] * codes.index("live-vs-official"), "enter")
        assert f"{left - 2} left · 2 decided" in frame

        await browser.press("n")
        frame = await browser.press("u")
        assert f"{left - 1} left · 1 decided" in frame
        assert "Jonas Feldkamp · mark" in frame

        frame = await browser.press("e")
        assert "Corrections, in Markdown" in frame
        frame = await browser.press("m")
        assert "written to corrections.md" in frame

    written = (tmp_path / "corrections.md").read_text()
    for words in ("Brannock stuns the field", "**3:27.56**", "Right: **3:27.65**", "The Quay Gazette", "amy"):
        assert words in written


async def test_a_decision_is_on_the_disk_when_the_screen_says_so(
    browse: Opener, newsroom: DeskReader
) -> None:
    async with browse(world=newsroom) as browser:
        await browser.press("r", "j", "1")
        assert DeskReader(newsroom.path).progress().done == 1


async def test_nothing_to_correct_is_a_file_too(browse: Opener, newsroom: DeskReader, tmp_path: Path) -> None:
    async with browse(world=newsroom) as browser:
        assert "0 rows written to corrections.md" in await browser.press("r", "e", "m")
    assert "Nothing is to be corrected." in (tmp_path / "corrections.md").read_text()
