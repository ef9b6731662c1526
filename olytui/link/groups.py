"""Groups of sightings that are one person for sure, and the joining of them under what people decided."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from olytui.link import forms
from olytui.link.evidence import Profile, contradict
from olytui.link.values import Bond, Known, Reason, Sighting
from olytui.names.sports import family


@dataclass(frozen=True, slots=True)
class Group:
    """One person so far: sightings, perhaps the roster's athlete who it is, and why they belong together."""

    sightings: tuple[Sighting, ...]
    known: Known | None
    profile: Profile
    why: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The spellings, full names first."""
        names = {it.name for it in self.sightings} | (
            {self.known.name, *self.known.also} if self.known else set()
        )
        return tuple(sorted(names, key=lambda name: (forms.is_partial(name), name)))

    @property
    def kind(self) -> str:
        """Person, pair, team or nation."""
        return self.sightings[0].kind if self.sightings else "person"

    @property
    def is_whole(self) -> bool:
        """True unless all that is known is a surname."""
        return self.known is not None or self.kind != "person" or not forms.is_partial(self.names[0])

    @property
    def keys(self) -> frozenset[str]:
        """Keys of which two groups that may be one person share one."""
        blocks = {forms.block_of(name, self.kind) for name in self.names}
        return frozenset(key for block in blocks for key in forms.keys_of(block))

    @property
    def anchors(self) -> frozenset[str]:
        """What decisions remember of it."""
        own = {self.known.anchor} if self.known else set()
        return frozenset(own.union(it.anchor for it in self.sightings))

    @property
    def numbers(self) -> tuple[int, ...]:
        """The store's numbers of the sightings."""
        return tuple(it.id for it in self.sightings)

    @property
    def order(self) -> tuple[bool, tuple[str, int], str]:
        """A place that is the same in every store."""
        if self.known:
            return False, ("", 0), self.known.key
        return True, min(it.order for it in self.sightings), ""


def group_known(known: Iterable[Known]) -> list[Group]:
    """A group for each athlete of a roster."""
    return [Group((), it, _profile_of_known(it)) for it in sorted(known, key=lambda it: it.key)]


def group_sightings(seen: Sequence[Sighting], bonds: Sequence[Bond]) -> list[Group]:
    """Sightings of one full name, nation, gender and sport together; surnames and decided ones singly."""
    decided = {anchor for bond in bonds for anchor in bond.one | bond.other}
    rooms: dict[tuple[str | int | None, ...], list[Sighting]] = defaultdict(list)
    for it in seen:
        block = forms.block_of(it.name, it.kind)
        is_single = it.anchor in decided or (it.kind == "person" and forms.is_partial(it.name))
        apart = it.id if is_single else None
        rooms[block, it.noc, it.gender, it.sport and family(it.sport), it.born, apart].append(it)
    return [Group(tuple(members), None, _profile_of(members)) for members in rooms.values()]


def _profile_of(seen: Sequence[Sighting]) -> Profile:
    return Profile(
        names=frozenset(it.name for it in seen),
        nocs=frozenset(it.noc for it in seen if it.noc),
        genders=frozenset(it.gender for it in seen if it.gender),
        sports=frozenset(it.sport for it in seen if it.sport),
        births=frozenset(it.born for it in seen if it.born),
        events=frozenset(event for it in seen for event in it.events),
        competitions=frozenset(name for it in seen for name in it.competitions),
        reports=frozenset(it.report for it in seen),
        beside=frozenset(name for it in seen for name in it.beside),
        years=frozenset(it.year for it in seen if it.year),
    )


def _profile_of_known(known: Known) -> Profile:
    none: frozenset[str] = frozenset()
    nocs = frozenset({known.noc}) if known.noc else none
    genders = frozenset({known.gender}) if known.gender else none
    sports = frozenset({known.sport}) if known.sport else none
    births = frozenset({known.born}) if known.born else frozenset[int]()
    return Profile(
        frozenset({known.name, *known.also}),
        nocs,
        genders,
        sports,
        births,
        known.events,
        none,
        none,
        none,
        known.years,
    )


