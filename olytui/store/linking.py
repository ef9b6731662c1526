"""Rows by which appearances become athletes, and claims find their events."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from olytui.store.reader import Reader
from olytui.store.writer import Writer


@dataclass(frozen=True, slots=True)
class StoredAppearance:
    """An appearance with its numbers in the store; `order` and `number` place it the same in every store."""

    id: int
    order: str
    number: int
    athlete_id: int | None
    name: str
    kind: str
    noc: str | None
    gender: str | None
    sport: str | None
    age: int | None
    spellings: tuple[str, ...]
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SaidClaim:
    """A claim's number and value, what its report says of the slot, and which parts of that the context gave.

    `own_gender` is that of the athlete, where a roster knows it.
    """

    id: int
    competition: str | None
    sport: str | None
    gender: str | None
    event: str | None
    phase: str | None
    inferred: tuple[str, ...]
    event_id: int | None
    attribute: str
    value: str
    own_gender: str | None
    placed_phase: str | None
    filled: dict[str, str]


@dataclass(frozen=True, slots=True)
class OutcomeRow:
    """A line of the official results of one athlete."""

    competition: str
    sport: str
    gender: str | None
    event: str
    phase: str | None
    rank: str | None
    mark: str | None
    is_crew: bool


@dataclass(frozen=True, slots=True)
class NewAthlete:
    """An athlete as the linker made it."""

    key: str
    name: str
    kind: str
    noc: str | None
    gender: str | None
    sport: str | None


@dataclass(frozen=True, slots=True)
class NewEvent:
    """An event as the slots of claims give it."""

    key: str
    competition: str | None
    sport: str | None
    gender: str | None
    event: str | None
    sort_key: str


@dataclass(frozen=True, slots=True)
class Placing:
    """Where a claim belongs: its event, its phase, and who filled which part of the slot."""

    claim: int
    event_id: int | None
    phase: str | None
    filled: dict[str, str]


def claims_of(writer: Writer, athlete_id: int) -> list[SaidClaim]:
    """An athlete's claims with the slots as said."""
    return writer.fetch(SaidClaim, "said_by_claims", athlete=athlete_id)


def claims_among(
    reader: Reader, athlete_id: int, gained: Iterable[int], where: Iterable[tuple[str, str]] = ()
) -> list[SaidClaim]:
    """The claims of some of an athlete's appearances, and all that stand in some events of competitions."""
    return reader.fetch(
        SaidClaim,
        "said_by_some_claims",
        athlete=athlete_id,
        appearances=json.dumps(sorted(gained)),
        slots=json.dumps(sorted(where)),
    )


def events_told(reader: Reader, athlete_id: int, gained: Iterable[int]) -> dict[str, bool]:
    """The events in which reports have an athlete by name, and whether only the gained appearances do."""
    rows = reader.connection.execute(_EVENTS_TOLD, (json.dumps(sorted(gained)), athlete_id))
    return {event: bool(is_new) for event, is_new in rows}


def claims_of_appearances(reader: Reader, appearances: Iterable[int]) -> dict[int, int | None]:
    """The claims of some appearances, with their events."""
    rows = reader.connection.execute(
        "SELECT id, event_id FROM claim WHERE appearance_id IN (SELECT value FROM json_each (?))",
        (json.dumps(sorted(appearances)),),
    )
    return dict(rows.fetchall())


def outcomes_of(writer: Writer, athlete_id: int) -> list[OutcomeRow]:
    """What the official results have of an athlete."""
    return writer.fetch(OutcomeRow, "official_outcomes", athlete=athlete_id)


def medals_only(reader: Reader) -> frozenset[tuple[str | None, ...]]:
    """The events (competition, sport, gender, event) of which official sources know no more than the medals."""
    rows = reader.connection.execute(
        "SELECT competition, sport, gender, event FROM official GROUP BY competition, sport, gender, event "
        "HAVING max (rank) <= 3"
    )
    return frozenset(map(tuple, rows))


def nations_of(reader: Reader, athletes: Iterable[int]) -> set[str | None]:
    """The nations of some athletes."""
    listed = json.dumps(sorted(athletes))
    rows = reader.connection.execute(
        "SELECT DISTINCT noc FROM athlete WHERE id IN (SELECT value FROM json_each (?))", (listed,)
    )
    return {noc for (noc,) in rows}


def numbers_of_keys(reader: Reader, keys: Iterable[str]) -> set[int]:
    """The numbers of the athletes of these keys."""
    rows = reader.connection.execute(
        "SELECT id FROM athlete WHERE key IN (SELECT value FROM json_each (?))", (_listed(keys),)
    )
    return {number for (number,) in rows}


def put_athlete(writer: Writer, new: NewAthlete) -> int:
    """The number of the athlete of that key, made or brought up to date."""
    row = writer.connection.execute("SELECT id FROM athlete WHERE key = ?", (new.key,)).fetchone()
    if row is None:
        return writer.insert("athlete", new)
    writer.execute("UPDATE athlete SET gender = ? WHERE id = ? AND source_id IS NULL", (new.gender, row[0]))
    return int(row[0])


def put_event(writer: Writer, new: NewEvent) -> int:
    """The number of the event of that key, made if it is new."""
    row = writer.connection.execute("SELECT id FROM event WHERE key = ?", (new.key,)).fetchone()
    return int(row[0]) if row else writer.insert("event", new)


def assign(writer: Writer, athlete_id: int, why: Sequence[str], appearances: Iterable[int]) -> None:
    """Says of some appearances who they are, and why."""
    said = json.dumps(list(why), ensure_ascii=False)
    writer.execute_many(
        "UPDATE appearance SET athlete_id = ?, why = ? WHERE id = ?",
        [(athlete_id, said, number) for number in appearances],
    )


def place_claims(writer: Writer, placings: Iterable[Placing]) -> None:
    """Gives claims their event and phase."""
    writer.execute_many(
        "UPDATE claim SET event_id = ?, phase = ?, filled = ? WHERE id = ?",
        [(it.event_id, it.phase, json.dumps(it.filled), it.claim) for it in placings],
    )


def drop_unseen(writer: Writer, athletes: Iterable[int]) -> list[int]:
    """Removes those of these athletes whom no appearance and no roster names; gives those that stay."""
    looked_at = set(athletes)
    unseen = {number for number in looked_at if _is_unseen(writer, number)}
    for statement in (
        "DELETE FROM fact WHERE athlete_id = ?",
        "UPDATE official SET athlete_id = NULL WHERE athlete_id = ?",
        "DELETE FROM athlete WHERE id = ?",
    ):
        writer.execute_many(statement, [(number,) for number in unseen])
    return sorted(looked_at - unseen)


def _is_unseen(writer: Writer, athlete_id: int) -> bool:
    (is_seen,) = writer.connection.execute(
        "SELECT EXISTS (SELECT 1 FROM appearance WHERE athlete_id = ?1) "
        "    OR EXISTS (SELECT 1 FROM athlete WHERE id = ?1 AND source_id IS NOT NULL)",
        (athlete_id,),
    ).fetchone()
    return not is_seen


_EVENTS_TOLD = """
SELECT event_said, min (appearance_id IN (SELECT value FROM json_each (?)))
  FROM appearance JOIN claim ON appearance_id = appearance.id
 WHERE athlete_id = ? AND event_said IS NOT NULL AND NOT instr (inferred, '"event"')
 GROUP BY event_said"""


def _listed(values: Iterable[str]) -> str:
    return json.dumps(sorted(set(values)), ensure_ascii=False)
