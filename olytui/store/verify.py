"""Proves that a store is sound, or says what is wrong with it."""

from collections.abc import Iterator
from dataclasses import dataclass

from olytui.store import journal
from olytui.store.connect import saying_why
from olytui.store.reader import Reader


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that verifying found: of what kind, and a sentence."""

    kind: str
    what: str

    @property
    def is_fault(self) -> bool:
        """Whether the store is unsound for it; a decision without a place only wants to be known."""
        return self.kind != "orphan"


def verify(reader: Reader) -> list[Finding]:
    """Every fault of a store, and every decision that has no place in it."""
    return [*_file(reader), *reader.fetch(Finding, "verify"), *_journal(reader)]


def _file(reader: Reader) -> Iterator[Finding]:
    with saying_why(reader.path):
        for (said,) in reader.connection.execute("PRAGMA quick_check"):
            if said != "ok":
                yield Finding("file", f"The database file is damaged: {said}.")
        for table, *_ in reader.connection.execute("PRAGMA foreign_key_check"):
            yield Finding("file", f"A row of {table} points to nothing.")


def _journal(reader: Reader) -> Iterator[Finding]:
    for sentence in journal.breaks(journal.entries(reader), journal.head(reader)):
        yield Finding("journal", sentence)
