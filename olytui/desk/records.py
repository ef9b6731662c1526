"""The records that export and `--json` give: one plain mapping for each thing, the same everywhere."""

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from olytui import parts
from olytui.errors import UsageError
from olytui.store import Reader
from olytui.store.asking import ListRow
from olytui.store.rows import AthleteRow, ClaimRow, EntryRow, EventRow, FactRow, MentionRow, ReportRow

Record = dict[str, Any]

_CLAIM = (
    "id",
    "report",
    "athlete",
    "athlete_id",
    "as_written",
    "noc",
    "competition",
    "sport",
    "gender",
    "event",
    "phase",
    "attribute",
    "value",
    "unit",
    "quote",
    "start",
    "end",
    "rule",
    "confidence",
    "derived",
    "filled",
    "fact",
)
_PRIVATE = {"id", "age_order", "sort_key"}


def claim_record(claim: ClaimRow) -> Record:
    """One claim."""
    return {name: getattr(claim, name) for name in _CLAIM}


def fact_record(reader: Reader, fact: FactRow) -> Record:
    """One fact with its values, each with the reports and claims that give it."""
    values: dict[str, Record] = {}
    for claim in reader.stream(ClaimRow, "claims_of_fact", fact=fact.id):
        said = values.setdefault(claim.value, {"value": claim.value, "reports": [], "claims": []})
        if claim.report not in said["reports"]:
            said["reports"].append(claim.report)
        said["claims"].append(claim.id)
    record = parts.mapping(fact) | {
        "values": sorted(values.values(), key=lambda it: (-len(it["reports"]), it["value"]))
    }
    return {"id": record.pop("id"), **record}


def athlete_record(athlete: AthleteRow) -> Record:
    """One athlete."""
    return {"id": athlete.key, **_public(parts.mapping(athlete), "key")}


def event_record(event: EventRow) -> Record:
    """One event in one phase."""
    return {"id": event.key, **_public(parts.mapping(event), "key")}


def report_record(report: ReportRow) -> Record:
    """One report, without its text."""
    return {"report": report.stem, **_public(parts.mapping(report), "stem")}


def entry_record(entry: EntryRow) -> Record:
    """One entry of the journal."""
    return parts.mapping(entry) | {"payload": json.loads(entry.payload)}


def record_of(reader: Reader, row: ListRow) -> Record:
    """The record of a row of any list."""
    match row:
        case FactRow():
            return fact_record(reader, row)
        case ClaimRow():
            return claim_record(row)
        case AthleteRow():
            return athlete_record(row)
        case EventRow():
            return event_record(row)
        case ReportRow():
            return report_record(row)


def columns(table: str) -> tuple[str, ...]:
    """The keys that every record of a table has, in order, also where there are none."""
    if table == "claims":
        return _CLAIM
    names = parts.names(_TABLES[table][0])
    if table in ("mentions", "journal"):
        return names
    if table == "facts":
        return (*names, "values")
    key = "stem" if table == "reports" else "key"
    first = "report" if table == "reports" else "id"
    return (first, *(name for name in names if name not in _PRIVATE and name != key))


def export(reader: Reader, table: str, *, min_confidence: float = 0.0) -> Iterator[Record]:
    """Every record of a table, in an order that is the same in every store."""
    if table == "claims":
        rows = reader.stream(ClaimRow, "export_claims", confidence=min_confidence)
        return map(claim_record, rows)
    try:
        kind, make = _TABLES[table]
    except KeyError:
        raise UsageError(f"There is no table {table}; it is one of {', '.join(TABLES)}.") from None
    name = "journal" if table == "journal" else f"export_{table}"
    return (make(reader, row) for row in reader.stream(kind, name))


def _public(record: Mapping[str, Any], *also: str) -> Record:
    return {name: value for name, value in record.items() if name not in _PRIVATE and name not in also}


def _alone(make: Callable[[Any], Record]) -> Callable[[Reader, Any], Record]:
    return lambda _reader, row: make(row)


_TABLES: dict[str, tuple[type[Any], Callable[[Reader, Any], Record]]] = {
    "reports": (ReportRow, _alone(report_record)),
    "mentions": (MentionRow, _alone(parts.mapping)),
    "facts": (FactRow, fact_record),
    "events": (EventRow, _alone(event_record)),
    "athletes": (AthleteRow, _alone(athlete_record)),
    "journal": (EntryRow, _alone(entry_record)),
}
TABLES = ("reports", "mentions", "claims", "facts", "events", "athletes", "journal")
