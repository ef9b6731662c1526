"""The search over all athletes: whom a name may mean that is misspelt, turned round or only half typed."""

import itertools
from bisect import insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import itemgetter

import numpy as np

from olytui.names import lexicon
from olytui.names.fold import fold
from olytui.names.lookup import Lookup, Meanings
from olytui.names.packing import Array, Packed
from olytui.names.ranking import INITIAL, POWER, UNTYPED, UNTYPED_BUT_KNOWN, Ranking, Typed
from olytui.names.segment import adjacent, initial_bit
from olytui.names.sports import nearness

_MOST_WORDS = 7
_JUDGED = 50
_NAMES_OF_A_WORD = 24_000
_NAMES_OF_A_BEGINNING = 4_000
_BEGUN = 0.85
_WEIGHED = 2_000
_MARGIN = 0.1
NOC, SPORT, YEAR = 0.26, 0.26, 0.24
PROMINENT, RECENT = 0.05, 0.004
_MUCH_IN_NEWS = 6.0
_FIRST_GAMES, _SPAN = 1896, 130
_CAREER = 8


@dataclass(frozen=True, slots=True)
class Context:
    """What else is known of the person sought; an unknown part is None."""

    noc: str | None = None
    sport: str | None = None
    year: int | None = None


NO_CONTEXT = Context()


@dataclass(frozen=True, slots=True)
class Found:
    """An athlete whom a query may mean; `fit` is of the name alone, `score` with context."""

    athlete: int
    fit: float
    score: float


class NameIndex:
    """Segments searched as one; a later segment's athlete replaces an earlier one's."""

    def __init__(self, segments: Sequence[Packed]) -> None:
        self._segments = [_Opened(Lookup(packed)) for packed in segments if len(packed.arrays["name_owner"])]
        self._replaced: list[frozenset[int]] = [frozenset()] * len(self._segments)

    def add(self, packed: Packed, gone: Iterable[int] = ()) -> None:
        """Lays a newer segment over the others, which no longer count for its athletes and those `gone`."""
        replaced = frozenset(packed.arrays["owner_athlete"].tolist()).union(gone)
        self._replaced = [hidden | replaced for hidden in self._replaced]
        self._segments.append(_Opened(Lookup(packed)))
        self._replaced.append(frozenset())

    def search(
        self, query: str, limit: int = 10, context: Context = NO_CONTEXT, *, is_typing: bool = True
    ) -> list[Found]:
        """The athletes whom the query may mean, likeliest first."""
        tokens = fold(query).tokens[:_MOST_WORDS]
        if not tokens:
            return []
        found = [
            hit
            for opened, hidden in zip(self._segments, self._replaced, strict=True)
            for hit in opened.search(tokens, limit + len(hidden) * (len(hidden) < 50), context, is_typing)
            if hit.athlete not in hidden
        ]
        found.sort(key=lambda hit: -hit.score)
        return found[:limit]

    def of_name(self, name: str) -> set[int]:
        """The athletes of exactly this name, in any order of its words."""
        tokens = sorted(fold(name).tokens)
        found: set[int] = set()
        for opened, hidden in zip(self._segments, self._replaced, strict=True):
            found |= opened.of_tokens(tokens) - hidden
        return found


def _is_letter(meant: Meanings) -> bool:
    return len(meant.typed) == 1


