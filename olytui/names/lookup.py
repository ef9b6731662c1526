"""Finds the words of a segment that a typed word may mean, and the names that hold them."""

from collections.abc import Sequence
from dataclasses import dataclass
from string import ascii_lowercase
from typing import Any

import numpy as np
from rapidfuzz.distance import OSA, JaroWinkler
from rapidfuzz.process import cdist

from olytui.names import lexicon
from olytui.names.likeness import GIVEN, SHORT, SOUND
from olytui.names.packing import Array, Packed
from olytui.names.segment import code_of, cut_forms, grams_of
from olytui.names.sound import bones_of_sound, sound

_BY_GRAMS = 90
_KEPT = 48
_WORTH = 0.60
_JOINED_WORTH = 0.86
_TELLING = 30_000
_MOST_SLIPS = 8
ONE_SLIP = 0.8
PREFIX, PREFIX_SHARE = 0.74, 0.2


@dataclass(frozen=True, slots=True)
class Meanings:
    """The words that a typed word may mean: value by word number, and the range of words that it begins."""

    typed: str
    values: dict[int, float]
    begins: range

    def ranked(self) -> list[tuple[int, float]]:
        """Words and values, the best last."""
        return sorted(self.values.items(), key=lambda item: item[1])


class Lookup:
    """One segment, opened for searching."""

    def __init__(self, packed: Packed) -> None:
        arrays = packed.arrays
        self.arrays = arrays
        self.words = packed.words
        self.names = len(arrays["name_owner"])
        self.size = len(arrays["token_start"]) - 1
        self._starts = _view(arrays["token_start"])
        self._text = bytes(arrays["token_text"])
        self._sound_starts = _view(arrays["sound_start"])
        self._sounds = bytes(arrays["sound_text"])
        self._name_starts = _view(arrays["name_start"])
        self._name_words = _view(arrays["name_word"])
        self._weights = _view(arrays["token_weight"])
        self.letters = {n: letter for letter in ascii_lowercase if (n := self.number(letter)) is not None}
        self._known: dict[tuple[str, bool], Meanings] = {}
        self._joined: dict[str, Meanings] = {}

    def token(self, number: int) -> str:
        """The word of a number."""
        return self._text[self._starts[number] : self._starts[number + 1]].decode("ascii")

    def heard(self, number: int) -> str:
        """The sound of a word."""
        return self._sounds[self._sound_starts[number] : self._sound_starts[number + 1]].decode("ascii")

    def length(self, number: int) -> int:
        """How many letters a word has."""
        return int(self._starts[number + 1] - self._starts[number])

    def weight(self, number: int) -> float:
        """How much a word tells of who is meant."""
        return float(self._weights[number])

    def words_of(self, name: int) -> list[int]:
        """The words of a name in order; -number-1 after a word is its joining with the word before."""
        words: list[int] = self._name_words[self._name_starts[name] : self._name_starts[name + 1]].tolist()
        return words

    def place(self, token: str) -> int:
        """Where a word stands, or would stand, in the sorted vocabulary."""
        low, high, sought = 0, self.size, token.encode("ascii")
        starts, text = self._starts, self._text
        while low < high:
            middle = (low + high) // 2
            if text[starts[middle] : starts[middle + 1]] < sought:
                low = middle + 1
            else:
                high = middle
        return low

    def number(self, token: str) -> int | None:
        """The number of a word that occurs."""
        place = self.place(token)
        return place if place < self.size and self.token(place) == token else None

    def holding(self, word: int, end: int | None = None) -> Array:
        """The names that hold a word, or any word of a range."""
        starts = self.arrays["post_start"]
        return self.arrays["post_name"][starts[word] : starts[(word + 1) if end is None else end]]

    def meanings(self, token: str, is_open: bool) -> Meanings:
        """The words that a typed word may mean; an open one may be the beginning of a longer word."""
        known = self._known.get((token, is_open))
        if known is None:
            if len(self._known) > 4096:
                self._known.clear()
            known = self._known[token, is_open] = self._mean(token, is_open)
        return known

    def _mean(self, token: str, is_open: bool) -> Meanings:
        is_open = is_open or len(token) == 1
        begins = range(self.place(token), self.place(token + "{")) if is_open else range(0)
        if len(token) == 1:
            exact = self.number(token)
            return Meanings(token, {} if exact is None else {exact: 1.0}, begins)
        kin = sorted(number for number in map(self.number, lexicon.kin(token)) if number is not None)
        heard = sound(token)
        numbers = {*self._sharing_grams(token, is_open), *self._sharing_bones(heard)}
        numbers.update(self._a_slip_away(heard), kin)
        values = self._judged(token, heard, sorted(numbers), is_open)
        best = sorted(values.items(), key=lambda item: -item[1])[:_KEPT]
        kept = dict(best) | {number: max(GIVEN, values.get(number, 0.0)) for number in kin}
        exact = self.number(token)
        if exact is not None:
            kept[exact] = 1.0
        return Meanings(token, kept, begins)

    def joined(self, token: str) -> Meanings:
        """The words that two typed words written together are, by spelling or by sound."""
        known = self._joined.get(token)
        if known is None:
            heard = sound(token)
            exact = self.number(token)
            numbers = {*self._sharing_bones(heard), *(() if exact is None else (exact,))}
            judged = self._judged(token, heard, sorted(numbers), False)
            kept = {number: value for number, value in judged.items() if value >= _JOINED_WORTH}
            known = self._joined[token] = Meanings(token, kept, range(0))
        return known

    def _sharing_grams(self, token: str, is_open: bool) -> list[int]:
        codes = grams_of(token)
        starts = self.arrays["gram_start"]
        runs = [(int(starts[code]), int(starts[code + 1])) for code in codes.tolist()]
        runs.sort(key=lambda run: run[1] - run[0])
        taken, parts = 0, []
        for start, end in runs:
            if taken and taken + end - start > _TELLING:
                break
            parts.append(self.arrays["gram_token"][start:end])
            taken += end - start
        together = np.sort(np.concatenate(parts))
        if not len(together):
            return []
        edges = np.flatnonzero(np.concatenate(([True], together[1:] != together[:-1], [True])))
        numbers, shared = together[edges[:-1]], np.diff(edges)
        if not is_open:
            token_start = self.arrays["token_start"]
            shared = shared / (len(codes) + token_start[numbers + 1] - token_start[numbers])
        if len(numbers) > _BY_GRAMS:
            numbers = numbers[np.argpartition(-shared, _BY_GRAMS)[:_BY_GRAMS]]
        return [int(number) for number in numbers]

    def _sharing_bones(self, heard: str) -> list[int]:
        return self._filed("bones", bones_of_sound(heard))[:_BY_GRAMS]

    def _a_slip_away(self, heard: str) -> list[int]:
        """The words whose sound is this, or one slip from it."""
        return [number for form in sorted(cut_forms(heard)) for number in self._filed("cut", form)]

    def _filed(self, file: str, text: str) -> list[int]:
        keys, key = self.arrays[f"{file}_key"], np.uint32(code_of(text))
        start, end = np.searchsorted(keys, key), np.searchsorted(keys, key, "right")
        found: list[int] = self.arrays[f"{file}_token"][start:end].tolist()
        return found

    def _judged(self, token: str, heard: str, numbers: Sequence[int], is_open: bool) -> dict[int, float]:
        """How alike a typed word and the words of these numbers are; those of little likeness are left out."""
        if not numbers:
            return {}
        spelt = [self.token(number) for number in numbers]
        sounded = [self.heard(number) for number in numbers]
        values = np.maximum(_alike(token, spelt), 0.97 * _alike(heard, sounded))
        if is_open and len(token) > 2:
            cut = [word[: len(token)] for word in spelt]
            lengths = np.array([max(len(word), len(token)) for word in spelt], np.float32)
            values = np.maximum(values, _alike(token, cut) * (PREFIX + PREFIX_SHARE * len(token) / lengths))
        found = {}
        for number, word, other_heard, value in zip(numbers, spelt, sounded, values.tolist(), strict=True):
            if heard == other_heard:
                found[number] = max(SOUND, value)
            elif value < SHORT and lexicon.is_short_form(token, word):
                found[number] = SHORT
            elif value >= _WORTH:
                found[number] = value
        return found


def _view(array: Array) -> Any:
    """An array as a memoryview: single items come out faster than from the array."""
    return array.data


def _alike(token: str, others: Sequence[str]) -> Array:
    """Likeness by letters of one word and many."""
    one = [token]
    slips = cdist(one, others, scorer=OSA.distance, score_cutoff=_MOST_SLIPS, dtype=np.uint8)[0]
    jaro = cdist(one, others, scorer=JaroWinkler.similarity, dtype=np.float32)[0]
    longest = np.maximum(len(token), np.array([len(other) for other in others], np.float32))
    alike: Array = 0.5 * (1 - np.minimum(1, slips / longest) + jaro)
    if len(token) > 2:
        alike[slips == 1] = np.maximum(alike[slips == 1], ONE_SLIP)
    return alike
