"""Noun phrases around athletes: `Norway's Ada Novak, 23`, `the 23-year-old American`, `her compatriot`,
`the pair`, `he`.

Each becomes one athlete token, so that rules see `A took M` whatever stands before and after the name;
what the phrase says of nation, age and role is kept with the person.
"""

from dataclasses import dataclass

from olytui.extract import words
from olytui.extract.clause import is_verb
from olytui.extract.lexer import NationValue
from olytui.extract.people import Cast, Person
from olytui.extract.scene import Scene
from olytui.extract.tokens import AGE, ATHLETE, NATION, Token
from olytui.extract.words import listed
from olytui.model import MentionKind

_DETERMINERS = listed("the a an his her their its this that another our")
_NOUNS = (
    words.SPORTING_NOUNS | {noun + "s" for noun in words.SPORTING_NOUNS} | {"men", "women", "girls", "boys"}
)
_PLURALS = listed("duo pair trio quartet brothers sisters twins men women two three four both")
_TEAM_NOUNS = listed("team squad quartet crew four eight pair men women side relay foursome trio boat")
_TEAM_MIDDLE = listed("sprint national relay women's men's mixed ladies pursuit olympic hockey")
_KIN = listed(
    "compatriot compatriots countryman countrywoman countrymen team-mate teammate team-mates teammates"
)
_NOT_PLACES = words.STARTERS | words.ADJECTIVES | {"best", "whole", "entire", "final", "usual"}
_ATTRIBUTES = frozenset({"E", "C", "world", "olympic", "european", "commonwealth", "asian", "national"})
_AFTER_NOUN = words.STARTERS | listed("also then who was had has is said")
_PLACE_WORDS = listed("in at to across from for of around throughout near leaving against")


@dataclass(frozen=True, slots=True)
class Figure:
    """Whom an athlete token means."""

    people: tuple[int, ...]
    kind: MentionKind


