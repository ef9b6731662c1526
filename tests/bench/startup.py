"""How long until a frame with data is seen, beside a bare Textual hello; run by hand.

    python tests/bench/startup.py STORE [ROUNDS]

Each round starts both programs in a real terminal, in turns, and reads until the words of the finished
frame have arrived. The medians and their ratio are printed.
"""

import os
import pty
import select
import signal
import statistics
import struct
import sys
import termios
import time
from fcntl import ioctl
from pathlib import Path

HELLO = """
from textual.app import App
from textual.widgets import Static
class Hello(App):
    def compose(self):
        yield Static("hello, world")
Hello().run()
"""
BROWSE = (
    "from pathlib import Path; import sys; from olytui.tui.launch import launch; launch(Path(sys.argv[1]))"
)
PATIENCE = 20.0


def seconds_until(command: list[str], words: bytes) -> float:
    """The time from the fork until `words` have been written to the terminal."""
    started = time.perf_counter()
    child, terminal = pty.fork()
    if child == 0:
        os.environ.update(TERM="xterm-256color", COLORTERM="truecolor")
        os.execv(command[0], command)
    ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 36, 120, 0, 0))
    seen = b""
    try:
        while words not in seen and time.perf_counter() - started < PATIENCE:
            if select.select([terminal], [], [], 0.5)[0]:
                seen += os.read(terminal, 65536)
                if b"\x1b[?2026$p" in seen:
                    os.write(terminal, b"\x1b[?2026;2$y")
                    seen = seen.replace(b"\x1b[?2026$p", b"")
        return time.perf_counter() - started
    finally:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(terminal)


def main(store: Path, rounds: int) -> None:
    """Measures both in turns and prints the medians."""
    programs = {
        "hello": ([sys.executable, "-c", HELLO], b"hello, world"),
        "olytui": ([sys.executable, "-c", BROWSE, str(store)], b"4 Article"),
    }
    taken: dict[str, list[float]] = {name: [] for name in programs}
    for turn in range(rounds + 1):
        for name, (command, words) in programs.items():
            seconds = seconds_until(command, words)
            if turn:
                taken[name].append(seconds * 1000)
    for name, times in taken.items():
        print(f"{name:7} {min(times):6.0f} {statistics.median(times):6.0f} {max(times):6.0f} ms")
    print(f"ratio   {statistics.median(taken['olytui']) / statistics.median(taken['hello']):.2f}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 9)
