"""What linking works on: athletes as reports and rosters have them, and what people decided."""

from dataclasses import dataclass, field

from olytui.names.fold import key

Order = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Sighting:
    """An athlete within one report; `id` is the store's, `order` the same in every store."""

    id: int
    order: Order
    report: str
    name: str
    kind: str = "person"
    noc: str | None = None
    gender: str | None = None
    sport: str | None = None
    born: int | None = None
    spellings: tuple[str, ...] = ()
    events: frozenset[str] = frozenset()
    competitions: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()
    year: int | None = None

    @property
    def anchor(self) -> str:
        """What a decision remembers of it: the report and the name, folded."""
        return f"{self.report}/{key(self.name)}"


@dataclass(frozen=True, slots=True)
class Known:
    """An athlete whom a roster names."""

    id: int
    key: str
    name: str
    noc: str | None = None
    sport: str | None = None
    gender: str | None = None
    born: int | None = None
    events: frozenset[str] = frozenset()
    years: frozenset[int] = frozenset()
    also: tuple[str, ...] = ()

    @property
    def anchor(self) -> str:
        """What a decision remembers of it."""
        return f"athlete:{self.key}"


@dataclass(frozen=True, slots=True)
class Bond:
    """A person's decision on two groups of sightings, each by its anchors: one person, or two."""

    seq: int
    is_same: bool
    one: frozenset[str]
    other: frozenset[str]


@dataclass(frozen=True, slots=True)
class Reason:
    """Something that speaks for (above 0) or against one person, and how much (log odds)."""

    text: str
    weight: float


@dataclass(frozen=True, slots=True)
class Person:
    """One athlete made of sightings; `known` is the roster's, where it is one of those."""

    name: str
    kind: str
    noc: str | None
    gender: str | None
    sport: str | None
    sightings: tuple[int, ...]
    known: int | None = None
    why: tuple[str, ...] = ()
    nth: int = 0


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Two groups that may be one person: sightings (or a roster's athlete), how likely, and why."""

    one: tuple[int, ...]
    other: tuple[int, ...]
    known: int | None
    value: float
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Resolution:
    """Who the sightings are, and what only a person can settle."""

    people: tuple[Person, ...] = ()
    suggestions: tuple[Suggestion, ...] = field(default=())
