"""An athlete's results over time: events down and years across, or one event's marks from first to last."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from olytui.desk.charts.chart import Chart, dot
from olytui.desk.charts.gaps import DIFFERS, REPORTED, Line, gaps_chart, unit_of
from olytui.desk.charts.moments import as_year, day_of
from olytui.desk.naming import event_words, is_meant
from olytui.desk.show import show_athlete
from olytui.errors import NotFoundError
from olytui.sport import measures
from olytui.store import Reader
from olytui.store.rows import ClaimRow, FactRow

LEGEND = (("1–9", "the place"), (REPORTED, "place unknown or beyond"), (DIFFERS, "reports differ"))
MOST_YEARS = 12
UNFINISHED = "x"


class Outing(NamedTuple):
    """One phase of one event that an athlete took part in, with its facts by attribute."""

    event: str
    competition: str
    phase: str
    day: str
    unit: str | None
    facts: dict[str, FactRow]

    def value(self, attribute: str) -> str:
        """What is said of an attribute; empty where nothing is."""
        return (self.facts[attribute].value or "") if attribute in self.facts else ""

    @property
    def is_disputed(self) -> bool:
        """Whether reports differ on any of it."""
        return any(fact.state == "conflict" for fact in self.facts.values())

    @property
    def words(self) -> str:
        """The outing in one line."""
        told = (
            self.competition,
            self.event,
            self.phase,
            self.value("rank"),
            self.value("mark"),
            self.value("irm"),
        )
        return "  ".join((self.day or "undated", *filter(None, told)))


def athlete_chart(reader: Reader, key: str) -> Chart:
    """Every result of an athlete, with its year."""
    page = show_athlete(reader, key.removeprefix("athlete:"))
    outings = _outings(reader, page.facts)
    dated = [it for it in outings if it.day]
    events = list(dict.fromkeys(it.event for it in dated))
    marks = [dot(events.index(it.event), as_year(it.day), _glyph(it), it.words) for it in dated]
    used = {mark.glyph for mark in marks}
    legend = [
        entry for entry in LEGEND if entry[0] in used or (entry[0] == "1–9" and any(map(str.isdigit, used)))
    ]
    legend += [(UNFINISHED, "not finished")] if UNFINISHED in used else []
    return Chart(
        page.athlete.name,
        tuple(events),
        tuple(marks),
        _years([mark.at for mark in marks]),
        tuple(legend),
        tuple(it.words for it in outings) or ("No result is known.",),
    )


def marks_chart(reader: Reader, key: str, event: str = "") -> Chart:
    """An athlete's marks in one event, beside the best of them; where none is named, in the one with the most."""
    page = show_athlete(reader, key.removeprefix("athlete:"))
    outings = [it for it in _outings(reader, page.facts) if it.value("mark")]
    wanted = event.casefold().split() or _most_marks(outings).split()
    own = [it for it in outings if is_meant(wanted, it.event)]
    if event and not own:
        known = ", ".join(dict.fromkeys(it.event for it in outings)) or "no event"
        raise NotFoundError(
            f"No mark of {page.athlete.name} in {event} is known; marks are known in {known}."
        )
    lines = []
    for it in own:
        if mark := measures.parse(it.value("mark"), it.unit):
            glyph = DIFFERS if it.facts["mark"].state == "conflict" else REPORTED
            name = " ".join(filter(None, (it.day or "undated", it.competition, it.phase)))
            lines.append(Line(name, mark, ((glyph, mark, it.words),)))
    return gaps_chart(", ".join((page.athlete.name, *(it.event for it in own[:1]))), lines)


def _most_marks(outings: Sequence[Outing]) -> str:
    events = Counter(it.event.casefold() for it in outings)
    return events.most_common(1)[0][0] if events else ""


def _outings(reader: Reader, facts: Sequence[FactRow]) -> list[Outing]:
    """The phases that an athlete's facts are of, in the order of time."""
    slots: dict[tuple[str, str, str], dict[str, FactRow]] = defaultdict(dict)
    for fact in facts:
        if fact.attribute in ("rank", "mark", "record", "irm"):
            event = event_words(fact.gender, fact.event) or fact.sport or "event unknown"
            slots[event, fact.competition or "", fact.phase or ""].setdefault(fact.attribute, fact)
    found = []
    for (event, competition, phase), held in slots.items():
        claims = [
            it for fact in held.values() for it in reader.stream(ClaimRow, "claims_of_fact", fact=fact.id)
        ]
        said = Counter(it.unit for it in claims if it.attribute == "mark" and it.unit)
        unit = unit_of(next(iter(held.values())).event, said)
        found.append(Outing(event, competition, phase, day_of(competition, claims), unit, held))
    return sorted(found, key=lambda it: (it.day or "~", it.event, it.phase))


def _glyph(outing: Outing) -> str:
    if outing.is_disputed:
        return DIFFERS
    rank = outing.value("rank")
    if not rank and outing.value("irm"):
        return UNFINISHED
    return rank if len(rank) == 1 and rank.isdigit() else REPORTED


def _years(places: Sequence[float]) -> tuple[tuple[float, str], ...]:
    if not places:
        return ()
    first, last = int(min(places)), int(max(places)) + 1
    step = -(-(last - first) // MOST_YEARS)
    return tuple((float(year), str(year)) for year in range(first, last + 1, step))
