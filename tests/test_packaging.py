"""What ships works: a wheel installed elsewhere, with the sources gone, reads reports and answers."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the checkout without a network."""
    out = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(out), str(ROOT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return next(out.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel's files unpacked into a folder of their own, far from the checkout."""
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


RUNNER = """
import sys

sys.path[:] = [path for path in sys.path if path and not path.startswith({root!r})]
sys.meta_path[:] = [finder for finder in sys.meta_path if "__editable__" not in repr(finder)]
sys.path.insert(0, {installed!r})
import olytui

assert olytui.__file__.startswith({installed!r}), olytui.__file__
from olytui.cli.main import run

sys.argv = ["olytui", *{arguments!r}]
run()
"""


def run(installed: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Runs olytui from the unpacked wheel, with no way back to the sources."""
    libraries = [path for path in sys.path if path and "site-packages" in path]
    code = RUNNER.format(root=f"{ROOT}/olytui", installed=str(installed), arguments=list(arguments))
    return subprocess.run(
        [sys.executable, "-c", code],
        cwd=installed,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(libraries)},
    )


def test_the_wheel_carries_the_data(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    for folder in ("migrations", "queries", "reference", "samples"):
        assert any(name.startswith(f"olytui/_db/{folder}/") for name in names), folder
    assert not any(name.startswith(("db/", "tests/")) for name in names)


def test_an_installed_wheel_reads_reports_and_answers(installed: Path, tmp_path: Path) -> None:
    store = str(tmp_path / "store.db")
    samples = installed / "olytui" / "_db" / "samples"
    added = run(installed, "--store", store, "add", str(samples), "--metadata", str(samples / "index.csv"))
    assert added.returncode == 0, added.stderr
    found = run(installed, "--store", store, "search", "duplantis", "--json")
    assert found.returncode == 0, found.stderr
    assert json.loads(found.stdout)["hits"][0]["name"] == "Armand Duplantis"
