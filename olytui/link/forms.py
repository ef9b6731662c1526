"""Which spellings may be looked at together: keys that likely spellings share, and a test for two of them.

Both look at names alone, so that who is compared with whom does not depend on what else is in the store.
"""

from itertools import pairwise

from olytui.names import lexicon
from olytui.names.fold import PARTICLES, fold, foldings, key
from olytui.names.likeness import likeness
from olytui.names.score import score
from olytui.names.sound import bones

_KEY_LETTERS = 3
_LIKELY = 0.4
_SURNAME = 0.9


def block_of(name: str, kind: str) -> str:
    """What appearances share that are looked at as one spelling: its folded tokens, sorted."""
    return key(name) if kind == "person" else f"{kind}: {key(name)}"


def keys_of(block: str) -> frozenset[str]:
    """Keys of a spelling; two spellings that may be one person's share one."""
    if ": " in block:
        return frozenset()
    tokens = [token for token in block.split() if token not in PARTICLES]
    telling = [token for token in tokens if len(token) > 1 and not lexicon.is_given(token)]
    chosen = telling or [token for token in tokens if len(token) > 1] or tokens
    joined = [one + other for one, other in pairwise(tokens)] if len(tokens) > 2 else []
    return frozenset(bones(token)[:_KEY_LETTERS] for token in (*chosen, *joined))


def are_near(one: str, other: str) -> bool:
    """True where two spellings may be one person's, going by the letters."""
    if is_partial(one) or is_partial(other):
        return any(
            likeness(a, b).value >= _SURNAME for a in _surnames(one) for b in _surnames(other)
        ) and initials_agree(one, other)
    return score(one, other).value >= _LIKELY


def is_partial(name: str) -> bool:
    """True for a surname alone, or with an initial: a name that several people of a family share."""
    return sum(len(token) > 1 and token not in PARTICLES for token in fold(name).tokens) < 2


def surname_fits(partial: str, name: str) -> bool:
    """True where a full name holds the surname of a partial one, and its initial if it has one."""
    return any(
        likeness(a, b).value >= _SURNAME for a in _surnames(partial) for b in _surnames(name)
    ) and initials_agree(partial, name)


def initials_agree(one: str, other: str) -> bool:
    """True unless one name has an initial with which no token of the other begins."""
    first, second = fold(one).tokens, fold(other).tokens
    for initials, tokens in ((first, second), (second, first)):
        full = [token for token in tokens if len(token) > 1]
        for initial in initials:
            if (
                len(initial) == 1
                and len(tokens) > 1
                and not any(token.startswith(initial) for token in (*full, *tokens))
            ):
                return False
    return True


def _surnames(name: str) -> list[str]:
    return [
        token
        for folded in foldings(name)
        for token in folded.tokens
        if len(token) > 1 and token not in PARTICLES
    ]
