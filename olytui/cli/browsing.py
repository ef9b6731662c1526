"""Commands that open the browser: browse (also what `olytui` alone does)."""

import argparse
import os
import sys

from olytui.cli.parser import Commands, Options, add_command, store_of
from olytui.errors import UsageError


def register(commands: Commands) -> None:
    """Adds these commands."""
    command = add_command(commands, "browse", browse, "Open the terminal browser (what olytui alone does).")
    command.add_argument(
        "id", nargs="?", metavar="ID", help="what to open: athlete:…, event:…, report:… or fact:…"
    )
    add_looks(command)


def add_looks(command: argparse.ArgumentParser) -> None:
    """The option that makes the browser plain; it stands before a command too, as the browser needs none."""
    command.add_argument(
        "--plain",
        action="store_true",
        default=argparse.SUPPRESS,
        help="browse without boxes and pictures, for screen readers and braille",
    )


def browse(options: Options) -> int:
    """Opens the browser on the store, made from the samples where there is none."""
    if not _has_terminal():
        raise UsageError(
            "The browser needs a terminal; without one use olytui search, show, disputes or export "
            "(see olytui --help)."
        )
    from olytui.desk import stores  # noqa: PLC0415  (nothing heavier than it must be before the first frame)

    path = store_of(options)
    built = stores.ensure(path)
    if built:
        from olytui.cli import output  # noqa: PLC0415  (a first start alone has something to say)

        output.tell(
            f"There was no store yet; made {path} from the {built} sample reports that come with olytui."
        )
    from olytui.tui.launch import launch  # noqa: PLC0415

    return launch(path, options.id, is_plain=getattr(options, "plain", False))


def _has_terminal() -> bool:
    if "TEXTUAL_DRIVER" in os.environ:  # a web page is the terminal
        return True
    return sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM", "dumb") != "dumb"
