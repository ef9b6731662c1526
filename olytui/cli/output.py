"""Prints: data to standard output, messages to standard error, and never a control character from outside."""

import io
import sys
from collections.abc import Iterable, Sequence
from typing import Any
from unicodedata import east_asian_width

from olytui.desk.writing import Record, destination, dump, write_records
from olytui.text import clean_line

__all__ = [
    "Record",
    "counted",
    "destination",
    "dump",
    "end_progress",
    "prepare",
    "print_document",
    "print_records",
    "progress",
    "table",
    "tell",
    "width",
    "write_records",
]


def prepare() -> None:
    """Makes sure that any letter can be printed, whatever the locale."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def tell(message: str) -> None:
    """One message for the person, on standard error."""
    print(f"olytui: {clean_line(message)}", file=sys.stderr)


def progress(message: str) -> None:
    """How far the work is: one line that overwrites itself, only where somebody looks on."""
    if sys.stderr.isatty():
        print(f"\r\x1b[K{clean_line(message)[:100]}", end="", file=sys.stderr, flush=True)


def end_progress() -> None:
    """Clears the line of progress."""
    if sys.stderr.isatty():
        print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def print_records(records: Iterable[Record], form: str, headings: Sequence[str] | None = None) -> None:
    """Writes records to standard output."""
    write_records(records, form, sys.stdout, headings)


def print_document(record: Record, form: str) -> None:
    """Writes one record to standard output, as one document or one line."""
    print(dump(record, 1 if form == "json" else None))


def table(headings: Sequence[str], rows: Sequence[Sequence[Any]]) -> None:
    """Prints rows in columns, for reading."""
    cells = [[("" if cell is None else str(cell)) for cell in row] for row in (headings, *rows)]
    widths = [max(map(width, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        padded = (cell + " " * (size - width(cell)) for cell, size in zip(row, widths, strict=True))
        print("  ".join(padded).rstrip())


def counted(number: int, what: str) -> str:
    """`1 report`, `2 reports`."""
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def width(text: str) -> int:
    """How many columns of a terminal a text takes."""
    return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in text)
