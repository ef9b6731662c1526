"""What the command line takes, as values read off its parser: manual and completions are made of these."""

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_FILES = ("FILE", "SOURCE")
_FOLDERS = ("FOLDER",)


@dataclass(frozen=True, slots=True)
class Taken:
    """What an option or a word takes: its name on the page, and what may be proposed for it."""

    name: str
    choices: tuple[str, ...] = ()
    is_file: bool = False
    is_folder: bool = False


@dataclass(frozen=True, slots=True)
class Option:
    """An option under all its names; `takes` is None for one that stands alone."""

    names: tuple[str, ...]
    meaning: str
    takes: Taken | None = None


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a command that is no option; several may stand where one may be repeated."""

    takes: Taken
    meaning: str
    is_needed: bool = True
    is_repeated: bool = False


@dataclass(frozen=True, slots=True)
class Command:
    """A command with all that it takes; `path` is the words that call it, without `olytui`."""

    path: tuple[str, ...]
    summary: str
    about: str
    options: tuple[Option, ...] = ()
    words: tuple[Word, ...] = ()
    commands: tuple["Command", ...] = ()

    def __iter__(self) -> Iterator["Command"]:
        """This command and all below it."""
        yield self
        for command in self.commands:
            yield from command


def read(parser: argparse.ArgumentParser, path: tuple[str, ...] = (), summary: str = "") -> Command:
    """The command that a parser reads, with those below it."""
    options, words, commands = list[Option](), list[Word](), list[Command]()
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            told = {choice.dest: choice.help or "" for choice in action._choices_actions}
            for name, below in action.choices.items():
                commands.append(read(below, (*path, name), told.get(name, "")))
        elif action.help == argparse.SUPPRESS:
            continue
        elif action.option_strings:
            options.append(_option(action))
        else:
            words.append(_word(action))
    return Command(
        path, summary, parser.description or summary, tuple(options), tuple(words), tuple(commands)
    )


def _option(action: argparse.Action) -> Option:
    takes = None if action.nargs == 0 else _taken(action)
    return Option(tuple(action.option_strings), _meaning(action), takes)


def _word(action: argparse.Action) -> Word:
    is_needed = action.nargs not in ("?", "*")
    return Word(_taken(action), _meaning(action), is_needed, action.nargs in ("+", "*"))


def _taken(action: argparse.Action) -> Taken:
    choices = tuple(str(choice) for choice in action.choices or ())
    name = action.metavar if isinstance(action.metavar, str) else action.dest.upper()
    is_folder = name in _FOLDERS
    is_file = not is_folder and (action.type is Path or name.startswith(_FILES))
    return Taken(name, choices, is_file, is_folder)


def _meaning(action: argparse.Action) -> str:
    return (action.help or "").replace("%%", "%")
