"""All the places where a report names events, and what it tells of them besides."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from olytui.extract.frame import sport_of
from olytui.extract.parsed import Draft, Parse, Parsed
from olytui.extract.tokens import ATHLETE, EVENT, SPORT
from olytui.model import Gender
from olytui.sport import events

_HONOURS = frozenset({"T", "M", "H", "champion", "champions", "holder", "leader", "leaders"})


@dataclass(frozen=True, slots=True)
class Naming:
    """One place where the report names an event, or (`is_sport`) a sport that has just this one.

    `bearers` are those within whose noun phrase it stands, `is_honour` tells whether that gives them a title.
    """

    event: str
    sport: str | None
    gender: Gender | None
    start: int
    end: int
    sentence: int
    paragraph: int
    is_heading: bool
    is_local: bool
    bearers: tuple[int, ...]
    is_honour: bool
    is_sport: bool = False


@dataclass(slots=True)
class Programme:
    """All the places where a report names events, and who is told to have done what.

    `seen` tells in which sentences an athlete is named, `spoken` where which sport is spoken of, `placed` in
    which events places are told in so many words.
    """

    namings: list[Naming]
    counts: Counter[str]
    sentences: list[Parsed]
    starts: list[int]
    titled: frozenset[str]
    by_event: dict[str, list[Naming]] = field(default_factory=dict)
    own: dict[tuple[int, bool], Counter[str]] = field(default_factory=dict)
    marks: dict[tuple[int, int], list[Draft]] = field(default_factory=dict)
    seen: dict[int, set[int]] = field(default_factory=dict)
    spoken: list[tuple[int, str]] = field(default_factory=list)
    told: list[tuple[int, str]] = field(default_factory=list)
    placed: set[str] = field(default_factory=set)

    def sentence_at(self, position: int) -> int:
        """The number of the sentence of a place."""
        return bisect_right(self.starts, position) - 1

    def tell(self, draft: Draft) -> None:
        """Notes the event of a claim of the report's own time, for those that follow."""
        if draft.slot.event and not draft.is_past:
            self.told.append((draft.start, draft.slot.event))


def programme(got: Parse, drafts: list[Draft]) -> Programme:
    """The events that a report names."""
    namings = [each for number, one in enumerate(got.parsed) for each in _namings(number, one)]
    starts = [one.sentence.start for one in got.parsed]
    titled = frozenset(word.event for word in events.find(got.report.title or ""))
    made = Programme(namings, Counter(each.event for each in namings), got.parsed, starts, titled)
    for each in namings:
        made.by_event.setdefault(each.event, []).append(each)
    for draft in drafts:
        if draft.slot.event and ("event" not in draft.inferred or draft.rule.startswith("table.")):
            made.own.setdefault((draft.person, draft.is_past), Counter())[draft.slot.event] += 1
            if draft.attribute == "rank":
                made.placed.add(draft.slot.event)
        if draft.attribute == "mark" and draft.margin is None:
            made.marks.setdefault((draft.person, made.sentence_at(draft.start)), []).append(draft)
    for sight in got.scene.sights:
        for person in sight.people:
            made.seen.setdefault(person, set()).add(made.sentence_at(sight.start))
    for one in got.parsed:
        made.spoken += [(t.start, t.value) for t in one.words.tokens if t.symbol == SPORT]
    return made


def _namings(number: int, one: Parsed) -> Iterator[Naming]:
    sentence = one.sentence
    named: set[str] = set()
    for witness in one.witnesses:
        token = witness.token
        if token.symbol == EVENT:
            sport = sport_of(token, None)
            event, gender = token.value.in_sport(sport), token.value.gender
            named.add(event)
        elif token.symbol == "J" and token.value.event and token.value.event not in named:
            event, sport, gender = token.value.event, token.value.sport, token.value.gender
        else:
            continue
        yield Naming(
            event, sport, gender, token.start, token.end, number, sentence.paragraph,
            sentence.kind == "heading", witness.is_local, *_bearing(one, token.start), token.symbol != EVENT,
        )  # fmt: skip


def _bearing(one: Parsed, position: int) -> tuple[tuple[int, ...], bool]:
    """Within whose noun phrase a place lies, and whether that is one of honour."""
    at = one.phrase_at(position)
    if at is None or one.phrases.tokens[at].symbol != ATHLETE:
        return (), False
    phrase = one.phrases.tokens[at]
    inside = {t.symbol for t in one.words.tokens if phrase.start <= t.start < phrase.end}
    return tuple(phrase.value.people), bool(inside & _HONOURS)
