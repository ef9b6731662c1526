"""Rows by which claims meet in facts, and the numbers that lists show."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from olytui.store.writer import Writer

_FACT = (
    "id",
    "athlete_id",
    "event_id",
    "phase",
    "attribute",
    "state",
    "reason",
    "why",
    "value",
    "reports",
    "witnesses",
)
_AROUND = 160


@dataclass(frozen=True, slots=True)
class MeetingClaim:
    """A claim with what decides which fact it is of, and what its fact is worked out from."""

    id: int
    key: str
    athlete_id: int
    athlete: str
    athlete_noc: str | None
    event_id: int | None
    event: str | None
    phase: str | None
    is_phase_said: bool
    attribute: str
    value: str
    unit: str | None
    report: str
    witness: str
    published: str | None
    quote: str
    around: str
    confidence: float
    derived: bool
    by_person: bool


@dataclass(frozen=True, slots=True)
class NewFact:
    """A fact as worked out from its claims."""

    id: str
    athlete_id: int
    event_id: int | None
    phase: str | None
    attribute: str
    state: str
    reason: str | None
    why: str | None
    value: str | None
    reports: int
    witnesses: int
    claims: tuple[int, ...]


def meeting_claims(writer: Writer, athletes: Iterable[int]) -> list[MeetingClaim]:
    """Every claim of some athletes that nobody struck out, in an order that is the same in every store."""
    rows = writer.connection.execute(
        "SELECT claim.id, claim.key, athlete.id, athlete.key, athlete.noc, claim.event_id, event.key, phase, "
        "       phase_said IS NOT NULL AND NOT instr (inferred, '\"phase\"'), attribute, value, unit, stem, "
        "       witness, published, quote, substr (text, max (1, start + 1 - ?), end - start + 2 * ?), confidence, "
        "       derived, source = 'person' "
        "FROM appearance JOIN athlete ON athlete.id = athlete_id JOIN claim ON appearance_id = appearance.id "
        "JOIN report ON report.id = claim.report_id JOIN report_text ON report_text.report_id = report.id "
        "LEFT JOIN event ON event.id = claim.event_id "
        "WHERE athlete_id IN (SELECT value FROM json_each (?)) AND NOT struck ORDER BY claim.key",
        (_AROUND, _AROUND, json.dumps(sorted(set(athletes)))),
    )
    return [MeetingClaim(*row) for row in rows]


def replace_facts(writer: Writer, athletes: Iterable[int], facts: Sequence[NewFact]) -> None:
    """Puts facts in the place of those that these athletes had."""
    listed = json.dumps(sorted(set(athletes)))
    writer.execute("DELETE FROM fact WHERE athlete_id IN (SELECT value FROM json_each (?))", (listed,))
    writer.insert_all("fact", _FACT, [tuple(getattr(fact, column) for column in _FACT) for fact in facts])
    writer.execute(
        "UPDATE claim SET fact_id = NULL WHERE fact_id IS NOT NULL AND struck AND appearance_id IN "
        "(SELECT id FROM appearance WHERE athlete_id IN (SELECT value FROM json_each (?)))",
        (listed,),
    )
    writer.execute_many(
        "UPDATE claim SET fact_id = ? WHERE id = ? AND fact_id IS NOT ?",
        [(fact.id, claim, fact.id) for fact in facts for claim in fact.claims],
    )


def count_again(
    writer: Writer,
    athletes: Iterable[int],
    events: Iterable[int],
    stages: Iterable[tuple[str, int, str, str]],
) -> None:
    """Brings the numbers of these athletes, events and their reports up to date; `stages` are (key, event, phase, order)."""
    who, what = json.dumps(sorted(set(athletes))), json.dumps(sorted(set(events)))
    writer.execute(_COUNT_ATHLETES, (who,))
    writer.execute("DELETE FROM stage WHERE event_id IN (SELECT value FROM json_each (?))", (what,))
    writer.execute_many("INSERT INTO stage (key, event_id, phase, sort_key) VALUES (?, ?, ?, ?)", stages)
    writer.execute(_COUNT_STAGES, (what,))
    writer.execute(
        "DELETE FROM event WHERE id IN (SELECT value FROM json_each (?)) AND id NOT IN "
        "(SELECT event_id FROM stage)",
        (what,),
    )
    writer.execute(_COUNT_REPORTS, (who,))


def stages_of(writer: Writer, events: Iterable[int]) -> list[tuple[int, str, str, str]]:
    """(event, its key, its order, phase) of every phase that claims give these events."""
    rows = writer.connection.execute(
        "SELECT DISTINCT event.id, event.key, event.sort_key, coalesce (phase, '') FROM event "
        "JOIN claim ON claim.event_id = event.id AND NOT struck WHERE event.id IN (SELECT value FROM json_each (?))",
        (json.dumps(sorted(set(events))),),
    )
    return [(int(event), str(key), str(order), str(phase)) for event, key, order, phase in rows]


_COUNT_ATHLETES = """
UPDATE athlete SET
    (reports, mentions) = (SELECT count(DISTINCT appearance.report_id), count(mention.id) FROM appearance
                           LEFT JOIN mention ON appearance_id = appearance.id WHERE athlete_id = athlete.id),
    (events, conflicts) = (SELECT count(DISTINCT event_id), count(*) FILTER (WHERE state = 'conflict') FROM fact
                           WHERE athlete_id = athlete.id)
WHERE id IN (SELECT value FROM json_each (?))"""

_COUNT_STAGES = """
UPDATE stage SET
    (athletes, facts, conflicts) =
        (SELECT count(DISTINCT athlete_id), count(*), count(*) FILTER (WHERE state = 'conflict') FROM fact
          WHERE fact.event_id = stage.event_id AND coalesce (fact.phase, '') = stage.phase),
    reports = (SELECT count(DISTINCT report_id) FROM claim
                WHERE claim.event_id = stage.event_id AND coalesce (claim.phase, '') = stage.phase AND NOT struck)
WHERE event_id IN (SELECT value FROM json_each (?))"""

_COUNT_REPORTS = """
UPDATE report SET
    conflicts = (SELECT count(DISTINCT fact_id) FROM claim JOIN fact ON fact.id = fact_id
                  WHERE claim.report_id = report.id AND state = 'conflict' AND NOT struck)
WHERE id IN (SELECT report_id FROM appearance WHERE athlete_id IN (SELECT value FROM json_each (?)))"""
