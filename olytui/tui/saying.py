"""The desk's answers in the screen's values."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from olytui.tui.looks import STATE_GLYPHS, state_look, state_words
from olytui.tui.phrases import event_name, is_misspelt, short_phase, where
from olytui.tui.sentences import sentence_around
from olytui.tui.values import (
    Article,
    AthleteLine,
    Bookmark,
    ChangeLine,
    EventLine,
    Evidence,
    FactView,
    GridLine,
    GridView,
    LinkLine,
    Preview,
    QueueLine,
    ReportLine,
    ResultLine,
    Saying,
    Sheet,
    Slot,
    Span,
    Value,
)

if TYPE_CHECKING:
    from olytui.desk.agreement import Judged
    from olytui.desk.bookmarks import BookmarkRow
    from olytui.desk.changes import Change
    from olytui.desk.grid import Comparison, Grid
    from olytui.desk.links import Side as LinkSide
    from olytui.desk.links import SuggestedLink
    from olytui.desk.review import Case, DoubtCase, Side
    from olytui.desk.review import Evidence as DeskEvidence
    from olytui.desk.rows import (
        AthleteRow,
        ClaimRow,
        EntryRow,
        EventRow,
        FactRow,
        RemarkRow,
        ReportRow,
        ReviewRow,
    )
    from olytui.desk.show import AthletePage, EventPage, ReportPage, Result
    from olytui.desk.trail import Said

DOUBT = "doubt:"
WORDS = "words:"
CALLED_BY_NAME = ("name", "surname", "given")
MOST_FACTS_SEEN = 60
SPORT = "sport:"


def event_lines(rows: Sequence[EventRow]) -> Iterator[EventLine]:
    """Events under the sport that they belong to; the sport counts the conflicts of its events."""
    for sport, group in groupby(rows, key=lambda row: row.sport or ""):
        events = list(group)
        name = sport or "sport unknown"
        conflicts = sum(row.conflicts for row in events)
        yield EventLine(f"{SPORT}{sport}", "sport", name[:1].upper() + name[1:], conflicts=conflicts)
        yield from map(event_line, events)


def event_line(row: EventRow) -> EventLine:
    """An event in one phase as a row of the list."""
    competition = row.competition or ""
    year = f"’{competition[-2:]}" if competition[-4:].isdigit() else ""
    return EventLine(
        row.key,
        "event",
        event_name(row.gender, row.event),
        short_phase(row.phase),
        year,
        competition,
        row.athletes,
        row.reports,
        row.conflicts,
    )


def athlete_line(row: AthleteRow) -> AthleteLine:
    """An athlete as a row of the list."""
    return AthleteLine(row.key, row.name, row.noc or "", row.events, row.mentions, row.conflicts)


def report_line(row: ReportRow) -> ReportLine:
    """A report as a row of the list."""
    return ReportLine(
        row.stem, row.title or row.stem, row.outlet or "", row.published or "", row.claims, row.conflicts
    )


def article(page: ReportPage) -> Article:
    """A report for reading: mentions, claims and doubted words as spans, in the order of the text."""
    mentions = [
        Span(
            it.start,
            it.end,
            "mention",
            it.athlete_id,
            it.athlete,
            misspelt=it.kind in CALLED_BY_NAME and is_misspelt(it.as_written, it.athlete),
        )
        for it in page.mentions
    ]
    others = [*map(_claim_span, page.claims), *map(_doubt_span, page.remarks)]
    spans = sorted([*mentions, *others], key=lambda span: (span.start, -span.end))
    row = page.report
    source = " · ".join(part for part in (row.byline, row.outlet, row.published) if part)
    return Article(
        row.stem,
        row.title or row.stem,
        source,
        page.text,
        tuple(spans),
        row.url or "",
        row.path or "",
        page.tags,
    )


def _claim_span(claim: ClaimRow) -> Span:
    return Span(
        claim.start,
        claim.end,
        "claim",
        claim.athlete_id,
        claim.athlete,
        claim.attribute,
        claim.value,
        claim.fact or "",
        claim.state or "",
        claim.verdict or "open",
        where(None, claim.gender, claim.event, claim.phase, None),
        claim=claim.id,
        slot=Slot(
            claim.competition or "",
            claim.sport or "",
            claim.gender or "",
            claim.event or "",
            claim.phase or "",
        ),
    )


def _doubt_span(remark: RemarkRow) -> Span:
    """Words that somebody doubts: who and when, the reason, the note."""
    who = f"{remark.who}, {moment(remark.at)}"
    reason, note = remark.reason or "", remark.note or ""
    return Span(remark.start, remark.end, "doubt", "", who, reason, note, verdict="disputed")


def moment(at: str) -> str:
    """A moment of the store's clock, to the minute."""
    return at[:16].replace("T", " ")


