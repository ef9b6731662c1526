"""How alike two tokens of names are, and in which way."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from rapidfuzz.distance import OSA, JaroWinkler

from olytui.names import lexicon
from olytui.names.sound import bones, sound

Way = Literal["same", "sound", "given", "misspelt", "short", "initial", "prefix", "different"]

SOUND, GIVEN, SHORT, INITIAL = 0.95, 0.86, 0.74, 0.66
LIKE = 0.62


@dataclass(frozen=True, slots=True)
class Likeness:
    """The likeness of two tokens, 0 to 1, and the way in which they are alike."""

    value: float
    way: Way


_SAME = Likeness(1.0, "same")


@lru_cache(maxsize=131_072)
def likeness(one: str, other: str) -> Likeness:
    """How alike two folded tokens are; symmetric."""
    if one == other:
        return _SAME
    if min(len(one), len(other)) == 1:
        return Likeness(INITIAL, "initial") if one[0] == other[0] else Likeness(0.0, "different")
    spelt = spelling(one, other)
    if sound(one) == sound(other) and spelt < SOUND:
        return Likeness(SOUND, "sound")
    if lexicon.are_kin(one, other) and spelt < GIVEN:
        return Likeness(GIVEN, "given")
    if spelt < SHORT and lexicon.is_short_form(one, other):
        return Likeness(SHORT, "short")
    return Likeness(spelt, "misspelt" if spelt >= LIKE else "different")


def spelling(one: str, other: str) -> float:
    """Likeness by letters, or by sound where that is closer."""
    return max(_letters(one, other), 0.97 * _letters(sound(one), sound(other)))


def _letters(one: str, other: str) -> float:
    return 0.5 * OSA.normalized_similarity(one, other) + 0.5 * JaroWinkler.similarity(one, other)


def share_bones(one: str, other: str) -> bool:
    """True where two tokens differ in vowels alone."""
    return bones(one) == bones(other)
