"""What queries find in each list, how many rows they hide, in which order, and page by page."""

from datetime import UTC, datetime
from typing import Any

import pytest

from olytui.desk import querying
from olytui.desk.lists import Selection
from olytui.errors import UsageError
from olytui.store import Reader
from olytui.store.question import ListName

PUBLIC = {"events": "key", "athletes": "key", "reports": "stem", "facts": "id", "claims": "id"}
NOW = datetime(2026, 3, 4, 18, 0, tzinfo=UTC)


def ask(name: ListName, written: str) -> querying.Wanted:
    return querying.wanted(name, written, now=NOW)


def found(reader: Reader, name: ListName, written: str) -> list[str]:
    rows = querying.find(reader, ask(name, written)).rows
    return [_short(name, row) for row in rows]


def _short(name: ListName, row: Any) -> str:
    match name:
        case "events":
            return f"{row.event} {row.phase}"
        case "athletes":
            return str(row.name.split()[-1])
        case "reports":
            return str(row.stem)
        case _:
            return f"{row.athlete.split()[-1]} {row.attribute} {row.value}"


@pytest.mark.parametrize(
    ("written", "rows"),
    [
        ("noc:KEN", ["Kibet"]),
        ("noc:kenya", ["Kibet"]),
        ("nation:ken,aus", ["Kibet", "Tarn"]),
        ("kerr", ["Kerrigan", "Kerr"]),
        ('"kay kerr"', ["Kerr"]),
        ("athlete:oster", ["Öster"]),
        ("event:1500m", ["Kibet", "Kerrigan", "Dole", "Öster"]),
        ("event:1500m*", ["Kibet", "Tarn", "Kerrigan", "Dole", "Öster"]),
        ("event:free", ["Tarn"]),
        ("event:1500m phase:heat", ["Kibet"]),
        ("event:1500m -noc:KEN", ["Kerrigan", "Dole", "Öster"]),
        ("year:2021..", ["Kibet", "Kerr", "Vey", "Kerrigan", "Dole", "Öster", "Marr"]),
        ("sport:swimming or gender:women", ["Tarn", "Kerr", "Vey", "Marr"]),
        ("rank:1..3", ["Kibet", "Tarn", "Kerrigan"]),
        ("rank:<2 mark:<3:28", ["Kibet"]),
        ("rank:>1 mark:3:27..3:28", ["Kerrigan"]),
        ("irm:dnf", ["Öster"]),
        ("record:OR", ["Tarn"]),
        ("state:conflict", ["Kibet"]),
        ("outlet:post", ["Kibet", "Dole"]),
        ('outlet:"the bell" date:2024..', ["Kibet", "Kerrigan", "Öster"]),
        ("mentions:>3", ["Kibet"]),
        ("(noc:KEN or noc:GBR) -kerrigan", ["Kibet", "Kerr"]),
        ("noc:none", []),
    ],
)
def test_athletes_are_found(reader: Reader, written: str, rows: list[str]) -> None:
    assert sorted(found(reader, "athletes", written)) == sorted(rows)


@pytest.mark.parametrize(
    ("written", "rows"),
    [
        ("", ["1500m final", "1500m heat", "1500m freestyle final", "long jump final"]),
        ("noc:KEN phase:final year:2021.. state:conflict", ["1500m final"]),
        ("noc:KEN", ["1500m final", "1500m heat"]),
        ("-noc:KEN", ["1500m freestyle final", "long jump final"]),
        ("freestyle", ["1500m freestyle final"]),
        ("athletes:>3", ["1500m final"]),
        ("outlet:none", ["long jump final"]),
        ("since:2026-03-03", ["1500m freestyle final", "long jump final"]),
    ],
)
def test_events_are_found(reader: Reader, written: str, rows: list[str]) -> None:
    assert sorted(found(reader, "events", written)) == sorted(rows)


@pytest.mark.parametrize(
    ("written", "rows"),
    [
        ("noc:KEN", ["bell-1", "post-1"]),
        ("mark:<3:27.6", ["post-1"]),
        ("rank:5 noc:KEN", []),
        ("kings", ["post-1"]),
        ('"metric mile"', ["bell-1"]),
        ("date:2024-08", ["bell-1", "post-1"]),
        ("date:2024-08-06", ["bell-1"]),
        ("date:..2021", ["bell-2"]),
        ("date:>2021", ["bell-1", "post-1"]),
        ("date:none", ["sand-1"]),
        ("byline:moor", ["bell-1", "bell-2"]),
        ("added:yesterday", ["bell-2"]),
        ("added:..yesterday", ["bell-1", "post-1", "bell-2"]),
        ("since:yesterday", ["bell-2", "sand-1"]),
        ("since:2d", ["bell-2", "sand-1"]),
        ("claims:3", ["post-1", "bell-2", "sand-1"]),
        ("report:post-1", ["post-1"]),
    ],
)
def test_reports_are_found(reader: Reader, written: str, rows: list[str]) -> None:
    assert sorted(found(reader, "reports", written)) == sorted(rows)


def test_of_facts_the_values_asked_for_are_shown(reader: Reader) -> None:
    assert found(reader, "facts", "rank:1") == ["Kibet rank 1", "Tarn rank 1"]
    assert found(reader, "facts", "rank:1 mark:<4:00") == ["Kibet mark 3:27.56", "Kibet rank 1"]


def test_every_value_that_a_report_gives_finds_its_fact(reader: Reader) -> None:
    assert len(found(reader, "facts", "mark:3:27.56")) == len(found(reader, "facts", "value:3:27.56")) == 1
    assert found(reader, "claims", "mark:3:27.56") == ["Kibet mark 3:27.56"]


