"""What people decide: verdicts and tags, in the journal at once, taken back by further entries."""

import getpass
import os
from dataclasses import dataclass
from typing import Any

from olytui.build import decisions
from olytui.build.settling import settle_decision
from olytui.desk.show import show_fact
from olytui.dispute.slots import REASONS, VERDICTS
from olytui.errors import NotFoundError, UsageError
from olytui.store import Reader, Writer, journal
from olytui.store import decisions as rows
from olytui.store.journal import Decision
from olytui.store.rows import EntryRow
from olytui.text import clean_line

KINDS = ("fact", "athlete", "event", "report", "claim")


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a person says of a fact."""

    verdict: str
    value: str | None = None
    reason: str | None = None
    note: str | None = None


def whoever(named: str | None = None) -> str:
    """Who decides: as named, else OLYTUI_BY, else the name of the account."""
    said = clean_line(named or os.environ.get("OLYTUI_BY", ""))
    if said:
        return said
    try:
        return clean_line(getpass.getuser())
    except (OSError, KeyError):
        return "somebody"


def judge(writer: Writer, fact_id: str, judgement: Judgement, *, who: str) -> EntryRow:
    """Records a verdict on a fact; when this returns, it is on the disk."""
    _check(judgement)
    with writer.transaction():
        page = show_fact(writer, fact_id)
        payload = {
            "verdict": judgement.verdict,
            "value": _said(judgement.value) or _settled(judgement, page.fact.value, len(page.values)),
            "reason": judgement.reason,
            "note": _said(judgement.note),
            "was": {"verdict": page.fact.verdict, "value": page.fact.verdict_value},
            "about": about_fact(writer, fact_id),
        }
        entry = journal.append(writer, Decision("verdict", f"fact:{fact_id}", payload, who))
        decisions.attach(writer)
    return entry


def tag(writer: Writer, subject: str, tags: list[str], *, who: str, remove: bool = False) -> EntryRow:
    """Adds tags to anything, or takes them off."""
    words = [word for word in map(clean_line, tags) if word]
    if not words:
        raise UsageError("A tag is a word; none was given.")
    with writer.transaction():
        if not rows.has(writer, subject):
            raise NotFoundError(
                f"There is no {subject}; an id is one of {', '.join(kind + ':…' for kind in KINDS)}."
            )
        kind, _, key = subject.partition(":")
        payload: dict[str, Any] = {"tags": words}
        if kind == "fact":
            payload["about"] = about_fact(writer, key)
        entry = journal.append(writer, Decision("untag" if remove else "tag", subject, payload, who))
        decisions.attach(writer)
    return entry


def undo(writer: Writer, *, who: str) -> EntryRow:
    """Takes back the last decision in force, by another entry; gives the decision."""
    return _turn(writer, "undo", who)


def redo(writer: Writer, *, who: str) -> EntryRow:
    """Brings back the decision that was last taken back, if nothing was decided since; gives the decision."""
    return _turn(writer, "redo", who)


def log(reader: Reader, limit: int = 2**31) -> list[EntryRow]:
    """The journal, the newest entry first."""
    return reader.fetch(EntryRow, "journal_recent", limit=limit)


def about_fact(reader: Reader, fact_id: str) -> dict[str, Any]:
    """What a fact is about, by content, so that a decision finds it again whatever becomes of ids."""
    page = show_fact(reader, fact_id)
    fact, claims = page.fact, [claim for saying in page.values for claim in saying.claims]
    spellings = dict.fromkeys([fact.athlete, *(claim.as_written for claim in claims)])
    return {
        "athlete": fact.athlete,
        "spellings": list(spellings),
        "event": fact.event_key,
        "phase": fact.phase,
        "attribute": fact.attribute,
        "claims": [
            {"report": claim.report, "digest": claim.digest, "quote": claim.quote, "value": claim.value}
            for claim in claims
        ],
    }


def _turn(writer: Writer, action: str, who: str) -> EntryRow:
    with writer.transaction():
        entries = journal.entries(writer)
        target = journal.next_undo(entries) if action == "undo" else journal.next_redo(entries)
        if target is None:
            raise NotFoundError(f"There is nothing to {action}.")
        payload = {"action": target.action, "subject": target.subject, "hash": target.hash}
        journal.append(writer, Decision(action, f"entry:{target.seq}", payload, who))
        settle_decision(writer, target.action)
    return target


def _check(judgement: Judgement) -> None:
    if judgement.verdict not in VERDICTS:
        raise UsageError(f"“{judgement.verdict}” is no verdict; it is one of {', '.join(VERDICTS)}.")
    if judgement.reason and judgement.reason not in REASONS:
        raise UsageError(f"“{judgement.reason}” is no reason; it is one of {', '.join(REASONS)}.")


def _settled(judgement: Judgement, value: str | None, values: int) -> str | None:
    """The value that a confirmation without a value confirms: the only one there is."""
    if judgement.verdict != "confirmed":
        return None
    if values > 1:
        raise UsageError("Reports give more than one value; say which is right with --value.")
    return value


def _said(words: str | None) -> str | None:
    return clean_line(words) or None if words else None
