"""Lays the decisions in force over what was worked out; one that fits nowhere is listed as an orphan.

A decision knows what it is about by key, and by content: the report, its words, the spelling of the name.
"""

import json
from collections import Counter
from collections.abc import Callable
from typing import Any

from olytui.build import by_hand
from olytui.store import Writer, journal
from olytui.store import by_hand as overlays
from olytui.store import decisions as rows
from olytui.store.rows import EntryRow


def attach(writer: Writer) -> None:
    """Takes every decision off and lays those in force on again, in their order."""
    entries = journal.entries(writer)
    if not entries:
        return
    rows.clear(writer)
    overlays.clear_overlays(writer)
    for entry in journal.effective(entries):
        lay = _LAYERS.get(entry.action)
        reason = lay(writer, entry, json.loads(entry.payload)) if lay else None
        if reason:
            rows.put_orphan(writer, entry.seq, reason)


def find_fact(writer: Writer, fact: str, payload: dict[str, Any]) -> str | None:
    """The fact that a decision is about: by id, else by the words it rests on, else by its slot."""
    if rows.has(writer, f"fact:{fact}"):
        return fact
    basis = payload.get("about", {})
    attribute, names = basis.get("attribute", ""), basis.get("spellings", [])
    found: Counter[str] = Counter()
    for said in basis.get("claims", []):
        found.update(rows.facts_quoting(writer, rows.Words(said["digest"], attribute, said["quote"]), names))
    if found:
        return min(found, key=lambda name: (-found[name], name))
    in_slot = rows.facts_in_slot(
        writer, rows.FactSlot(basis.get("event"), basis.get("phase"), attribute), names
    )
    return in_slot[0] if len(in_slot) == 1 else None


def _lay_verdict(writer: Writer, entry: EntryRow, payload: dict[str, Any]) -> str | None:
    if entry.subject.startswith("doubt:"):
        facts = [find_fact(writer, about["id"], {"about": about}) for about in payload.get("facts", [])]
        return by_hand.lay_doubt_verdict(writer, entry, payload, facts)
    fact = find_fact(writer, entry.subject.partition(":")[2], payload)
    if fact is None:
        return "No report says now what this verdict is about."
    rows.put_verdict(writer, fact, payload["verdict"], payload.get("value"), entry.seq)
    return None


def _lay_tags(writer: Writer, entry: EntryRow, payload: dict[str, Any]) -> str | None:
    subject = _subject(writer, entry, payload)
    if subject is None:
        return "What was tagged is not in the store now."
    rows.put_tags(writer, subject, payload["tags"], entry.seq)
    return None


def _drop_tags(writer: Writer, entry: EntryRow, payload: dict[str, Any]) -> str | None:
    subject = _subject(writer, entry, payload)
    if subject is not None:
        rows.drop_tags(writer, subject, payload["tags"])
    return None


def _subject(writer: Writer, entry: EntryRow, payload: dict[str, Any]) -> str | None:
    kind, _, key = entry.subject.partition(":")
    if kind == "fact":
        fact = find_fact(writer, key, payload)
        return f"fact:{fact}" if fact else None
    return entry.subject if rows.has(writer, entry.subject) else None


_LAYERS: dict[str, Callable[[Writer, EntryRow, dict[str, Any]], str | None]] = {
    "verdict": _lay_verdict,
    "tag": _lay_tags,
    "untag": _drop_tags,
    "claim": by_hand.lay_claim,
    "strike": by_hand.lay_strike,
    "doubt": by_hand.lay_remark,
}
