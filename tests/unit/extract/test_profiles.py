"""Nations and ages: who gets them, by words around a name, by lists and crews, by what one competes for."""

import pytest

from olytui.extract import read
from olytui.model import Report


def _profile(text: str) -> set[str]:
    got = read(Report("r", text, published="2023-08-20"))
    return {
        f"{got.appearances[c.appearance].name} {c.value}" for c in got.claims if c.attribute in ("noc", "age")
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway's Ada Novak and Eva Lund took gold in the pairs.", {"Ada Novak NOR", "Eva Lund NOR"}),
        ("Ada Novak and Eva Lund of Norway won the double sculls.", {"Ada Novak NOR", "Eva Lund NOR"}),
        ("Norway's Ada Novak and Eva Lund of Sweden took bronze.", {"Ada Novak NOR", "Eva Lund SWE"}),
        ("The Norwegian quartet of Ada Novak, Eva Lund, Liv Berg and Siv Moe won the relay.",
         {"Ada Novak NOR", "Eva Lund NOR", "Liv Berg NOR", "Siv Moe NOR"}),
        ("Norway I, driven by Ada Novak with brakeman Eva Lund, finished second.",
         {"Ada Novak NOR", "Eva Lund NOR"}),
        ("The Norwegians, Ada Novak and Eva Lund, won the final.", {"Ada Novak NOR", "Eva Lund NOR"}),
        ("Norway's Ada Novak won, with Eva Lund (Bergen) third.", {"Ada Novak NOR"}),
    ],
)  # fmt: skip
def test_a_nation_is_shared_by_those_named_together(text: str, expected: set[str]) -> None:
    assert _profile(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ada Novak gave Norway its first gold of the championships.",
        "Ada Novak scored twice for Norway in the final.",
        "Ada Novak became the first Norwegian to win the 200m.",
        "Ada Novak, captain of Norway's handball team, won gold.",
        "Ada Novak is Norway's most decorated swimmer.",
        "Ada Novak, who holds the Norwegian hammer throw record, won with 70.12m.",
        "Another Norwegian, Ada Novak, finished fourth in the 200m.",
        "Norwegian power-hitter Ada Novak won the final.",
        "Norway's world record holder Ada Novak won the 200m.",
        "Ada Novak won gold in the 200m. The Norwegian quickly thanked her mother.",
    ],
)
def test_a_nation_follows_from_what_is_said_of_somebody(text: str) -> None:
    assert "Ada Novak NOR" in _profile(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ada Novak won the 200m in Norway.",
        "Ada Novak beat Norway's best to win the 200m.",
        "Ada Novak won the 200m ahead of a Norwegian runner.",
        "OSLO, Norway (NS) -- Ada Novak won the 200m.",
        "Norway's minister Ada Novak opened the games.",
        "The Norwegian-born swimmer Ada Novak won the 200m.",
    ],
)
def test_no_nation_is_taken_from_places_rivals_and_offices(text: str) -> None:
    assert not _profile(text)


def test_compatriots_share_a_nation_whichever_is_told_first() -> None:
    text = (
        "Ada Novak and compatriot Eva Lund won medals. The Norwegian, Novak, took gold. Lund of Norway ran."
    )
    assert {"Ada Novak NOR", "Eva Lund NOR"} <= _profile(text)


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("Ada Novak, 23, won the 200m.", 23),
        ("Ada Novak, now 23, won the 200m.", 23),
        ("Ada Novak (23) won the 200m.", 23),
        ("Fourteen-year-old Ada Novak won the 200m.", 14),
        ("Ada Novak, who is 23, won the 200m.", 23),
        ("Ada Novak, who at 17 is the youngest, won the 200m.", 17),
        ("The 18-year-old judo wildcard Ada Novak took bronze.", 18),
        ("At 29, Ada Novak is not expected back.", 29),
        ("Ada Novak won the 200m. The Norwegian, 23, wept.", 23),
        ("Ada Novak won the 200m. She turned 18 on Tuesday.", 18),
    ],
)
def test_an_age_is_read_in_many_forms(text: str, age: int) -> None:
    assert f"Ada Novak {age}" in _profile(text)


def test_a_paragraph_that_lost_its_first_name_tells_nobody_s_age() -> None:
    text = "Norway's Ada Novak won the 200m.\n\nclocked 50.12 in the 400m. The 24-year-old was happy with it."
    assert _profile(text) == {"Ada Novak NOR"}


def test_an_official_gets_no_age() -> None:
    text = (
        "Ada Novak was banned, said federation chief Eva Lund. The 29-year-old finished second in the 200m."
    )
    assert _profile(text) == {"Ada Novak 29"}


def test_a_comma_before_and_begins_what_is_said_of_another() -> None:
    text = "Ida Marn of Norway was second, six seconds behind Eva Berg, and Ada Lund took bronze in the women's 800m."
    got = read(Report("r", text))
    ranks = {(got.appearances[c.appearance].name, c.value) for c in got.claims if c.attribute == "rank"}
    assert ("Ada Lund", "3") in ranks
    assert ("Ida Marn", "3") not in ranks


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Novak, a 24-year-old former Bergen Viking, ran away with the 200m.", {"Ada Novak 24"}),
        (
            "Ada Novak won the 200m. The 24-year-old Tasmanian finished in 22.22.",
            {"Ada Novak 24", "Ada Novak AUS"},
        ),
        (
            '"I know Ada," Eva Lund said after the Norwegian won the 200m in 22.22. Sweden\'s Ada Novak was pleased.',
            {"Ada Novak SWE"},
        ),
    ],
)
def test_what_stands_with_the_name_says_whose_nation_and_age(text: str, expected: set[str]) -> None:
    assert expected <= _profile(text)
    assert "Ada Novak NOR" not in _profile(text)
