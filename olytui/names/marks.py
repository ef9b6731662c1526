"""Which letters of a name a query found, and which of its words stand for which."""

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.distance import Indel

from olytui.names.align import Aligned, align
from olytui.names.fold import Folded, fold
from olytui.names.likeness import LIKE, Likeness, likeness

_WORD = re.compile(r"[^\s\-–.,()\"“”]+")
_CALLED = 0.7
_BEGINNING = Likeness(0.9, "prefix")


@dataclass(frozen=True, slots=True)
class Match:
    """A word of the query, the words of the name for which it stands, and how like they are."""

    typed: str
    meant: str
    like: Likeness


@dataclass(frozen=True, slots=True)
class Marked:
    """The letters of a name that a query found (places in the name as shown), and what stands for what."""

    places: tuple[int, ...]
    matches: tuple[Match, ...]


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    start: int


def mark(query: str, name: str) -> Marked:
    """Lays a query over a name as it is shown."""
    typed, shown = _words(query), _words(name)
    left, right = _folded(typed), _folded(shown)
    if not left.tokens or not right.tokens:
        return Marked((), ())
    places: set[int] = set()
    matches = []
    for pair in align(left, right).aligned:
        like = _BEGINNING if _begins(pair) else pair.like
        if like.value < LIKE:
            continue
        meant = _covered(pair.other, shown)
        if meant:
            places.update(_letters(pair.one, meant))
            words = " ".join(word.text for word in meant)
            matches.append(Match(_said(pair.one, typed), words, like))
    return Marked(tuple(sorted(places)), tuple(matches))


def as_called(name: str, written: str) -> str:
    """The words of a mention that stand for words of a name, without the trimmings."""
    own = [_plain(word.text) for word in _words(name)]
    kept = [
        word.text
        for word in _words(written)
        if any(likeness(_plain(word.text), token).value >= _CALLED for token in own)
    ]
    return " ".join(kept)


def _begins(pair: Aligned) -> bool:
    return pair.like.way != "same" and len(pair.one) > 1 and pair.other.startswith(pair.one)


@lru_cache(maxsize=8192)
def _plain(written: str) -> str:
    return "".join(fold(written).tokens)


def _words(text: str) -> list[_Word]:
    found = (_Word(word[0], word.start()) for word in _WORD.finditer(text))
    return [word for word in found if _plain(word.text)]


def _folded(words: list[_Word]) -> Folded:
    tokens = tuple(_plain(word.text) for word in words)
    return Folded(tokens, (False,) * len(tokens))


def _covered(token: str, words: list[_Word]) -> list[_Word]:
    """The words, one or several in a row, that fold to a token."""
    for start in range(len(words)):
        text = ""
        for end in range(start, len(words)):
            text += _plain(words[end].text)
            if text == token:
                return words[start : end + 1]
            if len(text) > len(token):
                break
    return []


def _said(token: str, words: list[_Word]) -> str:
    return " ".join(word.text for word in _covered(token, words)) or token


def _letters(token: str, words: list[_Word]) -> list[int]:
    shown = [(word.start + i, letter) for word in words for i, letter in enumerate(word.text)]
    plain = [(place, _plain(letter)) for place, letter in shown]
    if any(len(letter) > 1 for _, letter in plain) or token == "".join(letter for _, letter in plain):
        return [place for place, letter in plain if letter]
    letters = [(place, letter) for place, letter in plain if letter]
    spelt = "".join(letter for _, letter in letters)
    same = (block for block in Indel.opcodes(token, spelt) if block.tag == "equal")
    return [letters[i][0] for block in same for i in range(block.dest_start, block.dest_end)]
