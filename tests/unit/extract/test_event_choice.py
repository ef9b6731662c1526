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
