"""Facts as labelled by people and as read by olytui, in one form."""

import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from olytui import extract, resources
from olytui.model import PROFILE_ATTRIBUTES, Claim, Report
from olytui.text import clean

FOLDER = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that a report says, as labelled or as read; the alternatives are other right spellings."""

    report: str
    athlete: str
    attribute: str
    value: str
    competition: str = ""
    sport: str = ""
    gender: str = ""
    event: str = ""
    phase: str = ""
    evidence: str = ""
    optional: bool = False
    athletes: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    values: tuple[str, ...] = ()

    def line(self) -> str:
        """The fact on one line, for people."""
        slot = (self.competition, self.event, self.phase) if self.event else ()
        return " | ".join((self.athlete, *slot, self.attribute, self.value, self.evidence))


@dataclass(frozen=True, slots=True)
class Labelled:
    """A set of reports with their labels."""

    reports: tuple[Report, ...]
    labels: tuple[Fact, ...]


@cache
def golden() -> Labelled:
    """The reports of this folder."""
    found = tuple(_reports(FOLDER / "reports"))
    rows = (
        _label(report.stem, line)
        for report in found
        for line in (FOLDER / "labels" / f"{report.stem}.jsonl").read_text(encoding="utf-8").splitlines()
    )
    return Labelled(found, tuple(rows))


@cache
def samples() -> Labelled:
    """The sample reports that ship, with what is expected of them."""
    labels = tuple(_expected(row) for row in resources.read_table("samples/expected.tsv"))
    return Labelled(tuple(_reports(resources.data_folder() / "samples")), labels)


def _expected(row: dict[str, str]) -> Fact:
    told = (row["report"], row["athlete"], row["attribute"], row["value"])
    return Fact(*told, row["competition"], gender=row["gender"], event=row["event"], phase=row["phase"])


def _reports(folder: Path) -> Iterator[Report]:
    with (folder / "index.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            path = folder / row["file"]
            text = clean(path.read_text(encoding="utf-8"))
            title, outlet, date = (row[key] or None for key in ("title", "outlet", "date"))
            yield Report(path.stem, text, title=title, outlet=outlet, published=date)


def _label(report: str, line: str) -> Fact:
    row = json.loads(line)
    for key in ("athlete", "event", "value"):
        row[f"{key}s"] = tuple(row.pop(f"{key}_alt", ()))
    return Fact(report=report, **row)


def read(report: Report) -> list[Fact]:
    """What olytui reads in a report, doubles left out."""
    reading = extract.read(report)
    names = [appearance.name for appearance in reading.appearances]
    return list(dict.fromkeys(_fact(report.stem, names[claim.appearance], claim) for claim in reading.claims))


def _fact(stem: str, athlete: str, claim: Claim) -> Fact:
    if claim.attribute in PROFILE_ATTRIBUTES:
        return Fact(stem, athlete, claim.attribute, claim.value)
    slot = claim.slot
    return Fact(
        stem,
        athlete,
        claim.attribute,
        claim.value,
        slot.competition or "",
        slot.sport or "",
        slot.gender or "",
        slot.event or "",
        slot.phase or "",
    )
