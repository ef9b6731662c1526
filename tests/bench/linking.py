"""Load for linking: thousands of made-up reports of few famous and many little known people, some misspelt.

    python -m tests.bench.linking [--reports 2000] [--people 1000] [--order]

Prints, while the store grows, what a report costs as one of many and what one more costs, in processor time. With
--order, adds the same reports in another order to a second store and says whether the athletes come out the same.
"""

import argparse
import random
import tempfile
from collections.abc import Sequence
from pathlib import Path
from time import process_time

from olytui import build, extract
from olytui.build import Manner
from olytui.intake import Accepted
from olytui.model import Report
from olytui.store import Writer, open_writer
from tests.bench.ingest import NAMES_EACH, REPORTS_EACH, SYLLABLES, WORDS_EACH, Maker, read

MISSPELT = 0.08
FAME = 3  # the power by which a few people are in the news far more than the others
ONE_MORE = 5


class FamousMaker(Maker):
    """Makes reports in which the first of its people come oftenest, and names lose letters."""

    def report(self, number: int) -> Report:
        final, own = random.Random(number // REPORTS_EACH), random.Random(-number)
        people: list[tuple[str, str]] = []
        while len(people) < NAMES_EACH:
            somebody = self.people[int(len(self.people) * final.random() ** FAME)]
            if somebody not in people:
                people.append(somebody)
        lines = []
        for place, (name, nation) in enumerate(people, 1):
            seconds = 40 + place + final.randrange(100) / 100
            lines.append(f"{place}. {self._written(name, own)} ({nation}) {seconds:.2f}")
            lines.append(" ".join(own.choices(SYLLABLES, k=WORDS_EACH // NAMES_EACH)))
        year, event = 2000 + final.randrange(30), f"{100 * final.randrange(1, 100)}m"
        return Report(f"r{number}", "\n".join([f"Lakeside {year} {event}", *lines]), published=str(year))

    @staticmethod
    def _written(name: str, chance: random.Random) -> str:
        at = chance.randrange(2, len(name) - 1)
        is_slip = chance.random() < MISSPELT and name[at] != " "
        return name[:at] + name[at + 1 :] if is_slip else name


def add(writer: Writer, reports: Sequence[Report]) -> float:
    """Adds reports; the milliseconds of processor that each took."""
    start = process_time()
    build.add(writer, [Accepted(report.stem, report) for report in reports], manner=Manner(1))
    return 1000 * (process_time() - start) / len(reports)


def athletes(writer: Writer) -> set[tuple[str, str]]:
    """Every name in every report, with the athlete who it is."""
    rows = writer.connection.execute(
        "SELECT stem || ' ' || appearance.name, athlete.key FROM appearance "
        "JOIN report ON report.id = report_id JOIN athlete ON athlete.id = athlete_id"
    )
    return set(rows)


def grow(writer: Writer, maker: Maker, most: int) -> None:
    """Adds reports, twice as many each time, and now and then one more."""
    done, size, extra = 0, most // 8, 10**7
    print(f"{'reports':>8} {'each':>9}   one more")
    while size <= most:
        each = add(writer, [maker.report(number) for number in range(done, size)])
        one_more = [add(writer, [maker.report(extra + REPORTS_EACH * i)]) for i in range(ONE_MORE)]
        done, size, extra = size, size * 2, extra + 1000
        print(
            f"{done:>8} {each:>6.1f} ms   {', '.join(f'{it:.0f}' for it in sorted(one_more))} ms", flush=True
        )


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--reports", type=int, default=2000)
    parser.add_argument("--people", type=int, default=1000)
    parser.add_argument("--order", action="store_true")
    options = parser.parse_args()
    extract.read = read
    with tempfile.TemporaryDirectory() as folder:
        with open_writer(Path(folder) / "grown.db", create=True) as writer:
            grow(writer, FamousMaker.of(options.people), options.reports)
        if not options.order:
            return
        found = []
        for name in ("one", "other"):
            maker = FamousMaker.of(options.people)
            reports = [maker.report(number) for number in range(options.reports)]
            random.Random(name).shuffle(reports)
            with open_writer(Path(folder) / f"{name}.db", create=True) as writer:
                for start in range(0, len(reports), 250):
                    add(writer, reports[start : start + 250])
                found.append(athletes(writer))
        print("the same in another order:", found[0] == found[1], f"({len(found[0])} names in reports)")


if __name__ == "__main__":
    main()
