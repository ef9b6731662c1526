"""Rows by which appearances become athletes, and claims find their events."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from olytui.model import Appearance, Slot
from olytui.store.writer import Writer


@dataclass(frozen=True, slots=True)
class StoredAppearance:
    """An appearance with its numbers in the store."""

    id: int
    digest: str
    number: int
    athlete_id: int | None
    appearance: Appearance


@dataclass(frozen=True, slots=True)
class RosterEntry:
    """An athlete of a roster."""

    id: int
    name: str
    noc: str | None
    sport: str | None
    gender: str | None


@dataclass(frozen=True, slots=True)
class StoredClaim:
    """A claim's number and what its report said of the slot."""

    id: int
    slot: Slot
    inferred: tuple[str, ...]
    event_id: int | None


@dataclass(frozen=True, slots=True)
class NewAthlete:
    """An athlete as the linker made it."""

    key: str
    name: str
    kind: str
    noc: str | None
    gender: str | None
    sport: str | None


def in_blocks(writer: Writer, blocks: Iterable[str]) -> list[StoredAppearance]:
    """Every appearance of these blocks."""
    rows = writer.connection.execute(
        "SELECT appearance.id, digest, number, athlete_id, name, kind, noc, gender, sport, age, spellings, members "
        "FROM appearance JOIN report ON report.id = report_id "
        "WHERE block IN (SELECT value FROM json_each (?)) ORDER BY digest, number",
        (_listed(blocks),),
    )
    return [
        StoredAppearance(*head, Appearance(*told, tuple(json.loads(spellings)), tuple(json.loads(members))))
        for *row, spellings, members in rows
        for head, told in ((row[:4], row[4:]),)
    ]


def on_roster(writer: Writer, names: Iterable[str]) -> list[RosterEntry]:
    """Roster entries of exactly these names."""
    rows = writer.connection.execute(
        "SELECT id, name, noc, sport, gender FROM athlete WHERE source_id IS NOT NULL "
        "AND name IN (SELECT value FROM json_each (?)) ORDER BY id",
        (_listed(names),),
    )
    return [RosterEntry(*row) for row in rows]


def put_athlete(writer: Writer, athlete: NewAthlete) -> int:
    """The number of the athlete of that key, made or brought up to date."""
    row = writer.connection.execute("SELECT id FROM athlete WHERE key = ?", (athlete.key,)).fetchone()
    if row:
        writer.execute(
            "UPDATE athlete SET gender = ? WHERE id = ? AND source_id IS NULL", (athlete.gender, row[0])
        )
        return int(row[0])
    return writer.insert(
        "athlete",
        {
            "key": athlete.key,
            "name": athlete.name,
            "kind": athlete.kind,
            "noc": athlete.noc,
            "gender": athlete.gender,
            "sport": athlete.sport,
        },
    )


def assign(writer: Writer, athlete_id: int, why: Sequence[str], appearances: Iterable[int]) -> None:
    """Says of some appearances who they are, and why."""
    said = json.dumps(list(why), ensure_ascii=False)
    writer.execute_many(
        "UPDATE appearance SET athlete_id = ?, why = ? WHERE id = ?",
        [(athlete_id, said, number) for number in appearances],
    )


def drop_unseen(writer: Writer, athletes: Iterable[int]) -> list[int]:
    """Removes those of these athletes whom no appearance and no roster names; gives those that stay."""
    listed = _listed(athletes)
    gone = (
        "FROM athlete WHERE id IN (SELECT value FROM json_each (?)) AND source_id IS NULL "
        "AND NOT EXISTS (SELECT 1 FROM appearance WHERE athlete_id = athlete.id)"
    )
    unseen = [number for (number,) in writer.connection.execute(f"SELECT id {gone}", (listed,))]
    writer.execute(
        "DELETE FROM fact WHERE athlete_id IN (SELECT value FROM json_each (?))", (_listed(unseen),)
    )
    writer.execute(
        "UPDATE official SET athlete_id = NULL WHERE athlete_id IN (SELECT value FROM json_each (?))",
        (_listed(unseen),),
    )
    writer.execute("DELETE FROM athlete WHERE id IN (SELECT value FROM json_each (?))", (_listed(unseen),))
    return sorted(set(json.loads(listed)) - set(unseen))


def claims_of(writer: Writer, athlete_id: int) -> list[StoredClaim]:
    """An athlete's claims with the slots as said."""
    rows = writer.connection.execute(
        "SELECT claim.id, competition_said, sport_said, gender_said, event_said, phase_said, inferred, event_id "
        "FROM appearance JOIN claim ON appearance_id = appearance.id WHERE athlete_id = ? ORDER BY claim.key",
        (athlete_id,),
    )
    return [StoredClaim(row[0], Slot(*row[1:6]), tuple(json.loads(row[6])), row[7]) for row in rows]


def put_event(writer: Writer, key: str, slot: Slot, sort_key: str) -> int:
    """The number of the event of that key, made if it is new."""
    row = writer.connection.execute("SELECT id FROM event WHERE key = ?", (key,)).fetchone()
    if row:
        return int(row[0])
    return writer.insert(
        "event",
        {
            "key": key,
            "competition": slot.competition,
            "sport": slot.sport,
            "gender": slot.gender,
            "event": slot.event,
            "sort_key": sort_key,
        },
    )


def place_claims(writer: Writer, placed: Iterable[tuple[int | None, str | None, str, int]]) -> None:
    """Gives claims their event, their phase and who filled which part of the slot (JSON), by number."""
    writer.execute_many("UPDATE claim SET event_id = ?, phase = ?, filled = ? WHERE id = ?", placed)


def _listed(values: Iterable[int] | Iterable[str]) -> str:
    return json.dumps(sorted(set(values)), ensure_ascii=False)
