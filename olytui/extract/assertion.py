"""Turns a rule's match into drafts of claims: whom, what value, where the words are, in which slot."""

from dataclasses import dataclass, replace
from typing import cast as typed

from olytui.extract.editions import Editions
from olytui.extract.engine import Match
from olytui.extract.frame import Frame, Territory, territories
from olytui.extract.nounphrase import is_modifier
from olytui.extract.parsed import Draft, Parsed
from olytui.extract.pattern import CLASSES
from olytui.extract.people import Cast
from olytui.extract.rule import Assertion
from olytui.extract.slots import Finder
from olytui.extract.tokens import ATHLETE, Token
from olytui.extract.words import listed
from olytui.model import Attribute, Slot
from olytui.sport.disciplines import own_events
from olytui.sport.marks import MarkWord

Value = tuple[str, str | None]

_FINALS = frozenset({"win.beat-final", "win.lost-final"})
_JOINED = listed("E C world olympic european commonwealth paralympic")
_LEADING = frozenset({",", "and", "with", "while", "as", ";", "-"})
_PODIUM = 3


@dataclass(frozen=True, slots=True)
class _Ground:
    """A match with its sentence, its words' place and its slots."""

    match: Match
    one: Parsed
    area: Territory
    slots: list[Slot]
    inferred: tuple[str, ...]


def drafts(one: Parsed, frame: Frame, editions: Editions, cast: Cast) -> list[Draft]:
    """What the matches of one sentence say."""
    live = _apart([m for m in one.matches if m.refused is None and _has_doer(m, one)], one)
    spans = [_span(m, one) for m in live]
    clauses = [one.clauses[one.phrase_at(end - 1) or 0] for _, end in spans]
    finder = Finder(one, frame, editions)
    found: list[Draft] = []
    for match, area in zip(
        live, territories(spans, clauses, one.sentence.start, one.sentence.end), strict=True
    ):
        if one.sentence.is_quoted(area.start) or (frame.is_standings and match.rule.name == "list.row"):
            continue
        ground = _Ground(match, one, area, *finder.slots(match, area, found))
        for part in match.rule.assertions:
            found.extend(_assert(part, ground))
    found = [draft for draft in found if draft.rule != "place.ahead" or _follows_subject(draft, found)]
    for draft in found:
        if draft.rule != "list.row":
            _recall(draft, one, frame, cast)
        draft.earlier = editions.before(draft.slot.competition) if draft.is_past else None
    return [draft for draft in found if _is_possible(draft, cast)]


def _follows_subject(draft: Draft, found: list[Draft]) -> bool:
    """Places those whom a sentence puts behind its subject: right after the place that it gives the
    subject.
    """
    before = [d for d in found if d.attribute == "rank" and d.start < draft.start and not d.is_past]
    before = [d for d in before if d.rule != draft.rule]
    if not before or int(before[-1].value) > _PODIUM:
        return False
    draft.value = str(int(before[-1].value) + int(draft.value))
    draft.slot = before[-1].slot
    return True


def _recall(draft: Draft, one: Parsed, frame: Frame, cast: Cast) -> None:
    """An unsaid event is the athlete's own last one, unless this paragraph has just named another."""
    person, slot = cast.people[draft.person], draft.slot
    if "event" not in draft.inferred:
        if not draft.is_past or person.event is None:
            person.event = (slot.event, slot.sport, slot.gender)
            person.event_paragraph = one.sentence.paragraph
        return
    draft.event_from = _event_from(slot, one, frame)
    if person.event is not None and (
        frame.event_paragraph <= person.event_paragraph or slot.competition != frame.competition
    ):
        event, sport, gender = person.event
        draft.event_from = "own"
        draft.slot = replace(slot, event=event, sport=sport, gender=slot.gender or gender)


def _event_from(slot: Slot, one: Parsed, frame: Frame) -> str:
    """Where an unsaid event comes from: this sentence, this paragraph, further up, or nowhere."""
    if slot.event is None:
        return "nowhere"
    if slot.event != frame.event:
        return "sentence"
    distance = one.sentence.paragraph - frame.event_paragraph
    return "paragraph" if distance == 0 else "above" if distance == 1 else "afar"


def _is_possible(draft: Draft, cast: Cast) -> bool:
    """Whether a nation's claim is of an event rather than a tally, and an official's no title of the day."""
    person, slot = cast.people[draft.person], draft.slot
    is_tally = slot.event is None and slot.sport not in own_events()
    if person.kind == "nation" and (draft.attribute == "irm" or is_tally):
        return False
    if draft.rule in _FINALS and slot.phase != "final":
        return False
    return not (person.is_official and draft.is_past)


def _has_doer(match: Match, one: Parsed) -> bool:
    """Whether a match that speaks of the subject alone has one."""
    if match.rule.level != "phrases" or any(part.who != "SUBJECT" for part in match.rule.assertions):
        return True
    return one.doers[match.first] is not None


def _span(match: Match, one: Parsed) -> tuple[int, int]:
    """The words of a match, without what only leads up to it; a title's with what stands before its noun."""
    tokens = one.line_of(match).tokens
    first, last = match.first, match.last
    if match.rule.past:
        while first > 0 and (is_modifier(tokens[first - 1].symbol) or _joins(tokens, first - 1)):
            first -= 1
    while first < last and tokens[first].symbol in _LEADING:
        first += 1
    return tokens[first].start, tokens[last].end


