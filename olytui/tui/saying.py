"""The desk's answers in the screen's values."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from olytui.desk.rows import AthleteRow, ClaimRow, EventRow, FactRow, ReportRow
from olytui.desk.show import EventPage, FactPage, ReportPage, Result, sentence_of
from olytui.tui.phrases import event_name, is_misspelt, short_phase, where
from olytui.tui.values import (
    Article,
    AthleteLine,
    EventLine,
    Evidence,
    FactView,
    ReportLine,
    ResultLine,
    Saying,
    Sheet,
    Span,
    Value,
)

CALLED_BY_NAME = ("name", "surname", "given")


def event_lines(rows: Sequence[EventRow]) -> Iterator[EventLine]:
    """Events under the sport and the competition that they belong to."""
    heading = ""
    for row in rows:
        over = " · ".join(part for part in (row.sport or "sport unknown", row.competition) if part)
        if over != heading:
            heading = over
            yield EventLine(f"sport:{over}", "sport", over[:1].upper() + over[1:])
        yield EventLine(
            row.key,
            "event",
            event_name(row.gender, row.event),
            short_phase(row.phase),
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
    """A report for reading: mentions and claims as spans, in the order of the text."""
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
    spans = sorted([*mentions, *map(_claim_span, page.claims)], key=lambda span: (span.start, -span.end))
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
    )


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


def fact_view(page: FactPage, texts: Mapping[str, str]) -> FactView:
    """A fact with every value, and for every value the sentences that give it."""
    fact = page.fact
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
        tuple(
            Saying(
                said.value,
                said.witnesses,
                tuple(evidence(claim, texts[claim.report]) for claim in said.claims),
            )
            for said in page.values
        ),
        (),
        page.tags,
    )


def evidence(claim: ClaimRow, text: str) -> Evidence:
    """The sentence around the words of a claim."""
    first, last = sentence_of(text, claim.start, claim.end)
    return Evidence(
        claim.report,
        claim.outlet or claim.report,
        claim.published or "",
        text[first:last].replace("\n", " "),
        claim.start - first,
        claim.end - first,
        claim.start,
        claim.end,
        claim.as_written,
    )
