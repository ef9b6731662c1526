"""Nations: names, demonyms and codes, and the words that only look like one."""

import pytest

from olytui.sport import nations

NAMED = [
    ("Team GB won", "GBR"),
    ("the Briton", "GBR"),
    ("two Scots", "GBR"),
    ("the U.S. team", "USA"),
    ("Chinese Taipei", "TPE"),
    ("American Samoa", "ASA"),
    ("the South Koreans", "KOR"),
    ("DR Congo", "COD"),
    ("a Frenchwoman", "FRA"),
    ("St. Lucia", "LCA"),
    ("Trinidad & Tobago", "TTO"),
    ("the Kiwi", "NZL"),
    ("East German", "GDR"),
    ("the Soviet Union", "URS"),
    ("Individual Neutral Athletes", "AIN"),
    ("Côte d'Ivoire", "CIV"),
    ("A Runner (KEN)", "KEN"),
    ("A Runner (Ken)", "KEN"),
    ("A Runner KEN 44.12", "KEN"),
]

UNNAMED = [
    "they told us",
    "can nor per fin",
    "Mexico City",
    "New South Wales",
    "the Pan American record",
    "the French Open",
    "British Columbia",
    "Jordan Rivers ran",
    "coach Amy Holland",
    "a turkey for dinner",
    "polish the medal",
    "USA Gymnastics",
]


@pytest.mark.parametrize(("words", "noc"), NAMED, ids=[row[0] for row in NAMED])
def test_a_nation_is_known_by_its_words(words: str, noc: str) -> None:
    assert [word.nocs for word in nations.find(words)] == [(noc,)]


@pytest.mark.parametrize("words", UNNAMED)
def test_what_only_looks_like_a_nation_is_none(words: str) -> None:
    assert nations.find(words) == []


@pytest.mark.parametrize(
    ("words", "nocs"),
    [
        ("Korean", ("KOR", "PRK")),
        ("Dominican", ("DOM", "DMA")),
        ("Northern Irish", ("GBR", "IRL")),
        ("Georgia", ("GEO", "USA")),
    ],
)
def test_an_ambiguous_word_keeps_all_that_it_can_mean(words: str, nocs: tuple[str, ...]) -> None:
    assert nations.noc_of(words) == nocs


def test_possessives_and_plurals_are_marked() -> None:
    kenya, swedes = nations.find("Kenya's runner and two Swedes")
    assert (kenya.possessive, kenya.plural) == (True, False)
    assert (swedes.possessive, swedes.plural) == (False, True)


def test_every_code_has_a_name_that_leads_back_to_it() -> None:
    for code in nations.codes():
        name = nations.name_of(code)
        assert name is not None
        assert code in nations.noc_of(name)
