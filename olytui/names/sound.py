"""What a token sounds like, so that romanisations of one name come near each other.

`sound` keeps the vowels and levels the habits of spelling (Dmitriy, Dmitri; Tchaikine, Chaikin; Aase, Åse);
`bones` keeps the consonants alone and serves as a key for finding candidates.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

_RULES: tuple[tuple[str, str], ...] = (
    (r"^[yj]e(?=[a-z])", "e"), (r"(?<=[aeo])c$", "s"),
    (r"shch|stch|tsch|tch|sch|tsh|dzh|dsh|sh|zh|jh|ch|cz|sz|cs|zs|tz|ts|dz|dj|gy", "s"),
    (r"ic$", "is"), (r"c(?=[eiy])", "s"), (r"z", "s"),
    (r"ph", "f"), (r"kh|gh", "h"), (r"(?<=[tdrbkgnlsp])h", ""), (r"ck|cq|qu|q|c", "k"), (r"x", "ks"),
    (r"gu(?=[ei])", "g"), (r"w", "v"), (r"off?$", "ov"), (r"eff?$", "ev"),
    (r"eo(?=n|k|m|p|l)", "u"), (r"(?<=[aou])h(?![aeiouy])", ""), (r"ou|oo", "u"),
    (r"ue", "u"), (r"oe", "o"), (r"ae|aa", "a"), (r"ee|ea|ie", "i"),
    (r"[yj]", "i"), (r"eu", "u"),
    (r"(.)\1+", r"\1"),
)  # fmt: skip
_COMPILED = tuple((re.compile(pattern, re.MULTILINE), into) for pattern, into in _RULES)
_VOWELS = str.maketrans("", "", "aeiouh")


@lru_cache(maxsize=131_072)
def sound(token: str) -> str:
    """A folded token levelled to its sound."""
    for pattern, into in _COMPILED:
        token = pattern.sub(into, token)
    return token


def sounds(tokens: Sequence[str]) -> list[str]:
    """The sounds of many tokens: each rule runs once over all of them."""
    return sound.__wrapped__("\n".join(tokens)).split("\n") if tokens else []


def bones(token: str) -> str:
    """The consonants of a token's sound, with its first letter: equal for most spellings of one name."""
    return bones_of_sound(sound(token))


def bones_of_sound(heard: str) -> str:
    """The same, of a sound already known."""
    return heard[:1] + heard[1:].translate(_VOWELS)
