"""Doubts: what reports of invented athletes cannot all be right about."""

from dataclasses import replace

import pytest

from olytui.dispute.contests import Contest, Told
from olytui.dispute.doubts import in_contest, in_profile, weighed
from olytui.dispute.official import OfficialEntry
from olytui.dispute.slots import SlotClaim


def told(name: str, attribute: str, value: str, **more: object) -> Told:
    """A fact on an invented athlete, from one report."""
    words = {
        key: more.pop(key)
        for key in ("words", "quote", "published", "born", "confidence", "derived", "is_title")
        if key in more
    }
    unit = "time" if ":" in value else None
    claim = SlotClaim(f"{name}-{attribute}", attribute, value, "ayton-post", "ayton-post", unit=unit, **words)  # type: ignore[arg-type]
    fact = f"{name}/{attribute}"
    return Told(fact, name.lower(), name, attribute, value, (claim,), **more)  # type: ignore[arg-type]


def race(*facts: Told, **more: object) -> Contest:
    """A men's 1500m final of an invented championship."""
    slot = {
        "competition": "Ayton Championships 2024",
        "sport": "athletics",
        "gender": "men",
        "event": "1500m",
        "phase": "final",
        **more,
    }
    return Contest(told=facts, **slot)  # type: ignore[arg-type]


def kinds(contest: Contest) -> list[str]:
    return [doubt.kind for doubt in in_contest(contest)]


def test_two_winners_of_one_final_are_doubted() -> None:
    (found,) = in_contest(race(told("Ola Brandt", "rank", "1"), told("Ivo Kask", "rank", "1")))
    assert found.kind == "two-at-one-place"
    assert found.facts == ("Ivo Kask/rank", "Ola Brandt/rank")


def test_winners_of_heats_are_not_doubted() -> None:
    assert not kinds(race(told("Ola Brandt", "rank", "1"), told("Ivo Kask", "rank", "1"), phase="heat"))


def test_races_of_a_series_may_have_many_winners() -> None:
    facts = told("Ola Brandt", "rank", "1"), told("Ivo Kask", "rank", "1")
    assert not kinds(race(*facts, competition="Harbour World Cup 2024"))


def test_a_tie_in_words_is_not_doubted() -> None:
    words = "Brandt and Kask shared the silver"
    assert not kinds(race(told("Ola Brandt", "rank", "2", words=words), told("Ivo Kask", "rank", "2")))


def test_a_tie_in_marks_is_not_doubted() -> None:
    facts = [
        told(name, *said)
        for name in ("Ola Brandt", "Ivo Kask")
        for said in (("rank", "2"), ("mark", "3:30.10"))
    ]
    assert not kinds(race(*facts))


def test_a_tie_in_the_results_is_not_doubted() -> None:
    entries = tuple(
        OfficialEntry("final", rank="2", athlete=name.lower(), name=name)
        for name in ("Ola Brandt", "Ivo Kask")
    )
    contest = race(told("Ola Brandt", "rank", "2"), told("Ivo Kask", "rank", "2"), official=entries)
    assert not kinds(contest)


def test_members_of_one_relay_are_all_winners() -> None:
    facts = told("Ola Brandt", "rank", "1", noc="NOR"), told("Per Lie", "rank", "1", noc="NOR")
    assert not kinds(race(*facts, event="4x400m relay"))


def test_two_bronzes_are_right_in_boxing() -> None:
    facts = told("Ola Brandt", "rank", "3"), told("Ivo Kask", "rank", "3")
    assert not kinds(race(*facts, sport="boxing", event="71kg"))


def test_a_second_place_faster_than_the_first_is_doubted_with_the_difference() -> None:
    facts = [
        told("Ola Brandt", "rank", "1"),
        told("Ola Brandt", "mark", "3:30.10"),
        told("Ivo Kask", "rank", "2"),
        told("Ivo Kask", "mark", "3:29.80"),
    ]
    (found,) = in_contest(race(*facts))
    assert found.kind == "order-of-marks"
    assert "better by 0.30" in found.why


def test_a_rounded_mark_is_not_faster() -> None:
    facts = [
        told("Ola Brandt", "rank", "1"),
        told("Ola Brandt", "mark", "3:30.14"),
        told("Ivo Kask", "rank", "2"),
        told("Ivo Kask", "mark", "3:30.1"),
    ]
    assert not kinds(race(*facts))


def test_farther_is_better_in_the_field() -> None:
    facts = [
        told("Ola Brandt", "rank", "1"),
        told("Ola Brandt", "mark", "8.20"),
        told("Ivo Kask", "rank", "2"),
        told("Ivo Kask", "mark", "8.31"),
    ]
    assert kinds(race(*facts, event="long jump")) == ["order-of-marks"]