def _joins(tokens: list[Token], at: int) -> bool:
    """Whether an `and` or comma here joins two modifiers: `800m and 1500m champion`."""
    if tokens[at].symbol not in ("and", ",") or at == 0:
        return False
    before, after = tokens[at - 1].symbol, tokens[at + 1].symbol
    return before in _JOINED and after in "ECG" and (tokens[at].symbol == "and" or before == after)


def _apart(found: list[Match], one: Parsed) -> list[Match]:
    """Of matches whose value is the same token for the same attribute, the surest."""
    best: dict[tuple[frozenset[int], frozenset[str]], Match] = {}
    for match in found:
        tokens = one.line_of(match).tokens
        values = frozenset(tokens[n].start for name, n in match.named.items() if not name.startswith("WHO"))
        parts = frozenset(a.attribute[:4] + (a.who if not values else "") for a in match.rule.assertions)
        parts |= {"earlier"} if match.rule.name.startswith("title.earlier") else set()
        key = (values or frozenset({tokens[match.first].start}), parts)
        rival = best.get(key)
        if rival is None or match.rule.confidence > rival.rule.confidence:
            best[key] = match
    keys = list(best)
    kept = {id(best[k]) for k in keys if not any(k[1] == other[1] and k[0] < other[0] for other in keys)}
    return [match for match in found if id(match) in kept]


def _assert(part: Assertion, ground: _Ground) -> list[Draft]:
    """One assertion of a rule as drafts."""
    people = _who(part.who, ground)
    if part.attribute == "behind":
        return _margin(part, people, ground)
    values = [_value(name, ground) for name in part.values]
    known = [value for value in values if value is not None]
    if not people or not known:
        return []
    slots = ground.slots
    if part.attribute == "ranks" and len(people) == 1 and len(slots) == len(known):
        pairs = zip(known, slots, strict=True)
        return [_draft(people[0], "rank", value, slot, ground) for value, slot in pairs]
    attribute, shared = _shared(part.attribute, people, known)
    chosen = slots[:1] if attribute == "mark" else slots
    return [_draft(person, attribute, value, slot, ground) for person, value in shared for slot in chosen]


def _shared(kind: str, people: list[int], known: list[Value]) -> tuple[Attribute, list[tuple[int, Value]]]:
    """Who gets which value: one for all, one each in order, or the places around one that is told."""
    places = range(1, len(people) + 1)
    first = known[0][0]
    if kind == "ranks":
        return "rank", list(zip(people, known, strict=True)) if len(people) == len(known) else []
    if kind == "last-places":
        begin = _PODIUM - len(people)
        return "rank", [
            (p, (str(begin + n), None)) for n, p in zip(places, people, strict=True)
        ] if begin >= 0 else []
    if kind == "above":
        fits = len(people) == int(first) - 1
        return "rank", [(p, (str(n), None)) for n, p in zip(places, people, strict=True)] if fits else []
    if kind in ("below", "after-subject"):
        begin = int(first) if kind == "below" else 0
        return "rank", [(p, (str(begin + n), None)) for n, p in zip(places, people, strict=True)]
    if kind == "none":
        return "rank", []
    return typed(Attribute, kind), [(person, known[0]) for person in people]


def _margin(part: Assertion, people: list[int], ground: _Ground) -> list[Draft]:
    """A mark still to be worked out: whose, by how much, and from whose."""
    value = _value("MARGIN", ground)
    others = tuple(_who(part.values[1], ground)) if len(part.values) > 1 else ()
    if len(people) != 1 or value is None or people[0] in others:
        return []
    draft = _draft(people[0], "mark", value, ground.slots[0], ground)
    draft.margin, draft.margin_from = value[0], others
    return [draft]


def _draft(person: int, attribute: Attribute, value: Value, slot: Slot, ground: _Ground) -> Draft:
    rule, area = ground.match.rule, ground.area
    return Draft(
        person, attribute, value[0], area.start, area.end, rule.name, rule.confidence, slot,
        inferred=ground.inferred, unit=value[1], is_past=rule.past,
        is_heading=ground.one.sentence.kind == "heading", clause=area.clause,
    )  # fmt: skip


def _who(name: str, ground: _Ground) -> list[int]:
    """The people that a class of the pattern, the subject or a description stands for."""
    match, one = ground.match, ground.one
    tokens = one.line_of(match).tokens
    if name in match.named:
        return list(tokens[match.named[name]].value.people)
    if name.startswith("WHO"):
        return []
    at = one.phrase_at(tokens[match.first].start) if match.rule.level != "phrases" else match.first
    if at is not None and name == "DESCRIBED":
        token = one.phrases.tokens[at]
        is_description = token.symbol == ATHLETE and token.value.kind == "descriptor"
        return list(token.value.people) if is_description else []
    subject = one.doers[at] if at is not None else None
    return list(one.phrases.tokens[subject].value.people) if subject is not None else []


def _value(name: str, ground: _Ground) -> Value | None:
    """The value that a class's token has, or the literal that the rule gives; None where the class is
    absent.
    """
    named = ground.match.named
    if name not in named:
        return None if name.rstrip("23") in CLASSES else (name, None)
    token = ground.one.line_of(ground.match).tokens[named[name]]
    if token.value is None:
        return (token.symbol, None) if token.symbol.isdecimal() else None
    if isinstance(token.value, MarkWord):
        return token.value.value, token.value.unit
    return str(token.value), None
