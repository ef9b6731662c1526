"""A command starts with its own module alone, and every command is where the table says."""

import argparse
from pathlib import Path

import pytest

from olytui.cli.main import GROUPS, build_parser, groups_for, main
from olytui.desk import stores
from tests.test_architecture import modules_after

ALL = tuple(GROUPS)


def commands_of(parser: argparse.ArgumentParser) -> list[str]:
    """The subcommands that a parser has, in order."""
    (commands,) = (it for it in parser._actions if isinstance(it, argparse._SubParsersAction))
    return list(commands.choices)


@pytest.mark.parametrize("group", GROUPS)
def test_a_module_has_the_commands_that_the_table_gives_it(group: str) -> None:
    assert commands_of(build_parser([group])) == list(GROUPS[group])


@pytest.mark.parametrize(
    ("line", "needed"),
    [
        ("", ()),
        ("--store x.db --plain", ()),
        ("search brannock", ("finding",)),
        ("--store show search brannock", ("finding",)),
        ("--store=x.db undo", ("deciding",)),
        ("--help", ALL),
        ("serach brannock", ALL),
    ],
)
def test_arguments_need_the_module_of_their_command_alone(line: str, needed: tuple[str, ...]) -> None:
    assert tuple(groups_for(line.split())) == needed


def test_a_command_that_is_not_there_is_answered_with_all_that_are(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["serach", "brannock"]) == 2
    said = capsys.readouterr().err
    assert all(name in said for own in GROUPS.values() for name in own)


def test_help_imports_neither_the_store_nor_what_makes_dataclasses() -> None:
    loaded = modules_after("from olytui.cli.main import build_parser; build_parser()")
    assert not loaded & {"sqlite3", "inspect", "olytui.store", "olytui.cli.spec"}


def test_the_browser_starts_without_the_other_commands() -> None:
    loaded = modules_after("from olytui.cli.main import build_parser; build_parser(())")
    assert not loaded & {*(f"olytui.cli.{group}" for group in ALL[1:]), "olytui.cli.output", "csv"}


def test_olytui_alone_opens_the_browser_without_a_parser() -> None:
    assert not modules_after("import olytui.cli.main, olytui.desk.stores") & {
        "argparse",
        "csv",
        "platformdirs",
    }


def test_the_store_of_whoever_names_none_is_in_his_data_directory(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("OLYTUI_STORE", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert stores.default_path() == tmp_path / "olytui" / "store.db"
