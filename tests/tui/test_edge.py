"""The edge of a long list shows how far down one is, and goes where it is pressed."""

import pytest

from olytui.tui.values import EventLine
from olytui.tui.widgets.thumb import SEEN, thumb
from tests.tui.conftest import Opener
from tests.tui.world import World

MANY = tuple(EventLine(f"event-{number}", "event", f"event number {number}") for number in range(300))


@pytest.mark.parametrize(
    ("top", "page", "length", "lines"),
    [(0, 10, 10, range(0)), (0, 10, 100, range(1)), (90, 10, 100, range(9, 10)), (0, 10, 20, range(5))],
)
def test_the_thumb_is_as_long_as_what_is_in_sight(top: int, page: int, length: int, lines: range) -> None:
    assert thumb(top, page, length) == lines


@pytest.mark.parametrize("length", [11, 100, 10**6])
def test_the_thumb_ends_at_the_bottom_with_the_list(length: int) -> None:
    assert thumb(length - 10, 10, length).stop == 10


async def test_a_short_list_has_no_thumb(browse: Opener) -> None:
    async with browse(size=(79, 24)) as browser:
        assert SEEN not in browser.frame


async def test_the_wheel_and_a_press_on_the_edge_scroll(browse: Opener) -> None:
    async with browse(size=(79, 24), world=World(extra_events=MANY)) as browser:
        assert SEEN in browser.frame.split("\n")[3]
        await browser.pilot.mouse_down("#events", offset=(78, 21))
        await browser.pilot.mouse_up("#events", offset=(78, 21))
        await browser.settle()
        assert "event number 299" in browser.frame
        assert SEEN in browser.frame.split("\n")[-2]


async def test_a_plain_screen_has_no_edge(browse: Opener) -> None:
    async with browse(size=(79, 24), world=World(extra_events=MANY), is_plain=True) as browser:
        assert SEEN not in browser.frame
