"""Sets right what the context gave of a slot and the official results contradict; what a report says stays.

A report that goes through several events seldom repeats which it speaks of. Where an athlete did not start in
the event that the context offers, the event in which the results have the athlete is meant.
"""

from collections.abc import Collection, Iterable
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
    """What official sources know of one athlete."""

    outcomes: tuple[Outcome, ...] = ()
    gender: Gender | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """What a claim says in its slot."""

    attribute: str
    value: str


def corrected(slot: Slot, inferred: Collection[str], told: Told, known: Known) -> Slot:
    """The slot with the gender and event of the official results, where the context's cannot be right.

    A place or mark that the athlete has in just one event tells that event.
    """
    fitting = [it for it in known.outcomes if _fits(slot, inferred, it.slot)]
    there = [it for it in fitting if _event(it.slot) == _event(slot)]
    fitting = there + [it for it in fitting if it not in there and not it.is_crew]
    agreeing = [it for it in fitting if _agrees(told, it)]
    if there and (not agreeing or any(it in agreeing for it in there)):
        return slot
    found = {_event(it.slot): it.slot for it in agreeing or fitting}
    if slot.event and len(found) == 1:
        (meant,) = found.values()
        return replace(slot, sport=meant.sport, gender=meant.gender, event=meant.event)
    return _of_own_gender(slot, inferred, known.gender)


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
