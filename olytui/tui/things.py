"""Single things in the screen's values: a report to read, results, what stands beside a hit, what has changed."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from olytui.tui.details import Article, ChangeLine, Changes, Preview, ResultLine, Sheet, Slot, Span, Value
from olytui.tui.looks import STATE_GLYPHS, state_look, state_words
from olytui.tui.phrases import is_misspelt, where
from olytui.tui.saying import moment, report_line

if TYPE_CHECKING:
    from olytui.desk.changes import Change
    from olytui.desk.changes import Changes as DeskChanges
    from olytui.desk.rows import ClaimRow, EntryRow, FactRow, RemarkRow, ReportRow
    from olytui.desk.show import AthletePage, EventPage, ReportPage, Result

CALLED_BY_NAME = ("name", "surname", "given")
MOST_FACTS_SEEN = 60


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


def athlete_preview(page: AthletePage) -> Preview:
    """Who it is, how reports write the name, and every fact."""
    row = page.athlete
    about = " · ".join(
        part for part in (row.noc, row.gender, row.sport, row.born and f"born {row.born}") if part
    )
    counted = f"{row.reports:,} reports · {row.mentions:,} mentions"
    lines = [(about, ""), (counted, "dim")]
    if page.spellings:
        lines.append(("written " + ", ".join(it.told for it in page.spellings), ""))
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


def changes(found: DeskChanges) -> Changes:
    """What is new since a moment, and how much of each kind."""
    lines: list[ChangeLine] = [
        *map(_change_line, found.facts),
        *map(_new_report_line, found.reports),
        *map(_decision_line, found.decisions),
    ]
    summary = (
        f"{_number(len(found.reports), 'new report')}, "
        f"{_number(len(found.facts), 'fact')} changed or in conflict, {found.first:,} told for the first "
        f"time, {found.backed:,} borne out, {_number(len(found.decisions), 'decision')}"
    )
    return Changes(found.since, summary, tuple(lines))


def _number(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def _change_line(change: Change) -> ChangeLine:
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


def _new_report_line(row: ReportRow) -> ChangeLine:
    """A report that has come in."""
    line = report_line(row)
    return ChangeLine(line.id, "report", line.title, "", f"{row.claims} claims", line.outlet)


def _decision_line(entry: EntryRow) -> ChangeLine:
    """A decision that somebody has made."""
    return ChangeLine(
        entry.subject, "decision", entry.subject, "", entry.action, f"{entry.who}, {moment(entry.at)}"
    )
