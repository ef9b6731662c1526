"""The event of a result whose own words name none, and how far a claim is trusted."""

import pytest

from olytui.extract import explain, read
from olytui.extract.logistic import Model
from olytui.model import Claim, Report

_TRACK = (
    "World Championships: day three\n\n"
    "Ada Novak won the women's 100m in 10.91.\n\n"
    "Mia Berg was fifth in the women's 400m in 50.60.\n\n"
)


def _report(text: str) -> Report:
    return Report("example", text, published="2023-08-22")


def _claims(text: str, name: str) -> list[Claim]:
    reading = read(_report(text))
    return [claim for claim in reading.claims if reading.appearances[claim.appearance].name == name]


def test_a_mark_that_no_one_can_have_in_the_event_spoken_of_is_of_another() -> None:
    text = (
        "The women's 800m was the race of the night. Mia Berg took silver in the 800m in 2:00.31. "
        "Ada Novak won the discus with 65.20m.\n\n"
        "Eva Lund finished third in 2:01.40 at the World Championships on Friday."
    )
    (claim,) = (claim for claim in _claims(text, "Eva Lund") if claim.attribute == "mark")
    assert claim.slot.event == "800m"
    assert "event" in claim.inferred


def test_an_event_said_stays_as_it_is() -> None:
    events = {(c.value, c.slot.event) for c in _claims(_TRACK, "Mia Berg") if c.attribute != "noc"}
    assert {("5", "400m"), ("50.60", "400m")} <= events


def test_a_mark_that_fits_its_event_is_trusted_more_than_one_that_cannot_be() -> None:
    fitting = _claims("Ada Novak won the women's 100m in 10.91.", "Ada Novak")
    absurd = _claims("Ada Novak won the women's 100m in 59.91.", "Ada Novak")
    good, bad = ([c.confidence for c in some if c.attribute == "mark"] for some in (fitting, absurd))
    assert good[0] > bad[0]


def test_two_who_are_said_to_have_won_one_race_are_each_trusted_less() -> None:
    alone = _claims("Ada Novak won the women's 100m final.", "Ada Novak")[0]
    text = "Ada Novak won the women's 100m final. Eva Lund won the women's 100m final."
    assert _claims(text, "Ada Novak")[0].confidence < alone.confidence


def test_the_explanation_says_how_far_a_claim_is_trusted_and_why() -> None:
    steps = explain(_report("Ada Novak won the women's 100m in 10.91."))
    notes = [step.note for sentence in steps for step in sentence.children if step.stage == "claim"]
    assert any("mark 10.91" in note and "trusted 0." in note and "mark fits" in note for note in notes)


@pytest.mark.parametrize("before", [0.1, 0.5, 0.9])
def test_clues_that_nobody_weighed_change_nothing(before: float) -> None:
    model = Model({"known": 1.0})
    assert model.chance(["unknown"], before) == pytest.approx(before)
    assert model.chance(["known"], before) > before
    assert model.reasons(["unknown", "known"]) == [("known", 1.0)]


def _event(text: str, name: str, attribute: str = "rank") -> set[str | None]:
    return {claim.slot.event for claim in _claims(text, name) if claim.attribute == attribute}


def test_what_an_athlete_is_called_says_the_event() -> None:
    text = _TRACK + "Teenage 800m runner Eva Lund finished third on Friday."
    assert _event(text, "Eva Lund") == {"800m"}


def test_a_title_in_another_event_does_not_say_the_event() -> None:
    text = (
        "Ada Novak won the women's 200m final in 21.90, with 400m champion Eva Lund taking silver in 22.01."
    )
    assert {"200m"} == _event(text, "Eva Lund", "mark")


@pytest.mark.parametrize(
    "aside",
    [
        "Ada Novak withdrew from the competition to focus on the 400m.",
        "With the 400m to go, Ada Novak withdrew from the competition.",
        "Ada Novak will skip the 400m and withdrew from the competition.",
    ],
)
def test_an_event_only_looked_ahead_to_is_not_the_result_s(aside: str) -> None:
    assert _event(f"The women's 200m was run on Friday.\n\n{aside}", "Ada Novak", "irm") == {"200m"}


