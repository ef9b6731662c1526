"""Sets right what the context gave of a slot and the official results contradict; what a report says stays.

A report that goes through several events seldom repeats which it speaks of. Where an athlete did not start in
the event that the context offers, the event in which the results have the athlete is meant.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from olytui.model import Gender, Slot
from olytui.sport.measures import compare, parse

_PARTS = ("sport", "gender", "event", "phase")
_FOLLOWING = _PARTS[:3]
_NEAR = 0.03
_MEDALS = ("1", "2", "3")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the official results have of an athlete in one slot; of a crew's members only as of a crew."""

    slot: Slot
    rank: str | None = None
    mark: str | None = None
    is_crew: bool = False


@dataclass(frozen=True, slots=True)
class Known:
    """What official sources know of one athlete, and the events in which reports have him by name.

    `medals_only` are events of which no more than the medals are known: not to be found there says nothing.
    """

    outcomes: tuple[Outcome, ...] = ()
    gender: Gender | None = None
    told: frozenset[str] = frozenset()
    medals_only: frozenset[tuple[str | None, ...]] = frozenset()


@dataclass(frozen=True, slots=True)
class Told:
    """What a claim says in its slot."""

    attribute: str
    value: str


def corrected(slot: Slot, inferred: Collection[str], told: Told, known: Known) -> Slot:
    """The slot with the gender, event and phase of the official results, where the context's cannot be right.

    A place or mark that the athlete has in just one event tells that event, a mark of just one phase that phase;
    a mark is seldom a crew's.
    """
    meant = _of_right_event(slot, inferred, told, known)
    return _of_right_phase(meant, inferred, told, known.outcomes)


def _of_right_event(slot: Slot, inferred: Collection[str], told: Told, known: Known) -> Slot:
    fitting = [it for it in known.outcomes if _fits(slot, inferred, it.slot)]
    there = [it for it in fitting if _event(it.slot) == _event(slot)]
    others = [it for it in fitting if it not in there and not it.is_crew]
    is_medal = told.attribute == "rank" and told.value in _MEDALS
    if not there and not is_medal and (slot.competition, *_event(slot)) in known.medals_only:
        return _of_own_gender(slot, inferred, known.gender)
    agreeing = _agreeing(told, (*there, *others))
    is_right = any(it in agreeing for it in there) or not (agreeing or _is_of_crew(told, there))
    if there and is_right:
        return slot
    meant = _only(agreeing or others, known.told)
    if slot.event and meant:
        return replace(slot, sport=meant.sport, gender=meant.gender, event=meant.event)
    return _of_own_gender(slot, inferred, known.gender)


def _of_right_phase(slot: Slot, inferred: Collection[str], told: Told, outcomes: Iterable[Outcome]) -> Slot:
    """The slot in the one phase of its event in which the athlete has the mark that is told."""
    where = (slot.competition, *_event(slot))
    rounds = [it for it in outcomes if (it.slot.competition, *_event(it.slot)) == where]
    is_known = any(it.slot.phase == slot.phase for it in rounds)
    if told.attribute != "mark" or (is_known and "phase" not in inferred):
        return slot
    agreeing = {it.slot.phase for it in rounds if _agrees(told, it)}
    return replace(slot, phase=agreeing.pop()) if len(agreeing) == 1 else slot


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


def _agreeing(told: Told, outcomes: Sequence[Outcome]) -> list[Outcome]:
    """The outcomes that are what is told; of a mark that is none of them, those that it comes near."""
    exact = [it for it in outcomes if _agrees(told, it)]
    return exact or [it for it in outcomes if told.attribute == "mark" and _is_near(told, it)]


def _is_near(told: Told, outcome: Outcome) -> bool:
    one, other = (parse(told.value), parse(outcome.mark)) if outcome.mark else (None, None)
    return bool(one and other and abs(one.amount - other.amount) <= _NEAR * other.amount)


def _agrees(told: Told, outcome: Outcome) -> bool:
    if told.attribute == "rank":
        return told.value == outcome.rank
    one, other = (parse(told.value), parse(outcome.mark)) if outcome.mark else (None, None)
    return bool(told.attribute == "mark" and one and other and compare(one, other) != "differs")


def changed(before: Slot, after: Slot) -> Iterable[str]:
    """The parts that were set right."""
    return (part for part in _PARTS if getattr(before, part) != getattr(after, part))
