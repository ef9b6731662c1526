"""Who has the floor: dashes, those whom others let do something, descriptions before any name."""

import pytest

from olytui.extract import read
from olytui.model import Report


def _claims(text: str) -> set[str]:
    got = read(Report("r", text, published="2023-08-20"))
    return {f"{got.appearances[c.appearance].name} {c.attribute} {c.value}" for c in got.claims}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ada Novak - the champion of Norway and rival of Eva Lund - came in third in the women's 800m.",
            "Ada Novak rank 3",
        ),
        (
            "Ada Novak - who beat Eva Lund in May - came in third in the women's 800m.",
            "Ada Novak rank 3",
        ),
        (
            "Ada Novak helped Eva Lund to build a lead in the women's points race before snatching bronze.",
            "Ada Novak rank 3",
        ),
        (
            "Ada Novak, representing Sweden, moved away to win the women's 800m by two seconds from Eva Lund.",
            "Ada Novak rank 1",
        ),
        (
            "Poland also took third place in the women's 200m, Ada Novak beating Eva Lund.",
            "Ada Novak rank 3",
        ),
    ],
)
def test_the_floor_comes_back_to_its_holder(text: str, expected: str) -> None:
    assert expected in _claims(text)


def test_a_report_that_begins_with_a_description_means_whom_the_next_sentence_names() -> None:
    text = (
        "The 23-year-old earned a medal on Friday.\n\nNovak emerged from the pack to take bronze in the 800m."
    )
    assert "Novak age 23" in _claims(text)


def test_a_ranking_is_no_part_of_a_name() -> None:
    got = _claims("France defends women's volleyball Olympic gold medal, beating No. 1 Poland at home.")
    assert {"France rank 1", "Poland rank 2"} <= got


@pytest.mark.parametrize(
    "text",
    [
        "Eva Lund reeled in Ada Novak in the women's 800m.",
        "The crowd came to look at Ada Novak, who was second in the women's 800m.",
        "Ada Hall lunges to win the 400m. Ada Hall on Friday took gold in the 400m.",
    ],
)
def test_what_stands_behind_a_preposition_may_be_a_person(text: str) -> None:
    names = {a.name for a in read(Report("r", text)).appearances}
    assert names & {"Ada Novak", "Ada Hall"}


def test_a_hall_that_does_nothing_is_no_person() -> None:
    text = "Ada Novak won the 800m near Lakeside Hall. Lakeside Hall, the old one, burnt."
    assert {a.name for a in read(Report("r", text)).appearances} == {"Ada Novak"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The crew of Ada Novak, Eva Lund and Ines Roth raced in the women's quad. The crew finished fifth.",
            {"Ada Novak rank 5", "Eva Lund rank 5", "Ines Roth rank 5"},
        ),
        (
            "Ada Novak and Eva Lund raced in the women's pair. The pair came in fourth.",
            {"Ada Novak rank 4", "Eva Lund rank 4"},
        ),
        (
            "Ada Novak surged past Eva Lund and Ines Roth in the women's road race. All three clocked 3:51:52.",
            {"Ada Novak mark 3:51:52", "Eva Lund mark 3:51:52", "Ines Roth mark 3:51:52"},
        ),
    ],
)
def test_those_spoken_of_together_are_meant_together(text: str, expected: set[str]) -> None:
    assert expected <= _claims(text)


def test_a_trio_is_not_meant_by_the_pair() -> None:
    text = "Ada Novak, Eva Lund and Ines Roth raced in the women's triathlon. The pair came in fourth."
    assert not any(claim.endswith("rank 4") for claim in _claims(text))


def test_who_comes_in_behind_a_nation_comes_in_behind_its_crew() -> None:
    text = (
        "Ada Novak and Eva Lund won the two-woman bobsleigh in 1:45.91. Ines Roth and Olga Berg finished second "
        "two-hundredths of a second behind the Poles."
    )
    assert {"Ines Roth mark 1:45.93", "Olga Berg mark 1:45.93"} <= _claims(text)


def test_an_aside_does_not_part_an_athlete_from_the_place() -> None:
    text = "Ada Novak won the women's 10m air rifle, leaving Eva Lund, the Oslo student, in second with 690."
    assert {"Eva Lund rank 2", "Eva Lund mark 690"} <= _claims(text)


@pytest.mark.parametrize(
    ("said", "mark"),
    [("with a score of 1156", "1156"), ("with 79.480 per cent", "79.480"), ("with a total of 406", "406")],
)
def test_points_need_no_unit(said: str, mark: str) -> None:
    got = _claims(f"Ada Novak won the women's dressage {said}.")
    assert f"Ada Novak mark {mark}" in got


