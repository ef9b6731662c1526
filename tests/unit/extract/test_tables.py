"""Results lists: which rows are seen, and what each of them claims."""

import pytest

from olytui.extract import read, tables
from olytui.model import Report


def claims(text: str) -> set[tuple[str, str, str]]:
    """(athlete, attribute, value) of everything that a report claims."""
    got = read(Report("r", text, published="2031-07-01"))
    return {(got.appearances[one.appearance].name, one.attribute, one.value) for one in got.claims}


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("1. Ada Novak (Norway) 22.22", ("Ada Novak", "Norway", "22.22")),
        ("1 Ada Novak NOR 22.22", ("Ada Novak", "NOR", "22.22")),
        ("1. Ada Novak, Norway, 22.22 seconds", ("Ada Novak", "Norway", "22.22")),
        ("1) Ada van der Berg (Bergen AC) [NED] 2:01.98", ("Ada van der Berg", "NED", "2:01.98")),
        ("Gold: Ada Novak (NOR) 6,796 points", ("Ada Novak", "NOR", "6796")),
        ("1= Ada Novak (NOR) two minutes 00.42 seconds", ("Ada Novak", "NOR", "2:00.42")),
    ],
)
def test_a_row_is_read_however_it_is_set(row: str, expected: tuple[str, str, str]) -> None:
    got = tables.rows.read(row, 0, len(row))
    assert got is not None
    nation = got.who[0].nation
    assert (
        got.who[0].name.value,
        nation and nation.value,
        got.figures.mark and got.figures.mark.value,
    ) == expected
    assert got.rank is not None
    assert got.rank.value == "1"


@pytest.mark.parametrize("line", ["2024 was a good year", "1. introduction", "Ada Novak ran 22.22", "12 men"])
def test_prose_is_no_row(line: str) -> None:
    assert tables.rows.read(line, 0, len(line)) is None


def test_the_heading_gives_event_and_gender_to_the_rows_beneath() -> None:
    text = (
        "Results\n\nWomen's 200 metres\n1. Ada Novak (Norway) 22.22\n2. Eva Lund (Sweden) 22.30\n"
        "\nMen\n1. Jan Berg (Norway) 20.01\n2. Per Holm (Denmark) 20.02\n"
    )
    first, second = tables.find(text)
    assert (first.event, first.gender, second.event, second.gender) == ("200m", "women", "200m", "men")


def test_a_list_on_one_line_is_read_row_by_row() -> None:
    got = claims("Women's 500 metres: 1. Ada Novak (Norway) 37.23 seconds; 2. Eva Lund (Sweden) 37.46.")
    assert {("Ada Novak", "rank", "1"), ("Eva Lund", "mark", "37.46"), ("Eva Lund", "noc", "SWE")} <= got


def test_of_two_crews_of_a_nation_each_is_its_people() -> None:
    text = (
        "Men's two-man bobsleigh final\n1. Norway I (Jan Berg, Per Holm) 1:45.91\n(52.90/53.01)\n"
        "2. Norway II (Ole Lind, Nils Ek) 1:45.93\n(52.74/53.19)\n3. Italy I (Ivo Riva, Aldo Meli) 1:45.99\n"
    )
    got = claims(text)
    assert {("Jan Berg", "rank", "1"), ("Ole Lind", "rank", "2"), ("Italy", "rank", "3")} <= got
    assert ("Norway", "rank", "1") not in got


def test_a_mark_wrapped_to_the_next_line_belongs_to_the_row_above() -> None:
    text = (
        "Results of a World Cup two-man bobsleigh event:\n1. Norway I (Jan Berg, Per Holm) one\n"
        "minute 45.91 seconds (52.90/53.01)\n2. Sweden I (Ole Lind, Nils Ek)\n1:45.93 (52.74/53.19)\n"
    )
    assert {("Norway", "mark", "1:45.91"), ("Sweden", "mark", "1:45.93")} <= claims(text)


def test_a_list_ends_where_the_summary_goes_on() -> None:
    text = (
        "Men’s Epee: 1. Jan Berg (NOR); 2. Per Holm (DEN); 3. Ole Lind (SWE) and Nils Ek (SWE). "
        "Semis: Berg d. Ek, 15-10; Holm d. Lind, 15-9."
    )
    got = claims(text)
    assert {("Ole Lind", "rank", "3"), ("Nils Ek", "rank", "3")} <= got
    assert not any(attribute == "mark" for _, attribute, _ in got)


