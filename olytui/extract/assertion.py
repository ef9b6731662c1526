"""Turns a rule's match into drafts of claims: whom, what value, where the words are, in which slot."""

from dataclasses import dataclass, replace
from typing import cast as typed

from olytui.extract import bearings, duels, kept
from olytui.extract.editions import WON_HERE, Editions
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
from olytui.sport.events import is_individual, is_shared
from olytui.sport.marks import MarkWord

Value = tuple[str, str | None]

_JOINED = listed("E C world olympic european commonwealth paralympic")
_WON = listed(
    "win.victory win.noun win.plain win.comp win.to-victory win.victory-for win.poss win.race "
    "win.with-victory "
    "win.with win.win-for"
)
_LARGEST_CREW = 4
_SEVERAL = frozenset({"ranks", "marks", "podium", "last-places"})
_LEADING = frozenset({",", "and", "with", "while", "as", ";", "-"})


@dataclass(frozen=True, slots=True)
class _Ground:
    """A match with its sentence, its words' place and its slots."""

    match: Match
    one: Parsed
    area: Territory
    slots: list[Slot]
    inferred: tuple[str, ...]
    cast: Cast


def drafts(one: Parsed, frame: Frame, editions: Editions, cast: Cast) -> list[Draft]:
    """What the matches of one sentence say."""
    live = _apart([m for m in one.matches if m.refused is None and _has_doer(m, one)], one)
    if not live:
        return []
    spans = [_span(m, one) for m in live]
    clauses = [one.clauses[one.phrase_at(end - 1) or 0] for _, end in spans]
    finder = Finder(one, frame, editions)
    found: list[Draft] = []
    for match, area in zip(
        live, territories(spans, clauses, one.sentence.start, one.sentence.end), strict=True
    ):
        if one.sentence.is_quoted(area.start) or (frame.is_standings and match.rule.name == "list.row"):
            continue
        ground = _Ground(match, one, area, *finder.slots(match, area, found), cast)
        for part in match.rule.assertions:
            found.extend(_assert(part, ground))
    found += kept.again(found, one, editions)
    for draft in found:
        if draft.rule != "list.row":
            _recall(draft, one, frame, cast)
        is_held = draft.is_past and not WON_HERE.search(one.text, *_within(draft, one))
        draft.earlier = editions.before(draft.slot.competition) if is_held else None
    return [draft for draft in found if _is_possible(draft, cast)]


def _within(draft: Draft, one: Parsed) -> tuple[int, int]:
    """The place of a draft's words in its sentence."""
    return draft.start - one.sentence.start, draft.end - one.sentence.start


def _recall(draft: Draft, one: Parsed, frame: Frame, cast: Cast) -> None:
    """An unsaid event is the athlete's own last one, unless this paragraph has just named another."""
    person, slot = cast.people[draft.person], draft.slot
    if "event" not in draft.inferred:
        if not draft.is_past or person.event is None:
            person.event = (slot.event, slot.sport, slot.gender)
            person.event_paragraph = one.sentence.paragraph
        return
    draft.event_from = _event_from(slot, one, frame)
    if slot.event is None and slot.sport in own_events():
        return
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
    if person.kind == "nation":
        is_joint = "relay" in (slot.event or "") or "team" in (slot.event or "")
        is_tally = slot.event is None and slot.sport not in own_events()
        is_tally = is_tally or (slot.event is not None and is_individual(slot.event))
        if is_tally or (draft.attribute == "irm" and not is_joint):
            return False
    if draft.rule.startswith("bout."):
        is_early = slot.phase in ("semifinal", "quarterfinal", "preliminary")
        is_final = slot.phase == "final" or not (is_early or draft.rule.startswith("bout.final"))
        return is_final and (draft.value != "4" or person.kind == "nation")
    if slot.sport in duels.MATCHES and not _counts_in_match(draft):
        return False
    if draft.rule == "mark.at" and draft.unit == "time":
        return False
    return not (person.is_official and draft.is_past)


