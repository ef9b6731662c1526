"""Turns a rule's match into drafts of claims: whom, what value, where the words are, in which slot."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from olytui.extract import context
from olytui.extract.context import Frame, Territory
from olytui.extract.engine import Match
from olytui.extract.pattern import CLASSES
from olytui.extract.people import Cast
from olytui.extract.phrases import is_modifier
from olytui.extract.rule import Assertion
from olytui.extract.scene import Scene
from olytui.extract.tokens import ATHLETE, Line, Token
from olytui.model import Attribute, Slot
from olytui.sport.disciplines import own_events
from olytui.sport.marks import MarkWord

if TYPE_CHECKING:
    from olytui.extract.editions import Editions
    from olytui.extract.reading import Parsed


@dataclass(slots=True)
class Draft:
    """A claim in the making."""

    person: int
    attribute: Attribute
    value: str
    start: int
    end: int
    rule: str
    confidence: float
    slot: Slot
    inferred: tuple[str, ...] = ()
    unit: str | None = None
    derived: bool = False
    is_past: bool = False
    is_heading: bool = False
    margin: str | None = None
    margin_from: tuple[int, ...] = ()
    earlier: str | None = None


def drafts(
    one: "Parsed", frame: Frame, editions: "Editions", cast: Cast, scene: Scene, text: str
) -> list[Draft]:
    """What the matches of one sentence say."""
    live = _apart([m for m in one.matches if m.refused is None], one)
    spans = [_span(m, one) for m in live]
    clauses = [one.clauses[_phrase_at(one, end - 1) or 0] for _, end in spans]
    areas = context.territories(spans, clauses, one.sentence.start, one.sentence.end)
    found: list[Draft] = []
    for match, area in zip(live, areas, strict=True):
        if frame.is_standings and match.rule.name == "list.row":
            continue
        if one.sentence.is_quoted(area.start):
            continue
        slots, inferred = context.slots(match, one, area, frame, editions, found)
        for part in match.rule.assertions:
            found.extend(_assert(part, match, one, slots, inferred, area, cast, scene))
    found = [draft for draft in found if not (draft.rule == "place.ahead" and not _follows_subject(draft, found))]
    for draft in found:
        if draft.rule != "list.row":
            _recall(draft, one, frame, cast)
        draft.earlier = editions.before(draft.slot.competition) if draft.is_past else None
    return [draft for draft in found if _is_possible(draft, cast)]


def _follows_subject(draft: Draft, found: list[Draft]) -> bool:
    """Places those whom a sentence puts behind its subject: right after the place that it gives the subject."""
    before = [d for d in found if d.attribute == "rank" and d.start < draft.start and not d.is_past and d.rule != draft.rule]
    if not before or int(before[-1].value) > 3:
        return False
    draft.value = str(int(before[-1].value) + int(draft.value))
    draft.slot = before[-1].slot
    return True


def _recall(draft: Draft, one: "Parsed", frame: Frame, cast: Cast) -> None:
    """An unsaid event is the athlete's own last one, unless this paragraph has just named another; a said one is kept in mind."""
    person = cast.people[draft.person]
    slot = draft.slot
    if "event" not in draft.inferred:
        if not draft.is_past or person.event is None:
            person.event = (slot.event, slot.sport, slot.gender)
            person.event_paragraph = one.sentence.paragraph
    elif person.event is not None and (
        frame.event_paragraph <= person.event_paragraph or draft.slot.competition != frame.competition
    ):
        event, sport, gender = person.event
        draft.slot = replace(slot, event=event, sport=sport, gender=slot.gender or gender)


def _is_possible(draft: Draft, cast: Cast) -> bool:
    """Whether a nation's claim is about an event rather than a tally, and officials have no titles of the day."""
    person = cast.people[draft.person]
    if person.kind == "nation" and (
        draft.attribute == "irm" or (draft.slot.event is None and draft.slot.sport not in own_events())
    ):
        return False
    if draft.rule in _FINALS and draft.slot.phase != "final":
        return False
    return not (person.is_official and draft.is_past)


_FINALS = frozenset({"win.beat-final", "win.lost-final"})


def line_of(match: Match, one: "Parsed") -> Line:
    """The line over which a match was found."""
    return one.words if match.rule.level == "words" else one.phrases


def _span(match: Match, one: "Parsed") -> tuple[int, int]:
    tokens = line_of(match, one).tokens
    first, last = match.first, match.last
    if match.rule.past:
        while first > 0 and (is_modifier(tokens[first - 1].symbol) or _joins(tokens, first - 1)):
            first -= 1
    while first < last and tokens[first].symbol in (",", "and", "with", "while", "as", ";", "-"):
        first += 1
    return tokens[first].start, tokens[last].end


_JOINED = frozenset({"E", "C", "world", "olympic", "european", "commonwealth", "paralympic"})


def _joins(tokens: list[Token], at: int) -> bool:
    """Whether an `and` or comma here joins two modifiers: `800m and 1500m champion`."""
    return (
        tokens[at].symbol in ("and", ",")
        and at > 0
        and tokens[at - 1].symbol in _JOINED
        and tokens[at + 1].symbol in "ECG"
    )


def _apart(found: list[Match], one: "Parsed") -> list[Match]:
    """Of matches whose value is the same token for the same attribute, the surest."""
    best: dict[tuple[object, ...], Match] = {}
    for match in found:
        tokens = line_of(match, one).tokens
        values = tuple(
            sorted({tokens[n].start for name, n in match.named.items() if not name.startswith("WHO")})
        )
        attributes = tuple(sorted({(a.attribute[:4], a.who if not values else "") for a in match.rule.assertions}))
        key = (values or (tokens[match.first].start,), attributes)
        rival = best.get(key)
        if rival is None or match.rule.confidence > rival.rule.confidence:
            best[key] = match
    chosen = [(key, match) for key, match in best.items()]
    kept = {
        id(m) for key, m in chosen if not any(key[1] == k[1] and set(key[0]) < set(k[0]) for k, _ in chosen)
    }  # type: ignore[call-overload]
    return [match for match in found if id(match) in kept]


