"""The nation of an athlete whom the report never labels outright: that of the team or record spoken of
beside the name.
"""

from collections import Counter
from typing import TYPE_CHECKING

from olytui.extract.people import Person
from olytui.extract.tokens import ATHLETE, NATION, Token
from olytui.extract.words import listed

if TYPE_CHECKING:
    from olytui.extract.parsed import Draft, Parse, Parsed

_PLACES = listed("in at to near across leaving around throughout")
_NEEDED = 2
_HINTED = 4


def infer(got: "Parse", drafts: "list[Draft]") -> None:
    """Gives each competitor without a nation the one that stands beside the name, where just one does."""
    active = {draft.person for draft in drafts}
    votes: dict[int, Counter[str]] = {}
    places: dict[tuple[int, str], tuple[int, int]] = {}
    for one in got.parsed:
        if one.sentence.kind == "notice":
            continue
        nations = _nations(one)
        if not nations:
            continue
        for person, token in _people(one, got):
            if (
                person.noc is not None
                or person.is_official
                or not (person.is_competitor or person.index in active)
            ):
                continue
            for noc, near in nations.items():
                votes.setdefault(person.index, Counter())[noc] += 2 if len(nations) == 1 else 1
                places.setdefault(
                    (person.index, noc), (min(near.start, token.start), max(near.end, token.end))
                )
    for hint in got.scene.hints:
        if got.cast.people[hint.person].noc is None:
            votes.setdefault(hint.person, Counter())[hint.value] += _HINTED
            places.setdefault((hint.person, hint.value), (hint.start, hint.end))
    for index, counter in votes.items():
        ranked = counter.most_common(2)
        noc, count = ranked[0]
        if count >= _NEEDED and (len(ranked) == 1 or ranked[1][1] * 2 <= count):
            got.scene.know_noc(got.cast.people[index], noc, *places[index, noc])


def _nations(one: "Parsed") -> dict[str, Token]:
    """The nations that a sentence speaks of as sides, not as places, and not as another person's own."""
    found: dict[str, Token] = {}
    tokens = one.words.tokens
    taken = [(t.start, t.end) for t in one.phrases.tokens if t.symbol == ATHLETE and t.value.kind != "nation"]
    for number, token in enumerate(tokens):
        if token.symbol == NATION and token.value.noc:
            before = tokens[number - 1].symbol if number else ""
            is_own = any(start <= token.start < end for start, end in taken)
            if before not in _PLACES and not token.value.is_birth and not is_own:
                found.setdefault(token.value.noc, token)
    return found


def _people(one: "Parsed", got: "Parse") -> list[tuple[Person, Token]]:
    return [
        (got.cast.people[i], token)
        for token in one.phrases.tokens
        if token.symbol == ATHLETE and token.value.kind != "nation"
        for i in token.value.people
    ]
