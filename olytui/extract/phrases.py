"""Noun phrases around athletes: `Norway's Ada Novak, 23`, `the 23-year-old American`, `her compatriot`,
`the pair`, `he`.

Each becomes one athlete token, so that rules see `A took M` whatever stands before and after the name;
what the phrase says of nation, age and role is kept with the person.
"""

from dataclasses import dataclass

from olytui.extract.clause import is_verb
from olytui.extract.crews import Crews
from olytui.extract.nounphrase import (
    COMPANIES,
    COPULAS,
    DETERMINERS,
    JOINTS,
    LONGEST,
    PRONOUNS,
    description,
    goes_on,
    may_begin,
    name_after,
)
from olytui.extract.people import Cast, Person
from olytui.extract.profile import Profiles, symbol
from olytui.extract.scene import Scene, apposed
from olytui.extract.tokens import ATHLETE, NATION, Token
from olytui.model import Gender, MentionKind

_TOGETHER = frozenset({"both", "each", "shared", "share", "tied"})
_WHOSE: dict[str, Gender] = {"his": "men", "her": "women"}
_OWNED = frozenset({
    "time", "mark", "score", "throw", "jump", "leap", "vault", "swim", "run", "total", "effort", "best", "distance",
    "tally", "lift", "dive", "routine", "X",
})  # fmt: skip
_TEAMS = frozenset({"crews", "teams", "pairs", "sides", "sleds", "boats", "quartets", "trios"})
_RANKERS = frozenset({"no", "number"})
_NUMBERS = frozenset({"one", "two", "three", "four", "five"})
_SLED_NUMBERS = frozenset({"i", "ii", "iii", "iv"})


@dataclass(slots=True)
class Figure:
    """Whom an athlete token means."""

    people: tuple[int, ...]
    kind: MentionKind
    noc: str | None = None


