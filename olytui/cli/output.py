"""Prints: data to standard output, messages to standard error, and never a control character from outside."""

import csv
import io
import json
import sys
from collections.abc import Iterable, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any
from unicodedata import east_asian_width

from olytui.errors import OlytuiError
from olytui.text import clean_line

if TYPE_CHECKING:
    from collections.abc import Iterator

Record = dict[str, Any]


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


def dump(record: Any, indent: int | None = None) -> str:
    """A value as JSON."""
    return json.dumps(record, ensure_ascii=False, indent=indent)


def write_records(
    records: Iterable[Record], form: str, file: IO[str], headings: Sequence[str] | None = None
) -> None:
    """Writes records as a JSON document, JSON Lines, CSV or a Markdown table; `headings` even of none."""
    match form:
        case "json":
            _write_json(records, file)
        case "jsonl":
            _write_lines(records, file)
        case "csv":
            _write_csv(records, file, headings)
        case _:
            _write_markdown(records, file, headings)


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


def width(text: str) -> int:
    """How many columns of a terminal a text takes."""
    return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in text)


@contextmanager
def destination(path: Path | None) -> "Iterator[IO[str]]":
    """The file to write to, complete or not at all; standard output where none is named."""
    if path is None or str(path) == "-":
        yield sys.stdout
        return
    unfinished = path.with_name(path.name + ".part")
    try:
        with unfinished.open("w", encoding="utf-8", newline="") as file:
            yield file
        unfinished.replace(path)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise OlytuiError(f"{path} cannot be written ({(error.strerror or str(error)).lower()}).") from error


def _write_json(records: Iterable[Record], file: IO[str]) -> None:
    file.write("[")
    for number, record in enumerate(records):
        file.write(("," if number else "") + "\n " + dump(record))
    file.write("\n]\n")


def _write_lines(records: Iterable[Record], file: IO[str]) -> None:
    for record in records:
        file.write(dump(record) + "\n")


def _write_csv(records: Iterable[Record], file: IO[str], headings: Sequence[str] | None) -> None:
    writer = csv.writer(file, lineterminator="\n")
    for names, cells in _in_columns(records, headings):
        writer.writerow(names if cells is None else cells)


def _write_markdown(records: Iterable[Record], file: IO[str], headings: Sequence[str] | None) -> None:
    for names, cells in _in_columns(records, headings):
        if cells is None:
            file.write(f"| {' | '.join(names)} |\n|{' --- |' * len(names)}\n")
        else:
            plain = (str(it).replace("\\", "\\\\").replace("|", "\\|").replace("\n", " ") for it in cells)
            file.write(f"| {' | '.join(plain)} |\n")


def _in_columns(
    records: Iterable[Record], headings: Sequence[str] | None
) -> "Iterator[tuple[Sequence[str], list[Any] | None]]":
    """The headings alone, then each record's cells under them."""
    names = headings
    if names is not None:
        yield names, None
    for record in records:
        if names is None:
            names = tuple(record)
            yield names, None
        yield names, [_cell(record[name]) for name in names]


def _cell(value: Any) -> Any:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return dump(value) if isinstance(value, list | dict | tuple) else value
