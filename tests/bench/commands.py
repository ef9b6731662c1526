"""What the light commands cost beside a bare interpreter, in milliseconds of processor time; run by hand.

    python tests/bench/commands.py STORE ID WORDS… [--rounds N]

ID is what `olytui show` shows, WORDS what `olytui search` looks for. All run in turns; medians are printed.
"""

import argparse
import os
import statistics
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.bench.terminal import as_installed

RUN = "import sys; from olytui.cli.main import main; sys.exit(main(sys.argv[1:]))"


def processor_milliseconds(command: list[str]) -> float:
    """What one run of a command takes of the processor."""
    running = subprocess.Popen(
        command, env=as_installed(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, used = os.wait4(running.pid, 0)
    running.returncode = os.waitstatus_to_exitcode(status)
    if running.returncode:
        raise SystemExit(f"{command} failed")
    return (used.ru_utime + used.ru_stime) * 1000


def main(store: Path, shown: str, words: list[str], rounds: int) -> None:
    """Measures all in turns and prints the medians."""
    olytui = [sys.executable, "-c", RUN]
    commands = {
        "python -c pass": [sys.executable, "-c", "pass"],
        "--version": [*olytui, "--version"],
        "--help": [*olytui, "--help"],
        "show": [*olytui, "--store", str(store), "show", shown],
        "disputes": [*olytui, "--store", str(store), "disputes", "--limit", "20"],
        "search": [*olytui, "--store", str(store), "search", *words],
    }
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for turn in range(rounds + 1):
        for name, command in commands.items():
            used = processor_milliseconds(command)
            if turn:
                taken[name].append(used)
    for name, times in taken.items():
        print(f"{name:15} {statistics.median(times):6.0f}")


if __name__ == "__main__":
    given = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    given.add_argument("store", type=Path)
    given.add_argument("id")
    given.add_argument("words", nargs="+")
    given.add_argument("--rounds", type=int, default=11)
    options = given.parse_args()
    main(options.store, options.id, options.words, options.rounds)
