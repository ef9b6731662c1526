"""Two people's work: journals taken in, agreement, differences; and what is published of the decisions."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from olytui import build, extract
from olytui.build import references
from olytui.desk import agreement, by_hand, decisions, review, show
from olytui.desk.by_hand import Words
from olytui.desk.decisions import Judgement
from olytui.errors import SourceError
from olytui.intake import Accepted
from olytui.model import Report
from olytui.store import Writer, open_writer
from olytui.store.verify import verify
from tests import listed_reading

RUN = "Ayton Games 2024; athletics; men; 1500m; final"
MARK = f"Amos Kibet; KEN; {RUN}; mark"
RANK = f"Ivo Lind; FIN; {RUN}; rank"
TEXTS = {
    "bell": f"{MARK} 3:31.65 time\n{RANK} 4",
    "post": f"{MARK} 3:31.56 time\nand quite another text about Ivo Lind\n{RANK} 5",
}


def store(path: Path) -> Writer:
    """One person's store of the same two reports."""
    writer = open_writer(path, create=True)
    told = [
        Report(stem, text, f"The *{stem}*", None, stem.title(), "2024-08-06", f"https://example.org/{stem}")
        for stem, text in TEXTS.items()
    ]
    build.add(writer, [Accepted(report.stem, report) for report in told])
    return writer


@pytest.fixture
def stores(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Writer, Writer]]:
    """Amy's store and Ben's."""
    monkeypatch.setattr(extract, "read", listed_reading.read)
    monkeypatch.setattr(references, "ship_to_new", lambda writer: None)
    with store(tmp_path / "amy.db") as amy, store(tmp_path / "ben.db") as ben:
        yield amy, ben


def conflict(writer: Writer, attribute: str) -> str:
    rows = review.queue(writer, review.Filter(states=("conflict",), verdicts=review.VERDICTS))
    return next(row.id for row in rows if row.attribute == attribute)


def judge(writer: Writer, attribute: str, value: str, who: str) -> None:
    verdict = Judgement("confirmed", value, "typo/transposition", "the *photo*")
    decisions.judge(writer, conflict(writer, attribute), verdict, who=who)


def exported(writer: Writer) -> list[str]:
    return [json.dumps(record) for record in agreement.export(writer)]


def test_a_journal_is_taken_in_with_who_and_when(stores: tuple[Writer, Writer]) -> None:
    amy, ben = stores
    judge(ben, "mark", "3:31.65", "Ben")
    taken = agreement.take_in(amy, exported(ben))
    assert (taken.added, taken.known) == (1, 0)
    fact = show.show_fact(amy, conflict(amy, "mark")).fact
    assert (fact.verdict, fact.verdict_value) == ("confirmed", "3:31.65")
    assert [entry.who for entry in decisions.log(amy)] == ["Ben"]
    assert verify(amy) == []


def test_taking_in_twice_changes_nothing(stores: tuple[Writer, Writer]) -> None:
    amy, ben = stores
    judge(ben, "mark", "3:31.65", "Ben")
    agreement.take_in(amy, exported(ben))
    before = decisions.log(amy)
    assert agreement.take_in(amy, exported(ben)).added == 0
    assert agreement.take_in(ben, exported(amy)).added == 0
    assert decisions.log(amy) == before


def test_a_verdict_that_differs_is_kept_beside_ours_and_queued(stores: tuple[Writer, Writer]) -> None:
    amy, ben = stores
    judge(amy, "mark", "3:31.65", "Amy")
    judge(ben, "mark", "3:31.56", "Ben")
    assert agreement.take_in(amy, exported(ben)).differ == 1
    assert show.show_fact(amy, conflict(amy, "mark")).fact.verdict_value == "3:31.65"
    (difference,) = agreement.differences(amy)
    assert [(it.who, it.value) for it in difference.judged] == [("Amy", "3:31.65"), ("Ben", "3:31.56")]
    assert difference.case is not None
    assert len(difference.case.sides) == 2


def test_agreement_counts_same_and_differ_with_kappa(stores: tuple[Writer, Writer]) -> None:
    amy, ben = stores
    for writer, who, rank in ((amy, "Amy", "4"), (ben, "Ben", "5")):
        judge(writer, "mark", "3:31.65", who)
        judge(writer, "rank", rank, who)
    agreement.take_in(amy, exported(ben))
    (pair,) = agreement.agreements(amy)
    assert (pair.left, pair.right, pair.same, pair.differ) == ("Amy", "Ben", 1, 1)
    assert pair.kappa == pytest.approx(0.3333, abs=0.001)


def test_an_undo_taken_in_takes_back_what_it_was_about(stores: tuple[Writer, Writer]) -> None:
    amy, ben = stores
    judge(amy, "rank", "4", "Amy")
    judge(ben, "mark", "3:31.65", "Ben")
    decisions.undo(ben, who="Ben")
    agreement.take_in(amy, exported(ben))
    assert show.show_fact(amy, conflict(amy, "mark")).fact.verdict == "open"
    assert show.show_fact(amy, conflict(amy, "rank")).fact.verdict == "confirmed"


def test_words_doubted_by_another_are_taken_in(stores: tuple[Writer, Writer]) -> None:
    amy, ben = stores
    by_hand.doubt_words(ben, Words("post", "quite another text"), who="Ben")
    agreement.take_in(amy, exported(ben))
    assert [remark.who for remark in review.remarks(amy)] == ["Ben"]


def test_an_altered_entry_is_refused_and_nothing_is_taken_in(stores: tuple[Writer, Writer]) -> None:
    amy, ben = stores
    judge(ben, "mark", "3:31.65", "Ben")
    with pytest.raises(SourceError, match="altered"):
        agreement.take_in(amy, [line.replace("3:31.65", "3:31.66") for line in exported(ben)])
    with pytest.raises(SourceError, match="no entry"):
        agreement.take_in(amy, ["{}"])
    assert decisions.log(amy) == []
