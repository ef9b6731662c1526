"""Who the sightings are: what is surely one person is joined, what may be is suggested.

The outcome follows from the set alone. Decisions of people come first; then the surest pairs, unless
something in their groups contradicts; surnames alone last, each to the one athlete whom it clearly fits.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from olytui.link import forms
from olytui.link.evidence import CERTAIN, LIKELY, contradict, weigh, weigh_partial
from olytui.link.groups import Group, Grouping, group_known, group_sightings
from olytui.link.values import Bond, Known, Person, Reason, Resolution, Sighting, Suggestion

_Order = tuple[bool, tuple[str, int], str]
_Weighed = tuple[float, _Order, _Order, int, int, tuple[Reason, ...]]

_CLEAR_LEAD = 1.5
_PARTIAL_CERTAIN = 2.4


def resolve(
    sightings: Iterable[Sighting], known: Iterable[Known] = (), bonds: Sequence[Bond] = ()
) -> Resolution:
    """The athletes that the sightings are, with what may be one but is not sure."""
    seen = sorted(sightings, key=lambda it: (it.order, it.id))
    groups = [*group_known(known), *group_sightings(seen, bonds)]
    whole = [group for group in groups if group.is_whole]
    partial = [group for group in groups if not group.is_whole]
    grouping = Grouping(whole, bonds)
    suggestions = _join(grouping)
    suggestions += _place_partial(grouping, partial)
    people = [_person(group) for group in grouping.groups() if group.sightings]
    return Resolution(tuple(_told_apart(people)), tuple(suggestions))


def _join(grouping: Grouping) -> list[Suggestion]:
    """Joins the surest pairs first; gives those that may be one."""
    weighed: list[_Weighed] = []
    blocks: dict[str, list[int]] = defaultdict(list)
    for number, group in enumerate(grouping.start):
        for key in group.keys:
            blocks[key].append(number)
    pairs = {(a, b) for members in blocks.values() for a in members for b in members if a < b}
    for a, b in sorted(pairs):
        one, other = grouping.start[a], grouping.start[b]
        if one.known and other.known:
            continue
        value, reasons = weigh(one.profile, other.profile)
        if value >= LIKELY:
            weighed.append((-value, one.order, other.order, a, b, reasons))
    weighed.sort(key=lambda item: item[:3])
    unclear = _unclear(grouping, weighed)
    for value, *_, a, b, reasons in weighed:
        if -value >= CERTAIN and (a, b) not in unclear:
            grouping.join(a, b, reasons)
    return [
        _suggestion(grouping.of(a), grouping.of(b), -value, reasons)
        for value, *_, a, b, reasons in weighed
        if not grouping.are_joined(a, b) and not grouping.is_settled(a, b)
        and not contradict(grouping.of(a).profile, grouping.of(b).profile)
    ]  # fmt: skip


def _unclear(grouping: Grouping, weighed: Sequence[_Weighed]) -> set[tuple[int, int]]:
    """Pairs with athletes of a roster of whom two fit about equally well."""
    rivals: dict[int, list[tuple[float, tuple[int, int]]]] = defaultdict(list)
    for value, *_, a, b, _reasons in weighed:
        if grouping.start[a].known or grouping.start[b].known:
            rivals[b if grouping.start[a].known else a].append((-value, (a, b)))
    return {
        pair
        for fits in rivals.values()
        if len(fits) > 1 and fits[0][0] - fits[1][0] < _CLEAR_LEAD / 2
        for _, pair in fits
    }


def _place_partial(grouping: Grouping, partial: Sequence[Group]) -> list[Suggestion]:
    """Gives a surname alone to the one athlete whom it clearly fits; what nobody claims stays together."""
    suggestions: list[Suggestion] = []
    whole = grouping.groups()
    left: list[Group] = []
    for group in partial:
        fits = sorted(_fits(group, whole, grouping), key=lambda fit: (-fit[0], fit[2].order))
        decided = grouping.decided_for(group)
        if decided is not None:
            grouping.add(decided, group, (Reason("a person said so", 9.0),))
        elif fits and fits[0][0] >= _PARTIAL_CERTAIN and _leads(fits):
            grouping.add(fits[0][2], group, fits[0][1])
        else:
            left.append(group)
            suggestions += [
                _suggestion(group, fit[2], fit[0], fit[1]) for fit in fits[:2] if fit[0] >= LIKELY
            ]
    grouping.keep(left)
    return suggestions


def _fits(
    group: Group, whole: Sequence[Group], grouping: Grouping
) -> list[tuple[float, tuple[Reason, ...], Group]]:
    surname = group.names[0]
    found = []
    for candidate in whole:
        if not any(forms.surname_fits(surname, name) for name in candidate.names):
            continue
        if grouping.are_parted(group, candidate) or contradict(group.profile, candidate.profile):
            continue
        value, reasons = weigh_partial(surname, group.profile, candidate.profile)
        found.append((value, reasons, candidate))
    return found


def _leads(fits: Sequence[tuple[float, tuple[Reason, ...], Group]]) -> bool:
    return len(fits) == 1 or fits[0][0] - fits[1][0] >= _CLEAR_LEAD


def _suggestion(one: Group, other: Group, value: float, reasons: tuple[Reason, ...]) -> Suggestion:
    if one.known and not other.known:
        one, other = other, one
    known = other.known.id if other.known else None
    return Suggestion(one.numbers, other.numbers, known, round(value, 2), reasons)


def _person(group: Group) -> Person:
    seen = group.sightings
    names = Counter(it.name for it in seen if not forms.is_partial(it.name)) or Counter(
        it.name for it in seen
    )
    name = min(names, key=lambda spelling: (-names[spelling], spelling))
    return Person(
        name=name,
        kind=_most(it.kind for it in seen) or "person",
        noc=(group.known.noc if group.known else None) or _most(it.noc for it in seen),
        gender=_only(it.gender for it in seen),
        sport=_most(it.sport for it in seen),
        sightings=group.numbers,
        known=group.known.id if group.known else None,
        why=group.why,
    )


def _told_apart(people: Sequence[Person]) -> list[Person]:
    """Numbers namesakes whom name, nation and sport do not tell apart."""
    counted: Counter[tuple[str | None, ...]] = Counter()
    told = []
    for person in sorted(people, key=lambda it: (it.known is None, it.sightings)):
        like = (person.name, person.kind, person.noc, person.sport)
        nth = counted[like] if person.known is None else 0
        counted[like] += 1
        told.append(replace(person, nth=nth))
    return told


def _only(values: Iterable[str | None]) -> str | None:
    seen = {value for value in values if value}
    return seen.pop() if len(seen) == 1 else None


def _most(values: Iterable[str | None]) -> str | None:
    counts = Counter(value for value in values if value)
    return min(counts, key=lambda value: (-counts[value], value)) if counts else None
