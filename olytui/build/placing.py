"""Completes the slots of claims across reports, and gives claims their events."""

from collections.abc import Iterable, Sequence
from typing import cast

from olytui.build import keys
from olytui.link import slots
from olytui.link.official import Known, Outcome, Told, changed, corrected
from olytui.model import Gender, Phase, Slot
from olytui.store import Writer
from olytui.store import linking as rows


def place_claims(writer: Writer, athletes: Iterable[int]) -> set[int]:
    """Completes the slots of these athletes' claims; gives the events that gained or lost claims."""
    numbers: dict[str, int] = {}
    touched: set[int] = set()
    medals_only = rows.medals_only(writer) if athletes else frozenset()
    for athlete in sorted(athletes):
        claims = rows.claims_of(writer, athlete)
        known = _known(rows.outcomes_of(writer, athlete), claims, medals_only)
        meant = [_meant(claim, known) for claim in claims]
        whole = slots.complete(meant, [it.slot for it in known.outcomes])
        placings = [
            _placing(writer, claim, slot, whole[slot], numbers)
            for claim, slot in zip(claims, meant, strict=True)
        ]
        rows.place_claims(writer, placings)
        touched.update(placing.event_id for placing in placings if placing.event_id is not None)
        touched.update(claim.event_id for claim in claims if claim.event_id is not None)
    return touched


def _known(
    outcomes: Sequence[rows.OutcomeRow],
    claims: Sequence[rows.SaidClaim],
    medals_only: frozenset[tuple[str | None, ...]],
) -> Known:
    gender = next((claim.own_gender for claim in claims if claim.own_gender), None)
    told = [Outcome(_slot(it), it.rank, it.mark, it.is_crew) for it in outcomes]
    named = {claim.event for claim in claims if claim.event and "event" not in claim.inferred}
    return Known(tuple(told), cast("Gender | None", gender), frozenset(named), medals_only)


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
