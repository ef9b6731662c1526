"""Two people judge the same facts; where they differ a third decides, and the trail keeps all three."""

import shutil
from pathlib import Path

import pytest

from olytui.tui.desk_reader import DeskReader
from tests.shell import Shell
from tests.tui.conftest import Opener


async def test_a_third_decides_where_two_differ(  # noqa: PLR0917  (fixtures)
    browse: Opener,
    shell: Shell,
    newsroom: DeskReader,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "ben").mkdir()
    shutil.copy(newsroom.path, tmp_path / "ben" / "store.db")
    ben = Shell(tmp_path / "ben", capsys)
    facts = [row for row in newsroom.queue("open").rows(0, 20) if row.where.startswith("men's 1500m")]
    brannock, feldkamp = (next(it.id for it in facts if it.athlete == name) for name in (
        "Ewan Brannock", "Jonas Feldkamp"
    ))  # fmt: skip
    assert shell("judge", brannock, "confirmed", "--value", "3:27.65", "--by", "amy") == 0
    assert shell("judge", feldkamp, "confirmed", "--value", "3:28.24", "--by", "amy") == 0
    assert ben("judge", brannock, "confirmed", "--value", "3:27.56", "--by", "ben") == 0
    assert ben("judge", feldkamp, "confirmed", "--value", "3:28.24", "--by", "ben") == 0
    assert shell("journal", "export", "-o", str(tmp_path / "amy.jsonl")) == 0
    assert ben("journal", "import", str(tmp_path / "amy.jsonl")) == 1
    assert "1 verdicts differ" in ben.err
    assert "1 same, 1 differ, kappa" in ben.err

    monkeypatch.setenv("OLYTUI_BY", "cleo")
    async with browse((140, 40), world=DeskReader(tmp_path / "ben" / "store.db")) as browser:
        await browser.press("colon")
        await browser.write("conflicts judges")
        frame = await browser.press("enter")
        line = browser.line_with("Ewan Brannock  ")
        assert "amy: 3:27.65 | ben: 3:27.56" in line
        assert "Jonas Feldkamp" not in frame
        await browser.press("1")
        frame = await browser.press("J", "v")
        await browser.press("j", "j")
        rows = browser.app.screen.rows
        rows.move_to(rows.number_of(brannock))
        await browser.settle()
        for who in ("amy, ", "ben, ", "cleo, "):
            assert who in browser.frame
    assert ben("verify") == 0
    assert ben("journal", "import", str(tmp_path / "amy.jsonl")) == 0
