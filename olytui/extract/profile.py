"""What the words around a name say of its bearer, and of those in one list with it: nation, age, role."""

from olytui.extract import words
from olytui.extract.nounphrase import JOINTS, KIN, NOUNS, PLURALS, is_modifier, is_unknown_noun
from olytui.extract.people import Cast, Person
from olytui.extract.scene import Scene
from olytui.extract.tokens import AGE, ATHLETE, NATION, Token
from olytui.sport import nations

_BEFORE_AGE = words.listed("also aged now still just only who is all of at")
_ENDS = frozenset({",", "", ".", "and", ")", ";", "-", ":", "!", "but", "is", '"'})
_REACH = 7
_STOPS = frozenset({",", ".", ATHLETE, "T", "who", "whose", "and", "but", "his", "her", "with"})
_SLEDS = words.listed("sleigh sled boat car bob crew team")


class Profiles:
    """Reads nations, ages and roles off the tokens before and after a name."""

    def __init__(self, text: str, cast: Cast, scene: Scene) -> None:
        self.text = text
        self.cast = cast
        self.scene = scene

    def before(self, people: list[Person], modifiers: list[Token], tokens: list[Token], head: int) -> None:
        """Takes in what stands before a name; a plural noun, or a nation's `'s`, shares it with a list."""
        rest = self.rest_of_list(tokens, head)
        self._both_of([*people, *rest], tokens, head)
        symbols = [t.symbol for t in modifiers]
        is_owned = symbols[-1:] == ["'s"]
        is_plural = any(self._is_plural(token) for token in modifiers)
        sharers = (
            [*people, *rest] if is_plural else [*people, *self._joined(tokens, head)] if is_owned else people
        )
        for number, token in enumerate(modifiers):
            if token.symbol == NATION and token.value.noc and symbols[number + 1 : number + 2] != ["-born"]:
                self._of_nation(sharers, token, tokens[head], "fellow" in symbols)
            elif token.symbol == AGE:
                self.scene.know_age(people[0], token.value, token.start, token.end)
            elif token.symbol == "H":
                self.scene.know_noc(people[0], self.noc_within(token), token.start, tokens[head].end)
        role = set(symbols)
        is_unknown = (
            bool(symbols) and not is_modifier(symbols[-1]) and symbols[-1] not in ("'s", ",", "-", "and")
        )
        for person in sharers:
            person.is_doubtful = person.is_doubtful or is_unknown
            person.is_official = person.is_official or bool(role & words.OFFICIAL_NOUNS and not role & NOUNS)
            person.is_competitor = person.is_competitor or bool(role & NOUNS or "T" in role)
        if role & KIN:
            self.scene.share_noc(
                sharers,
                self._named_before(tokens, head - len(modifiers)),
                tokens[head].start,
                tokens[head].end,
            )

    def noc_within(self, token: Token) -> str | None:
        """The nation that a recognised span itself names: `Kenya's world record`."""
        found = nations.find(self.text[token.start : token.end])
        return found[0].nocs[0] if found and len(found[0].nocs) == 1 else None

    def _named_before(self, tokens: list[Token], start: int) -> Person | None:
        """Who was named last in the sentence before `compatriot B`, if anybody."""
        figures = (token.value for token in reversed(tokens[:start]) if token.symbol == ATHLETE)
        figure = next(figures, None)
        return self.cast.people[figure.people[-1]] if figure is not None else None

    def _of_nation(self, people: list[Person], token: Token, head: Token, is_fellow: bool) -> None:
        for person in people:
            self.scene.know_noc(person, token.value.noc, token.start, head.end)
        if is_fellow and self.scene.focus is not None:
            self.scene.know_noc(self.scene.focus, token.value.noc, token.start, head.end)

    def _is_plural(self, token: Token) -> bool:
        """Whether a word before a name says that more than one follow: `skiers`, `medallists`, `pair`."""
        if token.symbol == NATION:
            return bool(token.value.plural)
        word = self.text[token.start : token.end].lower()
        if word in PLURALS:
            return True
        return word.endswith("s") and (
            token.symbol == "T"
            or word in NOUNS
            or (is_unknown_noun(token.symbol) and not word.endswith("ss"))
        )

    def _both_of(self, people: list[Person], tokens: list[Token], head: int) -> None:
        """`A and B, both of Norway`."""
        for at in range(head + 2, min(head + 8, len(tokens) - 2)):
            if (
                tokens[at].symbol in ("both", "all")
                and tokens[at + 1].symbol in ("of", "from")
                and tokens[at + 2].symbol == NATION
            ):
                for person in people:
                    self.scene.know_noc(
                        person, tokens[at + 2].value.noc, tokens[head].start, tokens[at + 2].end
                    )

    def _joined(self, tokens: list[Token], head: int) -> list[Person]:
        """Those named right after a first one, up to the `and` that closes the list: `Norway's A and B`."""
        found: list[Person] = []
        at = head + 1
        while at + 1 < len(tokens) and tokens[at].symbol in JOINTS and tokens[at + 1].symbol == ATHLETE:
            if not _has_own_nation(tokens, at + 1):
                found += [self.cast.people[i] for i in tokens[at + 1].value.people]
            if tokens[at].symbol != ",":
                return found
            at += 2
        return []

    def rest_of_list(self, tokens: list[Token], head: int) -> list[Person]:
        """The people named after a first one in one list, whatever brackets stand behind each."""
        return [self.cast.people[i] for at in list_places(tokens, head)[1:] for i in tokens[at].value.people]

    def after(self, person: Person, tokens: list[Token], head: int) -> int:
        """The token number after `of Norway`, `, 23,` and `(NOR)` behind a name."""
        behind = _past_brackets(tokens, head + 1)
        at = self._origin(person, tokens, head)
        if at == head + 1 and behind > at:
            origin = self._origin(person, tokens, behind - 1)
            at = origin if origin > behind else at
        if at > head + 1 and tokens[at - 1].symbol == ",":
            return at
        at = self._brackets(person, tokens, at)
        return self._apposed(person, tokens, at)

    def _origin(self, person: Person, tokens: list[Token], head: int) -> int:
        """After `of Norway`, `, from the Netherlands,`, `in the Italy sleigh`."""
        at = head + 1
        has_comma = symbol(tokens, at) == ","
        place = at + has_comma + 1
        if symbol(tokens, place - 1) not in ("of", "from", "in"):
            return at
        place += symbol(tokens, place) == "the"
        if symbol(tokens, place) != NATION:
            return at
        token = tokens[place]
        is_sled = symbol(tokens, place + 1) in _SLEDS
        if symbol(tokens, at + has_comma) == "in" and not is_sled:
            return at
        if symbol(tokens, place + 1) == "'s":
            return at
        self.scene.know_noc(person, token.value.noc, tokens[head].start, token.end)
        person.is_competitor = person.is_competitor or not person.is_official
        for other in self._before_in_list(tokens, head):
            other.is_competitor = other.is_competitor or not other.is_official
            self.scene.suspect_noc(other, token.value.noc, tokens[head].start, token.end)
        place += is_sled
        return place + 1 + (has_comma and symbol(tokens, place + 1) == ",")

    def _before_in_list(self, tokens: list[Token], head: int) -> list[Person]:
        """Those named right before, joined by `and`: `A and B of Norway`."""
        found: list[Person] = []
        at = head - 1
        while at > 0 and tokens[at].symbol in JOINTS:
            if tokens[at].symbol == "," and symbol(tokens, at + 2) == "of":
                break
            while at > 0 and tokens[at - 1].symbol != ATHLETE and is_unknown_noun(tokens[at - 1].symbol):
                at -= 1
            if tokens[at - 1].symbol != ATHLETE:
                break
            found += [self.cast.people[i] for i in tokens[at - 1].value.people]
            at -= 2
        return found

    def _brackets(self, person: Person, tokens: list[Token], at: int) -> int:
        """After `(NOR, 23)`."""
        if symbol(tokens, at) != "(":
            return at
        close = next((n for n in range(at + 1, min(at + 6, len(tokens))) if tokens[n].symbol == ")"), None)
        if close is None:
            return at
        inner = [t for t in tokens[at + 1 : close] if t.symbol not in (",", "aged")]
        if not inner or not all(self._takes(person, token) for token in inner):
            return at
        person.is_competitor = person.is_competitor or any(token.symbol == NATION for token in inner)
        return close + 1

    def _apposed(self, person: Person, tokens: list[Token], at: int) -> int:
        """After `, 23,` or `, now 23`, `herself, 23`; and the nation of `, Norway's record holder,`."""
        start = at + (symbol(tokens, at) in ("himself", "herself"))
        if symbol(tokens, start) != ",":
            return at
        place = start + 1
        while symbol(tokens, place) in _BEFORE_AGE:
            place += 1
        after = symbol(tokens, place + 1)
        if place < len(tokens) and after in _ENDS and self._takes(person, tokens[place]):
            return place + 1 + (after == ",")
        self._nation_apposed(person, tokens, start + 1)
        self._office_apposed(person, tokens, start + 1)
        return at

    def _nation_apposed(self, person: Person, tokens: list[Token], at: int) -> None:
        """`, Norway's world record holder,`; no list, in which another name would follow."""
        at += symbol(tokens, at) in ("the", "a", "an")
        stop = at
        while stop < len(tokens) and (is_modifier(tokens[stop].symbol) or tokens[stop].symbol == "'s"):
            stop += 1
        nation = next((t for t in tokens[at:stop] if t.symbol == NATION), None)
        if nation is None or stop - at < 2 or symbol(tokens, stop) not in (",", ".", "", "-", "who"):
            return
        if nation.value.is_birth or tokens[stop - 1].symbol in (NATION, "'s"):
            return
        self.scene.know_noc(person, nation.value.noc, tokens[at - 2].start, tokens[stop - 1].end)

    def _office_apposed(self, person: Person, tokens: list[Token], at: int) -> None:
        """`, president of …`, `, the national coach`: an office, before any word of sport, is no athlete."""
        for token in tokens[at : at + _REACH]:
            if token.symbol in words.OFFICIAL_NOUNS:
                person.is_official = True
            if token.symbol in _STOPS or token.symbol in NOUNS or token.symbol in words.OFFICIAL_NOUNS:
                return

    def _takes(self, person: Person, token: Token) -> bool:
        """Whether a token in brackets or commas is the person's nation or age; takes it in if so."""
        if token.symbol == NATION:
            self.scene.know_noc(person, token.value.noc, token.start, token.end)
            return True
        age = token.value if token.symbol == AGE else int(token.symbol) if token.symbol.isdecimal() else None
        if age is not None and 10 <= age <= 75:
            self.scene.know_age(person, age, token.start, token.end)
            return True
        return False


