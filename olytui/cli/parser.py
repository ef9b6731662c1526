"""What all commands share: where the store is, how to print, and errors of one sentence."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from olytui.errors import UsageError

if TYPE_CHECKING:
    Commands = argparse._SubParsersAction["Parser"]
else:
    Commands = Any

Options = argparse.Namespace
Run = Callable[[Options], int]


class Parser(argparse.ArgumentParser):
    """A parser that says what is wrong in one sentence."""

    def error(self, message: str) -> NoReturn:
        """Wrong usage: one sentence, with the command that tells more."""
        raise UsageError(f"{message}; see: {self.prog} --help")


def new_parser(version: str) -> Parser:
    """The parser of the whole command, as yet without subcommands."""
    parser = Parser(
        prog="olytui",
        description="Browse Olympic results read from reports, each with the words that prove it. "
        "Without a command, the terminal browser opens.",
    )
    parser.add_argument("--version", action="version", version=f"olytui {version}")
    _add_store(parser, None)
    return parser


def add_command(commands: Commands, name: str, run: Run, summary: str, *, prints: bool = False) -> Parser:
    """A subcommand; one that prints records takes --json and --format jsonl too."""
    command = commands.add_parser(name, help=summary, description=summary)
    command.set_defaults(run=run)
    _add_store(command, argparse.SUPPRESS)
    if prints:
        command.add_argument(
            "--json",
            dest="format",
            action="store_const",
            const="json",
            default="text",
            help="print one JSON document",
        )
        command.add_argument(
            "--format", choices=("text", "json", "jsonl"), default="text", help="how to print"
        )
    return command


def add_where(command: Parser) -> None:
    """The option that narrows what a command prints, in the language of `olytui query`."""
    command.add_argument(
        "--where",
        metavar="QUERY",
        help="only what a query finds, such as 'noc:KEN phase:final'; see: olytui query --help",
    )


def one_of(*allowed: str) -> Callable[[str], list[str]]:
    """An option's type: some of these words, divided by commas; `all` is all of them."""

    def parse(written: str) -> list[str]:
        words = [word.strip() for word in written.split(",") if word.strip()]
        if words == ["all"]:
            return list(allowed)
        for word in words:
            if word not in allowed:
                raise argparse.ArgumentTypeError(f"“{word}” is not one of {', '.join(allowed)}")
        return words

    return parse


def at_least(least: int) -> Callable[[str], int]:
    """An option's type: a whole number no smaller than `least`."""

    def parse(written: str) -> int:
        if not written.isascii() or not written.isdigit() or int(written) < least:
            raise argparse.ArgumentTypeError(f"“{written}” is no number from {least} up")
        return int(written)

    return parse


def share(written: str) -> float:
    """An option's type: a number from 0 to 1."""
    try:
        number = float(written)
    except ValueError:
        number = -1.0
    if not 0 <= number <= 1:
        raise argparse.ArgumentTypeError(f"“{written}” is no number from 0 to 1")
    return number


def store_of(options: Options) -> Path:
    """The store that a command is about."""
    from olytui.desk.stores import default_path  # noqa: PLC0415  (help needs no store)

    named: Path | None = options.store
    return named.expanduser() if named else default_path()


def _add_store(parser: argparse.ArgumentParser, default: Any) -> None:
    parser.add_argument(
        "--store",
        metavar="FILE",
        type=Path,
        default=default,
        help="the store (default: OLYTUI_STORE, else one in your data directory)",
    )
