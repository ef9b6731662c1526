"""Brings a store to today's shape: a migration and the record of it are committed together or not at all."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from olytui import resources
from olytui.errors import StoreTooNewError

if TYPE_CHECKING:
    from sqlite_utils import Database

_SET = "olytui"


def applied(connection: sqlite3.Connection) -> list[str]:
    """The names of the migrations that made this store, in order."""
    known = connection.execute("SELECT 1 FROM sqlite_schema WHERE name = '_sqlite_migrations'").fetchone()
    if not known:
        return []
    rows = connection.execute(
        "SELECT name FROM _sqlite_migrations WHERE migration_set = ? ORDER BY rowid", (_SET,)
    )
    return [name for (name,) in rows]


def is_current(connection: sqlite3.Connection, path: Path) -> bool:
    """Whether the store has today's shape; one from a newer olytui is refused."""
    done = set(applied(connection))
    ours = {name for name, _ in resources.migrations()}
    if done - ours:
        raise StoreTooNewError(
            f"{path} was written by a newer olytui; update with: pip install --upgrade olytui"
        )
    return done == ours


def migrate(database: "Database", path: Path) -> None:
    """Applies what is still to be applied."""
    from sqlite_utils.migrations import Migrations  # noqa: PLC0415  (80 ms that readers need not pay)

    if is_current(database.conn, path):
        return
    migrations = Migrations(_SET)
    for name, sql in resources.migrations():
        migrations(name=name)(_step(sql))
    migrations.apply(database)


def _step(sql: str) -> "Callable[[Database], None]":
    def step(database: "Database") -> None:
        database.executescript(sql)

    return step
