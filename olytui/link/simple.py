"""The plainest linking that is safe: one full name of one nation is one athlete; nothing is guessed."""

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from olytui.model import Appearance, Slot

Completion = Mapping[Slot, tuple[Slot, tuple[str, ...]]]
PARTS = ("competition", "sport", "gender", "event", "phase")


@dataclass(frozen=True, slots=True)
class Sighting:
    """An appearance as the linker sees it: `id` is the store's, `order` the same in every store."""

    id: int
    order: tuple[str, int]
    appearance: Appearance


@dataclass(frozen=True, slots=True)
class Known:
    """An athlete whom a roster names."""

    id: int
    name: str
    noc: str | None
    sport: str | None
    gender: str | None


@dataclass(frozen=True, slots=True)
class Person:
    """One athlete made of sightings; `known` is the roster's, where it is one of those."""

    name: str
    kind: str
    noc: str | None
    gender: str | None
    sport: str | None
    sightings: tuple[int, ...]
    known: int | None = None
    why: tuple[str, ...] = ()


def block_of(appearance: Appearance) -> str:
    """What appearances must share to be looked at together."""
    return fold(appearance.name)


def fold(name: str) -> str:
    """A name without case, accents and punctuation."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    kept = (" " if not letter.isalnum() else letter for letter in plain if not unicodedata.combining(letter))
    return " ".join("".join(kept).split())


def resolve(sightings: Sequence[Sighting], known: Sequence[Known]) -> list[Person]:
    """The athletes that the sightings of one or more blocks are; their order does not matter."""
    blocks: dict[str, list[Sighting]] = defaultdict(list)
    for sighting in sorted(sightings, key=lambda it: it.order):
        blocks[block_of(sighting.appearance)].append(sighting)
    rosters: dict[str, list[Known]] = defaultdict(list)
    for entry in known:
        rosters[fold(entry.name)].append(entry)
    return [
        _person(group, rosters[block])
        for block, block_sightings in blocks.items()
        for group in _by_nation(block_sightings)
    ]


def _by_nation(sightings: list[Sighting]) -> list[list[Sighting]]:
    """One group a nation; those of no known nation join where there is but one."""
    groups: dict[str | None, list[Sighting]] = defaultdict(list)
    for sighting in sightings:
        groups[sighting.appearance.noc].append(sighting)
    nameless = groups.pop(None, [])
    if len(groups) == 1:
        next(iter(groups.values())).extend(nameless)
    elif nameless:
        groups[None] = nameless
    return list(groups.values())


def _person(group: list[Sighting], roster: list[Known]) -> Person:
    appearances = [sighting.appearance for sighting in group]
    first = appearances[0]
    noc = next((it.noc for it in appearances if it.noc), None)
    fitting = [entry for entry in roster if noc and entry.noc == noc]
    return Person(
        name=_most_frequent(it.name for it in appearances) or first.name,
        kind=_most_frequent(it.kind for it in appearances) or first.kind,
        noc=noc,
        gender=_only(it.gender for it in appearances),
        sport=_most_frequent(it.sport for it in appearances if it.sport),
        sightings=tuple(sighting.id for sighting in group),
        known=fitting[0].id if len(fitting) == 1 else None,
        why=("the same full name",) if len(group) > 1 else (),
    )


def _only(values: Iterable[str | None]) -> str | None:
    seen = {value for value in values if value}
    return seen.pop() if len(seen) == 1 else None


def _most_frequent(values: Iterable[str]) -> str | None:
    counts: dict[str, int] = defaultdict(int)
    for value in values:
        counts[value] += 1
    return min(counts, key=lambda value: (-counts[value], value)) if counts else None


def complete_slots(said: Iterable[Slot]) -> Completion:
    """Each of one athlete's slots with what the only other compatible ones add, and which parts those are."""
    slots = sorted(set(said), key=repr)
    return {
        slot: _completed(slot, [other for other in slots if _is_compatible(slot, other)]) for slot in slots
    }


def _is_compatible(slot: Slot, other: Slot) -> bool:
    if slot is other or not (slot.competition and slot.event):
        return False
    if (slot.competition, slot.event) != (other.competition, other.event):
        return False
    return all(
        getattr(slot, part) in (None, getattr(other, part)) or getattr(other, part) is None for part in PARTS
    )


def _completed(slot: Slot, others: list[Slot]) -> tuple[Slot, tuple[str, ...]]:
    found: dict[str, str] = {}
    for part in PARTS:
        offers = {getattr(other, part) for other in others} - {None}
        if getattr(slot, part) is None and len(offers) == 1:
            found[part] = offers.pop()
    return replace(slot, **found), tuple(found)  # type: ignore[arg-type]
