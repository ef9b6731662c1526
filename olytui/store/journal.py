"""The journal: everything that people decided, in order, each entry chained to the one before by its hash.

Nothing is changed or removed: undo and redo are entries too, and what is in force follows from all of it.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from olytui.store.reader import Reader
from olytui.store.rows import EntryRow
from olytui.store.writer import Writer, now

START = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """What somebody decides: the action, what it is about (`kind:key`), the particulars, who and when."""

    action: str
    subject: str
    payload: Mapping[str, Any]
    who: str
    at: str | None = None


def append(writer: Writer, decision: Decision) -> EntryRow:
    """Adds an entry at the end; it is on the disk when the transaction around it is."""
    with writer.transaction():
        seq, previous = head(writer)
        packed = json.dumps(decision.payload, ensure_ascii=False, sort_keys=True)
        told = (decision.who, decision.action, decision.subject, packed)
        entry = sealed(EntryRow(seq + 1, decision.at or now(), *told, previous, ""))
        writer.insert("journal", entry)
        writer.execute("UPDATE journal_head SET seq = ?, hash = ?", (entry.seq, entry.hash))
    return entry


def sealed(entry: EntryRow) -> EntryRow:
    """The entry with its hash, which covers all of it and the hash before."""
    told = [entry.seq, entry.at, entry.who, entry.action, entry.subject, entry.payload, entry.previous]
    covered = json.dumps(told, ensure_ascii=False).encode(errors="surrogatepass")
    return entry._replace(hash=sha256(covered).hexdigest())


def head(reader: Reader) -> tuple[int, str]:
    """The number and hash of the last entry; (0, "") before the first."""
    seq, name = reader.connection.execute("SELECT seq, hash FROM journal_head").fetchone()
    return int(seq), str(name)


def entries(reader: Reader) -> list[EntryRow]:
    """Every entry, in order."""
    return reader.fetch(EntryRow, "journal")


def effective(entries: Iterable[EntryRow]) -> list[EntryRow]:
    """The decisions in force: all that were not taken back, in order."""
    return _Fold(entries).in_force


def next_undo(entries: Iterable[EntryRow]) -> EntryRow | None:
    """The decision that an undo would take back: the last in force."""
    in_force = _Fold(entries).in_force
    return in_force[-1] if in_force else None


def next_redo(entries: Iterable[EntryRow]) -> EntryRow | None:
    """The decision that a redo would bring back: the last one undone, if nothing was decided since."""
    undone = _Fold(entries).undone
    return undone[-1] if undone else None


class _Fold:
    """What is in force, and what could be redone, after reading a journal."""

    def __init__(self, entries: Iterable[EntryRow]) -> None:
        self.in_force: list[EntryRow] = []
        self.undone: list[EntryRow] = []
        for entry in entries:
            self._read(entry)
        self.in_force.sort(key=lambda entry: entry.seq)

    def _read(self, entry: EntryRow) -> None:
        if entry.action == "undo":
            self._move(entry, self.in_force, self.undone)
        elif entry.action == "redo":
            self._move(entry, self.undone, self.in_force)
        else:
            self.in_force.append(entry)
            self.undone.clear()

    @staticmethod
    def _move(entry: EntryRow, source: list[EntryRow], target: list[EntryRow]) -> None:
        wanted = subject_seq(entry)
        for place in range(len(source) - 1, -1, -1):
            if source[place].seq == wanted:
                target.append(source.pop(place))
                return


def subject_seq(entry: EntryRow) -> int:
    """The number of the entry that an undo or redo is about."""
    kind, _, number = entry.subject.partition(":")
    return int(number) if kind == "entry" and number.isdigit() else 0


def breaks(entries: Sequence[EntryRow], last: tuple[int, str]) -> Iterator[str]:
    """One sentence for each place where the chain does not hold; `last` is what the end should be."""
    seq, previous = 0, START
    for entry in entries:
        if entry.seq != seq + 1:
            yield f"Journal entry {seq + 1} is missing."
        elif entry.previous != previous:
            yield f"Journal entry {entry.seq} does not follow the one before it."
        if sealed(entry) != entry:
            yield f"Journal entry {entry.seq} was altered."
        seq, previous = entry.seq, entry.hash
    if (seq, previous) != last:
        yield f"The journal ends at entry {seq}, but {last[0]} were written."
