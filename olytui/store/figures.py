"""The functions that SQL calls: words compared as people compare them, marks as the sport does."""

import sqlite3
from functools import lru_cache

from olytui.sport import measures
from olytui.text import fold

_REMEMBERED = 65_536


def teach(connection: sqlite3.Connection) -> None:
    """Makes the functions known to a connection."""
    for name, arguments, function in (
        ("reads", -1, _reads),
        ("joined", -1, _joined),
        ("fts_words", 1, _fts_words),
        ("thousandths", 2, _thousandths),
        ("merit", 2, _merit),
    ):
        connection.create_function(name, arguments, function, deterministic=True)


def _reads(words: str, *texts: str | None) -> bool:
    """Whether one of the texts has these words (folded already), the last of them at least begun."""
    wanted = " " + words
    return any(text is not None and wanted in " " + fold(text) for text in texts)


def _joined(*texts: str | None) -> str:
    return " ".join(text for text in texts if text)


def _fts_words(words: str) -> str:
    """Words as a full-text query that cannot be anything else."""
    quoted = words.replace('"', '""')
    return f'"{quoted}"*'


@lru_cache(_REMEMBERED)
def _thousandths(value: str | None, unit: str | None) -> int | None:
    """How large a mark is, in thousandths of its unit."""
    mark = measures.parse(value, unit) if value else None
    return mark.amount if mark and mark.unit != "score" else None


@lru_cache(_REMEMBERED)
def _merit(value: str | None, unit: str | None) -> int | None:
    """The same, the better mark the smaller."""
    mark = measures.parse(value, unit) if value else None
    if mark is None or mark.unit == "score":
        return None
    return mark.amount if measures.lower_is_better(mark.unit) else -mark.amount
