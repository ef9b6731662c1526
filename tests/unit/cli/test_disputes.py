"""The commands of the review, as a person at a terminal meets them."""

import io
import json
from pathlib import Path

import pytest

from olytui import extract
from olytui.build import references
from olytui.cli.main import main
from tests import listed_reading

RUN = "Ayton Games 2024; athletics; men; 1500m; final"
BELL = f"Amos Kibet; KEN; {RUN}; mark 3:31.65 time\nIvo Lind; FIN; {RUN}; rank 2"
POST = f"Amos Kibet; KEN; {RUN}; mark 3:31.56 time\nand a text of its own, with other words"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Path:
    """A folder with two reports that differ on a mark, and the store that holds them."""
    monkeypatch.setattr(extract, "read", listed_reading.read)
    monkeypatch.setattr(references, "ship_to_new", lambda writer: None)
    monkeypatch.setenv("OLYTUI_STORE", str(tmp_path / "store.db"))
    for stem, text in (("bell", BELL), ("post", POST)):
        (tmp_path / f"{stem}.txt").write_text(text, encoding="utf-8")
    assert main(["add", str(tmp_path / "bell.txt"), str(tmp_path / "post.txt")]) == 0
    capsys.readouterr()
    return tmp_path


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> object:
    assert main([*arguments, "--json"]) in {0, 1}
    return json.loads(capsys.readouterr().out)


def conflict(capsys: pytest.CaptureFixture[str]) -> str:
    (fact,) = printed(capsys, "disputes", "--state", "conflict")  # type: ignore[misc]
    return str(fact["id"])


def test_a_decided_conflict_leaves_the_queue_and_enters_the_corrections(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["judge", conflict(capsys), "confirmed", "--value", "3:31.65", "--by", "Amy"]) == 0
    capsys.readouterr()
    assert printed(capsys, "disputes", "--state", "conflict") == []
    assert main(["export", "corrections", "--format", "md"]) == 0
    assert "Wrong: **3:31.56**" in capsys.readouterr().out


def test_a_draft_that_differs_gives_status_one(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    right, wrong = folder / "right.txt", f"Ivo Lind; FIN; {RUN}; rank 3"
    right.write_text(f"Ivo Lind; FIN; {RUN}; rank 2", encoding="utf-8")
    assert main(["check", str(right)]) == 0
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(wrong.encode())))
    assert main(["check", "-"]) == 1
    assert "≠ differs" in capsys.readouterr().out
    reports = printed(capsys, "disputes", "--state", "all", "--verdict", "all")
    assert all("draft" not in json.dumps(record) for record in reports)  # type: ignore[attr-defined]


def test_an_empty_or_missing_draft_is_one_sentence(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "empty.txt").write_text(" \n", encoding="utf-8")
    assert main(["check", str(folder / "empty.txt")]) == 1
    assert main(["check", str(folder / "nowhere.txt")]) == 2
    assert capsys.readouterr().err.count("\n") == 2


def test_a_journal_travels_between_stores(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["judge", conflict(capsys), "confirmed", "--value", "3:31.65", "--by", "Amy"])
    journal, other = str(folder / "amy.jsonl"), str(folder / "other.db")
    assert main(["journal", "export", "-o", journal]) == 0
    assert main(["--store", other, "add", str(folder / "bell.txt"), str(folder / "post.txt")]) == 0
    assert main(["--store", other, "journal", "import", journal]) == 0
    assert main(["--store", other, "journal", "import", journal]) == 0
    assert "0 entries taken in, 1 known already" in capsys.readouterr().err
    assert printed(capsys, "--store", other, "disputes", "--state", "conflict") == []


def test_words_are_doubted_and_claims_entered_and_struck(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["doubt", "post", "--quote", "a text of its own", "--note", "whose?", "--by", "Amy"]) == 0
    slot = [
        "--competition",
        "Ayton Games 2024",
        "--sport",
        "athletics",
        "--gender",
        "men",
        "--event",
        "1500m",
    ]
    words = ["--quote", "a text of its own", "--phase", "final", "--by", "Amy"]
    assert main(["enter", "post", "Ivo Lind", "rank", "3", *slot, *words]) == 0
    capsys.readouterr()
    states = {record["attribute"]: record["state"] for record in printed(capsys, "disputes")}  # type: ignore[attr-defined]
    assert states == {"mark": "conflict", "rank": "conflict"}
    assert main(["undo"]) == 0
    capsys.readouterr()
    assert len(printed(capsys, "disputes")) == 1  # type: ignore[arg-type]


def test_a_grid_and_two_reports_side_by_side_are_written_as_pages(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    event = "ayton-games-2024.athletics.men.1500m"
    assert main(["grid", event, "--format", "html"]) == 0
    page = capsys.readouterr().out
    assert "3:31.56 ≠" in page
    assert "3:31.65 ≠" in page
    assert main(["beside", "bell", "post", "--format", "csv"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Fact,bell,post,Likeness,Why"
    assert any(",differs," in line for line in lines)


def test_a_reference_without_files_is_wrong_usage(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["reference", "add"]) == 2
    assert main(["reference", "add", str(folder / "bell.txt")]) == 1
    assert capsys.readouterr().err.count("\n") == 2
