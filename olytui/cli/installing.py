"""Commands that help olytui settle in: man and completion, made from what the commands really take."""

import argparse

from olytui import __version__
from olytui.cli import completion
from olytui.cli.parser import Commands, Options, add_command


def register(commands: Commands, root: argparse.ArgumentParser) -> None:
    """Adds these commands; `root` is the parser that they describe."""
    man = add_command(commands, "man", _man, "Print the manual page; read it with: olytui man | man -l -")
    script = add_command(commands, "completion", _completion, "Print the completion script of a shell.")
    script.add_argument(
        "shell", metavar="SHELL", choices=completion.SHELLS, help=", ".join(completion.SHELLS)
    )
    for command in (man, script):
        command.set_defaults(root=root)


def _man(options: Options) -> int:
    from olytui.cli import manual, spec  # noqa: PLC0415  (only this page needs the keys and the fields)

    print(manual.manual(spec.read(options.root), __version__), end="")
    return 0


def _completion(options: Options) -> int:
    from olytui.cli import spec  # noqa: PLC0415

    print(completion.script(options.shell, spec.read(options.root)), end="")
    return 0
