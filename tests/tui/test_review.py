"""The review: values side by side, a key or two for each decision, and what is left always counted."""

from pathlib import Path

import pytest

from olytui.desk.stores import open_writer
from olytui.tui.deciding import may_be
from olytui.tui.desk_reader import DeskReader
from tests.tui.conftest import Opener


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 36)])
async def test_values_stand_side_by_side_with_their_sentences(browse: Opener, size: tuple[int, int]) -> None:
    async with browse(size) as browser:
        frame = await browser.press("r")
        assert "review · 1 left · 0 decided" in frame
        line = browser.line_with("›1 6:38.10")
        assert "2 6:38.01" in line
        assert "“Oyelund took silver" in frame
        assert "official results: 6:38.10" in frame


async def test_one_key_picks_confirms_and_advances(browse: Opener) -> None:
    async with browse() as browser:
        frame = await browser.press("r", "2")
        assert browser.world.decided == [("f-oyelund-mark", "confirmed", "6:38.01", "", "")]
        assert "0 left · 1 decided" in frame
        assert "Nothing is left to decide" in frame


async def test_choosing_then_confirming(browse: Opener) -> None:
    async with browse() as browser:
        await browser.press("r", "l", "enter")
        assert browser.world.decided == [("f-oyelund-mark", "confirmed", "6:38.01", "", "")]


async def test_undo_brings_the_fact_back(browse: Opener) -> None:
    async with browse() as browser:
        await browser.press("r", "1")
        frame = await browser.press("u")
        assert "1 left · 0 decided" in frame
        assert "Mattis Oyelund" in frame


@pytest.mark.parametrize(("key", "verdict"), [("x", "wrong"), ("0", "undecidable")])
async def test_other_verdicts_take_one_key(browse: Opener, key: str, verdict: str) -> None:
    async with browse() as browser:
        await browser.press("r", key)
        assert browser.world.decided[0][1] == verdict


async def test_both_right_asks_for_the_reason(browse: Opener) -> None:
    async with browse() as browser:
        assert "Both are right: why?" in await browser.press("r", "b")
        await browser.press("down", "enter")
        assert browser.world.decided == [("f-oyelund-mark", "both-right", "", "rounding", "")]


async def test_notes_and_tags_are_asked_for(browse: Opener) -> None:
    async with browse() as browser:
        await browser.press("r", "a", *"ask the timekeeper", "enter")
        assert browser.world.decided[-1] == ("f-oyelund-mark", "open", "", "", "ask the timekeeper")
        assert "Tag Mattis Oyelund mark" in await browser.press("t")
        await browser.press(*"legal", "enter")
        assert browser.world.decided[-1] == ("fact:f-oyelund-mark", "legal")


async def test_esc_leaves_a_question_unanswered(browse: Opener) -> None:
    async with browse() as browser:
        await browser.press("r", "d", "escape")
        assert browser.world.decided == []


async def test_the_article_opens_at_the_words_and_back_returns(browse: Opener) -> None:
    async with browse() as browser:
        frame = await browser.press("r", "l", "o")
        assert "4 Article · Mattis Oyelund mark 6:38.01" in frame
        assert "›≠" in frame


async def test_a_disputed_fact_stays_listed_and_the_next_one_comes_up(
    browse: Opener, reader: DeskReader
) -> None:
    async with browse((80, 24), world=reader) as browser:
        await browser.press("r")
        first, second = reader.queue("open").rows(0, 2)
        frame = await browser.press("d", "enter")
        assert "! disputed" in browser.line_with(first.values)
        assert f" {second.athlete} · {second.attribute}" in frame
        frame = await browser.press("u")
        assert f" {first.athlete} · {first.attribute}" in frame
        assert "≠ conflict" in browser.line_with(first.values)


async def test_what_is_taken_back_is_said_in_words(browse: Opener, reader: DeskReader) -> None:
    async with browse(world=reader) as browser:
        fact = reader.queue("open").rows(0, 1)[0]
        await browser.press("r", "1")
        frame = await browser.press("u")
        assert "taken back: confirmed" in frame
        assert "fact:" not in frame
        assert f"{fact.athlete}, {fact.attribute}" in frame


async def test_a_note_keeps_the_fact_in_front(browse: Opener, reader: DeskReader) -> None:
    async with browse(world=reader) as browser:
        await browser.press("r", "a", *"ask again", "enter")
        assert browser.app.screen.rows.cursor == 0


async def test_the_footer_names_the_keys_that_decide(browse: Opener) -> None:
    async with browse((80, 24)) as browser:
        footer = (await browser.press("r")).split("\n")[-1]
        for words in ("Enter confirm", "d disputed", "b both right", "n skip", "? help"):
            assert words in footer


@pytest.mark.parametrize("size", [(60, 20), (80, 24)])
async def test_reasons_can_be_read_and_the_chosen_one_is_in_sight(
    browse: Opener, reader: DeskReader, size: tuple[int, int]
) -> None:
    async with browse(size, world=reader) as browser:
        frame = await browser.press("r", "d")
        assert "letters write the note" in frame
        assert "a note, if you like" in frame
        codes = [code for code, _ in reader.reasons()]
        assert codes[-1] in await browser.press(*["down"] * (len(codes) - 1))


async def test_where_nothing_disagrees_the_review_says_so(browse: Opener, tmp_path: Path) -> None:
    path = tmp_path / "empty.db"
    open_writer(path, create=True).close()
    async with browse((80, 24), world=DeskReader(path)) as browser:
        assert "No report yet; add some with: olytui add FILE…" in await browser.press("r")


def test_the_reason_that_was_worked_out_is_offered_but_for_a_fault_where_both_are_right() -> None:
    assert may_be("rounding", "both-right")
    assert may_be("typo/transposition", "disputed")
    assert not may_be("typo/transposition", "both-right")
