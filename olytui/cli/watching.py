"""The command `watch`: a folder kept in step with the store, a line for each report that arrives."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from olytui.cli import output
from olytui.cli.parser import Commands, Options, add_command, at_least, store_of
from olytui.errors import StoreError, UsageError

if TYPE_CHECKING:
    from olytui.desk.rows import ReportRow
    from olytui.desk.watching import Look

_SOON = 1


def register(commands: Commands) -> None:
    """Adds this command."""
    watch = add_command(
        commands, "watch", _watch, "Keep the store in step with a folder until stopped with Ctrl-C."
    )
    watch.add_argument("folder", type=Path, metavar="FOLDER", help="where reports arrive")
    watch.add_argument(
        "--every", type=at_least(1), default=5, metavar="SECONDS", help="how often to look (default 5)"
    )
    watch.add_argument("--once", action="store_true", help="look once and stop")


def _watch(options: Options) -> int:
    from olytui.desk.watching import Watch  # noqa: PLC0415  (help needs none of it)

    if not options.folder.is_dir():
        raise UsageError(f"{options.folder} is no folder; name one to watch.")
    watch = Watch(store_of(options), options.folder, is_patient=not options.once)
    look = watch.look()
    _tell(look)
    if options.once:
        return 1 if look.refused else 0
    try:
        while True:
            time.sleep(min(_SOON, options.every) if watch.is_waiting else options.every)
            _look_again(watch.look)
    except KeyboardInterrupt:
        return 0


def _look_again(look: "Callable[[], Look]") -> None:
    """A store that is in use for long is no reason to stop watching."""
    try:
        _tell(look())
    except StoreError as error:
        output.tell(str(error))


def _tell(look: "Look") -> None:
    for report in look.added:
        print(_line(report), flush=True)
    for reason in look.refused:
        output.tell(reason)


def _line(report: "ReportRow") -> str:
    claims, conflicts = output.counted(report.claims, "claim"), output.counted(report.conflicts, "conflict")
    words = f"{report.stem}: {claims}, {conflicts}"
    return f"{words}; {report.title}" if report.title else words
