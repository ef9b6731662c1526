"""What becomes of reports that are added: known ones, copies, namesakes, and facts where they meet."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from olytui import build, extract
from olytui.build import Manner
from olytui.desk import lists, records, show, stores
from olytui.desk.records import Record
from olytui.intake import Accepted, Refusal
from olytui.model import Report
from olytui.store import Writer, open_writer
from olytui.store.verify import verify
from tests import plain_reading

WIRE = "Ada Berg (NOR) ran 3:31.20. " + " ".join(
    f"The crowd rose for lap {lap} of the race." for lap in range(30)
)


@pytest.fixture(autouse=True)
def plainly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reports are read so that the test knows what they say."""
    monkeypatch.setattr(extract, "read", plain_reading.read)


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[Writer]:
    with open_writer(tmp_path / "store.db", create=True) as opened:
        yield opened


def add(writer: Writer, *reports: Report, **manner: Manner) -> build.Summary:
    return build.add(writer, [Accepted(report.stem, report) for report in reports], **manner)


def facts(writer: Writer) -> dict[tuple[str, str], Record]:
    return {(fact["athlete"], fact["attribute"]): fact for fact in records.export(writer, "facts")}


def test_one_report_makes_single_facts(writer: Writer) -> None:
    add(writer, Report("a", "Ada Berg (NOR) ran 3:31.20."))
    fact = facts(writer)["Ada Berg", "mark"]
    assert (fact["state"], fact["values"][0]["value"], fact["event"]) == ("single", "3:31.20", "1500m")


def test_reports_that_differ_make_a_conflict_and_every_list_counts_it(writer: Writer) -> None:
    add(writer, Report("a", "Ada Berg (NOR) ran 3:31.20."), Report("b", "Ada Berg (NOR) ran 3:31.02."))
    assert facts(writer)["Ada Berg", "mark"]["state"] == "conflict"
    assert lists.list_events(writer).rows[0].conflicts == 1
    assert lists.list_athletes(writer).rows[0].conflicts == 1
    assert [row.conflicts for row in lists.list_reports(writer).rows] == [1, 1]


def test_the_same_text_is_known_whatever_its_name(writer: Writer) -> None:
    add(writer, Report("a", "Ada Berg came 2."))
    summary = add(writer, Report("b", "Ada Berg came 2."))
    assert (summary.added, summary.known) == ((), ("b",))


def test_the_same_text_twice_in_one_batch_is_added_once(writer: Writer) -> None:
    summary = add(writer, Report("a", "Ada Berg came 2."), Report("b", "Ada Berg came 2."))
    assert (summary.added, summary.known) == (("a",), ("b",))


def test_the_same_text_in_another_outlet_is_a_copy_and_one_witness(writer: Writer) -> None:
    add(writer, Report("a", WIRE, outlet="The Bell"), Report("b", WIRE, outlet="The Post"))
    fact = facts(writer)["Ada Berg", "mark"]
    assert (fact["reports"], fact["witnesses"], fact["state"]) == (2, 1, "single")


def test_different_texts_of_one_stem_keep_apart(writer: Writer) -> None:
    summary = add(writer, Report("a", "Ada Berg came 2."), Report("a", "Ada Berg came 3."))
    assert summary.added[0] == "a"
    assert summary.added[1].startswith("a-")


def test_a_report_without_a_nation_joins_the_only_one(writer: Writer) -> None:
    add(writer, Report("a", "Ada Berg (NOR) ran 3:31.20."), Report("b", "Ada Berg came 2."))
    assert len(lists.list_athletes(writer).rows) == 1


def test_what_a_new_report_does_not_touch_stays_as_it_was(writer: Writer) -> None:
    add(writer, Report("a", "Ada Berg (NOR) ran 3:31.20."), Report("b", "Ida Holm (SWE) came 2."))
    writer.execute("UPDATE fact SET why = 'not worked out again'")
    add(writer, Report("c", "Ada Berg (NOR) came 4."))
    untouched = {key for key, fact in facts(writer).items() if fact["why"] == "not worked out again"}
    assert untouched == {("Ada Berg", "mark"), ("Ida Holm", "noc"), ("Ida Holm", "rank")}


def chatter(number: int) -> Report:
    """A report of a few of six people, whose nations, marks and names it gives as it likes."""
    chance = random.Random(number)
    names = ["Ada Berg", "Ada Bergh", "Ida Holm", "Ida Holmm", "Runa Strand", "Ada Strand"]
    said = []
    for name in chance.sample(names, 3):
        noc = chance.choice(["", "", " (NOR)", " (SWE)"])
        told = chance.choice(["came 2", "came 4", "ran 3:31.20", "ran 3:31.02", "ran 3:31.2"])
        said.append(f"{name}{noc} {told}.")
    return Report(f"r{number}", " ".join(said), published=f"2031-08-{1 + number % 28:02}")


TOLD = ("claims", "facts", "events", "athletes", "mentions", "reports")


