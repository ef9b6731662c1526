"""What speaks for and against a result being of an event: clues from all places where events are named."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from olytui.extract.frame import sport_of
from olytui.extract.parsed import Draft, Parse, Parsed
from olytui.extract.tokens import ATHLETE, EVENT
from olytui.model import Gender
from olytui.sport import measures

_MEASURED = ("time", "distance", "weight")
_STEPS = ((15, "15"), (40, "40"), (90, "90"), (200, "200"))


@dataclass(frozen=True, slots=True)
class Naming:
    """One place where the report names an event."""

    event: str
    sport: str | None
    gender: Gender | None
    start: int
    end: int
    sentence: int
    paragraph: int
    is_heading: bool
    is_local: bool
    person: int | None


@dataclass(slots=True)
class Programme:
    """All the places where a report names events, and who is told to have done what."""

    namings: list[Naming]
    counts: Counter[str]
    sentences: list[Parsed]
    starts: list[int]
    by_event: dict[str, list[Naming]] = field(default_factory=dict)
    own: dict[tuple[int, bool], Counter[str]] = field(default_factory=dict)
    marks: dict[tuple[int, int], list[Draft]] = field(default_factory=dict)


def programme(got: Parse, drafts: list[Draft]) -> Programme:
    """The events that a report names."""
    namings = [each for number, one in enumerate(got.parsed) for each in _namings(number, one)]
    starts = [one.sentence.start for one in got.parsed]
    made = Programme(namings, Counter(each.event for each in namings), got.parsed, starts)
    for each in namings:
        made.by_event.setdefault(each.event, []).append(each)
    for draft in drafts:
        if draft.slot.event and ("event" not in draft.inferred or draft.rule.startswith("table.")):
            made.own.setdefault((draft.person, draft.is_past), Counter())[draft.slot.event] += 1
        if draft.attribute == "mark" and draft.margin is None:
            key = (draft.person, bisect_right(starts, draft.start))
            made.marks.setdefault(key, []).append(draft)
    return made


def _namings(number: int, one: Parsed) -> Iterator[Naming]:
    sentence = one.sentence
    for witness in one.witnesses:
        token = witness.token
        if token.symbol == EVENT:
            sport = sport_of(token, None)
            yield Naming(
                token.value.in_sport(sport), sport, token.value.gender, token.start, token.end, number,
                sentence.paragraph, sentence.kind == "heading", witness.is_local, _bearer(one, token.start),
            )  # fmt: skip


def _bearer(one: Parsed, position: int) -> int | None:
    """Within whose noun phrase a place lies."""
    at = one.phrase_at(position)
    if at is not None and one.phrases.tokens[at].symbol == ATHLETE:
        people = one.phrases.tokens[at].value.people
        return int(people[0]) if len(people) == 1 else None
    return None


def choices(draft: Draft, known: Programme) -> list[tuple[Naming | None, tuple[str, ...]]]:
    """The events that a draft may be of, its own first (None), each with its clues."""
    number = bisect_right(known.starts, draft.start) - 1
    if number < 0:
        return []
    found: list[tuple[Naming | None, tuple[str, ...]]] = []
    own, view = draft.slot.event, _view(draft, known, number)
    for name in ([] if own in known.by_event else [own]) + list(known.by_event):
        here = known.by_event.get(name or "", [])
        told = tuple(_clues(view, name, here, known))
        found.append((None if name == own else _closest(here, draft), told))
    return found


@dataclass(frozen=True, slots=True)
class _View:
    """What a draft has before it: its sentence and paragraph, the event named last, the one named last in
    its paragraph, and the one in the last heading.
    """

    draft: Draft
    number: int
    paragraph: int
    last: Naming | None
    last_beside: Naming | None
    heading: Naming | None


def _view(draft: Draft, known: Programme, number: int) -> _View:
    paragraph = known.sentences[number].sentence.paragraph
    above = [each for each in reversed(known.namings) if each.start < draft.start]
    free = [each for each in above if not each.is_local]
    beside = next((each for each in free if each.paragraph == paragraph), None)
    heading = next((each for each in above if each.is_heading), None)
    return _View(draft, number, paragraph, free[0] if free else None, beside, heading)


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
    slot = draft.slot
    if here and slot.sport and here[0].sport not in (None, slot.sport) and name != slot.event:
        yield "another sport"
    if slot.gender and any(e.gender not in (None, slot.gender, "mixed") for e in here):
        yield "the other gender"
    yield from _nearness(view, here)
    yield from _company(draft, name, here, known)
    yield from _belief(draft, name, known, view.number)


def _nearness(view: _View, here: list[Naming]) -> Iterator[str]:
    """Where the event is named, seen from the claim's words."""
    draft, number, paragraph = view.draft, view.number, view.paragraph
    inside = [e for e in here if draft.start <= e.start < draft.end]
    if inside:
        yield "in the words"
    same = [e for e in here if e.sentence == number and not e.is_local and e not in inside]
    for side, nearby in (
        ("after", [e.start - draft.end for e in same if e.start >= draft.end]),
        ("before", [draft.start - e.end for e in same if e.start < draft.start]),
    ):
        if nearby:
            yield f"same sentence, {side}"
            yield f"{side}: {next((s for most, s in _STEPS if min(nearby) <= most), 'far')}"
    if view.last is not None and view.last in here:
        yield "named last"
        if view.last.sentence == number - 1:
            yield "named last, the sentence before"
    if any(e.sentence < number and e.paragraph == paragraph and not e.is_local for e in here):
        yield "paragraph before"
    if any(e.paragraph == paragraph - 1 for e in here if e.sentence < number):
        yield "paragraph above"
    if view.last_beside is not None and view.last_beside not in here:
        yield "paragraph names another last"
    if not any(e.start < draft.end for e in here):
        yield "named only later"
    if view.heading is not None and view.heading in here:
        yield "last heading"


def _company(draft: Draft, name: str, here: list[Naming], known: Programme) -> Iterator[str]:
    """Who else did this event, and whether it is the report's."""
    for is_past in (False, True):
        own = known.own.get((draft.person, is_past))
        if own:
            when = "in like times" if is_past == draft.is_past else "at another time"
            yield f"athlete's {when}" if own[name] else f"athlete has another {when}"
            if own[name] and len(own) == 1:
                yield f"athlete's only one {when}"
    if any(e.person == draft.person for e in here):
        yield "past, in the athlete's phrase" if draft.is_past else "in the athlete's phrase"
    if any(e.is_local and e.person not in (None, draft.person) for e in here) and all(
        e.is_local for e in here
    ):
        yield "only in others' phrases"
    if len(known.counts) == 1:
        yield "only event"
    elif known.counts and known.counts[name] == max(known.counts.values()):
        yield "most named"
    if known.counts[name] == 1:
        yield "named once"
    if here and here[0] is known.namings[0]:
        yield "named first"


def _belief(draft: Draft, name: str, known: Programme, number: int) -> Iterator[str]:
    """Whether the athlete's mark could be one of this event."""
    marks = [draft] if draft.attribute == "mark" and draft.margin is None else []
    marks += known.marks.get((draft.person, number + 1), []) if not marks else []
    if marks and measures.is_ranged(name):
        yield "mark fits" if all(fits(name, each) for each in marks) else "mark cannot be"


def fits(event: str, draft: Draft) -> bool:
    """Whether anyone could have this mark in an event of known range."""
    unit = measures.unit_of(event)
    is_other = draft.unit in _MEASURED and unit in _MEASURED and draft.unit != unit
    return not is_other and measures.plausible(event, draft.value, draft.unit)
