"""How long until a frame with data is seen, beside a bare Textual hello and beside other programs; by hand.

    python tests/bench/startup.py STORE [--rounds N] [--peer WORDS COMMAND …] …

Each round starts every program in a real terminal, in turns, and reads until the words of the finished frame
have arrived; those of the browser are the name of the first athlete of its list. Medians by the clock and of
processor time are printed, with their ratios to the hello; on a machine that others use, only the ratios of
processor time say much. A peer is a program to compare with:

    --peer "Database Connected" harlequin --peer c0ffee "vd table.csv"
"""

import argparse
import shlex
import statistics
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from olytui.desk.lists import list_athletes
from olytui.desk.stores import open_reader
from tests.bench.terminal import OLYTUI, Taken, Terminal

HELLO = """
from textual.app import App
from textual.widgets import Static
class Hello(App):
    def compose(self):
        yield Static("hello, world")
Hello().run()
"""
SEEN_OF_A_NAME = 8


def main(store: Path, rounds: int, peers: list[list[str]]) -> None:
    """Measures all in turns and prints the medians."""
    programs = {
        "hello": ([sys.executable, "-c", HELLO], "hello, world"),
        "olytui": (OLYTUI, first_athlete(store)),
        **{shlex.split(command)[0].split("/")[-1]: (shlex.split(command), words) for words, command in peers},
    }
    taken: dict[str, list[Taken]] = {name: [] for name in programs}
    for turn in range(rounds + 1):
        for name, (command, words) in programs.items():
            with tempfile.TemporaryDirectory() as state:
                wants = {"OLYTUI_STORE": str(store), "XDG_STATE_HOME": state}
                with Terminal(command, wants=wants) as terminal:
                    seen = terminal.opened(words.encode())
            if turn:
                taken[name].append(seen)
    hello = middle(taken["hello"])
    for name, times in taken.items():
        own = middle(times)
        print(
            f"{name:10} {own.wall:6.0f} ms ({own.wall / hello.wall:.2f}) "
            f" {own.processor:6.0f} ms of processor ({own.processor / hello.processor:.2f})"
        )


def first_athlete(store: Path) -> str:
    """What is seen in any width of the name that stands first."""
    with open_reader(store) as reader:
        return list_athletes(reader, limit=1).rows[0].name[:SEEN_OF_A_NAME]


def middle(times: list[Taken]) -> Taken:
    """The medians of both figures."""
    return Taken(*map(statistics.median, zip(*times, strict=True)))


if __name__ == "__main__":
    given = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    given.add_argument("store", type=Path)
    given.add_argument("--rounds", type=int, default=9)
    given.add_argument("--peer", nargs=2, action="append", default=[], metavar=("WORDS", "COMMAND"))
    options = given.parse_args()
    main(options.store, options.rounds, options.peer)
