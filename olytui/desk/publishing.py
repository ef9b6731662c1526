"""Writes corrections and linked data: Markdown for an editor, CSV, Web Annotation, ClaimReview."""

import csv
import json
from collections.abc import Callable
from typing import IO, Any

from olytui import parts
from olytui.desk import jsonld
from olytui.desk.corrections import Correction, corrections, markdown
from olytui.desk.show import show_report
from olytui.errors import UsageError
from olytui.store import Reader
from olytui.store.rows import ClaimRow

LINKED = ("webannotation", "claimreview")
Write = Callable[[Reader, IO[str]], None]


def is_ours(table: str, form: str) -> bool:
    """Whether a table in a form is written here."""
    return table == "corrections" or form in LINKED


def publish(reader: Reader, table: str, form: str, file: IO[str]) -> None:
    """Writes a table in a form, complete also where it is empty."""
    write = _WRITERS.get((table, form))
    if write is None:
        raise UsageError(
            f"The table {table} cannot be written as {form}; corrections can, claims as webannotation."
        )
    write(reader, file)


def _csv(reader: Reader, file: IO[str]) -> None:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(parts.names(Correction))
    for it in corrections(reader):
        row = parts.mapping(it) | {"evidence": " | ".join(it.evidence)}
        writer.writerow(["" if value is None else value for value in row.values()])


def _markdown(reader: Reader, file: IO[str]) -> None:
    file.writelines(markdown(corrections(reader)))


def _json(reader: Reader, file: IO[str]) -> None:
    _dump([parts.mapping(it) for it in corrections(reader)], file)


def _lines(reader: Reader, file: IO[str]) -> None:
    file.writelines(json.dumps(parts.mapping(it), ensure_ascii=False) + "\n" for it in corrections(reader))


def _annotations(reader: Reader, file: IO[str]) -> None:
    _dump(jsonld.corrections_as_annotations(corrections(reader)), file)


def _reviews(reader: Reader, file: IO[str]) -> None:
    _dump(jsonld.claim_reviews(corrections(reader)), file)


def _claim_annotations(reader: Reader, file: IO[str]) -> None:
    claims = reader.fetch(ClaimRow, "export_claims", confidence=0.0)
    pages = {stem: show_report(reader, stem) for stem in dict.fromkeys(claim.report for claim in claims)}
    texts = {stem: page.text for stem, page in pages.items()}
    sources = {stem: page.report.url or "" for stem, page in pages.items()}
    _dump(jsonld.claims_as_annotations(claims, texts, sources), file)


def _dump(document: Any, file: IO[str]) -> None:
    file.write(json.dumps(document, ensure_ascii=False, indent=1) + "\n")


_WRITERS: dict[tuple[str, str], Write] = {
    ("corrections", "csv"): _csv,
    ("corrections", "md"): _markdown,
    ("corrections", "json"): _json,
    ("corrections", "jsonl"): _lines,
    ("corrections", "webannotation"): _annotations,
    ("corrections", "claimreview"): _reviews,
    ("claims", "webannotation"): _claim_annotations,
}
