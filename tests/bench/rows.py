"""How long a list of many rows takes to open and to move in, from the key to the finished frame; run by hand.

    python tests/bench/rows.py [ROWS ...]

Each list runs in a real terminal of 120x40, which says that it brackets frames: their ends are exact.
Rows come by key from an SQLite table, as the browser's do. Medians and 95th percentiles in milliseconds.
"""

import os
import pty
import select
import signal
import sqlite3
import statistics
import struct
import sys
import tempfile
import termios
import time
from fcntl import ioctl
from pathlib import Path

from textual.app import App

from olytui.tui.base import Base
from olytui.tui.looks import THEMES, variables
from olytui.tui.paging import KeyedListing
from olytui.tui.panes import ATHLETE_COLUMNS, draw_athlete
from olytui.tui.values import AthleteLine
from olytui.tui.widgets.rows import Rows, Title

FRAME_ENDS = b"\x1b[?2026l"
KEYS = {"down": b"\x1b[B", "page": b"\x1b[6~", "end": b"\x1b[F", "home": b"\x1b[H"}
ROUNDS = 60


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


class Terminal:
    """A real terminal with a list running in it."""

    def __init__(self, path: Path) -> None:
        self.started = time.perf_counter()
        self.child, self.terminal = pty.fork()
        if self.child == 0:
            os.environ.update(TERM="xterm-256color", COLORTERM="truecolor")
            os.execv(sys.executable, [sys.executable, __file__, "--show", str(path)])
        ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))

    def read_until(self, wanted: bytes) -> float:
        """When `wanted` has been seen in what the terminal got; answers its questions meanwhile."""
        seen = b""
        while wanted not in seen:
            if not select.select([self.terminal], [], [], 10)[0]:
                raise TimeoutError(wanted)
            seen += os.read(self.terminal, 65536)
            if b"\x1b[?2026$p" in seen:
                os.write(self.terminal, b"\x1b[?2026;2$y")
                seen = seen.replace(b"\x1b[?2026$p", b"")
        return time.perf_counter()

    def drain(self) -> None:
        """Reads until nothing comes any more."""
        while select.select([self.terminal], [], [], 0.08)[0]:
            os.read(self.terminal, 65536)

    def press(self, key: bytes) -> float:
        """Milliseconds from a key to the end of the frame that it makes."""
        self.drain()
        pressed = time.perf_counter()
        os.write(self.terminal, key)
        return (self.read_until(FRAME_ENDS) - pressed) * 1000

    def memory(self) -> float:
        """Megabytes that the process holds."""
        status = Path(f"/proc/{self.child}/status").read_text()
        return int(status.split("VmRSS:")[1].split()[0]) / 1024

    def close(self) -> None:
        """Ends it."""
        os.kill(self.child, signal.SIGKILL)
        os.waitpid(self.child, 0)
        os.close(self.terminal)


def measure(rows: int, folder: Path) -> None:
    """Prints what one size of list costs."""
    path = folder / f"{rows}.db"
    make(path, rows)
    opened = []
    for _ in range(7):
        terminal = Terminal(path)
        opened.append((terminal.read_until(b"Person Number 0") - terminal.started) * 1000)
        terminal.drain()
        held = terminal.memory()
        terminal.close()
    terminal = Terminal(path)
    terminal.read_until(b"Person Number 0")
    said = [f"{rows:>9,} rows  open {statistics.median(opened):4.0f}  {held:3.0f} MB"]
    for name, key in KEYS.items():
        times = []
        for turn in range(ROUNDS if name in ("down", "page") else 20):
            if name in ("end", "home"):
                terminal.press(KEYS["home" if name == "end" else "end"])
            times.append(terminal.press(key))
            del turn
        ordered = sorted(times)
        said.append(f"{name} {statistics.median(times):.1f} ({ordered[int(len(ordered) * 0.95) - 1]:.1f})")
    print("  ".join(said))
    terminal.close()


if __name__ == "__main__":
    if sys.argv[1:2] == ["--show"]:
        app: App[None] = ListOnly(sys.argv[2])
        app.run()
    else:
        with tempfile.TemporaryDirectory() as made:
            for size in map(int, sys.argv[1:] or ["1000", "1000000"]):
                measure(size, Path(made))
