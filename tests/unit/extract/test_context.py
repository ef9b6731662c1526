"""Which event and competition a claim is about, and what is no result at all."""

import pytest

from olytui.extract import explain, read
from olytui.model import Claim, Report


def _claims(text: str, published: str = "2024-08-06") -> list[tuple[str, Claim]]:
    got = read(Report("r", text, published=published))
    return [(got.appearances[c.appearance].name, c) for c in got.claims if c.attribute not in ("noc", "age")]


def test_another_games_named_beside_a_medal_is_its_own_competition() -> None:
    found = _claims(
        "Ada Novak won the 200m in Paris on Tuesday. Novak, who won bronze at the Tokyo Olympics in "
        "2021, wept."
    )
    assert {c.slot.competition for _, c in found} == {"Paris 2024", "Tokyo 2020"}


def test_the_event_of_a_relative_clause_stays_there() -> None:
    found = _claims(
        "Ada Novak, who was upset after the 100m heats, ran in the 200m final. Novak finished fourth in it."
    )
    assert [c.slot.event for _, c in found] == ["200m"]


def test_a_heading_gives_the_event() -> None:
    found = _claims("Women's long jump\n\nAda Novak took silver with a leap of 6.98m on Tuesday night.")
    assert {(c.slot.event, c.slot.gender) for _, c in found} == {("long jump", "women")}


def test_a_margin_is_worked_out_and_marked_as_derived() -> None:
    found = _claims("Eva Lund won the 200m in 22.22. Ada Novak took silver, 0.10 seconds behind Lund.")
    assert [(n, c.value) for n, c in found if c.derived] == [("Ada Novak", "22.32")]


def test_who_withdrew_from_a_final_is_still_second() -> None:
    found = _claims(
        "Ada Novak withdrew from the final of the women's -57kg taekwondo event. Novak still claimed silver."
    )
    assert {c.value for _, c in found} == {"withdrew", "2"}


def test_what_is_retained_makes_nobody_else_of_the_edition_before() -> None:
    found = _claims(
        "Ada Novak beat Eva Lund 6-4 6-3 to win the women's singles tennis gold in Paris and retain her title."
    )
    assert {(n, c.slot.competition) for n, c in found if n == "Eva Lund"} == {("Eva Lund", "Paris 2024")}


def test_a_margin_midway_makes_no_mark() -> None:
    found = _claims(
        "Ada Novak won the women's skeleton in 3:49.95. After two of four heats, Eva Lund was 0.07 seconds behind."
    )
    assert "Eva Lund" not in {n for n, _ in found}


@pytest.mark.parametrize("text", [
    "Ada Novak narrowly missed out on gold in the 200m.",
    "Ada Novak hopes to win the 200m.",
    "Ada Novak could win gold in the 200m.",
    "Ada Novak failed to win a medal in the 200m.",
    "If Ada Novak wins gold in the 200m she will retire.",
    "Ada Novak did not win the 200m.",
    "Ada Novak was tipped for gold in the 200m.",
])  # fmt: skip
def test_what_did_not_happen_is_no_result(text: str) -> None:
    assert _claims(text) == []


def test_every_quote_is_its_place_in_the_text() -> None:
    text = "Ada Novak of Norway, 23, won the 200m in 22.22, with Eva Lund second and Mia Berg third."
    for _, claim in _claims(text):
        assert text[claim.start : claim.end].strip()


def test_a_refusal_is_explained() -> None:
    steps = explain(Report("r", "Ada Novak hopes to win gold in the 200m."))
    notes = [child.note for step in steps for child in step.children if not child.fired]
    assert any("intent" in note for note in notes)


def _ranks(text: str, published: str) -> set[tuple[str, str, str | None]]:
    return {(n, c.value, c.slot.competition) for n, c in _claims(text, published) if c.attribute == "rank"}


def test_a_title_kept_is_one_of_the_edition_before_as_well() -> None:
    text = "Ada Novak retained her 400m title at the national trials in Leeds on Sunday."
    assert _ranks(text, "2005-02-13") == {
        ("Ada Novak", "1", "National Trials 2005"),
        ("Ada Novak", "1", "National Trials 2004"),
    }