def test_a_broad_word_is_the_event_named_in_full() -> None:
    text = "Ada Novak storms to backstroke gold\n\nAda Novak won the women's 200m backstroke in 2:03.88."
    assert _event(text, "Ada Novak") == {"200m backstroke"}


def test_a_distance_that_hurdlers_run_has_hurdles() -> None:
    text = (
        "Eva Lund won the women's 100 metres in 10.84.\n\n"
        "The women's high hurdlers followed for their 100 metres race. Ada Novak won in 12.55 seconds."
    )
    assert _event(text, "Ada Novak") == {"100m hurdles"}


def test_an_event_that_cannot_have_the_mark_gives_way_to_one_that_can() -> None:
    text = (
        "Ada Novak won the women's long jump with 6.70m, and the shot put followed at noon. "
        "Eva Lund finished fifth with a throw of 13.77m."
    )
    assert _event(text, "Eva Lund", "mark") == {"shot put"}


def test_one_mark_told_twice_is_of_one_event() -> None:
    text = (
        "World Championships: day three\n\nAda Novak celebrates after her 10.91 seconds\n\n"
        "Eva Lund won the women's 200m.\n\nAda Novak won the women's 100m in 10.91 seconds."
    )
    assert _event(text, "Ada Novak", "mark") <= {"100m"}


def test_a_crew_rows_in_the_boat_beside_its_names() -> None:
    text = (
        "Racing at Thornley Regatta was over 500m.\n\n"
        "The women's IM3 quad of Ada Novak, Eva Lund, Mia Berg and Ines Roth finished second in their final."
    )
    assert _event(text, "Ada Novak") == {"quadruple sculls"}


def test_a_bare_team_event_is_that_of_the_sport_spoken_of_last() -> None:
    text = "In the archery, Ada Novak won the women's individual event.\n\nThe judo begins on Friday."
    assert _event(text, "Ada Novak") == {"individual"}


def test_an_olympic_title_is_not_of_an_event_that_the_games_do_not_hold() -> None:
    text = "Double Olympic champion Ada Novak comfortably won the mile at the Bergen Grand Prix."
    events = {(c.slot.competition, c.slot.event) for c in _claims(text, "Ada Novak") if c.attribute == "rank"}
    assert ("Bergen Grand Prix 2023", "mile") in events
    assert {event for place, event in events if place != "Bergen Grand Prix 2023"} == {None}


def test_an_event_that_two_sports_have_may_be_of_the_one_whose_games_hold_it() -> None:
    text = "Seven men fell in the 1000m.\n\nWOMEN'S 500M\n\nAda Novak is Olympic champion. She got home in 42.91."
    assert {c.slot.event for c in _claims(text, "Ada Novak")} == {"500m"}


def test_an_olympic_place_of_a_sprinter_at_an_indoor_meeting_is_of_his_own_olympic_event() -> None:
    text = (
        "World 100m champion Odd Novak will run the 60m at the Bergen Grand Prix.\n\n"
        "Novak was sixth in the Olympic final in Tokyo."
    )
    (claim,) = (claim for claim in _claims(text, "Odd Novak") if claim.value == "6")
    assert claim.slot.event == "100m"


def test_a_pair_of_athletes_is_no_boat() -> None:
    text = "British pair Ada Novak and Eva Lund finished seventh and eighth in the women's 60m."
    assert [c.slot.event for c in _claims(text, "Ada Novak") if c.attribute == "rank"] == ["60m"]


def test_a_place_among_the_parts_of_a_combined_event_is_of_the_whole() -> None:
    text = (
        "The women's heptathlon at the World Championships was decided on Friday. Ada Novak leads the heptathlon "
        "after a 200m in 23.10 seconds.\n\nEva Lund is in the stadium too.\n\nMia Berg finished third."
    )
    assert _event(text, "Mia Berg") == {"heptathlon"}


def test_a_sprint_is_no_event_in_a_report_of_other_sports() -> None:
    text = "Athletics: trio of sprint champions beaten\n\nAda Novak won the women's 100m in 10.91."
    assert _event(text, "Ada Novak") == {"100m"}
