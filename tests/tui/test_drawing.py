"""Lines that are kept from one painting to the next look as if they had been drawn anew."""

import pytest
from textual.geometry import Region
from textual.strip import Strip

from olytui.tui.values import EventLine
from olytui.tui.widgets.view import View
from tests.tui.conftest import Browser, Opener
from tests.tui.world import World

MANY = tuple(EventLine(f"event-{number}", "event", f"event number {number}") for number in range(300))
WALKS = (
    ("j", "j", "G", "k", "pageup", "space", "g", "g"),
    ("pagedown", "pagedown", "j", "tab", "j", "shift+tab", "k"),
    ("G", "space", "pageup", "T", "j", "z", "pagedown", "z"),
    ("4", "j", "n", "pagedown", "N", "G"),
)


def drawn(view: View) -> list[Strip]:
    return view.render_lines(Region(0, 0, view.outer_size.width, view.outer_size.height))


def assert_as_if_anew(browser: Browser) -> None:
    for view in browser.app.browse.query(View):
        kept = drawn(view)
        view.refresh()
        assert kept == drawn(view)
        assert all(strip.cell_length == view.outer_size.width for strip in kept)


@pytest.mark.parametrize("walk", WALKS)
@pytest.mark.parametrize("theme", ["olytui-dark", "olytui-ansi"])
async def test_kept_lines_look_like_new_ones_after_every_key(
    browse: Opener, walk: tuple[str, ...], theme: str
) -> None:
    async with browse((150, 24), world=World(extra_events=MANY), theme=theme) as browser:
        for key in walk:
            await browser.press(key)
            assert_as_if_anew(browser)


async def test_a_view_draws_its_rule_as_its_stylesheet_says(browse: Opener) -> None:
    async with browse((150, 24)) as browser:
        for view in browser.app.browse.query(View):
            own = [(segment.text, segment.style) for strip in drawn(view) for segment in strip][:1]
            textual = super(View, view).render_lines(Region(0, 0, view.outer_size.width, 1))[0]
            assert own == [(segment.text, segment.style) for segment in textual][:1]
