"""A newsroom: a store of saved pages, commands on it, and the browser over it, with files of its own around."""

import shutil
from pathlib import Path

import pytest

from olytui.cli.main import main
from olytui.tui.desk_reader import DeskReader
from tests.shell import Shell
from tests.tui.journeys.pages import PAGES, save_pages

LATER = ("upgrade",)


@pytest.fixture(scope="session")
def read_pages(samples: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The samples and the saved pages, read once."""
    folder = tmp_path_factory.mktemp("newsroom")
    store = Path(shutil.copy(samples, folder / "store.db"))
    clips = save_pages(folder / "clips", *(name for name in PAGES if name not in LATER))
    assert main(["add", clips, "--store", str(store)]) == 0
    return store


@pytest.fixture(autouse=True)
def desk_of_amy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Amy works in a folder of her own, on a machine without a desktop."""
    monkeypatch.setenv("OLYTUI_BY", "amy")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "TMUX"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def shell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    """The command line, on `store.db` in the test's folder."""
    return Shell(tmp_path, capsys)


@pytest.fixture
def newsroom(read_pages: Path, tmp_path: Path) -> DeskReader:
    """A reader of a copy of the newsroom's store."""
    return DeskReader(Path(shutil.copy(read_pages, tmp_path / "store.db")))
