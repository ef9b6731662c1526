"""Where the store is, and how it comes to be."""

import os
import sys
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from olytui import resources
from olytui.errors import StoreReadOnlyError
from olytui.store import Reader, open_reader

if TYPE_CHECKING:
    from collections.abc import Iterator

    from olytui.store import Writer

__all__ = ["Reader", "Writer", "default_path", "ensure", "open_on_trial", "open_reader", "open_writer"]


def open_writer(path: Path, *, create: bool = False) -> "Writer":
    """A writer to the store at a path; made, if `create` says so."""
    from olytui import store  # noqa: PLC0415  (most only read)

    return store.open_writer(path, create=create)


@contextmanager
def open_on_trial(path: Path) -> "Iterator[Writer]":
    """A writer for what is taken back again; where the store cannot be written, one to a copy of it."""
    from tempfile import TemporaryDirectory  # noqa: PLC0415  (most only read)

    from olytui.store import connect  # noqa: PLC0415

    with ExitStack() as kept:
        try:
            writer = open_writer(path)
        except StoreReadOnlyError:
            copied = Path(kept.enter_context(TemporaryDirectory(prefix="olytui-"))) / "store.db"
            connect.copy(path, copied)
            writer = open_writer(copied)
        yield kept.enter_context(writer)


def default_path() -> Path:
    """The store that is meant where nobody says: OLYTUI_STORE, else one in the user's data directory."""
    said = os.environ.get("OLYTUI_STORE")
    if said:
        return Path(said).expanduser()
    return _data_folder() / "store.db"


def _data_folder() -> Path:
    said = os.environ.get("XDG_DATA_HOME")
    if said or sys.platform == "linux":
        return (Path(said) if said else Path.home() / ".local" / "share") / "olytui"
    from platformdirs import user_data_path  # noqa: PLC0415  (elsewhere the place is not so simply known)

    return user_data_path("olytui", appauthor=False)


def ensure(path: Path) -> int:
    """Builds the store from the samples that ship, if there is none; gives how many reports it then has."""
    if path.exists() and (path.is_dir() or path.stat().st_size):
        return 0
    from olytui import build  # noqa: PLC0415  (only the first start pays for it)
    from olytui.intake import gather  # noqa: PLC0415
    from olytui.intake.metadata import read_metadata  # noqa: PLC0415

    table = resources.data_folder() / "samples" / "index.csv"
    _, arrivals = gather([str(file) for file in resources.sample_paths()], read_metadata(table))
    with open_writer(path, create=True) as writer:
        return len(build.add(writer, arrivals).added)
