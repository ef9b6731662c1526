"""What reads of the review give: one named tuple per kind of row."""

from typing import NamedTuple


class ReviewRow(NamedTuple):
    """A fact or a doubt that wants a decision; `state` is `doubt` for a doubt, whose kind is the reason."""

    kind: str
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
    judge: str | None
    judged_at: str | None
    facts: tuple[str, ...]


class ProgressRow(NamedTuple):
    """How much of the review is left and done."""

    conflicts_left: int
    conflicts_done: int
    doubts_left: int
    doubts_done: int
    misread_left: int

    @property
    def left(self) -> int:
        """Conflicts and doubts that nobody has decided."""
        return self.conflicts_left + self.doubts_left

    @property
    def done(self) -> int:
        """Conflicts and doubts that somebody has decided."""
        return self.conflicts_done + self.doubts_done


class DoubtRow(NamedTuple):
    """One doubt with the facts and claims that it rests on."""

    id: str
    kind: str
    why: str
    event_key: str | None
    competition: str | None
    sport: str | None
    gender: str | None
    event: str | None
    phase: str | None
    claims: tuple[str, ...]
    facts: tuple[str, ...]
    verdict: str
    judge: str | None


class RemarkRow(NamedTuple):
    """Words of a report that a person doubts."""

    seq: int
    report: str
    start: int
    end: int
    quote: str
    reason: str | None
    note: str | None
    who: str
    at: str


class OfficialLine(NamedTuple):
    """One line of the official results of an event."""

    phase: str | None
    rank: int | None
    name: str
    noc: str | None
    mark: str | None
    records: str | None
    irm: str | None
    day: str | None
    crew: str | None
    athlete: str | None
    source: str
    as_of: str | None


class DecidedRow(NamedTuple):
    """A fact or a doubt with the decision that is in force."""

    kind: str
    id: str
    verdict: str
    verdict_value: str | None
    official: str | None
    why: str | None
    seq: int
    who: str
    at: str
    payload: str