def sheet(page: EventPage) -> Sheet:
    """An event's results as a table."""
    first = page.phases[0]
    phase = first.phase if len(page.phases) == 1 else None
    return Sheet(
        page.key,
        where(first.sport, first.gender, first.event, phase, first.competition),
        tuple(_result_line(result) for result in page.results),
    )


def _result_line(result: Result) -> ResultLine:
    facts = result.facts
    rank = facts.get("rank") or facts.get("irm")
    noc = facts.get("noc")
    verdicts = Counter(fact.verdict for fact in facts.values() if fact.verdict != "open")
    verdict = "disputed" if verdicts["disputed"] else next(iter(verdicts), "open")
    conflicts = [fact for fact in facts.values() if fact.state == "conflict"]
    if conflicts and any(fact.verdict == "open" for fact in conflicts):
        verdict = "open"
    return ResultLine(
        f"{result.athlete_id}|{result.phase or ''}",
        result.athlete,
        _value(rank),
        _value(noc) if noc else Value(result.noc or ""),
        _value(facts.get("mark")),
        _value(facts.get("record")),
        len(result.reports),
        result.state,
        verdict,
    )


def _value(fact: FactRow | None) -> Value:
    if fact is None:
        return Value()
    return Value(fact.verdict_value or fact.value or "", fact.id, fact.state, fact.verdict)


def fact_view(case: Case) -> FactView:
    """A fact with every value, and for every value the sentences that give it."""
    fact = case.page.fact
    return FactView(
        fact.id,
        fact.athlete,
        where(fact.sport, fact.gender, fact.event, fact.phase, fact.competition),
        fact.attribute,
        fact.state,
        fact.verdict,
        fact.verdict_value or "",
        fact.why or "",
        fact.reason or "",
        fact.official or "",
        fact.official_state or "",
        tuple(_saying(side.value, side) for side in case.sides),
        tuple(doubt.why for doubt in case.doubts),
        case.page.tags,
    )


def doubt_view(case: DoubtCase) -> FactView:
    """A doubt: the values that it rests on side by side, whoever's they are."""
    doubt = case.doubt
    held = [(it.page.fact, side) for it in case.cases for side in it.sides]
    return FactView(
        f"{DOUBT}{doubt.id}",
        ", ".join(dict.fromkeys(fact.athlete for fact, _ in held)),
        where(doubt.sport, doubt.gender, doubt.event, doubt.phase, doubt.competition),
        doubt.kind,
        "doubt",
        doubt.verdict,
        "",
        doubt.why,
        doubt.kind,
        "",
        "",
        tuple(_saying(f"{fact.athlete} {fact.attribute} {side.value}", side) for fact, side in held),
    )


def with_trail(view: FactView, said: Sequence[Said]) -> FactView:
    """The view with who judged it, when and how; what was taken back says so."""
    return view._replace(notes=(*view.notes, *map(_judgement, said)))


def _judgement(it: Said) -> str:
    told = " ".join(part for part in (it.verdict, it.value) if part)
    why = "".join(f", {part}" for part in (it.reason, it.note) if part)
    return f"{it.who}, {moment(it.at)}: {told}{why}{' (taken back)' if it.is_undone else ''}"


