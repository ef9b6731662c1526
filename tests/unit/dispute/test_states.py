"""The state of a fact, from claims of invented reports on invented athletes."""

from collections.abc import Callable
from dataclasses import replace
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from olytui.dispute.slots import Ruling, SlotClaim
from olytui.dispute.states import rule

Maker = Callable[..., SlotClaim]
_numbers = count()


def said(value: str, report: str, attribute: str = "mark", **more: object) -> SlotClaim:
    """A claim of one report, its own witness unless told otherwise."""
    given_words = {"witness": report, "confidence": 0.95, **more}
    return SlotClaim(key=f"k{next(_numbers)}", attribute=attribute, value=value, report=report, **given_words)  # type: ignore[arg-type]


def outcome(ruling: Ruling) -> tuple[str, str | None]:
    return ruling.state, ruling.reason


def test_one_report_is_single() -> None:
    assert outcome(rule([said("3:27.65", "ayton-post")])) == ("single", None)


def test_two_reports_that_say_the_same_agree() -> None:
    ruling = rule([said("3:27.65", "ayton-post"), said("3:27.65", "harbour-times")])
    assert outcome(ruling) == ("agreed", None)
    assert ruling.value == "3:27.65"


def test_copies_of_one_wire_story_are_one_witness() -> None:
    ruling = rule([said("3:27.65", "a", witness="wire"), said("3:27.65", "b", witness="wire")])
    assert ruling.state == "single"
    assert (ruling.reports, ruling.witnesses) == (2, 1)
    assert ruling.why == "2 reports, one voice: one story."


@pytest.mark.parametrize("rounded", ["3:27.7", "3:27.6", "3:28"])
def test_rounded_and_cut_marks_are_rounded_not_in_conflict(rounded: str) -> None:
    ruling = rule([said(rounded, "a"), said("3:27.65", "b")])
    assert outcome(ruling) == ("rounded", "rounding")
    assert ruling.value == "3:27.65"


def test_other_units_are_no_conflict() -> None:
    ruling = rule([said("8.48", "a", unit="m"), said("27ft 10in", "b", unit="ft")])
    assert outcome(ruling) == ("rounded", "unit")


def test_a_transposition_is_a_conflict_and_named() -> None:
    ruling = rule([said("3:27.65", "a"), said("3:27.56", "b"), said("3:27.65", "c")])
    assert outcome(ruling) == ("conflict", "typo/transposition")
    assert ruling.value == "3:27.65"
    assert "swapped" in ruling.why


def test_two_places_are_a_conflict() -> None:
    assert rule([said("2", "a", "rank"), said("3", "b", "rank")]).state == "conflict"


def test_a_shared_place_is_the_place() -> None:
    assert rule([said("2", "a", "rank"), said("=2", "b", "rank")]).state == "agreed"


def test_two_nations_are_a_conflict() -> None:
    assert rule([said("NOR", "a", "noc"), said("SWE", "b", "noc")]).state == "conflict"


def test_a_birthplace_beside_a_team_is_no_conflict() -> None:
    ruling = rule(
        [said("BRN", "a", "noc"), said("KEN", "b", "noc", quote="Kenyan", words="the Kenyan-born runner")]
    )
    assert outcome(ruling) == ("agreed", "NOC-vs-birthplace")


def test_a_neutral_athlete_may_be_called_by_the_passport() -> None:
    assert rule([said("AIN", "a", "noc"), said("BLR", "b", "noc")]).state == "agreed"


def test_ages_a_birthday_apart_are_no_conflict() -> None:
    ruling = rule(
        [said("26", "a", "age", published="2024-08-06"), said("27", "b", "age", published="2024-10-12")]
    )
    assert outcome(ruling) == ("agreed", "timezone/logical-day")


def test_ages_years_apart_are_no_conflict() -> None:
    ruling = rule(
        [said("19", "a", "age", published="2016-08"), said("27", "b", "age", published="2024-08-06")]
    )
    assert ruling.state == "agreed"


def test_two_ages_on_one_day_are_a_conflict() -> None:
    ruling = rule(
        [said("26", "a", "age", published="2024-08-06"), said("27", "b", "age", published="2024-08-06")]
    )
    assert ruling.state == "conflict"
    assert "birth date" in ruling.why


def test_a_known_birth_date_decides_between_two_ages_on_near_days() -> None:
    claims = [
        said("26", "a", "age", published="2024-08-06", born="1997-10-08"),
        said("27", "b", "age", published="2024-08-07", born="1997-10-08"),
    ]
    ruling = rule(claims)
    assert ruling.state == "conflict"
    assert "27 does not fit" in ruling.why


def test_a_split_beside_a_result_is_no_conflict() -> None:
    words = "She passed 200m in 24.80 before tiring"
    ruling = rule([said("24.80", "a", quote="24.80", words=words), said("51.10", "b")])
    assert outcome(ruling) == ("agreed", "split-vs-final")


