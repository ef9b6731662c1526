"""What people decide on who is who: carried over, kept over rebuilds and new rules, undone by one undo."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from olytui import build, extract
from olytui.build import references
from olytui.desk import decisions, links, records
from olytui.desk.decisions import Judgement
from olytui.intake import Accepted
from olytui.model import Reading, Report
from olytui.store import Writer, journal, open_writer
from olytui.store.verify import verify
from tests import plain_reading

REPORTS = [
    Report("a", "Tarjei Solvang (NOR) ran 3:31.20."),
    Report("b", "Bud Solvang (NOR) ran 3:31.02."),
    Report("c", "Odd Solvang (NOR) came 4."),
    Report("d", "Han Mirae came 1."),
    Report("e", "Han Miran (KOR) ran 3:31.20."),
    Report("f", "Han Miran (KOR) came 1."),
]


@pytest.fixture(autouse=True)
def plainly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reports are read by a reader so plain that tests can say what it reads."""
    monkeypatch.setattr(extract, "read", plain_reading.read)
    monkeypatch.setattr(references, "ship_to_new", lambda _writer: None)


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[Writer]:
    with open_writer(tmp_path / "store.db", create=True) as opened:
        build.add(opened, [Accepted(report.stem, report) for report in REPORTS])
        yield opened


def athletes(writer: Writer) -> dict[str, str]:
    """Report and name → the athlete to whom it belongs."""
    rows = writer.connection.execute(
        "SELECT stem || ' ' || appearance.name, athlete.key FROM appearance "
        "JOIN report ON report.id = report_id JOIN athlete ON athlete.id = athlete_id"
    )
    return dict(rows.fetchall())


def verdicts(writer: Writer) -> dict[str, str]:
    return {fact["id"]: fact["verdict"] for fact in records.export(writer, "facts")}


def mentions(writer: Writer) -> list[records.Record]:
    return list(records.export(writer, "mentions"))


def of(writer: Writer, told: str) -> str:
    return athletes(writer)[told]


def test_one_and_another_and_another_than_a_third_part_the_first_from_the_third(writer: Writer) -> None:
    links.link(writer, of(writer, "a Tarjei Solvang"), of(writer, "b Bud Solvang"), who="Ada")
    links.split(writer, of(writer, "b Bud Solvang"), [of(writer, "c Odd Solvang")], who="Ada")
    build.add(writer, [Accepted("g", Report("g", "Odd Solvang (NOR) came 2. Ida Holm came 3."))])
    found = athletes(writer)
    assert found["a Tarjei Solvang"] == found["b Bud Solvang"] != found["c Odd Solvang"]
    names = [{*link.one.names, *link.other.names} for link in links.suggested(writer).links]
    assert not any({"Odd Solvang", "Tarjei Solvang"} <= pair for pair in names)


def test_undoing_a_wrong_link_restores_every_mention_and_verdict(writer: Writer) -> None:
    mine = next(fact["id"] for fact in records.export(writer, "facts") if fact["athlete"] == "Bud Solvang")
    decisions.judge(writer, mine, Judgement("confirmed"), who="Ada")
    before = athletes(writer), verdicts(writer), mentions(writer)
    links.link(writer, of(writer, "a Tarjei Solvang"), of(writer, "b Bud Solvang"), who="Ada")
    assert (athletes(writer), verdicts(writer), mentions(writer)) != before
    decisions.undo(writer, who="Ada")
    assert (athletes(writer), verdicts(writer), mentions(writer)) == before


def test_splitting_a_wrong_link_restores_every_mention_and_verdict(writer: Writer) -> None:
    facts = [fact for fact in records.export(writer, "facts") if "Solvang" in fact["athlete"]]
    for fact in facts:
        decisions.judge(writer, fact["id"], Judgement("confirmed"), who="Ada")
    before = athletes(writer), verdicts(writer), mentions(writer)
    links.link(writer, of(writer, "a Tarjei Solvang"), of(writer, "b Bud Solvang"), who="Ada")
    merged = of(writer, "b Bud Solvang")
    links.split(writer, merged, ["Bud Solvang"], who="Ada")
    assert (athletes(writer), verdicts(writer), mentions(writer)) == before
    build.rebuild(writer)
    assert (athletes(writer), verdicts(writer), mentions(writer)) == before
    assert verify(writer) == []


