"""The stage of a claim: the one that its words name, but no heat where a medal is won."""

import pytest

from olytui.extract import read
from olytui.model import Report


def _phases(text: str) -> dict[tuple[str, str], str | None]:
    got = read(Report("r", text, published="2024-08-06"))
    return {
        (got.appearances[c.appearance].name, c.attribute): c.slot.phase for c in got.claims if c.slot.event
    }


@pytest.mark.parametrize(("text", "phase"), [
    ("Ada Novak took silver in the 200m, as in the heats.", "final"),
    ("Ada Novak went home with bronze in the women's sabre after a semi-final lost 15-9.", "final"),
    ("Olympic 200m champion Ada Novak went out in the semi-final.", "final"),
])  # fmt: skip
def test_a_medal_and_a_title_are_won_in_the_final(text: str, phase: str) -> None:
    assert _phases(text)["Ada Novak", "rank"] == phase


def test_a_heat_of_sleds_is_a_run_of_the_final() -> None:
    text = "Ada Novak was fastest in the second heat of the women's skeleton and won in 1:54.20."
    assert _phases(text)["Ada Novak", "mark"] == "final"


def test_the_first_round_of_a_race_is_its_heats() -> None:
    assert _phases("Ada Novak won her 200m in 22.94 in the first round.")["Ada Novak", "mark"] == "heat"
