"""Adds reports: those whose text is new are read, stored, linked and settled, batch by batch."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice

from olytui.build import by_hand, checks, decisions, facts, keys, linking, placing, references
from olytui.build.reading import Pool
from olytui.intake import Arrival, Refusal
from olytui.link import forms
from olytui.model import Reading, Report
from olytui.store import Writer, witness
from olytui.store import reports as rows
from olytui.store.references import link_results
from olytui.store.writer import now

_BATCH = 500
_LINKED_AT_ONCE = 5000


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the work is; `total` is None while nobody knows."""

    done: int
    total: int | None
    name: str


@dataclass(frozen=True, slots=True)
class Summary:
    """What came of it: the reports added, those known already, and the sources refused with the reason."""

    added: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
    refused: tuple[Refusal, ...] = ()
    stopped: bool = False


@dataclass(slots=True)
class _Tally:
    added: list[str] = field(default_factory=list)
    known: list[str] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    stopped: bool = False
    waiting: set[str] = field(default_factory=set)
    unlinked: int = 0

    def summary(self) -> Summary:
        return Summary(tuple(self.added), tuple(self.known), tuple(self.refused), self.stopped)


Tell = Callable[[Progress], None]
Stop = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Manner:
    """How to work: in how many processes, whom to tell how far it is, and whom to ask whether to stop."""

    jobs: int = 1
    tell: Tell = lambda _: None
    is_stopped: Stop = lambda: False


QUIETLY = Manner()


def add(
    writer: Writer, arrivals: Iterable[Arrival], *, total: int | None = None, manner: Manner = QUIETLY
) -> Summary:
    """Adds what arrives, batch by batch; what is committed stays, also when the rest is called off.

    Linking looks again at everybody whom new reports name, so the larger the store the larger its batches.
    """
    references.ship_to_new(writer)
    tally, done = _Tally(waiting=rows.unlinked_blocks(writer)), 0
    with Pool(manner.jobs) as pool:
        for batch in _batches(arrivals):
            if manner.is_stopped():
                tally.stopped = True
                break
            fresh = _sort_out(writer, batch, tally)
            readings = pool.read([report for _, report in fresh])
            with writer.transaction():
                _take_in(writer, fresh, readings, tally)
                if tally.unlinked >= min(_LINKED_AT_ONCE, writer.number("reports_count") - tally.unlinked):
                    _link(writer, tally)
            done += len(batch)
            manner.tell(Progress(done, total, batch[-1].name))
    with writer.transaction():
        _link(writer, tally)
    checks.catch_up(writer)
    return tally.summary()


def _link(writer: Writer, tally: _Tally) -> None:
    if tally.waiting:
        connect(writer, tally.waiting, only_gains=True)
    tally.waiting, tally.unlinked = set(), 0


def _batches(arrivals: Iterable[Arrival]) -> Iterator[list[Arrival]]:
    """Small batches first, so that something shows soon."""
    source, size = iter(arrivals), 20
    while batch := list(islice(source, size)):
        yield batch
        size = min(_BATCH, size * 2)


def _sort_out(writer: Writer, batch: Sequence[Arrival], tally: _Tally) -> list[tuple[str, Report]]:
    """The reports of a batch that are new, with their digests; the others go to the tally."""
    fresh: list[tuple[str, Report]] = []
    for arrival in batch:
        if isinstance(arrival, Refusal):
            tally.refused.append(arrival)
            continue
        digest = keys.report_digest(arrival.report.text)
        if rows.find_known(writer, digest, arrival.report):
            tally.known.append(arrival.report.stem)
        else:
            fresh.append((digest, arrival.report))
    return fresh


def _take_in(
    writer: Writer, fresh: Sequence[tuple[str, Report]], readings: Iterable[Reading], tally: _Tally
) -> None:
    moment = now()
    for (digest, report), reading in zip(fresh, readings, strict=True):
        if rows.find_known(writer, digest, report):
            tally.known.append(report.stem)
            continue
        named = replace(report, stem=_free_stem(writer, report.stem, digest))
        runs = witness.shingles(named.text)
        sample = witness.sketch(runs)
        found = witness.find(writer, digest, runs, sample)
        number = rows.put_report(writer, rows.NewReport(named, digest, found, sample, moment))
        tally.waiting |= store_reading(writer, number, named, reading)
        tally.unlinked += 1
        tally.added.append(named.stem)


def store_reading(writer: Writer, report_id: int, report: Report, reading: Reading) -> set[str]:
    """Writes what one report says; gives the blocks of names that it touches."""
    claims = {
        keys.claim_key(report.stem, reading.appearances[claim.appearance].name, claim): claim
        for claim in sorted(reading.claims, key=lambda it: it.confidence)
    }
    blocks = [forms.block_of(appearance.name, appearance.kind) for appearance in reading.appearances]
    rows.put_reading(writer, report_id, rows.NewReading(report.text, reading, claims, blocks))
    return set(blocks)


def connect(writer: Writer, blocks: Iterable[str], *, only_gains: bool = False) -> None:
    """Links, settles and overlays decisions, as far as these blocks reach.

    Where there are only new appearances (`only_gains`), claims that these cannot touch are left alone.
    """
    by_people = by_hand.sync(writer)
    linked = linking.link_blocks(writer, set(blocks) | by_people)
    link_results(writer)
    if only_gains and not by_people:
        placed = placing.place_gained(writer, linked)
        facts.settle_claims(writer, linked.athletes, placed)
    else:
        placed = placing.place_claims(writer, linked.athletes)
        facts.settle(writer, linked.athletes, placed.events)
    decisions.attach(writer)


def _free_stem(writer: Writer, stem: str, digest: str) -> str:
    """The stem, or, where another report has it, the stem with a few letters of the text's digest."""
    size, name = 0, stem
    while rows.has_stem(writer, name):
        size += 4
        name = f"{stem}-{digest[:size]}"
    return name