def test_a_mark_beyond_the_world_record_is_doubted() -> None:
    (found,) = in_contest(race(told("Ola Brandt", "mark", "3:20.00")))
    assert found.kind == "beyond-the-record"
    assert "2.9 % better" in found.why


def test_a_world_record_slower_than_the_one_that_stood_is_doubted() -> None:
    facts = told("Ola Brandt", "mark", "3:27.65"), told("Ola Brandt", "record", "WR")
    assert kinds(race(*facts)) == ["record-not-beaten"]


def test_an_olympic_record_of_a_beaten_runner_is_doubted() -> None:
    facts = (
        told("Ola Brandt", "mark", "3:28.65"),
        told("Ola Brandt", "record", "OR"),
        told("Ivo Kask", "mark", "3:28.10"),
    )
    assert kinds(race(*facts)) == ["record-of-the-slower"]


def test_a_place_for_one_who_did_not_finish_is_doubted() -> None:
    assert kinds(race(told("Ola Brandt", "rank", "2"), told("Ola Brandt", "irm", "DNF"))) == [
        "place-without-finish"
    ]


def test_a_place_before_a_later_disqualification_is_not_doubted() -> None:
    facts = (
        told("Ola Brandt", "rank", "2", published="2024-08-06"),
        told("Ola Brandt", "irm", "DSQ", published="2024-09-01"),
    )
    assert not kinds(race(*facts))


def test_a_bronze_for_a_lost_semifinal_is_doubted_where_third_place_is_played_for() -> None:
    lost = told("Ola Brandt", "rank", "3", words="Brandt lost her semi-final and took bronze")
    assert kinds(race(lost, sport="tennis", event="singles")) == ["bronze-of-a-semifinalist"]
    assert not kinds(race(lost, sport="judo", event="70kg"))


def test_a_margin_that_does_not_make_the_stated_mark_is_doubted() -> None:
    stated = SlotClaim("a", "mark", "3:30.40", "ayton-post", "ayton-post", unit="time")
    worked = SlotClaim(
        "b",
        "mark",
        "3:30.15",
        "harbour-times",
        "harbour-times",
        unit="time",
        derived=True,
        quote="five hundredths behind",
    )
    (found,) = in_contest(race(Told("f", "ola brandt", "Ola Brandt", "mark", "3:30.40", (stated, worked))))
    assert found.kind == "margin"
    assert "five hundredths behind" in found.why


def test_a_stated_margin_is_held_against_two_marks() -> None:
    words = "Kask crossed the line 0.50 seconds behind Brandt"
    facts = [
        told("Ola Brandt", "rank", "1"),
        told("Ola Brandt", "mark", "3:30.10"),
        told("Ivo Kask", "rank", "2", words=words),
        told("Ivo Kask", "mark", "3:30.30"),
    ]
    (found,) = in_contest(race(*facts))
    assert found.kind == "margin"
    assert "0.2 apart" in found.why


def test_what_the_official_results_contradict_is_doubted() -> None:
    entry = OfficialEntry("final", rank="2", mark="3:27.79", athlete="ola brandt", name="Ola Brandt")
    (found,) = in_contest(race(told("Ola Brandt", "mark", "3:27.97"), official=(entry,)))
    assert found.kind == "official-differs"
    assert "3:27.79" in found.why


def test_a_medal_that_the_results_give_to_another_nation_is_doubted() -> None:
    entry = OfficialEntry("final", rank="1", noc="USA", athlete="ivo kask", name="Ivo Kask")
    assert kinds(race(told("Ola Brandt", "rank", "1", noc="NOR"), official=(entry,))) == ["official-place"]
    assert not kinds(race(told("Ola Brandt", "rank", "1", noc="USA"), official=(entry,)))


def test_an_age_that_the_birth_date_does_not_fit_is_doubted() -> None:
    wrong = told("Ola Brandt", "age", "27", published="2024-08-06", born="1997-10-08")
    (found,) = in_profile(wrong, "1997-10-08")
    assert found.kind == "age"
    assert not in_profile(
        told("Ola Brandt", "age", "26", published="2024-08-06", born="1997-10-08"), "1997-10-08"
    )


def test_nobody_competes_at_120() -> None:
    assert [it.kind for it in in_profile(told("Ola Brandt", "age", "120"), None)] == ["age"]


def test_a_doubt_keeps_its_id_whatever_the_order() -> None:
    facts = told("Ola Brandt", "rank", "1"), told("Ivo Kask", "rank", "1")
    assert in_contest(race(*facts)) == in_contest(race(*reversed(facts)))


def test_a_place_and_a_fall_in_a_series_are_of_two_races() -> None:
    facts = told("Ola Brandt", "rank", "9"), told("Ola Brandt", "irm", "DNF")
    assert not kinds(race(*facts, competition="Harbour World Cup 2024"))


