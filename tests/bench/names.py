"""Measures the search over names: recall by kind, milliseconds a keystroke, load time, memory, and peers.

    python -m tests.bench.names ROSTER.tsv.gz [PAIRS.tsv] [--names N] [--peers]

ROSTER has the columns id, name, noc, sport, years; PAIRS query, id, kind, noc, sport, year. With --names, the
roster is filled up with made-up names; with --peers, rapidfuzz's process.extract and fzf answer too.
"""

import argparse
import csv
import gzip
import random
import resource
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import numpy as np
from rapidfuzz import fuzz, process

from olytui.names import packing, segment
from olytui.names.index import Context, NameIndex
from olytui.names.segment import Entry

CONTEXT_KINDS = {"surname-only", "initial+surname", "namesake (context)"}
TYPO_SHARE = 0.3
ALPHABET = "abcdefghijklmnopqrstuvwxyz"


def rows(path: str) -> list[dict[str, str]]:
    """The rows of a table, gzipped or not."""
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def entries(roster: list[dict[str, str]], names: int) -> Iterator[Entry]:
    """The roster, filled up with crossings of its own names."""
    for number, row in enumerate(roster):
        first, _, last = row["years"].partition("-")
        years = (int(first) if first else None, int(last) if last else None)
        yield Entry(number, (row["name"],), row["noc"], row["sport"], *years)
    chance = random.Random(1)
    for number in range(len(roster), names):
        one, other = chance.choice(roster)["name"].split(), chance.choice(roster)["name"].split()
        yield Entry(number, (f"{one[0]} {other[-1]}",))


def mistyped(name: str, chance: random.Random) -> str:
    """A name with one letter changed, left out, doubled or swapped with the next."""
    at = chance.randrange(1, max(2, len(name) - 1))
    return chance.choice(
        [
            name[:at] + chance.choice(ALPHABET) + name[at + 1 :],
            name[:at] + name[at + 1 :],
            name[:at] + name[at : at + 1] + name[at:],
            name[:at] + name[at + 1 : at + 2] + name[at : at + 1] + name[at + 2 :],
        ]
    )


def keystrokes(roster: list[dict[str, str]], number: int) -> list[str]:
    """Names as they are typed, letter by letter, some with a typo."""
    chance = random.Random(2)
    typed = [row["name"] for row in chance.sample(roster, number)]
    typed = [mistyped(name, chance) if chance.random() < TYPO_SHARE else name for name in typed]
    return [name[:size] for name in typed for size in range(1, len(name) + 1)]


def timed(search: Callable[[str], object], queries: Iterable[str]) -> str:
    """The median, the 95th percentile and the worst, in milliseconds."""
    taken = []
    for query in queries:
        start = time.perf_counter()
        search(query)
        taken.append(1000 * (time.perf_counter() - start))
    median, high, worst = np.percentile(taken, [50, 95, 100])
    return f"{median:8.2f} {high:8.2f} {worst:8.2f}"


def recall(index: NameIndex, pairs: list[dict[str, str]], ids: list[str]) -> None:
    """Recall at one and at five, by kind."""
    tally: dict[str, list[int]] = {}
    for row in pairs:
        has_context = row["kind"] in CONTEXT_KINDS
        year = int(row["year"]) if row["year"] else None
        context = Context(row["noc"], row["sport"], year) if has_context else Context()
        found = [ids[hit.athlete] for hit in index.search(row["query"], 5, context) if hit.athlete < len(ids)]
        for kind in (row["kind"], *(() if has_context else ("all without context",))):
            counted = tally.setdefault(kind, [0, 0, 0])
            counted[0] += 1
            counted[1] += found[:1] == [row["id"]]
            counted[2] += row["id"] in found
    for kind, (number, first, five) in sorted(tally.items()):
        print(f"{kind:24} {number:5} {100 * first / number:6.1f} {100 * five / number:6.1f}")


def peers(names: list[str], queries: list[str]) -> None:
    """What others take for the same queries."""
    for scorer in (fuzz.WRatio, fuzz.token_sort_ratio):
        answer = timed(
            lambda query, scorer=scorer: process.extract(query, names, scorer=scorer, limit=5), queries
        )
        print(f"process.extract {scorer.__name__:18}", answer)
    if shutil.which("fzf"):
        text = "\n".join(names)

        def filtered(query: str) -> None:
            subprocess.run(
                ["fzf", "--filter", query], input=text, text=True, capture_output=True, check=False
            )

        print(f"{'fzf --filter':34}", timed(filtered, queries[:20]))


def megabytes() -> float:
    """Resident memory now."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 1e6


def main() -> None:
    """Builds, loads, measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("roster")
    parser.add_argument("pairs", nargs="?")
    parser.add_argument("--names", type=int, default=0)
    parser.add_argument("--typed", type=int, default=150)
    parser.add_argument("--peers", action="store_true")
    options = parser.parse_args()
    roster = rows(options.roster)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "names"
        start = time.perf_counter()
        packing.save(path, segment.build(entries(roster, options.names)))
        taken, size = time.perf_counter() - start, path.stat().st_size / 1e6
        print(f"built and saved in {taken:.2f} s, {size:.0f} MB on disk")
        before, start = megabytes(), time.perf_counter()
        packed = packing.load(path)
        assert packed is not None
        index = NameIndex([packed])
        index.search("warm up")
        print(f"loaded, first answer after {time.perf_counter() - start:.3f} s")
        queries = keystrokes(roster, options.typed)
        print(f"{'milliseconds a keystroke':34}   median      p95      max")
        print(f"{'olytui':34}", timed(lambda query: index.search(query, 10), queries))
        print(f"memory {megabytes() - before:+.0f} MB")
        if options.pairs:
            recall(index, rows(options.pairs), [row["id"] for row in roster])
        if options.peers:
            peers([row["name"] for row in roster], queries[:: max(1, len(queries) // 40)])


if __name__ == "__main__":
    main()
