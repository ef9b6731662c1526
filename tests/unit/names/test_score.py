"""The score of two names: what is one person's, what is not, and how the score explains itself."""

import pytest

from olytui.names.score import score


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mira Velden", "Mira Vélden"),
        ("Mira Velden", "VELDEN Mira"),
        ("Jörgen Bäckmann", "Joergen Baeckmann"),
        ("Han Mirae", "Han Mi-Rae"),
        ("Yevgeniya Chernova", "Evgenia Tchernova"),
        ("Gabby Thornbury", "Gabrielle Thornbury"),
        ("Marie-Odile Sanchez", "Marie-Odile Sanchez-Dupont"),
        ("Halvard Brekkestad", "Halvard Brekkested"),
    ],
)
def test_spellings_of_one_person_are_the_same(one: str, other: str) -> None:
    assert score(one, other).verdict == "same"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Halvard Brekkestad", "Sigurd Brekkestad"),
        ("Mira Velden", "Mira Okonkwo"),
        ("Anna Kovac", "Petra Kovac"),
    ],
)
def test_people_who_share_but_one_name_are_different(one: str, other: str) -> None:
    assert score(one, other).verdict == "different"


def test_years_of_birth_outweigh_the_spelling() -> None:
    alike = score("Mira Velden", "Mira Velden")
    assert score("Mira Velden", "Mira Velden", 1990, 1961).value < 0.5 < alike.value


def test_a_score_names_the_words_it_rests_on() -> None:
    told = [reason.text for reason in score("Halvard Brekkestad", "Halvard Brekkested").reasons]
    assert any("brekkestad / brekkested" in text for text in told)


def test_reasons_make_up_the_score() -> None:
    reasons = score("Mira Velden", "Mira Velder").reasons
    assert any(reason.weight > 0 for reason in reasons)
    assert any(reason.weight < 0 for reason in reasons)


@pytest.mark.parametrize("nothing", ["", "…", "!!"])
def test_a_name_without_letters_is_nobody(nothing: str) -> None:
    assert score(nothing, "Mira Velden").verdict == "different"