class Phrases:
    """Turns the tokens of one sentence after another into tokens with athletes resolved."""

    def __init__(self, text: str, cast: Cast, scene: Scene) -> None:
        self.cast = cast
        self.scene = scene
        self.profiles = Profiles(text, cast, scene)
        self.crews = Crews(cast, scene)

    def reduce(self, tokens: list[Token]) -> list[Token]:
        """The tokens with every noun phrase about athletes folded into one athlete token."""
        seen = {token.symbol for token in tokens}
        tokens = _without_sled_numbers(tokens) if seen & _SLED_NUMBERS else tokens
        tokens = _without_rankings(tokens) if seen & _RANKERS else tokens
        names = [number for number, token in enumerate(tokens) if token.symbol == ATHLETE]
        names.reverse()
        out: list[Token] = []
        at = 0
        while at < len(tokens):
            while names and names[-1] < at:
                names.pop()
            is_before_name = bool(names) and names[-1] - at <= LONGEST
            taken = 0
            if at == 0 or may_begin(tokens[at].symbol):
                taken = self._phrase(tokens, at, out, is_before_name)
            if not taken:
                out.append(tokens[at])
            at += taken or 1
        return self.coordinated(out)

    def _phrase(self, tokens: list[Token], at: int, out: list[Token], is_before_name: bool) -> int:
        """Folds the noun phrase that begins here, if one does; how many tokens it takes."""
        symbol = tokens[at].symbol
        if symbol in PRONOUNS and (taken := self._pronoun(tokens, at, out)):
            return taken
        if symbol in _WHOSE and self._owner(tokens, at, out):
            return 1
        is_determined = symbol in DETERMINERS
        return (
            (is_before_name and (self._crew(tokens, at, out) or self._named(tokens, at, out)))
            or (is_determined and self._together(tokens, at, out))
            or ((at == 0 or is_determined) and self._described(tokens, at, out))
            or ((is_determined or symbol == NATION) and self._team(tokens, at, out))
            or 0
        )

    def _pronoun(self, tokens: list[Token], at: int, out: list[Token]) -> int:
        token = tokens[at]
        length = 1 if token.symbol == "they" else 2 * _is_both_teams(tokens, at)
        if length:
            several = self.scene.several(_subject_before(out))
            if several:
                out.append(self._athlete(several, "pronoun", token.start, tokens[at + length - 1].end))
            return length if several else 0
        if token.symbol in ("both", "all"):
            return 0 if out else self._all_of_them(tokens, at, out)
        if token.symbol not in ("he", "she"):
            return 0
        person = self.scene.pronoun("men" if token.symbol == "he" else "women", _subject_before(out))
        if person is None:
            return 0
        out.append(self._athlete([person], "pronoun", token.start, token.end))
        return 1

    def _owner(self, tokens: list[Token], at: int, out: list[Token]) -> bool:
        """`her time of …` where nobody was named before it in the sentence: she has it, as if `she's`."""
        if any(token.symbol == ATHLETE for token in out) or not _is_owned(tokens[at + 1 : at + 5]):
            return False
        token = tokens[at]
        person = self.scene.pronoun(_WHOSE[token.symbol], None)
        if person is not None:
            out.append(self._athlete([person], "pronoun", token.start, token.end))
            out.append(Token("'s", token.end, token.end))
        return person is not None

    def _all_of_them(self, tokens: list[Token], at: int, out: list[Token]) -> int:
        """`both finished`, `all three clocked`: so many as were spoken of last."""
        length = 1 + (tokens[at].symbol == "all")
        size = COMPANIES.get(symbol(tokens, at + 1), 0) if length > 1 else 2
        if not size or not is_verb(symbol(tokens, at + length)):
            return 0
        company = self.scene.company(size) or self.scene.last_named(size)
        if company:
            out.append(self._athlete(company, "pronoun", tokens[at].start, tokens[at + length - 1].end))
        return length if company else 0

    def _together(self, tokens: list[Token], at: int, out: list[Token]) -> int:
        """`the crew`, `the pair`, `all three`: those who were spoken of together."""
        noun = symbol(tokens, at + 1)
        if noun not in COMPANIES or not _stands_alone(tokens, at + 2):
            return 0
        company = self.scene.company(COMPANIES[noun])
        if company:
            out.append(self._athlete(company, "descriptor", tokens[at].start, tokens[at + 1].end))
        return 2 if company else 0

    def _named(self, tokens: list[Token], at: int, out: list[Token]) -> int:
        """A name with the words before and after it that belong to it."""
        head = name_after(tokens, at)
        if head is None:
            return 0
        name = tokens[head]
        before = apposed(out) if _is_of_former_days(tokens, at, head) else None
        figure = before or name.value
        people = [self.cast.people[i] for i in figure.people]
        self.profiles.before(people, tokens[at:head], tokens, head)
        led = self.crews.led(tokens, head, people)
        if led is not None:
            team, stop = led
            out.append(self._athlete([team], "nation", tokens[at].start, tokens[stop - 1].end))
            return stop - at
        after = self.profiles.after(people[-1], tokens, head)
        kind: MentionKind = "descriptor" if before else name.value.kind
        out.append(self._athlete(people, kind, tokens[at].start, tokens[after - 1].end, name))
        return after - at

    def _described(self, tokens: list[Token], at: int, out: list[Token]) -> int:
        """`the 23-year-old American`, `the pair`, `her compatriot`: a person meant without a name."""
        start = at
        at += tokens[at].symbol in DETERMINERS
        if start > 0 and (at == start or tokens[start - 1].symbol in COPULAS):
            return 0
        run = description(tokens, at)
        stop = at + len(run)
        if not run or (stop < len(tokens) and goes_on(run[-1], tokens[stop])):
            return 0
        if symbol(tokens, stop) == "of" and symbol(tokens, stop + 1) == ATHLETE:
            return 0
        people = self.scene.described(tokens[start].symbol, run, out)
        if not people:
            return 0
        if len(people) == 1:
            stop = self.profiles.after(people[0], tokens, stop - 1)
        out.append(self._athlete(people, "descriptor", tokens[start].start, tokens[stop - 1].end))
        return stop - start

    def _team(self, tokens: list[Token], at: int, out: list[Token]) -> int:
        """A nation that competes, with the members named behind it."""
        found = self.crews.nation(tokens, at)
        if found is None:
            return 0
        team, stop = found
        out.append(self._athlete([team], "nation", tokens[at].start, tokens[stop - 1].end))
        return stop - at

    def _crew(self, tokens: list[Token], at: int, out: list[Token]) -> int:
        """A crew by its people's names."""
        found = self.crews.people(tokens, at)
        if found is None:
            return 0
        people, stop = found
        out.append(self._athlete(people, "name", tokens[at].start, tokens[stop - 1].end))
        return stop - at

    def _athlete(
        self, people: list[Person], kind: MentionKind, start: int, end: int, name: Token | None = None
    ) -> Token:
        """The token of a whole phrase; seen is the name alone, where there is one."""
        seen = name or Token(ATHLETE, start, end)
        self.scene.saw(people, kind, seen.start, seen.end)
        noc = people[0].noc if people[0].kind == "nation" else None
        return Token(ATHLETE, start, end, Figure(tuple(p.index for p in people), kind, noc))

    def coordinated(self, tokens: list[Token]) -> list[Token]:
        """The tokens with `A and A` and `A , A and A` joined to one plural athlete."""
        out: list[Token] = []
        done = 0
        for at in [number for number, token in enumerate(tokens) if token.symbol == ATHLETE]:
            stop = _list_end(tokens, at) if at >= done else 0
            if stop > at + 1:
                people = tuple(i for t in tokens[at:stop] if t.symbol == ATHLETE for i in t.value.people)
                out += tokens[done:at]
                out.append(Token(ATHLETE, tokens[at].start, tokens[stop - 1].end, Figure(people, "name")))
                self.scene.group = tuple(self.cast.people[i] for i in people)
                done = stop
        return [*out, *tokens[done:]]


