"""A small store of invented reports about four runners, a swimmer and a jumper."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from olytui import build, extract
from olytui.build import adding, references
from olytui.intake import Accepted
from olytui.model import Report
from olytui.store import Reader, open_reader, open_writer
from tests import listed_reading

RUN = "Paris 2024; athletics; men; 1500m; final"
HEAT = "Paris 2024; athletics; men; 1500m; heat"
SWIM = "Tokyo 2020; swimming; women; 1500m freestyle; final"
JUMP = "Paris 2024; athletics; women; long jump; final"

REPORTS = (
    (
        Report("bell-1", "", "Kibet wins the metric mile", "Ann Moor", "The Bell", "2024-08-06"),
        f"Amos Kibet; KEN; {RUN}; rank 1\nAmos Kibet; KEN; {RUN}; mark 3:27.65 time\n"
        f"Jon Kerrigan; GBR; {RUN}; rank 2\nJon Kerrigan; GBR; {RUN}; mark 3:27.79 time\n"
        f"Lars Öster; SWE; {RUN}; irm DNF\nAmos Kibet; KEN; {HEAT}; mark 3:33.80 time",
    ),
    (
        Report("post-1", "", "A race of kings", None, "The Post", "2024-08"),
        f"Amos Kibet; KEN; {RUN}; mark 3:27.56 time\nIan Dole; USA; {RUN}; mark 3:30.10 time\n"
        f"Ian Dole; USA; {RUN}; rank 5",
    ),
    (
        Report("bell-2", "", "The long distance", "Ann Moor", "The Bell", "2021-07-28"),
        f"Mia Tarn; AUS; {SWIM}; rank 1\nMia Tarn; AUS; {SWIM}; mark 15:37.34 time\n"
        f"Mia Tarn; AUS; {SWIM}; record OR",
    ),
    (
        Report("sand-1", "", "In the pit", None, None, None),
        f"Ruth Vey; GER; {JUMP}; mark 6.98 distance\nOdile Marr; FRA; {JUMP}; mark 10.02 distance\n"
        f"Kay Kerr; GBR; {JUMP}; mark 7.10 distance",
    ),
)


@pytest.fixture(scope="session")
def small_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The store, built once and only read; its reports came in on two days."""
    path = tmp_path_factory.mktemp("small") / "store.db"
    with pytest.MonkeyPatch.context() as patch, open_writer(path, create=True) as writer:
        patch.setattr(extract, "read", listed_reading.read)
        patch.setattr(references, "ship_to_new", lambda _writer: None)
        for day, (report, text) in enumerate(REPORTS, 1):
            patch.setattr(adding, "now", lambda day=day: f"2026-03-0{day}T12:00:00.000Z")
            build.add(writer, [Accepted(report.stem, _with(report, text))])
    return path


def _with(report: Report, text: str) -> Report:
    return Report(report.stem, text, report.title, report.byline, report.outlet, report.published)


@pytest.fixture
def reader(small_store: Path) -> Iterator[Reader]:
    with open_reader(small_store) as opened:
        yield opened