def _has_own_nation(tokens: list[Token], head: int) -> bool:
    """Whether a nation stands behind the name: `A of Norway`, `A (NOR)`."""
    place = head + 2 + (symbol(tokens, head + 2) == "the")
    return symbol(tokens, head + 1) in ("of", "from", "(") and symbol(tokens, place) == NATION


def symbol(tokens: list[Token], at: int) -> str:
    """The symbol at a place, or nothing beyond the end."""
    return tokens[at].symbol if 0 <= at < len(tokens) else ""


def list_places(tokens: list[Token], head: int) -> list[int]:
    """The places of the names in a list from `head` on; commas, `and`, brackets and nouns may part them."""
    found = [head]
    at = _past_brackets(tokens, head + 1)
    while symbol(tokens, at) in (*JOINTS, "with"):
        at += 1 + (symbol(tokens, at) == "," and symbol(tokens, at + 1) == "and")
        while at < len(tokens) and (
            tokens[at].symbol in words.ADJECTIVES | {"C", "T", "E"} or is_unknown_noun(tokens[at].symbol)
        ):
            at += 1
        if symbol(tokens, at) != ATHLETE:
            break
        found.append(at)
        at = _past_brackets(tokens, at + 1)
    return found


def _past_brackets(tokens: list[Token], at: int) -> int:
    """The place after a bracketed club, class or mark."""
    if symbol(tokens, at) != "(":
        return at
    close = next((n for n in range(at + 1, min(at + 6, len(tokens))) if tokens[n].symbol == ")"), None)
    return at if close is None else close + 1
