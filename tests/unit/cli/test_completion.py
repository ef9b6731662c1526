"""Completion: the scripts name everything, and the shells that are here really complete with them."""

import shutil
import subprocess
from pathlib import Path

import pytest

from olytui.cli import completion, spec
from olytui.cli.main import build_parser
from tests.shell import Shell

ROOT = spec.read(build_parser())
HERE = [shell for shell in completion.SHELLS if shutil.which(shell)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a report and a folder in it, and the scripts beside."""
    (tmp_path / "clips").mkdir()
    (tmp_path / "close.txt").write_text("")
    for shell in completion.SHELLS:
        (tmp_path / f".olytui.{shell}").write_text(completion.script(shell, ROOT))
    return tmp_path


def in_bash(folder: Path, line: str) -> set[str]:
    """What bash proposes at the end of a line."""
    words = " ".join(f"'{word}'" for word in line.split(" "))
    code = (
        f"source .olytui.bash; COMP_WORDS=({words}); COMP_CWORD=$(( ${{#COMP_WORDS[@]}} - 1 )); "
        '_olytui; printf "%s\\n" "${COMPREPLY[@]}"; complete -p olytui >&2'
    )
    command = ["bash", "--norc", "-c", code]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    assert done.stderr == "complete -F _olytui olytui\n"
    return set(done.stdout.split())


def in_fish(folder: Path, line: str) -> set[str]:
    """What fish proposes at the end of a line."""
    code = f"source .olytui.fish; complete -C '{line}'"
    done = subprocess.run(["fish", "-N", "-c", code], cwd=folder, capture_output=True, text=True, check=True)
    assert done.stderr == ""
    return {proposed.split("\t")[0].rstrip("/") for proposed in done.stdout.splitlines()}


ASK = {"bash": in_bash, "fish": in_fish}


@pytest.mark.parametrize("shell", completion.SHELLS)
@pytest.mark.parametrize("command", list(ROOT), ids=lambda command: " ".join(command.path) or "olytui")
def test_every_command_and_option_is_in_every_script(shell: str, command: spec.Command) -> None:
    script = completion.script(shell, ROOT)
    assert all(word in script for word in command.path)
    for option in command.options:
        for name in option.names:
            short = f"-s {name[1:]}" if not name.startswith("--") else f"-l {name[2:]}"
            assert (short if shell == "fish" else name) in script
        assert all(choice in script for choice in (option.takes.choices if option.takes else ()))


@pytest.mark.parametrize("shell", HERE)
def test_the_shell_finds_no_fault_in_its_script(shell: str, folder: Path) -> None:
    done = subprocess.run(
        [shell, "-n", f".olytui.{shell}"], cwd=folder, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("shell", [shell for shell in HERE if shell in ASK])
@pytest.mark.parametrize(
    ("line", "proposed"),
    [
        ("olytui exp", {"explain", "export"}),
        ("olytui export c", {"claims", "corrections"}),
        ("olytui export claims c", set()),
        ("olytui export --format j", {"json", "jsonl"}),
        ("olytui export --format csv ath", {"athletes"}),
        ("olytui --store close.txt que", {"query"}),
        ("olytui query --kin", {"--kind"}),
        ("olytui judge conf", set()),
        ("olytui judge F conf", {"confirmed"}),
        ("olytui add cl", {"clips", "close.txt"}),
        ("olytui add close.txt cl", {"clips", "close.txt"}),
        ("olytui add --metadata clo", {"close.txt"}),
        ("olytui watch cl", {"clips"}),
        ("olytui completion ", set(completion.SHELLS)),
    ],
)
def test_the_shell_completes(shell: str, folder: Path, line: str, proposed: set[str]) -> None:
    assert ASK[shell](folder, line) - {""} == proposed


def test_at_the_start_every_command_is_proposed(folder: Path) -> None:
    assert in_bash(folder, "olytui ") == {command.path[0] for command in ROOT.commands}


@pytest.mark.parametrize("shell_name", completion.SHELLS)
def test_the_command_prints_the_script(shell: Shell, shell_name: str) -> None:
    assert shell("completion", shell_name) == 0
    assert shell.out == completion.script(shell_name, ROOT)


def test_an_unknown_shell_is_wrong_usage(shell: Shell) -> None:
    assert shell("completion", "powershell") == 2
    assert "bash" in shell.err
