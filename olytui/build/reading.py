"""Reads reports, here or in other processes; what comes back is in the order of what went in."""

from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from types import TracebackType
from typing import Self

from olytui import extract
from olytui.model import Reading, Report

_CHUNK = 20


class Pool:
    """Readers side by side; processes are started only for more than one job, and only when there is work."""

    def __init__(self, jobs: int) -> None:
        self._jobs = jobs
        self._processes: ProcessPoolExecutor | None = None

    def read(self, reports: Sequence[Report]) -> list[Reading]:
        """The reading of each report, in order."""
        if self._jobs <= 1 or len(reports) < _CHUNK:
            return [extract.read(report) for report in reports]
        if self._processes is None:
            self._processes = ProcessPoolExecutor(self._jobs, mp_context=get_context("spawn"))
        return list(self._processes.map(extract.read, reports, chunksize=_CHUNK))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._processes is not None:
            self._processes.shutdown(wait=error is None, cancel_futures=True)
