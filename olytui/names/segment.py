"""Names as arrays: the words that occur, the trigrams and names of each word, the words of each name.

A segment never changes. The index holds a large one, and small ones for what has come since.
"""

import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np

from olytui.names import lexicon
from olytui.names.fold import Folded, foldings
from olytui.names.packing import Array, Packed
from olytui.names.sound import bones_of_sound, sounds

GRAMS = 1 << 18
_LETTER = np.zeros(128, np.uint32)
_LETTER[ord("a") : ord("z") + 1] = np.arange(2, 28)
_LETTER[ord("0") : ord("9") + 1] = np.arange(28, 38)
_LETTER[ord("^")] = 1
_JOINED_PART = 4
_MOST_CUT = 8


@dataclass(frozen=True, slots=True)
class Entry:
    """An athlete as the index needs him: every spelling, and what is known for context."""

    athlete: int
    names: tuple[str, ...]
    noc: str | None = None
    sport: str | None = None
    first: int | None = None
    last: int | None = None
    weight: int = 0


@dataclass
class _Draft:
    """What building gathers, name by name."""

    numbers: dict[str, int] = field(default_factory=dict)
    words: list[int] = field(default_factory=list)
    starts: list[int] = field(default_factory=lambda: [0])
    owners: list[int] = field(default_factory=list)

    def number(self, token: str) -> int:
        return self.numbers.setdefault(token, len(self.numbers))

    def add(self, owner: int, name: Folded) -> None:
        """Adds a spelling: its tokens in order; -number-1 after one is its joining with the one before."""
        before = ""
        for token, glued in zip(name.tokens, name.glued, strict=True):
            self.words.append(self.number(token))
            if before and (glued or 1 < min(len(before), len(token)) <= _JOINED_PART):
                self.words.append(-self.number(before + token) - 1)
            before = token
        self.starts.append(len(self.words))
        self.owners.append(owner)


def build(entries: Iterable[Entry], stamp: str = "") -> Packed:
    """The arrays of a segment; the names most in the news and the latest come first."""
    ranked = sorted(entries, key=lambda entry: (-entry.weight, -(entry.last or 0), entry.athlete))
    draft = _Draft()
    for owner, entry in enumerate(ranked):
        spelt = {folded.text: folded for name in entry.names for folded in foldings(name) if folded.tokens}
        for folded in spelt.values():
            draft.add(owner, folded)
    tokens = sorted(draft.numbers)
    arrays = {**_vocabulary(tokens), **_names(draft, tokens), **_owners(ranked)}
    arrays["name_weight"] = _weights_of_names(arrays)
    arrays["name_initials"] = _initials_of_names(arrays, tokens)
    words: dict[str, list[str]] = {}
    for column in ("noc", "sport"):
        words[column] = _distinct(getattr(entry, column) for entry in ranked)
        code = {word: i + 1 for i, word in enumerate(words[column])}
        values = (getattr(entry, column) for entry in ranked)
        arrays[f"owner_{column}"] = np.array([code.get(value or "", 0) for value in values], np.uint16)
    return Packed(stamp, arrays, words)


def _distinct(values: Iterable[str | None]) -> list[str]:
    return sorted({value for value in values if value})


def _owners(ranked: Sequence[Entry]) -> dict[str, Array]:
    return {
        "owner_athlete": np.array([entry.athlete for entry in ranked], np.int64),
        "owner_first": np.array([entry.first or 0 for entry in ranked], np.int16),
        "owner_last": np.array([entry.last or 0 for entry in ranked], np.int16),
        "owner_weight": np.array([min(entry.weight, 65_535) for entry in ranked], np.uint16),
    }


def _names(draft: _Draft, tokens: Sequence[str]) -> dict[str, Array]:
    """Names → words (places in the sorted vocabulary), and back."""
    place = np.empty(len(tokens), np.int32)
    for i, token in enumerate(tokens):
        place[draft.numbers[token]] = i
    raw = np.array(draft.words, np.int32)
    is_join = raw < 0
    sorted_places = place[np.where(is_join, -raw - 1, raw)] if len(raw) else raw
    starts = np.array(draft.starts, np.uint32)
    name_of_word = np.repeat(np.arange(len(starts) - 1, dtype=np.uint32), np.diff(starts))
    order = np.argsort(sorted_places, kind="stable")
    return {
        "name_start": starts,
        "name_word": np.where(is_join, -sorted_places - 1, sorted_places).astype(np.int32),
        "name_owner": np.array(draft.owners, np.uint32),
        "post_start": _starts(sorted_places, len(tokens)),
        "post_name": name_of_word[order],
    }