class Phrases:
    """Turns the tokens of one sentence after another into tokens with athletes resolved."""

    def __init__(self, cast: Cast, scene: Scene) -> None:
        self.cast = cast
        self.scene = scene

    def reduce(self, tokens: list[Token]) -> list[Token]:
        """The tokens with every noun phrase about athletes folded into one athlete token."""
        out: list[Token] = []
        at = 0
        while at < len(tokens):
            taken = (
                self._event_crew(tokens, at, out)
                or self._pronoun(tokens, at, out)
                or self._named(tokens, at, out)
                or self._described(tokens, at, out)
            )
            taken = taken or self._team(tokens, at, out) or self._event_crew(tokens, at, out)
            if taken:
                at += taken
            else:
                out.append(tokens[at])
                at += 1
        return _coordinated(out)

    def _pronoun(self, tokens: list[Token], at: int, out: list[Token]) -> int:
        token = tokens[at]
        if token.symbol not in ("he", "she"):
            return 0
        person = self.scene.pronoun("men" if token.symbol == "he" else "women", _subject_before(out))
        if person is None:
            return 0
        out.append(self._athlete([person], "pronoun", token.start, token.end))
        return 1

    def _named(self, tokens: list[Token], at: int, out: list[Token]) -> int:
        """A name with the words before and after it that belong to it."""
        head = _premodified(tokens, at)
        if head is None:
            return 0
        name = tokens[head]
        people = [self.cast.people[i] for i in name.value.people]
        before = tokens[at:head]
        self._describe(people, before, tokens, head)
        after = self._suffix(people, tokens, head)
        out.append(self._athlete(people, name.value.kind, tokens[at].start, tokens[after - 1].end))
        return after - at

    def _describe(self, people: list[Person], before: list[Token], tokens: list[Token], head: int) -> None:
        """Takes in what stands before a name: nation, age, role; shared where a plural noun opens a list."""
        symbols = [t.symbol for t in before]
        sharers = list(people)
        plural = any(t.symbol == NATION and t.value.plural for t in before)
        if plural or any(s in _PLURALS or (s in _NOUNS and s.endswith("s")) for s in symbols):
            sharers += self._rest_of_list(tokens, head)
        self._both_of(people, tokens, head)
        for number, token in enumerate(before):
            if token.symbol == NATION and token.value.noc:
                if symbols[number + 1 : number + 2] == ["-born"]:
                    continue
                for person in sharers:
                    self.scene.know_noc(person, token.value.noc, token.start, tokens[head].end)
                if "fellow" in symbols and self.scene.focus is not None:
                    self.scene.know_noc(self.scene.focus, token.value.noc, token.start, tokens[head].end)
            elif token.symbol == AGE:
                self.scene.know_age(people[0], token.value, token.start, token.end)
        role = set(symbols)
        for person in sharers:
            person.is_official = person.is_official or bool(role & words.OFFICIAL_NOUNS and not role & _NOUNS)
            person.is_competitor = person.is_competitor or bool(role & _NOUNS or "T" in role)
        if role & _KIN and NATION not in role:
            self.scene.share_noc(sharers, tokens[head].start, tokens[head].end)

    def _both_of(self, people: list[Person], tokens: list[Token], head: int) -> None:
        """`A and B, both of Norway`."""
        for at in range(head + 2, min(head + 8, len(tokens) - 2)):
            if (
                tokens[at].symbol in ("both", "all")
                and tokens[at + 1].symbol in ("of", "from")
                and tokens[at + 2].symbol == NATION
            ):
                for person in people + self._rest_of_list(tokens, head):
                    self.scene.know_noc(
                        person, tokens[at + 2].value.noc, tokens[head].start, tokens[at + 2].end
                    )

    def _rest_of_list(self, tokens: list[Token], head: int) -> list[Person]:
        """The people named after a first one, joined by commas and `and`."""
        found, at = [], head + 1
        while at + 1 < len(tokens) and tokens[at].symbol in (",", "and"):
            nxt = at + 1 + (tokens[at + 1].symbol == "and")
            while nxt < len(tokens) and tokens[nxt].symbol in words.ADJECTIVES | {"C", "T", "E"}:
                nxt += 1
            if nxt >= len(tokens) or tokens[nxt].symbol != ATHLETE:
                break
            found += [self.cast.people[i] for i in tokens[nxt].value.people]
            at = nxt + 1
        return found

    def _suffix(self, people: list[Person], tokens: list[Token], head: int) -> int:
        """The token number after `of Norway`, `, 23,` and `(NOR)` behind a name."""
        at = head + 1
        end = tokens[head].end
        symbols = [t.symbol for t in tokens[at : at + 5]] + [""] * 5
        if symbols[0] in ("of", "from") and NATION in symbols[1:3] and symbols[1] in ("the", NATION):
            token = tokens[at + symbols.index(NATION)]
            self.scene.know_noc(people[-1], token.value.noc, tokens[head].start, token.end)
            at, end = at + symbols.index(NATION) + 1, token.end
        elif symbols[0] == "," and symbols[1] in ("from", "of") and NATION in symbols[2:4]:
            token = tokens[at + symbols.index(NATION)]
            self.scene.know_noc(people[-1], token.value.noc, tokens[head].start, token.end)
            return at + symbols.index(NATION) + 1 + (symbols[symbols.index(NATION) + 1] == ",")
        symbols = [t.symbol for t in tokens[at : at + 5]] + [""] * 5
        if symbols[0] == "(" and ")" in symbols[1:5]:
            close = symbols.index(")")
            if all(
                self._is_profile(people[-1], t, end)
                for t in tokens[at + 1 : at + close]
                if t.symbol not in (",", "aged")
            ):
                return at + close + 1
        if symbols[0] == ",":
            skip = 2 if symbols[1] in ("also", "aged", "now") else 1
            age = tokens[at + skip] if at + skip < len(tokens) else None
            after = symbols[skip + 1]
            if (
                age is not None
                and after in (",", "", ".", "and", ")")
                and self._is_profile(people[-1], age, end)
            ):
                return at + skip + 1 + (after == ",")
        return at

    def _is_profile(self, person: Person, token: Token, since: int) -> bool:
        """Whether a token in brackets or commas is the person's nation or age; takes it in if so."""
        if token.symbol == NATION:
            self.scene.know_noc(person, token.value.noc, token.start, token.end)
            return True
        age = token.value if token.symbol == AGE else int(token.symbol) if token.symbol.isdecimal() else None
        if age is not None and 10 <= age <= 75:
            self.scene.know_age(person, age, token.start, token.end)
            return True
        return False

    def _described(self, tokens: list[Token], at: int, out: list[Token]) -> int:
        """`the 23-year-old American`, `the pair`, `her compatriot`: a person meant without a name."""
        start = at
        at += tokens[at].symbol in _DETERMINERS
        if start > 0 and (at == start or tokens[start - 1].symbol in _COPULAS):
            return 0
        run = _description(tokens, at)
        after = tokens[at + len(run)] if at + len(run) < len(tokens) else None
        if not run or (after is not None and _goes_on(run[-1], after)):
            return 0
        people = self.scene.described(tokens[start].symbol, run, out)
        if not people:
            return 0
        out.append(self._athlete(people, "descriptor", tokens[start].start, run[-1].end))
        return at + len(run) - start

    def _team(self, tokens: list[Token], at: int, out: list[Token]) -> int:
        """A nation that competes: `Australia`, `the Hungarians`, `the Chinese women's team`."""
        start = at
        if tokens[at].symbol in _DETERMINERS and at + 1 < len(tokens):
            at += 1
        token = tokens[at]
        if token.symbol != NATION or token.value.noc is None:
            return 0
        stop = at + 1
        if stop < len(tokens) and tokens[stop].symbol == "'s":
            stop += 1
        owned = stop
        while stop < len(tokens) and (tokens[stop].symbol in "GSE" or tokens[stop].symbol in _TEAM_MIDDLE):
            stop += 1
        has_noun = stop < len(tokens) and tokens[stop].symbol in _TEAM_NOUNS
        if (
            not has_noun
            and tokens[stop - 1].symbol == "G"
            and (stop == len(tokens) or _ends_phrase(tokens[stop]))
        ):
            stop, has_noun = stop - 1, True
        if has_noun:
            stop += 1
            stop = self._crew(tokens, stop, token.value)
        elif (
            any(tokens[n].symbol == "E" for n in range(owned, stop))
            and self._crew(tokens, stop, token.value) > stop
        ):
            stop = self._crew(tokens, stop, token.value)
        elif not self._competes(tokens, at, owned, start):
            return 0
        else:
            stop = at + 1
        team = self.cast.nation(token.value.noc, token.value.name)
        out.append(self._athlete([team], "nation", tokens[start].start, tokens[stop - 1].end))
        return stop - start

    def _event_crew(self, tokens: list[Token], at: int, out: list[Token]) -> int:
        """`the women's pair of A and B`, `the crew of A, B and C`: the people themselves."""
        start = at
        at += tokens[at].symbol in _DETERMINERS
        if at + 2 >= len(tokens) or not (tokens[at].symbol == "E" or tokens[at].symbol in _TEAM_NOUNS):
            return 0
        if tokens[at + 1].symbol != "of" or tokens[at + 2].symbol != ATHLETE:
            return 0
        people = [self.cast.people[i] for i in tokens[at + 2].value.people] + self._rest_of_list(
            tokens, at + 2
        )
        if len(people) < 2:
            return 0
        last = at + 2
        while last + 1 < len(tokens) and tokens[last + 1].symbol in (",", "and", ATHLETE):
            last += 1
        while tokens[last].symbol != ATHLETE:
            last -= 1
        out.append(self._athlete(people, "name", tokens[start].start, tokens[last].end))
        return last + 1 - start

    def _crew(self, tokens: list[Token], stop: int, nation: NationValue) -> int:
        """The token number after `of A, B and C` behind a team; they become its members."""
        if (
            stop + 1 >= len(tokens)
            or tokens[stop].symbol != "of"
            or tokens[stop + 1].symbol != ATHLETE
            or nation.noc is None
        ):
            return stop
        members = [self.cast.people[i] for i in tokens[stop + 1].value.people] + self._rest_of_list(
            tokens, stop + 1
        )
        team = self.cast.nation(nation.noc, nation.name)
        for member in members:
            self.scene.know_noc(member, nation.noc, tokens[stop].start, tokens[stop + 1].end)
            if member.name not in team.members:
                team.members.append(member.name)
        last = stop + 1
        while last + 1 < len(tokens) and tokens[last + 1].symbol in (",", "and", ATHLETE):
            last += 1
        while tokens[last].symbol != ATHLETE:
            last -= 1
        return last + 1

    def _competes(self, tokens: list[Token], at: int, owned: int, start: int) -> bool:
        """Whether a bare nation word stands for its team: not a place, not somebody's attribute."""
        if owned > at + 1:
            return False
        before = tokens[start - 1].symbol if start > 0 else ""
        rivals = ("ahead", "clear")
        if before == "of" and start > 1 and tokens[start - 2].symbol in rivals:
            return bool(tokens[at].value.can_compete)
        return before not in _PLACE_WORDS and bool(tokens[at].value.can_compete)

    def _athlete(self, people: list[Person], kind: MentionKind, start: int, end: int) -> Token:
        self.scene.saw(people, kind, start, end)
        return Token(ATHLETE, start, end, Figure(tuple(p.index for p in people), kind))


