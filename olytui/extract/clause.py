"""Works out, token by token, who is doing what the words say: the subject in force at each place of a
sentence.

One pass from left to right. A name takes the floor unless a preposition or a verb has it as its object;
`who` hands the floor to the name before it until the relative clause closes.
"""

from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from olytui.extract.tokens import ATHLETE, Token
from olytui.extract.verbs import VERBS
from olytui.extract.words import listed

_PREPOSITIONS = listed(
    "of by from to over against for behind ahead than like past alongside between beyond on in at under "
    "beside despite including featuring upon about around near versus v without into onto through "
    "including off out"
)
_CONJUNCTIONS = listed(
    "and but while as when after before because although though where if since until whereas that or nor so"
)
_SKIPPED = listed("the a an his her their its this that - also then")
_AUXILIARIES = listed(
    "was were is are be been had has have did does do will would could should may might must can"
)
_ADVERBS = listed(
    "also then only just even again later eventually finally narrowly easily comfortably already still "
    "never ultimately duly both all each soon now once twice recently previously not famously first "
    "convincingly who currently subsequently"
)
_TRANSITIVE = frozenset(VERBS["beat"]) | listed(
    "led leads leading joined joins joining followed follows following left leaving denied denying denies "
    "helped helping helps put putting saw see sees seeing gave give giving gives allow allowed "
    "allows allowing enabling forcing forced "
    "forces sent sending pushed push pushing push relegated relegating including include includes passed "
    "passing passes overtook overtaking overtaken caught catching holding held chased chasing tracked "
    "trailing trailed faced facing face faces meet met meeting replaced replacing succeeded succeeding "
    "join knocked knocking shaded matched matching ousted named beat made making"
)
_LETTING = listed("allow allows allowed allowing helped helping enabling enabled forced forcing leaving left")
_TURNING = frozenset({"before", "after", "while"})
_OPENING = listed("after before by since despite upon on while when from")
_SAYING = listed("said says added admitted explained insisted recalled declared joked laughed")
_TURNS = _TURNING | {ATHLETE, "who", "whose", ",", "-", ")", ";", ":"}
_CAUSING = listed("saw see sees seeing helped helping with as")
_LONGEST_ASIDE, _LONGEST_NOUN = 24, 9
_VERBS = frozenset(word for words in VERBS.values() for word in words) | _AUXILIARIES
_ACTING = _VERBS | listed("fell lay stood broke hit kept began slid sank who R")


@lru_cache(maxsize=1 << 14)
def is_verb(symbol: str) -> bool:
    """Whether a word can be a verb of a report's sentence."""
    return (
        symbol in _VERBS
        or (len(symbol) > 4 and symbol.endswith(("ed", "ing")))
        or symbol in _TRANSITIVE
        or (symbol.endswith("s") and (symbol[:-1] + "ed" in _VERBS or symbol[:-1] + "d" in _VERBS))
    )


def subjects(tokens: list[Token]) -> tuple[list[int | None], list[int]]:
    """For each token the number of the athlete token that is the subject there (or None), and its clause.

    Words of the main clause have 0; each relative clause and apposition has a number of its own.
    """
    found: list[int | None] = []
    clauses: list[int] = []
    floor = _Floor(tokens)
    for number, token in enumerate(tokens):
        if not floor.has_verb or token.symbol in _TURNS:
            floor.pass_on(number)
        found.append(floor.holder)
        clauses.append(floor.opened[-1] if floor.opened else 0)
    first = next((number for number, holder in enumerate(found) if holder is not None), 0)
    if first and _leads_up(tokens, first):
        found[:first] = [found[first]] * first
    return found, clauses


def _leads_up(tokens: list[Token], first: int) -> bool:
    """Whether a sentence opens with what its subject did before: `After winning the 100m, Novak …`."""
    opening = 1 if tokens[0].symbol in _OPENING and len(tokens) > 1 else 0
    return _is_doing(tokens, opening) and any(token.symbol == "," for token in tokens[:first])


