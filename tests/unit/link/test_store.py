"""Linking in a store: the same in any order, in step with decisions, kept over rebuilds, undone by undo."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from olytui import build, extract
from olytui.build import references
from olytui.desk import decisions, links, records
from olytui.errors import NotFoundError
from olytui.intake import Accepted
from olytui.model import Report
from olytui.store import Writer, open_writer
from olytui.store.verify import verify
from tests import plain_reading

REPORTS = [
    Report("a", "Halvard Brekkestad (NOR) ran 3:31.20. Sigurd Brekkestad (NOR) ran 3:32.10."),
    Report("b", "Halvard Brekkested (NOR) ran 3:31.20."),
    Report("c", "Sigurd Brekkestad came 2. Jostein Brekkestad (NOR) came 3."),
    Report("d", "Rob Ashdown (GBR) came 5."),
    Report("e", "Robert Ashdown ran 3:35.00."),
    Report("f", "Bud Ashdown (GBR) ran 3:35.00."),
]


@pytest.fixture(autouse=True)
def plainly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reports are read by a reader so plain that tests can say what it reads."""
    monkeypatch.setattr(extract, "read", plain_reading.read)
    monkeypatch.setattr(references, "ship_to_new", lambda _writer: None)


def store(path: Path, reports: list[Report], *, one_by_one: bool = False) -> Writer:
    """A store of these reports."""
    writer = open_writer(path, create=True)
    batches = [[report] for report in reports] if one_by_one else [reports]
    for batch in batches:
        build.add(writer, [Accepted(report.stem, report) for report in batch])
    return writer


def who(writer: Writer) -> set[tuple[str, str]]:
    """The athlete to whom each name of each report belongs."""
    rows = writer.connection.execute(
        "SELECT stem || ' ' || appearance.name, athlete.key FROM appearance "
        "JOIN report ON report.id = report_id JOIN athlete ON athlete.id = athlete_id"
    )
    return set(rows)


def athlete_of(writer: Writer, told: str) -> str:
    return dict(who(writer))[told]


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[Writer]:
    with store(tmp_path / "store.db", REPORTS) as opened:
        yield opened


def test_the_misspelt_are_one_and_the_brothers_are_three(writer: Writer) -> None:
    assert athlete_of(writer, "a Halvard Brekkestad") == athlete_of(writer, "b Halvard Brekkested")
    assert len({athlete_of(writer, told) for told, _ in who(writer) if "Brekkest" in told}) == 3


@pytest.mark.parametrize("seed", range(4))
def test_the_order_of_reports_is_of_no_account(writer: Writer, tmp_path: Path, seed: int) -> None:
    shuffled = list(REPORTS)
    random.Random(seed).shuffle(shuffled)
    with store(tmp_path / "other.db", shuffled, one_by_one=True) as other:
        assert who(other) == who(writer)
        assert [link.id for link in links.suggested(other).links] == [
            link.id for link in links.suggested(writer).links
        ]


def test_a_rebuild_changes_nothing(writer: Writer) -> None:
    before = who(writer)
    build.rebuild(writer)
    assert who(writer) == before


def test_a_decision_links_survives_a_rebuild_and_is_undone(writer: Writer) -> None:
    before = who(writer)
    entry = links.link(
        writer, athlete_of(writer, "f Bud Ashdown"), athlete_of(writer, "e Robert Ashdown"), who="Ada"
    )
    assert entry.action == "link"
    for _ in range(2):
        assert athlete_of(writer, "f Bud Ashdown") == athlete_of(writer, "e Robert Ashdown")
        build.rebuild(writer)
    decisions.undo(writer, who="Ada")
    assert who(writer) == before
    assert verify(writer) == []


def test_splitting_a_spelling_off_and_undoing_restores_every_mention(writer: Writer) -> None:
    before, mentions = who(writer), records.export(writer, "mentions")
    known = list(mentions)
    links.split(writer, athlete_of(writer, "a Halvard Brekkestad"), ["Halvard Brekkested"], who="Ada")
    assert athlete_of(writer, "a Halvard Brekkestad") != athlete_of(writer, "b Halvard Brekkested")
    decisions.undo(writer, who="Ada")
    assert who(writer) == before
    assert list(records.export(writer, "mentions")) == known


def test_a_split_by_report_parts_that_report(writer: Writer) -> None:
    links.split(writer, athlete_of(writer, "a Sigurd Brekkestad"), ["report:c"], who="Ada")
    assert athlete_of(writer, "a Sigurd Brekkestad") != athlete_of(writer, "c Sigurd Brekkestad")


def test_the_queue_counts_and_a_decision_advances_it(tmp_path: Path) -> None:
    unsure = [Report("a", "Han Mirae came 1."), Report("b", "Han Miran (KOR) ran 3:31.20.")]
    with store(tmp_path / "queue.db", unsure) as writer:
        queue = links.suggested(writer)
        assert (queue.decided, queue.left) == (0, len(queue.links))
        first = queue.links[0]
        assert first.one.sentences
        assert first.reasons
        links.decide(writer, first.id, "unsure", who="Ada")
        assert links.suggested(writer).links == ()
        assert links.suggested(writer).decided == 1
        links.decide(writer, first.id, "link", who="Ada")
        assert len(records_of(writer)) == 1


def records_of(writer: Writer) -> list[records.Record]:
    return list(records.export(writer, "athletes"))


def test_what_is_not_there_cannot_be_split(writer: Writer) -> None:
    with pytest.raises(NotFoundError):
        links.split(writer, athlete_of(writer, "a Halvard Brekkestad"), ["Somebody Else"], who="Ada")
    with pytest.raises(NotFoundError):
        links.decide(writer, "no-such-link", "link", who="Ada")