def _joins(left: Token, right: Token) -> bool:
    """Whether an `and` joins two attributes of one person: `800m and 1500m champion`, `world and Olympic
    champion`.
    """
    return left.symbol in _ATTRIBUTES and right.symbol in _ATTRIBUTES


_COPULAS = listed("is was are were be been being as become became becomes remains remained")
_WISHED = listed(
    "favourite favorite hope hopeful contender challenger favourites favorites hopes contenders outsider"
)


def is_modifier(symbol: str) -> bool:
    """Whether a token can stand between a determiner and the noun of somebody's description."""
    return (
        symbol in "NUSECGTM"
        or symbol in words.ADJECTIVES
        or symbol in _NOUNS
        or symbol in words.OFFICIAL_NOUNS
        or symbol.endswith(("-born", "-based", "-time", "-year-old"))
    )


def _description(tokens: list[Token], at: int) -> list[Token]:
    """The tokens from here that describe somebody, up to the last noun that can be the head."""
    stop = at + (at + 1 < len(tokens) and _is_of_place(tokens, at))
    while stop < len(tokens):
        joins = tokens[stop].symbol == "and" and 0 < stop < len(tokens) - 1
        if not is_modifier(tokens[stop].symbol) and not (
            joins and _joins(tokens[stop - 1], tokens[stop + 1])
        ):
            break
        stop += 1
    while stop > at and not _is_head(tokens[stop - 1]):
        stop -= 1
    return tokens[at:stop]


