"""Writes reports and what was read in them: the part of the store that no decision can change."""

import json
from collections.abc import Sequence
from dataclasses import dataclass

from olytui.model import Claim, Mention, Reading, Report
from olytui.store.writer import Writer

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
class KeyedClaim:
    """A claim with the key by which every store knows it."""

    key: str
    claim: Claim


def find_digest(writer: Writer, digest: str) -> str | None:
    """The stem of the report whose text has this digest."""
    row = writer.connection.execute("SELECT stem FROM report WHERE digest = ?", (digest,)).fetchone()
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


def put_reading(
    writer: Writer,
    report_id: int,
    text: str,
    reading: Reading,
    claims: Sequence[KeyedClaim],
    blocks: Sequence[str],
) -> range:
    """Adds the appearances, mentions and claims of one report; gives the appearances' numbers."""
    first = writer.next_id("appearance")
    numbers = range(first, first + len(reading.appearances))
    writer.insert_all(
        "appearance",
        _APPEARANCE,
        [
            (
                first + place,
                report_id,
                place,
                it.name,
                it.kind,
                it.noc,
                it.gender,
                it.sport,
                it.age,
                json.dumps(it.spellings, ensure_ascii=False),
                json.dumps(it.members, ensure_ascii=False),
                blocks[place],
            )
            for place, it in enumerate(reading.appearances)
        ],
    )
    writer.insert_all(
        "mention",
        _MENTION,
        [
            (report_id, first + it.appearance, it.kind, it.start, it.end, text[it.start : it.end])
            for it in reading.mentions
        ],
    )
    nearest = _NearestMention(text, reading)
    writer.insert_all(
        "claim",
        _CLAIM,
        [
            (
                keyed.key,
                report_id,
                first + it.appearance,
                it.attribute,
                it.value,
                it.unit,
                it.slot.competition,
                it.slot.sport,
                it.slot.gender,
                it.slot.event,
                it.slot.phase,
                it.slot.phase,
                json.dumps(it.inferred),
                nearest.words(it),
                text[it.start : it.end],
                it.start,
                it.end,
                it.rule,
                it.confidence,
                int(it.derived),
            )
            for keyed in claims
            for it in (keyed.claim,)
        ],
    )
    writer.execute("UPDATE report SET claims = ? WHERE id = ?", (len(claims), report_id))
    return numbers


def numbers(writer: Writer) -> list[int]:
    """The numbers of all reports, in the order in which they came."""
    return [number for (number,) in writer.connection.execute("SELECT id FROM report ORDER BY id")]


def stored(writer: Writer, wanted: Sequence[int]) -> list[tuple[int, str, Report]]:
    """(number, digest, report) of each of these reports, as they were taken in."""
    rows = writer.connection.execute(
        "SELECT id, digest, stem, text, title, byline, outlet, published, url, path FROM report JOIN report_text "
        "ON report_id = id WHERE id IN (SELECT value FROM json_each (?)) ORDER BY id",
        (json.dumps(list(wanted)),),
    )
    return [(number, digest, Report(*rest)) for number, digest, *rest in rows]


def forget_readings(writer: Writer) -> None:
    """Clears everything that was worked out from reports; the reports, the journal and the references stay."""
    for table in ("orphan", "fact", "claim", "mention", "appearance", "stage", "event"):
        writer.execute(f"DELETE FROM {table}")
    writer.execute("UPDATE official SET athlete_id = NULL")
    writer.execute("DELETE FROM athlete WHERE source_id IS NULL")
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
