"""The gender of a claim, from the event, the words beside it, the name, the pronouns, or the others there."""

import pytest

from olytui.extract import read
from olytui.model import Report


def _genders(text: str) -> dict[str, str | None]:
    got = read(Report("r", text, published="2024-08-06"))
    return {got.appearances[c.appearance].name: c.slot.gender for c in got.claims if c.attribute == "rank"}


@pytest.mark.parametrize(("text", "genders"), [
    ("Anna Novak won the 200m in Paris.", {"Anna Novak": "women"}),
    ("Viorel Novak won the 200m in Paris, and he wept.", {"Viorel Novak": "men"}),
    ("Peter Novak won the 110 metres race, with Viorel Lund second.",
     {"Peter Novak": "men", "Viorel Lund": "men"}),
    ("Olympic high hurdles champion Peter Novak fell.", {"Peter Novak": "men"}),
    ("Olympic high hurdles champion Anna Novak fell.", {"Anna Novak": "women"}),
    ("Viorel Novak won the skeet in Paris.", {"Viorel Novak": None}),
    ("Viorel Novak won the two-man bobsleigh in Sochi.", {"Viorel Novak": "men"}),
    ("Viorel Novak won the monobob in Beijing.", {"Viorel Novak": "women"}),
])  # fmt: skip
def test_a_gender_is_that_which_the_report_shows(text: str, genders: dict[str, str | None]) -> None:
    assert _genders(text) == genders


def test_what_the_last_race_suggests_gives_way_to_the_name() -> None:
    text = "Peter Novak won the men's 200m. Anna Lund took silver in the 400m."
    assert _genders(text) == {"Peter Novak": "men", "Anna Lund": "women"}


def test_who_is_without_a_sign_is_of_the_gender_of_those_told_of_in_the_event() -> None:
    text = "Peter Novak won the halfpipe in Paris. Ilkin Lund came second. Anna Vik won the women's halfpipe."
    assert _genders(text) == {"Peter Novak": "men", "Ilkin Lund": "men", "Anna Vik": "women"}


def test_who_is_without_a_sign_is_of_the_only_gender_that_the_report_shows() -> None:
    text = "Peter Novak won the Finn class in Paris. Ilkin Lund won silver in the Laser class."
    assert _genders(text) == {"Peter Novak": "men", "Ilkin Lund": "men"}


def test_the_pronouns_of_an_athlete_outweigh_a_given_name_of_the_other_gender() -> None:
    text = (
        "Robin Novak won the 200m on Tuesday. Jean Lund took silver in 22.60 and said she was happy with it."
    )
    found = read(Report("r", text, published="2024-08-06"))
    assert {c.slot.gender for c in found.claims if found.appearances[c.appearance].name == "Jean Lund"} == {
        "women"
    }


def test_mixed_feelings_are_no_gender() -> None:
    text = "Ada Novak, who took silver in the women's 200m, said that she had mixed feelings."
    assert _genders(text) == {"Ada Novak": "women"}
