"""How fast reports come in, and whether a new one costs the same in a large store; run by hand.

    python tests/bench/ingest.py [--reports 20000] [--jobs 2]

Writes a store of made-up reports in a temporary folder and prints reports a second: the plain inserts that
SQLite itself can do, adding without reading, one more report, a rebuild, and adding with reading.
"""

import argparse
import random
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter, process_time

from olytui import build, extract
from olytui.build import Manner
from olytui.intake import Accepted
from olytui.model import Appearance, Claim, Mention, Reading, Report, Slot
from olytui.store import open_writer

NATIONS = [
    "NOR",
    "SWE",
    "DEN",
    "FIN",
    "ISL",
    "GBR",
    "IRL",
    "FRA",
    "ESP",
    "POR",
    "ITA",
    "SUI",
    "AUT",
    "GER",
    "POL",
    "CZE",
]
SYLLABLES = [
    "ba",
    "be",
    "bi",
    "bo",
    "da",
    "de",
    "di",
    "do",
    "ka",
    "ke",
    "ki",
    "ko",
    "la",
    "le",
    "li",
    "lo",
    "ma",
    "me",
    "mi",
    "mo",
    "na",
    "ne",
    "ni",
    "no",
    "ra",
    "re",
    "ri",
    "ro",
    "sa",
    "se",
    "si",
    "so",
]
NAMES_EACH, WORDS_EACH, REPORTS_EACH = 10, 600, 5


@dataclass(slots=True)
class Maker:
    """Makes reports of made-up people, the same ones each time."""

    chance: random.Random
    people: list[tuple[str, str]]

    @classmethod
    def of(cls, people: int) -> "Maker":
        chance = random.Random(2024)
        word = lambda size: "".join(chance.choices(SYLLABLES, k=size)).title()  # noqa: E731
        return cls(chance, [(f"{word(2)} {word(3)}", chance.choice(NATIONS)) for _ in range(people)])

    def report(self, number: int) -> Report:
        """A report of a final of ten people with nations, places and marks; five reports cover one final."""
        final = random.Random(number // REPORTS_EACH)
        lines = []
        for place, (name, nation) in enumerate(final.sample(self.people, NAMES_EACH), 1):
            seconds = 40 + place + final.randrange(100) / 100
            lines.append(f"{place}. {name} ({nation}) {seconds:.2f}")
            lines.append(" ".join(self.chance.choices(SYLLABLES, k=WORDS_EACH // NAMES_EACH)))
        year, event = 2000 + final.randrange(30), f"{100 * final.randrange(1, 100)}m"
        head = f"Lakeside {year} {event}"
        return Report(f"r{number}", "\n".join([head, *lines]), published=str(year))


def read(report: Report) -> Reading:
    """Reads what the maker wrote, at once: it stands for reading that costs nothing."""
    head, *lines = report.text.split("\n")
    _, year, event = head.split(" ")
    slot = Slot(f"Lakeside {year}", "athletics", "men", event, "final")
    appearances, mentions, claims = [], [], []
    at = len(head) + 1
    for number, line in enumerate(lines):
        if number % 2 == 0:
            place, first, last, nation, mark = line.split(" ")
            start = at + len(place) + 1
            end = start + len(first) + 1 + len(last)
            who = len(appearances)
            appearances.append(Appearance(f"{first} {last}", noc=nation[1:-1], sport="athletics"))
            mentions.append(Mention(start, end, "name", who))
            claims.append(Claim(who, "rank", place[:-1], at, at + len(place) - 1, "list.rank", 0.9, slot))
            claims.append(Claim(who, "noc", nation[1:-1], end + 2, end + 5, "list.noc", 0.95))
            mark_at = end + 1 + len(nation) + 1
            claims.append(
                Claim(who, "mark", mark, mark_at, mark_at + len(mark), "list.mark", 0.9, slot, "time")
            )
        at += len(line) + 1
    return Reading(tuple(appearances), tuple(mentions), tuple(claims))


@contextmanager
def timed(what: str, reports: int) -> Iterator[None]:
    """Prints how long something took, by the clock and by the processor, and reports a second."""
    start, worked = perf_counter(), process_time()
    yield
    seconds, work = perf_counter() - start, process_time() - worked
    rate = f"{reports / seconds:>8.0f} reports/s"
    print(f"{what:<32} {seconds * 1000:>9.1f} ms {work * 1000:>9.1f} ms of processor {rate}", flush=True)


def bare(folder: Path, reports: list[Report]) -> None:
    """The rows alone, without an index: what SQLite itself can do."""
    readings = [read(report) for report in reports]
    with timed("rows alone, no index", len(reports)), sqlite3.connect(folder / "bare.db") as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        for table in (
            "report (a, b, c, d)",
            "mention (a, b, c, d, e)",
            "claim (a, b, c, d, e, f, g, h, i, j)",
        ):
            connection.execute(f"CREATE TABLE {table}")
        for number, (report, reading) in enumerate(zip(reports, readings, strict=True)):
            connection.execute(
                "INSERT INTO report VALUES (?, ?, ?, ?)", (number, report.stem, report.text, "2024")
            )
            rows = [(number, it.appearance, it.kind, it.start, it.end) for it in reading.mentions]
            connection.executemany("INSERT INTO mention VALUES (?, ?, ?, ?, ?)", rows)
            told = [
                (
                    number,
                    it.appearance,
                    it.attribute,
                    it.value,
                    it.slot.competition,
                    it.slot.event,
                    it.start,
                    it.end,
                    it.rule,
                    it.confidence,
                )
                for it in reading.claims
            ]
            connection.executemany("INSERT INTO claim VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", told)


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--reports", type=int, default=5000)
    parser.add_argument("--jobs", type=int, default=1)
    options = parser.parse_args()
    maker = Maker.of(people=max(50, options.reports // 2))
    reports = [maker.report(number) for number in range(options.reports)]
    really = extract.read
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        bare(folder, reports)
        extract.read = read
        add(folder / "store.db", reports, "added, reading costs nothing")
        for number in range(3):
            add(folder / "store.db", [maker.report(10**6 + number)], "one more")
        with timed("rebuilt", len(reports)), open_writer(folder / "store.db") as writer:
            build.rebuild(writer)
        extract.read = really
        add(folder / "read.db", reports, f"added, read by {options.jobs}", options.jobs)


def add(path: Path, reports: list[Report], what: str, jobs: int = 1) -> None:
    """Adds reports to a store, and says how fast."""
    arrivals = [Accepted(report.stem, report) for report in reports]
    with timed(what, len(reports)), open_writer(path, create=True) as writer:
        build.add(writer, arrivals, manner=Manner(jobs))


if __name__ == "__main__":
    main()
