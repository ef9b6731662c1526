"""Files and folders become reports, or one sentence each; what is bad stops nothing else."""

import io
import sys
from pathlib import Path

import pytest

from olytui.intake import Accepted, Arrival, Facts, Refusal, gather
from olytui.intake.metadata import read_metadata
from olytui.intake.sources import LARGEST
from olytui.model import Report


def arrivals(*names: Path | str) -> list[Arrival]:
    return list(gather([str(name) for name in names])[1])


def report(*names: Path | str) -> Report:
    (arrival,) = arrivals(*names)
    assert isinstance(arrival, Accepted), arrival
    return arrival.report


def refusal(*names: Path | str) -> str:
    (arrival,) = arrivals(*names)
    assert isinstance(arrival, Refusal), arrival
    return arrival.reason


def written(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


BAD: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "it is empty"),
    "only controls": (b"\x1b[31m\n \t\xe2\x80\x8b\n", "it is empty"),
    "picture": (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\xff\xfe", "it is a binary file"),
    "zeros": (b"\x00" * 400, "it is a binary file"),
    "other encoding": ("Der Läufer siegte".encode("latin-1"), "it is not UTF-8 text (byte 6)"),
    "broken": (b"Ada Berg won\xff\xfe\xfa gold", "it is not UTF-8 text"),
    "too large": (b"Ada Berg won. " * (LARGEST // 14 + 1), "it is larger than 5 MB"),
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_no_report_is_refused_in_one_sentence(tmp_path: Path, name: str) -> None:
    data, said = BAD[name]
    reason = refusal(written(tmp_path, "bad.txt", data))
    assert said in reason
    assert "bad.txt: " in reason
    assert "\n" not in reason


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    assert refusal(tmp_path / "nowhere.txt").endswith("nowhere.txt: there is no such file")


def test_a_folder_without_reports_is_named(tmp_path: Path) -> None:
    written(tmp_path, "picture.jpg", b"\xff\xd8")
    assert "the folder has no reports" in refusal(tmp_path)


def test_an_address_is_answered_honestly() -> None:
    assert "save the page" in refusal("https://news.example/race")


def test_a_name_of_control_characters_comes_back_clean() -> None:
    assert "\x1b" not in refusal("no\x1b[31mwhere.txt")
    assert "cannot be read" in refusal("no\x00where.txt")


def test_the_rest_of_a_batch_is_read(tmp_path: Path) -> None:
    good = written(tmp_path, "good.txt", b"Ada Berg won.")
    found = arrivals(tmp_path / "nowhere.txt", good, tmp_path / "empty")
    assert [type(arrival) for arrival in found] == [Refusal, Accepted, Refusal]


def test_a_folder_gives_its_reports_in_order_and_leaves_hidden_ones(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    (tmp_path / ".git").mkdir()
    for name in ("b.txt", "a.md", "deep/c.TXT", ".git/d.txt", ".e.txt", "table.csv"):
        written(tmp_path, name, b"Ada Berg won.")
    stems = [arrival.report.stem for arrival in arrivals(tmp_path) if isinstance(arrival, Accepted)]
    assert stems == ["a", "b", "c"]


def test_standard_input_is_a_report(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Ada Berg won.")))
    found = report("-")
    assert (found.stem, found.text, found.path) == ("stdin", "Ada Berg won.", None)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_that_says_what_it_is_is_read(tmp_path: Path, encoding: str) -> None:
    assert report(written(tmp_path, "a.txt", "Løvås vann".encode(encoding))).text == "Løvås vann"


def test_text_is_cleaned_on_its_way_in(tmp_path: Path) -> None:
    data = "Ada\x00 \x1b]52;c;eA==\x07Berg \u202ewon\r\n[bold]x[/]\n".encode()
    assert report(written(tmp_path, "a.txt", data)).text == "Ada Berg won\n[bold]x[/]"


TITLED = (
    "Berg wins by a nose\n\nAda Berg of Norway won the final of the 1500m on Sunday evening in front of all."
)
UNTITLED = {
    "a sentence": "Ada Berg won on Sunday.\n\nShe led from the start and was never headed by anyone at all.",
    "one line": "Berg wins by a nose",
    "a long first line": "Ada Berg " * 20 + "\n\nShe won.",
    "the first line is the longest": "Berg wins by a nose at last\n\nShe won.",
    "one word": "Berg\n\nAda Berg of Norway won the final of the 1500m on Sunday evening in front of all.",
}


def test_a_headline_becomes_the_title(tmp_path: Path) -> None:
    assert report(written(tmp_path, "a.txt", TITLED.encode())).title == "Berg wins by a nose"


@pytest.mark.parametrize("why", UNTITLED)
def test_what_is_no_headline_is_no_title(tmp_path: Path, why: str) -> None:
    assert report(written(tmp_path, "a.txt", UNTITLED[why].encode())).title is None


def test_markdown_says_what_its_title_is(tmp_path: Path) -> None:
    assert report(written(tmp_path, "a.md", b"# Berg wins\n\nShe led.")).title == "Berg wins"


def table(folder: Path, text: str) -> Path:
    return written(folder, "index.csv", text.encode())


def test_metadata_finds_files_by_name_path_or_stem(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    for name in ("a.txt", "b.txt", "deep/c.txt"):
        written(tmp_path, name, b"Ada Berg won.")
    index = table(tmp_path, "date,outlet,file\n2024-08,The Bell,a.txt\n,The Post,b\n2024,,deep/c.txt\n")
    _, found = gather([str(tmp_path)], read_metadata(index))
    told = {
        it.report.stem: (it.report.outlet, it.report.published) for it in found if isinstance(it, Accepted)
    }
    assert told == {"a": ("The Bell", "2024-08"), "b": ("The Post", None), "c": (None, "2024")}


def test_a_bad_date_in_the_table_refuses_only_its_file(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        written(tmp_path, name, b"Ada Berg won.")
    index = table(tmp_path, "file,date\na.txt,2024-02-31\nb.txt,2024-02-29\n")
    _, found = gather([str(tmp_path)], read_metadata(index))
    first, second = found
    assert isinstance(first, Refusal)
    assert "no such date" in first.reason
    assert isinstance(second, Accepted)


def test_what_a_person_says_outranks_the_text(tmp_path: Path) -> None:
    path = written(tmp_path, "a.txt", TITLED.encode())
    _, found = gather([str(path)], said=Facts(title="Own title", published="2024"))
    (arrival,) = found
    assert isinstance(arrival, Accepted)
    assert (arrival.report.title, arrival.report.published) == ("Own title", "2024")
