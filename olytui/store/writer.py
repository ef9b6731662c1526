"""Writes: one open store, one transaction at a time, rows of plain values into known tables."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from olytui import parts
from olytui.store import schema
from olytui.store.connect import connect_to_write, saying_why
from olytui.store.reader import Reader, Value


class Writer(Reader):
    """The door to a store for those who change it; it reads too, and sees what it has not yet committed."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        from sqlite_utils import Database  # noqa: PLC0415  (80 ms that readers need not pay)

        super().__init__(connection, path)
        self.database = Database(connection, execute_plugins=False)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing; within another transaction, part of that one.

        It takes the write lock at once: a transaction that begins by reading could not be promoted later.
        """
        if self.connection.in_transaction:
            yield
            return
        with saying_why(self.path):
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.connection.execute("COMMIT")
            except BaseException:
                self.connection.rollback()
                raise

    def insert(self, table: str, row: object) -> int:
        """Adds one row, whose columns are the named parts of a value, and gives its number."""
        columns = parts.names(row)
        values = [getattr(row, name) for name in columns]
        return int(self._execute(_insertion(table, columns), values).lastrowid or 0)

    def insert_all(self, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
        """Adds many rows, thrice as fast as sqlite-utils, and never makes a table of a misspelt name."""
        with saying_why(self.path):
            self.connection.executemany(_insertion(table, tuple(columns)), rows)

    def execute(self, sql: str, values: Sequence[Value] | Mapping[str, Value] = ()) -> int:
        """Runs one statement of the store's own; gives how many rows it changed."""
        return self._execute(sql, values).rowcount

    def execute_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Runs one statement of the store's own for each row."""
        with saying_why(self.path):
            self.connection.executemany(sql, rows)

    def next_id(self, table: str) -> int:
        """The number that the next row of a table may take."""
        (last,) = self._execute(f"SELECT max(id) FROM {table}", ()).fetchone()
        return (last or 0) + 1

    def _execute(self, sql: str, values: Any) -> sqlite3.Cursor:
        with saying_why(self.path):
            return self.connection.execute(sql, values)


def open_writer(path: Path, *, create: bool = False) -> Writer:
    """A writer to the store at `path`, brought to today's shape; made, if `create` says so."""
    connection = connect_to_write(path, create=create)
    with saying_why(path):
        writer = Writer(connection, path)
        schema.migrate(writer.database, path)
        connection.execute("PRAGMA foreign_keys = ON")
    return writer


def now() -> str:
    """The moment, as the store writes it."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _insertion(table: str, columns: tuple[str, ...]) -> str:
    names = ", ".join(f'"{name}"' for name in columns)
    return f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(columns))})"
