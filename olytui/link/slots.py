"""Fills what a report leaves open of a slot where other reports or official results leave one reading."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Literal

from olytui.model import Slot

Filler = Literal["reports", "reference"]
Completion = Mapping[Slot, tuple[Slot, dict[str, Filler]]]

_PARTS = ("competition", "sport", "gender", "event", "phase")
_OPEN = ("sport", "gender", "phase")


def complete(said: Iterable[Slot], official: Iterable[Slot] = ()) -> Completion:
    """Each of one athlete's slots, completed, with who filled which part; reports before official results."""
    slots = sorted(set(said), key=repr)
    results = sorted(set(official), key=repr)
    return {slot: _completed(slot, slots, results) for slot in slots}


def _completed(slot: Slot, reports: list[Slot], results: list[Slot]) -> tuple[Slot, dict[str, Filler]]:
    filled: dict[str, Filler] = {}
    sources: tuple[tuple[Filler, list[Slot]], ...] = (("reports", reports), ("reference", results))
    for filler, others in sources:
        for part in _OPEN:
            fitting = [other for other in others if _are_compatible(slot, other)]
            offers = {getattr(other, part) for other in fitting} - {None}
            if getattr(slot, part) is None and len(offers) == 1:
                slot = replace(slot, **{part: offers.pop()})
                filled[part] = filler
    return slot, filled


def _are_compatible(slot: Slot, other: Slot) -> bool:
    """One event of one competition, and nothing that differs where both speak."""
    if slot == other or not (slot.competition and slot.event):
        return False
    if (slot.competition, slot.event) != (other.competition, other.event):
        return False
    pairs = ((getattr(slot, part), getattr(other, part)) for part in _PARTS)
    return all(None in pair or pair[0] == pair[1] for pair in pairs)
