"""How long from a key to the results in the finder, with a roster of many names; run by hand.

    python tests/bench/finder.py ROSTER [--rounds N]

ROSTER is a table of athletes as `olytui reference add` takes it, of which a store is made, or a store that is
there. The browser is opened in a real terminal, and queries are typed letter by letter, one with a slip among
them. Echo is the first frame after a key; results are the first frame that has the list of hits. Medians and
95th percentiles in milliseconds.
"""

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.bench.terminal import Terminal, as_installed

QUERIES = ("phelps", "ingebrigsten", "jose silva", "van der berg", "wang xin", "muller an")
OLYTUI = [sys.executable, "-c", "import sys; from olytui.cli.main import main; sys.exit(main(sys.argv[1:]))"]
SAMPLE = Path(__file__).parents[2] / "db" / "samples" / "01-harbour-sprint.txt"
HITS = b"Found"


def make(store: Path, roster: Path) -> None:
    """A store of one report and the names of the roster."""
    for command in (["add", str(SAMPLE)], ["reference", "add", str(roster)]):
        subprocess.run([*OLYTUI, *command, "--store", str(store)], env=as_installed(), check=True)


def typed(terminal: Terminal, letter: str) -> tuple[float, float, float]:
    """Milliseconds to the echo of a letter and to its results, and what they took of the processor."""
    terminal.drain(0.15)
    used, pressed = terminal.processor(), time.perf_counter()
    terminal.write(letter.encode())
    frame = terminal.frame()
    echo = shown = time.perf_counter()
    while HITS not in frame:
        frame = terminal.frame()
        shown = time.perf_counter()
    return (echo - pressed) * 1000, (shown - pressed) * 1000, terminal.processor() - used


def main(roster: Path, rounds: int) -> None:
    """Measures and prints."""
    times = []
    with tempfile.TemporaryDirectory() as folder:
        store = Path(folder) / "store.db" if roster.suffix != ".db" else roster
        if store != roster:
            make(store, roster)
        wants = {"OLYTUI_STORE": str(store), "XDG_STATE_HOME": folder}
        with Terminal(OLYTUI, wants=wants) as terminal:
            terminal.read_until(b"4 Article")
            terminal.drain(1.0)
            terminal.write(b"\x1b")  # leaves the tour of the first start
            terminal.drain(0.5)
            terminal.write(b"/")
            terminal.read_until(HITS)
            for turn in range(rounds + 1):
                for query in QUERIES:
                    for letter in query:
                        took = typed(terminal, letter)
                        times += [took] if turn else []
                    terminal.write(b"\x15")  # clears the line
                    terminal.drain(0.3)
    for name, column in zip(("echo", "results", "processor"), zip(*times, strict=True), strict=True):
        ordered = sorted(column)
        late = ordered[int(len(ordered) * 0.95) - 1]
        print(f"{name:9} {statistics.median(ordered):5.1f} ({late:.1f})")


if __name__ == "__main__":
    given = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    given.add_argument("roster", type=Path)
    given.add_argument("--rounds", type=int, default=3)
    options = given.parse_args()
    main(options.roster, options.rounds)
