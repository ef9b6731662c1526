"""Reads rosters and official results: CSV or TSV, plain or gzipped, with a header in any order."""

import csv
import gzip
import io
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import Literal

from olytui.errors import SourceError
from olytui.text import clean_line

Kind = Literal["roster", "results"]
Row = dict[str, str]

RESULT_COLUMNS = ("competition", "sport", "event", "athlete")
ROSTER_COLUMNS = ("name",)
_REMARK = "#"


@dataclass(frozen=True, slots=True)
class Reference:
    """A table of people or of results, its rows as written; `origin` is what its remarks say of it."""

    name: str
    kind: Kind
    digest: str
    origin: str
    rows: tuple[Row, ...]


def read(path: Path) -> Reference:
    """The roster or the results that a file holds."""
    try:
        raw = path.read_bytes()
        data = gzip.decompress(raw) if raw[:2] == b"\x1f\x8b" else raw
        text = data.decode("utf-8-sig")
    except OSError as error:
        raise SourceError(f"{path} cannot be read ({(error.strerror or str(error)).lower()}).") from error
    except (UnicodeDecodeError, zlib.error, EOFError) as error:
        raise SourceError(f"{path} is no table of text in UTF-8; save it as CSV or TSV.") from error
    name = path.name.removesuffix(".gz")
    return parse(text, name, blake2b(data, digest_size=16).hexdigest())


def parse(text: str, name: str, digest: str) -> Reference:
    """The same from text."""
    origin, table = _without_remarks(text)
    header = table.partition("\n")[0]
    delimiter = max("\t,;", key=header.count)
    quoting: Literal[0, 3] = csv.QUOTE_NONE if delimiter == "\t" else csv.QUOTE_MINIMAL
    reader = csv.reader(io.StringIO(table, newline=""), delimiter=delimiter, quoting=quoting)
    columns = [clean_line(column).lower() for column in next(reader, [])]
    kind = _kind(columns, name)
    try:
        rows = tuple(_rows(reader, columns))
    except csv.Error as error:
        raise SourceError(f"{name} is no sound table (line {reader.line_num}: {error}).") from error
    return Reference(name, kind, digest, origin or name, rows)


def _without_remarks(text: str) -> tuple[str, str]:
    lines = text.splitlines(keepends=True)
    remarks = 0
    while remarks < len(lines) and lines[remarks].startswith(_REMARK):
        remarks += 1
    said = [line.lstrip("# ").strip() for line in lines[:remarks]]
    origin = next((line.removeprefix("source:").strip() for line in said if line.startswith("source:")), "")
    return origin, "".join(lines[remarks:])


def _kind(columns: list[str], name: str) -> Kind:
    if set(RESULT_COLUMNS) <= set(columns):
        return "results"
    if set(ROSTER_COLUMNS) <= set(columns):
        return "roster"
    raise SourceError(
        f"{name} has no header that olytui knows: a roster needs the column name, "
        f"official results need {', '.join(RESULT_COLUMNS)}."
    )


def _rows(lines: Iterable[list[str]], columns: list[str]) -> Iterator[Row]:
    """A row has every column; a cell that its line lacks is empty."""
    blank = dict.fromkeys(columns, "")
    for line in lines:
        if any(line):
            yield blank | {name: _cell(value) for name, value in zip(columns, line, strict=False) if value}


def _cell(value: str) -> str:
    """A cell as one clean line; plain letters, which most cells are, need no cleaning."""
    return value.strip() if value.isascii() and value.isprintable() else clean_line(value)
