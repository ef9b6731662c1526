"""The README says what is true of keys, commands and set-up."""

import re
import shlex
from pathlib import Path

import pytest

from olytui.cli.main import build_parser
from tests.tools.readme_keys import README, written

ROOT = README.parent
TEXT = README.read_text(encoding="utf-8")


def commands() -> list[str]:
    """Every olytui command line in the README's code blocks."""
    blocks = re.findall(r"```sh\n(.*?)```", TEXT, re.DOTALL)
    lines = [line.split("  #")[0].strip() for block in blocks for line in block.splitlines()]
    return [line for line in lines if line.startswith("olytui ")]


def test_the_table_of_keys_is_the_browsers() -> None:
    assert written(TEXT) == TEXT, "run: python -m tests.tools.readme_keys"


@pytest.mark.parametrize("line", commands())
def test_every_command_in_the_readme_is_understood(line: str) -> None:
    build_parser().parse_args(shlex.split(line)[1:])


def test_ci_runs_the_second_command_of_the_readme() -> None:
    tests = next(
        line for line in TEXT.splitlines() if line.startswith("python3 -m venv") and "[test]" in line
    )
    assert tests in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_the_visible_top_level_is_what_was_agreed() -> None:
    seen = {
        path.name
        for path in ROOT.iterdir()
        if not path.name.startswith(".") and not path.name.endswith(".egg-info")
    }
    assert seen - {"dist", "build"} == {"pyproject.toml", "olytui", "db", "tests", "README.md"}, sorted(seen)


def test_the_layers_named_in_the_readme_exist() -> None:
    for name in (
        "cli",
        "tui",
        "desk",
        "build",
        "store",
        "link",
        "dispute",
        "intake",
        "names",
        "extract",
        "sport",
    ):
        assert (Path(ROOT) / "olytui" / name).is_dir()
