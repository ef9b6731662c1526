"""Rows of rosters and official results: sources of their own, never mixed with what reports say."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from olytui.store.reader import Reader
from olytui.store.writer import Writer

_PERSON = ("key", "name", "kind", "noc", "gender", "sport", "born", "years", "source_id", "reference_id")
_RESULT = (
    "source_id",
    "competition",
    "sport",
    "gender",
    "event",
    "phase",
    "rank",
    "name",
    "noc",
    "mark",
    "records",
    "irm",
    "day",
    "crew",
)


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One roster or one set of official results."""

    id: int
    name: str
    origin: str
    kind: str
    as_of: str | None
    rows: int
    digest: str


@dataclass(frozen=True, slots=True)
class NewSource:
    """A source on its way into the store."""

    name: str
    origin: str
    kind: str
    as_of: str | None
    rows: int
    digest: str


@dataclass(frozen=True, slots=True)
class NamedAthlete:
    """An athlete of the store, as far as a roster asks."""

    id: int
    key: str
    name: str
    noc: str | None
    sport: str | None
    born: str | None
    years: str | None


def sources(reader: Reader) -> list[SourceRow]:
    """Every source of references."""
    rows = reader.connection.execute(
        "SELECT id, name, origin, kind, as_of, rows, digest FROM reference_source ORDER BY id"
    )
    return [SourceRow(*row) for row in rows]


def put_source(writer: Writer, new: NewSource) -> int:
    """Adds a source; one of the same name but other content stands beside it under a name with its digest."""
    known = writer.connection.execute("SELECT 1 FROM reference_source WHERE name = ?", (new.name,)).fetchone()
    named = replace(new, name=f"{new.name} {new.digest[:6]}") if known else new
    return writer.insert("reference_source", named)


def named_athletes(writer: Writer) -> list[NamedAthlete]:
    """Every person whom a roster names; those of reports alone are linked to rosters, not taken for them."""
    rows = writer.connection.execute(
        "SELECT id, key, name, noc, sport, born, years FROM athlete WHERE source_id IS NOT NULL ORDER BY id"
    )
    return [NamedAthlete(*row) for row in rows]


def put_people(writer: Writer, rows: Iterable[Sequence[str | int | None]]) -> None:
    """Adds people of a roster, each with a key of his own."""
    writer.insert_all("athlete", _PERSON, rows)


def adopt(writer: Writer, rows: Iterable[tuple[str | int | None, ...]]) -> None:
    """Says of athletes that another roster has them: (its spelling, born, years, source, its id, number)."""
    listed = list(rows)
    writer.execute_many(
        "INSERT INTO listed_name (athlete_id, name) SELECT id, ?1 FROM athlete "
        "WHERE id = ?6 AND name IS NOT ?1 ON CONFLICT DO NOTHING",
        listed,
    )
    writer.execute_many(
        "UPDATE athlete SET born = coalesce (born, ?2), years = coalesce (?3, years), "
        "source_id = coalesce (?4, source_id), reference_id = coalesce (?5, reference_id) "
        "WHERE id = ?6 AND ?1 != ''",
        listed,
    )


def put_results(writer: Writer, rows: Iterable[Sequence[str | int | None]]) -> None:
    """Adds official results."""
    writer.insert_all("official", _RESULT, rows)


def link_results(writer: Writer) -> None:
    """Finds the athletes of the official results that have none yet, by name and nation; crews have none."""
    writer.execute(
        "UPDATE official SET athlete_id = "
        "(SELECT id FROM athlete WHERE kind = 'person' AND noc IS official.noc AND id IN "
        "(SELECT shown.id FROM athlete AS shown LEFT JOIN roster_name ON roster_name.athlete_id = shown.id "
        " WHERE shown.name = official.name AND roster_name.name IS NULL "
        " UNION SELECT roster_name.athlete_id FROM roster_name WHERE roster_name.name = official.name) "
        "ORDER BY source_id IS NULL, id LIMIT 1) "
        "WHERE athlete_id IS NULL AND crew IS NOT name"
    )


def told_of(reader: Reader) -> set[int]:
    """The athletes of official results of whom reports speak."""
    rows = reader.connection.execute(
        "SELECT DISTINCT athlete_id FROM appearance JOIN official USING (athlete_id)"
    )
    return {athlete for (athlete,) in rows}


def recheck(writer: Writer) -> None:
    """Has every fact held beside the results again."""
    writer.execute("UPDATE fact SET checked = 0 WHERE checked")


def blocks_of_all(writer: Writer) -> set[str]:
    """Every block of names that reports have."""
    return {block for (block,) in writer.connection.execute("SELECT DISTINCT block FROM appearance")}
