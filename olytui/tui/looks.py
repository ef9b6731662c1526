"""How things look: three themes; every state has a word and a glyph beside its colour."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Protocol, cast

from rich.color import Color as RichColor
from rich.style import Style
from textual.color import Color
from textual.theme import BUILTIN_THEMES, Theme

LOOKS: dict[str, tuple[str, str, str, str]] = {
    # look: (colour, colour behind, attributes, attributes where the terminal's own colours are used)
    "title": ("", "bar", "", "underline"),
    "title-on": ("bar-on-text", "bar-on", "bold", "bold reverse"),
    "header": ("dim", "", "underline", "underline"),
    "cursor": ("", "cursor", "bold", "bold reverse default"),
    "cursor-off": ("", "cursor-off", "", "underline"),
    "cell": ("bar-on-text", "bar-on", "bold", "not reverse bold underline"),
    "selected": ("accent", "", "bold", "bold"),
    "heading": ("accent", "", "bold", "bold"),
    "strong": ("", "", "bold", "bold"),
    "dim": ("dim", "", "", ""),
    "match": ("match", "", "bold underline", "bold underline"),
    "single": ("dim", "", "", ""),
    "agreed": ("good", "", "", ""),
    "rounded": ("warn", "", "", ""),
    "conflict": ("bad", "", "bold", "bold"),
    "doubt": ("warn", "", "", "bold"),
    "decided": ("good", "", "bold", "bold"),
    "doubted": ("doubt", "", "bold", "bold"),
    "claim": ("claim", "", "underline", "underline"),
    "name": ("name", "", "", ""),
    "own": ("own", "", "bold", "bold"),
    "misspelt": ("own", "", "bold italic underline", "bold italic underline"),
    "spot": ("", "spot", "", "underline"),
    "here": ("", "here", "bold", "bold reverse"),
    "chosen": ("bar-on-text", "bar-on", "", "reverse"),
    "gutter": ("bad", "", "bold", "bold"),
    "key": ("accent", "", "bold", "bold"),
}


def styles(colours: Mapping[str, str], *, is_ansi: bool) -> dict[str, Style]:
    """Every look as a style, in the colours of a theme."""
    made: dict[str, Style] = {}
    for name, (text, behind, attributes, ansi_attributes) in LOOKS.items():
        style = Style.parse(ansi_attributes if is_ansi else attributes)
        made[name] = style + Style.from_color(_colour(colours, text), _colour(colours, behind))
    return made


def _colour(colours: Mapping[str, str], name: str) -> RichColor | None:
    """A colour by its name; the terminal's own is no colour at all."""
    found = colours.get(f"oly-{name}", "ansi_default")
    return None if not name or found == "ansi_default" else Color.parse(found).rich_color


class Looking(Protocol):
    """An app that knows how things look."""

    @property
    def looks(self) -> Mapping[str, Style]: ...


def looks_of(app: object) -> Mapping[str, Style]:
    """The looks of the app that a widget is in."""
    return cast(Looking, app).looks


STATE_GLYPHS = {"single": "·", "agreed": "=", "rounded": "≈", "conflict": "≠", "doubt": "¿"}
VERDICT_GLYPHS = {
    "confirmed": "✓",
    "disputed": "!",
    "wrong": "✗",
    "both-right": "‖",
    "undecidable": "?",
    "open": "",
}
MEANINGS = {
    "single": "one report says so",
    "agreed": "reports say the same",
    "rounded": "reports say the same, one of them rounded or cut",
    "conflict": "reports disagree",
    "doubt": "figures that do not go together",
    "confirmed": "somebody has said that this value is right",
    "disputed": "somebody disputes it; it waits in the review",
    "wrong": "somebody has said that this value is wrong",
    "both-right": "somebody has said that each value is right in its way",
    "undecidable": "somebody has said that nobody can tell",
}
"""What each state says of a fact, and each verdict of a person."""
GUTTER_SIGNS = {
    "›": "beside the article: the cursor is on this line",
    "•": "beside the article: the selected athlete is named here",
    "~": "beside the article: a name is misspelt here",
    "▪": "a selected row",
    "underlined": "in the article: words that make a claim",
}
VERDICT_LOOKS = {
    "confirmed": "decided",
    "both-right": "decided",
    "undecidable": "decided",
    "wrong": "decided",
    "disputed": "doubted",
}


