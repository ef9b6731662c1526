"""Rows by which facts are held beside the official results and each other, and the doubts that come of it."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from olytui.store.facts import AROUND
from olytui.store.reader import Reader
from olytui.store.review_rows import OfficialLine
from olytui.store.writer import Writer

_MOST_CLAIMS = 12


@dataclass(frozen=True, slots=True)
class CheckedClaim:
    """A claim with its fact and athlete, as checks need them."""

    fact: str
    attribute: str
    fact_value: str
    state: str
    athlete: str
    name: str
    kind: str
    noc: str | None
    gender: str | None
    born: str | None
    key: str
    value: str
    unit: str | None
    report: str
    witness: str
    published: str | None
    quote: str
    words: str
    confidence: float
    derived: bool
    is_title: bool


@dataclass(frozen=True, slots=True)
class EventPhase:
    """One phase of one event; the event is None for ages and nations."""

    event_id: int | None
    phase: str | None
    competition: str | None
    sport: str | None
    gender: str | None
    event: str | None


@dataclass(frozen=True, slots=True)
class NewDoubt:
    """A doubt on its way into the store."""

    id: str
    kind: str
    why: str
    event_id: int | None
    phase: str | None
    facts: tuple[str, ...]
    claims: tuple[str, ...]


def unchecked(writer: Writer) -> list[EventPhase]:
    """The phases of events that have facts not yet held beside the results; ages and nations come last."""
    return writer.fetch(EventPhase, "unchecked_phases")


def claims_of_phase(writer: Writer, where: EventPhase) -> list[CheckedClaim]:
    """The surest claims of every fact of one phase; of unchecked ages and nations where no event is named."""
    slot = {"event": where.event_id, "phase": where.phase}
    return writer.fetch(CheckedClaim, "checked_claims", **slot, around=AROUND, most=_MOST_CLAIMS)


def results_of(reader: Reader, where: EventPhase) -> list[OfficialLine]:
    """The official results of an event, in all its phases."""
    slot = {
        "competition": where.competition,
        "sport": where.sport,
        "event": where.event,
        "gender": where.gender,
    }
    return reader.fetch(OfficialLine, "results_of_event", **slot)


def nations_of(writer: Writer, athletes: Iterable[str]) -> dict[str, str]:
    """The NOC that a roster gives each of these athletes, by key."""
    rows = writer.connection.execute(
        "SELECT key, noc FROM athlete WHERE source_id IS NOT NULL AND noc IS NOT NULL "
        "AND key IN (SELECT value FROM json_each (?))",
        (json.dumps(sorted(set(athletes))),),
    )
    return dict(rows.fetchall())


def put_official(writer: Writer, held: Iterable[tuple[str | None, str | None, str]]) -> None:
    """Lays the official value over facts: (value, state, fact)."""
    writer.execute_many("UPDATE fact SET official = ?, official_state = ? WHERE id = ?", held)


def replace_doubts(
    writer: Writer, where: EventPhase, facts: Sequence[str], doubts: Sequence[NewDoubt]
) -> None:
    """Puts doubts in the place of those of a phase, or of these facts where no event is named."""
    if where.event_id is None:
        writer.execute_many(
            "DELETE FROM doubt WHERE id IN (SELECT doubt_id FROM doubt_fact WHERE fact_id = ?)",
            [(fact,) for fact in facts],
        )
    else:
        writer.execute("DELETE FROM doubt WHERE event_id = ? AND phase IS ?", (where.event_id, where.phase))
    columns = ("id", "kind", "why", "event_id", "phase", "claims")
    lines = [(it.id, it.kind, it.why, it.event_id, it.phase, json.dumps(it.claims)) for it in doubts]
    writer.insert_all("doubt", columns, lines)
    pairs = [(fact, it.id) for it in doubts for fact in it.facts]
    writer.insert_all("doubt_fact", ("fact_id", "doubt_id"), pairs)
    writer.execute(
        "UPDATE fact SET checked = 1 WHERE NOT checked AND event_id IS ? AND phase IS ?",
        (where.event_id, where.phase),
    )


def drop_groundless(writer: Writer) -> None:
    """Removes doubts about facts that are no longer there."""
    writer.execute(
        "DELETE FROM doubt WHERE id IN (SELECT doubt_id FROM doubt_fact WHERE NOT EXISTS "
        "(SELECT 1 FROM fact WHERE fact.id = fact_id))"
    )