def _is_owned(after: list[Token]) -> bool:
    """Whether the words behind `her` come to a mark of hers: `winning time`, `personal best`."""
    for token in after:
        if token.symbol in _OWNED:
            return True
        if token.symbol == ATHLETE or not token.symbol[0].isalpha() or is_verb(token.symbol):
            return token.symbol.endswith("ing") and after[-1] is not token and after[1].symbol in _OWNED
    return False


def _without_sled_numbers(tokens: list[Token]) -> list[Token]:
    """The tokens without the number of a nation's sled or boat: `Canada I`."""
    return [
        token
        for number, token in enumerate(tokens)
        if token.symbol not in _SLED_NUMBERS or number == 0 or tokens[number - 1].symbol != NATION
    ]


def _without_rankings(tokens: list[Token]) -> list[Token]:
    """The tokens without a ranking before a name or nation: `No. 1 Poland`, `number two Ada Novak`."""
    out: list[Token] = []
    for token in tokens:
        number = symbol(out, len(out) - 1)
        if token.symbol in (ATHLETE, NATION) and len(out) > 1 and (number in _NUMBERS or number.isdecimal()):
            if out[-2].symbol in _RANKERS:
                out = out[:-2]
            elif out[-2].symbol == "." and symbol(out, len(out) - 3) == "no":
                out = out[:-3]
        out.append(token)
    return out


def _stands_alone(tokens: list[Token], at: int) -> bool:
    """Whether a noun phrase ends here, a verb or the sentence's end following."""
    follows = symbol(tokens, at)
    return follows in ("", ",", ".", "also", "then", "never", "who") or is_verb(follows)


def _is_of_former_days(tokens: list[Token], at: int, head: int) -> bool:
    """Whether a name is that of a side or club somebody was of: `Lund, a 22-year-old former Cambridge Blue,`."""
    is_former = tokens[at].symbol in ("a", "an") and any(t.symbol == "former" for t in tokens[at:head])
    return is_former and symbol(tokens, head + 1) in (",", ".")


def _is_both_teams(tokens: list[Token], at: int) -> bool:
    return tokens[at].symbol in ("both", "all") and symbol(tokens, at + 1) in _TEAMS


def _subject_before(out: list[Token]) -> Figure | None:
    """The first athlete of the sentence so far."""
    for token in out:
        if token.symbol == ATHLETE:
            figure: Figure = token.value
            return figure
    return None


def _list_end(tokens: list[Token], at: int) -> int:
    """The token number after a list of athletes that begins here and ends in `and A`."""
    if tokens[at].value.kind == "pronoun":
        return at
    number, end = at + 1, at + 1
    while number + 1 < len(tokens):
        joint = tokens[number].symbol
        nxt = number + 1
        if joint == "," and tokens[nxt].symbol == "and":
            if number == at + 1 and not any(token.symbol in _TOGETHER for token in tokens[nxt + 2 : nxt + 3]):
                break
            joint, nxt = "and", nxt + 1
        if nxt >= len(tokens) or joint not in JOINTS or tokens[nxt].symbol != ATHLETE:
            break
        number = nxt + 1
        if joint != ",":
            end = number
            break
    return end
