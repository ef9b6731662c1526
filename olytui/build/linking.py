"""Links appearances to athletes and claims to events, as far as new reports touch them."""

import json
from collections.abc import Iterable, Sequence

from olytui.build import keys
from olytui.link import simple
from olytui.model import Slot
from olytui.store import Writer
from olytui.store import linking as rows


def link_blocks(writer: Writer, blocks: Iterable[str]) -> set[int]:
    """Works out anew who the appearances of some blocks are; gives every athlete whom that touches."""
    stored = rows.in_blocks(writer, blocks)
    sightings = [simple.Sighting(it.id, (it.digest, it.number), it.appearance) for it in stored]
    roster = rows.on_roster(writer, {it.appearance.name for it in stored})
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


def place_claims(writer: Writer, athletes: Iterable[int]) -> set[int]:
    """Completes the slots of these athletes' claims and gives them their events; gives the events that gained or lost."""
    events: dict[str, int] = {}
    touched: set[int] = set()
    for athlete in sorted(athletes):
        claims = rows.claims_of(writer, athlete)
        whole = simple.complete_slots(claim.slot for claim in claims)
        placed = [_placed(writer, claim, *whole[claim.slot], events) for claim in claims]
        rows.place_claims(writer, placed)
        touched.update(event for event, *_ in placed if event is not None)
        touched.update(claim.event_id for claim in claims if claim.event_id is not None)
    return touched


def _placed(
    writer: Writer, claim: rows.StoredClaim, slot: Slot, added: Sequence[str], events: dict[str, int]
) -> tuple[int | None, str | None, str, int]:
    filled = dict.fromkeys(claim.inferred, "context") | dict.fromkeys(added, "reports")
    if not (slot.competition or slot.event):
        return None, slot.phase, json.dumps(filled), claim.id
    key = keys.event_key(slot)
    if key not in events:
        events[key] = rows.put_event(writer, key, slot, keys.event_order(slot))
    return events[key], slot.phase, json.dumps(filled), claim.id