def test_what_a_relative_clause_looks_back_on_stays_there() -> None:
    text = (
        "Ada Novak won gold in the triathlon at the Commonwealth Games. Novak, who also won at London "
        "2012, clocked 1:52.07."
    )
    marks = {c.slot.competition for _, c in _claims(text, "2014-07-24") if c.attribute == "mark"}
    assert marks == {"Commonwealth Games 2014"}


def test_each_section_of_a_round_up_has_its_own_competition() -> None:
    text = (
        "SWIMMING Ada Novak won silver in the 100m butterfly at the European Championships in Budapest on "
        "Friday, in a field of eight from five nations that had met twice before this year.\n\n"
        "ROWING Eva Lund won the single sculls at the Leeds Summer Regatta on Sunday, two lengths clear of "
        "the field on a morning of rain and wind that kept most of the crowd in their cars."
    )
    assert _ranks(text, "2010-08-16") == {
        ("Ada Novak", "2", "European Championships 2010"),
        ("Eva Lund", "1", "Leeds Summer Regatta 2010"),
    }


def test_the_event_with_which_a_sentence_opens_is_that_of_all_in_it() -> None:
    text = (
        "Ada Novak won the 60m hurdles in 7.90. In the women's 800, Olympic bronze medallist Eva Lund took "
        "command and cruised home in 2:00.87. Mia Berg was second in 2:01.40."
    )
    marks = {(n, c.value): c.slot.event for n, c in _claims(text) if c.attribute == "mark"}
    assert marks == {
        ("Ada Novak", "7.90"): "60m hurdles",
        ("Eva Lund", "2:00.87"): "800m",
        ("Mia Berg", "2:01.40"): "800m",
    }


def test_events_that_a_tally_looks_back_on_are_not_the_event_told() -> None:
    text = (
        "Norway won the 4x100m relay in 42.10 to give Ada Novak her third gold after the 100 and 200 metres. "
        "Sweden took silver."
    )
    assert {c.slot.event for _, c in _claims(text)} == {"4x100m relay"}


def test_a_second_in_a_row_is_one_of_the_edition_before_as_well() -> None:
    text = "Ada Novak of Norway won bronze in the 400m for a second time running."
    assert _ranks(text, "2024-08-06") == {("Ada Novak", "3", "Paris 2024"), ("Ada Novak", "3", "Tokyo 2020")}


def test_the_place_of_a_defending_champion_is_of_this_edition() -> None:
    text = "Ada Novak won the discus. Defending champion Eva Lund of Sweden was 10th with 64.10m."
    found = {(n, c.value, c.slot.competition) for n, c in _claims(text) if n == "Eva Lund"}
    assert found == {
        ("Eva Lund", "1", "Tokyo 2020"),
        ("Eva Lund", "10", "Paris 2024"),
        ("Eva Lund", "64.10", "Paris 2024"),
    }


def test_each_title_of_a_list_keeps_its_own_year() -> None:
    text = (
        "Ada Novak won the 100m at the Bergen grand prix, beating the reigning Olympic champion Eva Lund, "
        "1992 champion Mia Berg and 1984 and 1988 champion Ida Holm."
    )
    assert _ranks(text, "1996-08-23") >= {
        ("Eva Lund", "1", "Atlanta 1996"),
        ("Mia Berg", "1", "Barcelona 1992"),
        ("Ida Holm", "1", "Los Angeles 1984"),
        ("Ida Holm", "1", "Seoul 1988"),
    }


def test_a_winner_is_of_the_meeting_told() -> None:
    text = "Ada Novak was fifth at the Bergen grand prix on Friday, behind winner Eva Lund in the 100m."
    assert ("Eva Lund", "1", "Bergen Grand Prix 1996") in _ranks(text, "1996-08-23")


def test_a_city_that_held_championships_this_year_means_those_and_not_its_games_of_before() -> None:
    text = (
        "Ada Novak will miss the World Athletics Championships in Doha. Novak had won 5,000m gold in London."
    )
    assert ("Ada Novak", "1", "World Athletics Championships 2017") in _ranks(text, "2017-10-01")


