"""The command `olytui`: runs a subcommand; what goes wrong becomes one sentence and an exit status."""

import os
import sys
from collections.abc import Sequence

from olytui import __version__
from olytui.cli import (
    browsing,
    changing,
    checking,
    deciding,
    finding,
    installing,
    linking,
    looking,
    merging,
    official,
    output,
    querying,
    review,
    serving,
    taking_in,
    watching,
)
from olytui.cli.parser import Parser, new_parser
from olytui.errors import OlytuiError


def run() -> None:
    """What the installed script calls."""
    sys.exit(main(sys.argv[1:]))


def main(arguments: Sequence[str]) -> int:
    """Runs one command; gives its exit status."""
    output.prepare()
    try:
        options = build_parser().parse_args(arguments)
        status: int = options.run(options)
        sys.stdout.flush()
    except OlytuiError as error:
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


def build_parser() -> Parser:
    """Every command with its options; importing and building this stays light."""
    parser = new_parser(__version__)
    browsing.add_looks(parser)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    parser.set_defaults(run=browsing.browse, id=None)
    for group in (
        browsing,
        serving,
        taking_in,
        watching,
        finding,
        querying,
        changing,
        looking,
        linking,
        review,
        deciding,
        checking,
        merging,
        official,
    ):
        group.register(commands)
    installing.register(commands, parser)
    return parser