def _united(one: Group, other: Group, why: tuple[str, ...]) -> Group:
    first, second = one.profile, other.profile
    fields = {name: getattr(first, name) | getattr(second, name) for name in Profile.__slots__}
    sightings = tuple(sorted((*one.sightings, *other.sightings), key=lambda it: (it.order, it.id)))
    told = tuple(dict.fromkeys((*one.why, *other.why, *why)))
    return Group(sightings, one.known or other.known, Profile(**fields), told)


def _said(reasons: Iterable[Reason]) -> tuple[str, ...]:
    return tuple(f"{reason.text} ({reason.weight:+.1f})" for reason in reasons)


class Grouping:
    """Groups being joined: decisions first, then whatever does not contradict them or itself."""

    def __init__(self, groups: Sequence[Group], bonds: Sequence[Bond]) -> None:
        self.start = tuple(groups)
        self._now: list[Group] = list(groups)
        self._home = list(range(len(groups)))
        self._apart = [bond for bond in bonds if not bond.is_same]
        self._bonds = bonds
        self._kept: list[Group] = []
        for bond in bonds:
            if bond.is_same:
                self._obey(bond.one | bond.other)

    def of(self, number: int) -> Group:
        """The group in which a first group is now."""
        return self._now[self._home[number]]

    def groups(self) -> list[Group]:
        """The groups as they are now."""
        return [self._now[home] for home in sorted(set(self._home))] + self._kept

    def are_joined(self, one: int, other: int) -> bool:
        """True where two first groups are one now."""
        return self._home[one] == self._home[other]

    def are_parted(self, one: Group, other: Group) -> bool:
        """True where somebody decided that two groups are two people."""
        a, b = one.anchors, other.anchors
        return any(
            (a & bond.one and b & bond.other) or (a & bond.other and b & bond.one) for bond in self._apart
        )

    def is_settled(self, one: int, other: int) -> bool:
        """True where a decision speaks of the two, by itself or by way of others."""
        return self.are_parted(self.of(one), self.of(other))

    def join(self, one: int, other: int, reasons: Iterable[Reason]) -> None:
        """Makes two groups one, unless that contradicts a decision or what is known of them."""
        first, second = self.of(one), self.of(other)
        if self.are_joined(one, other) or (first.known and second.known):
            return
        if not self.are_parted(first, second) and not contradict(first.profile, second.profile):
            self._unite(one, other, _said(reasons))

    def decided_for(self, group: Group) -> Group | None:
        """The group to which a person's decision puts a surname alone."""
        anchors = group.anchors
        for bond in self._bonds:
            if bond.is_same and anchors & (bond.one | bond.other):
                fellows = (bond.one | bond.other) - anchors
                for home in sorted(set(self._home)):
                    if self._now[home].anchors & fellows:
                        return self._now[home]
        return None

    def add(self, whole: Group, partial: Group, reasons: Iterable[Reason]) -> None:
        """Puts a surname alone to a group."""
        for home in set(self._home):
            if self._now[home].anchors & whole.anchors:
                told = tuple(f"{partial.names[0]}: {said}" for said in _said(reasons))
                self._now[home] = _united(self._now[home], replace(partial), told)
                return

    def keep(self, left: Sequence[Group]) -> None:
        """Keeps what nobody claimed: one group a surname, nation, gender and sport."""
        rooms: dict[tuple[str | None, ...], Group] = {}
        for group in left:
            it = group.sightings[0]
            room = (forms.block_of(it.name, it.kind), it.noc, it.gender, it.sport and family(it.sport))
            rooms[room] = _united(rooms[room], group, ()) if room in rooms else group
        self._kept += rooms.values()

    def _obey(self, anchors: frozenset[str]) -> None:
        meant = [number for number, group in enumerate(self.start) if group.anchors & anchors]
        for number in meant[1:]:
            if not self.are_joined(meant[0], number):
                self._unite(meant[0], number, ("a person said so",))

    def _unite(self, one: int, other: int, why: tuple[str, ...]) -> None:
        home, gone = sorted((self._home[one], self._home[other]))
        self._now[home] = _united(self._now[home], self._now[gone], why)
        self._home = [home if at == gone else at for at in self._home]
