"""The finder: hits as one types, why they are there, and a memory of the last query."""

from collections.abc import Sequence

from olytui.tui.values import Hit, HitKind
from tests.tui.conftest import Opener
from tests.tui.world import FINAL, World


async def test_a_misspelt_name_is_found_and_says_why(browse: Opener) -> None:
    async with browse() as browser:
        frame = await browser.press("slash", *"oylund")
        assert "Mattis Oyelund" in frame
        assert "here because: also written Mattis Oylund" in frame
        assert "what is known of it" in frame


async def test_enter_selects_the_athlete_in_the_panes(browse: Opener) -> None:
    async with browse() as browser:
        frame = await browser.press("f", *"tamsin", "escape", "f", "ctrl+u", *"brannock", "enter")
        assert "only Ewan Brannock — w widens" in frame


async def test_an_event_opens_its_results(browse: Opener) -> None:
    async with browse() as browser:
        frame = await browser.press("f", *"e:sculls", "enter")
        assert "Pos" in frame
        assert browser.app.page.place().event == FINAL


async def test_a_prefix_keeps_to_one_kind(browse: Opener) -> None:
    async with browse() as browser:
        frame = await browser.press("f", *"r:brannock")
        assert "Brannock wins the sculls" in frame
        assert "Ewan Brannock" not in frame


async def test_the_last_query_is_kept(browse: Opener) -> None:
    async with browse() as browser:
        await browser.press("f", *"brannock")
        await browser.press("down")
        await browser.press("escape")
        await browser.press("f")
        await browser.settle()
        await browser.settle()
        assert "report 001_tideway" in browser.frame
        assert browser.app.screen.query_one("#query").value == "brannock"


async def test_nothing_found_is_said(browse: Opener) -> None:
    async with browse() as browser:
        assert "Nothing like “zzz”" in await browser.press("f", *"zzz")


class Crowd(World):
    """A world where very many people have one name; it remembers how many hits it was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[int] = []

    def find(self, query: str, kinds: Sequence[HitKind], limit: int) -> Sequence[Hit]:
        self.asked.append(limit)
        return [Hit("athlete", f"oyelund-{n}", f"Oyelund the {n}th", "", "by name") for n in range(limit)]


async def test_more_hits_come_when_the_cursor_nears_the_last(browse: Opener) -> None:
    async with browse(world=Crowd()) as browser:
        frame = await browser.press("f", "o")
        hits = browser.app.screen.rows
        few = hits.length
        assert "more below" in frame
        await browser.press(*["down"] * (few - 10))
        assert hits.length == few
        above = hits.cursor - hits.scroll_offset.y
        frame = await browser.press("down", "down", "down")
        assert hits.length > few
        assert hits.current.id == f"athlete:oyelund-{few - 7}"
        assert hits.cursor - hits.scroll_offset.y >= above
        assert "more below" not in frame
        assert browser.world.asked == [few, hits.length]
