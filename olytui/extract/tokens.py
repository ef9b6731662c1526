"""A sentence as a line of typed tokens, and as the masked string over which rules are matched.

Each recognised span becomes one capital letter, each other word stays itself in lower case:
`Ada Novak took silver in the 200m` is `A took M in the E `. Rules are regular expressions over that string,
so that Python's `re` does the matching, and a position in it leads back to the token and its words.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from string import ascii_uppercase
from typing import Any

ATHLETE, NATION, EVENT, SPORT, GENDER = "A", "N", "E", "S", "G"
COMPETITION, PHASE, MEDAL, PLACE, MARK = "C", "P", "M", "R", "K"
RECORD, DATE, AGE, SCORE, MARGIN = "X", "D", "U", "Z", "V"

_WORD = re.compile(
    r"([Tt]eam mates?\b|[^\W_]++(?= )"  # most words; the rest only says the same of fewer, more slowly
    r"|(?:[A-Za-z]\.){2,}|[’']s\b|(?:can|won|did|does|do|was|were|is|are|has|have|had|would|could|"
    r"should)n[’']t\b"
    r"|[^\W_]+(?:[’'‘-][^\W_]+)*?(?=[’']s\b)|[^\W_]+(?:[’'‘,.][^\W_]+|-[^\W_]+)*|--+|[^\w\s])"
)
_ENTITIES = frozenset(ascii_uppercase)
_DASHES = {"--": "-", "–": "-", "—": "-", "---": "-", "‑": "-", "―": "-"}
_QUOTES = {"“": '"', "”": '"', "‘": "'", "’": "'", "''": '"'}


@dataclass(slots=True)
class Token:
    """One word or recognised span; `symbol` is its capital letter, or its lower-case word.

    Never changed once made; not frozen, because a report has thousands, and frozen ones take four times as
    long to make.
    """

    symbol: str
    start: int
    end: int
    value: Any = None

    @property
    def is_entity(self) -> bool:
        """Whether a recogniser claimed these words."""
        return len(self.symbol) == 1 and "A" <= self.symbol <= "Z"


class Line:
    """The tokens of one sentence with their masked string."""

    __slots__ = ("_masked", "_offsets", "sequence", "tokens")

    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = tokens
        self.sequence = [token.symbol for token in tokens]
        self._masked: str | None = None
        self._offsets: list[int] | None = None

    @property
    def masked(self) -> str:
        """The symbols, a space behind each."""
        if self._masked is None:
            self._masked = " ".join([*self.sequence, ""])
        return self._masked

    @property
    def offsets(self) -> list[int]:
        """Where in the masked string each token stands."""
        if self._offsets is None:
            self._offsets = [*accumulate([len(symbol) + 1 for symbol in self.sequence], initial=0)][:-1]
        return self._offsets

    @property
    def symbols(self) -> frozenset[str]:
        """The recognised kinds of span that it holds."""
        return _ENTITIES.intersection(self.sequence)

    def index(self, offset: int) -> int:
        """The number of the token that stands at this offset of the masked string."""
        return bisect_right(self.offsets, offset) - 1

    def first(self, symbol: str, start: int = 0, stop: int | None = None) -> Token | None:
        """The first token of this symbol between two token numbers."""
        for token in self.tokens[start:stop]:
            if token.symbol == symbol:
                return token
        return None


def tokenize(text: str, start: int, end: int, entities: Iterable[Token]) -> list[Token]:
    """The tokens of `text[start:end]`: the given entities (in order, apart) and the words between them."""
    found: list[Token] = []
    at = start
    for entity in entities:
        _words(text, at, entity.start, found)
        found.append(entity)
        at = entity.end
    _words(text, at, end, found)
    return found


def vocabulary(text: str, start: int, end: int, entities: Iterable[Token]) -> frozenset[str]:
    """The symbols of the tokens of `text[start:end]`, without where they stand."""
    found: set[str] = set()
    at = start
    for entity in entities:
        found.update(map(_symbol, _WORD.findall(text, at, entity.start)))
        found.add(entity.symbol)
        at = entity.end
    found.update(map(_symbol, _WORD.findall(text, at, end)))
    return frozenset(found)


def _words(text: str, start: int, end: int, found: list[Token]) -> None:
    """The words of `text[start:end]`, cut in one go: gaps and words take turns."""
    if start < end:
        parts = _WORD.split(text[start:end])
        edges = list(accumulate(map(len, parts), initial=start))
        found += map(Token, map(_symbol, parts[1::2]), edges[1::2], edges[2::2])


@lru_cache(maxsize=1 << 15)
def _symbol(word: str) -> str:
    """A word as rules write it: in lower case, with plain quotes and dashes (`team mate` with its own)."""
    plain = word.lower().replace("’", "'").replace("‘", "'") if word[0].isalnum() or len(word) > 1 else word
    return _DASHES.get(plain) or _QUOTES.get(plain) or plain.replace(" ", "-")


def longest_apart(tokens: Iterable[Token]) -> list[Token]:
    """The tokens in text order, without overlaps: the longer wins, then the earlier in the given order."""
    ranked = sorted(enumerate(tokens), key=lambda pair: (pair[1].start - pair[1].end, pair[0]))
    kept: list[Token] = []
    taken: set[int] = set()
    for _, token in ranked:
        if token.start not in taken and token.end - 1 not in taken:
            kept.append(token)
            taken.update(range(token.start, token.end))
    kept.sort(key=lambda token: token.start)
    return kept
