"""Brings reports into a store, and works a store out anew."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from olytui import build, intake
from olytui.build import QUIETLY, Manner, Progress, Summary
from olytui.desk.lists import totals
from olytui.errors import SourceError, UsageError
from olytui.intake import metadata as tables
from olytui.store import open_writer
from olytui.store.rows import TotalsRow

__all__ = ["Manner", "Progress", "Summary", "add", "rebuild"]


def add(
    path: Path,
    sources: Sequence[str],
    *,
    metadata: Path | None = None,
    said: Mapping[str, str | None] | None = None,
    manner: Manner = QUIETLY,
) -> Summary:
    """Adds what the sources hold; `said` is what the person says of a single report."""
    facts = _facts(said or {})
    table = tables.read_metadata(metadata) if metadata else None
    total, arrivals = intake.gather(sources, table, facts)
    if facts and total > 1:
        raise UsageError(
            "A title, byline, outlet, date or URL is of one report; give --metadata FILE.csv for several."
        )
    with open_writer(path, create=True) as writer:
        return build.add(writer, arrivals, total=total, manner=manner)


def rebuild(path: Path, *, manner: Manner = QUIETLY) -> TotalsRow:
    """Works out everything again; gives what the store then holds."""
    with open_writer(path) as writer:
        build.rebuild(writer, manner=manner)
        return totals(writer)


def _facts(said: Mapping[str, str | None]) -> intake.Facts | None:
    if not any(said.values()):
        return None
    try:
        return tables.facts({name: value or "" for name, value in said.items()})
    except SourceError as error:
        raise UsageError(str(error)) from error
