"""Commands that help olytui settle in: man and completion, made from what the commands really take."""

from typing import TYPE_CHECKING

from olytui import __version__
from olytui.cli.parser import Commands, Options, add_command

if TYPE_CHECKING:
    from olytui.cli.spec import Command

SHELLS = ("bash", "zsh", "fish")


def register(commands: Commands) -> None:
    """Adds these commands."""
    add_command(commands, "man", _man, "Print the manual page; read it with: olytui man | man -l -")
    script = add_command(commands, "completion", _completion, "Print the completion script of a shell.")
    script.add_argument("shell", metavar="SHELL", choices=SHELLS, help=", ".join(SHELLS))


def _man(_options: Options) -> int:
    from olytui.cli import manual  # noqa: PLC0415  (only this page needs the keys and the fields)

    print(manual.manual(_all_commands(), __version__), end="")
    return 0


def _completion(options: Options) -> int:
    from olytui.cli import completion  # noqa: PLC0415

    print(completion.script(options.shell, _all_commands()), end="")
    return 0


def _all_commands() -> "Command":
    from olytui.cli import main, spec  # noqa: PLC0415  (the parser of all commands has these among them)

    return spec.read(main.build_parser())
