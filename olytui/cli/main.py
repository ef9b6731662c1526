"""The command `olytui`: runs a subcommand; what goes wrong becomes one sentence and an exit status."""

import io
import os
import sys
from collections.abc import Iterable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from olytui import __version__
from olytui.cli.opening import open_browser
from olytui.errors import OlytuiError

if TYPE_CHECKING:
    from olytui.cli.parser import Options, Parser

GROUPS: dict[str, tuple[str, ...]] = {
    "browsing": ("browse",),
    "serving": ("serve",),
    "taking_in": ("add", "rebuild", "verify"),
    "watching": ("watch",),
    "finding": ("search", "compare"),
    "querying": ("query",),
    "changing": ("changes",),
    "looking": ("show", "explain", "export"),
    "linking": ("links", "link", "split", "unsure"),
    "review": ("disputes", "doubt", "enter", "strike"),
    "deciding": ("judge", "tag", "undo", "redo", "log"),
    "checking": ("check",),
    "charting": ("chart",),
    "merging": ("journal", "grid", "beside"),
    "official": ("reference", "official"),
    "installing": ("man", "completion"),
}
"""The modules of the commands, each with its own: a command imports no other's, and the browser none."""


def run() -> None:
    """What the installed script calls."""
    sys.exit(main(sys.argv[1:]))


def main(arguments: Sequence[str]) -> int:
    """Runs one command; gives its exit status."""
    _prepare_streams()
    try:
        status = run_command(arguments) if arguments else open_browser()
        sys.stdout.flush()
    except OlytuiError as error:
        from olytui.cli import output  # noqa: PLC0415  (the browser prints nothing)

        output.tell(str(error))
        return error.exit_status
    except SystemExit as leaving:
        return leaving.code if isinstance(leaving.code, int) else 2
    except BrokenPipeError:
        # Whoever read has seen enough; nothing more may be written, also not when Python shuts down.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    return status


def run_command(arguments: Sequence[str]) -> int:
    """Does what the arguments say."""
    options: Options = build_parser(groups_for(arguments)).parse_args(arguments)
    status: int = options.run(options)
    return status


def build_parser(groups: Iterable[str] = GROUPS) -> "Parser":
    """The parser of the whole command, with the subcommands of these modules."""
    from olytui.cli import browsing  # noqa: PLC0415  (without arguments there is nothing to parse)
    from olytui.cli.parser import new_parser  # noqa: PLC0415

    parser = new_parser(__version__)
    browsing.add_looks(parser)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    parser.set_defaults(run=browsing.browse, id=None)
    for group in groups:
        import_module(f"olytui.cli.{group}").register(commands)
    return parser


def groups_for(arguments: Sequence[str]) -> Iterable[str]:
    """The modules that can read these arguments: that of the command, none where there is none, else all."""
    words = iter(arguments)
    for word in words:
        if word == "--store":
            next(words, None)
        elif word in ("-h", "--help") or not word.startswith("-"):
            return [group for group, own in GROUPS.items() if word in own] or GROUPS
    return ()


def _prepare_streams() -> None:
    """Makes sure that any letter can be printed, whatever the locale."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
