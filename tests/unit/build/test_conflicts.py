"""Conflicts of invented reports beside what else their reports and official results say."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from olytui import build, extract
from olytui.build import references
from olytui.build.facts import seen_closer
from olytui.desk import official, review, show
from olytui.desk.review import Filter
from olytui.dispute.slots import SlotClaim
from olytui.intake import Accepted
from olytui.model import Report
from olytui.store import Reader, Writer, open_reader, open_writer
from olytui.store.facts import DisputedClaim
from tests import listed_reading

RUN = "Ayton Games 2024; athletics; men; 1500m; final"
LONG_RUN = "Ayton Games 2024; athletics; men; 5000m; final"
KIBET, OSTER = f"Amos Kibet; KEN; {RUN}", f"Lars Oster; SWE; {RUN}"
RESULTS = (
    "competition,sport,gender,event,phase,rank,athlete,noc,mark,records,irm\n"
    "Ayton Games 2024,Athletics,M,Men's 1500m,Final,1,Amos Kibet,KEN,3:31.65,,\n"
    "Ayton Games 2024,Athletics,M,Men's 1500m,Final,2,Lars Oster,SWE,3:31.90,,\n"
)


@pytest.fixture
def results(tmp_path: Path) -> Path:
    path = tmp_path / "results.csv"
    path.write_text(RESULTS, encoding="utf-8")
    return path


@pytest.fixture
def writer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Writer]:
    monkeypatch.setattr(extract, "read", listed_reading.read)
    monkeypatch.setattr(references, "ship_to_new", lambda writer: None)
    with open_writer(tmp_path / "store.db", create=True) as opened:
        yield opened


def told(writer: Writer, **reports: str) -> None:
    """Takes in reports, each its own witness."""
    build.add(
        writer,
        [
            Accepted(stem, Report(stem, text, None, None, f"The {stem.title()}", "2024-08-06"))
            for stem, text in reports.items()
        ],
    )


def conflicts(reader: Reader) -> list[str]:
    return [row.why or "" for row in review.queue(reader, Filter(states=("conflict",)))]


def test_a_conflict_says_what_is_official_once_the_results_are_there(writer: Writer, results: Path) -> None:
    told(writer, bell=f"{KIBET}; mark 3:31.65 time", post=f"{KIBET}; mark 3:31.56 time")
    (open_question,) = conflicts(writer)
    official.add(writer.path, [results], as_of="2024-08-11")
    with open_reader(writer.path) as reader:
        (settled,) = conflicts(reader)
    assert settled == f"{open_question} Officially it is 3:31.65."


def test_a_value_of_another_named_beside_is_no_conflict(writer: Writer, results: Path) -> None:
    mistaken = f"{OSTER}; rank 2\n{KIBET}; mark 3:31.90 time"
    told(writer, bell=f"{KIBET}; mark 3:31.65 time", post=mistaken)
    assert conflicts(writer)
    official.add(writer.path, [results], as_of="2024-08-11")
    with open_reader(writer.path) as reader:
        assert not conflicts(reader)
        (row,) = review.queue(reader, Filter(states=("misread",)))
    assert (row.why or "").startswith("Perhaps misread by us")


def test_a_report_that_gives_each_the_place_of_the_other_is_in_conflict(
    writer: Writer, results: Path
) -> None:
    told(writer, bell=f"{KIBET}; rank 1\n{OSTER}; rank 2", post=f"{KIBET}; rank 2\n{OSTER}; rank 1")
    official.add(writer.path, [results], as_of="2024-08-11")
    with open_reader(writer.path) as reader:
        assert len(conflicts(reader)) == 2


def test_what_was_perhaps_misread_is_shown_to_those_who_ask(writer: Writer) -> None:
    several = "\n".join(f"{KIBET}; mark {mark} time" for mark in ("3:31.65", "55.10", "1:52.40"))
    told(writer, bell=several, post=f"{KIBET}; mark 3:31.65 time")
    assert not review.queue(writer)
    (row,) = review.queue(writer, Filter(states=("misread",)))
    assert review.progress(writer).misread_left == 1
    assert show.show_fact(writer, row.facts[0]).values[0].value == "3:31.65"


def test_an_event_in_which_an_athlete_did_not_start_raises_no_doubt(writer: Writer, results: Path) -> None:
    told(writer, bell=f"Amos Kibet; KEN; {LONG_RUN}; rank 2", post=f"Amos Kibet; KEN; {LONG_RUN}; rank 3")
    official.add(writer.path, [results], as_of="2024-08-11")
    with open_reader(writer.path) as reader:
        assert not review.queue(reader)


def test_a_place_in_another_city_is_of_its_games() -> None:
    claim = SlotClaim("k", "rank", "4", "a", "a", quote="finished fourth", year=2024, published="2024-08-06")
    seen = DisputedClaim("k", False, True, (5,), 1, (), None, False, ())
    for words, is_plain in (
        ("Kask finished fourth in London and Rio", False),
        ("Kask finished fourth in Ayton", True),
    ):
        assert seen_closer(replace(claim, words=words), seen).is_plain is is_plain


def test_what_the_one_named_right_before_does_is_his_whoever_else_has_the_value() -> None:
    claim = SlotClaim("k", "rank", "3", "a", "a", quote="was third", words="Oster won, and Kask was third")
    seen = DisputedClaim("k", False, True, (5,), 1, (16,), "2", False, ("Lars Oster",))
    assert not seen_closer(claim, seen).owners
    assert seen_closer(claim, replace(seen, own_gap=9)).owners == ("Lars Oster",)
