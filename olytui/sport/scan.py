"""Words of a text with their places, and phrase lists looked up in them: the ground that the recognisers share.

A word is a run of letters and digits. Spaces, hyphens and apostrophes bind words to phrases, so `gold-medal`
and `gold medal` are one phrase; a full stop binds single letters only (`U.S.`).
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, Protocol, TypeVar

_WORD = re.compile(r"[^\W_]+")
_BINDERS = frozenset({" ", "-", "\u2011", "'", "\u2019", " & ", "/"})
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

    __slots__ = ("ends", "starts", "text", "words")

    def __init__(self, text: str) -> None:
        spans = [match.span() for match in _WORD.finditer(text)]
        self.text = text
        self.starts = [start for start, _ in spans]
        self.ends = [end for _, end in spans]
        self.words = [text[start:end].lower() for start, end in spans]

    def is_bound(self, first: int, last: int) -> bool:
        """Whether the words `first` to `last` (inclusive) stand together as one phrase."""
        for index in range(first, last):
            gap = self.text[self.ends[index] : self.starts[index + 1]]
            if gap not in _BINDERS and not self._is_dotted(gap, index):
                return False
        return True

    def _is_dotted(self, gap: str, index: int) -> bool:
        """`U.S.`, `D.R. Congo`, `St. Lucia`."""
        word = self.words[index]
        return (gap in (".", ". ") and len(word) == 1) or (gap == ". " and word in _SHORTENED)

    def before(self, index: int, count: int = 1) -> list[str]:
        """Up to `count` words before a word, nearest last, whatever stands between."""
        return self.words[max(0, index - count) : index]

    def after(self, index: int, count: int = 1) -> list[str]:
        """Up to `count` words after a word."""
        return self.words[index + 1 : index + 1 + count]


@lru_cache(maxsize=8)
def scan(text: str) -> Scan:
    """The words of a text; the last few texts are remembered, as every recogniser asks in turn."""
    return Scan(text)


def phrase_words(phrase: str) -> tuple[str, ...]:
    """A phrase as the words that a scan would give for it."""
    return tuple(_WORD.findall(phrase.lower()))


@dataclass(frozen=True, slots=True)
class Hit(Generic[T]):
    """A phrase found: its first and last word (inclusive) and what it stands for."""

    first: int
    last: int
    value: T


class Lexicon(Generic[T]):
    """Phrases and what they stand for; the longest phrase wins, and where two are equal, the one that came first."""

    __slots__ = ("_heads", "_phrases")

    def __init__(self, entries: Iterable[tuple[str | tuple[str, ...], T]]) -> None:
        self._phrases: dict[tuple[str, ...], T] = {}
        for phrase, value in entries:
            words = phrase_words(phrase) if isinstance(phrase, str) else phrase
            if words:
                self._phrases.setdefault(words, value)
        self._heads: dict[str, list[tuple[list[str], T]]] = {}
        for words in sorted(self._phrases, key=len, reverse=True):
            self._heads.setdefault(words[0], []).append((list(words[1:]), self._phrases[words]))

    def __len__(self) -> int:
        return len(self._phrases)

    def get(self, phrase: str) -> T | None:
        """What exactly this phrase stands for."""
        return self._phrases.get(phrase_words(phrase))

    def get_words(self, words: tuple[str, ...]) -> T | None:
        """What exactly these words stand for."""
        return self._phrases.get(words)

    def at(self, seen: Scan, index: int) -> Hit[T] | None:
        """The longest phrase that starts at a word."""
        for rest, value in self._heads.get(seen.words[index], ()):
            last = index + len(rest)
            if not rest or (seen.words[index + 1 : last + 1] == rest and seen.is_bound(index, last)):
                return Hit(index, last, value)
        return None

    def find(self, seen: Scan) -> Iterator[Hit[T]]:
        """Every phrase in a text, left to right, none overlapping another."""
        heads = self._heads
        free = 0
        for index in [index for index, word in enumerate(seen.words) if word in heads]:
            if index >= free:
                hit = self.at(seen, index)
                if hit:
                    free = hit.last + 1
                    yield hit


def disjoint(found: Iterable[S]) -> list[S]:
    """Sorted by place, and of two that overlap the longer (then the earlier) kept."""
    kept: list[S] = []
    for item in sorted(found, key=lambda item: (item.start, -item.end)):
        if not kept or item.start >= kept[-1].end:
            kept.append(item)
        elif item.end - item.start > kept[-1].end - kept[-1].start:
            kept[-1] = item
    return kept


def forms(cell: str) -> list[str]:
    """The alternatives in one cell of a reference table, parted by `|`."""
    return [form.strip() for form in cell.split("|") if form.strip()]
