"""Reads: a named query in, frozen values out. One reader serves one thread."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from functools import cache, lru_cache
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar, cast, get_origin, get_type_hints

from olytui import parts, resources
from olytui.store import schema
from olytui.store.connect import connect_to_read, saying_why

T = TypeVar("T")
Value = str | int | float | None
_SHORT = 80


class Reader:
    """The door to a store for everyone who only looks."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self.connection = connection
        self.path = path

    def fetch(self, kind: type[T], query: str, /, **values: Value) -> list[T]:
        """Every row of a named query, as values of `kind`, whose fields are the query's columns."""
        return list(self.stream(kind, query, **values))

    def stream(self, kind: type[T], query: str, /, **values: Value) -> Iterator[T]:
        """The same, one at a time, for tables that should not be held in memory."""
        with saying_why(self.path):
            cursor = self.connection.execute(resources.query(query), values)
            columns = tuple(column[0] for column in cursor.description)
            make: Callable[[tuple[Any, ...]], T] = _maker(cast(Any, kind), columns)
            yield from map(make, cursor)

    def first(self, kind: type[T], query: str, /, **values: Value) -> T | None:
        """The first row of a named query, or None."""
        return next(self.stream(kind, query, **values), None)

    def number(self, query: str, /, **values: Value) -> int:
        """The one number that a named query gives."""
        row = self.row(query, **values)
        return int(row[0]) if row and row[0] is not None else 0

    def row(self, query: str, /, **values: Value) -> tuple[Any, ...] | None:
        """The first row of a named query as it is, or None."""
        with saying_why(self.path):
            found: tuple[Any, ...] | None = self.connection.execute(resources.query(query), values).fetchone()
        return found

    def interrupt(self) -> None:
        """Stops the read under way, from another thread; it raises ReadStopped there."""
        self.connection.interrupt()

    def data_version(self) -> int:
        """A number that changes when somebody else has changed the store."""
        return int(self.connection.execute("PRAGMA data_version").fetchone()[0])

    def close(self) -> None:
        """Lets go of the file."""
        self.connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_reader(path: Path) -> Reader:
    """A reader of the store at `path`, which is brought to today's shape first if an older olytui made it."""
    connection = connect_to_read(path)
    with saying_why(path):
        current = schema.is_current(connection, path)
    if not current:
        connection.close()
        from olytui.store.writer import open_writer  # noqa: PLC0415  (only old stores pay for it)

        open_writer(path).close()
        connection = connect_to_read(path)
    return Reader(connection, path)


def listed(keys: Sequence[str]) -> str:
    """Keys as one value, which a query unpacks."""
    from json import dumps  # noqa: PLC0415  (whole lists are read without)

    return dumps(keys)


@cache
def _maker(kind: Any, columns: tuple[str, ...]) -> Callable[[tuple[Any, ...]], Any]:
    """Builds values of a kind from rows: JSON texts become tuples or dicts, 0 and 1 become booleans."""
    hints = kind.__annotations__
    if any(isinstance(hints.get(name, ""), str) for name in columns):
        hints = get_type_hints(kind)  # what is written as words, or said of a kind that it extends
    in_order = parts.names(kind)[: len(columns)]
    turned = [(index, turn) for index, name in enumerate(columns) if (turn := _turn(hints[name]))]
    if columns == in_order and not turned:
        return lambda row: kind(*row)

    def make(row: tuple[Any, ...]) -> Any:
        values = list(row)
        for index, turn in turned:
            values[index] = turn(values[index])
        return kind(**dict(zip(columns, values, strict=True)))

    return make


def _turn(hint: Any) -> Callable[[Any], Any] | None:
    kind = get_origin(hint)
    if kind is tuple:
        return lambda text: _few(text) if len(text or "") < _SHORT else _many(text)
    if kind is dict:
        from json import loads  # noqa: PLC0415  (few rows have such parts)

        return lambda text: dict(loads(text)) if text else {}
    return bool if hint is bool else None


def _many(text: str) -> tuple[Any, ...]:
    from json import loads  # noqa: PLC0415  (few rows have such parts)

    return tuple(loads(text)) if text else ()


_few = lru_cache(maxsize=8192)(_many)  # many rows have the same few parts
