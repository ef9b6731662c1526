"""Words of a text with their places, and phrase lists looked up in them: what the recognisers share.

Spaces, hyphens and apostrophes bind words to phrases, so `gold-medal` and `gold medal` are one phrase; a full
stop
binds single letters only (`U.S.`). Built for speed: one pass over the text, then look-ups by word.
"""

import re
from collections.abc import Iterable, Iterator, Set
from functools import cached_property, lru_cache
from itertools import accumulate
from typing import Generic, NamedTuple, Protocol, TypeVar

_WORD = re.compile(r"(\w+)")
_BINDERS = frozenset({" ", "-", "\u2011", "'", "\u2019", " & ", "/", " - "})
_SHORTENED = frozenset({"st", "no", "mt"})

T = TypeVar("T")


class Spanned(Protocol):
    """Anything with a place in a text."""

    @property
    def start(self) -> int: ...

    @property
    def end(self) -> int: ...


S = TypeVar("S", bound=Spanned)


class Scan:
    """One text cut into words: `words` in lower case, `starts` and `ends` as positions in `text`."""

    def __init__(self, text: str) -> None:
        parts = _WORD.split(_lower(text))
        edges = list(accumulate(map(len, parts)))
        self.text = text
        self.words: list[str] = parts[1::2]
        self.starts: list[int] = edges[0::2][: len(self.words)]
        self.ends: list[int] = edges[1::2]

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Word → where it stands, as indices of `words`."""
        places: dict[str, list[int]] = {}
        for index, word in enumerate(self.words):
            if word in places:
                places[word].append(index)
            else:
                places[word] = [index]
        return places

    @cached_property
    def digits(self) -> list[int]:
        """Every index whose word begins with a digit, in order."""
        return sorted(index for word, known in self.places.items() if word[0].isdecimal() for index in known)

    def where(self, words: Set[str]) -> list[int]:
        """Every index at which one of these words stands, in order."""
        places = self.places
        found = [index for word in places.keys() & words for index in places[word]]
        found.sort()
        return found

    def gap(self, index: int) -> str:
        """What stands between a word and the next."""
        return self.text[self.ends[index] : self.starts[index + 1]]

    def binds(self, index: int) -> bool:
        """Whether a word and the next stand together as in one phrase."""
        gap = self.gap(index)
        return gap in _BINDERS or (gap[:1] == "." and self._is_dotted(gap, index))

    def is_bound(self, first: int, last: int) -> bool:
        """Whether the words `first` to `last` (inclusive) stand together as one phrase."""
        return all(self.binds(index) for index in range(first, last))

    def _is_dotted(self, gap: str, index: int) -> bool:
        """`U.S.`, `D.R. Congo`, `St. Lucia`."""
        word = self.words[index]
        return (gap in (".", ". ") and len(word) == 1) or (gap == ". " and word in _SHORTENED)


def _lower(text: str) -> str:
    """The text in lower case, each character staying one character."""
    lower = text.lower()
    return (
        lower if len(lower) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    )


@lru_cache(maxsize=8)
def scan(text: str) -> Scan:
    """The words of a text; the last few texts are remembered, as every recogniser asks in turn."""
    return Scan(text)


def phrase_words(phrase: str) -> tuple[str, ...]:
    """A phrase as the words that a scan would give for it."""
    return tuple(_WORD.findall(phrase.lower()))


class Hit(NamedTuple, Generic[T]):
    """A phrase found: its first and last word (inclusive) and what it stands for."""

    first: int
    last: int
    value: T


class _Node(Generic[T]):
    """A word of a phrase: what may follow, and what the phrase stands for if it ends here."""

    __slots__ = ("following", "value")

    def __init__(self) -> None:
        self.following: dict[str, _Node[T]] = {}
        self.value: T | None = None


class Lexicon(Generic[T]):
    """Phrases and what they stand for; the longest phrase wins, and of two that are equal, the one that came
    first.
    """

    __slots__ = ("_root",)

    def __init__(self, entries: Iterable[tuple[str | tuple[str, ...], T]]) -> None:
        self._root: _Node[T] = _Node()
        for phrase, value in entries:
            node = self._root
            for word in phrase_words(phrase) if isinstance(phrase, str) else phrase:
                node = node.following.setdefault(word, _Node())
            if node.value is None:
                node.value = value

    def get(self, phrase: str | tuple[str, ...]) -> T | None:
        """What exactly this phrase (or these words) stands for."""
        node: _Node[T] | None = self._root
        for word in phrase_words(phrase) if isinstance(phrase, str) else phrase:
            node = node.following.get(word) if node else None
        return node.value if node else None

    def at(self, seen: Scan, index: int) -> Hit[T] | None:
        """The longest phrase that starts at a word."""
        node = self._root.following.get(seen.words[index])
        last, found = index, None
        count = len(seen.words)
        while node is not None:
            if node.value is not None:
                found = Hit(index, last, node.value)
            last += 1
            if last >= count or not node.following:
                break
            node = node.following.get(seen.words[last])
            if node is None or not seen.binds(last - 1):
                break
        return found

    def find(self, seen: Scan) -> Iterator[Hit[T]]:
        """Every phrase in a text, left to right, none overlapping another."""
        heads, words = self._root.following, seen.words
        free, final = 0, len(words) - 1
        for index in seen.where(heads.keys()):
            if index < free:
                continue
            node = heads[words[index]]
            if node.value is None and (index == final or words[index + 1] not in node.following):
                continue  # the common case: an everyday word that only opens a phrase
            hit = self.at(seen, index)
            if hit:
                free = hit.last + 1
                yield hit


def disjoint(found: Iterable[S]) -> list[S]:
    """Sorted by place, and of two that overlap the longer (then the earlier) kept."""
    kept: list[S] = []
    for item in sorted(found, key=lambda item: (item.start, -item.end)):
        while kept and item.start < kept[-1].end and item.end - item.start > kept[-1].end - kept[-1].start:
            kept.pop()
        if not kept or item.start >= kept[-1].end:
            kept.append(item)
    return kept


def forms(cell: str) -> list[str]:
    """The alternatives in one cell of a reference table, parted by `|`."""
    return [form.strip() for form in cell.split("|") if form.strip()]
