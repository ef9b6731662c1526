"""Whether a sentence can tell anything: it holds a result's words, or all that some rule cannot do without.

What rules need is taken from their own patterns, so that a new wording is looked for from the day on which
it is written.
"""

import re
from collections.abc import Iterable

from olytui.extract import pattern
from olytui.extract.rules import ALL_RULES
from olytui.extract.tokens import Token

_TELLING = frozenset("MTRKXHLYZVUNW")
_FIGURE = re.compile(r" \d\d\b")
_COMPANY = re.compile(
    r"\b(?:[Aa]t \d\d(?=,)|, (?:now |aged )?\d\d|(?:is|turned) \d\d|[’']s \d\d|compatriots?|team-?mates?)\b"
)


def _groups() -> tuple[dict[str, int], dict[str, list[int]]]:
    """Each group of words that a rule needs as a bit: for each word the bits of its groups; and for each word
    of the group that is the least common in a rule, the bits of all that the rule needs.
    """
    bits: dict[frozenset[str], int] = {}
    of_word: dict[str, int] = {}
    needed: dict[str, list[int]] = {}
    for groups in dict.fromkeys(tuple(pattern.groups(rule.pattern)) for rule in ALL_RULES):
        for group in groups:
            bit = bits.setdefault(group, 1 << len(bits))
            for word in group:
                of_word[word] = of_word.get(word, 0) | bit
        rarest = max(groups, key=lambda group: min(map(len, group)), default=frozenset())
        for word in rarest:
            needed.setdefault(word, []).append(sum(bits[group] for group in set(groups)))
    return of_word, needed


_OF_WORD, _NEEDED = _groups()


def tells(spans: Iterable[Token]) -> bool:
    """Whether a span is one of those that only results, nations and ages have."""
    return any(token.symbol in _TELLING for token in spans)


def can_match(symbols: frozenset[str]) -> bool:
    """Whether some rule finds all that it needs among these words and symbols."""
    seen = 0
    for symbol in symbols & _OF_WORD.keys():
        seen |= _OF_WORD[symbol]
    for symbol in symbols & _NEEDED.keys():
        for needed in _NEEDED[symbol]:
            if needed & seen == needed:
                return True
    return False


def has_company(text: str, start: int, end: int) -> bool:
    """Whether the words may tell an age, or somebody's nation by the company that he is in."""
    may_tell = (
        _FIGURE.search(text, start, end)
        or text.find("mate", start, end) >= 0
        or text.find("compatriot", start, end) >= 0
    )
    return bool(may_tell) and _COMPANY.search(text, start, end) is not None
