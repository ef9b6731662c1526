"""What speaks for and against a result being of an event: clues from all places where events are named."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from olytui import resources
from olytui.extract.eventnamings import Naming, Programme
from olytui.extract.parsed import Draft
from olytui.sport import measures

_MEASURED = ("time", "distance", "weight", "points")
_STEPS = ((15, "15"), (40, "40"), (90, "90"), (200, "200"))
_CLOSE = ((1.17, "near the best"), (1.32, "in reach of the best"))

Choice = tuple[Naming | None, tuple[str, ...]]


def choices(draft: Draft, known: Programme) -> list[Choice]:
    """The events that a draft may be of, its own first (None), each with its clues."""
    number = known.sentence_at(draft.start)
    if number < 0:
        return []
    found: list[Choice] = []
    own, view = draft.slot.event, _view(draft, known, number)
    for name in ([] if own in known.by_event else [own]) + list(known.by_event):
        here = known.by_event.get(name or "", [])
        told = tuple(_clues(view, name, here, known))
        found.append((None if name == own else _closest(here, draft), told))
    return found


@dataclass(frozen=True, slots=True)
class _View:
    """What a draft has before it: its sentence and paragraph, the event named last, the first and the last
    one named in its paragraph, and the one in the last heading.
    """

    draft: Draft
    number: int
    paragraph: int
    last: Naming | None
    first_beside: Naming | None
    last_beside: Naming | None
    heading: Naming | None
    sport: str | None
    told: str | None
    words: frozenset[str]


def _view(draft: Draft, known: Programme, number: int) -> _View:
    paragraph = known.sentences[number].sentence.paragraph
    above = [each for each in reversed(known.namings) if each.start < draft.start]
    free = [each for each in above if not each.is_local]
    beside = [each for each in free if each.paragraph == paragraph]
    heading = next((each for each in above if each.is_heading), None)
    sport = next((sport for start, sport in reversed(known.spoken) if start < draft.start), None)
    first, last = (beside[-1], beside[0]) if beside else (None, None)
    told = next((event for start, event in reversed(known.told) if start < draft.start), None)
    words = frozenset(known.sentences[number].words.sequence)
    last_free = free[0] if free else None
    return _View(draft, number, paragraph, last_free, first, last, heading, sport, told, words)


def _closest(here: list[Naming], draft: Draft) -> Naming:
    return min(here, key=lambda each: (each.start > draft.end, abs(each.start - draft.start)))


def _clues(view: _View, name: str | None, here: list[Naming], known: Programme) -> Iterator[str]:
    draft = view.draft
    if name == draft.slot.event:
        yield f"rules say so: {draft.event_from}"
        yield "past, rules say so" if draft.is_past else "rules say so"
    if name is None:
        yield "no event"
        return
    yield from _kind(view, name, here, known)
    yield from _nearness(view, here)
    yield from _place(view, here)
    yield from _company(view, name, here, known)
    yield from _belief(view, name, here, known)


def _kind(view: _View, name: str, here: list[Naming], known: Programme) -> Iterator[str]:
    """Whether sport and gender are those of the claim, and how the event is named."""
    slot = view.draft.slot
    if here and slot.sport and here[0].sport not in (None, slot.sport) and name != slot.event:
        yield "another sport"
    if here and view.sport and here[0].sport:
        yield "sport spoken of last" if here[0].sport == view.sport else "not the sport spoken of last"
    if slot.gender and any(e.gender not in (None, slot.gender, "mixed") for e in here):
        yield "the other gender"
    if here and all(each.is_sport for each in here):
        yield "only by its sport's name"


def _nearness(view: _View, here: list[Naming]) -> Iterator[str]:
    """Where the event is named in the claim's own sentence."""
    draft, number = view.draft, view.number
    inside = [e for e in here if draft.start <= e.start < draft.end]
    if any(draft.is_past or not e.is_honour for e in inside):
        yield "in the words"
    same = [e for e in here if e.sentence == number and not e.is_local and e not in inside]
    for side, nearby in (
        ("after", [e.start - draft.end for e in same if e.start >= draft.end]),
        ("before", [draft.start - e.end for e in same if e.start < draft.start]),
    ):
        if nearby:
            yield f"same sentence, {side}"
            yield f"{side}: {next((s for most, s in _STEPS if min(nearby) <= most), 'far')}"


