"""Links appearances to athletes and claims to events, as far as new reports touch them."""

from collections.abc import Iterable
from typing import cast

from olytui.build import keys
from olytui.link import simple
from olytui.model import Appearance, AthleteKind, Gender, Phase, Slot
from olytui.store import Writer
from olytui.store import linking as rows


def link_blocks(writer: Writer, blocks: Iterable[str]) -> set[int]:
    """Works out anew who the appearances of some blocks are; gives every athlete whom that touches."""
    stored = rows.in_blocks(writer, blocks)
    sightings = [_sighting(it) for it in stored]
    roster = rows.on_roster(writer, {it.name for it in stored})
    known = [simple.Known(it.id, it.name, it.noc, it.sport, it.gender) for it in roster]
    before = {it.id: it.athlete_id for it in stored}
    touched: set[int] = set()
    for person in simple.resolve(sightings, known):
        athlete = person.known or _put(writer, person)
        moved = [number for number in person.sightings if before[number] != athlete]
        rows.assign(writer, athlete, person.why, moved)
        touched.add(athlete)
    left = {athlete for athlete in before.values() if athlete is not None} - touched
    return touched | set(rows.drop_unseen(writer, left))


def _put(writer: Writer, person: simple.Person) -> int:
    key = keys.athlete_key(person.name, person.kind, person.noc, person.sport)
    new = rows.NewAthlete(key, person.name, person.kind, person.noc, person.gender, person.sport)
    return rows.put_athlete(writer, new)


def _sighting(stored: rows.StoredAppearance) -> simple.Sighting:
    told = Appearance(
        name=stored.name,
        kind=cast(AthleteKind, stored.kind),
        noc=stored.noc,
        gender=cast(Gender | None, stored.gender),
        sport=stored.sport,
        age=stored.age,
        spellings=stored.spellings,
        members=stored.members,
    )
    return simple.Sighting(stored.id, (stored.order, stored.number), told)


def place_claims(writer: Writer, athletes: Iterable[int]) -> set[int]:
    """Completes the slots of these athletes' claims; gives the events that gained or lost claims."""
    numbers: dict[str, int] = {}
    touched: set[int] = set()
    for athlete in sorted(athletes):
        claims = rows.claims_of(writer, athlete)
        whole = simple.complete_slots(_slot(claim) for claim in claims)
        placings = [_placing(writer, claim, whole, numbers) for claim in claims]
        rows.place_claims(writer, placings)
        touched.update(placing.event_id for placing in placings if placing.event_id is not None)
        touched.update(claim.event_id for claim in claims if claim.event_id is not None)
    return touched


def _slot(claim: rows.SaidClaim) -> Slot:
    gender, phase = cast(Gender | None, claim.gender), cast(Phase | None, claim.phase)
    return Slot(claim.competition, claim.sport, gender, claim.event, phase)


def _placing(
    writer: Writer, claim: rows.SaidClaim, whole: simple.Completion, numbers: dict[str, int]
) -> rows.Placing:
    slot, added = whole[_slot(claim)]
    filled = dict.fromkeys(claim.inferred, "context") | dict.fromkeys(added, "reports")
    if not (slot.competition or slot.event):
        return rows.Placing(claim.id, None, slot.phase, filled)
    key = keys.event_key(slot)
    if key not in numbers:
        event = rows.NewEvent(
            key, slot.competition, slot.sport, slot.gender, slot.event, keys.event_order(slot)
        )
        numbers[key] = rows.put_event(writer, event)
    return rows.Placing(claim.id, numbers[key], slot.phase, filled)
