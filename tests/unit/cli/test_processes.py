"""The command as others run it: without a terminal, into a pipe that closes, killed in the middle."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

OLYTUI = [sys.executable, "-m", "olytui"]
Done = subprocess.CompletedProcess[str]


def run(store: Path, *words: str, **also: str) -> Done:
    environment = os.environ | {"OLYTUI_STORE": str(store)} | also
    return subprocess.run([*OLYTUI, *words], capture_output=True, text=True, check=False, env=environment)


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """A store in which two reports differ on one mark."""
    for name, mark in (("one", "3:27.65"), ("two", "3:27.56")):
        text = f"Ada Berg of Norway won the men's 1500m final at the Paris 2024 Olympics in {mark}."
        (tmp_path / f"{name}.txt").write_text(text)
    path = tmp_path / "store.db"
    assert run(path, "add", str(tmp_path)).returncode == 0
    return path


def test_without_a_terminal_one_sentence_names_what_serves_instead(tmp_path: Path) -> None:
    for words in ((), ("browse",)):
        done = run(tmp_path / "store.db", *words)
        assert (done.returncode, done.stdout) == (2, "")
        assert "olytui search" in done.stderr
        assert done.stderr.count("\n") == 1
    assert not (tmp_path / "store.db").exists()


def test_a_reader_who_has_seen_enough_hears_no_complaint(store: Path) -> None:
    script = f"{sys.executable} -m olytui export claims | head -c 1 >/dev/null; exit ${{PIPESTATUS[0]}}"
    environment = os.environ | {"OLYTUI_STORE": str(store)}
    done = subprocess.run(
        ["bash", "-c", script], capture_output=True, text=True, check=False, env=environment
    )
    assert (done.returncode, done.stderr) == (0, "")


JUDGE_AND_WAIT = """
import os, sys
from pathlib import Path
from olytui.desk import decisions, records, stores

writer = stores.open_writer(Path(sys.argv[1]))
(fact,) = (it for it in records.export(writer, "facts") if it["state"] == "conflict")
decisions.judge(writer, fact["id"], decisions.Judgement("confirmed", "3:27.65"), who="Ada")
print("acknowledged", flush=True)
writer.connection.execute("BEGIN IMMEDIATE")
writer.connection.execute("UPDATE report SET title = 'half'")
sys.stdin.read()
"""


def test_a_kill_loses_no_acknowledged_decision_and_keeps_no_half_work(store: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", JUDGE_AND_WAIT, str(store)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as judging:
        assert judging.stdout is not None
        assert judging.stdout.readline() == "acknowledged\n"
        judging.send_signal(signal.SIGKILL)
    assert '"confirmed"' in run(store, "log", "--json").stdout
    assert (
        '"verdict": "confirmed"'
        in run(store, "disputes", "--state", "all", "--verdict", "all", "--json").stdout
    )
    assert "half" not in run(store, "export", "reports").stdout
    assert run(store, "verify").returncode == 0


def test_an_interrupt_is_quiet(tmp_path: Path) -> None:
    (tmp_path / "inbox").mkdir()
    environment = os.environ | {"OLYTUI_STORE": str(tmp_path / "store.db")}
    (tmp_path / "inbox" / "one.txt").write_text("Ada Berg won.")
    with subprocess.Popen(
        [*OLYTUI, "watch", str(tmp_path / "inbox"), "--every", "1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    ) as watching:
        assert watching.stdout is not None
        assert watching.stderr is not None
        assert watching.stdout.readline().startswith("one: ")
        watching.send_signal(signal.SIGINT)
        assert (watching.stdout.read(), watching.stderr.read()) == ("", "")
    assert watching.returncode == 0


def test_letters_of_any_script_are_printed_in_any_locale(store: Path) -> None:
    run(store, "tag", "report:one", "наблюдать")
    done = run(store, "log", LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    assert done.returncode == 0
    assert "наблюдать" in done.stdout


def test_help_names_every_command(tmp_path: Path) -> None:
    done = run(tmp_path / "store.db", "--help")
    assert done.returncode == 0
    for command in (
        "add",
        "show",
        "export",
        "disputes",
        "judge",
        "tag",
        "undo",
        "log",
        "rebuild",
        "verify",
        "watch",
    ):
        assert command in done.stdout