def remark_line(remark: RemarkRow) -> QueueLine:
    """Words that somebody doubts as a row of the queue: who and when, where, which words."""
    who = f"{remark.who}, {moment(remark.at)}"
    return QueueLine(
        f"{WORDS}{remark.seq}", who, remark.report, "words", f"“{remark.quote}”", "doubt", "disputed",
        remark.reason or "",
    )  # fmt: skip


def remark_view(remark: RemarkRow, page: ReportPage) -> FactView:
    """Words that somebody doubts, in their sentence."""
    start, end = sentence_around(page.text, remark.start, remark.end)
    source = page.report.outlet or remark.report
    evidence = Evidence(
        remark.report,
        source,
        page.report.published or "",
        page.text[start:end].replace("\n", " "),
        remark.start - start,
        remark.end - start,
        remark.start,
        remark.end,
    )
    line = remark_line(remark)
    why = " — ".join(part for part in (remark.reason, remark.note) if part)
    said = (Saying(remark.quote, 0, (evidence,)),)
    return FactView(
        line.id, f"doubted by {line.athlete}", remark.report, "words", "doubt", "disputed", "", why,
        line.reason, "", "", said, (), page.tags,
    )  # fmt: skip


def difference_line(case: Case, judged: Sequence[Judged]) -> QueueLine:
    """A fact that people judge differently as a row of the queue: who says what."""
    fact = case.page.fact
    said = " | ".join(f"{it.who}: {it.value or it.verdict}" for it in judged)
    place = where(None, fact.gender, fact.event, fact.phase, None) or fact.sport or ""
    return QueueLine(fact.id, fact.athlete, place, fact.attribute, said, fact.state, fact.verdict)


def bookmark(row: BookmarkRow) -> Bookmark:
    """A bookmark."""
    return Bookmark(row.subject, row.name, row.start, row.end, moment(row.at))


def change_line(change: Change) -> ChangeLine:
    """A fact that stands otherwise: how it stood, how it stands, and why."""
    fact = change.fact
    place = where(None, fact.gender, fact.event, fact.phase, fact.competition)
    told = tuple(dict.fromkeys(claim.report for claim in change.told))
    why = "right when written" if change.was_right_when_written else fact.reason or ""
    return ChangeLine(
        fact.id,
        "fact",
        " · ".join(part for part in (fact.athlete, fact.attribute, place) if part),
        " | ".join(change.before.values) if change.before else "",
        f"{STATE_GLYPHS.get(change.now.state, '')} {' | '.join(change.now.values)}",
        why,
        told,
    )


def new_report_line(row: ReportRow) -> ChangeLine:
    """A report that has come in."""
    line = report_line(row)
    return ChangeLine(line.id, "report", line.title, "", f"{row.claims} claims", line.outlet)


def decision_line(entry: EntryRow) -> ChangeLine:
    """A decision that somebody has made."""
    return ChangeLine(
        entry.subject, "decision", entry.subject, "", entry.action, f"{entry.who}, {moment(entry.at)}"
    )


def _saying(value: str, side: Side) -> Saying:
    first_of: dict[str, str] = {}
    for found in side.evidence:
        first_of.setdefault(found.claim.witness, found.claim.report)
    return Saying(value, side.witnesses, tuple(_evidence(found, first_of) for found in side.evidence))


def _evidence(found: DeskEvidence, first_of: dict[str, str]) -> Evidence:
    claim = found.claim
    original = first_of[claim.witness]
    return Evidence(
        claim.report,
        claim.outlet or claim.report,
        claim.published or "",
        found.sentence.replace("\n", " "),
        found.start,
        found.end,
        claim.start,
        claim.end,
        claim.as_written,
        original if original != claim.report else "",
    )


def grid_view(found: Grid) -> GridView:
    """The grid of an event."""
    lines = (
        GridLine(it.fact, it.label, tuple((" / ".join(c.values), c.likeness) for c in it.cells))
        for it in found.rows
    )
    return GridView(found.title, found.reports, tuple(lines))


def comparison_view(found: Comparison) -> GridView:
    """Two reports side by side: what is only in one is said by the empty cell of the other."""
    lines = (
        GridLine(it.fact, it.label, tuple((" / ".join(said), it.likeness) for said in (it.left, it.right)))
        for it in found.lines
    )
    return GridView(
        f"{found.left.stem} beside {found.right.stem}", (found.left.stem, found.right.stem), tuple(lines)
    )