def test_one_behind_and_one_further_behind() -> None:
    text = (
        "Ada Novak crossed the line in 5:13:25 to win the women's road race, 21 seconds before Eva Lund, with "
        "Ines Roth a further six seconds down in third."
    )
    assert {
        "Eva Lund rank 2",
        "Eva Lund mark 5:13:46",
        "Ines Roth rank 3",
        "Ines Roth mark 5:13:52",
    } <= _claims(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ada Novak and Eva Lund raced in the women's double sculls. They finished fifth in the final.",
            {"Ada Novak rank 5", "Eva Lund rank 5"},
        ),
        ('"I am so happy," said Novak after winning the women\'s 200m.', {"Novak rank 1"}),
        (
            '"I gave it all," Ada Novak said after finishing fourth in the women\'s 200m.',
            {"Ada Novak rank 4"},
        ),
        (
            "The Jamaican trio of Ada Novak, Eva Lund and Ines Roth swept the women's 100m medals.",
            {"Ada Novak rank 1", "Eva Lund rank 2", "Ines Roth rank 3"},
        ),
        (
            "Ada Novak relegated Eva Lund, the old rival, to silver in the women's 100m.",
            {"Eva Lund rank 2"},
        ),
        ("England took silver in the women's 4x100m relay and Britain never ran.", {"England rank 2"}),
    ],
)
def test_whoever_is_meant_gets_the_claim(text: str, expected: set[str]) -> None:
    assert expected <= _claims(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Defending world champion and reigning Olympic champion Ada Novak finished second in the women's 1500m.",
            {"Ada Novak rank 2"},
        ),
        (
            "The 2011 world champion and 2013 silver medallist Ada Novak watched. She finished 11th in the 1500m.",
            {"Ada Novak rank 11"},
        ),
        ("The Netherlands’ Ada Novak was fifth in the women's 50m freestyle.", {"Ada Novak noc NED"}),
        (
            "Ada Novak came close to winning gold in the women's 1500m but took silver.",
            {"Ada Novak rank 2"},
        ),
        (
            "Ada Novak battled hard in the closing stages of the race to finish sixth in the women's 1500m.",
            {"Ada Novak rank 6"},
        ),
        ("Ada Novak held off the chasing pack to win gold in the women's 1500m.", {"Ada Novak rank 1"}),
    ],
)
def test_titles_and_chases_do_not_hide_the_result(text: str, expected: set[str]) -> None:
    assert expected <= _claims(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ada Novak came close to winning a bronze in the women's 1500m.",
        "Ada Novak reached the two-lap mark with Eva Lund in second in the women's 1500m.",
        "Ada Novak fell off the beam in the women's all-around.",
    ],
)
def test_what_only_looks_like_a_result_is_none(text: str) -> None:
    assert not {claim for claim in _claims(text) if " noc " not in claim}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ada Novak/Jan Berg (USA) took the silver in the ice dance and the bronze went to Olga Lind/Per Holm.",
            {"Ada Novak rank 2", "Jan Berg rank 2", "Olga Lind rank 3", "Per Holm rank 3"},
        ),
        (
            "After winning the women's 100m on Friday, Ada Novak was second in the 200m on Saturday.",
            {"Ada Novak rank 1", "Ada Novak rank 2"},
        ),
        (
            "Having taken silver in the women's 100m, Ada Novak won the 200m.",
            {"Ada Novak rank 2", "Ada Novak rank 1"},
        ),
        ("Italy won the women's coxed four ahead of Australia.", {"Italy rank 1", "Australia rank 2"}),
        (
            "Norway's Ada Novak and Sweden's Eva Lund took gold and bronze in the women's 100m.",
            {"Ada Novak rank 1", "Eva Lund rank 3"},
        ),
    ],
)
def test_pairs_and_openings_have_their_subjects(text: str, expected: set[str]) -> None:
    assert expected <= _claims(text)


@pytest.mark.parametrize(
    "text",
    [
        "Did Ada Novak win gold in the women's 200m?",
        "Ada Novak needs a strong finish to win the overall title.",
        "Ada Novak is second in the World Cup standings with 420 points.",
        "Ada Novak will not run well, she says.",
    ],
)
def test_questions_needs_and_standings_are_no_results(text: str) -> None:
    assert not {claim for claim in _claims(text) if " noc " not in claim}


def test_who_loses_a_semi_final_is_not_second() -> None:
    got = _claims(
        "Ada Novak won her semi-final against Eva Lund to reach the gold medal match of the women's -57kg."
    )
    assert "Eva Lund rank 2" not in got