def _weights_of_names(arrays: Mapping[str, Array]) -> Array:
    """How much all words of a name tell together; joinings are not counted."""
    words, starts = arrays["name_word"], arrays["name_start"]
    told = np.where(words < 0, 0, arrays["token_weight"][words]) if len(words) else np.zeros(0)
    return np.diff(np.concatenate(([0.0], np.cumsum(told, dtype=np.float64)))[starts]).astype(np.float32)


def _initials_of_names(arrays: Mapping[str, Array], tokens: Sequence[str]) -> Array:
    """The letters with which the words of a name begin, a bit for each."""
    bits = np.array([initial_bit(token) for token in tokens], np.uint32)
    words, starts = arrays["name_word"], arrays["name_start"]
    if not len(words):
        return np.zeros(0, np.uint32)
    return np.bitwise_or.reduceat(np.where(words < 0, 0, bits[words]), starts[:-1]).astype(np.uint32)


def initial_bit(token: str) -> int:
    """The bit of a token's first letter; none for a figure."""
    return 1 << (ord(token[0]) - ord("a")) if token[0].isalpha() else 0


def _vocabulary(tokens: Sequence[str]) -> dict[str, Array]:
    heard = sounds(tokens)
    keys = np.array([code_of(bones_of_sound(sound)) for sound in heard], np.uint32)
    by_bones = np.argsort(keys, kind="stable").astype(np.uint32)
    cut = [(code_of(form), number) for number, sound in enumerate(heard) for form in cut_forms(sound)]
    cut.sort()
    grams, holders = _grams(tokens)
    by_gram = np.argsort(grams, kind="stable")
    return {
        **_text("token", tokens),
        **_text("sound", heard),
        "token_weight": np.array([lexicon.weight(token) for token in tokens], np.float32),
        "bones_key": keys[by_bones],
        "bones_token": by_bones,
        "cut_key": np.array([code for code, _ in cut], np.uint32),
        "cut_token": np.array([number for _, number in cut], np.uint32),
        "gram_start": _starts(grams, GRAMS),
        "gram_token": holders[by_gram],
    }


def _text(name: str, values: Sequence[str]) -> dict[str, Array]:
    ends = np.cumsum([0, *map(len, values)], dtype=np.uint32)
    return {f"{name}_start": ends, f"{name}_text": np.frombuffer("".join(values).encode("ascii"), np.uint8)}


def _starts(values: Array, size: int) -> Array:
    """Where each value's run starts once the values are sorted."""
    return np.concatenate(([0], np.cumsum(np.bincount(values, minlength=size)))).astype(np.uint32)


def _grams(tokens: Sequence[str]) -> tuple[Array, Array]:
    """Every trigram of every `^token^`, and the token that holds it."""
    if not tokens:
        return np.zeros(0, np.uint32), np.zeros(0, np.uint32)
    text = np.frombuffer(("^" + "^^".join(tokens) + "^").encode("ascii"), np.uint8)
    letters = _LETTER[text]
    codes = (letters[:-2] << 12) | (letters[1:-1] << 6) | letters[2:]
    lengths = np.array([len(token) for token in tokens], np.uint32)
    holders = np.repeat(np.arange(len(tokens), dtype=np.uint32), lengths + 2)[: len(codes)]
    ends = np.cumsum(lengths + 2)
    crossing = np.zeros(len(codes) + 2, bool)
    crossing[ends - 1] = crossing[ends - 2] = True
    keep = ~crossing[: len(codes)]
    return codes[keep], holders[keep]


def grams_of(token: str) -> Array:
    """The distinct trigram codes of one token."""
    return np.unique(_grams([token])[0])


def code_of(text: str) -> int:
    """A number for a text, by which equal texts find each other."""
    return zlib.crc32(text.encode())


def cut_forms(heard: str) -> set[str]:
    """A short sound, and what is left of it without any one letter: two sounds a slip apart share a form.

    Longer ones share trigrams enough.
    """
    if len(heard) > _MOST_CUT:
        return set()
    return {heard, *(heard[:i] + heard[i + 1 :] for i in range(len(heard) * (len(heard) > 2)))}


def adjacent(tokens: Sequence[str]) -> list[str]:
    """Every two neighbours written together."""
    return [one + other for one, other in pairwise(tokens)]
