"""How slots, phases and spellings are said on the screen."""

import unicodedata

from olytui.tui.looks import STATE_GLYPHS

SHORT_PHASES = {
    "semifinal": "semi",
    "quarterfinal": "quart",
    "qualification": "qual",
    "preliminary": "prel",
}
GENDERS = {"men": "men's", "women": "women's", "mixed": "mixed"}


def unit_of(number: int, plural: str) -> str:
    """`facts`, or of one `fact`."""
    if number != 1:
        return plural
    return plural.removesuffix("es") if plural.endswith("ches") else plural.removesuffix("s")


def counted(number: int, plural: str) -> str:
    """`1 fact`, `2 facts`, `no facts`."""
    return f"{number:,} {unit_of(number, plural)}" if number else f"no {plural}"


def conflicts_in_words(number: int) -> str:
    """`≠ 2 conflicts`; the sign only where there are some."""
    return f"{STATE_GLYPHS['conflict']} {counted(number, 'conflicts')}" if number else "no conflicts"


def event_name(gender: str | None, event: str | None) -> str:
    """`men's 1500m`."""
    return " ".join(part for part in (GENDERS.get(gender or ""), event or "event unknown") if part)


def short_phase(phase: str | None) -> str:
    """A phase in few letters."""
    return SHORT_PHASES.get(phase or "", phase or "")


def where(
    sport: str | None, gender: str | None, event: str | None, phase: str | None, competition: str | None
) -> str:
    """`men's 1500m final · athletics · Paris 2024`; what nobody knows is left out."""
    name = f"{event_name(gender, event)} {phase or ''}".strip() if event else ""
    return " · ".join(part for part in (name, sport, competition) if part)


def is_misspelt(written: str, name: str) -> bool:
    """Some word of `written` is nearly, but not quite, a word of the athlete's name; short forms are none."""
    known = _words(name)
    return any(_is_slip(word, known) for word in _words(written) if word not in known)


def _is_slip(word: str, known: list[str]) -> bool:
    from difflib import SequenceMatcher  # noqa: PLC0415  (most words of most reports are no slips)

    return any(
        SequenceMatcher(None, word, other).ratio() >= 0.75
        and not other.startswith(word)
        and not word.startswith(other)
        for other in known
    )


def _words(name: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", name.casefold()).replace("’s", "").replace("'s", "")
    kept = "".join(char if char.isalnum() else " " for char in plain if not unicodedata.combining(char))
    return kept.split()
