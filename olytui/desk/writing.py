"""Writes records into files: JSON, JSON Lines, CSV or a Markdown table, complete or not at all."""

import csv
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from olytui.errors import OlytuiError

Record = dict[str, Any]


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


@contextmanager
def destination(path: Path | None) -> Iterator[IO[str]]:
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
) -> Iterator[tuple[Sequence[str], list[Any] | None]]:
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