def _place(view: _View, here: list[Naming]) -> Iterator[str]:
    """Where the event is named in the report, seen from the claim's sentence."""
    draft, number, paragraph = view.draft, view.number, view.paragraph
    if view.last is not None and view.last in here:
        yield "named last"
        if view.last.sentence == number - 1:
            yield "named last, the sentence before"
    if any(e.sentence < number and e.paragraph == paragraph and not e.is_local for e in here):
        yield "paragraph before"
    if view.first_beside is not None and view.first_beside in here:
        yield "paragraph's first"
    if any(e.paragraph == paragraph - 1 for e in here if e.sentence < number):
        yield "paragraph above"
    if view.last_beside is not None and view.last_beside not in here:
        yield "paragraph names another last"
    if not any(e.start < draft.end for e in here):
        yield "named only later"
        if draft.is_heading and any(number < e.sentence <= number + 2 for e in here):
            yield "headline's, named beneath"
    if view.heading is not None and view.heading in here:
        is_last = view.last is None or view.last.start <= view.heading.start or view.last in here
        yield "last heading" if is_last else "last heading, another since"


def _company(view: _View, name: str, here: list[Naming], known: Programme) -> Iterator[str]:
    """Who else did this event, and whether it is the report's."""
    draft = view.draft
    for is_past in (False, True):
        own = known.own.get((draft.person, is_past))
        if own:
            when = "in like times" if is_past == draft.is_past else "at another time"
            yield f"athlete's {when}" if own[name] else f"athlete has another {when}"
            if own[name] and len(own) == 1:
                yield f"athlete's only one {when}"
    borne = [e for e in here if draft.person in e.bearers]
    if borne:
        yield "past, in the athlete's phrase" if draft.is_past else "in the athlete's phrase"
    if any(e.sentence == view.number and not e.is_honour for e in borne):
        yield "in the athlete's phrase here, without honours"
    if borne and all(e.is_honour for e in borne):
        yield "past, in the athlete's title" if draft.is_past else "in the athlete's title"
    if any(e.is_local and draft.person not in e.bearers for e in here) and all(e.is_local for e in here):
        yield "only in others' phrases"
    seen = known.seen.get(draft.person, set())
    if any(e.sentence != view.number and e.sentence in seen and not e.is_local for e in here):
        yield "named beside the athlete"
    if view.told == name:
        yield "told last"
    yield from _weight(view, name, here, known)


def _weight(view: _View, name: str, here: list[Naming], known: Programme) -> Iterator[str]:
    """How much the report speaks of the event."""
    if len(known.counts) == 1:
        yield "only event"
    elif known.counts and known.counts[name] == max(known.counts.values()):
        yield "most named"
    if known.counts[name] == 1:
        yield "named once"
    if here and here[0] is known.namings[0]:
        yield "named first"
    if name in known.titled:
        yield "in the title" if view.last is None or view.last in here else "in the title, another since"
    if any(name in parts and whole in known.counts for whole, parts in groups("part")):
        yield "part of another"


def _belief(view: _View, name: str, here: list[Naming], known: Programme) -> Iterator[str]:
    """Whether what the sentence tells could be of this event: its verbs, and the athlete's mark."""
    acts = [events for words, events in groups("act") if not view.words.isdisjoint(words.split())]
    if acts:
        yield "act fits" if any(name in events for events in acts) else "another act"
    draft = view.draft
    marks = marks_of(draft, known, view.number)
    sport = draft.slot.sport or (here[0].sport if here else None)
    if marks and is_ranged(name, sport):
        if not all(fits(name, each, sport) for each in marks):
            yield "mark cannot be"
            return
        yield "mark fits"
        worst = max(measures.closeness(name, each.value, each.unit) or 1.0 for each in marks)
        yield f"mark {next((words for most, words in _CLOSE if worst <= most), 'far from the best')}"


def marks_of(draft: Draft, known: Programme, number: int) -> list[Draft]:
    """The mark that a draft gives, else those that its sentence gives the athlete."""
    if draft.attribute == "mark" and draft.margin is None:
        return [draft]
    return known.marks.get((draft.person, number), [])


@cache
def groups(kind: str) -> tuple[tuple[str, frozenset[str]], ...]:
    """The groups of events of one kind, by name."""
    rows = resources.read_table("reference/event_groups.tsv")
    return tuple((row["name"], frozenset(row["events"].split("|"))) for row in rows if row["kind"] == kind)


def is_ranged(event: str, sport: str | None) -> bool:
    """Whether the range of marks in an event is known: a plain distance's is that of runners."""
    return measures.is_ranged(event) and (" " in event or sport in (None, "athletics"))


def fits(event: str, draft: Draft, sport: str | None = None) -> bool:
    """Whether anyone could have this mark in an event of known range."""
    if not is_ranged(event, sport or draft.slot.sport):
        return True
    unit = measures.unit_of(event)
    is_other = draft.unit in _MEASURED and unit in _MEASURED and draft.unit != unit
    return not is_other and measures.plausible(event, draft.value, draft.unit)
