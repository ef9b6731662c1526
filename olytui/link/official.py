"""Sets right what the context gave of a slot and the official results contradict; what a report says stays.

A report that goes through several events seldom repeats which it speaks of. Where an athlete did not start in
the event that the context offers, the event in which the results have the athlete is meant.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from olytui.model import Gender, Slot
from olytui.sport.measures import compare, parse

_FOLLOWING = ("sport", "gender", "event")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the official results have of an athlete in one slot; of a crew's members only as of a crew."""

    slot: Slot
    rank: str | None = None
    mark: str | None = None
    is_crew: bool = False


@dataclass(frozen=True, slots=True)
class Known:
    """What official sources know of one athlete, and the events in which reports have him by name."""

    outcomes: tuple[Outcome, ...] = ()
    gender: Gender | None = None
    told: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Told:
    """What a claim says in its slot."""

    attribute: str
    value: str


def corrected(slot: Slot, inferred: Collection[str], told: Told, known: Known) -> Slot:
    """The slot with the gender and event of the official results, where the context's cannot be right.

    A place or mark that the athlete has in just one event tells that event; a mark is seldom a crew's.
    """
    fitting = [it for it in known.outcomes if _fits(slot, inferred, it.slot)]
    there = [it for it in fitting if _event(it.slot) == _event(slot)]
    others = [it for it in fitting if it not in there and not it.is_crew]
    agreeing = [it for it in (*there, *others) if _agrees(told, it)]
    is_right = any(it in agreeing for it in there) or not (agreeing or _is_of_crew(told, there))
    if there and is_right:
        return slot
    meant = _only(agreeing or others, known.told)
    if slot.event and meant:
        return replace(slot, sport=meant.sport, gender=meant.gender, event=meant.event)
    return _of_own_gender(slot, inferred, known.gender)


def _is_of_crew(told: Told, there: Sequence[Outcome]) -> bool:
    return told.attribute == "mark" and all(it.is_crew for it in there)


def _only(outcomes: Sequence[Outcome], told: Collection[str]) -> Slot | None:
    """The one event of some outcomes, or of those of them that reports name."""
    found = {_event(it.slot): it.slot for it in outcomes}
    if len(found) > 1:
        found = {event: slot for event, slot in found.items() if slot.event in told}
    return next(iter(found.values())) if len(found) == 1 else None


def _fits(slot: Slot, inferred: Collection[str], official: Slot) -> bool:
    """Whether a slot of the results is one of which the report can speak."""
    free = {*inferred, *(("sport", "gender") if "event" in inferred else ())}
    said = [part for part in _FOLLOWING if part not in free and getattr(slot, part) is not None]
    if slot.competition != official.competition:
        return False
    return all(getattr(slot, part) == getattr(official, part) for part in said)


def _of_own_gender(slot: Slot, inferred: Collection[str], gender: Gender | None) -> Slot:
    is_open = "gender" in inferred and slot.gender != "mixed"
    return replace(slot, gender=gender) if gender and is_open and slot.gender else slot


def _event(slot: Slot) -> tuple[str | None, ...]:
    return slot.sport, slot.gender, slot.event


def _agrees(told: Told, outcome: Outcome) -> bool:
    if told.attribute == "rank":
        return told.value == outcome.rank
    one, other = (parse(told.value), parse(outcome.mark)) if outcome.mark else (None, None)
    return bool(told.attribute == "mark" and one and other and compare(one, other) != "differs")


def changed(before: Slot, after: Slot) -> Iterable[str]:
    """The parts that were set right."""
    return (part for part in _FOLLOWING if getattr(before, part) != getattr(after, part))
