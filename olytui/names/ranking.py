"""Judges a name against the typed words: each is laid on the word it fits best, rare words weigh most."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from olytui.names.likeness import SOUND
from olytui.names.lookup import PREFIX, PREFIX_SHARE, Lookup, Meanings

INITIAL = 0.72
POWER = 3.0
_JOINED = 0.98
_REORDERED = 0.01
_FAMILY = 0.03
UNTYPED, UNTYPED_BUT_KNOWN = 0.28, 0.1


@dataclass(frozen=True, slots=True)
class Typed:
    """A query's words as a segment understands them; `joined[i]` is word i together with the next."""

    words: tuple[Meanings, ...]
    joined: tuple[Meanings, ...]
    weights: tuple[float, ...]
    untyped: float = UNTYPED


_Fit = tuple[float, int, int]  # how well, which typed word, and where what is laid there ends


class Ranking:
    """The judge of a segment's names for one query."""

    def __init__(self, lookup: Lookup, typed: Typed) -> None:
        self._lookup = lookup
        self._weights = typed.weights
        self._typed_weight = sum(typed.weights)
        self._untyped = typed.untyped
        self._open = [(i, meant.begins, meant.typed) for i, meant in enumerate(typed.words) if meant.begins]
        self._initials: dict[str, list[int]] = defaultdict(list)
        self._known: dict[int, dict[tuple[int, int], float]] = defaultdict(dict)
        for i, meant in enumerate(typed.words):
            self._initials[meant.typed[0]].append(i)
            for number, value in meant.values.items():
                self._known[number][i, i + 1] = value
        for i, meant in enumerate(typed.joined):
            for number, value in meant.values.items():
                self._known[number][i, i + 2] = value * _JOINED
        self._seen: dict[int, list[_Fit]] = {}

    def judge(self, name: int) -> float:
        """The fit of a name, 0 to 1."""
        numbers = self._lookup.words_of(name)
        name_weights = [self._lookup.weight(number) for number in numbers if number >= 0]
        whole = self._typed_weight + self._untyped * sum(name_weights)
        fits = self._fits(numbers)
        if len(fits) > 1:
            fits.sort(key=_best_first)
        free_typed, free_name = [True] * len(self._weights), [True] * len(name_weights)
        gained, placed = 0.0, []
        for value, first, typed_end, at, name_end in fits:
            if False in free_typed[first:typed_end] or False in free_name[at:name_end]:
                continue
            free_typed[first:typed_end] = [False] * (typed_end - first)
            free_name[at:name_end] = [False] * (name_end - at)
            told = sum(self._weights[first:typed_end]) + self._untyped * sum(name_weights[at:name_end])
            gained += value**POWER * told
            placed.append((first, at))
            if typed_end == len(self._weights) > 1 and name_end == len(name_weights) > 1 and value >= SOUND:
                gained += _FAMILY * whole
        placed.sort()
        is_reordered = any(one[1] > other[1] for one, other in pairwise(placed))
        return gained / whole - _REORDERED * is_reordered

    def _fits(self, numbers: Sequence[int]) -> list[tuple[float, int, int, int, int]]:
        """Every way to lay a typed word, or two joined, on one of the name, or two joined."""
        fits, at = [], -1
        for number in numbers:
            if number >= 0:
                at += 1
                fits += [(value, i, end, at, at + 1) for value, i, end in self._of_word(number)]
            else:
                joined = self._of_word(-number - 1)
                fits += [
                    (value * _JOINED, i, end, at - 1, at + 1) for value, i, end in joined if end == i + 1
                ]
        return fits

    def _of_word(self, number: int) -> list[_Fit]:
        """The typed words that a word of a name may stand for, and how well."""
        found = self._seen.get(number)
        if found is None:
            values = dict(self._known.get(number, {}))
            for i, begins, typed in self._open:
                if number in begins:
                    begun = INITIAL if len(typed) == 1 else _begun(typed, self._lookup.length(number))
                    values[i, i + 1] = max(values.get((i, i + 1), 0.0), begun)
            for i in self._initials.get(self._lookup.letters.get(number, ""), ()):
                values.setdefault((i, i + 1), INITIAL)
            found = self._seen[number] = [(value, i, end) for (i, end), value in values.items()]
        return found


def _begun(typed: str, length: int) -> float:
    return PREFIX + PREFIX_SHARE * len(typed) / length


def _best_first(fit: tuple[float, int, int, int, int]) -> tuple[float, int]:
    return -fit[0], abs(fit[1] - fit[3])