def test_a_leg_beside_the_team_is_no_conflict() -> None:
    words = "Olu Brandt ran the anchor leg in 43.9"
    ruling = rule([said("43.9", "a", quote="43.9", words=words), said("2:57.10", "b")])
    assert outcome(ruling) == ("agreed", "leg-vs-team")


def test_a_heat_beside_a_final_is_no_conflict_where_the_phase_was_guessed() -> None:
    words = "after 10.02 in the heats"
    heat = said("10.02", "a", quote="10.02", words=words, is_phase_sure=False)
    assert outcome(rule([heat, said("9.90", "b")])) == ("agreed", "heat-vs-final")


def test_a_later_upgrade_is_no_conflict() -> None:
    later = said("1", "b", "rank", published="2025-03-01", quote="gold", words="was upgraded to gold")
    ruling = rule([said("2", "a", "rank", published="2024-08-06"), later])
    assert outcome(ruling) == ("agreed", "later-DQ/upgrade")


def test_a_later_disqualification_is_no_conflict_with_an_earlier_status() -> None:
    claims = [said("DNF", "a", "irm", published="2024-08-06"), said("DQ", "b", "irm", published="2024-08-09")]
    assert outcome(rule(claims)) == ("agreed", "later-DQ/upgrade")


@pytest.mark.parametrize(("one", "other"), [("AR", "ER"), ("NR", "BR"), ("PB", "NR"), ("SB", "OR")])
def test_records_are_a_set(one: str, other: str) -> None:
    assert rule([said(one, "a", "record"), said(other, "b", "record")]).state == "agreed"


def test_a_world_record_that_others_call_an_olympic_one_is_in_question() -> None:
    ruling = rule([said("WR", "a", "record"), said("OR", "b", "record")])
    assert outcome(ruling) == ("conflict", "record-scope")


def test_a_world_record_that_most_report_is_not_in_question() -> None:
    claims = [said("WR", "a", "record"), said("WR", "b", "record"), said("OR", "c", "record")]
    assert rule(claims).state == "agreed"


def test_a_value_that_we_hardly_read_raises_a_doubt_about_us_not_a_conflict() -> None:
    unsure = said("4", "b", "rank", confidence=0.3)
    ruling = rule([said("2", "a", "rank"), unsure, said("2", "c", "rank")])
    assert outcome(ruling) == ("agreed", "extraction-error")
    assert ruling.misread == (unsure.key,)


def test_a_margin_that_does_not_fit_is_left_to_the_doubts() -> None:
    ruling = rule([said("3:27.79", "a"), said("3:27.66", "b", derived=True)])
    assert ruling.state == "agreed"
    assert "margin" in ruling.why


ATTRIBUTES = {
    "mark": ["3:27.65", "3:27.7", "3:27.56", "3:28", "3:27.79"],
    "rank": ["1", "2", "=2", "3"],
    "record": ["WR", "OR", "NR", "ER", "PB"],
    "irm": ["DNF", "DQ", "DSQ", "DNS"],
    "noc": ["NOR", "SWE", "AIN", "BLR"],
    "age": ["26", "27", "31"],
}
DATES = [None, "2024", "2024-08", "2024-08-06", "2024-08-07", "2025-01-02"]


@st.composite
def slots(draw: st.DrawFn) -> list[SlotClaim]:
    attribute = draw(st.sampled_from(sorted(ATTRIBUTES)))
    claims = []
    for number in range(draw(st.integers(1, 6))):
        report = draw(st.sampled_from(["a", "b", "c", "d"]))
        claims.append(
            SlotClaim(
                key=f"{number}",
                attribute=attribute,
                value=draw(st.sampled_from(ATTRIBUTES[attribute])),
                report=report,
                witness=draw(st.sampled_from([report, "wire"])),
                confidence=draw(st.sampled_from([0.2, 0.6, 0.97])),
                published=draw(st.sampled_from(DATES)),
            )
        )
    return claims


@given(slots(), st.randoms(use_true_random=False))
def test_the_order_of_claims_changes_nothing(claims: list[SlotClaim], random: object) -> None:
    shuffled = list(claims)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert rule(shuffled) == rule(claims)


@given(slots())
def test_every_claim_stays_beside_the_others(claims: list[SlotClaim]) -> None:
    ruling = rule(claims)
    assert sorted(key for group in ruling.groups for key in group.claims) == sorted(
        claim.key for claim in claims
    )
    assert ruling.value in {group.value for group in ruling.groups}


@given(slots())
def test_the_same_claims_twice_are_no_new_witness(claims: list[SlotClaim]) -> None:
    again = [
        SlotClaim(
            f"{c.key}-again", c.attribute, c.value, c.report, c.witness, c.confidence, published=c.published
        )
        for c in claims
    ]
    assert rule(claims + again).state == rule(claims).state


def test_two_marks_of_an_edition_that_nobody_names_may_both_be_right() -> None:
    claims = [said("13:24.2", "a", is_edition_known=False), said("13:39.6", "b", is_edition_known=False)]
    assert outcome(rule(claims)) == ("agreed", "count-at-time")


