"""How a report was read: what was seen in it, which rules fired or were refused, and why."""

from pathlib import Path

from olytui import extract
from olytui.errors import NotFoundError, SourceError
from olytui.intake import read_report
from olytui.model import Report, Step
from olytui.store import open_reader
from olytui.store.rows import ReportRow


def explain(store: Path, name: str) -> tuple[str, list[Step]]:
    """The text of a report, of the store or of a file, and the explanation of its reading."""
    report = _of_file(Path(name)) if Path(name).is_file() else _of_store(store, name.removeprefix("report:"))
    return report.text, list(extract.explain(report))


def _of_file(path: Path) -> Report:
    try:
        return read_report(path)
    except SourceError as error:
        raise NotFoundError(f"{path}: {error}") from error


def _of_store(store: Path, stem: str) -> Report:
    from olytui.desk.show import show_report  # noqa: PLC0415

    with open_reader(store) as reader:
        page = show_report(reader, stem)
    row: ReportRow = page.report
    return Report(row.stem, page.text, row.title, row.byline, row.outlet, row.published, row.url, row.path)
