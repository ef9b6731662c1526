"""What two names laid beside each other show: the figures that the score weighs."""

from collections.abc import Mapping
from dataclasses import dataclass
from math import log

from olytui.names import lexicon
from olytui.names.align import Aligned, Alignment, align
from olytui.names.fold import PARTICLES, foldings
from olytui.names.likeness import share_bones
from olytui.names.sound import sound

_AMISS = 0.7
_GOOD = 0.9
_SHORT = 4


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two names laid beside each other: the weakest tokens that stand for one another, and the traits."""

    alignment: Alignment
    weakest: Aligned
    traits: Mapping[str, float]


def compare(one: str, other: str) -> Comparison | None:
    """The comparison of two names, the same for either order; None where one of them has no letters."""
    first, second = sorted((one, other))
    layings = [align(a, b) for a in foldings(first) for b in foldings(second) if a.tokens and b.tokens]
    if not layings:
        return None
    alignment = max(layings, key=lambda laying: laying.worth)
    telling = [pair for pair in alignment.aligned if not _is_particle(pair)] or list(alignment.aligned)
    weakest = min(telling, key=lambda pair: (pair.like.value, pair.letters))
    return Comparison(alignment, weakest, _traits(alignment, telling, weakest))


def _is_particle(pair: Aligned) -> bool:
    return pair.one in PARTICLES and pair.other in PARTICLES


def _traits(alignment: Alignment, telling: list[Aligned], weakest: Aligned) -> dict[str, float]:
    values = sorted(pair.like.value for pair in telling)
    is_misspelt = weakest.like.way == "misspelt"
    length = min(len(weakest.one), len(weakest.other))
    tokens = len(alignment.aligned) + max(len(alignment.left_one), len(alignment.left_other))
    return {
        "weakest": max(0.0, values[0] - _AMISS),
        "second weakest": values[1] if len(values) > 1 else 1.0,
        "tokens amiss": float(sum(value < _AMISS for value in values)),
        "misspelt": float(is_misspelt),
        "short and misspelt": (1 - weakest.like.value) * (length <= _SHORT),
        "sounds the same": float(sound(weakest.one) == sound(weakest.other)),
        "same consonants": float(share_bones(weakest.one, weakest.other)),
        "two given names": float(is_misspelt and _are_given(weakest)),
        "initial left": float(sum(len(token) == 1 for token in alignment.left)),
        "rare in common": sum(_rarity(pair) for pair in telling if pair.like.value >= _GOOD),
        "rarity of the weakest": max(lexicon.rarity(weakest.one), lexicon.rarity(weakest.other)),
        "letters explained": alignment.worth,
        "tokens": float(tokens),
        "length of the weakest": log(length),
    }


def _are_given(pair: Aligned) -> bool:
    return lexicon.is_given(pair.one) and lexicon.is_given(pair.other)


def _rarity(pair: Aligned) -> float:
    return (lexicon.rarity(pair.one) + lexicon.rarity(pair.other)) / 2
