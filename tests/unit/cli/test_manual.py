"""The manual page names every command, option, key and field, and roff takes it without a murmur."""

import json
import re
import shutil
import subprocess
import sys

import pytest

from olytui.cli import manual, spec
from olytui.cli.main import build_parser
from olytui.desk.query import FIELDS
from olytui.tui.bindings import KEYS, SCOPES, Key, shown

ROOT = spec.read(build_parser())
PAGE = manual.manual(ROOT, "1.2.3")
READERS = [
    command
    for command in (
        ["groff", "-man", "-ww", "-Tutf8"],
        ["man", "--warnings=w", "-l", "-"],
    )
    if shutil.which(command[0])
]


def words(text: str) -> str:
    """The words of a text as they are printed, whatever the lines."""
    return " ".join(text.split())


def printed() -> str:
    """The page as plain text: roff's own escapes undone."""
    text = PAGE
    for escape, letter in (
        (r"\-", "-"),
        (r"\(dq", '"'),
        (r"\&", ""),
        (r"\(ti", "~"),
        (r"\(ha", "^"),
        (r"\(ga", "`"),
    ):
        text = text.replace(escape, letter)
    for name in ("B", "I", "R"):
        text = text.replace(rf"\f{name}", "")
    text = text.replace("\n.PP\n", " ")
    return words(re.sub(r"\\\[u([0-9A-F]{4,})]", lambda code: chr(int(code[1], 16)), text))


TEXT = printed()


@pytest.mark.parametrize("command", list(ROOT), ids=lambda command: " ".join(command.path) or "olytui")
def test_every_command_stands_in_it_with_its_options(command: spec.Command) -> None:
    assert " ".join(("olytui", *command.path)) in TEXT
    assert words(command.about) in TEXT
    for option in command.options:
        assert all(name in TEXT for name in option.names if option.names != ("-h", "--help"))
        assert words(option.meaning).casefold() in TEXT.casefold()


@pytest.mark.parametrize("key", KEYS, ids=[key.id for key in KEYS])
def test_every_key_stands_in_it_with_its_name_and_sentence(key: Key) -> None:
    assert f"[{key.id}]" in TEXT
    assert key.help.rstrip(".") in TEXT
    assert all(shown(name) in TEXT for name in key.keys)


def test_every_place_of_keys_and_every_field_of_queries_stands_in_it() -> None:
    assert all(title in TEXT for title in SCOPES.values())
    assert all(f"{field.name}:" in TEXT and field.example in TEXT for field in FIELDS)


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: str(reader[0]))
def test_it_is_set_without_warnings(reader: list[str]) -> None:
    done = subprocess.run(reader, input=PAGE, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "olytui" in done.stdout


def test_text_that_looks_like_roff_is_printed_as_it_stands() -> None:
    hostile = spec.Command((), "", ".sp 99\n\n'br\n\n\\fB bold \\n(.k", (), ())
    page = manual.manual(hostile, "1").splitlines()
    assert r"\&.sp 99" in page
    assert r"\&'br" in page
    assert r"\efB bold \en(.k" in page


def test_the_command_prints_the_page_without_loading_the_screen() -> None:
    code = (
        "import json, sys\nfrom olytui.cli.main import main\nstatus = main(['man'])\n"
        "print(json.dumps([status, sorted(sys.modules)]))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    status, modules = json.loads(done.stdout.splitlines()[-1])
    assert status == 0
    assert done.stdout.startswith(".TH OLYTUI 1")
    assert not set(modules) & {"textual", "rich", "sqlite_utils", "rapidfuzz"}
