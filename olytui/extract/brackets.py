"""What stands in brackets behind a name or a mark: set aside, so that rules see the sentence without it."""

from olytui.extract.clause import is_verb
from olytui.extract.tokens import ATHLETE, MARK, Token
from olytui.extract.words import listed

_OPEN, _CLOSE = listed("( ["), listed(") ]")
_LONGEST = 7
_LONGEST_ASIDE = 8
_GOING_ON = listed("in on at to for by from with into over R M Z V")
_ARTICLES = listed("the a an")
_CLAUSES = listed("who which and or but that")
_CIRCUMSTANCES = frozenset("EGPCSDA")
_FEET = ("feet", "foot", "ft", "inch", "'", "-")


def set_aside(tokens: list[Token]) -> list[Token]:
    """The tokens, each athlete one with the brackets behind the name: `A ( K ) and A ( K )` is `A and A`."""
    out: list[Token] = []
    done = 0
    for at, token in enumerate(tokens):
        stop = _closing(tokens, at + 1) if token.symbol == ATHLETE and at >= done else None
        if stop is not None:
            out += tokens[done:at]
            out.append(Token(token.symbol, token.start, tokens[stop].end, token.value))
            done = stop + 1
    return [*out, *tokens[done:]]


def without_asides(tokens: list[Token]) -> list[Token]:
    """The tokens without what is only said of somebody by the way: `A , the Oslo student , in R` is `A in R`."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        out.append(tokens[at])
        if tokens[at].symbol == ATHLETE and (stop := _aside(tokens, at + 1) or _described_again(tokens, at)):
            at = stop
        at += 1
    return out


def _described_again(tokens: list[Token], at: int) -> int:
    """The number of the comma behind a description of the athlete just named: `A , the champion , in R`; or 0."""
    if at + 4 >= len(tokens) or tokens[at + 1].symbol != "," or tokens[at + 3].symbol != ",":
        return 0
    if tokens[at + 4].symbol not in _GOING_ON:
        return 0
    again = tokens[at + 2]
    is_same = (
        again.symbol == ATHLETE
        and again.value.kind == "descriptor"
        and again.value.people == tokens[at].value.people
    )
    return at + 3 if is_same else 0


def _aside(tokens: list[Token], at: int) -> int:
    """The number of the comma that ends an aside of plain words which begins with the comma here, or 0."""
    if at + 3 >= len(tokens) or tokens[at].symbol != "," or tokens[at + 1].symbol not in _ARTICLES:
        return 0
    for number in range(at + 2, min(len(tokens), at + _LONGEST_ASIDE)):
        symbol = tokens[number].symbol
        if symbol == ",":
            return number if number > at + 2 else 0
        is_said = is_verb(symbol) and number > at + 2
        if not symbol.replace("-", "").isalpha() or tokens[number].is_entity or is_said or symbol in _CLAUSES:
            return 0
    return 0


def _closing(tokens: list[Token], at: int) -> int | None:
    """The token number at which a bracket that opens here closes; None if it tells of another event or person."""
    if at >= len(tokens) or tokens[at].symbol not in _OPEN:
        return None
    for number in range(at + 1, min(len(tokens), at + _LONGEST + 1)):
        if tokens[number].symbol in _CLOSE:
            return number
        if tokens[number].symbol in _CIRCUMSTANCES:
            return None
    return None


def metric(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens without feet and inches whose metres stand beside them: `191 feet 4 inches (58.32 metres)`."""
    out: list[Token] = []
    at = 0
    while at < len(tokens):
        stop = _second(tokens, at)
        if stop is not None and _is_imperial(text, tokens[at]) and not _is_imperial(text, tokens[stop]):
            out.append(Token(MARK, tokens[at].start, tokens[stop].end, tokens[stop].value))
            at = stop + (tokens[stop + 1].symbol in _CLOSE if stop + 1 < len(tokens) else 0)
        else:
            out.append(tokens[at])
        at += 1
    return out


def _second(tokens: list[Token], at: int) -> int | None:
    """The place of a second mark that stands in brackets behind the one here."""
    if at + 2 < len(tokens) and tokens[at].symbol == MARK and tokens[at + 1].symbol in _OPEN:
        return at + 2 if tokens[at + 2].symbol == MARK else None
    return None


def _is_imperial(text: str, token: Token) -> bool:
    words = text[token.start : token.end].lower()
    return any(foot in words for foot in _FEET)
