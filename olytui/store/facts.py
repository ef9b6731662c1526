"""Rows by which claims meet in facts, and the numbers that lists show."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import astuple, dataclass

from olytui.store.reader import Reader
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
AROUND = 160
_MOST_KEYS = 200


@dataclass(frozen=True, slots=True)
class MeetingClaim:
    """A claim with what decides which fact it is of, and what its fact is worked out from."""

    id: int
    key: str
    athlete_id: int
    athlete: str
    athlete_noc: str | None
    athlete_born: str | None
    event_id: int | None
    event: str | None
    has_event: bool
    competition: str | None
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
    is_title: bool


@dataclass(frozen=True, slots=True)
class DisputedClaim:
    """What tells whether a claim was read rightly.

    `is_named` where its words name its athlete, `is_nearest` where he is the one named last before them;
    `own_before` is how far before them he is named (of a result: or meant), `others_before` how far others are,
    `own_gap` how many letters stand between his name and them;
    `is_elsewhere` where the official results have him in finals, but in none of this event or gender;
    `owners` are others who officially have the value.
    """

    key: str
    is_named: bool
    is_nearest: bool
    own_before: tuple[int, ...]
    own_gap: int | None
    others_before: tuple[int, ...]
    official: str | None
    is_elsewhere: bool
    owners: tuple[str, ...]


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


@dataclass(frozen=True, slots=True)
class EventPhase:
    """A phase that claims give an event."""

    event_id: int
    event: str
    sort_key: str
    phase: str | None


@dataclass(frozen=True, slots=True)
class NewStage:
    """A line of the list of events."""

    key: str
    event_id: int
    phase: str
    sort_key: str


def meeting_claims(writer: Writer, athletes: Iterable[int]) -> list[MeetingClaim]:
    """Every claim of some athletes that nobody struck out, as yet without the words around."""
    return writer.fetch(MeetingClaim, "meeting_claims", athletes=_listed(athletes))


def claims_meeting(writer: Writer, claims: Iterable[int], facts: Iterable[str]) -> list[MeetingClaim]:
    """Some claims, and all that were of some facts, but for those struck out; without the words around."""
    return writer.fetch(
        MeetingClaim, "claims_meeting", claims=_listed(claims), facts=json.dumps(sorted(facts))
    )


def words_around(reader: Reader, claims: Iterable[int]) -> dict[int, str]:
    """The words around some claims."""
    rows = reader.connection.execute(_WORDS_AROUND, {"claims": _listed(claims), "around": AROUND})
    return dict(rows.fetchall())


def facts_of_claims(reader: Reader, claims: Iterable[int]) -> set[str]:
    """The facts of which some claims were."""
    rows = reader.connection.execute(
        "SELECT fact_id FROM claim WHERE fact_id IS NOT NULL AND id IN (SELECT value FROM json_each (?))",
        (_listed(claims),),
    )
    return {fact for (fact,) in rows}


def reports_with(reader: Reader, claims: Iterable[int]) -> list[int]:
    """The reports of some claims."""
    rows = reader.connection.execute(
        "SELECT DISTINCT report_id FROM claim WHERE id IN (SELECT value FROM json_each (?))",
        (_listed(claims),),
    )
    return [report for (report,) in rows]


def reports_of(reader: Reader, athletes: Iterable[int]) -> list[int]:
    """The reports that name some athletes."""
    rows = reader.connection.execute(
        "SELECT DISTINCT report_id FROM appearance WHERE athlete_id IN (SELECT value FROM json_each (?))",
        (_listed(athletes),),
    )
    return [report for (report,) in rows]


def in_dispute(reader: Reader, keys: Iterable[str]) -> dict[str, DisputedClaim]:
    """What tells whether claims were read rightly, by their keys."""
    listed = sorted(set(keys))
    parts = (listed[at : at + _MOST_KEYS] for at in range(0, len(listed), _MOST_KEYS))
    found = (_in_dispute(reader, json.dumps(part)) for part in parts)
    return {it.key: it for part in found for it in part}


def _in_dispute(reader: Reader, keys: str) -> Iterator[DisputedClaim]:
    return reader.stream(DisputedClaim, "claims_in_dispute", keys=keys, around=AROUND)


def phases_of(writer: Writer, events: Iterable[int]) -> list[EventPhase]:
    """Every phase that claims give these events."""
    return writer.fetch(EventPhase, "stages_of_events", events=_listed(events))


def claims_before(reader: Reader, since: str) -> list[MeetingClaim]:
    """What had been said until a moment of the facts of which more was said since."""
    return reader.fetch(MeetingClaim, "meeting_claims_before", since=since, around=AROUND)


def facts_of_athletes(reader: Reader, athletes: Iterable[int]) -> list[NewFact]:
    """The facts that some athletes have."""
    return reader.fetch(NewFact, "facts_of_athletes", athletes=_listed(athletes))


def facts_named(reader: Reader, names: Iterable[str]) -> list[NewFact]:
    """The facts of some ids."""
    return reader.fetch(NewFact, "facts_named", facts=json.dumps(sorted(names)))


def replace_facts(writer: Writer, held: Iterable[NewFact], facts: Sequence[NewFact]) -> None:
    """Puts facts in the place of others; what stays as it was is not touched."""
    before = {fact.id: fact for fact in held}
    fresh = [fact for fact in facts if before.get(fact.id) != fact]
    kept = {fact.id for fact in facts} - {fact.id for fact in fresh}
    writer.execute_many("DELETE FROM fact WHERE id = ?", [(name,) for name in before if name not in kept])
    writer.insert_all("fact", _FACT, [tuple(getattr(fact, column) for column in _FACT) for fact in fresh])
    writer.execute_many(
        "UPDATE claim SET fact_id = ? WHERE id = ?",
        [(it.id, claim) for it in fresh for claim in set(it.claims).difference(_claims(before.get(it.id)))],
    )


def _claims(fact: NewFact | None) -> tuple[int, ...]:
    return fact.claims if fact else ()


def free_struck(writer: Writer, athletes: Iterable[int]) -> None:
    """Takes claims that a person struck out from their facts."""
    writer.execute(_FREE_STRUCK, (_listed(athletes),))


def count_again(
    writer: Writer,
    athletes: Iterable[int],
    events: Iterable[int],
    reports: Iterable[int],
    stages: Iterable[NewStage],
) -> None:
    """Brings the numbers of these athletes, events and reports up to date."""
    what = _listed(events)
    writer.execute(_COUNT_ATHLETES, (_listed(athletes),))
    writer.execute("DELETE FROM stage WHERE event_id IN (SELECT value FROM json_each (?))", (what,))
    writer.insert_all("stage", ("key", "event_id", "phase", "sort_key"), map(astuple, stages))
    writer.execute(_COUNT_STAGES, (what,))
    writer.execute(_DROP_EMPTY_EVENTS, (what,))
    writer.execute(_COUNT_REPORTS, (_listed(reports),))


def _listed(numbers: Iterable[int]) -> str:
    return json.dumps(sorted(set(numbers)))


_FREE_STRUCK = """
UPDATE claim SET fact_id = NULL
WHERE struck AND fact_id IS NOT NULL
  AND appearance_id IN (SELECT id FROM appearance WHERE athlete_id IN (SELECT value FROM json_each (?)))"""

_COUNT_ATHLETES = """
UPDATE athlete SET
    (reports, mentions) = (SELECT count(DISTINCT appearance.report_id), count(mention.id) FROM appearance
                           LEFT JOIN mention ON appearance_id = appearance.id WHERE athlete_id = athlete.id),
    (events, conflicts) = (SELECT count(DISTINCT event_id), count(*) FILTER (WHERE state = 'conflict')
                           FROM fact WHERE athlete_id = athlete.id)
