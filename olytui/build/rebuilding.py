"""Works out everything again from the stored reports with today's rules, in one transaction."""

from collections.abc import Iterator

from olytui.build import checks
from olytui.build.adding import QUIETLY, Manner, Progress, connect, store_reading
from olytui.build.reading import Pool
from olytui.store import Writer
from olytui.store import reports as rows

_BATCH = 500


class _CalledOff(Exception):  # noqa: N818  (no error: it was asked for)
    """The person called it off: nothing is changed."""


def rebuild(writer: Writer, *, manner: Manner = QUIETLY) -> bool:
    """Replaces all that was worked out, keeps all that people decided; false if it was called off."""
    try:
        with Pool(manner.jobs) as pool, writer.transaction():
            _rebuild(writer, pool, manner)
    except _CalledOff:
        return False
    return True


def _rebuild(writer: Writer, pool: Pool, manner: Manner) -> None:
    rows.forget_readings(writer)
    numbers, blocks, done = rows.numbers(writer), set[str](), 0
    for batch in _batches(numbers):
        if manner.is_stopped():
            raise _CalledOff
        stored = rows.stored(writer, batch)
        readings = pool.read([report for _, report in stored])
        for (number, report), reading in zip(stored, readings, strict=True):
            blocks |= store_reading(writer, number, report, reading)
        done += len(batch)
        manner.tell(Progress(done, len(numbers), stored[-1][1].stem))
    connect(writer, blocks)
    checks.catch_up(writer)


def _batches(numbers: list[int]) -> Iterator[list[int]]:
    return (numbers[start : start + _BATCH] for start in range(0, len(numbers), _BATCH))
