"""The fields by which lists are narrowed: of what each is one, how it is told and how it is tested.

Every list is of rows of one table. What is a field of another table is reached through a claim, by the ways
named here; a claim is of one report, athlete, event and fact.
"""

from dataclasses import dataclass
from typing import Literal

from olytui.store.question import ListName

Level = Literal["athlete", "event", "phase", "fact", "claim", "report", "self"]
Test = Literal["words", "name", "exact", "number", "mark"]


@dataclass(frozen=True, slots=True)
class Field:
    """A field: the table it stands on, the expression over it, and how it is tested."""

    level: Level
    sql: str
    test: Test


VALUES = ("rank", "mark", "record", "irm")

_LAST_FOUR = "substr (event.competition, -4)"
_YEAR = f"CASE WHEN {_LAST_FOUR} GLOB '[12][0-9][0-9][0-9]' THEN CAST ({_LAST_FOUR} AS INTEGER) END"
_WHO = "(SELECT journal.who FROM journal WHERE journal.seq = fact.verdict_seq)"

FIELDS: dict[str, Field] = {
    "athlete": Field("athlete", "athlete.name, athlete.key", "words"),
    "noc": Field("athlete", "athlete.noc", "exact"),
    "kind": Field("athlete", "athlete.kind", "exact"),
    "born": Field("athlete", "athlete.born", "number"),
    "age": Field("athlete", "(SELECT CAST (aged.value AS INTEGER) FROM fact AS aged "
                 "WHERE aged.athlete_id = athlete.id AND aged.attribute = 'age')", "number"),
    "competition": Field("event", "event.competition", "name"),
    "year": Field("event", _YEAR, "number"),
    "sport": Field("event", "event.sport", "name"),
    "gender": Field("event", "event.gender", "exact"),
    "event": Field("event", "event.event", "name"),
    "phase": Field("phase", "", "exact"),
    "state": Field("fact", "fact.state", "exact"),
    "verdict": Field("fact", "fact.verdict", "exact"),
    "reason": Field("fact", "fact.reason", "words"),
    "official": Field("fact", "fact.official_state", "exact"),
    "by": Field("fact", _WHO, "words"),
    "attribute": Field("claim", "claim.attribute", "exact"),
    "value": Field("claim", "claim.value", "exact"),
    "rank": Field("claim", "CAST (claim.value AS INTEGER)", "number"),
    "mark": Field("claim", "claim.value", "mark"),
    "record": Field("claim", "claim.value", "exact"),
    "irm": Field("claim", "claim.value", "exact"),
    "rule": Field("claim", "claim.rule", "words"),
    "confidence": Field("claim", "claim.confidence", "number"),
    "derived": Field("claim", "claim.derived", "number"),
    "report": Field("report", "report.stem, report.title", "words"),
    "outlet": Field("report", "report.outlet", "words"),
    "byline": Field("report", "report.byline", "words"),
    "date": Field("report", "report.published", "number"),
    "added": Field("report", "report.added_at", "number"),
}  # fmt: skip

COUNTS: dict[ListName, dict[str, str]] = {
    "events": {name: f"stage.{name}" for name in ("athletes", "reports", "facts", "conflicts")},
    "athletes": {name: f"athlete.{name}" for name in ("reports", "mentions", "events", "conflicts")},
    "reports": {name: f"report.{name}" for name in ("words", "claims", "conflicts")},
    "facts": {name: f"fact.{name}" for name in ("reports", "witnesses")},
    "claims": {},
}

TABLES: dict[ListName, str] = {
    "events": "stage", "athletes": "athlete", "reports": "report", "facts": "fact", "claims": "claim",
}  # fmt: skip
KEYS: dict[ListName, str] = {
    "events": "stage.key", "athletes": "athlete.id", "reports": "report.id", "facts": "fact.id",
    "claims": "claim.key",
}  # fmt: skip
PUBLIC: dict[ListName, str] = KEYS | {"athletes": "athlete.key", "reports": "report.stem"}

_EVENT = "IN (SELECT event.id FROM event WHERE {})"
_ATHLETE = "IN (SELECT athlete.id FROM athlete WHERE {})"

# The rows of a table that are in its list: people on a roster whom nobody reports on are not.
LISTED: dict[ListName, str] = {"athletes": "athlete.rarity < 0", "claims": "NOT claim.struck"}