def link_line(link: SuggestedLink) -> LinkLine:
    """Two groups of names, side by side with their sentences."""
    one, other = link.one, link.other
    about = " · ".join(dict.fromkeys(part for part in (one.noc, other.noc, one.sport, other.sport) if part))
    why = "; ".join(text for text, _ in link.reasons)
    view = FactView(
        link.id,
        f"{one.name} | {other.name}",
        about,
        "one athlete?",
        f"score {link.value:.1f}",
        "open",
        "",
        why,
        "",
        "",
        "",
        (_side_of_link(one), _side_of_link(other)),
    )
    return LinkLine(link.id, one.name, other.name, about, link.value, view)


def _side_of_link(side: LinkSide) -> Saying:
    known = " · ".join(part for part in (side.noc, side.sport) if part)
    words = f"{' / '.join(side.names)}  {known}".rstrip()
    return Saying(words, 0, tuple(_naming(it.report, it.text, side.names) for it in side.sentences))


def _naming(report: str, text: str, names: Sequence[str]) -> Evidence:
    """An excerpt with the first of the names that it holds lit."""
    start, name = next(((at, name) for name in names if (at := text.find(name)) >= 0), (0, ""))
    return Evidence(report, "", "", text, start, start + len(name), 0, 0)


def queue_line(row: ReviewRow) -> QueueLine:
    """A fact or a doubt as a row of the queue."""
    is_doubt = row.kind == "doubt"
    return QueueLine(
        f"{DOUBT}{row.id}" if is_doubt else row.id,
        row.athlete.replace(",", ", "),
        where(None, row.gender, row.event, row.phase, None) or row.sport or "",
        row.attribute,
        (row.reason or "" if is_doubt else _values_in(row.why or "")),
        row.state,
        row.verdict,
        row.reason or "",
    )


def _values_in(why: str) -> str:
    """`9.81 against 9.82`: how the reason of a conflict begins."""
    return re.split(r"[:.] ", why, maxsplit=1)[0].replace(" against ", " | ")


def athlete_preview(page: AthletePage) -> Preview:
    """Who it is, how reports write the name, and every fact."""
    row = page.athlete
    about = " · ".join(
        part for part in (row.noc, row.gender, row.sport, row.born and f"born {row.born}") if part
    )
    counted = f"{row.reports:,} reports · {row.mentions:,} mentions"
    lines = [(about, ""), (counted, "dim")]
    if page.spellings:
        lines.append(("written " + ", ".join(f"{it.spelling} ({it.mentions})" for it in page.spellings), ""))
    return Preview(row.name, (*lines, *(_fact_run(fact) for fact in page.facts[:MOST_FACTS_SEEN])))


def event_preview(page: EventPage) -> Preview:
    """The results of an event, place by place."""
    first = page.phases[0]
    lines = []
    for result in page.results[:MOST_FACTS_SEEN]:
        values = [fact.value or "" for name in ("rank", "mark", "record") if (fact := result.facts.get(name))]
        words = "  ".join(
            part for part in (" ".join(values), result.athlete, result.noc, result.phase) if part
        )
        lines.append((words, "conflict" if result.state == "conflict" else ""))
    return Preview(where(first.sport, first.gender, first.event, None, first.competition), tuple(lines))


def report_preview(page: ReportPage) -> Preview:
    """How a report begins."""
    row = page.report
    source = " · ".join(part for part in (row.outlet, row.published, row.stem) if part)
    return Preview(
        row.title or row.stem, ((source, "dim"), *((line, "") for line in page.text[:1500].split("\n")))
    )


def _fact_run(fact: FactRow) -> tuple[str, str]:
    words = (
        f"{state_words(fact.state, fact.verdict)}  {fact.attribute} {fact.verdict_value or fact.value or ''}"
    )
    place = where(None, fact.gender, fact.event, fact.phase, fact.competition)
    return (f"{words}  {place}".rstrip(), state_look(fact.state, fact.verdict))