WHERE id IN (SELECT value FROM json_each (?))"""

_COUNT_STAGES = """
UPDATE stage SET
    (athletes, facts, conflicts) =
        (SELECT count(DISTINCT athlete_id), count(*), count(*) FILTER (WHERE state = 'conflict') FROM fact
          WHERE fact.event_id = stage.event_id AND coalesce (fact.phase, '') = stage.phase),
    reports =
        (SELECT count(DISTINCT report_id) FROM claim
          WHERE claim.event_id = stage.event_id AND coalesce (claim.phase, '') = stage.phase AND NOT struck)
WHERE event_id IN (SELECT value FROM json_each (?))"""

_DROP_EMPTY_EVENTS = """
DELETE FROM event
WHERE id IN (SELECT value FROM json_each (?))
  AND NOT EXISTS (SELECT 1 FROM claim WHERE event_id = event.id)"""

_COUNT_REPORTS = """
UPDATE report SET
    conflicts = (SELECT count(DISTINCT fact_id) FROM claim JOIN fact ON fact.id = fact_id
                  WHERE claim.report_id = report.id AND state = 'conflict' AND NOT struck)
WHERE id IN (SELECT value FROM json_each (?))"""

_WORDS_AROUND = """
SELECT claim.id, substr (text, max (1, start + 1 - :around), end - start + 2 * :around)
  FROM json_each (:claims) AS wanted JOIN claim ON claim.id = wanted.value
  JOIN report_text ON report_text.report_id = claim.report_id"""
