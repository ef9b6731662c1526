"""Hostile text opens as plain, literal, harmless text on every screen."""

import pytest
from rich.style import Style

from olytui.tui import plain
from olytui.tui.details import (
    Article,
    ChangeLine,
    Changes,
    Evidence,
    FactView,
    Preview,
    QueueLine,
    ResultLine,
    Saying,
    Sheet,
    Span,
    Value,
)
from olytui.tui.values import AthleteLine, Bookmark, Done, Fixed, Hit, Listing, Narrowing, ReportLine
from tests.tui.conftest import Browser, Opener
from tests.tui.world import World

MARKUP = "[bold]x[/] [/x] [@click=app.quit]quit[/] [link=https://a.invalid]y[/] [AFP]"
CONTROLS = (
    "\x1b]52;c;aGk=\x07\x1b[2J\x1b]0;title\x1b\\\x9b31m\x00\x07\x08\x7f\u202eevil\u202c\u200b\ud800e"
    + "\u0301" * 40
)
HOSTILE = f"{MARKUP} {CONTROLS} 王楚钦 👩‍👩‍👧 é"
SAFE = "[bold]x[/] [/x] [@click=app.quit]quit[/]"


class HostileWorld(World):
    """A world in which every text means harm."""

    def athletes(self, narrowing: Narrowing) -> Listing[AthleteLine]:
        return Fixed((AthleteLine("a", HOSTILE, HOSTILE, 1, 1, 1),))

    def reports(self, narrowing: Narrowing) -> Listing[ReportLine]:
        return Fixed((ReportLine("r", HOSTILE, HOSTILE, HOSTILE, 1, 1),))

    def article(self, report: str) -> Article | None:
        span = Span(0, len(HOSTILE), "claim", "a", HOSTILE, "mark", HOSTILE, "f-x", "conflict")
        return Article("r", HOSTILE, HOSTILE, f"{HOSTILE}\n\n{HOSTILE}", (span,), tags=(HOSTILE,))

    def sheet(self, event: str) -> Sheet:
        value = Value(HOSTILE, "f-x", "conflict")
        return Sheet(event, HOSTILE, (ResultLine("a", HOSTILE, value, value, value, value, 1, "conflict"),))

    def fact(self, fact: str) -> FactView | None:
        evidence = Evidence("r", HOSTILE, HOSTILE, HOSTILE, 0, 5, 0, 5)
        saying = Saying(HOSTILE, 1, (evidence,))
        return FactView(
            "f-x",
            HOSTILE,
            HOSTILE,
            HOSTILE,
            "conflict",
            "open",
            HOSTILE,
            HOSTILE,
            HOSTILE,
            HOSTILE,
            "differs",
            (saying, saying),
            (HOSTILE,),
            (HOSTILE,),
        )

    def queue(self, which: str) -> Listing[QueueLine]:
        return Fixed((QueueLine("f-x", HOSTILE, HOSTILE, HOSTILE, HOSTILE, "conflict", "open"),))

    def find(self, query, kinds, limit):  # type: ignore[no-untyped-def]
        return (Hit("report", "r", HOSTILE, HOSTILE, HOSTILE, (0, 1, 2)),)

    def preview(self, kind, key):  # type: ignore[no-untyped-def]
        return Preview(HOSTILE, ((HOSTILE, ""),))

    def judge(self, fact: str, verdict: str, value: str = "", reason: str = "", note: str = "") -> Done:
        return Done(HOSTILE)

    def attributes(self) -> tuple[str, ...]:
        return (HOSTILE,)

    def bookmarks(self) -> tuple[Bookmark, ...]:
        return (Bookmark("report:x", HOSTILE, at=HOSTILE),)

    def changes(self, when: str) -> Changes:
        return Changes("", HOSTILE, (ChangeLine("f-x", "fact", HOSTILE, HOSTILE, HOSTILE, HOSTILE),))


def assert_harmless(browser: Browser) -> None:
    """The frame holds no control character, no click target, no link."""
    for strip in browser.app.screen._compositor.render_strips():
        for segment in strip:
            assert segment.text.isprintable() or segment.text == "", ascii(segment.text)
            style = segment.style or Style()
            assert style.link is None
            assert "@click" not in style.meta


VISITS = {
    "the panes": (),
    "the article": ("4", "c"),
    "the results": ("1", "j", "enter"),
    "a reason for a dispute": ("1", "j", "enter", "d"),
    "the review": ("r",),
    "a verdict told": ("r", "1"),
    "a note": ("r", "a"),
    "a tag": ("2", "t"),
    "the finder": ("slash", "x"),
    "narrowed panes": ("2", "space"),
    "help": ("question_mark",),
    "the palette": ("ctrl+p",),
    "the command line": ("colon",),
    "the frequencies": ("3", "F", "1"),
    "a choice of columns": ("2", "s"),
    "words selected": ("4", "v", "w", "s"),
    "words doubted": ("4", "v", "d"),
    "a claim by hand": ("4", "v", "plus"),
    "the bookmarks": ("apostrophe",),
    "what is new": ("colon", *"since", "enter"),
}


@pytest.mark.parametrize("size", [(80, 24), (120, 36)])
@pytest.mark.parametrize("keys", VISITS.values(), ids=VISITS)
async def test_hostile_text_does_no_harm(
    browse: Opener, keys: tuple[str, ...], size: tuple[int, int]
) -> None:
    async with browse(size, world=HostileWorld()) as browser:
        await browser.press(*keys)
        assert browser.app.is_running
        assert_harmless(browser)


async def test_markup_is_shown_as_it_was_written(browse: Opener) -> None:
    async with browse((200, 60), world=HostileWorld()) as browser:
        assert SAFE in (await browser.press("4", "z")).replace("\n", " ")


@pytest.mark.parametrize("text", [HOSTILE, CONTROLS, MARKUP, "a\nb\tc", "", "x" * 50_000, "\ud800"])
def test_one_line_is_printable_and_keeps_plain_text(text: str) -> None:
    shown = plain.one_line(text)
    assert shown.isprintable()
    assert "[/x]" in shown or "[/x]" not in text


@pytest.mark.parametrize("text", ["abc", "王楚钦", "👩‍👩‍👧", "e" + "\u0301" * 9, HOSTILE, ""])
@pytest.mark.parametrize("width", [1, 2, 5, 20])
def test_fitted_text_is_as_wide_as_asked(text: str, width: int) -> None:
    assert plain.cells(plain.fit(text, width)) == width
    assert plain.cells(plain.fit(text, width, "right")) == width


@pytest.mark.parametrize("width", [2, 7, 30])
def test_folded_lines_are_never_wider_than_asked(width: int) -> None:
    for line in plain.fold(HOSTILE, width):
        assert plain.cells(line) <= width
