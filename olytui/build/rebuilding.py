"""Works out everything again from the stored reports with today's rules, in one transaction."""

from collections.abc import Iterator

from olytui.build.adding import Progress, Stop, Tell, connect, store_reading
from olytui.build.reading import Pool
from olytui.store import Writer
from olytui.store import reports as rows

_BATCH = 500


class _Stopped(Exception):
    """The person called it off: nothing is changed."""


def rebuild(
    writer: Writer, *, jobs: int = 1, tell: Tell | None = None, is_stopped: Stop = lambda: False
) -> bool:
    """Replaces all that was worked out, keeps all that people decided; false if it was called off."""
    try:
        with Pool(jobs) as pool, writer.transaction():
            _rebuild(writer, pool, tell, is_stopped)
    except _Stopped:
        return False
    return True


def _rebuild(writer: Writer, pool: Pool, tell: Tell | None, is_stopped: Stop) -> None:
    rows.forget_readings(writer)
    numbers, blocks, done = rows.numbers(writer), set[str](), 0
    for batch in _batches(numbers):
        if is_stopped():
            raise _Stopped
        stored = rows.stored(writer, batch)
        for (number, digest, report), reading in zip(
            stored, pool.read([report for _, _, report in stored]), strict=True
        ):
            blocks |= store_reading(writer, number, digest, report.text, reading)
        done += len(batch)
        if tell:
            tell(Progress(done, len(numbers), stored[-1][2].stem))
    connect(writer, blocks)


def _batches(numbers: list[int]) -> Iterator[list[int]]:
    return (numbers[start : start + _BATCH] for start in range(0, len(numbers), _BATCH))
