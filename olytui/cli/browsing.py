"""Commands that open the browser: browse (also what `olytui` alone does)."""

import argparse

from olytui.cli.opening import open_browser
from olytui.cli.parser import Commands, Options, add_command


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
    """Opens the browser."""
    return open_browser(options.store, options.id, is_plain=getattr(options, "plain", False))
