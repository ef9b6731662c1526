"""What a screen reader speaks: every row a sentence, every cell named, nothing said by a sign alone."""

import pytest

from olytui.tui.desk_reader import DeskReader
from olytui.tui.panes import ATHLETE_COLUMNS, EVENT_COLUMNS, QUEUE_COLUMNS, RESULT_COLUMNS
from olytui.tui.widgets.speech import spoken
from tests.tui.conftest import Opener

PLAIN = {"is_plain": True, "theme": "olytui-ansi"}


@pytest.mark.parametrize(
    ("columns", "cells", "said"),
    [
        (
            EVENT_COLUMNS,
            (" men's 100m", "final", "’24", "Paris 2024", "6", "1", "≠2"),
            "men's 100m, final, Paris 2024, 6 athletes, 1 report, 2 conflicts",
        ),
        (
            ATHLETE_COLUMNS,
            ("Ewan Brannock", "GBR", "1", "12", ""),
            "Ewan Brannock, GBR, 1 event, 12 mentions",
        ),
        (
            RESULT_COLUMNS,
            ("3 ", "Ewan Brannock", "GBR", "9.81≠", "", "2", "≠ conflict"),
            "place 3, Ewan Brannock, GBR, 9.81 in conflict, 2 reports, conflict",
        ),
        (
            QUEUE_COLUMNS,
            ("Ewan Brannock", "men's 100m final", "mark", "9.81 | 9.82", "! disputed"),
            "Ewan Brannock, men's 100m final, mark, 9.81 against 9.82, disputed",
        ),
    ],
)
def test_a_row_is_said_with_nouns_and_without_signs(columns, cells, said) -> None:  # type: ignore[no-untyped-def]
    assert spoken(columns, cells) == said


async def test_the_cell_is_said_before_its_row(browse: Opener) -> None:
    async with browse((80, 24), **PLAIN) as browser:
        await browser.press("j", "j", "j", "enter")
        top = (await browser.press("l", "l", "j")).split("\n")[0]
        assert "Mark: 6:38.10 in conflict. Row 2 of 2. place 2, Mattis Oyelund" in top


async def test_going_to_a_pane_says_which(browse: Opener) -> None:
    async with browse((80, 24), **PLAIN) as browser:
        assert "Athletes. Row 1 of 3. Mattis Oyelund" in (await browser.press("tab")).split("\n")[0]
        assert "Article. Brannock wins the sculls" in (await browser.press("4")).split("\n")[0]


async def test_a_claim_is_said_with_its_sentence(browse: Opener) -> None:
    async with browse((120, 36), **PLAIN) as browser:
        top = (await browser.press("4", "n")).split("\n")[0]
        assert "claim: Mattis Oyelund mark 6:38.10 conflict" in top


async def test_values_stand_one_under_another(browse: Opener, reader: DeskReader) -> None:
    async with browse((80, 40), world=reader, **PLAIN) as browser:
        frame = await browser.press("r")
        assert "│" not in frame
        assert "›1 9.81  2 voices" in frame
        assert " 2 9.82  1 voice" in frame
        assert "2 9.82" not in browser.line_with("›1 9.81")
