"""Rows by which likely spellings of one person are looked at together, and what the linker suggests."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from olytui.store.reader import Reader
from olytui.store.writer import Writer


@dataclass(frozen=True, slots=True)
class SightingRow:
    """An appearance with all that its report tells of it."""

    id: int
    order: str
    number: int
    report: str
    athlete_id: int | None
    name: str
    kind: str
    noc: str | None
    gender: str | None
    sport: str | None
    age: int | None
    published: str | None
    spellings: tuple[str, ...]
    events: tuple[str, ...]
    competitions: tuple[str, ...]
    beside: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RosterRow:
    """An athlete of a roster, with the events of official results."""

    id: int
    key: str
    name: str
    noc: str | None
    sport: str | None
    gender: str | None
    born: str | None
    years: str | None
    events: tuple[str, ...]
    also: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NewSuggestion:
    """Two groups that may be one person."""

    id: str
    component: str
    one: tuple[int, ...]
    other: tuple[int, ...]
    known_id: int | None
    value: float
    reasons: tuple[tuple[str, float], ...]
    is_set_aside: bool


def sightings(reader: Reader, blocks: Iterable[str]) -> list[SightingRow]:
    """Every appearance of these blocks."""
    return reader.fetch(SightingRow, "sightings_in_blocks", blocks=_listed(blocks))


def roster(reader: Reader, athletes: Iterable[int]) -> list[RosterRow]:
    """Those of these athletes whom a roster names."""
    return reader.fetch(RosterRow, "roster_by_id", athletes=_listed(athletes))


def call(writer: Writer, athlete: int, name: str) -> None:
    """Shows a roster's athlete under the name that reports use; the roster's own name stays known."""
    writer.execute(
        "INSERT INTO roster_name SELECT id, name FROM athlete WHERE id = ? ON CONFLICT DO NOTHING", (athlete,)
    )
    writer.execute("UPDATE athlete SET name = ?1 WHERE id = ?2 AND name IS NOT ?1", (name, athlete))


def call_as_listed(writer: Writer, athletes: Iterable[int]) -> None:
    """Shows athletes of rosters under the roster's own names again."""
    writer.execute(
        "UPDATE athlete SET name = roster_name.name FROM roster_name WHERE athlete.id = athlete_id "
        "AND athlete_id IN (SELECT value FROM json_each (?)) AND athlete.name IS NOT roster_name.name",
        (_listed(athletes),),
    )


def components(writer: Writer, blocks: Iterable[str]) -> dict[str, str]:
    """Blocks known already, with their components."""
    rows = writer.connection.execute(
        "SELECT block, component FROM name_block WHERE block IN (SELECT value FROM json_each (?))",
        (_listed(blocks),),
    )
    return dict(rows.fetchall())


def sharing_keys(writer: Writer, keys: Iterable[str]) -> set[str]:
    """The blocks that have one of these keys."""
    rows = writer.connection.execute(
        "SELECT DISTINCT block FROM name_block_key WHERE key IN (SELECT value FROM json_each (?))",
        (_listed(keys),),
    )
    return {block for (block,) in rows}


def put_block(writer: Writer, block: str, keys: Iterable[str]) -> None:
    """Adds a block, a component of its own for now."""
    writer.execute("INSERT INTO name_block (block, component) VALUES (?, ?)", (block, block))
    writer.execute_many(
        "INSERT INTO name_block_key (key, block) VALUES (?, ?)", [(key, block) for key in keys]
    )


def unite(writer: Writer, gone: Iterable[str], into: str) -> None:
    """Makes one component of several."""
    listed = _listed(gone)
    writer.execute(
        "UPDATE name_block SET component = ? WHERE component IN (SELECT value FROM json_each (?))",
        (into, listed),
    )
    writer.execute(
        "UPDATE link_suggestion SET component = ? WHERE component IN (SELECT value FROM json_each (?))",
        (into, listed),
    )


def blocks_of(writer: Writer, components: Iterable[str]) -> dict[str, list[str]]:
    """The blocks of each of these components."""
    rows = writer.connection.execute(
        "SELECT component, block FROM name_block WHERE component IN (SELECT value FROM json_each (?)) "
        "ORDER BY component, block",
        (_listed(components),),
    )
    found: dict[str, list[str]] = {}
    for component, block in rows:
        found.setdefault(component, []).append(block)
    return found


def replace_suggestions(writer: Writer, component: str, new: Sequence[NewSuggestion]) -> None:
    """Puts today's suggestions in the place of a component's old ones."""
    writer.execute("DELETE FROM link_suggestion WHERE component = ?", (component,))
    columns = ("id", "component", "one", "other", "known_id", "value", "reasons", "is_set_aside")
    unique = {it.id: it for it in new}
    writer.insert_all(
        "link_suggestion",
        columns,
        [
            (it.id, it.component, json.dumps(it.one), json.dumps(it.other), it.known_id, it.value,
             json.dumps(it.reasons, ensure_ascii=False), it.is_set_aside)
            for it in unique.values()
        ],
    )  # fmt: skip


def _listed(values: Iterable[int] | Iterable[str]) -> str:
    return json.dumps(sorted(set(values)), ensure_ascii=False)
