"""Links appearances to athletes, as far as new reports or decisions touch them."""

import functools
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from olytui.build import bonds as decided
from olytui.build import keys
from olytui.build.name_index import roster_index
from olytui.link import forms
from olytui.link.resolve import resolve
from olytui.link.values import Bond, Known, Person, Sighting, Suggestion
from olytui.names.fold import key
from olytui.names.index import Context, NameIndex
from olytui.store import Writer
from olytui.store import blocks as rows
from olytui.store import linking as athletes

_CANDIDATES = 8
_LIKE = 0.55


@dataclass(frozen=True, slots=True)
class _Said:
    """What holds for every component: the decisions, the suggestions set aside, and the rosters' names."""

    bonds: Sequence[Bond]
    aside: frozenset[str]
    index: NameIndex


@dataclass(slots=True)
class Linked:
    """The athletes whom linking touched, the appearances that each gained, and those who lost some."""

    athletes: set[int] = field(default_factory=set)
    gained: dict[int, list[int]] = field(default_factory=dict)
    losers: set[int] = field(default_factory=set)


def link_blocks(writer: Writer, blocks: Iterable[str]) -> Linked:
    """Works out anew who the appearances of some blocks are."""
    wanted, linked = set(blocks), Linked()
    if not wanted:
        return linked
    bonds, aside = decided.in_force(writer), decided.set_aside(writer)
    wanted |= _bound(bonds, wanted)
    _place(writer, wanted, bonds)
    components = set(rows.components(writer, wanted).values())
    index = roster_index(writer)
    for component, members in rows.blocks_of(writer, components).items():
        _link(writer, component, members, _Said(bonds, aside, index), linked)
    return linked


def _bound(bonds: Sequence[Bond], wanted: set[str]) -> set[str]:
    """The blocks that decisions tie to these."""
    tied = [{anchor.partition("/")[2] for anchor in bond.one | bond.other if "/" in anchor} for bond in bonds]
    found = set(wanted)
    for blocks in tied:
        if blocks & found:
            found |= blocks
    return found


def _place(writer: Writer, wanted: set[str], bonds: Sequence[Bond]) -> None:
    """Gives new blocks their components, and unites those that a new block or a decision brings together."""
    fresh = sorted(wanted - set(rows.components(writer, wanted)))
    for block in fresh:
        own = forms.keys_of(block)
        near = {other for other in rows.sharing_keys(writer, own) if forms.are_near(block, other)}
        rows.put_block(writer, block, own)
        _unite(writer, {block, *near})
    for bond in bonds:
        tied = {anchor.partition("/")[2] for anchor in bond.one | bond.other if "/" in anchor}
        if tied & wanted:
            _unite(writer, tied)


def _unite(writer: Writer, blocks: set[str]) -> None:
    found = set(rows.components(writer, blocks).values())
    if len(found) > 1:
        rows.unite(writer, found, min(found))


def _link(writer: Writer, component: str, members: Sequence[str], said: _Said, linked: Linked) -> None:
    stored = rows.sightings(writer, members)
    seen = [_sighting(it) for it in stored]
    before = {it.id: it.athlete_id for it in stored}
    known = {it.id: it for it in _known(writer, seen, said.bonds, said.index)}
    resolution = resolve(seen, known.values(), said.bonds)
    here: set[int] = set()
    for person in resolution.people:
        athlete = person.known or _put(writer, person)
        if person.known:
            _call(writer, person, known[athlete])
        moved = [number for number in person.sightings if before[number] != athlete]
        athletes.assign(writer, athlete, person.why, moved)
        here.add(athlete)
        if moved:
            linked.gained.setdefault(athlete, []).extend(moved)
            linked.losers.update(was for number in moved if (was := before[number]) is not None)
    anchors = {it.id: it.anchor for it in seen}
    suggestions = [_suggested(component, it, anchors, said.aside) for it in resolution.suggestions]
    rows.replace_suggestions(writer, component, suggestions)
    left = {athlete for athlete in before.values() if athlete is not None} - here
    rows.call_as_listed(writer, left)
    linked.athletes |= here | set(athletes.drop_unseen(writer, left))
    linked.losers &= linked.athletes


