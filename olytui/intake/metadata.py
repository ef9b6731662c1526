"""Tables of metadata: what is known of many reports, one line each, by file name."""

import csv
import io
from pathlib import Path

from olytui.errors import UsageError
from olytui.intake.arrivals import Facts
from olytui.intake.dates import parse_date
from olytui.text import clean_line

COLUMNS = ("file", "title", "byline", "outlet", "date", "url")


class Metadata:
    """What a table says of files, found by the file's name, or by as much of its path as the table gives."""

    def __init__(self, rows: dict[str, dict[str, str]]) -> None:
        self._rows = rows

    def of(self, path: Path) -> Facts:
        """What the table says of a file; SourceError where its date is none."""
        for name in (path.as_posix(), *_tails(path)):
            if name in self._rows:
                return facts(self._rows[name])
        return Facts()


def read_metadata(path: Path) -> Metadata:
    """The table of a CSV file with a header that has `file` and any of the other columns."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise UsageError(f"There is no metadata file {path}.") from error
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"The metadata file {path} cannot be read as UTF-8 text.") from error
    table = csv.DictReader(io.StringIO(text))
    named = {(name or "").strip().lower(): name for name in table.fieldnames or ()}
    if "file" not in named:
        raise UsageError(
            f"The metadata file {path} has no column “file”; its columns are {','.join(COLUMNS)}."
        )
    try:
        rows = {
            (row[named["file"]] or "").strip(): {
                column: row.get(named.get(column, "")) or "" for column in COLUMNS
            }
            for row in table
        }
    except csv.Error as error:
        raise UsageError(f"The metadata file {path} is no CSV table ({error}).") from error
    return Metadata({name.removeprefix("./"): row for name, row in rows.items() if name})


def facts(row: dict[str, str]) -> Facts:
    """A line of the table, cleaned; SourceError where its date is none."""
    line = {column: clean_line(row.get(column) or "") or None for column in COLUMNS}
    return Facts(line["title"], line["byline"], line["outlet"], parse_date(line["date"] or ""), line["url"])


def _tails(path: Path) -> list[str]:
    """The path without its first folder, its second and so on, down to the bare name and the stem."""
    parts = path.parts
    return ["/".join(parts[start:]) for start in range(1, len(parts))] + [path.name, path.stem]