def test_the_winner_of_the_women_takes_no_title_from_the_men() -> None:
    text = (
        "Olympic 100m champion Peter Novak won the men's 100m at the Bergen Grand Prix on Friday. "
        "Ada Lund, who won the women's 100m at the Atlanta Games, was second in the women's 100m."
    )
    assert ("Peter Novak", "1", "Atlanta 1996") in _ranks(text, "1996-08-23")


def test_a_competition_looked_back_on_is_that_of_the_results_after_it() -> None:
    text = (
        "Ada Novak, who was in the 94kg class at the 2008 Beijing Olympics, has been disqualified. "
        "Eva Lund of Norway, fourth on the night with a total of 194kg, moves up."
    )
    assert ("Eva Lund", "4", "Beijing 2008") in _ranks(text, "2016-11-18")


def test_a_medal_of_unnamed_games_is_of_those_held_so_long_ago() -> None:
    found = _claims(
        "Ada Novak won the 800m on Sunday, at the scene of her Olympic silver in the 800m four years ago.",
        "2025-09-21",
    )
    assert ("2", "Tokyo 2020") in [(c.value, c.slot.competition) for _, c in found]


def test_each_chapter_of_a_history_is_of_its_own_games() -> None:
    found = _claims(
        "Athens, 2004\nAda Novak won the gold medal in the triathlon.\n\nBeijing, 2008\nEva Lund won the gold "
        "medal in the triathlon. Ines Roth took bronze.",
        "2016-06-10",
    )
    assert [(name, c.slot.competition) for name, c in found] == [
        ("Ada Novak", "Athens 2004"),
        ("Eva Lund", "Beijing 2008"),
        ("Ines Roth", "Beijing 2008"),
    ]


def test_a_champion_whose_win_is_told_is_champion_of_no_games_before() -> None:
    found = _claims(
        "Ada Novak beat Olympic champion Eva Lund in the women's 100m in Bergen. Lund won Olympic gold in the "
        "100m in Paris last year.",
        "2025-08-16",
    )
    assert {c.slot.competition for name, c in found if name == "Eva Lund" and c.value == "1"} == {
        "Paris 2024"
    }


def test_a_city_means_its_games_to_a_sport_that_held_no_championships_there() -> None:
    found = _claims("Ada Novak won keirin silver in Tokyo. The track cyclist is to retire.", "2025-10-15")
    assert [c.slot.competition for _, c in found] == ["Tokyo 2020"]


@pytest.mark.parametrize("text", [
    "Ada Novak went close in the women's pole vault but had three failures at 4.85m.",
    "Ada Novak was unable to equal her season's best in the women's 200m.",
    "Ada Novak nearly broke the world record in the women's 200m.",
    "Ada Novak sets sights on world record in the women's 200m.",
])  # fmt: skip
def test_what_was_only_tried_is_no_result(text: str) -> None:
    assert not _claims(text)


def test_an_apposition_keeps_its_games_to_itself() -> None:
    found = _claims(
        "Ada Novak took the 200m title in Paris on Monday. The 22-year-old, a silver medallist at the Tokyo Games "
        "three years ago, held off Eva Lund to win in 22.22.",
    )
    assert [(c.value, c.slot.competition) for _, c in found if c.attribute == "mark"] == [
        ("22.22", "Paris 2024")
    ]


def test_those_who_are_counted_are_not_those_named_before() -> None:
    found = _claims(
        "Ada Novak and Eva Lund went out of the high jump. Six jumpers cleared 1.95m in the final."
    )
    assert not [c for _, c in found if c.attribute == "mark"]


@pytest.mark.parametrize("text", [
    "Ada Novak had three failures at 2.02m in the high jump.",
    "Ada Novak was unable to clear 2.02m in the high jump.",
    "Ada Novak had one last throw of the dice at 2.02m in the high jump.",
])  # fmt: skip
def test_a_height_that_was_only_tried_is_no_mark(text: str) -> None:
    assert not [c for _, c in _claims(text) if c.attribute == "mark"]


