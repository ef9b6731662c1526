"""The orders of lists: by what each may be sorted, what comes first, and how the sport ranks it.

Times are better the lower, all other marks the higher; whoever has no mark or place comes after those who
have one, those who did not finish before those of whom nothing is known. Ties keep the list's own order.
"""

from dataclasses import dataclass, replace

from olytui.errors import UsageError
from olytui.store.question import ListName, Sort


@dataclass(frozen=True, slots=True)
class Part:
    """One expression of an order; a fixed one keeps its way when the order is reversed."""

    sql: str
    is_fixed: bool = False
    descends: bool = False


def _plain(sql: str) -> tuple[Part, ...]:
    return (Part(sql),)


def _last_if_unknown(sql: str) -> tuple[Part, ...]:
    return Part(f"({sql} IS NULL)", is_fixed=True), Part(f"coalesce ({sql}, '')")


def _ranked(table: str, unit: str) -> dict[str, tuple[Part, ...]]:
    """Places and marks of facts or claims."""
    attribute, value = f"{table}.attribute", f"{table}.value"
    merit = f"merit ({value}, {unit})"
    after = f"WHEN {attribute} = 'irm' THEN 1 ELSE 2 END"
    irm = Part(f"CASE WHEN {attribute} = 'irm' THEN {value} ELSE '' END", is_fixed=True)
    return {
        "rank": (
            Part(f"CASE WHEN {attribute} = 'rank' THEN 0 {after}", is_fixed=True),
            Part(f"CASE WHEN {attribute} = 'rank' THEN CAST ({value} AS INTEGER) ELSE 0 END"),
            irm,
        ),
        "mark": (
            Part(f"CASE WHEN {attribute} = 'mark' AND {merit} IS NOT NULL THEN 0 {after}", is_fixed=True),
            Part(f"CASE WHEN {attribute} = 'mark' THEN coalesce ({merit}, 0) ELSE 0 END"),
            irm,
        ),
    }


def _severity(sql: str, *words: str) -> tuple[Part, ...]:
    cases = " ".join(f"WHEN '{word}' THEN {number}" for number, word in enumerate(words))
    return (Part(f"CASE {sql} {cases} ELSE {len(words)} END"),)


_STATE = ("conflict", "rounded", "agreed", "single")
_VERDICT = ("open", "disputed", "wrong", "undecidable", "both-right", "confirmed")
_FACT_UNIT = "(SELECT claim.unit FROM claim WHERE claim.fact_id = fact.id AND claim.unit IS NOT NULL LIMIT 1)"
_FACT_ATHLETE = "(SELECT athlete.{} FROM athlete WHERE athlete.id = fact.athlete_id)"
_FACT_EVENT = "coalesce ((SELECT event.sort_key FROM event WHERE event.id = fact.event_id), char (1114111))"
_CLAIM_ATHLETE = (
    "(SELECT athlete.{} FROM appearance JOIN athlete ON athlete.id = athlete_id "
    "WHERE appearance.id = claim.appearance_id)"
)
_CLAIM_EVENT = "coalesce ((SELECT event.sort_key FROM event WHERE event.id = claim.event_id), char (1114111))"
_CLAIM_REPORT = "(SELECT report.{} FROM report WHERE report.id = claim.report_id)"

_COMPETITION = "(SELECT event.competition FROM event WHERE event.id = stage.event_id)"

ORDERS: dict[ListName, dict[str, tuple[Part, ...]]] = {
    "events": {"event": _plain("stage.sort_key"), "phase": _last_if_unknown("nullif (stage.phase, '')")}
    | {
        "competition": _last_if_unknown(_COMPETITION),
        "year": _last_if_unknown(f"substr ({_COMPETITION}, -4)"),
    }
    | {name: _plain(f"stage.{name}") for name in ("athletes", "reports", "facts", "conflicts")},
    "athletes": {"athlete": _plain("athlete.name")}
    | {name: _last_if_unknown(f"athlete.{name}") for name in ("noc", "sport", "gender", "born")}
    | {name: _plain(f"athlete.{name}") for name in ("reports", "mentions", "events", "conflicts")},
    "reports": {"report": _plain("report.stem"), "date": _last_if_unknown("report.published")}
    | {name: _last_if_unknown(f"report.{name}") for name in ("title", "outlet", "byline")}
    | {"added": _plain("report.added_at")}
    | {name: _plain(f"report.{name}") for name in ("words", "claims", "conflicts")},
    "facts": {
        "athlete": _plain(_FACT_ATHLETE.format("name")),
        "noc": _last_if_unknown(_FACT_ATHLETE.format("noc")),
        "event": _plain(_FACT_EVENT),
        **_ranked("fact", _FACT_UNIT),
        "attribute": _plain("fact.attribute"),
        "value": _last_if_unknown("fact.value"),
        "state": _severity("fact.state", *_STATE),
        "verdict": _severity("fact.verdict", *_VERDICT),
        "reports": _plain("fact.reports"),
        "witnesses": _plain("fact.witnesses"),
    },
    "claims": {
        "athlete": _plain(_CLAIM_ATHLETE.format("name")),
        "noc": _last_if_unknown(_CLAIM_ATHLETE.format("noc")),
        "event": _plain(_CLAIM_EVENT),
        **_ranked("claim", "claim.unit"),
        "attribute": _plain("claim.attribute"),
        "value": _plain("claim.value"),
        "confidence": _plain("claim.confidence"),
        "report": _plain(_CLAIM_REPORT.format("stem")),
        "date": _last_if_unknown(_CLAIM_REPORT.format("published")),
        "added": _plain(_CLAIM_REPORT.format("added_at")),
    },
}

# The order of each list itself: it decides where nothing else does, and its last part tells all rows apart.
OWN: dict[ListName, tuple[str, ...]] = {
    "events": ("stage.sort_key", "stage.key"),
    "athletes": ("athlete.rarity", "athlete.name", "athlete.key"),
    "reports": ("report.age_order", "report.stem"),
    "facts": (
        _FACT_EVENT,
        "coalesce (fact.phase, '')",
        _FACT_ATHLETE.format("name"),
        "fact.attribute",
        "fact.id",
    ),
    "claims": (_CLAIM_REPORT.format("stem"), "claim.start", "claim.key"),
}


def parts(name: ListName, order: tuple[Sort, ...]) -> list[Part]:
    """The expressions of an order, most important first."""
    found: list[Part] = []
    for sort in order:
        if sort.key not in ORDERS[name]:
            raise UsageError(
                f"sort:{sort.key} is no order of {name}; it is one of {', '.join(ORDERS[name])}."
            )
        found += [
            part if part.is_fixed else replace(part, descends=sort.is_reversed)
            for part in ORDERS[name][sort.key]
        ]
    return found + [Part(sql) for sql in OWN[name]]
