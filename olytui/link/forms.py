"""Which spellings may be looked at together: keys that likely spellings share, and a test for two of them.

Both look at names alone, so that who is compared with whom does not depend on what else is in the store.
"""

from functools import lru_cache
from itertools import pairwise

from olytui.names import lexicon
from olytui.names.fold import PARTICLES, fold, foldings, key
from olytui.names.likeness import likeness
from olytui.names.score import score
from olytui.names.sound import bones

_KEY_LETTERS, _CUT_LETTERS = 3, 4
_LIKELY = 0.4
_SURNAME = 0.9


def block_of(name: str, kind: str) -> str:
    """What appearances share that are looked at as one spelling: its folded tokens, sorted."""
    return key(name) if kind == "person" else f"{kind}: {key(name)}"


@lru_cache(maxsize=65_536)
def keys_of(block: str) -> frozenset[str]:
    """Keys of a spelling; two spellings that may be one person's share one."""
    if ": " in block:
        return frozenset()
    tokens = [token for token in block.split() if token not in PARTICLES]
    telling = [token for token in tokens if len(token) > 1 and not lexicon.is_given(token)]
    chosen = telling or [token for token in tokens if len(token) > 1] or tokens
    joined = [one + other for one, other in pairwise(tokens)] if len(tokens) > 2 else []
    keys = {bones(token)[:_KEY_LETTERS] for token in (*chosen, *joined)}
    return frozenset(keys | {token[:_CUT_LETTERS] for token in telling if len(telling) < len(tokens)})


def are_near(one: str, other: str) -> bool:
    """True where two spellings may be one person's, going by the letters."""
    if is_partial(one) or is_partial(other):
        return surname_fits(one, other)
    return is_cut_short(one, other) or score(one, other).value >= _LIKELY


def is_cut_short(one: str, other: str) -> bool:
    """True where two names differ only in a given name of which one bears the beginning: Ronja and Ron."""
    (*given, last), (*other_given, other_last) = fold(one).tokens, fold(other).tokens
    if last != other_last or len(given) != 1 or len(other_given) != 1:
        return False
    short, long = sorted((given[0], other_given[0]), key=len)
    return len(short) >= _CUT_LETTERS - 1 and 2 * len(short) > len(long) and long.startswith(short)


@lru_cache(maxsize=65_536)
def is_partial(name: str) -> bool:
    """True for a surname alone, or with an initial: a name that several people of a family share."""
    return sum(len(token) > 1 and token not in PARTICLES for token in fold(name).tokens) < 2


def has_initial(name: str) -> bool:
    """True for a surname with an initial."""
    tokens = fold(name).tokens
    return is_partial(name) and len(tokens) > 1 and any(len(token) == 1 for token in tokens)


def surname_fits(partial: str, name: str) -> bool:
    """True where two names share a surname, and an initial of one begins another token of the other."""
    return any(
        likeness(a, b).value >= _SURNAME and _initials_agree(partial, a, name, b)
        for a in _surnames(partial)
        for b in _surnames(name)
    )


def _initials_agree(one: str, shared_one: str, other: str, shared_other: str) -> bool:
    first = [token for token in fold(one).tokens if token != shared_one]
    second = [token for token in fold(other).tokens if token != shared_other]
    if not first or not second:
        return True
    initials = {token[0] for token in first if len(token) == 1} | {
        token[0] for token in second if len(token) == 1
    }
    return not initials or bool({token[0] for token in first} & {token[0] for token in second})


def _surnames(name: str) -> list[str]:
    return [
        token
        for folded in foldings(name)
        for token in folded.tokens
        if len(token) > 1 and token not in PARTICLES
    ]