def state_words(state: str, verdict: str = "open") -> str:
    """Glyph and word of a state, and of the verdict where a person has given one."""
    said = verdict if verdict != "open" else state
    return f"{VERDICT_GLYPHS.get(said) or STATE_GLYPHS.get(said, ' ')} {said}"


def state_look(state: str, verdict: str = "open") -> str:
    """The look of a fact: a person's verdict is shown over the state."""
    return VERDICT_LOOKS.get(verdict) or (state if state in STATE_GLYPHS else "dim")


PALETTES: dict[str, dict[str, str]] = {
    "dark": {
        "bar": "#22304a",
        "bar-on": "#8fb8f0",
        "bar-on-text": "#0c1420",
        "cursor": "#1f3a64",
        "cursor-off": "#223047",
        "dim": "#a4b2c9",
        "accent": "#8fb8f0",
        "good": "#86cf9b",
        "warn": "#f0c674",
        "bad": "#ff9b8e",
        "match": "#ffd479",
        "name": "#9fd3e6",
        "own": "#d9c2ff",
        "claim": "#a8d8a0",
        "doubt": "#ffb4e0",
        "spot": "#3f3a1c",
        "here": "#4a4212",
    },
    "light": {
        "bar": "#dfe5ee",
        "bar-on": "#1f4f99",
        "bar-on-text": "#ffffff",
        "cursor": "#c9dcf8",
        "cursor-off": "#e3e9f2",
        "dim": "#535e70",
        "accent": "#1d4f9e",
        "good": "#1c6434",
        "warn": "#754c00",
        "bad": "#a3241a",
        "match": "#8a3f00",
        "name": "#0b5566",
        "own": "#5f2da0",
        "claim": "#1f5f2c",
        "doubt": "#8c1763",
        "spot": "#fdf3cf",
        "here": "#f7e08a",
    },
    "ansi": {
        "bar": "ansi_default",
        "bar-on": "ansi_default",
        "bar-on-text": "ansi_default",
        "cursor": "ansi_default",
        "cursor-off": "ansi_default",
        "dim": "ansi_default",
        "accent": "ansi_default",
        "good": "ansi_green",
        "warn": "ansi_default",
        "bad": "ansi_red",
        "match": "ansi_magenta",
        "name": "ansi_default",
        "own": "ansi_magenta",
        "claim": "ansi_green",
        "doubt": "ansi_magenta",
        "spot": "ansi_default",
        "here": "ansi_default",
    },
}


def variables(palette: str) -> dict[str, str]:
    """The colours of a palette under the names that stylesheets use."""
    return {f"oly-{name}": colour for name, colour in PALETTES[palette].items()}


THEMES = (
    Theme(
        "olytui-dark",
        primary="#8fb8f0",
        secondary="#9fd3e6",
        warning="#f0c674",
        error="#ff9b8e",
        success="#86cf9b",
        accent="#8fb8f0",
        foreground="#e6ebf3",
        background="#10151f",
        surface="#10151f",
        panel="#1a2333",
        variables={**variables("dark"), "scrollbar": "#3a4a66", "scrollbar-background": "#10151f"},
    ),
    Theme(
        "olytui-light",
        primary="#1d4f9e",
        secondary="#0b5566",
        warning="#754c00",
        error="#a3241a",
        success="#1c6434",
        accent="#1d4f9e",
        foreground="#1a2230",
        background="#fbfaf7",
        surface="#fbfaf7",
        panel="#eceff4",
        dark=False,
        variables={**variables("light"), "scrollbar": "#a9b4c6", "scrollbar-background": "#fbfaf7"},
    ),
    replace(
        BUILTIN_THEMES["ansi-dark"],
        name="olytui-ansi",
        variables={**BUILTIN_THEMES["ansi-dark"].variables, **variables("ansi")},
    ),
)
