"""All that a question finds, numbered in its order: any row of a million is read at once.

The keys stand in a table that only the answer's own connection sees, and that goes with it: on the disk where
they are many, and nowhere in the store.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from olytui.store import asking, fields
from olytui.store.asking import ListRow, Wanted
from olytui.store.connect import saying_why
from olytui.store.reader import Reader, Value, open_reader
from olytui.store.rows import SportRow

_SPORTS = """
SELECT event.sport, count(*), sum (conflicts)
  FROM answer JOIN stage ON stage.key = answer.key JOIN event ON event.id = event_id
 GROUP BY event.sport ORDER BY min (number)"""


class Answer:
    """The rows of one list that meet a question."""

    def __init__(self, path: Path, wanted: Wanted) -> None:
        self._reader, self._name = open_reader(path), wanted.name
        self.is_sorted = bool(wanted.question.order)
        self._run("PRAGMA query_only = OFF")  # the store itself is opened to be read only
        self._run("CREATE TEMP TABLE answer (number INTEGER PRIMARY KEY, key)")
        asking.write_keys(self._reader, wanted, "answer")
        ((last,),) = self._run("SELECT max (number) FROM answer")
        self.total: int = last or 0

    @property
    def reader(self) -> Reader:
        """What it reads by; it may be interrupted."""
        return self._reader

    def rows(self, start: int, count: int) -> list[ListRow]:
        """Some rows; one that has gone since is left out."""
        found = self._run(
            "SELECT key FROM answer WHERE number > ? AND number <= ? ORDER BY number", start, start + count
        )
        return asking.rows_of(self._reader, self._name, [key for (key,) in found])

    def number_of(self, key: str) -> int | None:
        """The number of a row by its public key, where it is among them."""
        table, private, public = (told[self._name] for told in (fields.TABLES, fields.KEYS, fields.PUBLIC))
        found = self._run(
            f"SELECT number - 1 FROM answer WHERE key = (SELECT {private} FROM {table} WHERE {public} = ?)",
            key,
        )
        return int(found[0][0]) if found else None

    def sports(self) -> list[SportRow]:
        """Of events in their own order: the sports, with the number of their rows and conflicts."""
        return [SportRow(*row) for row in self._run(_SPORTS)]

    def _run(self, sql: str, *values: Value) -> Sequence[tuple[Any, ...]]:
        with saying_why(self._reader.path):
            return self._reader.connection.execute(sql, values).fetchall()
