"""Lays decisions over what was worked out, and finds again what a decision was about."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from olytui.store.writer import Writer


@dataclass(frozen=True, slots=True)
class Words:
    """Words of a report that say something of an attribute."""

    digest: str
    attribute: str
    quote: str


@dataclass(frozen=True, slots=True)
class FactSlot:
    """The slot of a fact but for its athlete; the event by key."""

    event: str | None
    phase: str | None
    attribute: str


@dataclass(frozen=True, slots=True)
class _Id:
    id: str


_WHERE = {
    "fact": "SELECT 1 FROM fact WHERE id = ?",
    "athlete": "SELECT 1 FROM athlete WHERE key = ?",
    "event": "SELECT 1 FROM event WHERE key = ? UNION SELECT 1 FROM stage WHERE key = ?1",
    "report": "SELECT 1 FROM report WHERE stem = ?",
    "claim": "SELECT 1 FROM claim WHERE key = ?",
}


def clear(writer: Writer) -> None:
    """Takes every decision off what was worked out; the journal still has them."""
    writer.execute(
        "UPDATE fact SET verdict = 'open', verdict_value = NULL, verdict_seq = NULL "
        "WHERE verdict_seq IS NOT NULL"
    )
    writer.execute("DELETE FROM tag")
    writer.execute("DELETE FROM orphan")


def has(writer: Writer, subject: str) -> bool:
    """Whether there is such a thing: `fact:…`, `athlete:…`, `event:…`, `report:…` or `claim:…`."""
    kind, _, key = subject.partition(":")
    return kind in _WHERE and writer.connection.execute(_WHERE[kind], (key,)).fetchone() is not None


def facts_quoting(writer: Writer, words: Words, spellings: Sequence[str]) -> list[str]:
    """The facts of claims with these words, about an athlete called by one of these spellings."""
    listed = json.dumps(list(spellings), ensure_ascii=False)
    found = writer.fetch(
        _Id,
        "facts_quoting",
        digest=words.digest,
        attribute=words.attribute,
        quote=words.quote,
        spellings=listed,
    )
    return [row.id for row in found]


def facts_in_slot(writer: Writer, slot: FactSlot, names: Sequence[str]) -> list[str]:
    """The facts of one slot about an athlete of one of these names."""
    listed = json.dumps(list(names), ensure_ascii=False)
    found = writer.fetch(
        _Id, "facts_in_slot", event=slot.event, phase=slot.phase, attribute=slot.attribute, names=listed
    )
    return [row.id for row in found]


def put_verdict(writer: Writer, fact: str, verdict: str, value: str | None, seq: int) -> None:
    """Lays a verdict over a fact."""
    writer.execute(
        "UPDATE fact SET verdict = ?, verdict_value = ?, verdict_seq = ? WHERE id = ?",
        (verdict, value, seq, fact),
    )


def put_tags(writer: Writer, subject: str, tags: Iterable[str], seq: int) -> None:
    """Gives a thing some tags."""
    writer.execute_many(
        "INSERT OR REPLACE INTO tag (subject, tag, seq) VALUES (?, ?, ?)",
        [(subject, tag, seq) for tag in tags],
    )


def drop_tags(writer: Writer, subject: str, tags: Iterable[str]) -> None:
    """Takes some tags from a thing."""
    writer.execute_many("DELETE FROM tag WHERE subject = ? AND tag = ?", [(subject, tag) for tag in tags])


def put_orphan(writer: Writer, seq: int, reason: str) -> None:
    """Lists a decision that found nothing to attach to."""
    writer.execute("INSERT INTO orphan (seq, reason) VALUES (?, ?)", (seq, reason))
