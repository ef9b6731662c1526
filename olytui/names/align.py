"""Lays the tokens of two names beside each other: which stands for which, which is left over."""

from collections.abc import Iterator
from dataclasses import dataclass

from olytui.names.fold import Folded
from olytui.names.likeness import Likeness, likeness

_JOIN_LIKE = 0.86


@dataclass(frozen=True, slots=True)
class Aligned:
    """Two tokens (or tokens written together) that stand for one another, and their places."""

    one: str
    other: str
    at_one: int
    at_other: int
    like: Likeness

    @property
    def letters(self) -> int:
        """The letters of both tokens."""
        return len(self.one) + len(self.other)


@dataclass(frozen=True, slots=True)
class Alignment:
    """The best laying of two names: aligned tokens, weakest last, and the tokens left over on each side."""

    aligned: tuple[Aligned, ...]
    left_one: tuple[str, ...]
    left_other: tuple[str, ...]

    @property
    def left(self) -> tuple[str, ...]:
        """The tokens left over on either side."""
        return self.left_one + self.left_other

    @property
    def is_reordered(self) -> bool:
        """True where the aligned tokens do not stand in one order."""
        places = [pair.at_other for pair in sorted(self.aligned, key=lambda pair: pair.at_one)]
        return places != sorted(places)

    @property
    def worth(self) -> float:
        """The letters explained, for choosing among layings."""
        good = sum(pair.like.value**2 * pair.letters for pair in self.aligned)
        return good / (sum(pair.letters for pair in self.aligned) + sum(map(len, self.left)))


def align(one: Folded, other: Folded) -> Alignment:
    """The laying that explains most letters; tokens written apart in one may be joined for the other."""
    lefts, rights = _joinings(one.tokens, other.tokens), tuple(_joinings(other.tokens, one.tokens))
    layings = [_lay(left, right) for left in lefts for right in rights]
    return max(layings, key=lambda laying: laying.worth)


def _joinings(tokens: tuple[str, ...], others: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The tokens as they are, and with two neighbours joined where the other name writes them as one."""
    yield tokens
    for i in range(len(tokens) - 1):
        joined = tokens[i] + tokens[i + 1]
        if any(likeness(joined, token).value >= _JOIN_LIKE for token in others):
            rest = (*tokens[:i], joined, *tokens[i + 2 :])
            yield from _joinings(rest, others) if len(rest) > 1 else (rest,)


def _lay(one: tuple[str, ...], other: tuple[str, ...]) -> Alignment:
    """Greedy, the likest two tokens first; ties by the words themselves, so that neither name comes first."""
    candidates = sorted(
        (Aligned(a, b, i, j, likeness(a, b)) for i, a in enumerate(one) for j, b in enumerate(other)),
        key=lambda pair: (-pair.like.value, -pair.letters, sorted((pair.one, pair.other)),
                          abs(pair.at_one - pair.at_other), pair.at_one + pair.at_other),
    )  # fmt: skip
    free_one, free_other = set(range(len(one))), set(range(len(other)))
    chosen: list[Aligned] = []
    for pair in candidates:
        if pair.at_one in free_one and pair.at_other in free_other:
            chosen.append(pair)
            free_one.remove(pair.at_one)
            free_other.remove(pair.at_other)
    return Alignment(
        tuple(chosen), tuple(one[i] for i in sorted(free_one)), tuple(other[i] for i in sorted(free_other))
    )
