"""Writes reports and what was read in them: the part of the store that no decision can change."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from olytui.model import Claim, Mention, Reading, Report
from olytui.store.writer import Writer

Row = tuple[str | int | float | None, ...]
_REPORT = (
    "id",
    "stem",
    "digest",
    "title",
    "byline",
    "outlet",
    "published",
    "url",
    "path",
    "witness",
    "sketch",
    "words",
    "claims",
    "added_at",
)
_APPEARANCE = (
    "id",
    "report_id",
    "number",
    "name",
    "kind",
    "noc",
    "gender",
    "sport",
    "age",
    "spellings",
    "members",
    "block",
)
_MENTION = ("report_id", "appearance_id", "kind", "start", "end", "as_written")
_CLAIM = (
    "key",
    "report_id",
    "appearance_id",
    "attribute",
    "value",
    "unit",
    "competition_said",
    "sport_said",
    "gender_said",
    "event_said",
    "phase_said",
    "phase",
    "inferred",
    "as_written",
    "quote",
    "start",
    "end",
    "rule",
    "confidence",
    "derived",
)


@dataclass(frozen=True, slots=True)
class NewReport:
    """A report on its way into the store, with all that was worked out about it."""

    report: Report
    digest: str
    witness: str
    sketch: frozenset[int]
    added_at: str


@dataclass(frozen=True, slots=True)
class NewReading:
    """What one report says, with the keys of its claims and the blocks of its appearances."""

    text: str
    reading: Reading
    claims: Mapping[str, Claim]
    blocks: Sequence[str]


def find_known(writer: Writer, digest: str, report: Report) -> str | None:
    """The stem under which a report is known: by its text, unless another outlet or URL makes it a copy."""
    row = writer.connection.execute(
        "SELECT stem FROM report WHERE digest = :digest "
        "AND coalesce (outlet = :outlet, 1) AND coalesce (url = :url, 1) ORDER BY id",
        {"digest": digest, "outlet": report.outlet, "url": report.url},
    ).fetchone()
    return row[0] if row else None


def has_stem(writer: Writer, stem: str) -> bool:
    """Whether a report of that name is there."""
    return writer.connection.execute("SELECT 1 FROM report WHERE stem = ?", (stem,)).fetchone() is not None


def put_report(writer: Writer, new: NewReport) -> int:
    """Adds a report, its text, its place in the full-text index and its shingles; gives its number."""
    report, number = new.report, writer.next_id("report")
    row = (
        number,
        report.stem,
        new.digest,
        report.title,
        report.byline,
        report.outlet,
        report.published,
        report.url,
        report.path,
        new.witness,
        len(new.sketch),
        len(report.text.split()),
        0,
        new.added_at,
    )
    writer.insert_all("report", _REPORT, [row])
    writer.insert_all("report_text", ("report_id", "text"), [(number, report.text)])
    writer.insert_all(
        "report_fts",
        ("rowid", "title", "outlet", "text"),
        [(number, report.title, report.outlet, report.text)],
    )
    writer.insert_all("shingle", ("hash", "report_id"), [(shingle, number) for shingle in sorted(new.sketch)])
    return number


def put_reading(writer: Writer, report_id: int, new: NewReading) -> None:
    """Adds the appearances, mentions and claims of one report."""
    first = writer.next_id("appearance")
    writer.insert_all("appearance", _APPEARANCE, _appearance_rows(report_id, first, new))
    writer.insert_all("mention", _MENTION, _mention_rows(report_id, first, new))
    writer.insert_all("claim", _CLAIM, _claim_rows(report_id, first, new))
    writer.execute("UPDATE report SET claims = ? WHERE id = ?", (len(new.claims), report_id))


def _appearance_rows(report_id: int, first: int, new: NewReading) -> Iterator[Row]:
    for number, it in enumerate(new.reading.appearances):
        told = (it.name, it.kind, it.noc, it.gender, it.sport, it.age)
        yield (
            first + number,
            report_id,
            number,
            *told,
            _json(it.spellings),
            _json(it.members),
            new.blocks[number],
        )


def _mention_rows(report_id: int, first: int, new: NewReading) -> Iterator[Row]:
    for it in new.reading.mentions:
        yield report_id, first + it.appearance, it.kind, it.start, it.end, new.text[it.start : it.end]


def _claim_rows(report_id: int, first: int, new: NewReading) -> Iterator[Row]:
    nearest = _NearestMention(new.text, new.reading)
    for key, it in new.claims.items():
        slot = it.slot
        said = (slot.competition, slot.sport, slot.gender, slot.event, slot.phase)
        words = (nearest.words(it), new.text[it.start : it.end], it.start, it.end)
        reading = (it.rule, it.confidence, int(it.derived))
        whose = (key, report_id, first + it.appearance)
        yield *whose, it.attribute, it.value, it.unit, *said, slot.phase, _json(it.inferred), *words, *reading


def _json(words: Sequence[str]) -> str:
    return json.dumps(words, ensure_ascii=False)


def unlinked_blocks(writer: Writer) -> set[str]:
    """The blocks of appearances that are not linked yet."""
    return {block.name for block in writer.fetch(_Block, "blocks_unlinked")}


def numbers(writer: Writer) -> list[int]:
    """The numbers of all reports, in order."""
    return [number for (number,) in writer.connection.execute("SELECT id FROM report ORDER BY id")]


def stored(writer: Writer, wanted: Sequence[int]) -> list[tuple[int, Report]]:
    """(number, report) of each of these reports, as they were taken in."""
    found = writer.fetch(_Stored, "reports_numbered", numbers=json.dumps(list(wanted)))
    return [
        (it.id, Report(it.stem, it.text, it.title, it.byline, it.outlet, it.published, it.url, it.path))
        for it in found
    ]


@dataclass(frozen=True, slots=True)
class _Block:
    name: str


@dataclass(frozen=True, slots=True)
class _Stored:
    id: int
    stem: str
    text: str
    title: str | None
    byline: str | None
    outlet: str | None
    published: str | None
    url: str | None
    path: str | None


def forget_readings(writer: Writer) -> None:
    """Clears all that was worked out from reports; the reports, the journal and the references stay."""
    for table in ("orphan", "fact", "claim", "mention", "appearance", "stage", "event"):
        writer.execute(f"DELETE FROM {table}")
    writer.execute("UPDATE official SET athlete_id = NULL")
    writer.execute("DELETE FROM athlete WHERE source_id IS NULL")
    writer.execute("UPDATE athlete SET name = listed.name FROM roster_name AS listed WHERE id = athlete_id")
    writer.execute(
        "UPDATE athlete SET reports = 0, mentions = 0, events = 0, conflicts = 0 WHERE mentions OR reports"
    )


class _NearestMention:
    """What the report calls an athlete nearest to a claim of him."""

    def __init__(self, text: str, reading: Reading) -> None:
        self._text = text
        self._names = [appearance.name for appearance in reading.appearances]
        self._mentions: dict[int, list[Mention]] = {}
        for mention in reading.mentions:
            self._mentions.setdefault(mention.appearance, []).append(mention)

    def words(self, claim: Claim) -> str:
        mentions = self._mentions.get(claim.appearance)
        if not mentions:
            return self._names[claim.appearance]
        nearest = min(mentions, key=lambda it: (_distance(it, claim), it.start))
        return self._text[nearest.start : nearest.end]


def _distance(mention: Mention, claim: Claim) -> int:
    return max(mention.start - claim.end, claim.start - mention.end, 0)
