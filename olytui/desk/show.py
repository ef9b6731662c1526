"""Everything known of one athlete, event, report or fact."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from olytui.errors import NotFoundError
from olytui.store import Reader
from olytui.store.review_rows import DoubtRow, RemarkRow
from olytui.store.rows import (
    AthleteRow,
    ClaimRow,
    EventRow,
    FactRow,
    MentionRow,
    ReportRow,
    SpellingRow,
    TagRow,
)

RESULT_COLUMNS = ("rank", "noc", "mark", "record", "irm")


class Saying(NamedTuple):
    """One value of a fact, and the claims that give it."""

    value: str
    claims: tuple[ClaimRow, ...]

    @property
    def reports(self) -> tuple[str, ...]:
        """The stems of the reports that say so."""
        return tuple(dict.fromkeys(claim.report for claim in self.claims))

    @property
    def witnesses(self) -> int:
        """How many independent voices that is: copies of one wire story are one."""
        return len({claim.witness for claim in self.claims})


class FactPage(NamedTuple):
    """A fact with its values side by side, the most witnessed first."""

    fact: FactRow
    values: tuple[Saying, ...]
    tags: tuple[str, ...] = ()
    doubts: tuple[DoubtRow, ...] = ()


class Result(NamedTuple):
    """One athlete's line in the results of an event's phase, with his facts by attribute."""

    athlete: str
    athlete_id: str
    noc: str | None
    phase: str | None
    reports: tuple[str, ...]
    facts: dict[str, FactRow]

    @property
    def state(self) -> str:
        """The state that most wants looking at."""
        states = {fact.state for fact in self.facts.values()}
        return next((state for state in ("conflict", "rounded", "agreed") if state in states), "single")


class EventPage(NamedTuple):
    """An event in one phase, or in all of them, with its results, best place first."""

    key: str
    phases: tuple[EventRow, ...]
    results: tuple[Result, ...]
    tags: tuple[str, ...] = ()


class AthletePage(NamedTuple):
    """An athlete with the spellings that reports use, and every fact."""

    athlete: AthleteRow
    spellings: tuple[SpellingRow, ...]
    facts: tuple[FactRow, ...]
    tags: tuple[str, ...] = ()


class ReportPage(NamedTuple):
    """A report with its text, whom it names, what it says, and which of its words somebody doubts."""

    report: ReportRow
    text: str
    mentions: tuple[MentionRow, ...]
    claims: tuple[ClaimRow, ...]
    tags: tuple[str, ...] = ()
    remarks: tuple[RemarkRow, ...] = ()


def show(reader: Reader, name: str) -> FactPage | EventPage | AthletePage | ReportPage:
    """Whatever an id or a name stands for."""
    kind, _, key = name.partition(":")
    if kind in _KINDS and key:
        return _KINDS[kind](reader, key)
    for find in _KINDS.values():
        try:
            return find(reader, name)
        except NotFoundError:
            continue
    raise NotFoundError(
        f"There is no athlete, event, report or fact {name}; find it with: olytui search WORDS"
    )


def show_fact(reader: Reader, fact_id: str) -> FactPage:
    """One fact by id."""
    fact = reader.first(FactRow, "fact", fact=fact_id)
    if fact is None:
        raise NotFoundError(
            f"There is no fact {fact_id}; list them with: olytui disputes --state all --verdict all"
        )
    said: dict[str, list[ClaimRow]] = defaultdict(list)
    for claim in reader.fetch(ClaimRow, "claims_of_fact", fact=fact_id):
        said[claim.value].append(claim)
    values = [Saying(value, tuple(claims)) for value, claims in said.items()]
    ordered = sorted(values, key=lambda it: (-it.witnesses, -len(it.reports), it.value))
    doubts = reader.fetch(DoubtRow, "doubts_of_fact", fact=fact_id)
    return FactPage(fact, tuple(ordered), tags_of(reader, f"fact:{fact_id}"), tuple(doubts))


def show_event(reader: Reader, key: str) -> EventPage:
    """One event by key: in all its phases, or, where the key names one, in that."""
    phases = tuple(reader.stream(EventRow, "event", key=key))
    if not phases:
        raise NotFoundError(f"There is no event {key}; find one with: olytui search WORDS --kind event")
    event = phases[0].event_key
    facts = [
        fact
        for stage in phases
        for fact in reader.stream(FactRow, "facts_of_event", event=event, phase=stage.phase or "")
    ]
    said: dict[str, list[str]] = defaultdict(list)
    for claim in reader.stream(ClaimRow, "claims_of_event", event=event):
        said[claim.fact or ""].append(claim.report)
    return EventPage(key, phases, _results(facts, said), tags_of(reader, f"event:{event}"))


def show_athlete(reader: Reader, key: str) -> AthletePage:
    """One athlete by key, by exact name or by the roster's id."""
    athlete = reader.first(AthleteRow, "athlete", key=key) or _only_named(reader, key)
    return AthletePage(
        athlete,
        tuple(reader.stream(SpellingRow, "spellings_of_athlete", athlete=athlete.key)),
        tuple(reader.stream(FactRow, "facts_of_athlete", athlete=athlete.key)),
        tags_of(reader, f"athlete:{athlete.key}"),
    )


