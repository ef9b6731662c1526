"""Answers questions about a list: pages of what meets them, how many do, and what values a field has."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from olytui import resources
from olytui.store import fields, figures, orders
from olytui.store.conditions import Conditions
from olytui.store.connect import saying_why
from olytui.store.orders import Part
from olytui.store.question import ListName, Question
from olytui.store.reader import Reader, Value
from olytui.store.rows import AthleteRow, ClaimRow, EventRow, FactRow, Place, ReportRow
from olytui.text import fold

ListRow = EventRow | AthleteRow | ReportRow | FactRow | ClaimRow
Others = Mapping[str, Value]

_ROWS: dict[ListName, tuple[type[Any], str]] = {
    "events": (EventRow, "key"),
    "athletes": (AthleteRow, "id"),
    "reports": (ReportRow, "id"),
    "facts": (FactRow, "id"),
    "claims": (ClaimRow, "id"),
}
_ALL = -1
_AT_ONCE = 500
_FROM_THE_START: dict[str, Value] = {
    "sort_key": "", "key": "", "rarity": -(2**62), "name": "", "id": 0, "age_order": -(2**62), "stem": "",
    "limit": -1,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Wanted:
    """The rows of one list that meet a question; `others` is what is selected in the other lists."""

    name: ListName
    question: Question = field(default_factory=Question)
    others: Others = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Found:
    """Some rows that meet a question, in its order, each with its place in that order."""

    rows: tuple[ListRow, ...]
    places: tuple[Place, ...]
    has_more: bool


@dataclass(frozen=True, slots=True)
class From:
    """Where in the order to read: after a place, before one, at the start, or back from the end."""

    place: Place | None = None
    is_backwards: bool = False


def page(reader: Reader, wanted: Wanted, start: From, limit: int) -> Found:
    """A page of rows, in order."""
    found, places = _Asked(reader, wanted).places(start, limit + 1)
    rows = rows_of(reader, wanted.name, found[:limit])
    way = -1 if start.is_backwards else 1
    return Found(tuple(rows[::way]), tuple(places[:limit][::way]), len(found) > limit)


def every(reader: Reader, wanted: Wanted) -> Iterator[ListRow]:
    """All rows, in order; their keys are held, the rows are fetched a few at a time."""
    found = keys(reader, wanted)
    for start in range(0, len(found), _AT_ONCE):
        yield from rows_of(reader, wanted.name, found[start : start + _AT_ONCE])


def keys(reader: Reader, wanted: Wanted) -> list[Value]:
    """The keys of all rows, in order."""
    return _Asked(reader, wanted).places(From(), _ALL)[0]


def write_keys(reader: Reader, wanted: Wanted, table: str) -> None:
    """Writes the keys of all rows, in order, into the column `key` of a table of the reader's own."""
    _Asked(reader, wanted).write_keys(table)


def count(reader: Reader, wanted: Wanted) -> int:
    """How many rows there are of what is wanted."""
    return _Asked(reader, wanted).count()


def known_values(reader: Reader, field: str, begun: str, limit: int) -> list[str]:
    """Values that the store has for a field and that have these words, the plainest first."""
    told = fields.TELLING.get(field)
    if told is None:
        return []
    figures.teach(reader.connection)
    sql = (
        f"SELECT DISTINCT value FROM ({told}) WHERE reads (:begun, value) "
        "ORDER BY length (value), value LIMIT :limit"
    )
    with saying_why(reader.path):
        return [value for (value,) in reader.connection.execute(sql, {"begun": fold(begun), "limit": limit})]


class _Asked:
    """One question about one list, as SQL."""

    def __init__(self, reader: Reader, wanted: Wanted) -> None:
        name, question, others = wanted.name, wanted.question, wanted.others
        conditions = Conditions(name)
        self.reader = reader
        self.name: ListName = name
        self.table = fields.TABLES[name]
        self.parts = orders.parts(name, question.order)
        self.where = [fields.LISTED[name]] if name in fields.LISTED else []
        if question.condition is not None:
            self.where.append(conditions.on_row(question.condition))
        if others:
            self.where.append(_selected(name))
        self.values: dict[str, Value] = {
            **conditions.bound,
            **(_FROM_THE_START | dict(others) if others else {}),
        }
        figures.teach(reader.connection)

    def count(self) -> int:
        ((number,),) = self._run(f"SELECT count(*) FROM {self.table}{_where(self.where)}", {})
        return int(number)

    def write_keys(self, table: str) -> None:
        """Writes the keys of all rows, in order, into a table."""
        told = ", ".join(f"{part.sql}{' DESC' if part.descends else ''}" for part in self.parts)
        found = f"SELECT {fields.KEYS[self.name]} FROM {self.table}{_where(self.where)} ORDER BY {told}"
        self._run(f"INSERT INTO {table} (key) {found}", {})

    def places(self, start: From, limit: int) -> tuple[list[Value], list[Place]]:
        """Keys and places of the rows that come first from there."""
        parts = [_turned(part) for part in self.parts] if start.is_backwards else self.parts
        where, values = list(self.where), dict[str, Value]()
        if start.place is not None:
            where.append(_beyond(parts))
            values = {f"p{number}": value for number, value in enumerate(start.place)}
        told = ", ".join(f"{part.sql}{' DESC' if part.descends else ''}" for part in parts)
        columns = ", ".join(part.sql for part in parts)
        sql = (
            f"SELECT {fields.KEYS[self.name]}, {columns} FROM {self.table}{_where(where)} "
            f"ORDER BY {told} LIMIT :most"
        )
        rows = self._run(sql, values | {"most": limit})
        return [row[0] for row in rows], [tuple(row[1:]) for row in rows]

    def _run(self, sql: str, values: Mapping[str, Value]) -> list[tuple[Any, ...]]:
        with saying_why(self.reader.path):
            return self.reader.connection.execute(sql, {**self.values, **values}).fetchall()


def _selected(name: ListName) -> str:
    """The rows that a selection in the other lists leaves are those of the named read."""
    column = _ROWS[name][1]
    return f"{fields.KEYS[name]} IN (SELECT {column} FROM ({resources.query(f'{name}_selected_after')}))"


def rows_of(reader: Reader, name: ListName, keys: Sequence[Value]) -> list[ListRow]:
    """The rows of these keys, in their order; a key whose row has gone since is left out."""
    kind, column = _ROWS[name]
    held = {getattr(row, column): row for row in reader.stream(kind, f"{name}_at", keys=json.dumps(keys))}
    return [held[key] for key in keys if key in held]


def _turned(part: Part) -> Part:
    return replace(part, descends=not part.descends)


def _where(conditions: Sequence[str]) -> str:
    return f" WHERE {' AND '.join(conditions)}" if conditions else ""


def _beyond(parts: Sequence[Part]) -> str:
    """What comes after a place, bound part by part as p0, p1, …"""
    if len({part.descends for part in parts}) == 1:
        listed, bound = ", ".join(part.sql for part in parts), ", ".join(f":p{n}" for n in range(len(parts)))
        return f"({listed}) {'<' if parts[0].descends else '>'} ({bound})"
    found = ""
    for number, part in reversed(list(enumerate(parts))):
        further = f"{part.sql} {'<' if part.descends else '>'} :p{number}"
        found = f"({further} OR ({part.sql} = :p{number} AND {found}))" if found else further
    return found
