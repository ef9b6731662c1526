"""The review: a queue of conflicts and doubts, verdicts that last, words and claims by hand."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from olytui import build, extract
from olytui.build import references
from olytui.desk import by_hand, check, decisions, grid, review
from olytui.desk.by_hand import Entered, Words
from olytui.desk.decisions import Judgement
from olytui.errors import NotFoundError, UsageError
from olytui.intake import Accepted
from olytui.model import Report
from olytui.store import Writer, open_writer
from olytui.store.verify import verify
from tests import listed_reading

RUN = "Ayton Games 2024; athletics; men; 1500m; final"
KIBET = f"Amos Kibet; KEN; {RUN}"
BELL = f"{KIBET}; rank 1\n{KIBET}; mark 3:31.65 time\nJon Kerrigan; GBR; {RUN}; rank 2"
POST = f"Amos Kibet; KEN; {RUN}; mark 3:31.56 time\nLars Oster; SWE; {RUN}; rank 1"
GAZETTE = f"Amos Kibet; KEN; {RUN}; mark 3:31.65 time"


def reports() -> list[Accepted]:
    told = (("bell", BELL, "The Bell"), ("post", POST, "The Post"), ("gazette", GAZETTE, "The Gazette"))
    return [
        Accepted(stem, Report(stem, text, None, None, outlet, "2024-08-06")) for stem, text, outlet in told
    ]


@pytest.fixture
def writer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Writer]:
    """A store in which a mark is in conflict and two runners are said to have won."""
    monkeypatch.setattr(extract, "read", listed_reading.read)
    monkeypatch.setattr(references, "ship_to_new", lambda writer: None)
    with open_writer(tmp_path / "store.db", create=True) as opened:
        build.add(opened, reports())
        yield opened


def ids(writer: Writer, **wanted: object) -> list[tuple[str, str | None]]:
    rows = review.queue(writer, review.Filter(**wanted))  # type: ignore[arg-type]
    return [(row.kind, row.reason) for row in rows]


def test_conflicts_come_before_doubts(writer: Writer) -> None:
    assert ids(writer) == [("fact", "typo/transposition"), ("doubt", "two-at-one-place")]


def test_what_is_left_and_done_is_counted(writer: Writer) -> None:
    assert (review.progress(writer).left, review.progress(writer).done) == (2, 0)
    (fact,) = review.queue(writer, review.Filter(states=("conflict",)))
    decisions.judge(writer, fact.id, Judgement("confirmed", "3:31.65"), who="Amy")
    assert (review.progress(writer).left, review.progress(writer).done) == (1, 1)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ({"athlete": "Kerrigan"}, 0),
        ({"athlete": "Kibet"}, 2),
        ({"sport": "swimming"}, 0),
        ({"outlet": "Post"}, 2),
        ({"outlet": "Gazette"}, 1),
        ({"competition": "Ayton"}, 2),
        ({"event": "1500m"}, 2),
        ({"judge": "Amy"}, 0),
        ({"states": ("doubt",)}, 1),
        ({"verdicts": ("confirmed",)}, 0),
    ],
)
def test_the_queue_is_filtered(writer: Writer, wanted: dict[str, object], found: int) -> None:
    assert len(ids(writer, **wanted)) == found


def test_a_case_shows_values_side_by_side_with_their_sentences(writer: Writer) -> None:
    (fact,) = review.queue(writer, review.Filter(states=("conflict",)))
    case = review.case(writer, fact.id)
    assert [(side.value, side.reports) for side in case.sides] == [
        ("3:31.65", ("bell", "gazette")),
        ("3:31.56", ("post",)),
    ]
    evidence = case.sides[1].evidence[0]
    assert evidence.sentence[evidence.start : evidence.end] == "3:31.56"


def test_a_verdict_on_a_doubt_survives_a_rebuild_and_can_be_undone(writer: Writer) -> None:
    (row,) = review.queue(writer, review.Filter(states=("doubt",)))
    by_hand.judge_doubt(writer, f"doubt:{row.id}", Judgement("wrong", note="a dead heat"), who="Amy")
    build.rebuild(writer)
    assert review.find_doubt(writer, row.id).verdict == "wrong"
    decisions.undo(writer, who="Amy")
    assert review.find_doubt(writer, row.id).verdict == "open"
    assert verify(writer) == []


def test_words_are_doubted_where_no_rule_saw_a_claim(writer: Writer) -> None:
    by_hand.doubt_words(writer, Words("bell", "Jon Kerrigan"), who="Amy", reason="other-person", note="Jim?")
    build.rebuild(writer)
    (remark,) = review.remarks(writer, "bell")
    assert (remark.quote, remark.reason, remark.note, remark.who) == (
        "Jon Kerrigan",
        "other-person",
        "Jim?",
        "Amy",
    )
    decisions.undo(writer, who="Amy")
    assert review.remarks(writer) == []


def test_words_that_are_not_in_the_report_cannot_be_doubted(writer: Writer) -> None:
    with pytest.raises(NotFoundError):
        by_hand.doubt_words(writer, Words("bell", "Jim Kerrigan"), who="Amy")


def test_a_claim_entered_by_hand_meets_the_others_and_survives_a_rebuild(writer: Writer) -> None:
    claim = Entered("Jon Kerrigan", "mark", "3:31.90", *RUN.split("; "), unit="time")
    by_hand.enter(writer, Words("bell", "rank 2"), claim, who="Amy")
    build.rebuild(writer)
    assert ("fact", None) in ids(writer, states=("single",), athlete="Kerrigan", event="1500m")
    assert verify(writer) == []
    decisions.undo(writer, who="Amy")
    marks = [row for row in review.queue(writer, review.ANY) if row.value == "3:31.90"]
    assert marks == []
    decisions.redo(writer, who="Amy")
    assert [row.value for row in review.queue(writer, review.ANY) if row.value == "3:31.90"] == ["3:31.90"]


def test_a_claim_of_no_attribute_is_refused(writer: Writer) -> None:
    with pytest.raises(UsageError):
        by_hand.enter(writer, Words("bell", "rank 2"), Entered("Jon Kerrigan", "height", "2"), who="Amy")


def test_a_struck_claim_no_longer_counts_also_after_a_rebuild(writer: Writer) -> None:
    (fact,) = review.queue(writer, review.Filter(states=("conflict",)))
    wrong = review.case(writer, fact.id).sides[1].evidence[0].claim
    by_hand.strike(writer, wrong.id, who="Amy")
    assert ids(writer, states=("conflict",)) == []
    build.rebuild(writer)
    assert ids(writer, states=("conflict",)) == []
    decisions.undo(writer, who="Amy")
    assert len(ids(writer, states=("conflict",))) == 1


def outcomes(writer: Writer, draft: str) -> list[tuple[str, str]]:
    return [(it.attribute, it.outcome) for it in check.check(writer, draft, written="2024-08-07")]


def test_a_draft_is_held_against_the_store_and_leaves_nothing(writer: Writer) -> None:
    before = list(writer.connection.iterdump())
    draft = (
        f"Amos Kibet; KEN; {RUN}; mark 3:31.7 time\n"
        f"Jon Kerrigan; GBR; {RUN}; rank 3\n"
        f"Ida Holm; NOR; {RUN}; mark 3:40.10 time"
    )
    assert outcomes(writer, draft) == [("mark", "agrees"), ("rank", "differs"), ("mark", "unknown")]
    assert list(writer.connection.iterdump()) == before


def test_a_verdict_counts_before_the_reports(writer: Writer) -> None:
    (fact,) = review.queue(writer, review.Filter(states=("conflict",)))
    decisions.judge(writer, fact.id, Judgement("confirmed", "3:31.56"), who="Amy")
    assert outcomes(writer, f"Amos Kibet; KEN; {RUN}; mark 3:31.65 time") == [("mark", "differs")]


def test_a_draft_that_makes_another_winner_differs(writer: Writer) -> None:
    assert outcomes(writer, f"Ida Holm; NOR; {RUN}; rank 1") == [("rank", "differs")]


def test_the_grid_has_reports_across_and_facts_down(writer: Writer) -> None:
    (fact,) = review.queue(writer, review.Filter(states=("conflict",)))
    decisions.judge(writer, fact.id, Judgement("confirmed", "3:31.65"), who="Amy")
    found = grid.grid(writer, fact.event_key or "")
    assert found.reports == ("bell", "gazette", "post")
    (row,) = (row for row in found.rows if row.fact == fact.id)
    assert [cell.likeness for cell in row.cells] == ["equal", "equal", "differs"]
    assert row.cells[2].text == "3:31.56 ≠"


def test_two_reports_are_compared_fact_by_fact(writer: Writer) -> None:
    found = grid.compare_reports(writer, "bell", "post")
    assert sorted((line.likeness, line.side) for line in found.lines) == [
        ("differs", "both"),
        ("only here", "left"),
        ("only here", "left"),
        ("only here", "right"),
    ]


def test_the_page_of_a_grid_shows_outside_text_as_text(writer: Writer) -> None:
    found = grid.Grid("<script>x</script>", (), ())
    page = "".join(grid.grid_page(found))
    assert "<script>" not in page
    assert "Nothing is said here." in page
