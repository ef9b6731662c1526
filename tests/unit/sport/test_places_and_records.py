"""Words for places, stages and records."""

import pytest

from olytui.sport import phases, ranks, records

RANKS = [
    ("finished fourth", 4, "ordinal"),
    ("in 21st place", 21, "place"),
    ("the silver medal", 2, "medal"),
    ("a bronze medallist", 3, "medallist"),
    ("the runner-up", 2, "runner-up"),
    ("the defending champion", 1, "champion"),
]
NO_RANKS = [
    "a second behind",
    "two metres per second",
    "a 62 second lap",
    "a tenth of a second",
    "the gold rush",
    "the medal table",
]

PHASES = [
    ("the 200m final", "final", None),
    ("the B final", "final", "B"),
    ("heat 3", "heat", "3"),
    ("the last 16", "preliminary", "round of 16"),
    ("semi-finals", "semifinal", None),
    ("the repechage", "heat", "repechage"),
    ("the bronze-medal match", "final", "bronze"),
]
NO_PHASES = [
    "the final lap",
    "the final 300m",
    "his final-day heroics",
    "in the heat of the moment",
    "the qualifying standard",
]

RECORDS = [
    ("a new Olympic record", "OR", False),
    ("the world indoor 5,000m record", "WR", False),
    ("a British record", "NR", False),
    ("a South African record", "NR", False),
    ("the European record", "AR", False),
    ("a Games record", "CR", False),
    ("equalled the world record", "WR", True),
    ("a personal best", "PB", False),
    ("her season's best", "SB", False),
    ("the fastest time in the world this year", "WL", False),
    ("9.58 WR", "WR", False),
    ("44.07 (PB)", "PB", False),
]
NO_RECORDS = [
    "a record crowd",
    "his track record",
    "a record 12 medals",
    "gold OR silver",
    "the world's best skiers",
    "Mark won",
]


@pytest.mark.parametrize(("words", "rank", "kind"), RANKS, ids=[row[0] for row in RANKS])
def test_a_place_is_read(words: str, rank: int, kind: str) -> None:
    assert [(word.rank, word.kind) for word in ranks.find(words)] == [(rank, kind)]


@pytest.mark.parametrize("words", NO_RANKS)
def test_time_and_idioms_are_no_place(words: str) -> None:
    assert ranks.find(words) == []


@pytest.mark.parametrize(("words", "phase", "detail"), PHASES, ids=[row[0] for row in PHASES])
def test_a_stage_is_read(words: str, phase: str, detail: str | None) -> None:
    assert [(word.phase, word.detail) for word in phases.find(words)] == [(phase, detail)]


@pytest.mark.parametrize("words", NO_PHASES)
def test_what_is_final_only_as_an_adjective_is_no_stage(words: str) -> None:
    assert phases.find(words) == []


def test_a_first_round_of_races_is_heats() -> None:
    (word,) = phases.find("in the first round")
    assert phases.in_sport(word, "athletics") == "heat"
    assert phases.in_sport(word, "boxing") == "preliminary"


@pytest.mark.parametrize(("words", "code", "equalled"), RECORDS, ids=[row[0] for row in RECORDS])
def test_a_record_has_its_code(words: str, code: str, equalled: bool) -> None:
    assert [(word.code, word.equalled) for word in records.find(words)] == [(code, equalled)]


@pytest.mark.parametrize("words", NO_RECORDS)
def test_what_is_no_record_is_left_out(words: str) -> None:
    assert [word.code for word in records.find(words) if word.code] == []


def test_a_record_held_or_missed_is_marked() -> None:
    (held,) = records.find("she holds the world record")
    (missed,) = records.find("just outside the world record")
    assert held.holder
    assert missed.negated
