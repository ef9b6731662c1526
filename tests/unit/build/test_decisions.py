"""Decisions find what they are about again, after a rebuild or under other ids, or are listed as orphans."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from olytui import build, extract
from olytui.desk import decisions, records, show
from olytui.desk.decisions import Judgement
from olytui.errors import NotFoundError, UsageError
from olytui.intake import Accepted
from olytui.model import Appearance, Reading, Report
from olytui.store import Writer, open_writer
from olytui.store.verify import verify
from tests import plain_reading


@pytest.fixture
def writer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Writer]:
    """A store in which two reports differ on one mark."""
    monkeypatch.setattr(extract, "read", plain_reading.read)
    reports = [Report("a", "Ada Berg (NOR) ran 3:31.20."), Report("b", "Ada Berg ran 3:31.02.")]
    with open_writer(tmp_path / "store.db", create=True) as opened:
        build.add(opened, [Accepted(report.stem, report) for report in reports])
        yield opened


def mark(writer: Writer) -> records.Record:
    (fact,) = (fact for fact in records.export(writer, "facts") if fact["attribute"] == "mark")
    return fact


def confirm(writer: Writer, value: str = "3:31.20") -> None:
    decisions.judge(writer, mark(writer)["id"], Judgement("confirmed", value), who="Ada")


def test_a_verdict_shows_on_its_fact(writer: Writer) -> None:
    confirm(writer)
    assert (mark(writer)["verdict"], mark(writer)["verdict_value"]) == ("confirmed", "3:31.20")


def test_a_verdict_survives_a_rebuild(writer: Writer) -> None:
    confirm(writer)
    build.rebuild(writer)
    assert mark(writer)["verdict"] == "confirmed"
    assert verify(writer) == []


def test_a_verdict_follows_its_words_when_the_fact_gets_another_id(
    writer: Writer, monkeypatch: pytest.MonkeyPatch
) -> None:
    confirm(writer)
    before = mark(writer)["id"]
    monkeypatch.setattr(
        plain_reading, "FINAL", plain_reading.Slot("Lakeside 2031", "athletics", "men", "1500m", "heat")
    )
    build.rebuild(writer)
    assert mark(writer)["id"] != before
    assert mark(writer)["verdict"] == "confirmed"


def test_a_verdict_without_its_words_is_an_orphan_until_they_come_back(
    writer: Writer, monkeypatch: pytest.MonkeyPatch
) -> None:
    confirm(writer)
    monkeypatch.setattr(extract, "read", lambda report: Reading())
    build.rebuild(writer)
    assert [finding.kind for finding in verify(writer)] == ["orphan"]
    monkeypatch.setattr(extract, "read", plain_reading.read)
    build.rebuild(writer)
    assert mark(writer)["verdict"] == "confirmed"
    assert verify(writer) == []


def test_a_verdict_does_not_pass_to_another_athlete_in_the_same_words(
    writer: Writer, monkeypatch: pytest.MonkeyPatch
) -> None:
    confirm(writer)

    def misread(report: Report) -> Reading:
        told = plain_reading.read(report)
        return replace(told, appearances=(Appearance("Ida Holm", noc="NOR"),), mentions=())

    monkeypatch.setattr(extract, "read", misread)
    build.rebuild(writer)
    assert mark(writer)["verdict"] == "open"


def test_undo_gives_back_the_verdict_before(writer: Writer) -> None:
    confirm(writer, "3:31.20")
    confirm(writer, "3:31.02")
    decisions.undo(writer, who="Ada")
    assert mark(writer)["verdict_value"] == "3:31.20"
    decisions.undo(writer, who="Ada")
    assert mark(writer)["verdict"] == "open"
    with pytest.raises(NotFoundError):
        decisions.undo(writer, who="Ada")


def test_redo_brings_back_what_was_undone_until_something_else_is_decided(writer: Writer) -> None:
    confirm(writer)
    decisions.undo(writer, who="Ada")
    decisions.redo(writer, who="Ada")
    assert mark(writer)["verdict"] == "confirmed"
    decisions.undo(writer, who="Ada")
    decisions.tag(writer, "report:a", ["legal"], who="Ada")
    with pytest.raises(NotFoundError):
        decisions.redo(writer, who="Ada")


def test_the_journal_tells_what_a_verdict_replaced_and_rests_on(writer: Writer) -> None:
    confirm(writer)
    decisions.judge(
        writer, mark(writer)["id"], Judgement("disputed", note="heard\x1b[31m otherwise"), who="Ben"
    )
    last = next(iter(decisions.log(writer, 1)))
    payload = records.entry_record(last)["payload"]
    assert payload["was"] == {"verdict": "confirmed", "value": "3:31.20"}
    assert payload["note"] == "heard otherwise"
    assert {words["quote"] for words in payload["about"]["claims"]} == {"3:31.20", "3:31.02"}


def test_confirming_one_of_several_values_needs_the_value(writer: Writer) -> None:
    with pytest.raises(UsageError, match="--value"):
        decisions.judge(writer, mark(writer)["id"], Judgement("confirmed"), who="Ada")


@pytest.mark.parametrize("judgement", [Judgement("perhaps"), Judgement("wrong", reason="because")])
def test_unknown_verdicts_and_reasons_are_refused(writer: Writer, judgement: Judgement) -> None:
    with pytest.raises(UsageError):
        decisions.judge(writer, mark(writer)["id"], judgement, who="Ada")


def test_tags_come_and_go(writer: Writer) -> None:
    decisions.tag(writer, "report:a", ["legal", "late"], who="Ada")
    decisions.tag(writer, "report:a", ["late"], who="Ada", remove=True)
    assert show.show_report(writer, "a").tags == ("legal",)
    decisions.undo(writer, who="Ada")
    assert show.show_report(writer, "a").tags == ("late", "legal")


def test_what_is_not_there_cannot_be_tagged(writer: Writer) -> None:
    with pytest.raises(NotFoundError):
        decisions.tag(writer, "report:nowhere", ["legal"], who="Ada")
