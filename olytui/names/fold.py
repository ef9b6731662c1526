"""Folds a name, however it is written, to plain lower-case tokens that can be compared.

Letters that lists write in two ways (ü or ue, ø or oe, å or aa, đ or dj) give a second folding.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from anyascii import anyascii

_DIGRAPHS = str.maketrans(
    {
        "ä": "ae", "ö": "oe", "ü": "ue", "ő": "oe", "ű": "ue", "ø": "oe", "å": "aa", "æ": "ae", "đ": "dj", "ə": "a",
        "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "Ő": "Oe", "Ű": "Ue", "Ø": "Oe", "Å": "Aa", "Æ": "Ae", "Đ": "Dj", "Ə": "A",
    }
)  # fmt: skip
_SILENT = re.compile(r"[’‘ʻʼʹʺ'`´\"“”]")
_GARBLED = re.compile(r"[\u00c3-\u00c5][\u0080-\u00bf\u0152-\u017e\u02c6-\u2122]")
_WORD = re.compile(r"[a-z0-9]+")
_GENERATION = frozenset({"jr", "sr", "ii", "iii", "junior", "senior", "filho", "neto"})
PARTICLES = frozenset(
    _WORD.findall(
        "van von de der den del della di da do dos das du la le las los lo el al ul ad bin bint ben ibn abu "
        "ter ten te zu zum zur af av y e i o mac mc st san santa vd"
    )
)


@dataclass(frozen=True, slots=True)
class Folded:
    """A name as tokens in its own order; `glued[i]` is true where token i was tied to the one before it."""

    tokens: tuple[str, ...]
    glued: tuple[bool, ...]

    @property
    def text(self) -> str:
        """The tokens with single spaces: what equal spellings share."""
        return " ".join(self.tokens)


def fold(name: str) -> Folded:
    """The tokens of a name without marks, quotes, case and generation (Jr., III)."""
    plain = _SILENT.sub("", _repaired(name) if _GARBLED.search(name) else name)
    return _split((plain if plain.isascii() else anyascii(plain)).lower())


def foldings(name: str) -> tuple[Folded, ...]:
    """The folding of a name, then the one with ü as ue, ø as oe, å as aa, đ as dj where that differs."""
    plain = fold(name)
    if name.isascii():
        return (plain,)
    spelt_out = fold(name.translate(_DIGRAPHS))
    return (plain,) if spelt_out == plain else (plain, spelt_out)


def _repaired(name: str) -> str:
    """A name whose UTF-8 somebody read as Windows-1252, put right."""
    try:
        return name.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return name


def _split(written: str) -> Folded:
    text = written.replace("'", "")
    if "-" not in text:
        words = _WORD.findall(text)
        kept = tuple(word for i, word in enumerate(words) if not i or word not in _GENERATION)
        return Folded(kept, (False,) * len(kept))
    tokens: list[str] = []
    glued: list[bool] = []
    end = 0
    for word in _WORD.finditer(text):
        if word[0] in _GENERATION and tokens:
            continue
        tokens.append(word[0])
        glued.append(bool(len(tokens) > 1 and text[end : word.start()].strip() == "-"))
        end = word.end()
    return Folded(tuple(tokens), tuple(glued))


@lru_cache(maxsize=65_536)
def key(name: str) -> str:
    """One string for every order, case and accent of a name: its folded tokens, sorted."""
    return " ".join(sorted(fold(name).tokens))


def family_first(name: str) -> str:
    """A results list's `FAMILY Given` as `Given Family`; any other name as it is."""
    words = name.split()
    caps = [word for word in words if _is_capitals(word)]
    rest = [word for word in words if not _is_capitals(word)]
    if not caps or not rest or not any(len(word) > 2 for word in caps):
        return name
    given = [word for word in rest if word not in PARTICLES]
    particles = [word for word in rest if word in PARTICLES]
    return " ".join([*given, *particles, *map(_capital, caps)])


def _is_capitals(word: str) -> bool:
    letters = [c for c in word if c.isalpha()]
    return len(letters) > 1 and all(c.isupper() for c in letters)


def _capital(word: str) -> str:
    return re.sub(r"[^\W\d_]+", lambda part: part[0].capitalize(), word)