def show_report(reader: Reader, stem: str) -> ReportPage:
    """One report by stem."""
    report = reader.first(ReportRow, "report", stem=stem)
    if report is None:
        raise NotFoundError(f"There is no report {stem}; list them with: olytui export reports --format md")
    (text,) = reader.fetch(_Text, "text_of_report", stem=stem)
    return ReportPage(
        report,
        text.text,
        tuple(reader.stream(MentionRow, "mentions_in_report", stem=stem)),
        tuple(reader.stream(ClaimRow, "claims_in_report", stem=stem)),
        tags_of(reader, f"report:{stem}"),
        tuple(reader.stream(RemarkRow, "remarks", stem=stem)),
    )


def facts_of_report(reader: Reader, stem: str) -> list[FactRow]:
    """The facts that a report has a part in."""
    return reader.fetch(FactRow, "facts_of_report", stem=stem)


def tags_of(reader: Reader, subject: str) -> tuple[str, ...]:
    """The tags of one thing."""
    return tuple(row.tag for row in reader.stream(TagRow, "tags_of", subject=subject))


_KINDS: dict[str, Callable[[Reader, str], FactPage | EventPage | AthletePage | ReportPage]] = {
    "fact": show_fact,
    "event": show_event,
    "report": show_report,
    "athlete": show_athlete,
}


class _Text(NamedTuple):
    text: str


def _only_named(reader: Reader, name: str) -> AthleteRow:
    named = reader.fetch(AthleteRow, "athletes_named", name=name)
    if len(named) == 1 or (named and named[0].mentions and not named[1].mentions):
        return named[0]
    if named:
        keys = ", ".join(f"athlete:{row.key}" for row in named[:5])
        raise NotFoundError(f"Several athletes are called {name}; name one of {keys}.")
    raise NotFoundError(f"There is no athlete {name}; find one with: olytui search “{name}”")


def _results(facts: Sequence[FactRow], said: dict[str, list[str]]) -> tuple[Result, ...]:
    lines: dict[tuple[str | None, str, int], dict[str, FactRow]] = defaultdict(dict)
    for fact in facts:
        nth = 0
        while fact.attribute in lines[fact.phase, fact.athlete_id, nth]:
            nth += 1  # of no known competition: another report's, perhaps of another one
        lines[fact.phase, fact.athlete_id, nth][fact.attribute] = fact
    results = [_result(held, said) for held in lines.values()]
    return tuple(sorted(results, key=_by_place))


def _result(held: dict[str, FactRow], said: dict[str, list[str]]) -> Result:
    first = next(iter(held.values()))
    reports = dict.fromkeys(report for fact in held.values() for report in said[fact.id])
    return Result(first.athlete, first.athlete_id, first.noc, first.phase, tuple(reports), held)


def _by_place(result: Result) -> tuple[str, float, str, str]:
    rank = result.facts.get("rank")
    place = float(rank.value) if rank and rank.value and rank.value.isdigit() else float("inf")
    return result.phase or "~", place, result.athlete, result.athlete_id


def sentence_of(text: str, start: int, end: int) -> tuple[int, int]:
    """The place of the line or sentence around some words."""
    left = max((text.rfind(mark, 0, start) + len(mark) for mark in _STOPS if mark in text[:start]), default=0)
    rights: Iterable[int] = (text.find(mark, end) for mark in _STOPS)
    right = min((at + 1 for at in rights if at >= 0), default=len(text))
    while right > end and text[right - 1] in "\n ":
        right -= 1
    return left, right


_STOPS = ("\n", ". ", "! ", "? ", "” ", ".” ")
