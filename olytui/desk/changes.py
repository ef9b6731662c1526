"""What is new since a moment: reports, facts that stand otherwise than they did, decisions."""

from dataclasses import dataclass
from datetime import datetime

from olytui.build import facts as rulings
from olytui.desk.query import moment
from olytui.desk.show import show_fact
from olytui.dispute.slots import Ruling
from olytui.errors import UsageError
from olytui.store import Reader, journal
from olytui.store.facts import claims_before
from olytui.store.rows import ClaimRow, EntryRow, FactRow, ReportRow

_RIGHT_WHEN_WRITTEN = frozenset({"later-DQ/upgrade", "live-vs-official", "count-at-time"})


@dataclass(frozen=True, slots=True)
class Standing:
    """How a fact stands or stood: its state, and its values, the most witnessed first."""

    state: str
    values: tuple[str, ...]
    reports: int


@dataclass(frozen=True, slots=True)
class Change:
    """A fact that stands otherwise now; `before` is None where nobody had spoken of it; `told` is new."""

    fact: FactRow
    before: Standing | None
    now: Standing
    told: tuple[ClaimRow, ...]

    @property
    def was_right_when_written(self) -> bool:
        """Whether what was said before was right at its time, as after a later disqualification."""
        return self.before is not None and self.fact.reason in _RIGHT_WHEN_WRITTEN


@dataclass(frozen=True, slots=True)
class Changes:
    """What is new since a moment; `first` counts facts told for the first time, `backed` those borne out."""

    since: str
    reports: tuple[ReportRow, ...]
    facts: tuple[Change, ...]
    first: int
    backed: int
    decisions: tuple[EntryRow, ...]


def changes(reader: Reader, when: str, *, now: datetime | None = None) -> Changes:
    """What is new since then: `yesterday`, `monday`, `3d`, `2024-08-06`, `2024-08-06T21:30`."""
    since = moment(when, now or datetime.now().astimezone())
    if since is None:
        raise UsageError(
            f"“{when}” is no moment; write yesterday, monday, 3d, 2024-08-06 or 2024-08-06T21:30."
        )
    reports = tuple(reader.stream(ReportRow, "reports_added_since", since=since))
    touched = reader.fetch(FactRow, "facts_told_since", since=since)
    before = rulings.rulings(reader, claims_before(reader, since))
    new = frozenset(report.stem for report in reports)
    shown = [fact for fact in touched if _is_changed(fact, before.get(fact.id))]
    return Changes(
        since,
        reports,
        tuple(_change(reader, fact, before.get(fact.id), new) for fact in shown),
        first=sum(fact.id not in before for fact in touched),
        backed=sum(fact.id in before for fact in touched) - sum(fact.id in before for fact in shown),
        decisions=tuple(entry for entry in journal.entries(reader) if entry.at >= since),
    )


def _is_changed(fact: FactRow, before: Ruling | None) -> bool:
    """Whether the value is another, or reports began or ceased to disagree; more who agree change nothing."""
    was_in_conflict = before is not None and before.state == "conflict"
    is_other = before is not None and before.value != fact.value
    return is_other or was_in_conflict is not (fact.state == "conflict")


def _change(reader: Reader, fact: FactRow, before: Ruling | None, new: frozenset[str]) -> Change:
    sayings = show_fact(reader, fact.id).values
    told = tuple(claim for saying in sayings for claim in saying.claims if claim.report in new)
    now = Standing(fact.state, tuple(saying.value for saying in sayings), fact.reports)
    return Change(fact, _standing(before) if before else None, now, told)


def _standing(ruling: Ruling) -> Standing:
    return Standing(ruling.state, tuple(group.value for group in ruling.groups), ruling.reports)
