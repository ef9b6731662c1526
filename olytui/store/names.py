"""Reads for the search over names: every athlete with all his spellings, and what changed since a moment."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from json import dumps

from olytui.store.connect import saying_why
from olytui.store.reader import Reader

_ENTRIES = """
SELECT athlete.id, athlete.name, noc, sport, years, mentions, group_concat (DISTINCT spelling) AS spellings
  FROM athlete LEFT JOIN (
       SELECT athlete_id, replace (as_written, ',', ' ') AS spelling
         FROM appearance JOIN mention ON appearance_id = appearance.id
        WHERE athlete_id IS NOT NULL AND mention.kind IN ('name', 'surname') {appearances}
       UNION ALL SELECT athlete_id, replace (name, ',', ' ') FROM listed_name
       UNION ALL SELECT athlete_id, replace (name, ',', ' ') FROM roster_name
  ) ON athlete_id = athlete.id
 {athletes} GROUP BY athlete.id
"""


@dataclass(frozen=True, slots=True)
class NameRow:
    """An athlete's names and what tells him from his namesakes."""

    id: int
    name: str
    noc: str | None
    sport: str | None
    years: str | None
    mentions: int
    spellings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Clock:
    """Which store this is, and how many changes of names it has seen."""

    store: str
    seq: int


def clock(reader: Reader) -> Clock:
    """The moment, by the store's own count."""
    with saying_why(reader.path):
        return Clock(*reader.connection.execute("SELECT store, seq FROM name_clock").fetchone())


def roster_moment(reader: Reader) -> int:
    """The moment at which a roster last changed."""
    with saying_why(reader.path):
        return int(reader.connection.execute("SELECT roster_seq FROM name_clock").fetchone()[0])


def every_name(reader: Reader) -> Iterator[NameRow]:
    """Every athlete."""
    return _rows(reader, _ENTRIES.format(appearances="", athletes=""), ())


def names_of(reader: Reader, athletes: Iterable[int]) -> Iterator[NameRow]:
    """Some athletes."""
    listed = dumps(sorted(athletes))
    chosen = "IN (SELECT value FROM json_each (?))"
    sql = _ENTRIES.format(appearances=f"AND athlete_id {chosen}", athletes=f"WHERE athlete.id {chosen}")
    return _rows(reader, sql, (listed, listed))


def changed_since(reader: Reader, seq: int) -> list[int]:
    """The athletes who came, went or changed after a moment."""
    with saying_why(reader.path):
        rows = reader.connection.execute("SELECT athlete_id FROM name_change WHERE seq > ?", (seq,))
        return [number for (number,) in rows]


def _split(spellings: str | None) -> tuple[str, ...]:
    return tuple(spellings.split(",")) if spellings else ()


def _rows(reader: Reader, sql: str, values: tuple[str, ...]) -> Iterator[NameRow]:
    with saying_why(reader.path):
        for row in reader.connection.execute(sql, values):
            yield NameRow(row[0], row[1], row[2], row[3], row[4], row[5], _split(row[6]))
