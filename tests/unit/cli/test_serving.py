"""Serving and watching by command: addresses, guards, and what is said where something is missing."""

import shlex
import sys
from pathlib import Path
from typing import Any

import pytest

from olytui.tui import web
from tests.shell import Shell

Served = list[tuple[Any, ...]]


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> Served:
    """What would have been served."""
    calls: Served = []
    monkeypatch.setattr(web, "serve", lambda *told: calls.append(told))
    return calls


def test_it_listens_on_this_machine_alone(shell: Shell, served: Served) -> None:
    assert shell("serve") == 0
    ((command, host, port, address, _),) = served
    store = str((shell.folder / "store.db").resolve())
    assert shlex.split(command) == [sys.executable, "-m", "olytui", "browse", "--store", store]
    assert (host, port, address) == ("127.0.0.1", 8000, "http://127.0.0.1:8000")
    assert shell.err == ""


def test_listening_wider_is_warned_of(shell: Shell, served: Served) -> None:
    assert shell("serve", "--host", "192.0.2.7", "--port", "80") == 0
    assert served[0][3] == "http://192.0.2.7"
    assert (
        "Whoever can reach http://192.0.2.7 can read this store and give verdicts in your name." in shell.err
    )


def test_an_address_of_its_own_may_be_given(shell: Shell, served: Served) -> None:
    assert shell("serve", "--host", "0.0.0.0", "--url", "https://desk.example/") == 0
    assert served[0][3] == "https://desk.example"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--host", "0.0.0.0"), "say with --url which one people go to"),
        (("--port", "70000"), "70000 is no port"),
        (("--url", "desk.example"), "“desk.example” is no address of a web page"),
    ],
)
def test_addresses_that_cannot_be_are_wrong_usage(
    shell: Shell, served: Served, words: tuple[str, ...], said: str
) -> None:
    assert shell("serve", *words) == 2
    assert said in shell.err
    assert not served


def test_without_the_extra_it_says_how_to_get_it(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("aiohttp", "textual_serve", "textual_serve.server"):
        monkeypatch.setitem(sys.modules, name, None)
    assert shell("serve") == 2
    assert shell.err == "olytui: Serving needs one package more; get it with: pip install 'olytui[serve]'\n"


@pytest.mark.parametrize(
    ("host", "origin", "is_stranger"),
    [
        ("127.0.0.1:8000", None, False),
        ("127.0.0.1:8000", "http://127.0.0.1:8000", False),
        ("127.0.0.1:8000", "http://evil.example", True),
        ("127.0.0.1:8000", "http://127.0.0.1:8001", True),
        ("127.0.0.1:8000", "null", True),
        ("evil.example:8000", None, True),
        ("localhost:8000", "http://localhost:8000", True),
    ],
)
def test_only_pages_of_the_server_itself_may_speak_to_it(
    host: str, origin: str | None, is_stranger: bool
) -> None:
    assert web.is_stranger("http://127.0.0.1:8000", host, origin) is is_stranger


def test_a_page_may_load_nothing_from_elsewhere() -> None:
    policy = web.policy("https://desk.example")
    assert policy.startswith("default-src 'self';")
    assert "connect-src 'self' wss://desk.example;" in policy
    assert "http://" not in policy


def test_watch_prints_a_line_for_each_arrival(shell: Shell) -> None:
    inbox = shell.folder / "inbox"
    inbox.mkdir()
    (inbox / "three.txt").write_text("Ida Holm (SWE) ran 3:40.00.")
    (inbox / "four.txt").write_text("Ida Holm came 3.")
    (inbox / "empty.txt").write_text("")
    assert shell("watch", "--once", str(inbox)) == 1
    assert sorted(line.split(";")[0] for line in shell.out.splitlines()) == [
        "four: 1 claim, 1 conflict",
        "three: 2 claims, 0 conflicts",
    ]
    assert "it is empty" in shell.err


def test_watch_wants_a_folder(shell: Shell, tmp_path: Path) -> None:
    assert shell("watch", "--once", str(tmp_path / "one.txt")) == 2
    assert "is no folder; name one to watch" in shell.err


def test_the_page_listens_to_keys_at_once() -> None:
    page = web.ready_for_keys("<html><body><p>a terminal</p></body></html>\n")
    assert page.index(".xterm-helper-textarea") > page.index("a terminal")
    assert page.endswith("</script>\n</body></html>\n")
    assert web.ready_for_keys("no page") == "no page"
