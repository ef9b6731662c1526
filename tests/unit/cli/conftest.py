"""The store on which commands are tried: made once, copied for each test."""

import shutil
from pathlib import Path

import pytest

from olytui import extract
from olytui.cli.main import main
from tests import plain_reading
from tests.shell import Shell

REPORTS = {
    "one.txt": "Ada Berg (NOR) ran 3:31.20.",
    "two.txt": "Ada Berg ran 3:31.02. Ida Holm (SWE) came 2.",
}


@pytest.fixture(scope="session")
def made_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store in which two reports differ on one mark."""
    folder = tmp_path_factory.mktemp("made")
    for name, text in REPORTS.items():
        (folder / name).write_text(text, encoding="utf-8")
    store = folder / "store.db"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(extract, "read", plain_reading.read)
        assert main(["add", *(str(folder / name) for name in REPORTS), "--store", str(store)]) == 0
    return store


@pytest.fixture
def shell(
    made_store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Shell:
    """That store and its reports, to be changed at will."""
    monkeypatch.setattr(extract, "read", plain_reading.read)
    ready = Shell(tmp_path, capsys)
    for name, text in REPORTS.items():
        ready.report(name, text)
    shutil.copy(made_store, tmp_path / "store.db")
    return ready
