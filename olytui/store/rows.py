"""What reads give: one named tuple per kind of row, its fields the columns of its queries."""

from typing import NamedTuple

Place = tuple[str | int, ...]
_STEMS_TOLD = 3


class EventRow(NamedTuple):
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


class SportRow(NamedTuple):
    """One sport of the list of events, with the number of its rows and conflicts."""

    sport: str | None
    stages: int
    conflicts: int


class KeyRow(NamedTuple):
    """The public key of a row."""

    key: str


class AthleteRow(NamedTuple):
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


class ReportRow(NamedTuple):
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


class MentionRow(NamedTuple):
    """Words of a report that name an athlete."""

    report: str
    athlete: str
    athlete_id: str
    kind: str
    start: int
    end: int
    as_written: str


class ClaimRow(NamedTuple):
    """One claim as known after linking, in the words of exports."""

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


class FactRow(NamedTuple):
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


class SpellingRow(NamedTuple):
    """One way in which reports write an athlete's name, how often, and in which (`stems`, with commas)."""

    spelling: str
    mentions: int
    reports: int
    stems: str

    @property
    def told(self) -> str:
        """`Lund (3: dawn-wire, evening-post and 2 more)`."""
        named = self.stems.split(",")
        more = f" and {len(named) - _STEMS_TOLD} more" if len(named) > _STEMS_TOLD else ""
        return f"{self.spelling} ({self.mentions}: {', '.join(named[:_STEMS_TOLD])}{more})"


class EntryRow(NamedTuple):
    """One entry of the journal."""

    seq: int
    at: str
    who: str
    action: str
    subject: str
    payload: str
    previous: str
    hash: str


class TotalsRow(NamedTuple):
    """What the store holds."""

    reports: int
    claims: int
    facts: int
    events: int
    athletes: int
    conflicts: int
    decisions: int
    orphans: int


class TagRow(NamedTuple):
    """A word that people attached to something."""

    tag: str
