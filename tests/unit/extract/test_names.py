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