# How a row of a list reaches what a condition is about; {} is the condition.
REACHES: dict[ListName, dict[Level, str]] = {
    "claims": {
        "self": "{}",
        "claim": "{}",
        "phase": "{}",
        "event": f"claim.event_id {_EVENT}",
        "athlete": "claim.appearance_id IN (SELECT appearance.id FROM athlete JOIN appearance "
        "ON athlete_id = athlete.id WHERE {})",
        "report": "claim.report_id IN (SELECT report.id FROM report WHERE {})",
        "fact": "claim.fact_id IN (SELECT fact.id FROM fact WHERE {})",
    },
    "facts": {
        "self": "{}", "fact": "{}", "phase": "{}",
        "event": f"fact.event_id {_EVENT}", "athlete": f"fact.athlete_id {_ATHLETE}",
    },
    "events": {"self": "{}", "phase": "{}", "event": f"stage.event_id {_EVENT}"},
    "athletes": {"self": "{}", "athlete": "{}"},
    "reports": {"self": "{}", "report": "{}"},
}  # fmt: skip

# How a row of a list reaches its claims; {} is the condition on the claim.
THROUGH_CLAIMS: dict[ListName, str] = {
    "claims": "{}",
    "facts": "fact.id IN (SELECT claim.fact_id FROM claim WHERE NOT claim.struck AND {})",
    "events": "(stage.event_id, stage.phase) IN (SELECT claim.event_id, coalesce (claim.phase, '') "
    "FROM claim WHERE NOT claim.struck AND {})",
    "athletes": "athlete.id IN (SELECT appearance.athlete_id FROM claim JOIN appearance "
    "ON appearance.id = claim.appearance_id WHERE NOT claim.struck AND {})",
    "reports": "report.id IN (SELECT claim.report_id FROM claim WHERE NOT claim.struck AND {})",
}

# What a row says of itself, also where no claim does.
TOLD: dict[ListName, dict[str, str]] = {name: {} for name in TABLES} | {
    "athletes": {"sport": "athlete.sport", "gender": "athlete.gender"}
}

PHASES: dict[ListName, str] = {
    "claims": "claim.phase", "facts": "fact.phase", "events": "nullif (stage.phase, '')"}  # fmt: skip

_SUBJECTS: dict[ListName, tuple[str, ...]] = {
    "events": (
        "'event:' || stage.key",
        "'event:' || (SELECT event.key FROM event WHERE event.id = stage.event_id)",
    ),
    "athletes": ("'athlete:' || athlete.key",),
    "reports": ("'report:' || report.stem",),
    "facts": ("'fact:' || fact.id",),
    "claims": ("'claim:' || claim.key", "'fact:' || claim.fact_id"),
}
TAGGED: dict[ListName, str] = {
    name: f"EXISTS (SELECT 1 FROM tag WHERE tag.subject IN ({', '.join(subjects)}) AND {{}})"
    for name, subjects in _SUBJECTS.items()
}

_NAMED = "reads (:word, athlete.name)"
_SLOT = "reads (:word, joined (event.competition, event.sport, event.gender, event.event))"

# Where words without a field are looked for; :word is the words.
ANYWHERE: dict[ListName, tuple[str, ...]] = {
    "events": (
        "reads (:word, (SELECT joined (event.competition, event.sport, event.gender, event.event, "
        "stage.phase) FROM event WHERE event.id = stage.event_id))",
    ),
    "athletes": (_NAMED,),
    "reports": ("report.id IN (SELECT rowid FROM report_fts WHERE report_fts MATCH fts_words (:word))",),
    "facts": (f"fact.athlete_id {_ATHLETE.format(_NAMED)}", f"fact.event_id {_EVENT.format(_SLOT)}"),
    "claims": (
        "reads (:word, claim.quote)",
        REACHES["claims"]["athlete"].format(_NAMED),
        REACHES["claims"]["event"].format(_SLOT),
    ),
}

# Where the values that a field has in this store are found.
TELLING: dict[str, str] = {
    **{name: f"SELECT {name} AS value FROM event WHERE {name} IS NOT NULL"
       for name in ("competition", "sport", "event")},
    **{name: f"SELECT {name} AS value FROM report WHERE {name} IS NOT NULL" for name in ("outlet", "byline")},
    "report": "SELECT stem AS value FROM report",
    "athlete": "SELECT name AS value FROM athlete",
    "noc": "SELECT noc AS value FROM athlete WHERE noc IS NOT NULL",
    "record": "SELECT value FROM fact WHERE attribute = 'record'",
    "irm": "SELECT value FROM fact WHERE attribute = 'irm'",
    "tag": "SELECT tag AS value FROM tag",
    "by": "SELECT who AS value FROM journal",
    "reason": "SELECT reason AS value FROM fact WHERE reason IS NOT NULL",
    "rule": "SELECT rule AS value FROM claim",
}  # fmt: skip