@dataclass(slots=True)
class _Floor:
    """Who has the floor while a sentence is gone through: `saved` holders wait for a relative clause to close, a
    `lender` for what the one whom he lets do something has done.
    """

    tokens: list[Token]
    holder: int | None = None
    lender: int | None = None
    last: int | None = None
    has_verb: bool = False
    count: int = 0
    saved: list[int | None] = field(default_factory=list)
    opened: list[int] = field(default_factory=list)
    aside_end: int = 0
    resumed: dict[int, int] = field(init=False)

    def __post_init__(self) -> None:
        self.resumed = _resumed(self.tokens)

    def pass_on(self, number: int) -> None:
        """Takes in the next token."""
        symbol = self.tokens[number].symbol
        self._set_aside(number)
        if symbol == ATHLETE:
            self._name(number)
        elif number in self.resumed:
            self.holder = self.resumed[number]
            self._close_all()
        elif self.lender is not None and symbol in _TURNING and _is_doing(self.tokens, number + 1):
            self.holder, self.lender = self.lender, None
        elif (
            symbol in ("who", "whose") and self.last is not None and _is_after(self.tokens, self.last, number)
        ):
            self._open(self.last)
        elif symbol in (",", "-", ")") and self.saved and self.has_verb and _closes(self.tokens, number):
            self.holder = self.saved.pop()
            self.opened.pop()
        elif symbol in (";", ":"):
            self._close_all()
        elif not self.has_verb and is_verb(symbol):
            self.has_verb = True

    def _name(self, number: int) -> None:
        """A name takes the floor, if it is nobody's object."""
        before = self.tokens[number - 1].symbol if number else ""
        if takes_floor(self.tokens, number) or (self.holder is None and before in (",", '"')):
            self.lender = self.holder if before in _LETTING else None
            self.holder, self.has_verb = number, False
        self.last = number

    def _open(self, holder: int) -> None:
        """A relative clause begins."""
        self.saved.append(self.holder)
        self.count += 1
        self.opened.append(self.count)
        self.holder, self.has_verb = holder, False

    def _set_aside(self, number: int) -> None:
        """An apposition begins or ends: what it says of its own Games is no word of the sentence's."""
        if number == self.aside_end and self.opened and not self.saved:
            self.opened.pop()
        if not self.opened and (end := _aside_end(self.tokens, number)):
            self.count, self.aside_end = self.count + 1, end
            self.opened.append(self.count)

    def _close_all(self) -> None:
        self.saved.clear()
        self.opened.clear()


def takes_floor(tokens: list[Token], number: int) -> bool:
    """Whether the athlete token at this place is a subject rather than somebody's object."""
    before = number - 1
    while before >= 0 and _is_skipped(tokens[before].symbol):
        before -= 1
    if before > 0 and tokens[before].symbol == "'s" and not tokens[before - 1].is_entity:
        before -= 2
    if before < 0 or tokens[before].symbol in _SAYING:
        return True
    follows = _next_word(tokens, number + 1)
    acts = follows in _ACTING or (len(follows) > 4 and follows.endswith("ed"))
    symbol = tokens[before].symbol
    if len(symbol) > 4 and symbol.endswith("ing") and symbol not in _CAUSING | _LETTING:
        acts = acts and tokens[number + 1].symbol != ","
    if symbol in _PREPOSITIONS or symbol == ",":
        return symbol == "," and (acts or (len(follows) > 4 and follows.endswith("ing")))
    if symbol == "with":
        is_doing = len(follows) > 4 and follows.endswith("ing")
        is_placed = follows in "RMKV" or (follows == "a" and _has_margin(tokens, number))
        return acts or is_doing or is_placed or follows in ("in", "third", "back", "just", "on")
    if symbol in _TRANSITIVE:
        return (acts and symbol in _CAUSING) or (follows == "to" and symbol in _LETTING)
    if symbol in ("and", "or"):
        return acts or not _is_coordinate_object(tokens, before)
    return acts or symbol in _CONJUNCTIONS or not symbol.isalpha()


