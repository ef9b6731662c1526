"""Commands that open the browser: browse (also what `olytui` alone does)."""

import os
import sys

from olytui.cli import output
from olytui.cli.parser import Commands, Options, add_command, store_of
from olytui.errors import UsageError


def register(commands: Commands) -> None:
    """Adds these commands."""
    browse = add_command(commands, "browse", _browse, "Open the terminal browser (what olytui alone does).")
    browse.add_argument(
        "id", nargs="?", metavar="ID", help="what to open: athlete:…, event:…, report:… or fact:…"
    )


def _browse(options: Options) -> int:
    if not _has_terminal():
        raise UsageError(
            "The browser needs a terminal; without one use olytui search, show, disputes or export "
            "(see olytui --help)."
        )
    from olytui.desk import stores  # noqa: PLC0415  (nothing heavier than it must be before the first frame)

    path = store_of(options)
    built = stores.ensure(path)
    if built:
        output.tell(
            f"There was no store yet; made {path} from the {built} sample reports that come with olytui."
        )
    from olytui.tui.app import browse  # noqa: PLC0415

    return browse(path, options.id)


def _has_terminal() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM", "dumb") != "dumb"
