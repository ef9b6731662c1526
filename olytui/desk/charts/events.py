"""An event as a chart: its athletes in order, how far each is behind the best, and where reports differ."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from olytui.desk.charts.chart import Chart
from olytui.desk.charts.gaps import DIFFERS, OFFICIAL, REPORTED, Line, gaps_chart, unit_of
from olytui.desk.naming import event_words, in_full
from olytui.desk.show import EventPage, Result, show_event
from olytui.sport import measures
from olytui.store import Reader
from olytui.store.rows import ClaimRow, FactRow

Said = dict[str, list[ClaimRow]]


def event_chart(reader: Reader, key: str) -> Chart:
    """The marks of an event, of the phase that its key names or of the one with the most marks."""
    page = show_event(reader, key.removeprefix("event:"))
    phase = _phase(page)
    results = [it for it in page.results if it.phase == phase]
    said: dict[str, Said] = defaultdict(lambda: defaultdict(list))
    units: Counter[str] = Counter()
    for claim in reader.stream(ClaimRow, "claims_of_event", event=page.phases[0].event_key):
        if claim.fact and claim.attribute == "mark":
            said[claim.fact][claim.value].append(claim)
            units.update((claim.unit,) if claim.unit else ())
    unit = unit_of(page.phases[0].event, units)
    marked = [it for it in results if "mark" in it.facts]
    lines = [line for it in marked if (line := _line(it, said[it.facts["mark"].id], unit))]
    without = [it.athlete for it in results if "mark" not in it.facts]
    first = page.phases[0]
    title = in_full(event_words(first.gender, first.event, phase), first.sport, first.competition)
    return gaps_chart(
        title or page.key, lines, (f"No mark is known of {', '.join(without)}.",) if without else ()
    )


def _phase(page: EventPage) -> str | None:
    """The phase with the most marks; of two, the first in order."""
    marks = [result.phase for result in page.results if "mark" in result.facts]
    return max((stage.phase for stage in page.phases), key=marks.count)


def _line(result: Result, said: Said, unit: str | None) -> Line | None:
    fact = result.facts["mark"]
    mark = measures.parse(_standing(fact, said), unit)
    if mark is None:
        return None
    rank = result.facts["rank"].value if "rank" in result.facts else None
    name = f"{rank or '–':>2} {result.athlete} {result.noc or ''}".rstrip()
    return Line(name, mark, tuple(_values(fact, said, unit)))


def _standing(fact: FactRow, said: Said) -> str:
    """The value that stands for a fact: the verdict's, the official one, else what most reports say."""
    by_reports: Sequence[str] = sorted(said, key=lambda value: (-len(said[value]), value))
    settled = fact.verdict_value if fact.verdict == "confirmed" else None
    return settled or fact.official or fact.value or next(iter(by_reports), "")


def _values(fact: FactRow, said: Said, unit: str | None) -> list[tuple[str, measures.Mark, str]]:
    glyph = DIFFERS if fact.state == "conflict" else REPORTED
    told = [
        (glyph, value, f"{value}: {', '.join(sorted({it.report for it in said[value]}))}") for value in said
    ]
    if fact.official:
        told.append((OFFICIAL, fact.official, f"{fact.official}: official"))
    return [(sign, mark, words) for sign, value, words in told if (mark := measures.parse(value, unit))]
