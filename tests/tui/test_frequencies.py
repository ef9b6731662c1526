"""How often values stand in a column: counted by and by, the commonest first, of very many only those."""

import pytest

from olytui.tui.screens import frequencies
from olytui.tui.values import EventLine, Narrowing
from tests.tui.conftest import Opener
from tests.tui.world import World

PHASES = ("final", "heat", "final", "semi-final", "final")
MANY = tuple(
    EventLine(f"event-{number}", "event", f"event number {number}", PHASES[number % 5])
    for number in range(305)
)


@pytest.fixture(autouse=True)
def few_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frequencies, "AT_ONCE", 10)


async def test_every_row_is_counted_and_the_commonest_value_is_first(browse: Opener) -> None:
    async with browse(size=(120, 36), world=World(extra_events=MANY)) as browser:
        rows = sum(line.kind == "event" for line in browser.world.events(Narrowing()).held)
        frame = await browser.press("F", "2")
        values = browser.app.screen.rows.listing.held
        assert sum(line.number for line in values) == rows
        assert [line.number for line in values] == sorted((line.number for line in values), reverse=True)
        assert values[0].value == "final"
        assert "phase" in frame


async def test_of_very_many_values_only_the_commonest_are_listed(
    browse: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(frequencies, "MOST_VALUES", 7)
    async with browse(size=(120, 36), world=World(extra_events=MANY)) as browser:
        frame = await browser.press("F", "1")
        assert browser.app.screen.rows.length == 7
        assert "7 of 3" in frame
