"""Proves that a store is sound, or says what is wrong with it."""

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from olytui.store import journal
from olytui.store.connect import saying_why
from olytui.store.reader import Reader

Kind = Literal[
    "file", "quote", "mention", "claim", "fact", "athlete", "index", "journal", "decision", "orphan"
]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that verifying found; an orphan is no fault, it only wants to be known."""

    kind: Kind
    what: str

    @property
    def is_fault(self) -> bool:
        """Whether the store is unsound for it."""
        return self.kind != "orphan"


def verify(reader: Reader) -> list[Finding]:
    """Every fault of a store, and every decision that has no place in it."""
    return [*_file(reader), *_rows(reader), *_full_text(reader), *_journal(reader)]


def _file(reader: Reader) -> Iterator[Finding]:
    with saying_why(reader.path):
        for (said,) in reader.connection.execute("PRAGMA quick_check"):
            if said != "ok":
                yield Finding("file", f"The database file is damaged: {said}.")
        for table, *_ in reader.connection.execute("PRAGMA foreign_key_check"):
            yield Finding("file", f"A row of {table} points to nothing.")


def _rows(reader: Reader) -> Iterator[Finding]:
    with saying_why(reader.path):
        for kind, sql, sentence in _CHECKS:
            for row in reader.connection.execute(sql):
                yield Finding(kind, sentence.format(*row))


def _full_text(reader: Reader) -> Iterator[Finding]:
    (indexed,) = reader.connection.execute("SELECT count(*) FROM report_fts_docsize").fetchone()
    (stored,) = reader.connection.execute("SELECT count(*) FROM report").fetchone()
    if indexed != stored:
        yield Finding(
            "index", f"The full-text index has {indexed} of {stored} reports; olytui rebuild mends it."
        )


def _journal(reader: Reader) -> Iterator[Finding]:
    try:
        last = journal.head(reader)
    except (sqlite3.Error, TypeError):
        yield Finding("journal", "The journal's last entry is not known.")
        return
    for sentence in journal.breaks(journal.entries(reader), last):
        yield Finding("journal", sentence)


_CHECKS: tuple[tuple[Kind, str, str], ...] = (
    (
        "quote",
        "SELECT claim.key, stem FROM claim JOIN report ON report.id = claim.report_id "
        "LEFT JOIN report_text ON report_text.report_id = report.id "
        "WHERE quote IS NOT substr (text, start + 1, end - start)",
        "Claim {0} does not quote report {1}.",
    ),
    (
        "mention",
        "SELECT as_written, stem FROM mention JOIN report ON report.id = mention.report_id "
        "LEFT JOIN report_text ON report_text.report_id = report.id "
        "WHERE as_written IS NOT substr (text, start + 1, end - start)",
        "The mention “{0}” is not in report {1}.",
    ),
    (
        "claim",
        "SELECT claim.key FROM claim JOIN appearance ON appearance.id = appearance_id "
        "WHERE athlete_id IS NULL OR (NOT struck AND fact_id IS NULL) "
        "OR (fact_id IS NOT NULL AND fact_id NOT IN (SELECT id FROM fact))",
        "Claim {0} has no fact.",
    ),
    (
        "fact",
        "SELECT fact.id FROM fact WHERE NOT EXISTS (SELECT 1 FROM claim WHERE fact_id = fact.id AND NOT struck)",
        "Fact {0} has no claim.",
    ),
    (
        "fact",
        "SELECT fact.id FROM fact WHERE reports <> (SELECT count(DISTINCT report_id) FROM claim "
        "WHERE fact_id = fact.id AND NOT struck)",
        "Fact {0} miscounts its reports.",
    ),
    (
        "athlete",
        "SELECT key FROM athlete WHERE mentions <> (SELECT count(*) FROM appearance JOIN mention "
        "ON appearance_id = appearance.id WHERE athlete_id = athlete.id)",
        "Athlete {0} miscounts its mentions.",
    ),
    (
        "decision",
        "SELECT id FROM fact WHERE verdict <> 'open' AND verdict_seq IS NULL",
        "Fact {0} has a verdict that no journal entry gave.",
    ),
    (
        "orphan",
        "SELECT journal.seq, action, subject, who, reason FROM orphan JOIN journal USING (seq) ORDER BY seq",
        "Journal entry {0} ({1} on {2} by {3}): {4}",
    ),
)