@pytest.mark.parametrize("seed", range(3))
def test_reports_one_by_one_come_to_what_all_at_once_and_a_rebuild_come_to(tmp_path: Path, seed: int) -> None:
    reports = [chatter(100 * seed + number) for number in range(16)]
    outcomes = []
    for number, batches in enumerate(([[it] for it in reversed(reports)], [reports])):
        with open_writer(tmp_path / f"{number}.db", create=True) as writer:
            writer.connection.execute("PRAGMA synchronous = OFF")
            for batch in batches:
                add(writer, *batch)
            outcomes.append({table: told_by(writer, table) for table in TOLD})
            build.rebuild(writer)
            outcomes.append({table: told_by(writer, table) for table in TOLD})
            assert verify(writer) == []
    assert all(outcome == outcomes[0] for outcome in outcomes)


def told_by(writer: Writer, table: str) -> list[Record]:
    """What a table says, but for the moment at which reports came."""
    kept = [{key: it for key, it in row.items() if key != "added_at"} for row in exported(writer, table)]
    return sorted(kept, key=repr)


def exported(writer: Writer, table: str) -> list[Record]:
    return list(records.export(writer, table))


@pytest.mark.parametrize("table", ["claims", "facts", "events", "athletes", "mentions"])
def test_the_order_in_which_reports_come_changes_nothing(tmp_path: Path, table: str) -> None:
    reports = [
        Report("a", "Ada Berg (NOR) ran 3:31.20. Ida Holm came 2."),
        Report("b", "Ada Berg came 2. Ida Holm (SWE) ran 3:30.00."),
        Report("c", "Ada Berg (SWE) ran 3:32.20."),
    ]
    tables = []
    for number, order in enumerate([reports, reports[::-1]]):
        with open_writer(tmp_path / f"{number}.db", create=True) as writer:
            for report in order:
                add(writer, report)
            tables.append(exported(writer, table))
    assert tables[0] == tables[1]


@pytest.mark.parametrize("table", ["claims", "facts", "events", "athletes", "mentions"])
def test_rebuilding_changes_nothing(writer: Writer, table: str) -> None:
    add(
        writer,
        Report("a", "Ada Berg (NOR) ran 3:31.20. Ida Holm came 2."),
        Report("b", "Ada Berg ran 3:31.02."),
    )
    before = exported(writer, table)
    assert build.rebuild(writer)
    assert exported(writer, table) == before
    assert verify(writer) == []


def test_a_rebuild_that_is_called_off_changes_nothing(
    writer: Writer, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(writer, Report("a", "Ada Berg (NOR) ran 3:31.20."))
    before = exported(writer, "claims")
    assert not build.rebuild(writer, manner=Manner(is_stopped=lambda: True))
    assert exported(writer, "claims") == before


def test_what_was_added_before_a_stop_stays(writer: Writer) -> None:
    reports = [Report(f"r{number}", f"Ada Berg came {number}.") for number in range(50)]
    asked: list[bool] = []

    def is_stopped() -> bool:
        asked.append(True)
        return len(asked) > 1

    summary = add(writer, *reports, manner=Manner(is_stopped=is_stopped))
    assert summary.stopped
    assert 0 < len(summary.added) < 50
    assert lists.totals(writer).reports == len(summary.added)


def test_a_killed_import_is_linked_by_the_next(writer: Writer, monkeypatch: pytest.MonkeyPatch) -> None:
    def killed(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    add(writer, *(Report(f"r{number}", f"Ada Berg came {number}.") for number in range(30)))
    with monkeypatch.context() as interrupted:
        interrupted.setattr("olytui.build.adding.connect", killed)
        with pytest.raises(KeyboardInterrupt):
            add(writer, Report("late", "Ada Berg (NOR) ran 3:31.20."))
    assert [finding.kind for finding in verify(writer)] == ["claim", "claim"]
    add(writer)
    assert verify(writer) == []
    assert lists.list_athletes(writer).rows[0].reports == 31


def test_progress_is_told_with_the_total(writer: Writer) -> None:
    told: list[tuple[int, int | None]] = []
    arrivals = [
        Accepted(f"r{number}", Report(f"r{number}", f"Ada Berg came {number}.")) for number in range(3)
    ]
    manner = Manner(tell=lambda progress: told.append((progress.done, progress.total)))
    build.add(writer, arrivals, total=3, manner=manner)
    assert told == [(3, 3)]


def test_a_refused_source_does_not_stop_the_batch(writer: Writer) -> None:
    good = Accepted("a", Report("a", "Ada Berg came 2."))
    summary = build.add(writer, [Refusal("bad", "bad: it is empty"), good])
    assert summary.added == ("a",)
    assert summary.refused[0].name == "bad"


def test_facts_of_no_known_competition_do_not_meet(writer: Writer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plain_reading, "FINAL", plain_reading.Slot(sport="athletics", event="1500m"))
    add(writer, Report("a", "Ada Berg (NOR) came 1."), Report("b", "Ada Berg (NOR) came 4."))
    assert {fact["state"] for fact in exported(writer, "facts") if fact["attribute"] == "rank"} == {"single"}
    (stage,) = lists.list_events(writer).rows
    results = show.show_event(writer, stage.key).results
    assert [result.facts["rank"].value for result in results] == ["1", "4"]


def test_the_first_start_builds_a_store_from_the_samples(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "new" / "store.db"
    assert stores.ensure(path) >= 10
    assert stores.ensure(path) == 0
