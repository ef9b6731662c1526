"""Two reports side by side, fact by fact, and a page of it for the desk."""

from pathlib import Path

from olytui.tui.desk_reader import DeskReader
from tests.tui.conftest import Opener


async def test_two_reports_are_laid_side_by_side_and_written_out(
    browse: Opener, newsroom: DeskReader, tmp_path: Path
) -> None:
    async with browse(world=newsroom) as browser:
        for report in ("quay", "bell"):
            browser.stand_on("reports", report)
            await browser.press("space")
        frame = await browser.press("equals_sign")
        assert "quay beside bell" in frame
        assert "two reports compared" in frame
        assert "told differently" in frame
        first = browser.line_with("≠3:28.42")
        assert "Jonas Feldkamp, mark · men's 1500m final" in first
        assert first.rstrip().endswith("≠ differs")
        line = browser.line_with("Ewan Brannock, rank · men's 1500m final")
        assert line.rstrip().endswith("= equal")
        assert "· only " in frame
        assert frame.index("≠ differs") < frame.index("= equal") < frame.index("· only ")
        frame = await browser.press("e", "h")
        assert "rows written to" in frame
        grid = browser.app.screen
        number = next(i for i, it in enumerate(grid.grid.lines) if it.cells[1] == ("3:28.42", "differs"))
        grid.table.move_to(number)
        frame = await browser.press("d")
        assert "Jonas Feldkamp · mark" in frame
        assert "2 3:28.42" in frame
    page = (tmp_path / "beside.html").read_text()
    assert "3:28.42" in page
    assert "<script" not in page
