"""What a query asks for in any of the lists; the browser's filter and `olytui query` are this."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from olytui.desk import query
from olytui.desk.lists import ALL, Selection, chosen_elsewhere
from olytui.errors import UsageError
from olytui.store import Reader, asking
from olytui.store.answer import Answer
from olytui.store.asking import Found, From, ListRow, Wanted
from olytui.store.question import LISTS, ListName
from olytui.store.rows import Place

__all__ = [
    "LISTS",
    "Answer",
    "Found",
    "ListName",
    "Tally",
    "Wanted",
    "answer",
    "complete",
    "find",
    "find_all",
    "find_last",
    "matching_facts",
    "tally",
    "wanted",
]


@dataclass(frozen=True, slots=True)
class Tally:
    """How many rows of a list are shown, and how many its query hides."""

    shown: int
    hidden: int


def wanted(
    name: ListName, written: str, selection: Selection = ALL, *, now: datetime | None = None
) -> Wanted:
    """The rows of a list that a query asks for, among those that a selection in the other lists leaves."""
    question = query.parse(written, now or datetime.now().astimezone())
    others = chosen_elsewhere(name, selection) if name in ("events", "athletes", "reports") else {}
    return Wanted(name, question, others)


def find(
    reader: Reader,
    asked: Wanted,
    *,
    after: Place | None = None,
    before: Place | None = None,
    limit: int = 128,
) -> Found:
    """A page of what is asked for: after the place of a row, before one, or from the start."""
    start = From(before, is_backwards=True) if before is not None else From(after)
    return asking.page(reader, asked, start, limit)


def find_last(reader: Reader, asked: Wanted, limit: int = 128) -> Found:
    """The end of what is asked for."""
    return asking.page(reader, asked, From(is_backwards=True), limit)


def find_all(reader: Reader, asked: Wanted) -> Iterator[ListRow]:
    """All of what is asked for, in order, a few rows at a time."""
    return asking.every(reader, asked)


def answer(path: Path, asked: Wanted) -> Answer:
    """All of what is asked for, numbered: a list reads any row of it at once, however long finding took."""
    return Answer(path, asked)


def matching_facts(reader: Reader, written: str, *, now: datetime | None = None) -> frozenset[str]:
    """The ids of all facts that a query finds; its order is of no account, so it may have none."""
    asked = wanted("facts", written, now=now)
    if asked.question.order:
        raise UsageError("sort: has no place here; the order is given.")
    return frozenset(str(key) for key in asking.keys(reader, asked))


def tally(reader: Reader, asked: Wanted) -> Tally:
    """How many rows are shown and how many hidden; what a selection elsewhere leaves out is neither."""
    shown = asking.count(reader, asked)
    if asked.question.condition is None:
        return Tally(shown, 0)
    return Tally(shown, asking.count(reader, Wanted(asked.name, others=asked.others)) - shown)


def complete(reader: Reader, written: str, cursor: int, limit: int = 20) -> list[query.Suggestion]:
    """How a query may go on where the cursor is, with the values that this store has."""
    return query.complete(
        written, cursor, lambda field, begun: asking.known_values(reader, field, begun, limit)
    )