def test_a_margin_in_a_race_without_a_unit_adds_to_the_time() -> None:
    found = _claims("Eva Lund won the 100m in 10.92. Ada Novak, 0.04 behind Lund, was fourth.")
    assert [(n, c.value) for n, c in found if c.derived] == [("Ada Novak", "10.96")]


def test_the_reigning_champions_before_a_nation_are_that_nation() -> None:
    found = _claims(
        "Norway won the men's 4x100m relay in 37.50. Defending champions Sweden finished fourth in 37.68.",
    )
    assert ("Sweden", "4") in {(n, c.value) for n, c in found}
    assert ("Norway", "4") not in {(n, c.value) for n, c in found}


def test_a_phase_that_only_the_context_gives_is_said_to_be_inferred() -> None:
    (_, plain), (_, told) = _claims("Ada Novak ran 22.22 in the 200m.") + _claims(
        "Ada Novak ran 22.22 in the 200m heats."
    )
    assert "phase" in plain.inferred
    assert "phase" not in told.inferred


@pytest.mark.parametrize(("text", "label"), [
    ("Ada Novak won the 60m in Istanbul in 2023.", "European Indoor Championships 2023"),
    ("Ada Novak was third in the hammer in Zurich two years ago.", "European Championships 2014"),
    ("Ada Novak won the scratch race at Glasgow 2014.", "Commonwealth Games 2014"),
])  # fmt: skip
def test_a_city_with_its_year_is_what_it_held(text: str, label: str) -> None:
    assert [
        c.slot.competition for _, c in _claims(text, "2025-12-01" if "ago" not in text else "2016-03-01")
    ] == [label]


def test_no_championships_far_ahead_are_meant_by_their_host() -> None:
    found = _claims(
        "Ada Novak won the 200m backstroke at the European Championships in Berlin.", "2014-11-12"
    )
    assert [c.slot.competition for _, c in found] == ["European Championships 2014"]


def test_a_relay_medal_is_of_the_final_whatever_round_is_told_beside_it() -> None:
    found = _claims(
        "Ada Novak took 4x100m relay silver in Paris, where she was a semi-finalist in the women's 100m."
    )
    assert ("2", "final") in [(c.value, c.slot.phase) for _, c in found]


def test_a_turn_with_but_comes_back_to_the_meeting_told() -> None:
    found = _claims(
        "Ada Novak won the women's 200m at the Bergen Grand Prix. Eva Lund won Olympic gold in the 100m last year, "
        "but finished third in 11.02.",
        "2025-08-16",
    )
    assert [c.slot.competition for _, c in found if c.value in ("3", "11.02")] == [
        "Bergen Grand Prix 2025"
    ] * 2


def test_the_winner_of_the_day_is_of_the_day() -> None:
    found = _claims(
        "Ada Novak, in 44th place after the swim, was the surprise winner of the women's triathlon at the Athens "
        "Olympics.",
        "2004-08-25",
    )
    assert ("1", "Athens 2004") in [(c.value, c.slot.competition) for _, c in found]


def test_games_of_a_year_are_of_the_season_of_the_sport() -> None:
    found = _claims("Ada Novak won successive shot put golds in 1952 and 1956.", "2012-08-03")
    assert {c.slot.competition for _, c in found} <= {"Helsinki 1952", "Melbourne 1956"}


def test_a_career_that_nearly_ended_denies_nothing_after_it() -> None:
    found = _claims(
        "Ada Novak came back from the injury that nearly ended her career to win silver in the 200m."
    )
    assert [(c.attribute, c.value) for _, c in found] == [("rank", "2")]


def test_a_relative_clause_behind_what_somebody_was_is_of_that_one() -> None:
    found = _claims(
        "Ada Novak clocked 3:52.65 in the 1500m ahead of Eva Lund, the former duathlete who started late and who "
        "came home in a national record 3:52.71."
    )
    assert ("Eva Lund", "3:52.71") in {(n, c.value) for n, c in found}
    assert ("Ada Novak", "3:52.71") not in {(n, c.value) for n, c in found}


