"""Folding: one form for every accent, quote, order and case of a name."""

import pytest

from olytui.names.fold import family_first, fold, foldings, key
from olytui.names.sound import sound


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Zoé Hœrnlé", "zoe hoernle"),
        ("Đurđa Ćosić", "durda cosic"),
        ("Łukasz Żółw", "lukasz zolw"),
        ("D’Arcy O‘Hara", "darcy ohara"),
        ("Tomas Berg Jr.", "tomas berg"),
        ("Анна Белова", "anna belova"),
    ],
)
def test_marks_quotes_and_generations_fall_away(written: str, folded: str) -> None:
    assert fold(written).text == folded


def test_letters_that_lists_spell_out_give_a_second_folding() -> None:
    assert [it.text for it in foldings("Jürg Møller")] == ["jurg moller", "juerg moeller"]
    assert [it.text for it in foldings("Đorđe")] == ["dorde", "djordje"]
    assert len(foldings("Plain Name")) == 1


def test_a_hyphen_ties_a_token_to_the_one_before() -> None:
    assert fold("Han Mi-Rae").glued == (False, False, True)


def test_the_key_is_the_same_in_any_order() -> None:
    assert key("VELDEN Mira") == key("Mira Velden") == key("mira vélden")


@pytest.mark.parametrize(
    ("listed", "plain"),
    [
        ("VELDEN Mira", "Mira Velden"),
        ("van der VELDEN Mira", "Mira van der Velden"),
        ("Mira Velden", "Mira Velden"),
        ("O'HARA Sean", "Sean O'Hara"),
    ],
)
def test_capitals_mark_the_family_name_of_results_lists(listed: str, plain: str) -> None:
    assert family_first(listed) == plain


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("dmitriy", "dmitri"),
        ("tchernova", "chernova"),
        ("aasgaard", "asgard"),
        ("yelena", "elena"),
        ("xenia", "ksenia"),
    ],
)
def test_romanisations_of_one_name_sound_alike(one: str, other: str) -> None:
    assert sound(one) == sound(other)