def _assert(
    part: Assertion,
    match: Match,
    one: "Parsed",
    slots: list[Slot],
    inferred: tuple[str, ...],
    area: Territory,
    cast: Cast,
    scene: Scene,
) -> list[Draft]:
    people = _who(part.who, match, one, cast, scene)
    if part.attribute == "behind":
        return _margin(part, people, match, one, slots[0], inferred, area, cast, scene)
    tokens = line_of(match, one).tokens
    values = [_value(name, match, tokens) for name in part.values]
    pairs = _pairs(part, people, values, match, one, tokens)
    if part.attribute == "ranks" and len(people) == 1 and len(slots) == len(values):
        pairs = [(people[0], "rank", v[0], None) for v in values if v]
        return [
            _draft(pair, slot, match, one, inferred, area) for pair, slot in zip(pairs, slots, strict=False)
        ]
    if part.attribute == "mark":
        slots = slots[:1]
    return [_draft(pair, slot, match, one, inferred, area) for pair in pairs for slot in slots]


def _margin(  # noqa: PLR0913
    part: Assertion, people: list[int], match: Match, one: "Parsed", slot: Slot, inferred: tuple[str, ...], area: Territory,
    cast: Cast, scene: Scene,
) -> list[Draft]:  # fmt: skip
    """A mark still to be worked out: whose, by how much, and from whose."""
    value = _value("MARGIN", match, line_of(match, one).tokens)
    others = tuple(_who(part.values[1], match, one, cast, scene)) if len(part.values) > 1 else ()
    if len(people) != 1 or value is None or people[0] in others:
        return []
    draft = _draft((people[0], "mark", value[0], value[1]), slot, match, one, inferred, area)
    draft.margin, draft.margin_from = value[0], others
    return [draft]


def _draft(
    pair: tuple[int, Attribute, str, str | None],
    slot: Slot,
    match: Match,
    one: "Parsed",
    inferred: tuple[str, ...],
    area: Territory,
) -> Draft:
    person, attribute, value, unit = pair
    return Draft(
        person,
        attribute,
        value,
        area.start,
        area.end,
        match.rule.name,
        match.rule.confidence,
        slot,
        inferred=inferred,
        unit=unit,
        is_past=match.rule.past,
        is_heading=one.sentence.kind == "heading",
    )


def _who(name: str, match: Match, one: "Parsed", cast: Cast, scene: Scene) -> list[int]:
    tokens = line_of(match, one).tokens
    if name in match.named:
        figure = tokens[match.named[name]]
        if figure.symbol == ATHLETE:
            return list(figure.value.people)
        return []
    if name == "DESCRIBED":
        return _described(match, one)
    if name.startswith("WHO"):
        return []
    if match.rule.level == "words":
        at = _phrase_at(one, tokens[match.first].start)
    else:
        at = match.first
    subject = one.doers[at] if at is not None else None
    if subject is None:
        return []
    return list(one.phrases.tokens[subject].value.people)


def _phrase_at(one: "Parsed", position: int) -> int | None:
    """The number of the folded token at a place of the text."""
    for number, token in enumerate(one.phrases.tokens):
        if token.start <= position < token.end:
            return number
    return None


def _described(match: Match, one: "Parsed") -> list[int]:
    """The person that the folded token over this match means, if it is a description."""
    at = _phrase_at(one, one.words.tokens[match.first].start)
    if at is None:
        return []
    token = one.phrases.tokens[at]
    if token.symbol == ATHLETE and token.value.kind == "descriptor":
        return list(token.value.people)
    return []


def _value(name: str, match: Match, tokens: list[Token]) -> tuple[str, str | None] | None:
    """The value that a class's token has, or the literal that the rule gives; None where the class is absent."""
    if name not in match.named:
        return None if name.rstrip("23") in CLASSES else (name, None)
    token = tokens[match.named[name]]
    if token.value is None:
        return (token.symbol, None) if token.symbol.isdecimal() else None
    if isinstance(token.value, MarkWord):
        return token.value.value, token.value.unit
    return str(token.value), None


def _pairs(
    part: Assertion,
    people: list[int],
    values: list[tuple[str, str | None] | None],
    match: Match,
    one: "Parsed",
    tokens: list[Token],
) -> list[tuple[int, Attribute, str, str | None]]:
    """Who gets which value: one for all, one each in order, or those ahead of a place."""
    known = [value for value in values if value is not None]
    if not people or not known:
        return []
    kind = part.attribute
    if kind == "ranks":
        return (
            [(p, "rank", v[0], None) for p, v in zip(people, known, strict=False)]
            if len(people) == len(known)
            else []
        )
    if kind == "last-places":
        count = len(people)
        return [(p, "rank", str(4 - count + i), None) for i, p in enumerate(people)] if count <= 3 else []
    if kind == "above":
        place = int(known[0][0])
        if len(people) == place - 1:
            sure = [(p, "rank", str(i + 1), None) for i, p in enumerate(people)]
            return sure  # type: ignore[return-value]
        return []
    if kind == "after-subject":
        return [(p, "rank", str(i + 1), None) for i, p in enumerate(people)]
    if kind == "below":
        return [(p, "rank", str(i + 1 + int(known[0][0])), None) for i, p in enumerate(people)]
    if kind not in ("rank", "mark", "record", "irm"):
        return []
    return [(p, kind, known[0][0], known[0][1]) for p in people]  # type: ignore[misc]
