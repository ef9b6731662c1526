"""Official results as a source of their own, held beside what invented reports say."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from olytui import build, extract
from olytui.build import references
from olytui.desk import check, official, review, show
from olytui.intake import Accepted
from olytui.model import Report
from olytui.store import Reader, open_reader, open_writer
from tests import listed_reading

RUN = "Ayton Games 2024; athletics; men; 1500m; final"
TEXT = (
    f"Amos Kibet; KEN; {RUN}; rank 1\nAmos Kibet; KEN; {RUN}; mark 3:31.7 time\n"
    f"Ivo Lind; FIN; {RUN}; rank 3\nIvo Lind; FIN; {RUN}; record NR\nIvo Lind; FIN; {RUN}; age 27"
)
HEADER = "competition,sport,gender,event,phase,rank,athlete,noc,mark,records,irm\n"
RESULTS = HEADER + (
    "Ayton Games 2024,Athletics,M,Men's 1500m,Final,1,Amos Kibet,KEN,3:31.65,,\n"
    "Ayton Games 2024,Athletics,M,Men's 1500m,Final,2,Ivo Lind,FIN,3:31.90,,\n"
    "Ayton Games 2024,Athletics,M,Men's 1500m,Final,3,Jon Kerrigan,GBR,3:32.00,,\n"
)
LATER = HEADER + (
    "Ayton Games 2024,Athletics,M,Men's 1500m,Final,,Amos Kibet,KEN,,,DSQ\n"
    "Ayton Games 2024,Athletics,M,Men's 1500m,Final,1,Ivo Lind,FIN,3:31.90,,\n"
)
ROSTER = "name,noc,gender,sport,born,years,id\nIvo Lind,FIN,Male,athletics,1999-02-01,2020-2024,f7\n"


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A store of one report."""
    monkeypatch.setattr(extract, "read", listed_reading.read)
    monkeypatch.setattr(references, "ship_to_new", lambda writer: None)
    with open_writer(tmp_path / "store.db", create=True) as writer:
        build.add(writer, [Accepted("bell", Report("bell", TEXT, None, None, "The Bell", "2024-08-06"))])
    return tmp_path / "store.db"


@pytest.fixture
def tables(tmp_path: Path) -> dict[str, Path]:
    """Files of official results and a roster."""
    for name, text in (("results", RESULTS), ("later", LATER), ("roster", ROSTER)):
        (tmp_path / f"{name}.csv").write_text(text, encoding="utf-8")
    return {name: tmp_path / f"{name}.csv" for name in ("results", "later", "roster")}


@pytest.fixture
def reader(path: Path, tables: dict[str, Path]) -> Iterator[Reader]:
    """The store after roster and results were taken in."""
    official.add(path, [tables["roster"], tables["results"]], as_of="2024-08-11")
    with open_reader(path) as opened:
        yield opened


def event(reader: Reader) -> str:
    return next(row.event_key for row in review.queue(reader, review.ANY) if row.event_key) or ""


def test_reports_are_held_beside_results_added_later(reader: Reader) -> None:
    found = {(it.athlete, it.attribute): it.outcome for it in official.beside(reader, event(reader))}
    assert found == {
        ("Amos Kibet", "rank"): "agrees",
        ("Amos Kibet", "mark"): "rounded",
        ("Ivo Lind", "rank"): "differs",
        ("Ivo Lind", "record"): "not in the results",
        ("Jon Kerrigan", "rank"): "not in the reports",
    }


def test_what_the_results_contradict_wants_a_decision(reader: Reader) -> None:
    reasons = [row.reason for row in review.queue(reader)]
    assert sorted(filter(None, reasons)) == ["age", "official-differs"]


def test_a_roster_makes_known_athletes_better_known_and_none_twice(reader: Reader) -> None:
    athlete = show.show_athlete(reader, "Ivo Lind").athlete
    assert (athlete.born, athlete.reference_id, athlete.mentions > 0) == ("1999-02-01", "f7", True)
    assert reader.connection.execute("SELECT count(*) FROM athlete WHERE name = 'Ivo Lind'").fetchone() == (
        1,
    )


def test_the_same_table_twice_is_known(path: Path, tables: dict[str, Path]) -> None:
    assert [it.is_new for it in official.add(path, [tables["results"]])] == [True]
    assert [it.is_new for it in official.add(path, [tables["results"]])] == [False]


def test_a_report_can_be_right_when_written_and_overtaken_later(path: Path, tables: dict[str, Path]) -> None:
    official.add(path, [tables["results"]], as_of="2024-08-11")
    official.add(path, [tables["later"]], as_of="2025-03-01")
    with open_reader(path) as reader:
        held = {(it.athlete, it.attribute): it for it in official.beside(reader, event(reader))}
    assert held["Ivo Lind", "rank"].official == "1"
    assert held["Amos Kibet", "mark"].why


def test_a_draft_is_held_beside_the_results_too(path: Path, tables: dict[str, Path]) -> None:
    official.add(path, [tables["results"]])
    with open_writer(path) as writer:
        found = check.check(writer, f"Amos Kibet; KEN; {RUN}; rank 2", written="2024-08-06")
    assert [it.outcome for it in found] == ["differs"]
    assert {it.name for it in found[0].witnesses} == {"official results", "bell"}


def test_sources_show_their_origin_and_date(reader: Reader) -> None:
    assert [(it.name, it.kind, it.as_of) for it in official.sources(reader)] == [
        ("roster.csv", "roster", "2024-08-11"),
        ("results.csv", "results", "2024-08-11"),
    ]
