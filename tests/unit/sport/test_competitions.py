"""Competitions and dates: names of editions, reckoned from the day of publication."""

import pytest

from olytui.sport import competitions, dates

NAMED = [
    ("last year's World Championships in Budapest", "2024-08-06", "World Athletics Championships 2023"),
    ("the Tokyo Olympics in 2021", "2024-08-06", "Tokyo 2020"),
    ("at the 2012 Games", "2024-08-06", "London 2012"),
    ("the Sydney Olympic 100m champion", "2005-02-10", "Sydney 2000"),
    ("the Olympics last August", "2005-02-10", "Athens 2004"),
    ("Mexico City in 1968", "2012-08-10", "Mexico City 1968"),
    ("the 2001 world 10,000m title", "2005-02-10", "World Championships 2001"),
    ("the world title in Helsinki in August", "2005-02-10", "World Athletics Championships 2005"),
    ("the European Indoors in Vienna three years ago", "2005-02-10", "European Indoor Championships 2002"),
    ("the Glasgow Games", "2016-01-10", "Commonwealth Games 2014"),
    ("the Flora London Marathon this year", "2005-02-10", "London Marathon 2005"),
    ("the New York City Marathon last year", "2005-02-10", "New York Marathon 2004"),
    ("the Winter Olympics in Sochi", "2016-01-10", "Sochi 2014"),
    ("the Paralympics in Rio", "2020-01-10", "Rio 2016 Paralympics"),
    ("the WBA title in 1996", "2009-01-10", "WBA 1996"),
    ("the US Olympic Trials", "2012-07-10", "US Olympic Trials"),
    ("the world champion", "2012-07-10", "World Championships"),
    ("at the Bergen grand prix meeting", "2004-07-10", "Bergen Grand Prix"),
    ("the Norsk Galan meet", "2004-07-10", "Norsk Galan Meeting"),
    ("at the Leeds Indoor Games on Sunday", "2005-01-30", "Leeds Indoor Games 2005"),
    ("the world canoe marathon championships", "2004-07-10", "World Canoe Marathon Championships"),
    ("the Norwegian Track and Field Championships", "2004-07-10", "Norwegian Championships"),
    ("the county championships", "2004-07-10", "County Championships"),
    ("the Budapest championships", "2023-08-20", "World Athletics Championships 2023"),
    ("her Tokyo bronze", "2024-08-06", "Tokyo 2020"),
    ("the county title", "2004-07-10", "County Championships"),
    ("the Olympics on 18 August", "2005-02-10", "Athens 2004"),
]

UNNAMED = [
    "the world record",
    "a ruling by World Athletics",
    "at the Olympic Stadium",
    "world peace",
    "the games continue",
    "an IOC meeting",
    "Novak Wins Marathon",
]


@pytest.mark.parametrize(("words", "published", "name"), NAMED, ids=[row[0] for row in NAMED])
def test_a_competition_is_named_by_its_edition(words: str, published: str, name: str) -> None:
    assert [word.name for word in competitions.find(words, published)] == [name]


@pytest.mark.parametrize("words", UNNAMED)
def test_what_only_looks_like_a_competition_is_none(words: str) -> None:
    assert competitions.find(words, "2024-08-06") == []


def test_a_list_of_years_or_cities_names_each() -> None:
    years = competitions.find("the 2002 and 2003 London Marathons", "2005-02-10")
    cities = competitions.find("the Boston, London and Tokyo Marathons", "2005-02-10")
    assert [word.name for word in years] == ["London Marathon 2002", "London Marathon 2003"]
    assert [word.name for word in cities] == ["Boston Marathon", "London Marathon", "Tokyo Marathon"]


def test_a_city_alone_is_uncertain() -> None:
    (word,) = competitions.find("she fell in Athens", "2005-02-10")
    assert (word.name, word.kind, word.certain) == ("Athens 2004", "host", False)


def test_what_lies_ahead_is_marked() -> None:
    (word,) = competitions.find("the Rio Olympics in 2016", "2014-07-25")
    assert (word.name, word.is_future) == ("Rio 2016", True)


def test_the_games_of_the_day_are_known() -> None:
    assert competitions.current_games("2024-08-06") == "Paris 2024"
    assert competitions.current_games("2024-10-06") is None


@pytest.mark.parametrize(
    ("words", "iso"),
    [
        ("last year", "2004"),
        ("two years ago", "2003"),
        ("last August", "2004-08"),
        ("in 1996", "1996"),
        ("on 18 February", "2005-02-18"),
        ("last Sunday", "2005-02-06"),
        ("next month", "2005-03"),
        ("August 6, 2024", "2024-08-06"),
        ("yesterday", "2005-02-09"),
    ],
)
def test_a_date_is_reckoned_from_the_day_of_publication(words: str, iso: str) -> None:
    assert [word.iso for word in dates.find(words, "2005-02-10")] == [iso]


@pytest.mark.parametrize(
    "words", ["2000 metres", "he may run", "the last lap", "Jan Novak was third", "April Lund won"]
)
def test_what_is_no_date_is_left_out(words: str) -> None:
    assert dates.find(words, "2005-02-10") == []


@pytest.mark.parametrize(("words", "name"), [
    ("won gold at the annual University of Leeds championship", "University of Leeds Championships"),
    ("took bronze in the Olympic downhill in 2010", "Vancouver 2010"),
    ("fell in the Olympic pursuit in Atlanta", "Atlanta 1996"),
])  # fmt: skip
def test_a_university_and_an_event_say_whose_competition_it_is(words: str, name: str) -> None:
    assert [word.name for word in competitions.find(words, "2013-05-04")] == [name]
