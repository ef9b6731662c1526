"""Times every recogniser of sport over a folder of reports: microseconds per 4 kB of text on one core.

python tests/bench/recognisers.py FOLDER [REPEATS]
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from olytui.sport import competitions, disciplines, events, marks, nations, phases, ranks, records
from olytui.sport.course import course
from olytui.sport.scan import scan

FINDERS: dict[str, Callable[[str], object]] = {
    "words": scan,
    "nations": nations.find,
    "events": events.find,
    "disciplines": disciplines.find,
    "marks": marks.find,
    "phases": phases.find,
    "records": records.find,
    "competitions": lambda text: competitions.find(text, "2024-08-06"),
    "ranks": ranks.find,
}


def main(folder: str, repeats: int) -> None:
    """Prints a line per finder and their sum; the best of the repeats counts."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(Path(folder).glob("*.txt"))]
    size = sum(map(len, texts))
    best = dict.fromkeys(FINDERS, float("inf"))
    for _ in range(repeats):
        spent = dict.fromkeys(FINDERS, 0.0)
        for text in texts:
            scan.cache_clear()
            course.cache_clear()
            for name, finder in FINDERS.items():
                begun = time.process_time()
                finder(text)
                spent[name] += time.process_time() - begun
        best = {name: min(best[name], spent[name]) for name in FINDERS}
    for name, seconds in best.items():
        print(f"{name:<14}{seconds / size * 4096 * 1e6:>9.0f} us")
    total = sum(best.values()) / size * 4096 * 1e6
    print(f"{'all':<14}{total:>9.0f} us per 4 kB, {len(texts)} reports, {size} characters")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 5)