class _Opened:
    """One segment with its working arrays."""

    def __init__(self, lookup: Lookup) -> None:
        self._lookup = lookup
        self._worth = np.zeros((_MOST_WORDS, lookup.names), np.float32)
        self._is_touched = np.zeros(lookup.names, bool)
        self._owner = lookup.arrays["name_owner"]
        self._weight = lookup.arrays["name_weight"]

    def search(self, tokens: Sequence[str], limit: int, context: Context, is_typing: bool) -> list[Found]:
        typed = self._typed(tokens, is_typing, context)
        names, gained = self._gather(typed)
        if not len(names):
            return []
        rough = gained * (1 + typed.untyped) / (sum(typed.weights) + typed.untyped * self._weight[names])
        if context == NO_CONTEXT and len(names) > _WEIGHED:
            best = np.argpartition(-rough, _WEIGHED)[:_WEIGHED]
            names, rough = names[best], rough[best]
        bonus = self._bonus(names, context)
        rough += bonus
        best = np.argsort(-rough, kind="stable")[:_JUDGED]
        return self._judged(names[best], rough[best], bonus[best], typed, limit)

    def _judged(self, names: Array, rough: Array, bonus: Array, typed: Typed, limit: int) -> list[Found]:
        """The best of some names, each judged closely, the roughly best first."""
        judge = Ranking(self._lookup, typed).judge
        athletes = self._lookup.arrays["owner_athlete"][self._owner[names]].tolist()
        ranked: dict[int, tuple[float, float, int]] = {}
        scores: list[float] = []
        for name, hope, extra, athlete in zip(
            names.tolist(), rough.tolist(), bonus.tolist(), athletes, strict=True
        ):
            if len(scores) >= limit and hope + _MARGIN < scores[-limit]:
                break
            fit = judge(name)
            candidate = (fit + extra, fit, -name)
            if athlete not in ranked or ranked[athlete] < candidate:
                ranked[athlete] = candidate
                insort(scores, fit + extra)
        best_first = sorted(ranked.items(), key=lambda item: item[1], reverse=True)[:limit]
        return [Found(athlete, fit, score) for athlete, (score, fit, _) in best_first]

    def of_tokens(self, tokens: Sequence[str]) -> set[int]:
        """The athletes whose name has just these words."""
        lookup = self._lookup
        numbers = [number for number in map(lookup.number, tokens) if number is not None]
        if not numbers or len(numbers) < len(tokens):
            return set()
        rarest = min((lookup.holding(number) for number in numbers), key=len)
        wanted = sorted(numbers)
        same = [
            name
            for name in rarest.tolist()
            if sorted(it for it in lookup.words_of(name) if it >= 0) == wanted
        ]
        return set(lookup.arrays["owner_athlete"][self._owner[same]].tolist()) if same else set()

    def _typed(self, tokens: Sequence[str], is_typing: bool, context: Context) -> Typed:
        """The words as this segment understands them; what a surname leaves out counts less where more is known."""
        last = len(tokens) - 1
        words = tuple(self._lookup.meanings(token, is_typing and i == last) for i, token in enumerate(tokens))
        joined = tuple(self._lookup.joined(token) for token in adjacent(tokens))
        weights = tuple(lexicon.weight(token) for token in tokens)
        is_surname = context != NO_CONTEXT and sum(len(token) > 1 for token in tokens) == 1
        return Typed(words, joined, weights, UNTYPED_BUT_KNOWN if is_surname else UNTYPED)

    def _gather(self, typed: Typed) -> tuple[Array, Array]:
        """The names that hold any of the words meant, and roughly what each gains by them."""
        touched: list[list[Array]] = [[] for _ in typed.words]
        for row, (meant, share) in enumerate(zip(typed.words, typed.weights, strict=True)):
            touched[row] += self._mark(row, meant, share, is_alone=len(typed.words) == 1)
            if row < len(typed.joined):
                both = share + typed.weights[row + 1]
                touched[row] += self._mark(row, typed.joined[row], both, is_alone=False)
        for part in itertools.chain(*touched):
            self._is_touched[part] = True
        names = np.flatnonzero(self._is_touched)
        gained = np.zeros(len(names), np.float32)
        for row, parts in enumerate(touched):
            if parts:
                gained += self._worth[row][names]
                for part in parts:
                    self._worth[row][part] = 0.0
        self._is_touched[names] = False
        if len(typed.words) > 1:
            self._add_initials(typed, names, gained)
        return names, gained

    def _add_initials(self, typed: Typed, names: Array, gained: Array) -> None:
        for meant, share in zip(typed.words, typed.weights, strict=True):
            if _is_letter(meant) and meant.typed.isalpha():
                begun = self._lookup.arrays["name_initials"][names] & np.uint32(initial_bit(meant.typed))
                gained += (begun > 0) * np.float32(INITIAL**POWER * share)

    def _beginning(self, meant: Meanings) -> Array:
        """The names with a word that begins so; of too many, the first, who are most in the news."""
        found = self._lookup.holding(meant.begins.start, meant.begins.stop)
        if len(found) <= _NAMES_OF_A_BEGINNING:
            return found
        first = found[found < 2 * _NAMES_OF_A_BEGINNING * self._lookup.names // len(found)]
        if len(first) <= _NAMES_OF_A_BEGINNING:
            return first
        return np.partition(first, _NAMES_OF_A_BEGINNING)[:_NAMES_OF_A_BEGINNING]

    def _mark(self, row: int, meant: Meanings, share: float, *, is_alone: bool) -> list[Array]:
        """Notes beside every name that holds a word meant how much it gains by the best such word."""
        holding: list[tuple[float, Array]] = []
        taken = 0
        for word, value in reversed(meant.ranked()):
            holding.append((value, self._lookup.holding(word)))
            taken += len(holding[-1][1])
            if taken > _NAMES_OF_A_WORD:
                break
        if len(meant.begins) and (is_alone or not _is_letter(meant)):
            holding.append((_BEGUN, self._beginning(meant)))
        if not holding:
            return []
        holding.sort(key=itemgetter(0))
        names = np.concatenate([held for _, held in holding])
        gains = np.array([value**POWER * share for value, _ in holding], np.float32)
        gained = np.repeat(gains, [len(held) for _, held in holding])
        marks = self._worth[row]
        marks[names] = np.maximum(
            marks[names], gained
        )  # of a name's several words the last one here is the best
        return [names]

    def _bonus(self, names: Array, context: Context) -> Array:
        """What the context adds to each name."""
        owners, arrays = self._owner[names], self._lookup.arrays
        bonus = np.zeros(len(names), np.float32)
        bonus += PROMINENT * np.minimum(1.0, np.log2(1.0 + arrays["owner_weight"][owners]) / _MUCH_IN_NEWS)
        bonus += RECENT * np.maximum(0, arrays["owner_last"][owners] - _FIRST_GAMES) / _SPAN
        if context.noc:
            nations = np.array(
                [0.0, *(float(it == context.noc) for it in self._lookup.words["noc"])], np.float32
            )
            bonus += NOC * nations[arrays["owner_noc"][owners]]
        if context.sport:
            near = [0.0, *(nearness(it, context.sport) for it in self._lookup.words["sport"])]
            bonus += SPORT * np.array(near, np.float32)[arrays["owner_sport"][owners]]
        if context.year:
            first, last = arrays["owner_first"][owners], arrays["owner_last"][owners]
            away = np.maximum(0, np.maximum(first - context.year, context.year - last))
            bonus += YEAR * np.where(first > 0, np.maximum(0.0, 1 - away / _CAREER), 0.0).astype(np.float32)
        return bonus