def test_standings_give_no_results() -> None:
    got = claims(
        "Women's 200m standings after three events\n1. Ada Novak (Norway) 82 points\n2. Eva Lund (Sweden) 80\n"
    )
    assert {attribute for _, attribute, _ in got} <= {"noc"}


def test_a_crew_is_its_nation_with_its_members() -> None:
    text = "Men's 4x100m relay final\n1. Norway (Jan Berg, Per Holm) 38.10\n2. Sweden (Ole Lind, Nils Ek) 38.20\n"
    assert {("Norway", "rank", "1"), ("Sweden", "mark", "38.20"), ("Jan Berg", "noc", "NOR")} <= claims(text)


def test_each_of_two_at_one_place_has_an_own_nation() -> None:
    text = (
        "Women's high jump final\n1. Ada Novak (Norway) 2.01\n"
        "2. equal Eva Lund (Sweden) and Ida Holm (Denmark) 1.98\n"
    )
    expected = {("Eva Lund", "rank", "2"), ("Ida Holm", "noc", "DEN"), ("Ida Holm", "mark", "1.98")}
    assert expected <= claims(text)


def test_gaps_behind_the_first_are_worked_out() -> None:
    text = (
        "Men's individual time trial, final\n1 Jan Berg (Nor) 45mins 12.40secs\n2 Per Holm (Den) +38.20secs\n"
    )
    assert ("Per Holm", "mark", "45:50.60") in claims(text)


def test_a_duel_gives_places_in_a_final_and_marks_in_every_round() -> None:
    text = (
        "Individual pursuit final\nJan Berg (Norway) 4:11.1 (world record) beat Per Holm (Denmark) 4:20.3\n"
    )
    expected = {("Jan Berg", "rank", "1"), ("Per Holm", "rank", "2"), ("Jan Berg", "record", "WR")}
    assert expected <= claims(text)
    assert ("Jan Berg", "rank", "1") not in claims(text.replace("final", "semifinal"))


def test_no_result_stands_in_place_of_a_mark() -> None:
    text = "Women's 800m final\n1. Ada Novak (Norway) 1:58.01\n2. Eva Lund (Sweden) 1:58.20\nDNF Ida Holm (Denmark)\n"
    assert ("Ida Holm", "irm", "DNF") in claims(text)


def test_duels_by_surname_give_places_under_their_headings() -> None:
    got = claims(
        "Women's individual sabre\n\nSemi-finals\nAda Novak (Norway) beat Eva Lund (Sweden) 15-9\n"
        "Ines Roth (Austria) beat Una Berg (Finland) 15-3\n\nFor bronze\nLund beat Berg 15-8\n\n"
        "Final\nRoth beat Novak 15-12\n"
    )
    ranks = {(name, value) for name, attribute, value in got if attribute == "rank"}
    assert ranks == {("Ines Roth", "1"), ("Ada Novak", "2"), ("Eva Lund", "3")}


def test_a_list_goes_on_behind_an_ellipsis() -> None:
    got = claims(
        "Women's 200m\n1. Ada Novak (NOR) 22.22\n2. Eva Lund (SWE) 22.30\n...\n14. Una Berg (FIN) 23.90\n"
    )
    assert ("Una Berg", "rank", "14") in got


def test_other_placings_may_begin_anywhere() -> None:
    got = claims(
        "Women's 200m\n1. Ada Novak (NOR) 22.22\n2. Eva Lund (SWE) 22.30\n\n"
        "Other placings: 5. Una Berg (FIN), 6. Ines Roth (AUT)\n"
    )
    assert {("Una Berg", "rank", "5"), ("Ines Roth", "rank", "6")} <= got


def test_one_line_may_hold_the_lists_of_several_events() -> None:
    got = claims("Men's 800: 4. Jan Berg, Oregon, 1:48.72. Men's 1,500: 2. Per Holm, Oregon, 3:41.03.")
    assert {("Jan Berg", "rank", "4"), ("Per Holm", "mark", "3:41.03")} <= got


def test_a_sentence_above_a_list_gives_it_no_phase() -> None:
    text = (
        "Women's 200m final\n\nEva Lund withdrew before her semi-final.\n\n"
        "Results: 1. Ada Novak (NOR) 22.22, 2. Liv Berg (SWE) 22.30, 3. Siv Moe (DEN) 22.41."
    )
    got = read(Report("r", text, published="2031-07-01"))
    assert {c.slot.phase for c in got.claims if c.rule == "table.mark"} == {"final"}
