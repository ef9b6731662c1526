"""Nations and crews that compete: `Australia`, `the Chinese women's team`, `the Dutch trio of A, B and C`."""

from olytui.extract.nounphrase import DETERMINERS, TEAM_MIDDLE, TEAM_NOUNS, ends_phrase, name_after
from olytui.extract.people import Cast, Person
from olytui.extract.profile import list_places, symbol
from olytui.extract.scene import Scene
from olytui.extract.tokens import ATHLETE, NATION, Token
from olytui.extract.words import listed

_PLACE_WORDS = listed("in at to across from for of around throughout near leaving")
_HELMED = listed("driven represented piloted steered stroked led skippered anchored coxed comprising manned")
_HELD = listed("comprising featuring including")
_MADE = (("consisting", "of"), ("made", "up", "of"), ("composed", "of"), ("made", "of"))
_AHEAD = ("ahead", "clear")
_FACING, _ENDS = (
    ("from", "to", "for"),
    listed("Z V Y M R went goes going lost losing loss down beaten defeat fell bowed second"),
)


class Crews:
    """Finds where a nation or a crew stands for those who compete, and who its members are."""

    def __init__(self, cast: Cast, scene: Scene) -> None:
        self.cast = cast
        self.scene = scene

    def nation(self, tokens: list[Token], at: int) -> tuple[Person, int] | None:
        """A nation's team and the token number after it, where a phrase for one begins here."""
        start = at
        at += tokens[at].symbol in DETERMINERS
        if symbol(tokens, at) != NATION or tokens[at].value.noc is None:
            return None
        owned = at + 1 + (symbol(tokens, at + 1) == "'s")
        stop = owned
        while stop < len(tokens) and (tokens[stop].symbol in "GSE" or tokens[stop].symbol in TEAM_MIDDLE):
            stop += 1
        has_noun = symbol(tokens, stop) in TEAM_NOUNS
        if has_noun:
            stop += 1
        elif not (tokens[stop - 1].symbol == "G" and (stop == len(tokens) or ends_phrase(tokens[stop]))):
            has_event = any(token.symbol == "E" for token in tokens[owned:stop])
            if not has_event or not self._members(tokens, stop):
                if not self._competes(tokens, at, owned, start):
                    return None
                stop = at + 1
        return self._team(tokens, at, stop, has_noun)

    def led(self, tokens: list[Token], head: int, people: list[Person]) -> tuple[Person, int] | None:
        """`Ada Novak's Norway`: the team that somebody leads, and the token number after it."""
        at = head + 2
        if symbol(tokens, head + 1) != "'s" or symbol(tokens, at) != NATION or tokens[at].value.is_person:
            return None
        found = self.nation(tokens, at)
        if found is None or (found[1] < len(tokens) and not ends_phrase(tokens[found[1]])):
            return None
        team, stop = found
        for person in people:
            self.scene.know_noc(person, team.noc, tokens[head].start, tokens[at].end)
            person.is_competitor = True
            if person.kind == "person" and person.name not in team.members:
                team.members.append(person.name)
        return team, stop

    def _team(self, tokens: list[Token], at: int, stop: int, has_noun: bool) -> tuple[Person, int]:
        """The team with the members who are named behind it."""
        nation = tokens[at]
        team = self.cast.nation(nation.value.noc, nation.value.name)
        places = self._members(tokens, stop)
        if not places and (nation.value.plural or has_noun) and symbol(tokens, stop) == ",":
            places = self._apposed(tokens, stop)
        for place in places:
            for member in (self.cast.people[i] for i in tokens[place].value.people):
                self.scene.know_noc(member, nation.value.noc, nation.start, tokens[place].end)
                member.is_competitor = True
                if member.kind == "person" and member.name not in team.members:
                    team.members.append(member.name)
        last = places[-1] + 1 if places else stop
        return team, last + (bool(places) and symbol(tokens, last) == ")")

    def _members(self, tokens: list[Token], stop: int) -> list[int]:
        """The places of those named as `of A and B`, `(A, B and C)`, `, driven by A with brakeman B`,
        `, comprising A, B and C`.
        """
        at = stop + (symbol(tokens, stop) == ",")
        first = symbol(tokens, at)
        if first == "of" or (first == "(" and at == stop):
            at += 1
        elif first in _HELMED and symbol(tokens, at + 1) == "by":
            at += 2
        elif first in _HELD:
            at += 1
        else:
            made = next(
                (m for m in _MADE if all(symbol(tokens, at + n) == word for n, word in enumerate(m))), ()
            )
            at += len(made)
            if not made:
                return []
        name = name_after(tokens, at) if at < len(tokens) else None
        return [] if name is None else list_places(tokens, name)

    def _apposed(self, tokens: list[Token], stop: int) -> list[int]:
        """`the Americans, A and B,`: two names or more, set apart by commas."""
        if symbol(tokens, stop + 1) != ATHLETE:
            return []
        places = list_places(tokens, stop + 1)
        is_joined = len(places) > 1 and tokens[places[-1] - 1].symbol == "and"
        return places if is_joined and symbol(tokens, places[-1] + 1) in (",", ".", "") else []

    def people(self, tokens: list[Token], at: int) -> tuple[list[Person], int] | None:
        """`the women's pair of A and B`, `the crew of A, B and C`: the people themselves, and
        the token number after them.
        """
        at += tokens[at].symbol in DETERMINERS
        if symbol(tokens, at) != "E" and symbol(tokens, at) not in TEAM_NOUNS:
            return None
        if symbol(tokens, at + 1) != "of" or symbol(tokens, at + 2) != ATHLETE:
            return None
        places = list_places(tokens, at + 2)
        found = [self.cast.people[i] for place in places for i in tokens[place].value.people]
        for person in found:
            person.is_competitor = True
        return (found, places[-1] + 1) if len(found) > 1 else None

    def _competes(self, tokens: list[Token], at: int, owned: int, start: int) -> bool:
        """Whether a bare nation word stands for its team: not a place, not somebody's attribute."""
        if owned > at + 1 or not tokens[at].value.can_compete:
            return False
        before = symbol(tokens, start - 1)
        lead = symbol(tokens, start - 2)
        if (before == "of" and lead in _AHEAD) or (before in _FACING and lead in _ENDS):
            return True
        return before not in _PLACE_WORDS
