"""What a reader keeps in mind after a sentence: whom it was about, and whose event it named."""

import re

from olytui.extract.frame import Frame
from olytui.extract.parsed import Parsed
from olytui.extract.people import Cast, Person
from olytui.extract.scene import Scene
from olytui.extract.tokens import ATHLETE, EVENT, Token
from olytui.extract.words import listed
from olytui.sport.events import sport_of as sport_of_event

_ASIDES = listed("while when after as before although though despite since with")
_DOER = "J"
_TRADE = re.compile(
    r" (?:runner|specialist|swimmer|rider|skater|skier|thrower|jumper|racer|rower|paddler|walker|man|woman|star)\b"
)


def note_trades(one: Parsed, cast: Cast) -> None:
    """`800m runner Ada Novak`, `pole vaulter Eva Lund`: what is told of them next is of their own event."""
    alone: list[tuple[int, Token, Person]] | None = None
    for witness in one.witnesses:
        token = witness.token
        is_trade = token.symbol == EVENT and witness.is_local and _TRADE.match(one.text, _end(one, token))
        if not (is_trade or (token.symbol == _DOER and token.value.event)):
            continue
        alone = _alone(one, cast) if alone is None else alone
        for _, phrase, person in alone:
            if phrase.start <= token.start < phrase.end:
                event = token.value.event
                person.event = (event, token.value.sport or sport_of_event(event), token.value.gender)
                person.event_paragraph = one.sentence.paragraph


def _end(one: Parsed, token: Token) -> int:
    return token.end - one.sentence.start


def keep(one: Parsed, frame: Frame, cast: Cast, scene: Scene) -> None:
    """Takes the topic and the events of a sentence into the scene."""
    alone = _alone(one, cast)
    topic = _topic(one, alone)
    if topic is None and not any(person is scene.focus for _, _, person in alone):
        topic = next(
            (p for n, _, p in alone if p.kind == "person" and not p.is_official and not _is_agent(one, n)),
            None,
        )
    if topic is not None and scene.is_lost and topic.index not in _subjects(one):
        topic = None
    scene.focus = topic or scene.focus
    scene.is_lost = scene.is_lost and topic is None
    is_kept = one.sentence.kind == "body" and topic is None
    scene.side = _side(one, cast) or scene.opening or (scene.side if is_kept else ())
    scene.opening = ()
    _keep_event(one, frame, scene)
    for witness in one.witnesses:
        if witness.token.symbol == _DOER:
            _keep_doing(witness.token, alone)


def _is_agent(one: Parsed, number: int) -> bool:
    """Whether somebody is only named as who did it: `the record set by Novak`."""
    return number > 0 and one.phrases.tokens[number - 1].symbol == "by"


def _alone(one: Parsed, cast: Cast) -> list[tuple[int, Token, Person]]:
    """The mentions of one athlete each: token number, token, person."""
    return [
        (number, token, cast.people[token.value.people[0]])
        for number, token in enumerate(one.phrases.tokens)
        if token.symbol == ATHLETE and len(token.value.people) == 1
    ]


def _topic(one: Parsed, alone: list[tuple[int, Token, Person]]) -> Person | None:
    """The first subject of the main clause; after an opening aside the second, if there is one."""
    subjects = [
        person
        for number, _, person in alone
        if person.kind == "person" and one.doers[number] == number and not one.clauses[number]
    ]
    first = one.phrases.tokens[0].symbol if one.phrases.tokens else ""
    opens_aside = first in _ASIDES or (len(first) > 5 and first.endswith("ing"))
    return (subjects[1] if opens_aside and len(subjects) > 1 else subjects[0]) if subjects else None


def _side(one: Parsed, cast: Cast) -> tuple[Person, ...]:
    """The first team, pair or crew of which the main clause says something."""
    for number, token in enumerate(one.phrases.tokens):
        if token.symbol == ATHLETE and one.doers[number] == number and not one.clauses[number]:
            people = tuple(cast.people[i] for i in token.value.people)
            if len(people) > 1 or any(person.kind == "nation" for person in people):
                return people
    return ()


def _subjects(one: Parsed) -> set[int]:
    """Those of whom a sentence's main clause says something."""
    doers = {
        doer for doer, clause in zip(one.doers, one.clauses, strict=True) if doer is not None and not clause
    }
    return {i for doer in doers for i in one.phrases.tokens[doer].value.people}


def _keep_event(one: Parsed, frame: Frame, scene: Scene) -> None:
    """An event named in a sentence about one athlete is that athlete's."""
    named = {i for token in one.phrases.tokens if token.symbol == ATHLETE for i in token.value.people}
    focus = scene.focus
    if focus is not None and named == {focus.index} and frame.event_paragraph == one.sentence.paragraph:
        focus.event, focus.event_paragraph = (frame.event, frame.sport, frame.gender), one.sentence.paragraph


def _keep_doing(token: Token, alone: list[tuple[int, Token, Person]]) -> None:
    """What a noun says of its bearer: `long jumper`, `swimmer`."""
    for _, phrase, person in alone:
        if phrase.start <= token.start < phrase.end:
            person.sport = person.sport or token.value.sport
            if person.event is None and token.value.event:
                person.event = (token.value.event, token.value.sport, token.value.gender)
