"""What is on the screen as a file: every row that is shown, in the order shown, and no other."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import IO, Any, NamedTuple

from olytui.desk.writing import destination, write_records
from olytui.tui.details import Value
from olytui.tui.reader import Reader
from olytui.tui.values import Listing

AT_ONCE = 4096
FORMS = (("c", "csv", "CSV, a table for other programs"), ("j", "json", "JSON"), ("m", "md", "Markdown"))

Rows = Iterable[tuple[Any, ...]]


class Export(NamedTuple):
    """A form in which the screen can be written; `write` gives how many rows it wrote."""

    key: str
    name: str
    words: str
    write: Callable[[IO[str]], int]


def tables(name: str, kind: type[Any], listing: Callable[[], Listing[Any]]) -> list[Export]:
    """A list in every form; `kind` is the type of its rows, `listing` makes the list anew in any thread."""
    headings = tuple(kind._fields)
    return [
        Export(key, f"{name}.{form}", words, _writer(form, headings, listing)) for key, form, words in FORMS
    ]


def corrections(reader: Reader) -> Export:
    """What people decided as a document for an editor: report, wrong words, right value, evidence."""
    return Export("m", "corrections.md", "Corrections, in Markdown", reader.write_corrections)


def grids(reader: Reader, event: str, reports: tuple[str, ...]) -> list[Export]:
    """The grid of an event, or two reports side by side, as a page and as a table."""
    name = "grid" if event else "beside"
    pages = (("h", "html", "HTML, one page that needs nothing else"), ("c", "csv", "CSV"))
    return [
        Export(key, f"{name}.{form}", words, partial(reader.write_grid, event, reports, form))
        for key, form, words in pages
    ]


def picture(name: str, lines: Sequence[str]) -> list[Export]:
    """A picture of letters, as it is on the screen."""

    def write_lines(file: IO[str]) -> int:
        file.writelines(f"{line}\n" for line in lines)
        return len(lines)

    return [Export("t", f"{name}.txt", "Text, as it is here", write_lines)]


def _writer(
    form: str, headings: Sequence[str], listing: Callable[[], Listing[Any]]
) -> Callable[[IO[str]], int]:
    def write(file: IO[str]) -> int:
        held = listing()
        records = (dict(zip(headings, map(_plain, row), strict=True)) for row in every(held))
        write_records(records, form, file, headings)
        return held.total

    return write


def every(listing: Listing[Any]) -> Iterator[tuple[Any, ...]]:
    """Every row of a listing, a few at a time."""
    for start in range(0, listing.total, AT_ONCE):
        yield from listing.rows(start, AT_ONCE)


def _plain(cell: Any) -> Any:
    return cell.text if isinstance(cell, Value) else cell


def write(wanted: Export, folder: Path) -> str:
    """Writes into a file of a folder that has none of that name yet; the sentence names it."""
    path = _free(folder / wanted.name)
    with destination(path) as file:
        number = wanted.write(file)
    return f"{number:,} {'row' if number == 1 else 'rows'} written to {path.name} in {path.parent}"


def _free(path: Path) -> Path:
    """The path, or the first with a number behind its name that is not taken."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_stem(f"{path.stem}-{number}")
    return free
