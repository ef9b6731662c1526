"""What is new since a moment: reports, facts with how they stood and stand, decisions."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from olytui import build, extract
from olytui.build import adding, references
from olytui.desk import decisions
from olytui.desk.changes import Changes, Standing, changes
from olytui.errors import UsageError
from olytui.intake import Accepted
from olytui.model import Report
from olytui.store import Reader, journal, open_writer
from tests import plain_reading

NOW = datetime(2026, 3, 4, 18, 0, tzinfo=UTC)


def since(reader: Reader, when: str) -> Changes:
    return changes(reader, when, now=NOW)


def test_a_fact_that_changed_shows_how_it_stood_and_stands(reader: Reader) -> None:
    found = since(reader, "2026-03-02")
    assert [report.stem for report in found.reports] == ["post-1", "bell-2", "sand-1"]
    (change,) = found.facts
    assert (change.fact.athlete, change.fact.attribute) == ("Amos Kibet", "mark")
    assert change.before == Standing("single", ("3:27.65",), 1)
    assert (change.now.state, sorted(change.now.values)) == ("conflict", ["3:27.56", "3:27.65"])
    assert [(claim.report, claim.value) for claim in change.told] == [("post-1", "3:27.56")]


def test_facts_told_for_the_first_time_are_counted(reader: Reader) -> None:
    found = since(reader, "yesterday")
    assert (len(found.reports), found.first, found.facts) == (2, 6, ())


def test_of_what_is_new_altogether_only_conflicts_are_shown(reader: Reader) -> None:
    found = since(reader, "2026")
    assert [(change.fact.athlete, change.before) for change in found.facts] == [("Amos Kibet", None)]


def test_when_nothing_happened_nothing_is_new(reader: Reader) -> None:
    found = since(reader, "now")
    assert (found.reports, found.facts, found.first, found.backed, found.decisions) == ((), (), 0, 0, ())


def test_what_is_no_moment_is_refused(reader: Reader) -> None:
    with pytest.raises(UsageError, match="“soon” is no moment; write yesterday"):
        since(reader, "soon")


def test_later_reports_may_back_or_overtake_what_was_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(extract, "read", plain_reading.read)
    monkeypatch.setattr(references, "ship_to_new", lambda _writer: None)
    early = Report("early", "Ada Berg (NOR) came 2. Ida Holm (SWE) came 4.", published="2026-03-01")
    late = Report(
        "late",
        "After the disqualification of the winner for doping Ada Berg came 1, upgraded to gold. "
        "Ida Holm came 4.",
        published="2026-03-20",
    )
    with open_writer(tmp_path / "store.db", create=True) as writer:
        for report, moment in ((early, "2026-03-01T12:00:00.000Z"), (late, "2026-03-03T12:00:00.000Z")):
            monkeypatch.setattr(adding, "now", lambda moment=moment: moment)
            build.add(writer, [Accepted(report.stem, report)])
        monkeypatch.setattr(journal, "now", lambda: "2026-03-04T09:00:00.000Z")
        found = since(writer, "yesterday")
        decisions.tag(writer, "report:late", ["check"], who="amy")
        (entry,) = since(writer, "today").decisions
    assert found.backed == 1
    (change,) = found.facts
    assert change.before == Standing("single", ("2",), 1)
    assert sorted(change.now.values) == ["1", "2"]
    assert (change.fact.reason, change.was_right_when_written) == ("later-DQ/upgrade", True)
    assert (entry.who, entry.action) == ("amy", "tag")