def test_claims_are_of_the_report_that_makes_them(reader: Reader) -> None:
    assert found(reader, "claims", "outlet:post noc:KEN") == ["Kibet mark 3:27.56"]


def test_what_a_query_hides_is_counted(reader: Reader) -> None:
    assert querying.tally(reader, ask("athletes", "noc:KEN")) == querying.Tally(shown=1, hidden=7)
    assert querying.tally(reader, ask("athletes", "sort:name")) == querying.Tally(shown=8, hidden=0)


def test_what_a_selection_leaves_out_is_neither_shown_nor_hidden(reader: Reader) -> None:
    asked = querying.wanted("athletes", "noc:KEN", Selection(reports=("post-1",)), now=NOW)
    assert querying.tally(reader, asked) == querying.Tally(shown=1, hidden=1)


def test_marks_are_sorted_as_the_sport_ranks_them(reader: Reader) -> None:
    jump = 'event:"long jump" sort:mark'
    assert [row.split()[-1] for row in found(reader, "facts", jump)] == ["10.02", "7.10", "6.98"]
    final = "event:1500m phase:final attribute:mark,irm sort:mark"
    assert found(reader, "facts", final)[1:] == [
        "Kerrigan mark 3:27.79",
        "Dole mark 3:30.10",
        "Öster irm DNF",
    ]


def test_who_did_not_finish_comes_last_whichever_way(reader: Reader) -> None:
    backwards = found(reader, "facts", "event:1500m phase:final attribute:mark,irm sort:-mark")
    assert (backwards[0], backwards[-1]) == ("Dole mark 3:30.10", "Öster irm DNF")


def test_places_are_sorted_as_numbers(reader: Reader) -> None:
    assert found(reader, "claims", "rank:1.. sort:-rank") == [
        "Dole rank 5",
        "Kerrigan rank 2",
        "Kibet rank 1",
        "Tarn rank 1",
    ]


@pytest.mark.parametrize("name", querying.LISTS)
@pytest.mark.parametrize("order", ["", "sort:conflicts,-reports", "sort:-athlete", "sort:mark", "sort:-date"])
def test_pages_put_together_are_the_whole_list(reader: Reader, name: ListName, order: str) -> None:
    try:
        asked = ask(name, order)
        whole = querying.find(reader, asked).rows
    except UsageError:
        return
    forwards, backwards = list[Any](), list[Any]()
    page = querying.find(reader, asked, limit=2)
    while page.rows:
        forwards += page.rows
        page = querying.find(reader, asked, after=page.places[-1], limit=2)
    page = querying.find_last(reader, asked, limit=2)
    while page.rows:
        backwards = [*page.rows, *backwards]
        page = querying.find(reader, asked, before=page.places[0], limit=2)
    assert tuple(forwards) == whole == tuple(backwards) == tuple(querying.find_all(reader, asked))


@pytest.mark.parametrize("name", querying.LISTS)
def test_an_answer_gives_any_of_its_rows_at_once(reader: Reader, name: ListName) -> None:
    asked = ask(name, "noc:KEN or noc:AUS")
    answer = querying.answer(reader.path, asked)
    rows = list(querying.find(reader, asked).rows)
    assert answer.total == len(rows) > 1
    assert answer.rows(0, len(rows)) == rows
    assert answer.rows(len(rows) - 1, 5) == rows[-1:]
    for number, row in enumerate(rows):
        assert answer.number_of(str(getattr(row, PUBLIC[name]))) == number
    assert answer.number_of("gone") is None


def test_an_answer_says_which_sports_its_events_are_of(reader: Reader) -> None:
    answer = querying.answer(reader.path, ask("events", "noc:AUS or gender:men"))
    assert [(row.sport, row.stages) for row in answer.sports()] == [("athletics", 2), ("swimming", 1)]


def test_two_bounds_of_one_value_hold_for_one_claim(reader: Reader) -> None:
    assert found(reader, "athletes", "mark:>3:27.6 mark:<3:27.7") == ["Kibet"]
    assert found(reader, "athletes", "mark:>3:27.8 mark:<3:30") == []


def test_an_order_that_a_list_does_not_have_is_refused_with_those_it_has(reader: Reader) -> None:
    with pytest.raises(UsageError, match="sort:mark is no order of athletes; it is one of athlete, noc"):
        querying.find(reader, ask("athletes", "sort:mark"))


def test_a_count_that_a_list_does_not_have_is_refused_with_the_list_that_has_it(reader: Reader) -> None:
    with pytest.raises(UsageError, match="mentions: is no field of reports; it counts in athletes"):
        querying.find(reader, ask("reports", "mentions:>3"))


@pytest.mark.parametrize("name", querying.LISTS)
@pytest.mark.parametrize(
    "words", ["'; DROP TABLE report; --", '" OR 1=1', "a* NEAR(b", "%_ zz", "{zz}", ":v0"]
)
def test_values_are_never_part_of_the_sql(reader: Reader, name: ListName, words: str) -> None:
    quoted = words.replace('"', "")
    asked = ask(
        name, f'"{quoted}" or athlete:"{quoted}" or value:"{quoted}" or event:"{quoted}" or tag:"{quoted}"'
    )
    assert querying.find(reader, asked).rows == ()


def test_completion_gives_the_values_that_the_store_has(reader: Reader) -> None:
    written = "phase:final outlet:b"
    assert [it.text for it in querying.complete(reader, written, len(written))] == ['"The Bell"']
