"""Completes the slots of claims across reports, and gives claims their events."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import cast

from olytui.build import keys
from olytui.build.linking import Linked
from olytui.link import slots
from olytui.link.official import Known, Outcome, Told, changed, corrected
from olytui.model import Gender, Phase, Slot
from olytui.store import Writer
from olytui.store import linking as rows

_Slots = frozenset[tuple[str | None, ...]]


@dataclass(slots=True)
class Placed:
    """The claims that have another place now, and the events that such claims came to or left."""

    claims: set[int] = field(default_factory=set)
    events: set[int] = field(default_factory=set)


def place_claims(writer: Writer, athletes: Iterable[int]) -> Placed:
    """Completes the slots of all claims of these athletes."""
    return _place(writer, dict.fromkeys(athletes))


def place_gained(writer: Writer, linked: Linked) -> Placed:
    """Completes the slots of the claims that athletes gained, and of those that this can change."""
    scope: dict[int, Sequence[int] | None] = dict(linked.gained)
    placed = _place(writer, scope | dict.fromkeys(linked.losers))
    gained = rows.claims_of_appearances(writer, [it for held in linked.gained.values() for it in held])
    placed.claims.update(gained)
    placed.events.update(event for event in gained.values() if event is not None)
    return placed


def _place(writer: Writer, scope: Mapping[int, Sequence[int] | None]) -> Placed:
    """Places the claims of athletes: those that some appearances touch, or, with None, all."""
    numbers: dict[str, int] = {}
    placed = Placed()
    medals_only = rows.medals_only(writer) if scope else frozenset()
    for athlete, gained in sorted(scope.items()):
        claims, known = _concerned(writer, athlete, gained, medals_only)
        meant = [_meant(claim, known) for claim in claims]
        whole = slots.complete(meant, [it.slot for it in known.outcomes])
        placings = [
            (claim, _placing(writer, claim, slot, whole[slot], numbers))
            for claim, slot in zip(claims, meant, strict=True)
        ]
        moved = [(claim, it) for claim, it in placings if _differs(claim, it)]
        rows.place_claims(writer, [it for _, it in moved])
        placed.claims.update(claim.id for claim, _ in moved)
        ends = {event for claim, it in moved for event in (claim.event_id, it.event_id)}
        placed.events |= {event for event in ends if event is not None}
    return placed


def _concerned(
    writer: Writer, athlete: int, gained: Sequence[int] | None, medals_only: _Slots
) -> tuple[Sequence[rows.SaidClaim], Known]:
    """The claims whose places may change, and what official sources know of the athlete.

    Slots complete each other within one event of one competition. That reports name an event which none named
    before can tell which of several official results any claim means.
    """
    outcomes = rows.outcomes_of(writer, athlete)
    told = rows.events_told(writer, athlete, gained) if outcomes and gained is not None else {}
    if gained is None or any(told.values()):
        claims = rows.claims_of(writer, athlete)
        return claims, _known(outcomes, claims, medals_only)
    fresh = rows.claims_among(writer, athlete, gained)
    known = _known(outcomes, fresh, medals_only, told)
    meant = [_meant(claim, known) for claim in fresh]
    where = {(it.competition, it.event) for it in meant if it.competition and it.event}
    return rows.claims_among(writer, athlete, gained, where), known


def _differs(claim: rows.SaidClaim, placing: rows.Placing) -> bool:
    return (claim.event_id, claim.placed_phase, claim.filled) != (
        placing.event_id,
        placing.phase,
        placing.filled,
    )


def _known(
    outcomes: Sequence[rows.OutcomeRow],
    claims: Sequence[rows.SaidClaim],
    medals_only: _Slots,
    more: Iterable[str] = (),
) -> Known:
    gender = next((claim.own_gender for claim in claims if claim.own_gender), None)
    told = [Outcome(_slot(it), it.rank, it.mark, it.is_crew) for it in outcomes]
    named = {claim.event for claim in claims if claim.event and "event" not in claim.inferred}
    return Known(tuple(told), cast("Gender | None", gender), frozenset(named.union(more)), medals_only)


def _meant(claim: rows.SaidClaim, known: Known) -> Slot:
    """The slot as said, with what the context gave set right by the official results."""
    told = Told(claim.attribute, claim.value)
    return corrected(_slot(claim), claim.inferred, told, known)


def _slot(claim: rows.SaidClaim | rows.OutcomeRow) -> Slot:
    gender, phase = cast("Gender | None", claim.gender), cast("Phase | None", claim.phase)
    return Slot(claim.competition, claim.sport, gender, claim.event, phase)


def _placing(
    writer: Writer,
    claim: rows.SaidClaim,
    meant: Slot,
    whole: tuple[Slot, dict[str, slots.Filler]],
    numbers: dict[str, int],
) -> rows.Placing:
    slot, added = whole
    filled = dict.fromkeys(claim.inferred, "context") | added
    filled |= dict.fromkeys(changed(_slot(claim), meant), "reference")
    if not (slot.competition or slot.event):
        return rows.Placing(claim.id, None, slot.phase, filled)
    key = keys.event_key(slot)
    if key not in numbers:
        event = rows.NewEvent(
            key, slot.competition, slot.sport, slot.gender, slot.event, keys.event_order(slot)
        )
        numbers[key] = rows.put_event(writer, event)
    return rows.Placing(claim.id, numbers[key], slot.phase, filled)
