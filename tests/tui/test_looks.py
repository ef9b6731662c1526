"""How it looks: colours that can be read, states that say what they are, and a browser without any colour."""

import re

import pytest
from textual.color import Color
from textual.theme import Theme

from olytui.tui.looks import PALETTES, STATE_GLYPHS, THEMES, VERDICT_GLYPHS, state_words
from tests.tui.conftest import Opener

LEAST_CONTRAST = 4.5
TEXT_ON_BACKGROUND = ("dim", "accent", "good", "warn", "bad", "match", "name", "own", "claim", "doubt")
BACKGROUNDS = ("bar", "cursor", "cursor-off", "spot", "here")


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, as WCAG counts it."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """The relative luminance of a colour."""
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in Color.parse(colour).normalized
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize("theme", THEMES[:2], ids=lambda theme: theme.name)
def test_every_look_can_be_read_on_every_background(theme: Theme) -> None:
    palette = PALETTES[theme.name.removeprefix("olytui-")]
    for behind in (theme.background, *(palette[name] for name in BACKGROUNDS)):
        for name in (*TEXT_ON_BACKGROUND, None):
            colour = palette[name] if name else theme.foreground
            assert contrast(colour, behind) >= LEAST_CONTRAST, (name, colour, behind)
    assert contrast(palette["bar-on-text"], palette["bar-on"]) >= LEAST_CONTRAST


def test_every_state_and_verdict_has_a_glyph_and_a_word_of_its_own() -> None:
    glyphs = [*STATE_GLYPHS.values(), *(glyph for glyph in VERDICT_GLYPHS.values() if glyph)]
    assert len(set(glyphs)) == len(glyphs)
    for state in STATE_GLYPHS:
        assert state_words(state) == f"{STATE_GLYPHS[state]} {state}"


@pytest.mark.parametrize("theme", ["olytui-dark", "olytui-light", "olytui-ansi", "nord"])
async def test_every_theme_opens(browse: Opener, theme: str) -> None:
    async with browse(theme=theme) as browser:
        assert browser.app.theme == theme
        assert "Ewan Brannock" in browser.frame


async def test_one_key_goes_round_the_themes(browse: Opener) -> None:
    async with browse() as browser:
        seen = []
        for _ in range(3):
            await browser.press("ctrl+t")
            seen.append(browser.app.theme)
        assert seen == ["olytui-light", "olytui-ansi", "olytui-dark"]


async def test_without_colour_no_cell_has_any(browse: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    async with browse(theme="olytui-ansi") as browser:
        await browser.press("j", "space")
        svg = browser.app.export_screenshot()
        strips = browser.app.screen._compositor.render_strips()
        colours = {
            (segment.style.color, segment.style.bgcolor)
            for strip in strips
            for segment in strip
            if segment.style is not None
        }
        assert all(color is None or color.is_default for pair in colours for color in pair)
        assert re.search("Athletics", svg)


SCREENS: dict[str, tuple[str, ...]] = {
    "panes": ("j", "space"),
    "article": ("4", "n"),
    "words": ("4", "c", "v", "w"),
    "results": ("j", "j", "j", "enter", "n"),
    "review": ("r",),
    "question": ("r", "d"),
    "finder": ("slash", *"oyelund"),
    "links": ("L",),
    "grid": ("j", "j", "j", "equals_sign"),
    "chart": ("j", "j", "j", "P"),
    "frequencies": ("2", "F", "2"),
    "filter": ("2", "ampersand"),
    "commands": ("colon",),
    "menu": ("e",),
    "bookmarks": ("m", "apostrophe"),
    "help": ("question_mark",),
    "message": ("right_square_bracket",),
}


@pytest.mark.parametrize("theme", THEMES[:2], ids=lambda theme: theme.name)
@pytest.mark.parametrize("keys", SCREENS.values(), ids=SCREENS)
async def test_whatever_is_on_the_screen_can_be_read(
    browse: Opener, theme: Theme, keys: tuple[str, ...]
) -> None:
    async with browse((100, 30), theme=theme.name) as browser:
        await browser.press(*keys)
        for strip in browser.app.screen._compositor.render_strips():
            for text, style, _ in strip:
                if style is None or not text.strip() or not any(map(str.isalnum, text)):
                    continue
                front, behind = (
                    colour.get_truecolor().hex if colour and not colour.is_default else default
                    for colour, default in (
                        (style.color, theme.foreground or ""),
                        (style.bgcolor, theme.background or ""),
                    )
                )
                front, behind = (behind, front) if style.reverse else (front, behind)
                assert contrast(front, behind) >= LEAST_CONTRAST, (text, front, behind)
                assert not style.dim, text