def _goes_on(head: Token, after: Token) -> bool:
    """Whether a noun phrase is not over at its head: a name or a team's noun follows."""
    if head.symbol == NATION and not _ends_phrase(after):
        return True
    return after.symbol == ATHLETE or after.symbol in _TEAM_NOUNS or after.symbol in _TEAM_MIDDLE


def _has_event(tokens: list[Token]) -> bool:
    """Whether an event stands among these: `the Dutch women's eight`."""
    return any(token.symbol == "E" for token in tokens)


def _is_of_place(tokens: list[Token], at: int) -> bool:
    """Whether an unknown word here says where somebody is from: `the Bergen runner`."""
    word = tokens[at].symbol
    return (
        word.isalpha()
        and word not in _NOT_PLACES
        and not is_verb(word)
        and tokens[at + 1].symbol in words.SPORTING_NOUNS
    )


def _ends_phrase(token: Token) -> bool:
    """Whether a noun phrase can end before this token: no noun follows."""
    return (
        not token.symbol.isalpha()
        or (token.is_entity and token.symbol not in "GSENC")
        or is_verb(token.symbol)
        or token.symbol in _AFTER_NOUN
    )


def _is_head(token: Token) -> bool:
    return (
        token.symbol in "UT"
        or (token.symbol in _NOUNS and token.symbol not in _WISHED)
        or (token.symbol == NATION and token.value.is_person)
    )


def _premodified(tokens: list[Token], at: int) -> int | None:
    """The place of the name that a noun phrase beginning here ends in, or None."""
    number = at
    if tokens[number].symbol in _DETERMINERS:
        number += 1
    noun_seen = False
    while number < len(tokens) and tokens[number].symbol != ATHLETE:
        symbol = tokens[number].symbol
        if (symbol == "'s" and number > at and tokens[number - 1].symbol == NATION) or (
            symbol in ("and", "&")
            and number > at
            and number + 1 < len(tokens)
            and _joins(tokens[number - 1], tokens[number + 1])
        ):
            pass
        elif not is_modifier(symbol):
            return None
        noun_seen = symbol in _NOUNS or symbol in words.OFFICIAL_NOUNS or symbol == "T"
        number += 1
        if number - at > 12:
            return None
    if number >= len(tokens):
        return None
    before = tokens[number - 1].symbol if number > at else ""
    if before in ("E", "C", "G", "S", "M") and not noun_seen:
        return None
    return number


def _subject_before(out: list[Token]) -> Figure | None:
    """The first athlete of the sentence so far."""
    for token in out:
        if token.symbol == ATHLETE:
            figure: Figure = token.value
            return figure
    return None


def _coordinated(tokens: list[Token]) -> list[Token]:
    """The tokens with `A and A` and `A , A and A` joined to one plural athlete."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        stop = _list_end(tokens, at)
        if stop > at + 1:
            people = tuple(i for t in tokens[at:stop] if t.symbol == ATHLETE for i in t.value.people)
            out.append(Token(ATHLETE, tokens[at].start, tokens[stop - 1].end, Figure(people, "name")))
        else:
            out.append(tokens[at])
        at = max(stop, at + 1)
    return out


def _list_end(tokens: list[Token], at: int) -> int:
    """The token number after a list of athletes that begins here and ends in `and A`."""
    if tokens[at].symbol != ATHLETE or tokens[at].value.kind == "pronoun":
        return at
    number, end = at + 1, at + 1
    while number + 1 < len(tokens):
        symbol = tokens[number].symbol
        nxt = number + 1
        if symbol == "," and tokens[nxt].symbol == "and":
            symbol, nxt = "and", nxt + 1
        if nxt >= len(tokens) or symbol not in (",", "and", "&") or tokens[nxt].symbol != ATHLETE:
            break
        number = nxt + 1
        if symbol in ("and", "&"):
            end = number
            break
    return end
