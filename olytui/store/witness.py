"""Finds the witness of a new report: copies of one wire story are one witness, however many outlets carry it.

Two reports are copies where most five-word runs of the shorter stand in the longer. A small sample of the
runs is indexed, so that a new report looks only at those that share some of it; its few candidates are then
held against it run by run. A witness is a chain of copies, named after its smallest digest, in whatever order
they came.
"""

import re
import sqlite3
from collections import Counter
from hashlib import blake2b

from olytui.store.writer import Writer

_RUN = 5
_SAMPLE = 16  # one shingle in so many stands for the report
_FEWEST = 8  # but never fewer than so many
_COPIED = 0.8  # of the shorter report's runs
_LIKELY = 0.35  # of the shorter sample, to be worth reading
_HOLDERS = 64  # how many reports are looked at for one shingle
_CANDIDATES = 12
_WORDS = re.compile(r"\w+")


def shingles(text: str) -> frozenset[int]:
    """Every five-word run of a text, as a number."""
    words = _WORDS.findall(text.casefold())
    runs = (" ".join(words[at : at + _RUN]) for at in range(max(1, len(words) - _RUN + 1)))
    return frozenset(
        int.from_bytes(blake2b(run.encode(), digest_size=8).digest(), signed=True) for run in runs
    )


def sketch(runs: frozenset[int]) -> frozenset[int]:
    """The sample of runs that is indexed: the same runs of every report that has them."""
    sample = frozenset(run for run in runs if run % _SAMPLE == 0)
    return (
        sample
        if len(sample) >= _FEWEST
        else frozenset(sorted(runs, key=lambda run: (run % _SAMPLE, run))[:_FEWEST])
    )


def containment(one: frozenset[int], other: frozenset[int]) -> float:
    """How much of the shorter text stands in the longer."""
    return len(one & other) / max(1, min(len(one), len(other)))


def find(writer: Writer, digest: str, runs: frozenset[int], sample: frozenset[int]) -> str:
    """The witness of a report not yet stored; witnesses that it shows to be one are made one."""
    found = _copied(writer.connection, runs, sample)
    witness = min(found | {digest})
    for other in sorted(found - {witness}):
        writer.execute("UPDATE report SET witness = ? WHERE witness = ?", (witness, other))
    return witness


def _copied(connection: sqlite3.Connection, runs: frozenset[int], sample: frozenset[int]) -> set[str]:
    shared: Counter[int] = Counter()
    for run in sample:
        holders = connection.execute("SELECT report_id FROM shingle WHERE hash = ? LIMIT ?", (run, _HOLDERS))
        shared.update(number for (number,) in holders)
    found: set[str] = set()
    ranked = sorted(shared.items(), key=lambda item: (-item[1], item[0]))
    for number, count in ranked[:_CANDIDATES]:
        witness, size, text = connection.execute(
            "SELECT witness, sketch, text FROM report JOIN report_text ON report_id = id WHERE id = ?",
            (number,),
        ).fetchone()
        if witness in found or count < _LIKELY * min(size, len(sample)):
            continue
        if containment(runs, shingles(text)) >= _COPIED:
            found.add(witness)
    return found
