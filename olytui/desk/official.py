"""Official results and rosters: taken in as sources of their own, held beside what reports say."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from olytui.build import checks, references
from olytui.build.adding import connect
from olytui.desk.show import EventPage, show_event
from olytui.dispute.official import hold
from olytui.intake.references import read
from olytui.store import Reader, open_writer
from olytui.store import references as rows
from olytui.store.references import SourceRow
from olytui.store.review_rows import OfficialLine
from olytui.store.rows import FactRow

Outcome = Literal["agrees", "rounded", "differs", "not in the reports", "not in the results"]
_ATTRIBUTES = ("rank", "mark", "record", "irm")


@dataclass(frozen=True, slots=True)
class Added:
    """What came of one file."""

    name: str
    kind: str
    rows: int
    is_new: bool


@dataclass(frozen=True, slots=True)
class Held:
    """One value beside the official one; `fact` is None where no report says anything."""

    phase: str | None
    athlete: str
    noc: str | None
    attribute: str
    said: str | None
    official: str | None
    outcome: Outcome
    why: str
    source: str | None
    as_of: str | None
    fact: str | None


def add(path: Path, files: Sequence[Path], as_of: str | None = None) -> list[Added]:
    """Takes rosters and official results into a store; what reports say is linked and checked again."""
    tables = [read(file) for file in files]
    with open_writer(path, create=True) as writer, writer.transaction():
        references.ship_to_new(writer)
        added = [
            Added(table.name, table.kind, len(table.rows), references.add(writer, table, as_of))
            for table in tables
        ]
        if any(it.is_new for it in added):
            connect(writer, rows.blocks_of_all(writer))
            checks.catch_up(writer)
    return added


def sources(reader: Reader) -> list[SourceRow]:
    """The rosters and official results that the store has, with their origin and date."""
    return rows.sources(reader)


def beside(reader: Reader, event: str) -> list[Held]:
    """What reports say of an event beside the official results: agrees, differs, only in one of the two."""
    page = show_event(reader, event.removeprefix("event:"))
    lines = reader.fetch(OfficialLine, "officials_of_event", event=page.phases[0].event_key)
    phases = {it.phase for it in page.phases}
    wanted = [line for line in lines if line.phase in phases or None in phases or len(phases) > 1]
    said = _said(page, wanted)
    return said + _unsaid(page, wanted)


def _said(page: EventPage, lines: Sequence[OfficialLine]) -> list[Held]:
    found = []
    for result in page.results:
        own = [line for line in lines if _is_of(line, result.athlete_id, result.athlete, result.noc)]
        for name in _ATTRIBUTES:
            fact = result.facts.get(name)
            if fact is not None:
                found.append(_held(fact, own))
    return found


def _held(fact: FactRow, lines: Sequence[OfficialLine]) -> Held:
    told = hold(fact.attribute, fact.phase, fact.value or "", map(checks.entry_of, lines))
    where = (fact.phase, fact.athlete, fact.noc, fact.attribute, fact.value)
    if told is None:
        return Held(
            *where, None, "not in the results", "The official results do not say.", None, None, fact.id
        )
    as_of = max((line.as_of or "" for line in lines), default="") or None
    return Held(*where, told.official, told.state, told.why, told.source, as_of, fact.id)


def _unsaid(page: EventPage, lines: Sequence[OfficialLine]) -> list[Held]:
    known = {(result.phase, result.athlete_id) for result in page.results}
    named = {(result.phase, result.athlete) for result in page.results}
    found = []
    for line in lines:
        is_member = line.crew is not None and line.crew != line.name
        if is_member or (line.phase, line.athlete) in known or (line.phase, line.name) in named:
            continue
        value, attribute = (line.irm, "irm") if line.irm else (str(line.rank or ""), "rank")
        where = (line.phase, line.name, line.noc, attribute, None, value)
        found.append(Held(*where, "not in the reports", "No report says so.", line.source, line.as_of, None))
    return found


def _is_of(line: OfficialLine, athlete_id: str, athlete: str, noc: str | None) -> bool:
    is_crew = line.crew == line.name and line.noc == noc and line.athlete is None
    return line.athlete == athlete_id or line.name == athlete or is_crew