def test_voices_are_counted_not_reports() -> None:
    copies = [said("9.82", name, witness="wire") for name in ("a", "b")]
    ruling = rule([*copies, said("9.81", "c"), said("9.81", "d")])
    assert (
        ruling.why == "9.81 against 9.82: one figure differs. 2 voices say 9.81, 1 says 9.82 (in 2 reports)."
    )


def test_of_several_values_of_a_report_the_one_that_others_bear_out_is_meant() -> None:
    ruling = rule([said("5.85", "a"), said("5.95", "a"), said("6.00", "a"), said("5.95", "b")])
    assert (ruling.state, ruling.value) == ("agreed", "5.95")
    assert len(ruling.misread) == 2


def test_of_several_values_of_a_report_the_official_one_is_meant() -> None:
    claims = [said(value, "a", official="6.25") for value in ("6.00", "6.10", "6.25")]
    assert rule(claims).value == "6.25"


def test_swapped_figures_within_a_report_are_a_conflict() -> None:
    assert rule([said("3:27.65", "a"), said("3:27.56", "a")]).reason == "typo/transposition"


@pytest.mark.parametrize("doubtful", [{"is_plain": False}, {"owners": ("Ivo Kask",)}])
def test_words_that_rather_speak_of_another_raise_no_conflict(doubtful: dict[str, object]) -> None:
    ruling = rule([said("3:27.65", "a"), said("3:29.80", "b", **doubtful)])
    assert (ruling.state, ruling.reason) == ("single", "extraction-error")
    assert ruling.value == "3:27.65"


def test_a_medal_of_another_event_named_at_once_raises_no_conflict() -> None:
    words = "Kask, who had won the 5000m and 10,000m bronze medals"
    mistaken = said("1", "b", "rank", quote="won the 5000m", words=words, official="3")
    assert rule([said("3", "a", "rank", official="3"), mistaken]).state == "single"


def test_a_place_of_years_ago_is_no_conflict() -> None:
    words = "Kask, 24, was third in Ayton three years ago"
    earlier = said("3", "b", "rank", quote="was third", words=words)
    assert outcome(rule([said("1", "a", "rank", words="Kask won gold"), earlier])) == (
        "agreed",
        "count-at-time",
    )


def test_where_no_words_are_plain_one_value_is_kept() -> None:
    ruling = rule([said("1", "a", "rank", is_plain=False), said("2", "b", "rank", is_plain=False)])
    assert ruling.state == "single"
    assert len(ruling.misread) == 1


def test_a_value_told_apart_from_the_meant_one_is_not_held_against_others() -> None:
    words = "Kask led the first lap and finished in 1:56.72"
    own = said("1:56.72", "a", quote="in 1:56.72", words=words), said("1:54.61", "a")
    assert rule([*own, said("1:56.72", "b")]).state == "agreed"


def test_a_record_holder_sets_no_record_by_that() -> None:
    words = "he beat the world record holder Ivo Kask"
    holder = said("WR", "a", "record", quote="beat the world record", words=words)
    assert rule([holder, said("OR", "b", "record")]).state == "agreed"


def test_the_day_before_a_report_may_be_meant_by_an_age_and_no_earlier() -> None:
    born = "1999-08-07"
    fitting = said("25", "a", "age", published="2024-08-08", born=born)
    assert rule([fitting, said("24", "b", "age", published="2024-08-07", born=born)]).state == "agreed"
    late = rule([fitting, said("24", "b", "age", published="2024-08-08", born=born)])
    assert late.state == "conflict"
    assert "24 does not fit" in late.why


def test_a_transposed_official_mark_counts_though_others_are_named_nearer() -> None:
    told = said("43.47", "a", is_plain=False, official="43.74")
    assert rule([told, said("43.74", "b")]).state == "conflict"
    assert rule([replace(told, value="44.99"), said("43.74", "b")]).state == "single"


def test_a_round_that_was_won_is_no_first_place() -> None:
    words = "the hosts won 73-69 and reached the final of the tournament"
    won = said("1", "a", "rank", quote="won 73-69", words=words, is_phase_sure=False)
    assert outcome(rule([won, said("2", "b", "rank")])) == ("agreed", "heat-vs-final")


def test_the_place_of_who_came_behind_is_not_that_of_the_one_named() -> None:
    words = "Brandt erred twice, finishing behind Kask with a silver medal"
    follower = said("2", "a", "rank", quote="Kask with a silver medal", words=words)
    assert rule([follower, said("1", "b", "rank")]).state == "single"
    assert rule([follower, said("1", "b", "rank")]).value == "1"


def test_margins_to_different_rivals_are_no_conflict() -> None:
    claims = said("1:55:04", "a", derived=True), said("1:55:10", "b", derived=True)
    assert outcome(rule(claims)) == ("agreed", "split-vs-final")


def test_a_place_that_follows_from_a_title_or_a_rival_is_not_held_against_a_stated_one() -> None:
    implied = said("2", "a", "rank", is_title=True)
    assert outcome(rule([implied, said("3", "b", "rank")])) == ("agreed", "extraction-error")
    assert rule([implied, said("3", "b", "rank", is_title=True)]).state == "conflict"
