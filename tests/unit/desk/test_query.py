"""How queries are read, what is said of those that cannot be, and how one may go on."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from olytui.desk import query
from olytui.desk.query.fields import by_name
from olytui.errors import QueryError
from olytui.store import conditions, fields
from olytui.store.question import (
    LISTS,
    Condition,
    Either,
    Every,
    Not,
    Nothing,
    Question,
    Sort,
    Span,
    Term,
    Value,
    Words,
)

NOW = datetime(2026, 3, 4, 18, 30, tzinfo=UTC)


def parse(written: str) -> Question:
    return query.parse(written, NOW)


def value(written: str) -> Value:
    condition = parse(written).condition
    assert isinstance(condition, Term)
    (only,) = condition.values
    return only


@pytest.mark.parametrize("field", query.FIELDS, ids=lambda field: str(field.name))
def test_every_field_reads_its_own_example_and_each_list_knows_it_or_says_why(field: query.Field) -> None:
    condition = parse(field.example).condition
    assert isinstance(condition, Term)
    name = condition.field
    assert name in fields.FIELDS or name == "tag" or any(name in counts for counts in fields.COUNTS.values())
    for listed in LISTS:
        if name in fields.FIELDS or name == "tag":
            assert conditions.Conditions(listed).on_row(condition)


def test_every_field_of_the_store_can_be_asked_for() -> None:
    counted = {name for counts in fields.COUNTS.values() for name in counts}
    assert {*fields.FIELDS, *counted} <= set(by_name())


def test_no_name_means_two_fields() -> None:
    names = [name for field in query.FIELDS for name in (field.name, *field.aliases)]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("written", "condition"),
    [
        ("kerr", Term("", (Words("kerr"),))),
        ('"josh kerr"', Term("", (Words("josh kerr"),))),
        ("noc:ken", Term("noc", (Words("KEN"),))),
        ("noc:KEN,ETH", Term("noc", (Words("KEN"), Words("ETH")))),
        ('outlet:"a, b"', Term("outlet", (Words("a, b"),))),
        ("PHASE:semis", Term("phase", (Words("semifinal"),))),
        ("gender:f", Term("gender", (Words("women"),))),
        ("phase:none", Term("phase", (Nothing(),))),
        ("-phase:final", Not(Term("phase", (Words("final"),)))),
        ("a b", Every((Term("", (Words("a"),)), Term("", (Words("b"),))))),
        ("a and b", Every((Term("", (Words("a"),)), Term("", (Words("b"),))))),
        ("a OR b", Either((Term("", (Words("a"),)), Term("", (Words("b"),))))),
        ("-(a)", Not(Term("", (Words("a"),)))),
        ("3:27.65", Term("", (Words("3:27.65"),))),
        ('"or"', Term("", (Words("or"),))),
        ("event:1500m*", Term("event", (Words("1500m", is_part=True),))),
    ],
)
def test_conditions(written: str, condition: Condition) -> None:
    assert parse(written).condition == condition


def test_or_binds_weaker_than_standing_side_by_side() -> None:
    assert parse("a b or c").condition == parse("(a b) or (c)").condition != parse("a (b or c)").condition


@pytest.mark.parametrize(
    ("written", "span"),
    [
        ("rank:1", Span(1, 1)),
        ("rank:1..3", Span(1, 3)),
        ("rank:..3", Span(None, 3)),
        ("year:2021..", Span(2021, None)),
        ("rank:<3", Span(None, 3, has_high=False)),
        ("rank:>=3", Span(3, None)),
        ("rank:>3", Span(3, None, has_low=False)),
        ("mark:<3:28", Span(None, 208_000, has_high=False, unit="time")),
        ("mark:3:27", Span(207_000, 208_000, has_high=False, unit="time")),
        ("mark:3:27.65", Span(207_650, 207_660, has_high=False, unit="time")),
        ("mark:8m..", Span(8000, None, unit="distance")),
        ("mark:>9.5", Span(9500, None, has_low=False)),
        ("date:2024", Span("2024", "2025", has_high=False)),
        ("date:2024-12", Span("2024-12", "2025-01", has_high=False)),
        ("date:2024-02-29", Span("2024-02-29", "2024-03-01", has_high=False)),
        ("date:..yesterday", Span(None, "2026-03-04", has_high=False)),
        ("date:>2024-08", Span("2024-09", None)),
        ("date:<2024-08", Span(None, "2024-08", has_high=False)),
        ("date:monday", Span("2026-03-02", "2026-03-03", has_high=False)),
        ("since:yesterday", Span("2026-03-03T00:00:00.000Z", None)),
        ("since:3h", Span("2026-03-04T15:30:00.000Z", None)),
        ("since:2026-03-01T08:05", Span("2026-03-01T08:05:00.000Z", None)),
        ("derived:yes", Span(1, 1)),
    ],
)
def test_spans(written: str, span: Span) -> None:
    assert value(written) == span


def test_a_day_is_a_day_where_one_is() -> None:
    tokyo = datetime(2026, 3, 4, 8, 0, tzinfo=timezone(timedelta(hours=9)))
    condition = query.parse("added:today", tokyo).condition
    assert condition == Term(
        "added", (Span("2026-03-03T15:00:00.000Z", "2026-03-04T15:00:00.000Z", has_high=False),)
    )


def test_orders_are_taken_in_turn_wherever_they_stand() -> None:
    asked = parse("sort:mark,-reports kerr sort:-athlete")
    assert asked.order == (Sort("mark"), Sort("reports", is_reversed=True), Sort("athlete", is_reversed=True))
    assert asked.condition == Term("", (Words("kerr"),))


def test_nothing_asks_for_everything() -> None:
    assert not parse("  ")


@pytest.mark.parametrize(
    ("written", "message", "at"),
    [
        ("noc:KEN stat:conflict", "There is no field “stat”; did you mean state:", "stat"),
        ("phase:finale", "“finale” is no phase; it is one of final, semifinal", "finale"),
        ("rank:first", "“first” is nothing that rank: can be; write it as in rank:1..3", "first"),
        ("rank:3..1", "“3..1” ends before it begins", "3..1"),
        ("rank:..", "wants a bound before or after it", ".."),
        ("rank:", "rank: wants a value, such as rank:1..3", ""),
        ("noc:atlantis", "“atlantis” is no nation", "atlantis"),
        ("mark:3:20..8m", "mixes distance and time", "3:20..8m"),
        ("mark:6-4", "“6-4” is nothing that mark: can be", "6-4"),
        ("date:2024-02-30", "“2024-02-30” is nothing that date: can be", "2024-02-30"),
        ("derived:maybe", "derived: is yes or no", "maybe"),
        ("kerr (noc:KEN", "This bracket is not closed", "("),
        ("kerr)", "This closing bracket has no opening one", ")"),
        ("()", "These brackets hold nothing", "()"),
        ("kerr or", "“or” stands between two things", "or"),
        ("or kerr", "“or” stands between two things", "or"),
        ('"kerr', "The quotation mark before “kerr” is not closed", '"kerr'),
        ("- kerr …", "“-” has no letters or figures", "-"),
        ("-or", "Something to hide belongs after the minus sign", "or"),
        ("-sort:mark", "sort: is of the whole query", "sort:mark"),
        ("sort:", "sort: wants a key", ""),
        ("(" * 30 + "a" + ")" * 30, "Brackets may stand 20 deep", "("),
        ("a " * 101, "100 are the most", "a"),
    ],
)
def test_what_cannot_be_read_is_named_and_pointed_at(written: str, message: str, at: str) -> None:
    with pytest.raises(QueryError) as caught:
        parse(written)
    assert message in str(caught.value)
    assert written[caught.value.start : caught.value.end].strip().startswith(at)


def refusal(written: str) -> QueryError | None:
    try:
        parse(written)
    except QueryError as error:
        return error
    return None


@given(st.text(alphabet=st.sampled_from(list('ab 1:.,-<>()"“”or=*\n[é½٣')), max_size=30))
def test_any_text_is_read_or_refused_at_a_place(written: str) -> None:
    error = refusal(written)
    assert error is None or 0 <= error.start <= error.end <= len(written)


@given(st.sampled_from(query.FIELDS), st.text(max_size=12))
def test_any_value_is_read_or_refused_in_one_sentence(field: query.Field, text: str) -> None:
    error = refusal(f"{field.name}:{text}")
    assert error is None or str(error)


@pytest.mark.parametrize(
    ("written", "proposed"),
    [
        ("st", ["phase:", "state:"]),
        ("kerr pha", ["phase:"]),
        ("-ver", ["verdict:"]),
        ("(nation", ["noc:"]),
        ("phase:s", ["semifinal"]),
        ("phase:final,h", ["heat"]),
        ("verdict:both", ["both-right"]),
        ("since:y", ["yesterday"]),
        ("sort:-wit", ["-witnesses"]),
        ("rank:", ["1..3"]),
        ("nonsense:x", []),
        ('outlet:"the q', ['"The Quay Gazette"']),
        ("outlet:quay", ['"The Quay Gazette"']),
    ],
)
def test_completion(written: str, proposed: list[str]) -> None:
    known = {"outlet": ["The Quay Gazette"]}
    offered = query.complete(written, len(written), lambda field, _begun: known.get(field, []))
    assert [it.text for it in offered] == proposed


def test_a_completed_word_takes_the_place_of_the_one_begun() -> None:
    written = "noc:KEN phase:se kerr"
    (offered,) = query.complete(written, len("noc:KEN phase:se"))
    assert written[: offered.start] + offered.text + written[offered.end :] == "noc:KEN phase:semifinal kerr"


@pytest.mark.parametrize("field", query.FIELDS, ids=lambda field: str(field.name))
def test_what_completion_proposes_can_be_read(field: query.Field) -> None:
    written = f"{field.name}:"
    for offered in query.complete(written, len(written)):
        assert parse(written[: offered.start] + offered.text)