def test_a_name_left_out_of_a_group_is_somebody_else_until_undone(writer: Writer) -> None:
    build.add(writer, [Accepted("g", Report("g", "Han Mirann (KOR) came 1."))])
    before = athletes(writer)
    assert before["g Han Mirann"] == before["e Han Miran"]
    suggested = next(link for link in links.suggested(writer).links if "Han Mirae" in link.one.names)
    assert "Han Mirann" in suggested.other.names
    entry = links.decide(writer, suggested.id, "link", who="Ada", leave_out="Han Mirann")
    assert (entry.action, entry.who) == ("split", "Ada")
    assert of(writer, "g Han Mirann") != of(writer, "e Han Miran")
    build.rebuild(writer)
    assert of(writer, "g Han Mirann") != of(writer, "e Han Miran")
    decisions.undo(writer, who="Ada")
    assert athletes(writer) == before


def test_what_nobody_can_tell_is_set_aside_and_counted_until_undone(writer: Writer) -> None:
    queue = links.suggested(writer)
    first = queue.links[0]
    links.decide(writer, first.id, "unsure", who="Ada")
    after = links.suggested(writer)
    assert first.id not in [link.id for link in after.links]
    assert (after.decided, after.left) == (1, queue.left - 1)
    assert first.id in [link.id for link in links.suggested(writer, with_set_aside=True).links]
    build.rebuild(writer)
    assert links.suggested(writer).left == queue.left - 1
    decisions.undo(writer, who="Ada")
    assert links.suggested(writer) == queue


def test_a_decision_outlives_rules_that_read_a_report_otherwise(
    writer: Writer, monkeypatch: pytest.MonkeyPatch
) -> None:
    links.link(writer, of(writer, "a Tarjei Solvang"), of(writer, "b Bud Solvang"), who="Ada")

    def read(report: Report) -> Reading:
        reading = plain_reading.read(report)
        unsexed = tuple(replace(it, noc=None, sport=None, gender="men") for it in reading.appearances)
        kept = tuple(claim for claim in reading.claims if claim.attribute != "noc")
        return replace(reading, appearances=unsexed, claims=kept)

    monkeypatch.setattr(extract, "read", read)
    build.rebuild(writer)
    assert of(writer, "a Tarjei Solvang") == of(writer, "b Bud Solvang") != of(writer, "c Odd Solvang")


def test_every_decision_stands_in_the_journal_with_the_names_it_is_about(writer: Writer) -> None:
    links.link(writer, of(writer, "a Tarjei Solvang"), of(writer, "b Bud Solvang"), who="Ada")
    decisions.undo(writer, who="Bo")
    told = [(entry.action, entry.who) for entry in journal.entries(writer)]
    assert told == [("link", "Ada"), ("undo", "Bo")]
    assert re.search(
        "Bud Solvang.*Tarjei Solvang|Tarjei Solvang.*Bud Solvang", journal.entries(writer)[0].payload
    )


def test_the_likeliest_links_of_those_most_spoken_of_come_first(writer: Writer) -> None:
    build.add(
        writer,
        [Accepted(f"m{n}", Report(f"m{n}", f"Han Miran (KOR) came {n}. Lap {n} was slow.")) for n in range(9)]
        + [
            Accepted("x", Report("x", "Yun Mirae came 1.")),
            Accepted("y", Report("y", "Yun Miran (KOR) came 2.")),
        ],
    )
    queue = links.suggested(writer).links
    useful = [link.value + 0.2 * (len(link.one.anchors) + len(link.other.anchors)) for link in queue]
    assert len(queue) > 1
    assert useful == sorted(useful, reverse=True)
    assert all(link.reasons and (link.one.sentences or link.other.sentences) for link in queue)
    for link in queue:
        assert sum(weight for _, weight in link.reasons) == pytest.approx(link.value, abs=0.02)
