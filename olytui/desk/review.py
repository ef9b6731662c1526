"""The review: what wants a decision, conflicts first, then doubts, and how much of it is left and done.

What we perhaps misread ourselves comes behind, and only to those who ask for it: it is no fault of a report.
"""

import json
from dataclasses import dataclass, field

from olytui.desk.show import FactPage, sentence_of, show_fact
from olytui.dispute.slots import VERDICTS, SlotClaim
from olytui.errors import NotFoundError
from olytui.store import Reader
from olytui.store.review_rows import DoubtRow, ProgressRow, RemarkRow, ReviewRow
from olytui.store.rows import ClaimRow

__all__ = [
    "ANY",
    "PRESSING",
    "STATES",
    "UNDECIDED",
    "Case",
    "DoubtCase",
    "Evidence",
    "Filter",
    "ReviewRow",
    "Side",
    "case",
    "doubt_case",
    "find_doubt",
    "progress",
    "queue",
    "remarks",
    "slot_claim",
]

STATES = ("conflict", "doubt", "misread", "rounded", "agreed", "single")
UNDECIDED = ("open", "disputed")


@dataclass(frozen=True, slots=True)
class Filter:
    """What to look at; an empty part asks for all. `judge` is the person who decided."""

    states: tuple[str, ...] = ("conflict", "doubt")
    verdicts: tuple[str, ...] = UNDECIDED
    competition: str | None = None
    sport: str | None = None
    event: str | None = None
    athlete: str | None = None
    outlet: str | None = None
    judge: str | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """A claim with its sentence; `start` and `end` mark its words within the sentence."""

    claim: ClaimRow
    sentence: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Side:
    """One value of a fact, with everyone who gives it."""

    value: str
    reports: tuple[str, ...]
    witnesses: int
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Case:
    """One fact as it is judged: its values side by side, the official value, the doubts that rest on it."""

    page: FactPage
    sides: tuple[Side, ...]
    doubts: tuple[DoubtRow, ...] = ()


@dataclass(frozen=True, slots=True)
class DoubtCase:
    """One doubt with the facts that it rests on."""

    doubt: DoubtRow
    cases: tuple[Case, ...] = field(default=())


PRESSING = Filter()
ANY = Filter(states=STATES, verdicts=VERDICTS)


def queue(reader: Reader, wanted: Filter = Filter(), *, limit: int = 2**31) -> list[ReviewRow]:
    """Facts and doubts that pass the filter, in the order in which they want deciding."""
    return reader.fetch(
        ReviewRow,
        "review_queue",
        states=json.dumps(wanted.states or STATES),
        verdicts=json.dumps(wanted.verdicts or VERDICTS),
        competition=_like(wanted.competition),
        sport=wanted.sport,
        event=_like(wanted.event),
        athlete=_like(wanted.athlete),
        outlet=_like(wanted.outlet),
        judge=wanted.judge,
        limit=limit,
    )


def progress(reader: Reader) -> ProgressRow:
    """How many conflicts and doubts are left, and how many are decided."""
    return reader.fetch(ProgressRow, "review_progress")[0]


def case(reader: Reader, fact_id: str) -> Case:
    """One fact with its values side by side, each with its sentences."""
    page = show_fact(reader, fact_id)
    texts: dict[str, str] = {}
    sides = tuple(
        Side(
            it.value, it.reports, it.witnesses, tuple(_evidence(reader, claim, texts) for claim in it.claims)
        )
        for it in page.values
    )
    return Case(page, sides, page.doubts)


def doubt_case(reader: Reader, doubt_id: str) -> DoubtCase:
    """One doubt with the facts that it rests on."""
    doubt = find_doubt(reader, doubt_id)
    return DoubtCase(doubt, tuple(case(reader, fact) for fact in doubt.facts))


def find_doubt(reader: Reader, doubt_id: str) -> DoubtRow:
    """One doubt by id."""
    doubt = reader.first(DoubtRow, "doubt", doubt=doubt_id.removeprefix("doubt:"))
    if doubt is None:
        raise NotFoundError(f"There is no doubt {doubt_id}; list them with: olytui disputes --state doubt")
    return doubt


def remarks(reader: Reader, stem: str | None = None) -> list[RemarkRow]:
    """The words that people doubt, of one report or of all."""
    return reader.fetch(RemarkRow, "remarks", stem=stem)


def _evidence(reader: Reader, claim: ClaimRow, texts: dict[str, str]) -> Evidence:
    if claim.report not in texts:
        texts[claim.report] = reader.fetch(_Text, "text_of_report", stem=claim.report)[0].text
    text = texts[claim.report]
    left, right = sentence_of(text, claim.start, claim.end)
    return Evidence(claim, text[left:right], claim.start - left, claim.end - left)


@dataclass(frozen=True, slots=True)
class _Text:
    text: str


def _like(words: str | None) -> str | None:
    """Words that may stand anywhere in what is looked for."""
    return f"%{words}%" if words else None


def slot_claim(evidence: Evidence) -> SlotClaim:
    """The claim as the rules of disputes hold it, with its sentence."""
    claim = evidence.claim
    return SlotClaim(
        key=claim.id,
        attribute=claim.attribute,
        value=claim.value,
        report=claim.report,
        witness=claim.witness,
        confidence=claim.confidence,
        unit=claim.unit,
        published=claim.published,
        quote=claim.quote,
        words=evidence.sentence,
        derived=claim.derived,
        noc=claim.noc,
    )
