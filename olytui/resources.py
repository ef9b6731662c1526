"""The one door to the data that ships: migrations, queries, reference tables, samples.

A wheel carries the folder `db/` as `olytui/_db`; a checkout has it beside the package.
"""

import io
from collections.abc import Iterator
from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


@cache
def data_folder() -> Path:
    """The folder of shipped data: the packaged copy where there is one, else the checkout's `db/`."""
    packaged = _PACKAGE / "_db"
    return packaged if packaged.is_dir() else _PACKAGE.parent / "db"


def read_text(name: str) -> str:
    """The text of one shipped file, named relative to the data folder; `.gz` is unpacked."""
    path = data_folder() / name
    if path.suffix == ".gz":
        import gzip  # noqa: PLC0415  (a query needs none of it)

        with gzip.open(path, "rt", encoding="utf-8") as file:
            return file.read()
    return path.read_text(encoding="utf-8")


def read_table(name: str) -> Iterator[dict[str, str]]:
    """The rows of a shipped tab-separated table with a header; lines that start with `#` are remarks."""
    import csv  # noqa: PLC0415  (as above)

    lines = (line for line in io.StringIO(read_text(name)) if not line.startswith("#"))
    yield from csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE)


@cache
def query(name: str) -> str:
    """The SQL of one named read, from `queries/NAME.sql`."""
    return read_text(f"queries/{name}.sql")


def migrations() -> list[tuple[str, str]]:
    """(name, SQL) of every migration, in order."""
    folder = data_folder() / "migrations"
    return [(path.stem, path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.sql"))]


def sample_paths() -> list[Path]:
    """The sample reports that ship, in order."""
    return sorted((data_folder() / "samples").glob("*.txt"))
