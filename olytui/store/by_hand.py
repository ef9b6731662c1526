"""Rows of what people enter and strike by hand: claims of their own, and claims that no report makes."""

import json
from collections.abc import Iterable
from dataclasses import dataclass

from olytui.store.writer import Writer

BY_PERSON = "person.entered"


@dataclass(frozen=True, slots=True)
class HeldReport:
    """A report's number and text."""

    id: int
    stem: str
    text: str


@dataclass(frozen=True, slots=True)
class PersonClaim:
    """A claim that a person read where no rule did, with its place in the store's report."""

    key: str
    report_id: int
    appearance_id: int
    attribute: str
    value: str
    unit: str | None
    competition_said: str | None
    sport_said: str | None
    gender_said: str | None
    event_said: str | None
    phase_said: str | None
    phase: str | None
    as_written: str
    quote: str
    start: int
    end: int
    rule: str = BY_PERSON
    confidence: float = 1.0
    source: str = "person"


@dataclass(frozen=True, slots=True)
class NewAppearance:
    """An athlete whom a person found in a report, and no rule."""

    report_id: int
    number: int
    name: str
    kind: str
    noc: str | None
    spellings: str
    block: str


@dataclass(frozen=True, slots=True)
class Strike:
    """What a struck claim says, so that it is found again under another key."""

    key: str
    digest: str
    attribute: str
    value: str
    quote: str


@dataclass(frozen=True, slots=True)
class NewRemark:
    """Words that a person doubts."""

    seq: int
    report_id: int
    start: int
    end: int
    quote: str
    reason: str | None
    note: str | None


@dataclass(frozen=True, slots=True)
class KnownClaim:
    """What a claim says and where, by which it is known again."""

    digest: str
    attribute: str
    value: str
    quote: str
    start: int
    report: str
    athlete: str


def claim_of(writer: Writer, key: str) -> KnownClaim | None:
    """One claim by key."""
    row = writer.connection.execute(
        "SELECT digest, attribute, value, quote, start, stem, as_written FROM claim "
        "JOIN report ON report.id = report_id WHERE key = ?",
        (key,),
    ).fetchone()
    return KnownClaim(*row) if row else None


def report_of(writer: Writer, digest: str, stem: str | None = None) -> HeldReport | None:
    """The report whose text has this digest; of copies, the one of that name."""
    row = writer.connection.execute(
        "SELECT id, stem, text FROM report JOIN report_text ON report_id = id WHERE digest = ? "
        "ORDER BY stem IS NOT ?, id",
        (digest, stem),
    ).fetchone()
    return HeldReport(*row) if row else None


def digest_of(writer: Writer, stem: str) -> str | None:
    """The digest of a report's text."""
    row = writer.connection.execute("SELECT digest FROM report WHERE stem = ?", (stem,)).fetchone()
    return row[0] if row else None


def entered(writer: Writer) -> set[str]:
    """The keys of the claims that people entered."""
    rows = writer.connection.execute("SELECT key FROM claim WHERE source = 'person'")
    return {key for (key,) in rows}


def appearance_named(writer: Writer, report_id: int, name: str) -> int | None:
    """The appearance of somebody whom the report, or the store, calls so."""
    row = writer.connection.execute(
        "SELECT appearance.id FROM appearance LEFT JOIN athlete ON athlete.id = athlete_id "
        "LEFT JOIN mention ON appearance_id = appearance.id WHERE appearance.report_id = ? "
        "AND ? IN (appearance.name, athlete.name, athlete.key, as_written) ORDER BY number LIMIT 1",
        (report_id, name),
    ).fetchone()
    return int(row[0]) if row else None


def put_appearance(writer: Writer, report_id: int, name: str, block: str) -> int:
    """Adds an athlete to those whom a report names."""
    (last,) = writer.connection.execute(
        "SELECT coalesce (max (number), -1) FROM appearance WHERE report_id = ?", (report_id,)
    ).fetchone()
    spellings = json.dumps([name], ensure_ascii=False)
    return writer.insert(
        "appearance", NewAppearance(report_id, last + 1, name, "person", None, spellings, block)
    )


def put_claim(writer: Writer, claim: PersonClaim) -> None:
    """Adds a claim of a person's."""
    writer.insert("claim", claim)


def drop_claims(writer: Writer, keys: Iterable[str]) -> set[str]:
    """Removes claims that people took back; gives the blocks of the names that they are about."""
    listed = json.dumps(sorted(keys))
    blocks = _blocks(
        writer, "SELECT appearance_id FROM claim WHERE key IN (SELECT value FROM json_each (?))", listed
    )
    writer.execute("DELETE FROM claim WHERE key IN (SELECT value FROM json_each (?))", (listed,))
    return blocks


def put_strikes(writer: Writer, strikes: Iterable[Strike]) -> set[str]:
    """Makes exactly these claims struck; gives the blocks of the names of those that change."""
    wanted = {number for strike in strikes for number in _struck(writer, strike)}
    present = {number for (number,) in writer.connection.execute("SELECT id FROM claim WHERE struck")}
    changed = json.dumps(sorted(wanted ^ present))
    writer.execute(
        "UPDATE claim SET struck = 1 - struck WHERE id IN (SELECT value FROM json_each (?))", (changed,)
    )
    return _blocks(
        writer, "SELECT appearance_id FROM claim WHERE id IN (SELECT value FROM json_each (?))", changed
    )


def is_struck(writer: Writer, strike: Strike) -> bool:
    """Whether there is a claim that this strike is about."""
    return bool(_struck(writer, strike))


def block_of(writer: Writer, appearance: int) -> str:
    """The block of names that an appearance is in."""
    row = writer.connection.execute("SELECT block FROM appearance WHERE id = ?", (appearance,)).fetchone()
    return str(row[0])


def put_remark(writer: Writer, remark: NewRemark) -> None:
    """Adds words that a person doubts."""
    writer.insert("remark", remark)


def clear_overlays(writer: Writer) -> None:
    """Takes remarks and verdicts on doubts off; the journal still has them."""
    writer.execute("DELETE FROM remark")
    writer.execute("UPDATE doubt SET verdict = 'open', verdict_seq = NULL WHERE verdict_seq IS NOT NULL")


def put_doubt_verdict(writer: Writer, doubt: str, verdict: str, seq: int) -> bool:
    """Lays a verdict over a doubt; false where there is none of that id."""
    return bool(
        writer.execute("UPDATE doubt SET verdict = ?, verdict_seq = ? WHERE id = ?", (verdict, seq, doubt))
    )


def _struck(writer: Writer, strike: Strike) -> list[int]:
    """The claim of that key, else those that say the same in the same words of the same report."""
    run = writer.connection.execute
    found = run("SELECT id FROM claim WHERE key = ?", (strike.key,)).fetchall()
    if not found:
        found = run(
            "SELECT claim.id FROM claim JOIN report ON report.id = report_id WHERE digest = ? "
            "AND attribute = ? AND value = ? AND quote = ? AND source = 'rule'",
            (strike.digest, strike.attribute, strike.value, strike.quote),
        ).fetchall()
    return [number for (number,) in found]


def _blocks(writer: Writer, which: str, listed: str) -> set[str]:
    """The blocks of the appearances that a read gives."""
    sql = f"SELECT DISTINCT block FROM appearance WHERE id IN ({which})"
    return {block for (block,) in writer.connection.execute(sql, (listed,))}
