"""Finds who of a new roster is known already, so that every person is one athlete in however many lists.

The same name (in any order), nation and era is the same person unless birth years or sports speak against it;
another spelling needs the birth year and the sport to agree as well. A list that gives ages
misses the birth year by one. Each known person is found once.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from olytui.names.fold import fold, key
from olytui.names.lexicon import rarity
from olytui.names.score import score
from olytui.names.sound import bones
from olytui.names.sports import nearness

Block = tuple[str | int | None, ...]
Blocks = Callable[["Listed"], Iterator[Block]]

_SURE, _LIKELY = 0.8, 0.5
_RARE, _RARER = 0.4, 0.5
_CAREER = 12


@dataclass(frozen=True, slots=True)
class Listed:
    """A person as a list has him; `number` is the caller's own."""

    number: int
    name: str
    noc: str | None = None
    sport: str | None = None
    born: int | None = None
    first: int | None = None
    last: int | None = None


def same_people(known: Iterable[Listed], fresh: Sequence[Listed]) -> dict[int, int]:
    """Numbers of fresh people → numbers of the known people who they are."""
    found: dict[int, int] = {}
    free, left = list(known), list(fresh)
    for blocks in (_by_name, _by_birth):
        found |= _pair(free, left, blocks)
        taken = set(found.values())
        free = [person for person in free if person.number not in taken]
        births = {(person.noc, person.born + off) for person in free if person.born for off in (-1, 0, 1)}
        left = [it for it in left if it.number not in found and (it.noc, it.born) in births]
    return found


def _pair(known: Sequence[Listed], fresh: Sequence[Listed], blocks: Blocks) -> dict[int, int]:
    """The best fits of two lists, block by block, each person once."""
    places: dict[Block, list[Listed]] = defaultdict(list)
    for person in known:
        for block in blocks(person):
            places[block].append(person)
    fits = {
        (person.number, candidate.number): fit
        for person in fresh
        for block in blocks(person)
        for candidate in places.get(block, ())
        if (fit := _fit(person, candidate)) > 0
    }
    found: dict[int, int] = {}
    taken: set[int] = set()
    for (one, other), _ in sorted(fits.items(), key=lambda item: (-item[1], item[0])):
        if one not in found and other not in taken:
            found[one] = other
            taken.add(other)
    return found


def _by_name(person: Listed) -> Iterator[Block]:
    yield key(person.name), person.noc


def _by_birth(person: Listed) -> Iterator[Block]:
    if person.born and person.sport:
        for token in fold(person.name).tokens:
            if len(token) > 1:
                yield person.noc, person.born // 2, bones(token)
                yield person.noc, (person.born + 1) // 2, -1, bones(token)


def _fit(one: Listed, other: Listed) -> float:
    """How well two entries of one block fit; 0 or less where something speaks against it."""
    near = nearness(one.sport, other.sport) if one.sport and other.sport else 0.5
    is_known = one.born is not None and other.born is not None
    years = abs((one.born or 0) - (other.born or 0)) if is_known else 0
    if years > 1 or (not near and (years or not is_known)) or (not is_known and _apart(one, other) > _CAREER):
        return 0.0
    if key(one.name) == key(other.name):
        return 2.0 + near - 0.5 * years
    if not near or not is_known or _apart(one, other) > 0:
        return 0.0
    alike = score(one.name, other.name).value
    if alike >= (_SURE if years else _LIKELY):
        return near * (1 + alike) - 0.5 * years
    if not years:
        return near * _telling(_tokens(one) & _tokens(other), _RARE)
    is_at_once = near == 1.0 and one.last is not None and one.last == other.last
    return _telling(_given(one) & _given(other), _RARER) - 0.25 if is_at_once else 0.0


def _telling(shared: Iterable[str], least: float) -> float:
    """The rarity of the rarest word in common, if it tells enough: marriage changes but one name."""
    rarest = max((rarity(token) for token in shared), default=0.0)
    return rarest if rarest >= least else 0.0


def _tokens(person: Listed) -> set[str]:
    return set(fold(person.name).tokens)


def _given(person: Listed) -> set[str]:
    return set(fold(person.name).tokens[:1])


def _apart(one: Listed, other: Listed) -> int:
    """Years between two careers; 0 where they overlap or nobody says."""
    if not (one.first and one.last and other.first and other.last):
        return 0
    return max(0, one.first - other.last, other.first - one.last)
