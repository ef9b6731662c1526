"""Keeps a store in step with a folder: a file is read when it has stopped growing, and when it changes."""

from dataclasses import dataclass, field
from pathlib import Path

from olytui import build, intake
from olytui.build import Summary
from olytui.store import open_writer
from olytui.store.rows import ReportRow

Shape = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Look:
    """What one look at the folder brought in, and which files were refused for the first time."""

    added: tuple[ReportRow, ...] = ()
    refused: tuple[str, ...] = ()


@dataclass(slots=True)
class Watch:
    """A folder and what was seen of it; a file that grows between two looks waits for the next one."""

    store: Path
    folder: Path
    is_patient: bool = True
    _seen: dict[Path, Shape] = field(default_factory=dict)
    _read: dict[Path, Shape] = field(default_factory=dict)
    _refused: set[str] = field(default_factory=set)

    @property
    def is_waiting(self) -> bool:
        """Whether there are files that may still be growing."""
        return any(self._read.get(file) != shape for file, shape in self._seen.items())

    def look(self) -> Look:
        """Reads what is new and whole; what a failure kept out is read at the next look."""
        shapes = {file: shape for file in self._files() if (shape := _shape(file))}
        ready = [file for file, shape in shapes.items() if self._is_ready(file, shape)]
        self._seen = shapes
        if not ready:
            return Look()
        _, arrivals = intake.gather([str(file) for file in ready])
        with open_writer(self.store, create=True) as writer:
            summary = build.add(writer, arrivals)
            rows = [writer.first(ReportRow, "report", stem=stem) for stem in summary.added]
        self._read.update((file, shapes[file]) for file in ready)
        return Look(tuple(row for row in rows if row), tuple(self._first_refusals(summary)))

    def _files(self) -> list[Path]:
        return intake.files_in(self.folder) if self.folder.is_dir() else []

    def _is_ready(self, file: Path, shape: Shape) -> bool:
        is_whole = not self.is_patient or self._seen.get(file) == shape
        return is_whole and self._read.get(file) != shape

    def _first_refusals(self, summary: Summary) -> list[str]:
        fresh = [refusal.reason for refusal in summary.refused if refusal.reason not in self._refused]
        self._refused.update(fresh)
        return fresh


def _shape(file: Path) -> Shape | None:
    try:
        told = file.stat()
    except OSError:
        return None
    return told.st_mtime_ns, told.st_size
