"""The browser over a real store, made from the sample reports: from the first frame to the journal."""

import pytest

from olytui.desk.decisions import log
from olytui.desk.stores import open_reader
from olytui.tui.desk_reader import DeskReader
from olytui.tui.values import Narrowing
from tests.tui.conftest import Opener


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 36), (200, 60)])
async def test_the_first_frame_has_events(browse: Opener, reader: DeskReader, size: tuple[int, int]) -> None:
    async with browse(size, world=reader) as browser:
        assert "1 Events" in browser.frame
        assert "final" in browser.frame


async def test_selecting_a_sport_narrows_to_all_its_events(browse: Opener, reader: DeskReader) -> None:
    async with browse((160, 40), world=reader) as browser:
        events = browser.app.browse.lists["events"]
        sport = next(line for line in reader.events(Narrowing()).rows(0, 50) if line.kind == "sport")
        events.move_to(events.number_of(sport.id))
        await browser.press("space")
        athletes = browser.app.browse.lists["athletes"]
        assert 0 < athletes.length < athletes.all_rows


async def test_a_value_leads_to_its_sentence(browse: Opener, reader: DeskReader) -> None:
    async with browse(world=reader) as browser:
        events = browser.app.browse.lists["events"]
        held = events._listing.rows(0, events.length)
        number = next(i for i, line in enumerate(held) if line.kind == "event" and line.conflicts)
        events.move_to(number)
        await browser.press("enter", "n", "enter")
        span = browser.app.browse.article.current
        assert span is not None
        assert span.state == "conflict"


async def test_a_decision_is_in_the_journal_when_the_screen_says_so(
    browse: Opener, reader: DeskReader
) -> None:
    async with browse(world=reader) as browser:
        frame = await browser.press("r")
        left = reader.progress().left
        assert f"{left} left · 0 decided" in frame
        frame = await browser.press("1")
        assert f"{left - 1} left · 1 decided" in frame
        await browser.press("u")
        assert reader.progress().left == left
        with open_reader(reader.path) as store:
            assert [entry.action for entry in log(store)] == ["undo", "verdict"]


async def test_nothing_to_undo_is_said_and_is_no_error(browse: Opener, reader: DeskReader) -> None:
    async with browse(world=reader) as browser:
        assert "There is nothing to undo." in await browser.press("u")


async def test_tags_are_written_and_shown(browse: Opener, reader: DeskReader) -> None:
    async with browse(world=reader) as browser:
        frame = await browser.press("4", "t", *"checked", "enter")
        assert "#checked" in frame


async def test_the_finder_forgives_a_misspelling(browse: Opener, reader: DeskReader) -> None:
    name = reader.athletes(Narrowing()).rows(0, 1)[0].name
    surname = name.split()[-1]
    slip = surname[:1] + surname[2:3] + surname[1:2] + surname[3:]
    async with browse(world=reader) as browser:
        assert name in await browser.press("slash", *f"{name.split()[0]} {slip}")


def test_every_row_of_a_long_list_is_reached_from_either_end(reader: DeskReader) -> None:
    listing = reader.athletes(Narrowing())
    ahead = [row.id for row in listing.rows(0, listing.total)]
    assert len(set(ahead)) == listing.total
    for start in (listing.total - 1, 0, listing.total // 2, 3, listing.total - 7):
        assert [row.id for row in reader.athletes(Narrowing()).rows(start, 5)] == ahead[start : start + 5]
        assert [row.id for row in listing.rows(start, 5)] == ahead[start : start + 5]


async def test_a_filter_is_the_query_of_the_command_line(browse: Opener, reader: DeskReader) -> None:
    async with browse((160, 40), world=reader) as browser:
        await browser.press("2", "ampersand", *"noc:USA", "enter")
        athletes = browser.app.browse.lists["athletes"]
        assert 0 < athletes.length < athletes.all_rows
        assert {row.noc for row in athletes._listing.rows(0, 50)} == {"USA"}
        await browser.press("w", "1", "ampersand", *"sport:athletics phase:final", "enter")
        held = browser.app.browse.lists["events"]._listing.rows(0, 200)
        assert {line.detail for line in held if line.kind == "event"} == {"final"}


def test_lists_are_sorted_and_narrowed_as_they_are_asked_for(reader: DeskReader) -> None:
    def all_of(narrowing: Narrowing) -> list[str]:
        listing = reader.athletes(narrowing)
        return [line.name for line in listing.rows(0, listing.total)]

    names = all_of(Narrowing())
    assert all_of(Narrowing(order="athlete")) == sorted(names)
    assert all_of(Narrowing(order="-athlete")) == sorted(names, reverse=True)
    noc = next(line.noc for line in reader.athletes(Narrowing()).rows(0, 50) if line.noc)
    of_one_nation = all_of(Narrowing(query=f"noc:{noc}"))
    assert 0 < len(of_one_nation) < len(names)
    assert of_one_nation == [name for name in names if name in of_one_nation]


def test_every_event_stands_under_its_sport(reader: DeskReader) -> None:
    for narrowing in (Narrowing(), Narrowing(query="gender:men")):
        listing = reader.events(narrowing)
        lines = listing.rows(0, listing.total)
        assert [number for line in lines if (number := listing.index_of(line.id)) is not None] == [
            *range(len(lines))
        ]
        assert lines[0].kind == "sport"
        headings = [line.id for line in lines if line.kind == "sport"]
        assert len(set(headings)) == len(headings) > 1
