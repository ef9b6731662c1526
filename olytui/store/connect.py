"""Opens the database file, and turns what SQLite says about it into one sentence for a person."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from olytui.errors import StoreDamagedError, StoreError, StoreMissingError, StoreReadOnlyError

APPLICATION_ID = 0x6F6C7974
_WAIT_SECONDS = 15


class ReadStopped(Exception):  # noqa: N818  (no error: it was asked for)
    """A read was interrupted because nobody waits for its answer any more."""


def connect_to_read(path: Path) -> sqlite3.Connection:
    """A connection that cannot change the store; it also works where the folder may not be written."""
    if not path.is_file():
        raise _missing(path)
    with saying_why(path):
        connection = _connect(path, "mode=ro")
        try:
            _check_identity(connection, path)
        except sqlite3.OperationalError as error:
            # WAL wants to write a file beside the store even to read it; without one nobody else is writing.
            if "unable to open" not in str(error) and "readonly" not in str(error):
                raise
            connection.close()
            connection = _connect(path, "immutable=1")
            _check_identity(connection, path)
        connection.execute("PRAGMA query_only = ON")
        return connection


def connect_to_write(path: Path, *, create: bool) -> sqlite3.Connection:
    """A connection for writing: WAL, foreign keys on, and each commit is on the disk before it is told."""
    if not create and not path.is_file():
        raise _missing(path)
    with saying_why(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        connection = _connect(path, "mode=rwc")
        _check_identity(connection, path, may_be_new=True)
        connection.isolation_level = None  # transactions begin where the writer says so
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA cache_size = -64000")
        return connection


def copy(path: Path, target: Path) -> None:
    """Writes a store as it is now to another place."""
    reader = connect_to_read(path)
    copied = sqlite3.connect(target)
    try:
        with saying_why(target):
            reader.backup(copied)
    finally:
        copied.close()
        reader.close()


@contextmanager
def saying_why(path: Path) -> Iterator[None]:
    """Turns SQLite's and the system's complaints about the store into one sentence."""
    try:
        yield
    except sqlite3.OperationalError as error:
        raise _explain(error, path) from error
    except sqlite3.IntegrityError:
        raise
    except sqlite3.DatabaseError as error:
        raise StoreDamagedError(
            f"{path} is damaged or no olytui store ({error}); name another with --store, or move it away."
        ) from error
    except OSError as error:
        raise StoreError(
            f"The store {path} cannot be written ({(error.strerror or str(error)).lower()}); "
            "name a place of your own with --store."
        ) from error


def _explain(error: sqlite3.OperationalError, path: Path) -> Exception:
    said = str(error)
    if "interrupted" in said:
        return ReadStopped(said)
    if "locked" in said or "busy" in said:
        return StoreError(f"Another olytui is writing to {path}; try again when it has finished.")
    if "readonly" in said or "unable to open" in said:
        told = f"The store {path} cannot be written here; name a place of your own with --store."
        return StoreReadOnlyError(told)
    if "full" in said:
        return StoreError(f"No room is left on the disk of {path}; make room and try again.")
    return StoreDamagedError(f"{path} cannot be read as an olytui store ({said}); name another with --store.")


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    return sqlite3.connect(
        f"file:{quote(str(path.resolve()))}?{mode}", uri=True, timeout=_WAIT_SECONDS, check_same_thread=False
    )


def _check_identity(connection: sqlite3.Connection, path: Path, *, may_be_new: bool = False) -> None:
    (identity,) = connection.execute("PRAGMA application_id").fetchone()
    (tables,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    if identity == APPLICATION_ID or (may_be_new and not tables):
        return
    connection.close()
    if not tables:
        raise _missing(path)
    raise StoreDamagedError(f"{path} is a database, but no olytui store; name another with --store.")


def _missing(path: Path) -> StoreMissingError:
    return StoreMissingError(f"There is no store at {path}; make one with: olytui add FILE…")
