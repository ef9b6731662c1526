"""What people say where no rule saw anything: words doubted, claims entered and struck, doubts judged."""

from dataclasses import dataclass
from typing import Any

from olytui.build import by_hand, decisions, keys
from olytui.build.settling import settle_decision
from olytui.desk.decisions import Judgement, about_fact
from olytui.desk.review import find_doubt
from olytui.desk.show import show_report
from olytui.desk.words import ATTRIBUTES
from olytui.dispute.slots import REASONS, VERDICTS
from olytui.errors import NotFoundError, UsageError
from olytui.parts import mapping
from olytui.store import Writer, journal
from olytui.store import by_hand as rows
from olytui.store.journal import Decision
from olytui.store.rows import EntryRow
from olytui.text import clean_line


@dataclass(frozen=True, slots=True)
class Words:
    """Words of a report: their place, or, where that is not known, the words themselves."""

    report: str
    quote: str = ""
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Entered:
    """A claim as a person reads it in a report."""

    athlete: str
    attribute: str
    value: str
    competition: str | None = None
    sport: str | None = None
    gender: str | None = None
    event: str | None = None
    phase: str | None = None
    unit: str | None = None


def doubt_words(
    writer: Writer, words: Words, *, who: str, reason: str | None = None, note: str | None = None
) -> EntryRow:
    """Records that somebody doubts some words of a report, whether or not a rule saw a claim there."""
    if reason and reason not in REASONS:
        raise UsageError(f"“{reason}” is no reason; it is one of {', '.join(REASONS)}.")
    with writer.transaction():
        payload = _place(writer, words) | {"reason": reason, "note": clean_line(note or "") or None}
        entry = journal.append(writer, Decision("doubt", f"report:{words.report}", payload, who))
        decisions.attach(writer)
    return entry


def enter(writer: Writer, words: Words, claim: Entered, *, who: str) -> EntryRow:
    """Records a claim that a person read in a report and no rule did."""
    if claim.attribute not in ATTRIBUTES:
        raise UsageError(f"“{claim.attribute}” is no attribute; it is one of {', '.join(ATTRIBUTES)}.")
    if not clean_line(claim.athlete) or not clean_line(claim.value):
        raise UsageError("A claim is of somebody and says something; name the athlete and the value.")
    with writer.transaction():
        payload = _place(writer, words) | mapping(claim)
        told = [payload[part] for part in ("digest", "start", "quote", *mapping(claim))]
        entry = journal.append(
            writer, Decision("claim", f"claim:{keys.digest('person', *told)}", payload, who)
        )
        settle_decision(writer, entry.action)
    return entry


def strike(writer: Writer, claim_id: str, *, who: str, note: str | None = None) -> EntryRow:
    """Records that a report does not say what a claim has it say."""
    key = claim_id.removeprefix("claim:")
    with writer.transaction():
        claim = rows.claim_of(writer, key)
        if claim is None:
            raise NotFoundError(f"There is no claim {key}; list them with: olytui export claims")
        payload = mapping(claim) | {"note": clean_line(note or "") or None}
        entry = journal.append(writer, Decision("strike", f"claim:{key}", payload, who))
        settle_decision(writer, entry.action)
    return entry


def judge_doubt(writer: Writer, doubt_id: str, judgement: Judgement, *, who: str) -> EntryRow:
    """Records a verdict on a doubt: `confirmed` that it holds, `wrong` that there is nothing in it."""
    if judgement.verdict not in VERDICTS:
        raise UsageError(f"“{judgement.verdict}” is no verdict; it is one of {', '.join(VERDICTS)}.")
    with writer.transaction():
        doubt = find_doubt(writer, doubt_id)
        payload: dict[str, Any] = {
            "verdict": judgement.verdict,
            "value": judgement.value,
            "reason": judgement.reason,
            "note": clean_line(judgement.note or "") or None,
            "was": {"verdict": doubt.verdict},
            "kind": doubt.kind,
            "why": doubt.why,
            "facts": [about_fact(writer, fact) | {"id": fact} for fact in doubt.facts],
        }
        entry = journal.append(writer, Decision("verdict", f"doubt:{doubt.id}", payload, who))
        decisions.attach(writer)
    return entry


def _place(writer: Writer, words: Words) -> dict[str, Any]:
    """The words with their place, and the digest of the report in which they are."""
    text = show_report(writer, words.report).text
    start, end = words.start, words.end
    if start is None or end is None:
        start = text.find(words.quote) if words.quote else -1
        end = start + len(words.quote)
    if not 0 <= start < end <= len(text):
        raise NotFoundError(f"The report {words.report} has no such words: “{words.quote}”.")
    known = {"report": words.report, "digest": rows.digest_of(writer, words.report)}
    return known | by_hand.around(text, start, end)
