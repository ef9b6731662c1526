"""Names in headlines, where every word has a capital or is written in capitals throughout."""

import re

from olytui.extract import words
from olytui.extract.clause import is_verb
from olytui.extract.names import Name, given
from olytui.extract.people import fold

_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_PIECE = re.compile(r"[^ ]+")
_LONG = 4
_COMMON = words.STARTERS | words.ADJECTIVES | words.SPORTING_NOUNS | words.OFFICIAL_NOUNS | words.INSTITUTIONS


def is_shouted(text: str, start: int, end: int) -> bool:
    """Whether a line is written in capitals throughout."""
    line = text[start:end]
    return len(line) < 200 and line.isupper() and len(_WORD.findall(line)) > 3


def is_titled(text: str, start: int, end: int) -> bool:
    """Whether the words of a line have capitals whatever they are."""
    long_words = [word for word in _WORD.findall(text, start, end) if len(word) >= _LONG]
    return len(long_words) > 3 and sum(word[0].isupper() for word in long_words) >= 0.8 * len(long_words)


def without_common_words(name: Name, text: str, common: frozenset[str]) -> list[Name]:
    """What is left of a run when verbs and words that the text writes small elsewhere are cut out."""
    pieces: list[list[tuple[int, int]]] = [[]]
    for match in _PIECE.finditer(text, name.start, name.end):
        if _is_common(match.group(), common):
            pieces.append([])
        else:
            pieces[-1].append(match.span())
    return [
        Name(piece[0][0], piece[-1][1], tuple(text[a:b] for a, b in piece), name.prefix)
        for piece in pieces
        if piece
    ]


def _is_common(word: str, common: frozenset[str]) -> bool:
    low = word.lower()
    return low not in given() and (low in common or low in _COMMON or is_verb(low))


def known_names(text: str, start: int, end: int, lasts: set[str]) -> list[Name]:
    """The surnames in a line of capitals that the rest of the report knows."""
    return [
        Name(match.start(), match.end(), (match.group(),))
        for match in _WORD.finditer(text, start, end)
        if len(match.group()) >= _LONG and fold(match.group()) in lasts
    ]