def test_the_phase_of_a_relative_clause_stays_there() -> None:
    found = _claims(
        "Sweden won the mixed 4x400m relay in 3:07.43. Norway, who had set a world record of 3:07.41 in Friday's "
        "heats, were second in 3:07.74."
    )
    assert {c.slot.phase for n, c in found if (n, c.value) == ("Norway", "3:07.74")} == {"final"}


TOLD = [
    ("Ada Novak won the women's 200m in Paris. Her time of 22.22 was a personal best.", {("22.22", "Paris 2024")}),
    ("After winning gold in the women's 800m at the 2008 Olympics, Ada Novak moved to Spain.", {("1", "Beijing 2008")}),
    ("Ada Novak won the 200m world title in 2017 and again in 2019.",
     {("1", "World Athletics Championships 2017"), ("1", "World Athletics Championships 2019")}),
    ("Ada Novak, a sprinter, has won 200m gold at the 2016 Olympics, the 2017 World Championships and the 2018 "
     "Commonwealth Games.",
     {("1", "Rio 2016"), ("1", "World Athletics Championships 2017"), ("1", "Commonwealth Games 2018")}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_each_result_of_a_career_is_of_its_own_competition(text: str, expected: set[tuple[str, str]]) -> None:
    found = {(c.value, c.slot.competition) for name, c in _claims(text, "2024-08-06") if name == "Ada Novak"}
    assert expected <= found


def test_a_city_names_the_games_of_an_olympic_medal() -> None:
    found = _claims("It was in Beijing that Ada Novak first won Olympic gold in the 800m.", "2014-05-05")
    assert [c.slot.competition for _, c in found] == ["Beijing 2008"]


def test_championships_are_of_no_year_that_had_none() -> None:
    found = _claims("Ada Novak has won 800m gold at the Olympics and the World Championships.", "2014-05-05")
    assert {c.slot.competition for _, c in found} == {"London 2012", "World Athletics Championships"}


def test_the_winter_games_of_the_year_are_not_those_of_a_summer_sport() -> None:
    found = _claims("Ada Novak won 800m gold at the Olympics.", "2014-05-05")
    assert [c.slot.competition for _, c in found] == ["London 2012"]


def test_a_fencers_team_event_is_of_the_weapon_spoken_of() -> None:
    found = _claims(
        "Ada Novak won the women's épée World Cup event in Riverton.\n\n"
        "In the team event Poland beat Norway 45-36 to win the gold medal."
    )
    assert ("Poland", "team épée") in {(n, c.slot.event) for n, c in found}


def test_a_fencers_individual_placings_are_of_the_weapon_spoken_of() -> None:
    found = _claims(
        "Poland won the women's team foil at the World Cup in Riverton.\n\nIndividual placings: Lund 26th, Roth 68th."
    )
    assert ("Lund", "26", "foil") in {(n, c.value, c.slot.event) for n, c in found}


def test_a_title_from_games_told_by_year_is_of_those() -> None:
    found = _claims(
        "Ada Novak was unable to retain her 200m title from Beijing 2008, but won the 100m.", "2012-08-07"
    )
    assert {(c.slot.event, c.slot.competition) for _, c in found} == {
        ("200m", "Beijing 2008"),
        ("100m", "London 2012"),
    }


def test_where_a_title_was_lost_is_not_where_it_was_won() -> None:
    found = _claims(
        "Ada Novak aims to forget the pain of losing her Olympic 100m title in Athens.", "2005-02-07"
    )
    assert [c.slot.competition for _, c in found] == ["Sydney 2000"]


def test_the_only_games_of_a_life_are_meant_by_the_olympics() -> None:
    text = (
        "Ada Novak won two medals in Berlin in 1936.\n\nThe Olympics of that year made her name. She won the 100m "
        "in 11.9 seconds, which equalled the Olympic record. In 1990 a street was named after her."
    )
    found = read(Report(stem="r", text=text))
    assert {c.slot.competition for c in found.claims if c.slot.event == "100m"} == {"Berlin 1936"}