def closer(contest: Contest, **seen: object) -> list[str]:
    """The kinds of doubts once the claims that they rest on are looked at more closely."""
    claims = {claim.key: replace(claim, **seen) for it in contest.told for claim in it.claims}  # type: ignore[arg-type]
    found = weighed(in_contest(contest), {it.fact: it for it in contest.told}, claims)
    return [it.kind for it in found]


@pytest.mark.parametrize(
    ("seen", "kind"),
    [
        ({}, "official-differs"),
        ({"is_plain": False}, "misread"),
        ({"owners": ("Ivo Kask",)}, "misread"),
        ({"official": "3:30.10"}, "misread"),
        ({"official": "3:30.20"}, "official-differs"),
    ],
)
def test_a_value_that_the_words_rather_give_another_was_perhaps_misread(
    seen: dict[str, object], kind: str
) -> None:
    words = "Brandt ran 3:30.10 in May, and Kask took bronze in 3:30.40"
    entry = OfficialEntry("final", mark="3:30.20", athlete="ola brandt", name="Ola Brandt")
    contest = race(told("Ola Brandt", "mark", "3:30.40", words=words), official=(entry,))
    assert closer(contest, **seen) == [kind]


@pytest.mark.parametrize("names", [("Ola Brandt", "Dashing Brandt"), ("Ola Brandts", "Brandt")])
def test_one_winner_under_two_names_is_no_doubt(names: tuple[str, str]) -> None:
    assert not kinds(race(*(told(name, "rank", "1") for name in names)))


def test_a_title_is_no_second_winner() -> None:
    assert not kinds(race(told("Ola Brandt", "rank", "1"), told("Ivo Kask", "rank", "1", is_title=True)))


def test_a_winner_of_another_year_is_no_second_winner() -> None:
    earlier = told("Ivo Kask", "rank", "1", words="Kask won gold in 2016")
    assert not kinds(race(told("Ola Brandt", "rank", "1"), earlier))


def test_a_mark_far_beyond_any_record_measures_something_else() -> None:
    assert not kinds(race(told("Ola Brandt", "mark", "1:45.00")))


def test_a_record_that_somebody_holds_is_not_of_this_mark() -> None:
    holds = told("Ivo Kask", "record", "WR", words="the world record holder Kask")
    facts = told("Ola Brandt", "mark", "3:30.10"), told("Ivo Kask", "mark", "3:30.90"), holds
    assert not kinds(race(*facts))


def test_a_margin_on_the_way_is_not_that_of_the_end() -> None:
    words = "a throw that left her 121 points clear of Kask after six events"
    worked = SlotClaim("k1", "mark", "6965", "a", "a", quote="121 points clear", words=words, derived=True)
    stated = SlotClaim("k2", "mark", "6880", "a", "a")
    fact = Told("f", "ola brandt", "Ola Brandt", "mark", "6880", (worked, stated))
    assert not kinds(race(fact, event="heptathlon"))
    plain = replace(worked, words="she won, 121 points clear of Kask")
    assert kinds(race(replace(fact, claims=(plain, stated)), event="heptathlon")) == ["margin"]


def test_a_place_that_follows_from_a_beaten_rival_is_not_held_beside_the_results() -> None:
    entry = OfficialEntry("final", rank="3", athlete="ivo kask")
    stated = told("Ivo Kask", "rank", "2")
    implied = replace(stated, claims=tuple(replace(claim, is_title=True) for claim in stated.claims))
    assert kinds(replace(race(stated), official=(entry,))) == ["official-differs"]
    assert not kinds(replace(race(implied), official=(entry,)))


def test_a_margin_counts_beside_the_results_only_where_it_is_to_the_winner() -> None:
    fact = told("Ivo Kask", "mark", "3:31.40")
    worked = replace(fact, claims=tuple(replace(claim, derived=True) for claim in fact.claims))
    for rank, found in (("2", ["official-differs"]), ("3", [])):
        entry = OfficialEntry("final", rank=rank, mark="3:31.90", athlete="ivo kask")
        assert kinds(replace(race(worked), official=(entry,))) == found


def test_a_mark_read_less_surely_counts_where_it_is_the_official_one_with_a_slip() -> None:
    entry = OfficialEntry("final", rank="3", mark="22.22", athlete="ivo kask")
    for mark, found in (("22:22", ["official-differs"]), ("22.90", [])):
        fact = told("Ivo Kask", "mark", mark)
        weak = replace(fact, claims=tuple(replace(claim, confidence=0.6) for claim in fact.claims))
        assert kinds(replace(race(weak), official=(entry,))) == found
