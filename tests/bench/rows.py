"""What a list of a million rows costs beside one of a thousand, in the browser as it is; run by hand.

    python tests/bench/large.py thousand.db 1000
    python tests/bench/large.py million.db 1000000
    python tests/bench/rows.py thousand.db million.db [--panes 1,2,3] [--rounds N]

The browser runs in a real terminal of 120x40, which says that it brackets frames: their ends are exact. First
comes an app that does nothing but count in one line: what Textual itself takes for a key. Then the stores are
opened in turns, and in each pane every key is pressed again and again. Medians by the clock, in brackets 95th
percentiles and medians of processor time, in milliseconds; memory in megabytes.
"""

import argparse
import statistics
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.bench.terminal import OLYTUI, Taken, Terminal, said

COUNTER = """
from textual.app import App
from textual.binding import Binding
from textual.widgets import Static
class Counter(App):
    BINDINGS = [Binding(key, "count") for key in ("down", "pagedown", "end", "home")]
    number = 0
    def compose(self):
        yield Static("0 so far")
    def action_count(self):
        self.number += 1
        self.query_one(Static).update(f"{self.number} so far")
Counter().run()
"""
KEYS = {"down": b"\x1b[B", "page": b"\x1b[6~", "end": b"\x1b[F", "home": b"\x1b[H"}
OPENED = b"4 Article"


def main(stores: Sequence[Path], panes: Sequence[str], rounds: int) -> None:
    """Measures and prints."""
    with Terminal([sys.executable, "-c", COUNTER], rows=40) as terminal:
        terminal.read_until(b"so far")
        print("a counter        ", line(terminal, rounds))
    opened, held = opening(stores, max(5, rounds // 6))
    for store in stores:
        took = middle(opened[store])
        print(
            f"{store.stem:10} opened in {took.wall:4.0f} ms, {took.processor:4.0f} of processor,",
            f"holds {statistics.median(held[store]):.0f} MB",
        )
    small, large = (middle(opened[store]) for store in (stores[0], stores[-1]))
    more = statistics.median(held[stores[-1]]) - statistics.median(held[stores[0]])
    print(
        f"last over first: {large.wall / small.wall:.2f}, {large.processor / small.processor:.2f} of processor,",
        f"{more:+.1f} MB",
    )
    for store in stores:
        for pane in panes:
            with tempfile.TemporaryDirectory() as state, browser(store, state) as terminal:
                ready(terminal)
                terminal.write(pane.encode())
                print(f"{store.stem:10} pane {pane}", line(terminal, rounds))


def browser(store: Path, state: str) -> Terminal:
    """The browser on a store, as at a first start."""
    return Terminal(OLYTUI, rows=40, wants={"OLYTUI_STORE": str(store), "XDG_STATE_HOME": state})


def ready(terminal: Terminal) -> None:
    """Waits for the lists, and leaves the tour of a first start."""
    terminal.read_until(OPENED)
    terminal.drain(0.5)
    terminal.write(b"\x1b")
    terminal.drain(0.5)


def opening(stores: Sequence[Path], rounds: int) -> tuple[dict[Path, list[Taken]], dict[Path, list[float]]]:
    """What opening each store took, and what the browser then held; the first round warms up."""
    opened: dict[Path, list[Taken]] = {store: [] for store in stores}
    held: dict[Path, list[float]] = {store: [] for store in stores}
    for turn in range(rounds + 1):
        for store in stores:
            with tempfile.TemporaryDirectory() as state, browser(store, state) as terminal:
                took = terminal.opened(OPENED)
                terminal.drain(0.3)
                if turn:
                    opened[store].append(took)
                    held[store].append(terminal.memory())
    return opened, held


def middle(times: Sequence[Taken]) -> Taken:
    """The medians of both figures."""
    return Taken(*map(statistics.median, zip(*times, strict=True)))


def line(terminal: Terminal, rounds: int) -> str:
    """What the keys take; one that goes to an end is pressed at the other."""
    found = []
    for name, key in KEYS.items():
        times = []
        for _ in range(rounds if name in ("down", "page") else rounds // 2):
            if name in ("end", "home"):
                terminal.press(KEYS["home" if name == "end" else "end"])
            times.append(terminal.press(key))
        found.append(f"{name} {said(times)}")
    return "  ".join(found)


if __name__ == "__main__":
    given = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    given.add_argument("stores", type=Path, nargs="+")
    given.add_argument("--panes", default="1,2,3")
    given.add_argument("--rounds", type=int, default=60)
    options = given.parse_args()
    main(options.stores, options.panes.split(","), options.rounds)