def _counts_in_match(draft: Draft) -> bool:
    """Whether a claim from a sport of matches is no mere match won on the way, nor its length or its goals."""
    if draft.attribute == "mark":
        return draft.slot.sport in duels.SCORED
    return draft.rule not in _WON or draft.slot.phase == "final"


def _has_doer(match: Match, one: Parsed) -> bool:
    """Whether a match that speaks of the subject alone has one."""
    if match.rule.level != "phrases" or any(part.who != "SUBJECT" for part in match.rule.assertions):
        return True
    return one.doers[match.first] is not None


def _span(match: Match, one: Parsed) -> tuple[int, int]:
    """The words of a match, without what only leads up to it; a title's with what stands before its noun."""
    tokens = one.line_of(match).tokens
    first, last = match.first, match.last
    if match.rule.past and tokens[first].symbol != ATHLETE:
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
    keys = [_says(match, one) for match in found]
    kept = []
    for number, match in enumerate(found):
        rivals = [
            (other, key) for at, (other, key) in enumerate(zip(found, keys, strict=True)) if at != number
        ]
        if not any(_outdoes(key, keys[number], other, match) for other, key in rivals):
            kept.append(match)
    return kept


Key = tuple[frozenset[int], frozenset[str]]


def _says(match: Match, one: Parsed) -> Key:
    """Which tokens a match takes its values from (its first token, if none), and what they are said to be."""
    tokens = one.line_of(match).tokens
    told = {name for part in match.rule.assertions for name in part.values}
    values = frozenset(tokens[n].start for name, n in match.named.items() if name in told)
    parts = frozenset(a.attribute[:4] + (a.who if not values else "") for a in match.rule.assertions)
    return values or frozenset({tokens[match.first].start}), parts


def _outdoes(key: Key, mine: Key, other: Match, match: Match) -> bool:
    """Whether another match says all that this one does, and more or more surely."""
    if not (mine[0] <= key[0] and mine[1] <= key[1]):
        return False
    if mine[0] < key[0]:
        return True
    rival, own = other.rule.confidence, match.rule.confidence
    return rival > own or (rival == own and (other.first, -other.last) < (match.first, -match.last))


def _assert(part: Assertion, ground: _Ground) -> list[Draft]:
    """One assertion of a rule as drafts."""
    people = _who(part.who, ground)
    if part.attribute in _SEVERAL:
        people = _members(people, ground)
    if part.attribute in ("behind", "further", "level"):
        return _margin(part, people, ground)
    if part.attribute in ("next", "before"):
        return _order(part, people, ground)
    values = [_value(name, ground) for name in part.values]
    known = [value for value in values if value is not None]
    if not people or not known:
        return []
    slots = ground.slots
    if part.attribute in ("ranks", "marks") and len(people) == 1 and len(slots) == len(known):
        each: Attribute = "rank" if part.attribute == "ranks" else "mark"
        pairs = zip(known, slots, strict=True)
        return [_draft(people[0], each, value, slot, ground) for value, slot in pairs]
    attribute, shared = _shared(part.attribute, people, known, ground)
    chosen = slots[:1] if attribute == "mark" else slots
    return [_draft(person, attribute, value, slot, ground) for person, value in shared for slot in chosen]


def _shared(
    kind: str, people: list[int], known: list[Value], ground: _Ground
) -> tuple[Attribute, list[tuple[int, Value]]]:
    """Who gets which value: one for all, one each in order, or the places around one that is told."""
    first = known[0][0]
    if kind in ("ranks", "marks"):
        attribute: Attribute = "rank" if kind == "ranks" else "mark"
        return attribute, list(zip(people, known, strict=True)) if len(people) == len(known) else []
    if kind in duels.KINDS:
        if len(people) > 1 and ground.slots[0].sport not in duels.MATCHES:
            return "rank", []
        place = duels.place(kind, int(first), ground.match, ground.one, ground.slots[0])
        return "rank", [(person, (str(place), None)) for person in people] if place else []
    if kind in duels.AROUND:
        start = duels.AROUND[kind](int(first), len(people))
        if start is None:
            return "rank", []
        return "rank", [(person, (str(start + n), None)) for n, person in enumerate(people)]
    return typed(Attribute, kind), [(person, known[0]) for person in people]


