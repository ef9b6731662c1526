"""What the review weighs, in the screen's values: facts, doubts, doubted words, grids, suggested links."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from olytui.tui.details import Evidence, FactView, GridLine, GridView, LinkLine, QueueLine, Saying
from olytui.tui.phrases import where
from olytui.tui.saying import moment
from olytui.tui.sentences import sentence_around
from olytui.tui.values import DOUBT, WORDS

if TYPE_CHECKING:
    from olytui.desk.agreement import Judged
    from olytui.desk.grid import Comparison, Grid
    from olytui.desk.links import Side as LinkSide
    from olytui.desk.links import SuggestedLink
    from olytui.desk.review import Case, DoubtCase, Side
    from olytui.desk.review import Evidence as DeskEvidence
    from olytui.desk.rows import RemarkRow, ReviewRow
    from olytui.desk.show import ReportPage
    from olytui.desk.trail import Said


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
    why = "; ".join(f"{text} ({weight:+.1f})" for text, weight in link.reasons)
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
    names = tuple((number, name) for number, side in enumerate((one, other)) for name in side.names)
    return LinkLine(link.id, one.name, other.name, about, link.value, view, names)


def _side_of_link(side: LinkSide) -> Saying:
    known = " · ".join(part for part in (side.noc, side.sport) if part)
    words = f"{' / '.join(side.names)}  {known}".rstrip()
    return Saying(words, 0, tuple(_naming(it.report, it.text, side.names) for it in side.sentences))


def _naming(report: str, text: str, names: Sequence[str]) -> Evidence:
    """An excerpt with the first of the names that it holds lit."""
    start, name = next(((at, name) for name in names if (at := text.find(name)) >= 0), (0, ""))
    return Evidence(report, "", "", text, start, start + len(name), 0, 0)