def _has_margin(tokens: list[Token], number: int) -> bool:
    """Whether a margin or place follows in a phrase: `with A a further V down`."""
    return any(token.symbol in "RV" for token in tokens[number + 2 : number + 5])


def _is_skipped(symbol: str) -> bool:
    """Whether a word before a name belongs to it: `a fast-finishing A`."""
    return symbol in _SKIPPED or symbol in "NUSG'\"" or (len(symbol) > 2 and "-" in symbol)


def _is_coordinate_object(tokens: list[Token], before: int) -> bool:
    """Whether the `and` or comma here joins a name to another that is itself an object."""
    at = before - 1
    while at >= 0 and tokens[at].symbol in ("and", ",", "R", "M", "K", "in", "U"):
        at -= 1
    return at >= 0 and tokens[at].symbol == ATHLETE and not takes_floor(tokens, at)


def _next_word(tokens: list[Token], at: int) -> str:
    while at < len(tokens) and tokens[at].symbol in _ADVERBS and tokens[at].symbol != "who":
        at += 1
    if (
        at < len(tokens)
        and tokens[at].symbol == ","
        and at + 1 < len(tokens)
        and tokens[at + 1].symbol == "who"
    ):
        return "who"
    if at + 1 < len(tokens) and tokens[at].symbol == "," and tokens[at + 1].symbol in _VERBS:
        return tokens[at + 1].symbol
    return tokens[at].symbol if at < len(tokens) else ""


def _is_after(tokens: list[Token], name: int, who: int) -> bool:
    """Whether a relative clause is of the name before it: right there, or behind `, the former schoolteacher`."""
    if who - name <= 4:
        return True
    between = [token.symbol for token in tokens[name + 1 : who]]
    is_apposed = between[0] == "," and between[1] in ("the", "a", "an") and len(between) < _LONGEST_NOUN
    return is_apposed and not any(is_verb(word) or word == "," for word in between[2:])


def _aside_end(tokens: list[Token], comma: int) -> int:
    """The comma that ends an apposition begun by this one: `A, a silver medallist at the last Games, won …`."""
    if not 0 < comma < len(tokens) - 2 or tokens[comma].symbol != "," or tokens[comma - 1].symbol != ATHLETE:
        return 0
    first = tokens[comma + 1]
    is_himself = first.symbol == ATHLETE and first.value.people == tokens[comma - 1].value.people
    if first.symbol not in ("a", "an", "the") and not is_himself:
        return 0
    for at in range(comma + 2, min(comma + _LONGEST_ASIDE, len(tokens) - 1)):
        symbol = tokens[at].symbol
        if symbol in (ATHLETE, "who", "whose", ";", ":"):
            return 0
        if symbol == ",":
            return at if is_verb(_next_word(tokens, at + 1)) else 0
    return 0


def _resumed(tokens: list[Token]) -> dict[int, int]:
    """Where a name set apart by dashes takes the floor again: `A - the champion of N - came in R`."""
    dashes = [number for number, token in enumerate(tokens) if token.symbol == "-"]
    return {
        close: opening - 1
        for opening, close in pairwise(dashes)
        if opening and tokens[opening - 1].symbol == ATHLETE and is_verb(_next_word(tokens, close + 1))
    }


def _is_doing(tokens: list[Token], at: int) -> bool:
    """Whether a word here says what somebody goes on doing: `before snatching bronze`."""
    return at < len(tokens) and len(tokens[at].symbol) > 4 and tokens[at].symbol.endswith("ing")


def _closes(tokens: list[Token], number: int) -> bool:
    """Whether this comma ends the relative clause: a verb of the main clause follows, or a new name."""
    follows = _next_word(tokens, number + 1)
    if follows in ("and", "but", "then"):
        return False
    return is_verb(follows) or follows in ("to", "with", ATHLETE, "while", "as", "in") or len(follows) == 1