def _members(people: list[int], ground: _Ground) -> list[int]:
    """The members in place of their nation, where each has a place of his own."""
    team = ground.cast.people[people[0]] if len(people) == 1 else None
    if team is None or team.kind != "nation" or not is_individual(ground.slots[0].event or ""):
        return people
    return [person.index for person in ground.cast.people if person.name in team.members] or people


def _order(part: Assertion, people: list[int], ground: _Ground) -> list[Draft]:
    """Places still to be worked out: the next ones behind somebody's, or behind the last one told."""
    whom = part.values[0]
    others = () if whom == "ANY" else tuple(_who(whom, ground))
    if whom != "ANY" and (not others or set(others) & set(people)):
        return []
    found = []
    slot = ground.slots[0]
    is_crew = slot.event is not None and is_shared(slot.event)
    is_crew = is_crew and all(ground.cast.people[person].kind == "person" for person in people)
    count = 1 if is_crew else len(people)
    for number, person in zip([1] * len(people) if is_crew else range(1, count + 1), people, strict=True):
        draft = _draft(person, "rank", (str(number), None), slot, ground)
        steps = number if part.attribute == "next" else number - count - 1
        draft.order, draft.order_from = steps, others
        found.append(draft)
    return found


def _margin(part: Assertion, people: list[int], ground: _Ground) -> list[Draft]:
    """A mark still to be worked out: whose, by how much, and from whose."""
    value = _value("MARGIN", ground) if part.attribute != "level" else ("0", None)
    others = _with_crews(_who(part.values[1], ground), ground) if len(part.values) > 1 else ()
    if value is None or len(people) > _LARGEST_CREW or set(people) & set(others):
        return []
    found = []
    for person in people:
        draft = _draft(person, "mark", value, ground.slots[0], ground)
        draft.margin, draft.margin_from = value[0], others
        draft.is_from_last = part.attribute != "behind"
        found.append(draft)
    return found


def _with_crews(people: list[int], ground: _Ground) -> tuple[int, ...]:
    """People, a nation's with those who row or ride for it where the event is for crews."""
    event = ground.slots[0].event
    if event is None or not is_shared(event):
        return tuple(people)
    cast = ground.cast.people
    nocs = {cast[person].noc for person in people if cast[person].kind == "nation"}
    crews = [
        each.index for each in cast if each.kind == "person" and each.noc is not None and each.noc in nocs
    ]
    return (*people, *crews)


def _draft(person: int, attribute: Attribute, value: Value, slot: Slot, ground: _Ground) -> Draft:
    rule, area = ground.match.rule, ground.area
    return Draft(
        person, attribute, value[0], area.start, area.end, rule.name, rule.confidence, slot,
        inferred=ground.inferred, unit=value[1], is_past=rule.past,
        is_heading=ground.one.sentence.kind == "heading", clause=area.clause,
        bearings=bearings.of(person, ground.one, area.start, area.end),
    )  # fmt: skip


def _who(name: str, ground: _Ground) -> list[int]:
    """The people that a class of the pattern, the subject or a description stands for."""
    match, one = ground.match, ground.one
    tokens = one.line_of(match).tokens
    if name == "RECEIVER":
        return _receiver(ground)
    if name == "NATION":
        at = one.phrase_at(tokens[match.named[name]].start)
        team = one.phrases.tokens[at] if at is not None else None
        return (
            list(team.value.people) if team and team.symbol == ATHLETE and team.value.kind == "nation" else []
        )
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


def _receiver(ground: _Ground) -> list[int]:
    """Who gets the medal that a match gives: the person who gives it to a nation, else whom it is given to."""
    given = ground.one.line_of(ground.match).tokens[ground.match.named["WHO"]].value
    givers = _who("SUBJECT", ground) if given.kind == "nation" else []
    return givers or list(given.people)


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
