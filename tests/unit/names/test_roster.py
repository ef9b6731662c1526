"""One athlete a person: who of a new list is known already."""

from olytui.names.roster import Listed, same_people

KNOWN = [
    Listed(1, "Mira van der Velden", "NED", "judo", 1998, 2024, 2024),
    Listed(2, "Robert Ashdown", "GBR", "rowing", 1980, 2000, 2004),
]


def found(*fresh: Listed) -> dict[int, int]:
    return same_people(KNOWN, fresh)


def test_the_same_name_in_another_order_is_the_same_person() -> None:
    assert found(Listed(0, "VELDEN Mira van der", "NED", "Judo", 1998)) == {0: 1}


def test_lists_that_count_ages_may_miss_the_birth_year_by_one() -> None:
    assert found(Listed(0, "Mira van der Velden", "NED", "Judo", 1999, 2020, 2024)) == {0: 1}


def test_another_generation_is_another_person() -> None:
    assert found(Listed(0, "Robert Ashdown", "GBR", "Rowing", 1925, 1948, 1952)) == {}
    assert found(Listed(0, "Robert Ashdown", "GBR", "Rowing", None, 1948, 1952)) == {}


def test_another_nation_or_sport_is_another_person() -> None:
    assert found(Listed(0, "Robert Ashdown", "AUS", "Rowing", 1980)) == {}
    assert found(Listed(0, "Robert Ashdown", "GBR", "Boxing", None, 2000, 2004)) == {}


def test_a_short_form_of_the_given_name_needs_birth_year_and_sport() -> None:
    assert found(Listed(0, "Bob Ashdown", "GBR", "Rowing", 1980, 2000, 2000)) == {0: 2}
    assert found(Listed(0, "Bob Ashdown", "GBR", "Rowing", None, 2000, 2000)) == {}


def test_each_known_person_is_found_once() -> None:
    twice = found(
        Listed(0, "Bob Ashdown", "GBR", "Rowing", 1980), Listed(1, "Robert Ashdown", "GBR", "Rowing", 1980)
    )
    assert twice == {1: 2}


def test_a_surname_changed_by_marriage_is_the_same_person_though_the_age_is_one_off() -> None:
    assert found(Listed(0, "Mira Brekkestad", "NED", "Judo", 1998, 2016, 2024)) == {0: 1}
    assert found(Listed(0, "Mira Brekkestad", "NED", "Judo", 1999, 2016, 2024)) == {0: 1}
    assert found(Listed(0, "Mira Brekkestad", "NED", "Judo", 1999, 2016, 2020)) == {}
    assert found(Listed(0, "Tessa van der Velden", "NED", "Judo", 1999, 2016, 2024)) == {}


def test_two_spellings_of_both_names_are_the_same_person_of_one_birth_year_and_sport() -> None:
    assert found(Listed(0, "Myra van der Veldenn", "NED", "Judo", 1998, 2016, 2024)) == {0: 1}
