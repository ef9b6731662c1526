"""A program in a real terminal: what it has written, when its frames end, and what processor time it took.

The terminal says that it brackets frames (`CSI ? 2026 $ p`), so that the end of each is seen exactly. Wall
time is what a person waits; processor time is what can be compared on a machine that others work on too.
"""

import os
import pty
import select
import signal
import statistics
import struct
import sys
import tempfile
import termios
import time
from collections.abc import Mapping, Sequence
from fcntl import ioctl
from pathlib import Path
from typing import NamedTuple

FRAME_ENDS = b"\x1b[?2026l"
ASKED, ANSWER = b"\x1b[?2026$p", b"\x1b[?2026;2$y"
PATIENCE = 30.0
OLYTUI = [sys.executable, "-c", "import sys; from olytui.cli.main import main; sys.exit(main(sys.argv[1:]))"]


def as_installed() -> dict[str, str]:
    """The environment of an installed program: its modules are compiled once, whatever a checkout does."""
    kept = {name: said for name, said in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONPYCACHEPREFIX": str(Path(tempfile.gettempdir()) / "olytui-bench-compiled")}


class Taken(NamedTuple):
    """Milliseconds by the clock and of the processor."""

    wall: float
    processor: float


class Terminal:
    """A terminal with a program running in it."""

    def __init__(
        self, command: Sequence[str], *, columns: int = 120, rows: int = 36, wants: Mapping[str, str] = {}
    ) -> None:
        self._rest = b""
        self.started = time.perf_counter()
        self.child, self.terminal = pty.fork()
        if self.child == 0:
            looks = {"TERM": "xterm-256color", "COLORTERM": "truecolor"}
            os.execvpe(command[0], command, {**as_installed(), **looks, **wants})
        ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def __enter__(self) -> "Terminal":
        return self

    def __exit__(self, *error: object) -> None:
        os.kill(self.child, signal.SIGKILL)
        os.waitpid(self.child, 0)
        os.close(self.terminal)

    def read_until(self, *wanted: bytes) -> float:
        """When one of `wanted` had been written."""
        seen = b""
        while not any(words in seen for words in wanted):
            seen += self._read()
        return time.perf_counter()

    def frame(self) -> bytes:
        """What is written up to the end of the next frame."""
        while FRAME_ENDS not in self._rest:
            self._rest += self._read()
        frame, _, self._rest = self._rest.partition(FRAME_ENDS)
        return frame

    def write(self, keys: bytes) -> None:
        """Sends keys."""
        os.write(self.terminal, keys)

    def _read(self) -> bytes:
        """The next that is written; the program's question about frames is answered meanwhile."""
        if not select.select([self.terminal], [], [], PATIENCE)[0]:
            raise TimeoutError
        seen = os.read(self.terminal, 65536)
        if ASKED in seen:
            self.write(ANSWER)
        return seen.replace(ASKED, b"")

    def opened(self, words: bytes) -> Taken:
        """What it took from the fork until `words` were written."""
        wall = (self.read_until(words) - self.started) * 1000
        return Taken(wall, self.processor())

    def drain(self, quiet: float = 0.08) -> None:
        """Reads until nothing has come for so many seconds."""
        self._rest = b""
        while select.select([self.terminal], [], [], quiet)[0]:
            os.read(self.terminal, 65536)

    def press(self, key: bytes, *wanted: bytes) -> Taken:
        """What it took from a key to the end of the frame that it makes, or to some words."""
        self.drain()
        pressed, used = time.perf_counter(), self.processor()
        os.write(self.terminal, key)
        seen = self.read_until(*(wanted or (FRAME_ENDS,)))
        return Taken((seen - pressed) * 1000, self.processor() - used)

    def processor(self) -> float:
        """Milliseconds of processor time that the program has had, in all its threads."""
        tasks = Path(f"/proc/{self.child}/task").glob("*/schedstat")
        return sum(int(task.read_text().split()[0]) for task in tasks) / 1e6

    def memory(self) -> float:
        """Megabytes that the program holds."""
        status = Path(f"/proc/{self.child}/status").read_text()
        return int(status.split("VmRSS:")[1].split()[0]) / 1024


def said(times: Sequence[Taken]) -> str:
    """Median and 95th percentile by the clock, and the median of processor time."""
    walls = sorted(it.wall for it in times)
    late = walls[max(0, int(len(walls) * 0.95) - 1)]
    used = statistics.median(it.processor for it in times)
    return f"{statistics.median(walls):.1f} ({late:.1f}; {used:.1f})"
