"""Completes the slots of claims across reports, and gives claims their events."""

from collections.abc import Iterable
from typing import cast

from olytui.build import keys
from olytui.link import slots
from olytui.model import Gender, Phase, Slot
from olytui.store import Writer
from olytui.store import linking as rows


def place_claims(writer: Writer, athletes: Iterable[int]) -> set[int]:
    """Completes the slots of these athletes' claims; gives the events that gained or lost claims."""
    numbers: dict[str, int] = {}
    touched: set[int] = set()
    for athlete in sorted(athletes):
        claims = rows.claims_of(writer, athlete)
        official = writer.fetch(Slot, "official_slots", athlete=athlete)
        whole = slots.complete((_slot(claim) for claim in claims), official)
        placings = [_placing(writer, claim, whole, numbers) for claim in claims]
        rows.place_claims(writer, placings)
        touched.update(placing.event_id for placing in placings if placing.event_id is not None)
        touched.update(claim.event_id for claim in claims if claim.event_id is not None)
    return touched


def _slot(claim: rows.SaidClaim) -> Slot:
    gender, phase = cast("Gender | None", claim.gender), cast("Phase | None", claim.phase)
    return Slot(claim.competition, claim.sport, gender, claim.event, phase)


def _placing(
    writer: Writer, claim: rows.SaidClaim, whole: slots.Completion, numbers: dict[str, int]
) -> rows.Placing:
    slot, added = whole[_slot(claim)]
    filled = dict[str, str](dict.fromkeys(claim.inferred, "context")) | added
    if not (slot.competition or slot.event):
        return rows.Placing(claim.id, None, slot.phase, filled)
    key = keys.event_key(slot)
    if key not in numbers:
        event = rows.NewEvent(
            key, slot.competition, slot.sport, slot.gender, slot.event, keys.event_order(slot)
        )
        numbers[key] = rows.put_event(writer, event)
    return rows.Placing(claim.id, numbers[key], slot.phase, filled)
