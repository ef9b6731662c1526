"""Rosters and official results as tables in many shapes."""

import gzip
from pathlib import Path

import pytest

from olytui import resources
from olytui.errors import SourceError
from olytui.intake.references import parse, read

RESULTS = "competition,sport,gender,event,phase,rank,athlete,noc,mark,records,irm\n"


def test_a_table_of_results_is_told_from_a_roster() -> None:
    assert parse(RESULTS, "r.csv", "d").kind == "results"
    assert parse("born,name\n1999-01-01,Ola Brandt\n", "p.csv", "d").kind == "roster"


def test_columns_may_stand_in_any_order_and_lines_may_be_short() -> None:
    table = parse("noc;name;born\nNOR;Ola Brandt\n\n", "p.csv", "d")
    assert table.rows == ({"noc": "NOR", "name": "Ola Brandt", "born": ""},)


def test_a_gzipped_table_with_a_remark_names_its_origin(tmp_path: Path) -> None:
    path = tmp_path / "people.tsv.gz"
    path.write_bytes(gzip.compress("# source: the federation\nname\tnoc\n“Ola” Brandt\tNOR\n".encode()))
    table = read(path)
    assert (table.name, table.origin) == ("people.tsv", "the federation")
    assert table.rows[0]["name"] == "“Ola” Brandt"


def test_controls_in_cells_are_cleaned_away() -> None:
    assert parse("name\nOla\x1b[31m Brandt\n", "p.csv", "d").rows[0]["name"] == "Ola Brandt"


@pytest.mark.parametrize("content", [b"", b"who,where\nx,y\n", b"\xff\xfe\x00", b"\x1f\x8b broken"])
def test_what_is_no_table_is_refused_in_one_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.csv"
    path.write_bytes(content)
    with pytest.raises(SourceError) as refusal:
        read(path)
    assert "\n" not in str(refusal.value)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"nowhere\.csv"):
        read(tmp_path / "nowhere.csv")


def test_the_shipped_results_have_one_winner_of_every_event() -> None:
    rows = list(resources.read_table("reference/paris2024/results.tsv.gz"))
    winners: dict[tuple[str, str, str], set[str]] = {}
    for row in rows:
        is_own = row["team"] in {"", row["athlete"]}
        if row["phase"] == "final" and row["rank"] == "1" and is_own:
            winners.setdefault((row["sport"], row["gender"], row["event"]), set()).add(row["athlete"])
    assert len(winners) == 329
    assert all(len(names) == 1 for names in winners.values())


def test_the_shipped_people_have_names_nations_and_birth_dates() -> None:
    rows = list(resources.read_table("reference/paris2024/people.tsv.gz"))
    assert len(rows) == 11113
    assert all(row["name"] and len(row["noc"]) == 3 and len(row["born"]) == 10 for row in rows)
