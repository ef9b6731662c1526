"""The article: set for reading, marked by kind, with its source and its words one key away."""

from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from olytui.tui import plain
from olytui.tui.clipboard import OSC52_LIMIT, copy
from olytui.tui.details import Article
from olytui.tui.phrases import is_misspelt
from olytui.tui.sentences import sentence_around
from olytui.tui.values import Fixed, Listing, Narrowing, ReportLine
from olytui.tui.widgets.typeset import MEASURE, set_lines
from tests.tui.conftest import Opener
from tests.tui.world import TEXTS, World


@given(st.text(max_size=400), st.integers(min_value=4, max_value=90))
def test_set_lines_show_every_word_once_and_in_order(text: str, width: int) -> None:
    lines = set_lines(text, width)
    shown = "".join(text[line.start : line.end] for line in lines)
    assert "".join(shown.split()) == "".join(text.split())
    assert all(one.end <= other.start for one, other in pairwise(lines))


@given(st.text(st.characters(categories=["L", "N", "P", "Zs"]), max_size=300), st.integers(6, 80))
def test_set_lines_fit_the_measure(text: str, width: int) -> None:
    for line in set_lines(text, width):
        assert plain.cells(text[line.start : line.end].rstrip()) <= width


def test_headings_are_told_from_prose() -> None:
    text = TEXTS["001_tideway"][1]
    headings = [text[line.start : line.end] for line in set_lines(text, MEASURE) if line.kind == "heading"]
    assert headings == ["A quiet lake"]


def test_the_sentence_around_words_is_the_whole_sentence_and_no_more() -> None:
    text = "One won. “Two came second,” she said. Three fell."
    start = text.index("second")
    first, last = sentence_around(text, start, start + 6)
    assert text[first:last] == "“Two came second,” she said."


@pytest.mark.parametrize(
    ("written", "name", "expected"),
    [
        ("Oylund", "Mattis Oyelund", True),
        ("Mattis Oylund’s", "Mattis Oyelund", True),
        ("Oyelund", "Mattis Oyelund", False),
        ("Oyelund’s", "Mattis Oyelund", False),
        ("Matt Oyelund", "Mattis Oyelund", False),
        ("Łukasz", "Lukasz Brenn", True),
        ("Renée", "Renee Okafor", False),
        ("the sculler", "Mattis Oyelund", False),
    ],
)
def test_slips_are_told_from_short_forms(written: str, name: str, expected: bool) -> None:
    assert is_misspelt(written, name) is expected


async def test_lines_keep_to_the_measure_on_a_wide_terminal(browse: Opener) -> None:
    async with browse((200, 60)) as browser:
        await browser.press("4", "z")
        assert max(len(line.rstrip()) for line in browser.frame.split("\n")[3:-1]) <= MEASURE + 4


async def test_keys_go_from_mention_to_claim_to_conflict(browse: Opener) -> None:
    async with browse() as browser:
        await browser.press("4")
        assert "Ewan Brannock" in (await browser.press("a")).split("4 Article")[1].split("\n")[0]
        article = browser.app.browse.article
        await browser.press("c")
        assert article.current.value == "6:37.57"
        await browser.press("n")
        assert article.current.value == "6:38.10"
        await browser.press("C")
        assert article.current.value == "6:37.57"
        await browser.press("n", "n")
        assert article.current.value == "6:38.10"


async def test_a_misspelt_name_has_a_mark_of_its_own(browse: Opener) -> None:
    async with browse() as browser:
        await browser.press("3", "j", "4")
        assert "~" in browser.line_with("Mattis Oylund")


async def test_enter_shows_who_says_so_and_d_disputes(browse: Opener) -> None:
    async with browse() as browser:
        assert "Disputed: why?" in await browser.press("4", "n", "d")
        await browser.press("enter")
        assert browser.world.decided[0][:2] == ("f-oyelund-mark", "disputed")
        assert "!" in browser.line_with("6:38.10.")
        assert "review" in await browser.press("enter")


async def test_copying_says_which_way_and_cites_the_source(
    browse: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "TMUX", "__CFBundleIdentifier"):
        monkeypatch.delenv(name, raising=False)
    async with browse() as browser:
        frame = await browser.press("4", "n", "y")
        assert "OSC 52" in frame
        assert browser.app.clipboard == (
            "“Oyelund took silver in 6:38.10.” — "
            "Brannock wins the sculls · The Tideway · 2024-08-03 · 001_tideway"
        )


def test_too_much_for_the_terminal_goes_to_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "TMUX", "__CFBundleIdentifier"):
        monkeypatch.delenv(name, raising=False)
    sent: list[str] = []
    said = copy("x" * OSC52_LIMIT, sent.append, tmp_path)
    assert sent == []
    assert str(tmp_path / "copied.txt") in said
    assert (tmp_path / "copied.txt").read_text() == "x" * OSC52_LIMIT


def test_a_clipboard_that_fails_is_not_called_a_success(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tool = tmp_path / "wl-copy"
    tool.write_text("#!/bin/sh\nexit 1\n")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    monkeypatch.delenv("TMUX", raising=False)
    monkeypatch.delenv("DISPLAY", raising=False)
    sent: list[str] = []
    assert "OSC 52" in copy("words", sent.append, tmp_path)
    assert sent == ["words"]


class EmptyWorld(World):
    """A store without a report."""

    def reports(self, narrowing: Narrowing) -> Listing[ReportLine]:
        return Fixed(())

    def events(self, narrowing: Narrowing):  # type: ignore[no-untyped-def]
        return Fixed(())

    def athletes(self, narrowing: Narrowing):  # type: ignore[no-untyped-def]
        return Fixed(())

    def find(self, query, kinds: Sequence[str], limit: int):  # type: ignore[no-untyped-def]
        return ()


@pytest.mark.parametrize("size", [(80, 24), (120, 36)])
async def test_an_empty_store_says_what_to_do(browse: Opener, size: tuple[int, int]) -> None:
    async with browse(size, world=EmptyWorld()) as browser:
        assert "This store holds no report yet." in browser.frame
        assert "olytui add FILE…" in browser.frame
        for key in (
            "enter",
            "space",
            "l",
            "j",
            "G",
            "1",
            "2",
            "3",
            "enter",
            "4",
            "n",
            "a",
            "y",
            "o",
            "t",
            "w",
        ):
            await browser.press(key)
        assert browser.app.is_running


class LongWorld(World):
    """A world with one very long report."""

    def article(self, report: str) -> Article | None:
        return Article("long", "A long read", "The Tideway", "The race went on and on for hours. " * 12_000)


async def test_a_long_text_is_drawn_by_the_screenful(browse: Opener) -> None:
    async with browse((80, 24), world=LongWorld()) as browser:
        frame = await browser.press("4", "z", "G")
        assert "The race went on" in frame
        assert browser.app.browse.article.length > 5_000
