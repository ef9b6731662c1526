"""How long a list of many rows takes to open and to move in, from the key to the finished frame; run by hand.

    python tests/bench/rows.py [ROWS ...]

Each list runs in a real terminal of 120x40, which says that it brackets frames: their ends are exact.
Rows come by key from an SQLite table, as the browser's do. Medians, and in brackets 95th
percentiles and medians of processor time, in milliseconds.
"""

import sqlite3
import statistics
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from textual.app import App

from olytui.tui.base import Base
from olytui.tui.looks import THEMES, variables
from olytui.tui.paging import KeyedListing
from olytui.tui.panes import ATHLETE_COLUMNS, draw_athlete
from olytui.tui.values import AthleteLine
from olytui.tui.widgets.rows import Rows, Title
from tests.bench.terminal import Taken, Terminal

KEYS = {"down": b"\x1b[B", "page": b"\x1b[6~", "end": b"\x1b[F", "home": b"\x1b[H"}
ROUNDS = 60
OPENINGS = 9


class Person(AthleteLine):
    """A row that knows its place."""

    @property
    def place(self) -> tuple[int]:
        return (int(self.id),)


class ListOnly(Base):
    """An app of one list."""

    def __init__(self, path: str) -> None:
        super().__init__(None)  # type: ignore[arg-type]
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = THEMES[0].name
        self.connection = sqlite3.connect(path)
        self.rows: Rows[AthleteLine] = Rows(Title("1", "Athletes"), ATHLETE_COLUMNS, draw_athlete)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return variables("dark")

    def compose(self):  # type: ignore[no-untyped-def]
        yield self.rows

    def on_mount(self) -> None:
        (total,) = self.connection.execute("SELECT max(id) FROM person").fetchone()
        self.rows.show(KeyedListing(total, self.fetch, lambda row: row))
        self.rows.focus()

    def fetch(self, after, before, limit):  # type: ignore[no-untyped-def]
        """Rows after a place, or the last ones."""
        if before is not None:
            sql = "SELECT * FROM (SELECT * FROM person ORDER BY id DESC LIMIT ?) ORDER BY id"
            found = self.connection.execute(sql, (limit,))
        else:
            start = after[0] if after else 0
            found = self.connection.execute(
                "SELECT * FROM person WHERE id > ? ORDER BY id LIMIT ?", (start, limit)
            )
        return [Person(str(number), name, "GBR", 2, 7, 0) for number, name in found]


def make(path: Path, rows: int) -> None:
    """A table of that many people."""
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL)")
    connection.executemany(
        "INSERT INTO person (name) VALUES (?)", ((f"Person Number {number}",) for number in range(rows))
    )
    connection.commit()


def measure(rows: int, folder: Path) -> tuple[float, float]:
    """Prints what one size of list costs; gives the processor time of opening it, and what it holds."""
    path = folder / f"{rows}.db"
    make(path, rows)
    command = [sys.executable, __file__, "--show", str(path)]
    opened, held = [], []
    for _ in range(OPENINGS + 1):
        with Terminal(command, rows=40) as terminal:
            opened.append(terminal.opened(b"Person Number 0"))
            terminal.drain()
            held.append(terminal.memory())
    opening = Taken(*map(statistics.median, zip(*opened[1:], strict=True)))
    print(f"{rows:>9,} rows  open {opening.wall:4.0f} ms, {opening.processor:4.0f} of processor", end="")
    with Terminal(command, rows=40) as terminal:
        terminal.read_until(b"Person Number 0")
        for name in KEYS:
            print(f"  {name} {said(pressed(terminal, name))}", end="")
    print(f"  {statistics.median(held):3.0f} MB")
    return opening.processor, statistics.median(held)


def pressed(terminal: Terminal, name: str) -> list[Taken]:
    """What a key takes, pressed again and again; one that goes to an end is pressed at the other."""
    times = []
    for _ in range(ROUNDS if name in ("down", "page") else ROUNDS // 3):
        if name in ("end", "home"):
            terminal.press(KEYS["home" if name == "end" else "end"])
        times.append(terminal.press(KEYS[name]))
    return times


def said(times: list[Taken]) -> str:
    """Median and 95th percentile by the clock, and the median of processor time."""
    walls = sorted(it.wall for it in times)
    late = walls[int(len(walls) * 0.95) - 1]
    return (
        f"{statistics.median(walls):.1f} ({late:.1f}; {statistics.median(it.processor for it in times):.1f})"
    )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--show"]:
        app: App[None] = ListOnly(sys.argv[2])
        app.run()
    else:
        with tempfile.TemporaryDirectory() as made:
            sizes = list(map(int, sys.argv[1:] or ["1000", "1000000"]))
            costs = [measure(size, Path(made)) for size in sizes]
        (small, light), (large, heavy) = costs[0], costs[-1]
        print(f"opening the last over the first: {large / small:.2f}; {heavy - light:+.1f} MB")
