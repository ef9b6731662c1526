"""What there is to correct: of each wrong statement the report, the words, the right value and the proof."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

from olytui.desk.review import Case, Evidence, case, find_doubt
from olytui.dispute.differences import difference
from olytui.dispute.slots import SlotClaim
from olytui.store import Reader
from olytui.store.review_rows import DecidedRow
from olytui.store.rows import ReportRow

CONTEXT = 32


@dataclass(frozen=True, slots=True)
class Correction:
    """One statement of one report that is wrong, as people decided."""

    report: str
    outlet: str | None
    published: str | None
    title: str | None
    source: str
    athlete: str
    competition: str | None
    event: str | None
    phase: str | None
    attribute: str
    wrong: str
    words: str
    sentence: str
    right: str
    evidence: tuple[str, ...]
    verdict: str
    reason: str | None
    note: str | None
    by: str
    at: str
    fact: str
    claim: str
    start: int
    end: int
    prefix: str
    suffix: str


def corrections(reader: Reader) -> Iterator[Correction]:
    """Every correction that the decisions in force ask for, in the order of deciding."""
    for decided in reader.fetch(DecidedRow, "decided"):
        if decided.kind == "fact":
            yield from _of_fact(reader, decided)
        else:
            yield from _of_doubt(reader, decided)


def markdown(found: Iterator[Correction]) -> Iterator[str]:
    """The corrections as a document for an editor, line by line; one without any says so."""
    yield "# Corrections\n"
    empty = True
    for it in found:
        empty = False
        what = " ".join(filter(None, (it.athlete, it.competition, it.event, it.phase, it.attribute)))
        where = ", ".join(filter(None, (it.outlet, it.published)))
        yield f"\n## {_plain(what)}\n"
        published = f" ({_plain(where)})" if where else ""
        yield f"\n- Report: {_plain(it.title or it.report)}{published}, `{it.report}`\n"
        yield f"- Wrong: **{_plain(it.wrong)}**, in “{_plain(it.sentence)}”\n"
        yield f"- Right: **{_plain(it.right)}**\n" if it.right else "- Right: not known\n"
        yield from (f"- Evidence: {_plain(line)}\n" for line in it.evidence)
        yield f"- Source: {_plain(it.source)}\n"
        said = "; ".join(filter(None, (it.reason, it.note)))
        yield f"- Decided by {_plain(it.by)}, {it.at[:10]}{f': {_plain(said)}' if said else ''}\n"
    if empty:
        yield "\nNothing is to be corrected.\n"


def _of_fact(reader: Reader, decided: DecidedRow) -> Iterator[Correction]:
    held = case(reader, decided.id)
    sides = [it for side in held.sides for it in side.evidence]
    if decided.verdict == "confirmed":
        right = decided.verdict_value or ""
        wrong = [it for it in sides if _is_against(it, right)]
    else:
        bad = decided.verdict_value
        wrong = [it for it in sides if bad is None or it.claim.value == bad]
        right = held.page.fact.official or ""
    proof = _proof(held, [it for it in sides if it not in wrong], right)
    for it in wrong:
        yield _correction(reader, decided, it, right, proof)


def _of_doubt(reader: Reader, decided: DecidedRow) -> Iterator[Correction]:
    doubt = find_doubt(reader, decided.id)
    for fact in doubt.facts:
        held = case(reader, fact)
        official = held.page.fact
        right = (official.official or "") if official.official_state == "differs" else ""
        for side in held.sides:
            for it in side.evidence:
                if it.claim.id in doubt.claims and official.official_state != "agrees":
                    yield _correction(reader, decided, it, right, (doubt.why,))


def _is_against(evidence: Evidence, right: str) -> bool:
    claim = evidence.claim
    told = SlotClaim(claim.id, claim.attribute, claim.value, claim.report, claim.witness, unit=claim.unit)
    found = difference(told, SlotClaim("", claim.attribute, right, "", "", unit=claim.unit))
    return found is not None and found.is_conflict


def _proof(held: Case, others: list[Evidence], right: str) -> tuple[str, ...]:
    """Who says the right value: the official results, and the reports with their sentences."""
    fact = held.page.fact
    official = [f"Official results: {fact.official}"] if fact.official and fact.official == right else []
    said = [f"{it.claim.outlet or it.claim.report}: “{' '.join(it.sentence.split())}”" for it in others]
    return (*official, *dict.fromkeys(said))


def _correction(
    reader: Reader, decided: DecidedRow, wrong: Evidence, right: str, proof: tuple[str, ...]
) -> Correction:
    claim, payload = wrong.claim, json.loads(decided.payload)
    report = reader.fetch(ReportRow, "report", stem=claim.report)[0]
    before, after = wrong.sentence[: wrong.start], wrong.sentence[wrong.end :]
    return Correction(
        report=claim.report,
        outlet=report.outlet,
        published=report.published,
        title=report.title,
        source=report.url or report.path or report.stem,
        athlete=claim.athlete,
        competition=claim.competition,
        event=" ".join(filter(None, (claim.gender, claim.event))) or None,
        phase=claim.phase,
        attribute=claim.attribute,
        wrong=claim.value,
        words=claim.quote,
        sentence=" ".join(wrong.sentence.split()),
        right=right,
        evidence=proof,
        verdict=decided.verdict,
        reason=payload.get("reason"),
        note=payload.get("note"),
        by=decided.who,
        at=decided.at,
        fact=claim.fact or "",
        claim=claim.id,
        start=claim.start,
        end=claim.end,
        prefix=before[-CONTEXT:],
        suffix=after[:CONTEXT],
    )


def _plain(words: str) -> str:
    """Outside words in Markdown: one line, nothing in them is markup."""
    line = " ".join(words.split())
    return "".join(f"\\{letter}" if letter in "\\`*_[]<>#|" else letter for letter in line)
