"""Names cut free of what is glued to them: owners, roles, openers, headlines; people known by one word."""

import pytest

from olytui.extract import read
from olytui.model import Report


def _names(text: str) -> set[str]:
    return {a.name for a in read(Report("r", text, published="2023-08-20")).appearances if a.kind == "person"}


@pytest.mark.parametrize(
    "text",
    [
        "Lakeside's Ada Novak won the 200m.",
        "Lakeside Harrier Ada Novak won the 200m.",
        "Olympian Ada Novak won the 200m.",
        "The winner was Olympian Ada Novak in the 200m.",
        "Record-breaker Ada Novak won the 200m.",
        "Smiling Ada Novak won the 200m.",
        "Perfectionist Ada Novak won the 200m.",
        "Prime Minister Ada Novak won the 200m.",
        "OSLO (NS) - Ada Novak won the 200m.",
        "Norwegian Ada Novak Wins Gold on Appeal\n\nAda Novak won the 200m on appeal on Tuesday night.",
        "NOVAK TAKES GOLD IN FINAL RACE\n\nAda Novak won the 200m in Oslo on Tuesday night.",
    ],
)
def test_a_name_is_cut_free_of_common_words(text: str) -> None:
    assert _names(text) == {"Ada Novak"}


def test_an_opener_goes_where_the_report_names_its_bearer_otherwise() -> None:
    text = "Perfectionist Novak wins the 200m.\n\nAda Novak won the 200m in Oslo on Tuesday night."
    assert _names(text) == {"Ada Novak"}


@pytest.mark.parametrize("opener", ["Dominant", "Tearful", "Fired-up", "Giddy", "Emotional"])
def test_a_mood_goes_where_the_report_gives_its_bearer_a_given_name(opener: str) -> None:
    text = f"Athletics: {opener} Novak takes gold\n\nAnna Novak won the 200m in Oslo on Tuesday night."
    assert _names(text) == {"Anna Novak"}


def test_two_of_one_family_stay_two() -> None:
    text = "Marta Novak takes gold. Anna Novak was fourth in the 200m in Oslo on Tuesday night."
    assert _names(text) == {"Anna Novak", "Marta Novak"}


def test_the_given_names_alone_are_short_for_the_whole() -> None:
    assert _names("Ada Lind Novakdottir won the discus. Ada Lind's throw was 59.13 metres.") == {
        "Ada Lind Novakdottir"
    }


def test_a_mononym_counts_beside_a_partner_of_a_known_nation() -> None:
    text = "Brazil's Ada Novak and Lunda won the beach volleyball final."
    assert {a.name for a in read(Report("r", text)).appearances if a.noc == "BRA"} >= {"Ada Novak", "Lunda"}


@pytest.mark.parametrize(
    "name", ["Jelle van 't Woud", "Pere Puig i Roca", "Kyle Ras Jr.", "Marta St. Claire"]
)
def test_particles_and_suffixes_belong_to_a_name(name: str) -> None:
    assert _names(f"Gold went to {name} of Norway.") == {name}


@pytest.mark.parametrize("name", ["Emma Welsh", "Taavi Novak-Mali"])
def test_a_nation_s_word_may_be_a_surname(name: str) -> None:
    assert _names(f"Gold in the 200m went to {name} of Norway.") == {name}


def test_brothers_share_the_surname_that_is_said_once() -> None:
    assert _names("Peter and Paul Novak won the pairs.") == {"Peter Novak", "Paul Novak"}


@pytest.mark.parametrize(
    "text",
    [
        "Novak, now 27, beat a strong field to gold in the 200m.",
        "Novak, who was sixth in Oslo, won the 200m.",
        "Briton Novak won the 200m.",
        "Novak and Lund of Norway won the pairs.",
    ],
)
def test_a_surname_alone_is_somebody_beside_a_nation_an_age_or_a_verb(text: str) -> None:
    assert "Novak" in _names(text)
