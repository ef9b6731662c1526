"""Which event, phase, gender and competition a claim is about, from the nearest words that say so.

The order of witnesses: the matched words themselves, the words after them up to the next result, the words
before,
the sentence's earlier results, then what the report was speaking of (heading, earlier sentences).
"""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from olytui.extract.editions import Said
from olytui.extract.tokens import ATHLETE, COMPETITION, DATE, EVENT, GENDER, PHASE, SPORT, Token
from olytui.extract.words import listed
from olytui.model import Gender, Phase
from olytui.sport.disciplines import own_events

if TYPE_CHECKING:
    from olytui.extract.editions import Editions
    from olytui.extract.parsed import Draft, Parsed
    from olytui.extract.segment import Sentence

_STANDINGS = re.compile(
    r"(?i)\b(?:standings|rankings?|points table|medals? table|seeds|seedings|fixtures|schedule|order "
    r"of play)\b"
)
_LISTED = listed("the his her their and , both E G men women 's morning afternoon evening closing")
_MISSED = listed("skip skipped skipping missing")
_AHEAD = {
    ("focus", "on"),
    ("focusing", "on"),
    ("concentrate", "on"),
    ("concentrating", "on"),
    ("not", "making"),
}
_TO_COME = {("to", "go"), ("to", "come"), ("still", "to"), ("yet", "to"), ("next", "week")}
_BACKWARD = listed("after following besides since")
_OPENERS = listed("in over at on for the then but and earlier meanwhile also elsewhere , G S C D")
_HONOURS = frozenset("TMLYR")
_WANTED = frozenset({"J", EVENT, GENDER, PHASE, COMPETITION, DATE, SPORT})


@dataclass(slots=True)
class Frame:
    """What the report is speaking of."""

    competition: str | None = None
    sport: str | None = None
    gender: Gender | None = None
    event: str | None = None
    event_gender: Gender | None = None
    phase: Phase | None = None
    paragraph: int = -1
    event_paragraph: int = -1
    is_standings: bool = False

    def copy(self) -> "Frame":
        """The same frame once more, to be changed."""
        return Frame(
            self.competition, self.sport, self.gender, self.event, self.event_gender, self.phase,
            self.paragraph, self.event_paragraph, self.is_standings,
        )  # fmt: skip


@dataclass(slots=True)
class Witness:
    """One softening entity of a sentence: its token, and whether it lies within somebody's noun phrase."""

    token: Token
    is_local: bool
    clause: int


@dataclass(slots=True)
class Territory:
    """The stretch of text in which a claim looks for its circumstances."""

    start: int
    end: int
    left: int
    right: int
    clause: int = 0


def witnesses(
    words: list[Token], phrases: list[Token], clauses: list[int], covered: list[Token]
) -> list[Witness]:
    """The entities of a sentence that can say which event; `phrases` shows which of them lie within noun
    phrases.
    """
    clause_at = {
        (token.start, token.symbol): clause
        for token, clause in zip(phrases, clauses, strict=True)
        if token.symbol in _WANTED
    }
    teams = [t for t in phrases if t.symbol == ATHLETE and t.value.kind == "nation"]
    found = []
    for number, token in enumerate(words):
        if token.symbol in _WANTED and not (token.symbol == EVENT and _is_aside(words, number)):
            clause = clause_at.get((token.start, token.symbol))
            is_open = clause is not None or any(team.start <= token.start < team.end for team in teams)
            found.append(Witness(token, not is_open, clause if clause is not None else 0 if is_open else -1))
    found += [Witness(token, False, 0) for token in covered]
    found.sort(key=lambda witness: witness.token.start)
    return found


def _is_aside(words: list[Token], number: int) -> bool:
    """Whether an event is only looked back or ahead to: `his third gold after the 100m and 200m`, `to focus
    on the 800m`, `with the javelin to go`.
    """
    at = number - 1
    while at >= 0 and words[at].symbol in _LISTED:
        at -= 1
    if at > 0 and (words[at].symbol in _BACKWARD or words[at].symbol in _MISSED):
        return True
    if at > 0 and (words[at - 1].symbol, words[at].symbol) in _AHEAD:
        return True
    at = number + 1
    while at < len(words) and (words[at].symbol in _LISTED or words[at].symbol[:1].isdigit()):
        at += 1
    return tuple(word.symbol for word in words[at : at + 2]) in _TO_COME


def opening(words: list[Token], seen: list[Witness], *, opens_section: bool = False) -> Token | None:
    """The event with which a sentence opens (`In the women's 800m, …`): all that follows is about it."""
    for token in words:
        if token.symbol == EVENT:
            is_open = opens_section or any(
                witness.token is token and not witness.is_local for witness in seen
            )
            return token if is_open else None
        if token.symbol not in _OPENERS:
            return None
    return None


def territories(spans: list[tuple[int, int]], clauses: list[int], start: int, end: int) -> list[Territory]:
    """For each match its own span and the free words around it, up to its neighbours."""
    areas = []
    for index, (first, last) in enumerate(spans):
        left = max((b for i, (_, b) in enumerate(spans) if i != index and b <= first), default=start)
        right = min((a for i, (a, _) in enumerate(spans) if i != index and a >= last), default=end)
        areas.append(Territory(first, last, left, right, clauses[index]))
    return areas


