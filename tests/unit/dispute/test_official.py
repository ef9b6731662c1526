"""Reports held beside official results."""

from olytui.dispute.official import OfficialEntry, hold, hold_age
from olytui.dispute.slots import SlotClaim

FINAL = OfficialEntry(
    "final", rank="2", mark="3:27.79", records=("NR",), noc="GBR", as_of="2024-08-11", source="results"
)


def state(attribute: str, value: str, phase: str | None = "final", *entries: OfficialEntry) -> str | None:
    held = hold(attribute, phase, value, entries or (FINAL,))
    return held.state if held else None


def test_the_same_mark_agrees_and_a_rounded_one_is_rounded() -> None:
    assert state("mark", "3:27.79") == "agrees"
    assert state("mark", "3:27.8") == "rounded"
    assert state("mark", "3:27.97") == "differs"


def test_places_nations_and_records_are_compared() -> None:
    assert state("rank", "2") == "agrees"
    assert state("rank", "3") == "differs"
    assert state("noc", "GBR") == "agrees"
    assert state("record", "British record") == "differs"
    assert state("record", "NR") == "agrees"


def test_what_the_results_do_not_know_is_not_compared() -> None:
    assert state("irm", "DNF") is None
    assert state("mark", "3:27.79", "heat") is None


def test_an_unknown_phase_is_compared_with_all() -> None:
    heat = OfficialEntry("heat", rank="1", mark="3:35.00", as_of="2024-08-11")
    assert state("mark", "3:35.00", None, FINAL, heat) == "agrees"


def test_a_report_may_be_right_when_written_and_overtaken_later() -> None:
    old = OfficialEntry("final", rank="2", as_of="2024-08-11")
    new = OfficialEntry("final", rank="1", as_of="2025-03-01")
    held = hold("rank", "final", "2", (old, new))
    assert held is not None
    assert (held.state, held.official, held.overtaken) == ("differs", "1", True)
    assert "Right when written" in held.why


def test_a_disqualified_place_may_have_been_right() -> None:
    held = hold("rank", "final", "3", (OfficialEntry("final", irm="DSQ"),))
    assert held is not None
    assert held.overtaken


def test_an_age_is_held_against_the_birth_date_on_the_day_of_the_report() -> None:
    claim = SlotClaim("a", "age", "27", "ayton-post", "ayton-post", published="2024-08-06")
    held = hold_age((claim,), "27", "1997-10-08")
    assert held is not None
    assert (held.state, held.official) == ("differs", "26")
    fits = hold_age((claim,), "27", "1997-03-08")
    assert fits is not None
    assert fits.state == "agrees"
