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