def nearest(symbol: str, seen: list[Witness], area: Territory, allow_local: bool = False) -> Token | None:
    """The witness of one kind that speaks for a stretch: inside it, then after it, then before it."""
    inside = after = before = None
    for witness in seen:
        token = witness.token
        if token.symbol != symbol:
            continue
        if witness.is_local and not allow_local:
            continue
        if area.start <= token.start and token.end <= area.end:
            inside = inside or token
        elif witness.clause > 0 and witness.clause != area.clause:
            continue
        elif area.end <= token.start < area.right and (area.clause in (0, witness.clause)):
            after = after or token
        elif area.left <= token.start and token.end <= area.start:
            before = token
    return inside or after or before


def opened(frame: Frame, sentence: "Sentence", editions: "Editions") -> Frame:
    """The frame as a sentence begins: a new paragraph comes back to the report's own competition."""
    if sentence.paragraph == frame.paragraph:
        return frame
    fresh = frame.copy()
    fresh.paragraph = sentence.paragraph
    if editions.enter(sentence.paragraph):
        fresh = Frame(paragraph=sentence.paragraph)
    if editions.main is not None:
        fresh.competition = editions.main
        fresh.sport = fresh.sport or editions.main_sport
    if sentence.kind == "heading":
        fresh.phase = None
    return fresh


def opens_section(one: "Parsed") -> bool:
    """Whether a paragraph opens with a bare word for its sport or event: `Diving Norway's Ada Novak …`."""
    first = one.words.tokens[0] if one.words.tokens else None
    if first is None or first.symbol not in (SPORT, EVENT):
        return False
    after = one.text[first.end - one.sentence.start :]
    return after[:1] == " " and after[1:2].isupper()


def sport_of(event: Token, sport: str | None) -> str | None:
    """The sport of an event that several sports may have: the one spoken of, if it has it."""
    if event.value.sport:
        return str(event.value.sport)
    known = [name for name, _ in event.value.readings]
    return sport if sport in known else known[0] if known else sport


def _turns(one: "Parsed", sports: list[str], frame: Frame) -> bool:
    """Whether a sentence turns to another sport of one event: `last week's skeleton winner`."""
    is_other = sports[-1] != frame.sport and sports[-1] in own_events()
    return is_other and bool(one.words.symbols & _HONOURS)


def _is_away(draft: "Draft", one: "Parsed") -> bool:
    """Whether a town and a time alone tell the competition of a claim: it is none of those that follow."""
    return "competition" not in draft.inferred and COMPETITION not in one.words.symbols


def moved(frame: Frame, one: "Parsed", made: list["Draft"], editions: "Editions") -> Frame:
    """The frame after a sentence: what it spoke of last, unless it only looked back at another
    competition.
    """
    seen, sentence, text = one.witnesses, one.sentence, one.text
    after = frame.copy()
    if sentence.kind == "heading" and not any(d.rule == "list.row" for d in made):
        after.is_standings = _STANDINGS.search(text) is not None
    main = [d for d in made if not d.is_past]
    elsewhere = bool(main) and all(d.slot.competition != frame.competition for d in main)
    events = [w.token for w in seen if w.token.symbol == EVENT and not w.is_local]
    genders = [w.token.value for w in seen if w.token.symbol == GENDER and not w.is_local]
    sports = [w.token.value for w in seen if w.token.symbol == SPORT and not w.is_local]
    stages = [w.token.value.phase for w in seen if w.token.symbol == PHASE and not w.is_local]
    if sports and not events and (sentence.kind == "heading" or opens_section(one)):
        after.sport, after.event, after.gender = sports[-1], None, None
    elif sports and after.sport is None:
        after.sport = sports[0]
    elif sports and not events and _turns(one, sports, frame):
        after.sport, after.event, after.gender = sports[-1], None, None
    if events:
        last = main[-1].slot if main and main[-1].slot.event and not elsewhere else None
        name = last.event if last else events[-1].value.in_sport(sport_of(events[-1], frame.sport))
        if name != frame.event:
            after.gender, after.phase = None, None
        after.event = name
        after.event_paragraph = sentence.paragraph
        after.sport = (last.sport if last else sport_of(events[-1], frame.sport)) or after.sport
        after.gender = (last.gender if last else events[-1].value.gender) or after.gender
    if genders:
        after.gender = genders[-1]
    if stages and (events or sentence.kind == "heading" or after.phase is None or main):
        after.phase = stages[0] if sentence.kind == "heading" else stages[-1]
    if main and not elsewhere:
        own = frame.competition if editions.main is not None else main[-1].slot.competition
        after.competition = own or frame.competition
    elif main and editions.main is None and not _is_away(main[-1], one):
        after.competition = main[-1].slot.competition
    if editions.main is None and (not main or after.competition is None):
        after.competition = _last_named(seen, after, editions)
    return after


def _last_named(seen: list[Witness], frame: Frame, editions: "Editions") -> str | None:
    """The competition that a sentence names last, but for what lies ahead; the frame's where it names none."""
    named = [
        w.token
        for w in seen
        if w.token.symbol == COMPETITION and not w.is_local and not w.token.value.is_future
    ]
    if not named or named[-1].value.kind in ("belt", "title"):
        return frame.competition
    return editions.label(Said(named[-1], None), frame.competition, frame.sport)
