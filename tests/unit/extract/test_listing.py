"""Results in several events at once: `won the 100m on Friday and the 200m on Sunday`."""

import pytest

from olytui.extract import read
from olytui.model import Report


def _won(text: str) -> set[tuple[str | None, str]]:
    reading = read(Report("example", text, published="2020-08-22"))
    return {(claim.slot.event, claim.value) for claim in reading.claims if claim.attribute == "rank"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Novak won the 100m on Friday and the 200m on Sunday.", {"100m", "200m"}),
        ("Ada Novak took gold in both the 5000m and the 10,000m at London 2012.", {"5000m", "10000m"}),
        (
            "Ada Novak secured the gold in the 100-metre dash yesterday, as well as in the 400-metre dash.",
            {"100m", "400m"},
        ),
        (
            "Ada Novak, who won gold in the 50 and 100 metres freestyle at the Atlanta Games, was there.",
            {"50m freestyle", "100m freestyle"},
        ),
        ("Ada Novak won the 500m, the 1,000m and the 1,500m.", {"500m", "1000m", "1500m"}),
        (
            "Ada Novak won the women's singles and the mixed doubles at Wimbledon.",
            {"singles", "mixed doubles"},
        ),
        (
            "Ada Novak won three gold medals at the 2012 Olympics in London in the 100m, the 200m and the long jump.",
            {"100m", "200m", "long jump"},
        ),
    ],
)
def test_each_event_of_a_list_is_won(text: str, expected: set[str]) -> None:
    assert {(event, "1") for event in expected} == _won(text)


def test_an_event_that_goes_to_somebody_else_is_no_member() -> None:
    reading = read(Report("example", "Ada Novak won the 100m and the 200m went to Eva Lund."))
    ada = {c.slot.event for c in reading.claims if reading.appearances[c.appearance].name == "Ada Novak"}
    assert ada == {"100m"}


def test_a_title_at_two_games_is_one_of_each() -> None:
    text = "Ada Novak, who won the 5,000m at both the London and Rio Olympics, was back."
    reading = read(Report("example", text, published="2020-08-22"))
    assert {claim.slot.competition for claim in reading.claims} == {"London 2012", "Rio 2016"}
