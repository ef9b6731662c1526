"""Links: suggested pairs with their sentences, a key for each decision."""

import pytest

from olytui.desk.links import Side, SuggestedLink
from olytui.tui.weighing import link_line
from tests.tui.conftest import Opener


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 36)])
async def test_pairs_stand_side_by_side_with_sentences_and_reasons(
    browse: Opener, size: tuple[int, int]
) -> None:
    async with browse(size) as browser:
        frame = await browser.press("L")
        assert "links · 1 left · 0 decided" in frame
        assert "one letter apart; the same event" in frame
        assert "came second" in frame


@pytest.mark.parametrize(
    ("key", "choice"), [("plus", "link"), ("minus", "split"), ("0", "unsure"), ("s", "link")]
)
async def test_one_key_decides_and_advances(browse: Opener, key: str, choice: str) -> None:
    async with browse() as browser:
        frame = await browser.press("L", key)
        assert browser.world.decided == [("l-1", choice, "")]
        assert "0 left · 1 decided" in frame
        assert "No suggestion is left to decide" in frame


async def test_space_leaves_the_chosen_name_out(browse: Opener) -> None:
    async with browse() as browser:
        await browser.press("L", "l", "space")
        assert browser.world.decided == [("l-1", "split", "Mattis Oylund")]


async def test_of_a_group_of_several_names_each_can_be_left_out(browse: Opener) -> None:
    async with browse() as browser:
        frame = await browser.press("L", "l", "l")
        assert "Chosen to leave out with Space: M. Oylund" in frame
        await browser.press("space")
        assert browser.world.decided == [("l-1", "split", "M. Oylund")]


async def test_choosing_names_comes_round_to_the_first(browse: Opener) -> None:
    async with browse() as browser:
        assert "with Space: Mattis Oyelund" in await browser.press("L", "l", "l", "l")


def test_reasons_are_shown_with_their_weights_and_both_groups_with_all_their_names() -> None:
    one = Side("a", "Mattis Oyelund", ("Mattis Oyelund",), "NOR", "rowing", (), ())
    other = Side("b", "Mattis Oylund", ("Mattis Oylund", "M. Oylund"), None, None, (), ())
    reasons = (("alike by 0.97", 2.5), ("NOR and SWE", -3.0))
    line = link_line(SuggestedLink("l-1", -0.5, reasons, one, other, is_set_aside=False))
    assert line.view.why == "alike by 0.97 (+2.5); NOR and SWE (-3.0)"
    assert [said.value for said in line.view.sayings] == [
        "Mattis Oyelund  NOR · rowing",
        "Mattis Oylund / M. Oylund",
    ]
    assert [name for _, name in line.names] == ["Mattis Oyelund", "Mattis Oylund", "M. Oylund"]


async def test_undo_brings_the_pair_back(browse: Opener) -> None:
    async with browse() as browser:
        await browser.press("L", "plus")
        assert "1 left · 0 decided" in await browser.press("u")
