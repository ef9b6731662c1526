"""What the rows of a results list claim: places, marks, records, no-results, and nations."""

from collections.abc import Iterator

from olytui.extract.frame import Frame
from olytui.extract.names import Name
from olytui.extract.parsed import Draft
from olytui.extract.people import Cast, Person
from olytui.extract.scene import Scene
from olytui.extract.tables.blocks import Table
from olytui.extract.tables.figures import Part
from olytui.extract.tables.rows import Row, noc_of
from olytui.model import Attribute, MentionKind, Slot
from olytui.sport import measures, nations

_CONFIDENCE = 0.95
_LATER = 0.9


def names(tables: list[Table]) -> list[Name]:
    """The people whom rows name, for the cast."""
    rows = [row for table in tables for row in table.rows]
    parts = [part for row in rows for part in (*(one.name for one in row.who), *row.members)]
    return [_name(part) for part in parts if not nations.is_name(part.value)]


def drafts(table: Table, frame: Frame, cast: Cast, scene: Scene) -> list[Draft]:
    """The claims of one list, row by row; standings and schedules give nations only."""
    slot = _slot(table, frame)
    found: list[Draft] = []
    mark: Part | None = None
    first = next((row.figures.mark for row in table.rows if row.figures.mark), None)
    for row in table.rows:
        people = _people(row, table, cast, scene)
        told = row.figures
        mark = mark if told.is_same_mark and told.mark is None else told.mark or _behind(first, told.gap)
        if not table.is_result or (slot.event is None and slot.sport is None):
            continue
        own = row._replace(figures=told._replace(mark=mark))
        found += [draft for person in people for draft in _row(own, person, slot, table)]
    return found


def _behind(first: Part | None, gap: Part | None) -> Part | None:
    """The mark of somebody who came in this much after the first."""
    if first is None or gap is None:
        return None
    winner, margin = measures.parse(first.value, "time"), measures.parse(gap.value, "time")
    if winner is None or margin is None or margin.amount >= winner.amount:
        return None
    return Part(measures.add_margin(winner, margin).text, gap.start, gap.end)


def _slot(table: Table, frame: Frame) -> Slot:
    """The list's heading, filled up from what the report was speaking of."""
    if table.event is None:
        phase = table.phase or "final"
        return Slot(frame.competition, frame.sport, table.gender or frame.gender, frame.event, phase)
    gender = table.gender or (frame.gender if frame.event == table.event else None)
    return Slot(frame.competition, table.sport or frame.sport, gender, table.event, table.phase or "final")


def _row(row: Row, person: Person, slot: Slot, table: Table) -> Iterator[Draft]:
    values: list[tuple[Attribute, Part | None]] = [
        ("rank", row.rank),
        ("irm", row.irm),
        ("mark", row.figures.mark),
        ("record", row.figures.record),
    ]
    inferred = ("competition",) + ("event",) * (not table.event) + ("phase",) * (not table.phase)
    for attribute, part in values:
        if part is not None:
            start = min(row.start, part.start)
            yield Draft(
                person.index,
                attribute,
                part.value,
                start,
                max(part.end, row.who[-1].name.end),
                f"table.{attribute}",
                _CONFIDENCE if attribute in ("rank", "irm") else _LATER,
                slot,
                inferred=inferred,
                unit=row.figures.unit if attribute == "mark" else None,
                derived=attribute == "mark" and row.figures.gap is not None,
            )


def _people(row: Row, table: Table, cast: Cast, scene: Scene) -> list[Person]:
    """Whom a row is about: people, a pair's two, a nation with its crew, or the crew alone where it has two."""
    found: list[Person] = []
    for name, nation in row.who:
        noc = noc_of(name.value) if nations.is_name(name.value) else None
        person = cast.nation(noc, nations.name_of(noc) or name.value) if noc else _person(name, cast)
        found.append(person)
        kind: MentionKind = "nation" if noc else "name" if " " in name.value else "surname"
        scene.saw([person], kind, name.start, name.end)
        if nation is not None and not noc:
            person.is_competitor = True
            scene.know_noc(person, noc_of(nation.value), nation.start, nation.end)
    for part in row.members:
        member = _person(part, cast)
        scene.saw([member], "name", part.start, part.end)
        if found and found[0].kind == "nation":
            found[0].members.append(member.name)
            scene.know_noc(member, found[0].noc, row.who[0].name.start, row.who[0].name.end)
    if found and _has_several_crews(found[0], table) and row.members:
        found = [_person(part, cast) for part in row.members]
    for person in found:
        if person.kind == "person" and table.gender in ("men", "women"):
            person.gender = person.gender or table.gender
    return found


def _has_several_crews(team: Person, table: Table) -> bool:
    """Whether a nation has more than one crew in a list, so that its name alone tells none of them."""
    rows = [row.who[0].name.value for row in table.rows]
    return (
        team.kind == "nation" and sum(nations.is_name(name) and noc_of(name) == team.noc for name in rows) > 1
    )


def _person(part: Part, cast: Cast) -> Person:
    name = _name(part)
    return cast.resolve(name) or cast.add_single(name)


def _name(part: Part) -> Name:
    return Name(part.start, part.end, tuple(part.value.split()))
