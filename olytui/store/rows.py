"""What reads give: one frozen dataclass per kind of row, its fields the columns of its queries."""

from dataclasses import dataclass

Place = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class EventRow:
    """One event in one phase; `key` names both, `event_key` the event in all its phases."""

    key: str
    event_key: str
    competition: str | None
    sport: str | None
    gender: str | None
    event: str | None
    phase: str | None
    athletes: int
    reports: int
    facts: int
    conflicts: int
    sort_key: str

    @property
    def place(self) -> Place:
        """Where the row stands in the order of its list."""
        return self.sort_key, self.key


@dataclass(frozen=True, slots=True)
class AthleteRow:
    """One athlete, as known after linking."""

    id: int
    key: str
    name: str
    kind: str
    noc: str | None
    gender: str | None
    sport: str | None
    born: str | None
    years: str | None
    reference_id: str | None
    reports: int
    mentions: int
    events: int
    conflicts: int

    @property
    def place(self) -> Place:
        """Where the row stands in the order of its list."""
        return -self.mentions, self.name, self.key


@dataclass(frozen=True, slots=True)
class ReportRow:
    """One report, without its text."""

    id: int
    stem: str
    title: str | None
    byline: str | None
    outlet: str | None
    published: str | None
    url: str | None
    path: str | None
    witness: str
    words: int
    claims: int
    conflicts: int
    added_at: str
    age_order: int

    @property
    def place(self) -> Place:
        """Where the row stands in the order of its list."""
        return self.age_order, self.stem


@dataclass(frozen=True, slots=True)
class MentionRow:
    """Words of a report that name an athlete."""

    report: str
    athlete: str
    athlete_id: str
    kind: str
    start: int
    end: int
    as_written: str


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """One claim as known after linking, in CONTRACT's words."""

    id: str
    report: str
    athlete: str
    athlete_id: str
    as_written: str
    noc: str | None
    competition: str | None
    sport: str | None
    gender: str | None
    event: str | None
    phase: str | None
    attribute: str
    value: str
    unit: str | None
    quote: str
    start: int
    end: int
    rule: str
    confidence: float
    derived: bool
    filled: dict[str, str]
    fact: str | None
    state: str | None
    verdict: str | None
    outlet: str | None
    published: str | None
    witness: str
    digest: str


@dataclass(frozen=True, slots=True)
class FactRow:
    """One fact with its slot, its state and what a person said of it."""

    id: str
    athlete: str
    athlete_id: str
    noc: str | None
    competition: str | None
    sport: str | None
    gender: str | None
    event: str | None
    event_key: str | None
    phase: str | None
    attribute: str
    state: str
    reason: str | None
    why: str | None
    value: str | None
    official: str | None
    official_state: str | None
    reports: int
    witnesses: int
    verdict: str
    verdict_value: str | None


@dataclass(frozen=True, slots=True)
class SpellingRow:
    """One way in which reports write an athlete's name, and how often."""

    spelling: str
    mentions: int
    reports: int


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One entry of the journal."""

    seq: int
    at: str
    who: str
    action: str
    subject: str
    payload: str
    previous: str
    hash: str


@dataclass(frozen=True, slots=True)
class TotalsRow:
    """What the store holds."""

    reports: int
    claims: int
    facts: int
    events: int
    athletes: int
    conflicts: int
    decisions: int
    orphans: int


@dataclass(frozen=True, slots=True)
class TagRow:
    """A word that people attached to something."""

    tag: str
