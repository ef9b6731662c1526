"""Lays decisions over what was worked out, and finds again what a decision was about."""

import json
from collections.abc import Iterable, Sequence

from olytui.store.writer import Writer

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


def facts_quoting(
    writer: Writer, digest: str, attribute: str, quote: str, spellings: Sequence[str]
) -> list[str]:
    """The facts of claims with these words in a report, about an athlete called by one of these spellings."""
    rows = writer.connection.execute(
        "SELECT DISTINCT fact_id FROM report JOIN claim ON claim.report_id = report.id "
        "JOIN appearance ON appearance.id = appearance_id JOIN athlete ON athlete.id = athlete_id "
        "WHERE digest = ? AND attribute = ? AND quote = ? AND NOT struck AND fact_id IS NOT NULL "
        "AND EXISTS (SELECT 1 FROM json_each (?) WHERE json_each.value IN (as_written, appearance.name, athlete.name)) "
        "ORDER BY fact_id",
        (digest, attribute, quote, json.dumps(list(spellings), ensure_ascii=False)),
    )
    return [name for (name,) in rows]


def facts_in_slot(
    writer: Writer, event: str | None, phase: str | None, attribute: str, names: Sequence[str]
) -> list[str]:
    """The facts of one slot about an athlete of one of these names."""
    rows = writer.connection.execute(
        "SELECT fact.id FROM athlete JOIN fact ON athlete_id = athlete.id LEFT JOIN event ON event.id = event_id "
        "WHERE athlete.name IN (SELECT value FROM json_each (?)) AND attribute = ? AND event.key IS ? AND phase IS ? "
        "ORDER BY fact.id",
        (json.dumps(list(names), ensure_ascii=False), attribute, event, phase),
    )
    return [name for (name,) in rows]


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
    writer.insert("orphan", {"seq": seq, "reason": reason})