def _known(writer: Writer, seen: Sequence[Sighting], bonds: Sequence[Bond], index: NameIndex) -> list[Known]:
    """The athletes of rosters who may be these, by name and by what people decided."""
    asked = {(it.name, _context(it)) for it in seen if it.kind == "person"}
    numbers: set[int] = set()
    nations = functools.partial(athletes.nations_of, writer)
    for name, context in asked:
        numbers |= _candidates(index, name, context, nations)
    anchors = {it.anchor for it in seen}
    bound = {
        anchor for bond in bonds if anchors & (bond.one | bond.other) for anchor in bond.one | bond.other
    }
    numbers |= athletes.numbers_of_keys(
        writer, {it.removeprefix("athlete:") for it in bound if "/" not in it}
    )
    return [_from_roster(row) for row in rows.roster(writer, numbers)]


def _context(sighting: Sighting) -> Context:
    """What is known beside the name; a full name finds its likes by itself, whatever else is said."""
    if not forms.is_partial(sighting.name):
        return Context(sighting.noc)
    return Context(sighting.noc, sighting.sport, sighting.year)


def _candidates(
    index: NameIndex, name: str, context: Context, nations: Callable[[set[int]], set[str | None]]
) -> set[int]:
    """Those of exactly this name, if one may be of the nation; else those of likely spellings."""
    same = index.of_name(name)
    if same and not forms.is_partial(name) and (context.noc is None or context.noc in nations(same)):
        return same
    found = index.search(name, _CANDIDATES, context, is_typing=False)
    return same | {hit.athlete for hit in found if hit.fit >= _LIKE}


def _from_roster(row: rows.RosterRow) -> Known:
    first, _, last = (row.years or "").partition("-")
    years = frozenset(int(year[:4]) for year in (first, last) if year[:4].isdigit())
    born = int(row.born[:4]) if row.born and row.born[:4].isdigit() else None
    events = frozenset(row.events)
    return Known(row.id, row.key, row.name, row.noc, row.sport, row.gender, born, events, years, row.also)


def _sighting(row: rows.SightingRow) -> Sighting:
    year = int(row.published[:4]) if row.published and row.published[:4].isdigit() else None
    return Sighting(
        id=row.id,
        order=(row.order, row.number),
        report=row.report,
        name=row.name,
        kind=row.kind,
        noc=row.noc,
        gender=row.gender,
        sport=row.sport,
        born=year - row.age if year and row.age else None,
        spellings=row.spellings,
        events=frozenset(row.events),
        competitions=frozenset(row.competitions),
        beside=frozenset(row.beside),
        year=year,
    )


def _call(writer: Writer, person: Person, known: Known) -> None:
    """Reports' name for an athlete goes before the roster's, unless they differ in accents or order alone."""
    if key(person.name) == key(known.name) or forms.is_partial(person.name):
        rows.call_as_listed(writer, {known.id})
    else:
        rows.call(writer, known.id, person.name)


def _put(writer: Writer, person: Person) -> int:
    named = keys.athlete_key(person.name, person.kind, person.noc, person.sport, person.nth)
    new = athletes.NewAthlete(named, person.name, person.kind, person.noc, person.gender, person.sport)
    return athletes.put_athlete(writer, new)


def _suggested(
    component: str, found: Suggestion, anchors: dict[int, str], aside: frozenset[str]
) -> rows.NewSuggestion:
    sides = sorted(",".join(sorted(anchors[it] for it in side)) for side in (found.one, found.other))
    name = keys.digest(*sides, found.known)
    reasons = tuple((reason.text, reason.weight) for reason in found.reasons)
    return rows.NewSuggestion(
        name, component, found.one, found.other, found.known, found.value, reasons, name in aside
    )
