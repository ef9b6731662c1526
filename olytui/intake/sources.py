"""Finds the files that a person named, and reads each as a report or says in one sentence why not."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from olytui.errors import SourceError
from olytui.intake.arrivals import Accepted, Arrival, Facts, Refusal
from olytui.intake.decode import decode
from olytui.intake.headline import headline
from olytui.intake.metadata import Metadata
from olytui.intake.pages import PAGE_KINDS, read_page
from olytui.model import Report
from olytui.text import clean, clean_line

TEXT_KINDS = (".txt", ".md", ".markdown", ".text")
REPORT_KINDS = (*TEXT_KINDS, *PAGE_KINDS)
LARGEST = 5_000_000
STDIN = "-"


@dataclass(frozen=True, slots=True)
class Source:
    """One file to read; `path` is None for standard input."""

    name: str
    path: Path | None


def gather(
    named: Sequence[str], metadata: Metadata | None = None, said: Facts | None = None
) -> tuple[int, Iterator[Arrival]]:
    """How many sources the names stand for, and what comes of each, read when it is asked for."""
    found = [source for name in named for source in _expand(name)]
    return len(found), (_arrival(source, metadata, said or Facts()) for source in found)


def files_in(folder: Path) -> list[Path]:
    """The reports in a folder and the folders in it, in order."""
    return sorted(
        file for file in folder.rglob("*") if file.suffix.lower() in REPORT_KINDS and _is_open(file, folder)
    )


def read_report(path: Path) -> Report:
    """The report in one file; SourceError where it holds none."""
    return _report(Source(clean_line(str(path)), path), None, Facts())


def _expand(name: str) -> Iterator[Source | Refusal]:
    shown = clean_line(name)
    if name == STDIN:
        yield Source("standard input", None)
    elif name.startswith(("http://", "https://")):
        yield Refusal(shown, f"{shown}: pages are not fetched; save the page as a file and add that.")
    elif not (path := Path(name)).is_dir():
        yield Source(shown, path)
    else:
        files = files_in(path)
        if not files:
            yield Refusal(shown, f"{shown}: the folder has no reports ({', '.join(REPORT_KINDS)}).")
        yield from (Source(clean_line(str(file)), file) for file in files)


def _is_open(file: Path, folder: Path) -> bool:
    """Hidden files and folders are nobody's reports."""
    return file.is_file() and not any(part.startswith(".") for part in file.relative_to(folder).parts)


def _arrival(source: Source | Refusal, metadata: Metadata | None, said: Facts) -> Arrival:
    if isinstance(source, Refusal):
        return source
    try:
        return Accepted(source.name, _report(source, metadata, said))
    except SourceError as error:
        return Refusal(source.name, f"{source.name}: {error}")


def _report(source: Source, metadata: Metadata | None, said: Facts) -> Report:
    text, own = _text(source.path)
    told = metadata.of(source.path) if metadata and source.path else Facts()
    facts = [said, told, own]
    return Report(
        stem=clean_line(source.path.stem).replace(" ", "-") if source.path else "stdin",
        text=text,
        title=_first(it.title for it in facts),
        byline=_first(it.byline for it in facts),
        outlet=_first(it.outlet for it in facts),
        published=_first(it.published for it in facts),
        url=_first(it.url for it in facts),
        path=clean_line(str(source.path.resolve())) if source.path else None,
    )


def _first(values: Iterable[str | None]) -> str | None:
    return next((value for value in values if value), None)


def _text(path: Path | None) -> tuple[str, Facts]:
    """The cleaned text of a source, and what it says of itself."""
    data = _bytes(path)
    if path and path.suffix.lower() in PAGE_KINDS and data.strip():
        page = read_page(data)
        return clean(page.text), page.facts
    text = clean(decode(data))
    if not text:
        raise SourceError("it is empty")
    return text, Facts(title=headline(text))


def _bytes(path: Path | None) -> bytes:
    try:
        if path is None:
            data = sys.stdin.buffer.read(LARGEST + 1)
        else:
            with path.open("rb") as file:
                data = file.read(LARGEST + 1)
    except FileNotFoundError as error:
        raise SourceError("there is no such file") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise SourceError(f"it cannot be read ({reason.lower()})") from error
    if len(data) > LARGEST:
        raise SourceError(f"it is larger than {LARGEST // 1_000_000} MB, too large for one report; split it")
    return data
