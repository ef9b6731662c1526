"""Where the store is, and how it comes to be."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from olytui import resources
from olytui.store import Reader, open_reader

if TYPE_CHECKING:
    from olytui.store import Writer

__all__ = ["Reader", "Writer", "default_path", "ensure", "open_reader", "open_writer"]


def open_writer(path: Path, *, create: bool = False) -> "Writer":
    """A writer to the store at a path; made, if `create` says so."""
    from olytui import store  # noqa: PLC0415  (most only read)

    return store.open_writer(path, create=create)


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
