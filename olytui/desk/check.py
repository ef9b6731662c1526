"""Holds an unpublished text against the store, claim by claim; nothing of it stays.

The draft goes through everything that a report goes through, in a transaction that is taken back: so its
names are linked, its slots completed and its sums done just as those of a report would be.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from olytui import build
from olytui.build import keys
from olytui.build.name_index import roster_index
from olytui.desk.review import Case, Evidence, case, slot_claim
from olytui.desk.show import show_report
from olytui.dispute.differences import difference
from olytui.dispute.official import standing
from olytui.dispute.slots import Difference, SlotClaim
from olytui.errors import SourceError
from olytui.intake import Accepted
from olytui.model import Report
from olytui.store import Writer
from olytui.store.reports import find_known
from olytui.store.rows import ClaimRow
from olytui.text import clean

Outcome = Literal["agrees", "differs", "unknown"]
DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class Witness:
    """One who speaks of the same thing: a report with its sentence, the official results, or a verdict."""

    name: str
    value: str
    agrees: bool
    outlet: str | None = None
    published: str | None = None
    sentence: str = ""
    why: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """One claim of the draft and what the store says of it."""

    outcome: Outcome
    athlete: str
    competition: str | None
    event: str | None
    phase: str | None
    attribute: str
    value: str
    quote: str
    start: int
    end: int
    sentence: str
    witnesses: tuple[Witness, ...] = ()
    doubts: tuple[str, ...] = ()


class _TakenBackError(Exception):
    """Undoes the transaction in which the draft was read."""


def check(writer: Writer, text: str, *, written: str | None = None) -> list[Checked]:
    """What the store says of each claim of a text, in the order of the text; `written` is its date."""
    report = Report(DRAFT, clean(text), published=written or date.today().isoformat())
    if not report.text:
        raise SourceError("The draft is empty.")
    found: list[Checked] = []
    roster_index(writer)  # its cache is written now, if at all, and not with what is taken back
    try:
        with writer.transaction():
            summary = build.add(writer, [Accepted(DRAFT, report)])
            stem = summary.added[0] if summary.added else _known_as(writer, report)
            page = show_report(writer, stem)
            found = [_checked(writer, stem, claim) for claim in page.claims if claim.fact]
            raise _TakenBackError
    except _TakenBackError:
        return found


def _known_as(writer: Writer, report: Report) -> str:
    """The report of the store that is this text already."""
    return find_known(writer, keys.report_digest(report.text), report) or report.stem


def _checked(writer: Writer, stem: str, claim: ClaimRow) -> Checked:
    held = case(writer, claim.fact or "")
    evidence = [it for side in held.sides for it in side.evidence]
    own = next(it for it in evidence if it.claim.id == claim.id)
    reports = [_beside(own, it) for it in evidence if it.claim.report != stem]
    witnesses = [*_verdict(held, own), *_official(held, own), *reports]
    doubts = tuple(it.why for it in held.doubts if claim.id in it.claims and it.kind not in _SAID_OTHERWISE)
    return Checked(
        outcome=_outcome(witnesses, doubts),
        athlete=claim.athlete,
        competition=claim.competition,
        event=" ".join(filter(None, (claim.gender, claim.event))) or None,
        phase=claim.phase,
        attribute=claim.attribute,
        value=claim.value,
        quote=claim.quote,
        start=claim.start,
        end=claim.end,
        sentence=own.sentence,
        witnesses=tuple(witnesses),
        doubts=doubts,
    )


_SAID_OTHERWISE = frozenset({"misread", "official-differs"})
_VERDICT, _RESULTS = "verdict", "official results"


def _outcome(witnesses: Sequence[Witness], doubts: Sequence[str]) -> Outcome:
    """A verdict counts before the official results, these before the reports, of which most decide."""
    for name in (_VERDICT, _RESULTS):
        first = next((it for it in witnesses if it.name == name), None)
        if first:
            return "agrees" if first.agrees else "differs"
    if doubts:
        return "differs"
    if not witnesses:
        return "unknown"
    agreeing = sum(it.agrees for it in witnesses)
    return "agrees" if 2 * agreeing >= len(witnesses) else "differs"


def _beside(own: Evidence, other: Evidence) -> Witness:
    found = difference(slot_claim(own), slot_claim(other))
    claim = other.claim
    told = (claim.report, claim.value, not (found and found.is_conflict), claim.outlet, claim.published)
    return Witness(*told, sentence=other.sentence, why=found.why if found else "")


def _official(held: Case, own: Evidence) -> list[Witness]:
    fact, value = held.page.fact, own.claim.value
    if not fact.official:
        return []
    if value == fact.value and fact.official_state:
        agrees = fact.official_state != "differs"
    else:
        agrees = standing(fact.attribute, value, fact.official, own.claim.unit) != "differs"
    return [Witness(_RESULTS, fact.official, agrees)]


def _verdict(held: Case, own: Evidence) -> list[Witness]:
    fact = held.page.fact
    if fact.verdict != "confirmed" or not fact.verdict_value:
        return []
    found = _between(own, fact.verdict_value)
    return [
        Witness(
            _VERDICT, fact.verdict_value, not (found and found.is_conflict), why=found.why if found else ""
        )
    ]


def _between(own: Evidence, value: str) -> Difference | None:
    mine = slot_claim(own)
    return difference(mine, SlotClaim(_VERDICT, mine.attribute, value, _VERDICT, _VERDICT, unit=mine.unit))
