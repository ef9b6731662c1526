"""Whether a sentence can tell anything: it holds a result's words, or all that some rule cannot do without.

What rules need is taken from their own patterns, so that a new wording is looked for from the day on which
it is written.
"""

import re
from collections.abc import Iterable

from olytui.extract import pattern
from olytui.extract.rules import ALL_RULES
from olytui.extract.tokens import Token

Groups = tuple[frozenset[str], ...]

_TELLING = frozenset("MTRKXHLYZVUNW")
_COMPANY = re.compile(
    r"\b(?:[Aa]t \d\d(?=,)|, (?:now |aged )?\d\d|(?:is|turned) \d\d|[’']s \d\d|compatriots?|team-?mates?)\b"
)


def _by_rarest() -> dict[str, list[Groups]]:
    """For each word of the group that is the least common in a rule, the rule's groups."""
    found: dict[str, list[Groups]] = {}
    for groups in dict.fromkeys(tuple(pattern.groups(rule.pattern)) for rule in ALL_RULES):
        rarest = max(groups, key=lambda group: min(map(len, group)), default=frozenset())
        for word in rarest:
            found.setdefault(word, []).append(groups)
    return found


_RULES = _by_rarest()


def tells(spans: Iterable[Token]) -> bool:
    """Whether a span is one of those that only results, nations and ages have."""
    return any(token.symbol in _TELLING for token in spans)


def can_match(symbols: frozenset[str]) -> bool:
    """Whether some rule finds all that it needs among these words and symbols."""
    return any(
        all(not group.isdisjoint(symbols) for group in groups)
        for symbol in symbols & _RULES.keys()
        for groups in _RULES[symbol]
    )


def has_company(text: str, start: int, end: int) -> bool:
    """Whether the words may tell an age, or somebody's nation by the company that he is in."""
    return _COMPANY.search(text, start, end) is not None
