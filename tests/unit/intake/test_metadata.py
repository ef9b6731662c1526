"""Tables of metadata and dates say what they can be, and refuse the rest."""

from pathlib import Path

import pytest

from olytui.errors import SourceError, UsageError
from olytui.intake.dates import parse_date
from olytui.intake.metadata import read_metadata


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2024-08-06", "2024-08-06"),
        ("2024-8-6", "2024-08-06"),
        ("2024-08", "2024-08"),
        ("2024", "2024"),
        (" 2024 ", "2024"),
        ("2024-08-06T19:30:00Z", "2024-08-06"),
        ("", None),
    ],
)
def test_a_date_is_a_day_a_month_or_a_year(written: str, read: str | None) -> None:
    assert parse_date(written) == read


@pytest.mark.parametrize(
    "written", ["2024-13", "2024-02-30", "yesterday", "6/8/2024", "24", "0000", "2024-", "20245"]
)
def test_what_is_no_date_is_refused(written: str) -> None:
    with pytest.raises(SourceError, match="2024-08-06"):
        parse_date(written)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"title,outlet\na,b\n", "no column"),
        (b"", "no column"),
        (b"file\n\xff\xfe\n", "UTF-8"),
    ],
)
def test_a_table_that_cannot_be_used_is_wrong_usage(tmp_path: Path, data: bytes, said: str) -> None:
    path = tmp_path / "index.csv"
    path.write_bytes(data)
    with pytest.raises(UsageError, match=said):
        read_metadata(path)


def test_a_table_that_is_not_there_is_wrong_usage(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no metadata file"):
        read_metadata(tmp_path / "index.csv")


def test_cells_may_be_missing_and_are_cleaned(tmp_path: Path) -> None:
    path = tmp_path / "index.csv"
    path.write_text("﻿File, title ,outlet\na.txt,\x1b[1mBold\u202e\n", encoding="utf-8")
    facts = read_metadata(path).of(Path("somewhere/a.txt"))
    assert (facts.title, facts.outlet) == ("Bold", None)
