"""The nation of an athlete whom the report never labels outright: that for which he competes, wins or holds a
record, else that of the team spoken of beside the name.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from olytui.extract.people import Person
from olytui.extract.sides import HOLDS, SAID
from olytui.extract.tokens import ATHLETE, NATION, Line, Token
from olytui.extract.words import listed
from olytui.sport import nations

if TYPE_CHECKING:
    from olytui.extract.parsed import Draft, Parse, Parsed

_PLACES = listed("in at to near across leaving around throughout from")
_RIVALS = listed(
    "beat beats beating defeat defeats defeated defeating edge edged edging over against behind v vs past "
    "than overcame overcoming thrashed routing routs stunned stuns face faces facing trailed"
)
_RECORDS = frozenset("XHQ")
_NAMING = (NATION, ATHLETE)
_NEEDED = 2
_HINTED = 4


@dataclass(slots=True)
class _Votes:
    """What speaks for which nation of whom, and where."""

    counts: dict[int, Counter[str]] = field(default_factory=dict)
    places: dict[tuple[int, str], tuple[int, int]] = field(default_factory=dict)

    def add(self, person: int, noc: str, weight: int, start: int, end: int) -> None:
        self.counts.setdefault(person, Counter())[noc] += weight
        self.places.setdefault((person, noc), (start, end))


def infer(got: "Parse", drafts: "list[Draft]") -> None:
    """Gives each competitor without a nation the one that he is said to compete for, else the one that stands
    beside the name, where just one does.
    """
    for one in got.parsed:
        _take_said(one, got)
        _take_records(one, got)
    for draft in drafts:
        if draft.attribute == "record" and draft.value == "NR":
            _know_of_record(got, draft.person, draft.start, draft.end)
    got.scene.settle_kin()
    votes = _Votes()
    active = {draft.person for draft in drafts}
    before: dict[str, Token] = {}
    last: Parsed | None = None
    for one in got.parsed:
        if (
            last is not None
            and last.sentence.kind == "body"
            and last.sentence.paragraph != one.sentence.paragraph
        ):
            before = {}
        before = _vote(one, got, active, votes, before)
        last = one
    for hint in got.scene.hints:
        votes.add(hint.person, hint.value, _HINTED, hint.start, hint.end)
    for index, counter in votes.counts.items():
        ranked = counter.most_common(2)
        noc, count = ranked[0]
        if count >= _NEEDED and (len(ranked) == 1 or ranked[1][1] * 2 <= count):
            got.scene.know_noc(got.cast.people[index], noc, *votes.places[index, noc], "near")
    got.scene.settle_kin()


def _take_said(one: "Parsed", got: "Parse") -> None:
    """Takes in the nations that a sentence says somebody competes for."""
    tokens = one.phrases.tokens
    if not any(token.value.noc for token in tokens if token.symbol in _NAMING):
        return
    line = Line([_as_nation(token) for token in tokens])
    for pattern in SAID:
        for hit in pattern.finditer(line.masked):
            nation = tokens[line.index(hit.start("nation"))]
            named = hit.groupdict().get("who")
            who = line.index(hit.start("who")) if named else one.doers[line.index(hit.start())]
            noc = _noc(nation)
            if who is None:
                before = range(line.index(hit.start()))
                who = next((n for n in before if tokens[n].symbol == ATHLETE), None)
            if who is None or noc is None or tokens[who].value.noc is not None:
                continue
            for index in tokens[who].value.people:
                got.cast.people[index].is_competitor = True
                got.scene.know_noc(
                    got.cast.people[index],
                    noc,
                    min(tokens[who].start, nation.start),
                    max(tokens[who].end, nation.end),
                )


def _take_records(one: "Parsed", got: "Parse") -> None:
    """Who holds or sets a nation's record is of that nation."""
    tokens = one.phrases.tokens
    for number, token in enumerate(tokens):
        doer = one.doers[number]
        if token.symbol not in _RECORDS or doer is None or tokens[doer].value.noc is not None:
            continue
        verbs = {t.symbol for t in tokens[max(0, number - 3) : number]}
        for index in tokens[doer].value.people if verbs & HOLDS else ():
            _know_of_record(got, index, token.start, token.end)


def _know_of_record(got: "Parse", person: int, start: int, end: int) -> None:
    found = nations.find(got.report.text[start:end])
    if found and len(found[0].nocs) == 1:
        got.scene.know_noc(got.cast.people[person], found[0].nocs[0], start, end)


def _noc(token: Token) -> str | None:
    """The nation that a token names, as a word or as a team."""
    return token.value.noc if token.symbol in _NAMING else None


def _as_nation(token: Token) -> Token:
    is_team = token.symbol == ATHLETE and token.value.noc is not None
    return Token(NATION, token.start, token.end, token.value) if is_team else token


def _vote(
    one: "Parsed", got: "Parse", active: set[int], votes: _Votes, before: dict[str, Token]
) -> dict[str, Token]:
    """Counts the sides that a sentence speaks of for those whom it names, or else the one of the sentence or
    heading before; gives back what counts for the next.
    """
    own = _sides(one)
    sides = own or (before if len(before) == 1 else {})
    for person, token in _unlabelled(one, got, active):
        for noc, near in sides.items():
            weight = 2 if len(sides) == 1 else 1
            votes.add(person.index, noc, weight, min(near.start, token.start), max(near.end, token.end))
    return own if not _names_anybody(one) else {}


def _names_anybody(one: "Parsed") -> bool:
    return any(token.symbol == ATHLETE and token.value.noc is None for token in one.phrases.tokens)


def _sides(one: "Parsed") -> dict[str, Token]:
    """The nations that a sentence speaks of as sides: not as places, not as beaten, not as somebody's own."""
    found: dict[str, Token] = {}
    tokens = one.words.tokens
    taken = [(t.start, t.end) for t in one.phrases.tokens if t.symbol == ATHLETE and t.value.kind != "nation"]
    for number, token in enumerate(tokens):
        if token.symbol != NATION or not token.value.noc:
            continue
        before = _before(tokens, number)
        is_own = any(start <= token.start < end for start, end in taken)
        if before == "T" or (before == "of" and token.value.plural):
            continue
        if before not in _PLACES and before not in _RIVALS and not token.value.is_birth and not is_own:
            found.setdefault(token.value.noc, token)
    return found


def _before(tokens: list[Token], number: int) -> str:
    """The word on which a nation hangs: `from` in `from Norway and the Netherlands`."""
    at = number - 1
    while at > 0 and (
        tokens[at].symbol == "the" or (tokens[at].symbol in ("and", ",") and tokens[at - 1].symbol == NATION)
    ):
        at -= 1 if tokens[at].symbol == "the" else 2
    return tokens[at].symbol if at >= 0 else ""


def _unlabelled(one: "Parsed", got: "Parse", active: set[int]) -> Iterator[tuple[Person, Token]]:
    """The competitors named in a sentence whose nation is not known."""
    for token in one.phrases.tokens:
        if token.symbol != ATHLETE or token.value.kind == "nation":
            continue
        for person in (got.cast.people[i] for i in token.value.people):
            competes = person.is_competitor or person.index in active
            if person.noc is None and not person.is_official and competes:
                yield person, token
