"""The search index: finds names misspelt, turned round, cut short and half typed; grows without a rebuild."""

from pathlib import Path

import pytest

from olytui.names import packing, segment
from olytui.names.index import Context, NameIndex
from olytui.names.segment import Entry

PEOPLE = [
    Entry(1, ("Halvard Brekkestad",), "NOR", "athletics", 2016, 2024),
    Entry(2, ("Sigurd Brekkestad",), "NOR", "rowing", 1992, 1996),
    Entry(3, ("Mira van der Velden",), "NED", "judo", 2020, 2024),
    Entry(4, ("Han Mi-Rae",), "KOR", "archery", 2020, 2024),
    Entry(5, ("Yevgeniya Chernova",), "URS", "swimming", 1976, 1980),
    Entry(6, ("Gabrielle Thornbury",), "GBR", "athletics", 2024, 2024),
    Entry(7, ("Jörgen Bäckmann",), "SWE", "sailing", 1960, 1964),
    Entry(8, ("Abdelaziz Mansouri",), "MAR", "athletics", 2008, 2012),
    Entry(9, ("Robert Ashdown",), "GBR", "rowing", 1948, 1952),
    Entry(10, ("Robert Ashdown",), "GBR", "rowing", 2000, 2004),
]


@pytest.fixture(scope="module")
def index() -> NameIndex:
    return NameIndex([segment.build(PEOPLE)])


@pytest.mark.parametrize(
    ("query", "athlete"),
    [
        ("Halvard Brekkestad", 1),
        ("halvard breckestad", 1),
        ("BREKKESTAD Sigurd", 2),
        ("velden", 3),
        ("Mirae Han", 4),
        ("Han Mi Rae", 4),
        ("Evgenia Tchernova", 5),
        ("Gabby Thornbury", 6),
        ("Joergen Baeckmann", 7),
        ("Jorgen Backman", 7),
        ("Abdel Aziz Mansouri", 8),
        ("H. Brekkestad", 1),
        ("halv brekk", 1),
        ("thornb", 6),
    ],
)
def test_the_athlete_meant_comes_first(index: NameIndex, query: str, athlete: int) -> None:
    assert index.search(query)[0].athlete == athlete


SLIPS = [
    Entry(1, ("Moa Brekkesund",)),
    Entry(2, ("Mao Wanlin",)),
    Entry(3, ("Tordis",)),
    Entry(4, ("Tordis Fjellvang",)),
    Entry(5, ("Elli Mastorakidou",)),
    Entry(6, ("Elisavet Kantelidou",)),
    Entry(7, ("Şebnəm Yaqubova",)),
    Entry(8, ("Henrik Vestnilsen",)),
    Entry(9, ("Henri Vestnielsson",)),
    *(Entry(20 + i, (f"Runa Maosa{letter}",)) for i, letter in enumerate("bcdfg")),
]


@pytest.mark.parametrize(
    ("query", "athlete"),
    [
        ("Mao Brekkesund", 1),
        ("Tordis", 3),
        ("- Tordis", 3),
        ("Elisavet Mastorakidou", 5),
        ("Sebnam Yaqubova", 7),
        ("Åžebnam Yaqubova", 7),
        ("Henrik Vestnielsen", 8),
    ],
)
def test_a_slip_in_a_short_word_leaves_the_surname_to_decide(query: str, athlete: int) -> None:
    assert NameIndex([segment.build(SLIPS)]).search(query)[0].athlete == athlete


def test_of_one_surname_the_year_and_the_sport_decide_not_the_length_of_the_name() -> None:
    family = [
        Entry(1, ("Olav Trondsnes",), "NOR", "judo", 1976, 1984),
        Entry(2, ("Olav Kristoffer Trondsnes",), "NOR", "judo", 2008, 2016),
        Entry(3, ("Aud Trondsnes",), "NOR", "handball", 2012, 2016),
    ]
    index = NameIndex([segment.build(family)])
    assert index.search("Trondsnes", context=Context("NOR", "judo", 2016))[0].athlete == 2
    assert index.search("Trondsnes", context=Context("NOR", "judo", 1980))[0].athlete == 1
    assert index.search("Trondsnes", context=Context("NOR", "handball", 2016))[0].athlete == 3


def test_a_surname_is_found_whose_letters_thousands_of_names_begin_with() -> None:
    crowd = [Entry(i, (f"Kari Sandvik{i:05d}",)) for i in range(9_000)]
    index = NameIndex([segment.build([*crowd, Entry(9_999, ("Sandvi Moe",))])])
    assert index.search("sandvi moe")[0].athlete == 9_999


def test_every_keystroke_finds_the_athlete_from_the_fourth_letter_on(index: NameIndex) -> None:
    name = "thornbury"
    assert all(index.search(name[:size])[0].athlete == 6 for size in range(4, len(name) + 1))


def test_nation_sport_and_year_tell_namesakes_apart(index: NameIndex) -> None:
    assert index.search("Brekkestad", context=Context("NOR", "rowing", 1992))[0].athlete == 2
    assert index.search("Robert Ashdown", context=Context(year=1952))[0].athlete == 9
    assert index.search("Robert Ashdown", context=Context(year=2004))[0].athlete == 10


@pytest.mark.parametrize("query", ["", "  ", "…", "𝕏𝕐", "a" * 500, "0", "\\", "{"])
def test_odd_queries_find_nothing_or_something_but_never_fail(index: NameIndex, query: str) -> None:
    assert len(index.search(query, 5)) <= 5


def test_an_empty_index_finds_nothing() -> None:
    assert NameIndex([segment.build([])]).search("anybody") == []


def test_a_newer_layer_adds_replaces_and_hides() -> None:
    index = NameIndex([segment.build(PEOPLE)])
    renamed = Entry(3, ("Mira van der Velden", "Mira Feldenn"), "NED", "judo")
    index.add(segment.build([renamed, Entry(11, ("Oskar Lindqvist",))]), gone=[1])
    assert index.search("Oskar Lindqvist")[0].athlete == 11
    assert [hit.athlete for hit in index.search("Mira Velden")].count(3) == 1
    assert 1 not in [hit.athlete for hit in index.search("Halvard Brekkestad")]


def test_a_saved_segment_is_the_same_when_opened_again(tmp_path: Path) -> None:
    path = tmp_path / "index.names"
    packing.save(path, segment.build(PEOPLE, "stamp"))
    opened = packing.load(path)
    assert opened is not None
    assert opened.stamp == "stamp"
    assert NameIndex([opened]).search("velden") == NameIndex([segment.build(PEOPLE)]).search("velden")


@pytest.mark.parametrize("content", [b"", b"no index", b"olytui names 2\n\x00\xff\xff"])
def test_a_file_that_is_no_index_is_not_opened(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "index.names"
    path.write_bytes(content)
    assert packing.load(path) is None


def test_a_file_cut_short_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "index.names"
    packing.save(path, segment.build(PEOPLE))
    path.write_bytes(path.read_bytes()[:-4096])
    assert packing.load(path) is None
