"""Judges a name against the typed words: each is laid on the word it fits best, rare words weigh most."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from olytui.names.lookup import PREFIX, PREFIX_SHARE, Lookup, Meanings

INITIAL = 0.72
POWER = 3.0
_JOINED = 0.98
_REORDERED = 0.01
_UNTYPED = 0.28


@dataclass(frozen=True, slots=True)
class Typed:
    """A query's words as a segment understands them; `joined[i]` is word i together with the next."""

    words: tuple[Meanings, ...]
    joined: tuple[Meanings, ...]
    weights: tuple[float, ...]


class Ranking:
    """The judge of a segment's names for one query."""

    def __init__(self, lookup: Lookup, typed: Typed) -> None:
        self._lookup = lookup
        self._typed = typed
        self._typed_weight = sum(typed.weights)

    def judge(self, name: int) -> float:
        """The fit of a name, 0 to 1."""
        numbers = self._lookup.words_of(name)
        weights = self._typed.weights
        name_weights = [self._lookup.weight(number) for number in numbers if number >= 0]
        free_typed, free_name = [True] * len(weights), [True] * len(name_weights)
        gained, placed = 0.0, []
        for value, first, typed_end, at, name_end in self._fits(numbers):
            if False in free_typed[first:typed_end] or False in free_name[at:name_end]:
                continue
            free_typed[first:typed_end] = [False] * (typed_end - first)
            free_name[at:name_end] = [False] * (name_end - at)
            told = sum(weights[first:typed_end]) + _UNTYPED * sum(name_weights[at:name_end])
            gained += value**POWER * told
            placed.append((first, at))
        placed.sort()
        is_reordered = any(one[1] > other[1] for one, other in pairwise(placed))
        return gained / (self._typed_weight + _UNTYPED * sum(name_weights)) - _REORDERED * is_reordered

    def _fits(self, numbers: Sequence[int]) -> list[tuple[float, int, int, int, int]]:
        """Every way to lay a typed word, or two joined, on one of the name, or two joined; the best first."""
        fits = []
        at = -1
        for number in numbers:
            at += number >= 0
            for i, meant in enumerate(self._typed.words):
                if number >= 0:
                    fits.append((self._value(meant, number), i, i + 1, at, at + 1))
                else:
                    fits.append((self._value(meant, -number - 1) * _JOINED, i, i + 1, at - 1, at + 1))
            if number >= 0:
                for i, meant in enumerate(self._typed.joined):
                    if number in meant.values:
                        fits.append((meant.values[number] * _JOINED, i, i + 2, at, at + 1))
        fits = [fit for fit in fits if fit[0]]
        fits.sort(key=lambda fit: (-fit[0], abs(fit[1] - fit[3])))
        return fits

    def _value(self, meant: Meanings, number: int) -> float:
        value = meant.values.get(number, 0.0)
        if number in meant.begins:
            if len(meant.typed) == 1:
                return max(value, INITIAL)
            return max(value, PREFIX + PREFIX_SHARE * len(meant.typed) / self._lookup.length(number))
        return value or (INITIAL if self._lookup.letters.get(number) == meant.typed[0] else 0.0)
