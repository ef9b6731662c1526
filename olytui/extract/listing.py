"""Events, competitions and years in a list: `the 100m on Friday and the 200m`, `the Boston and London
marathons`.
"""

import re

from olytui.extract.clause import is_verb
from olytui.extract.tokens import EVENT, Token

_LONGEST = 10
_LARGEST = 5
_PLAIN = re.compile(r"(?:, and|,|and|&) (?:again |then )?(?:at |in )?(?:the )?")
_OF_EVENTS = re.compile(
    r"(?:(?:on )?(?:D|yesterday|today) )?(?:(?:, )?(?:and|&|plus|then|as well as)|,) "
    r"(?:then |also )?(?:in |over |at )?(?:the |his |her |their )?(?:G |men 's |women 's )?"
)


def members(tokens: list[Token], number: int) -> list[Token]:
    """The members of the list in which a token stands, itself first; just itself where there is none."""
    chain, is_joined = [tokens[number]], False
    for step in (1, -1):
        at = number
        while (found := _next(tokens, at, step)) is not None:
            gap = _gap(tokens, *sorted((at, found)))
            is_joined = is_joined or gap != ", "
            chain.append(tokens[found])
            at = found
    return chain if is_joined and len(chain) < _LARGEST else chain[:1]


def _next(tokens: list[Token], at: int, step: int) -> int | None:
    """The number of the next member to one side, if only what joins the members of a list is between."""
    symbol = tokens[at].symbol
    reach = (
        tokens[at + step : at + step * _LONGEST : step]
        if step > 0
        else tokens[max(0, at - _LONGEST) : at][::-1]
    )
    away = next((n for n, token in enumerate(reach, 1) if token.symbol == symbol), None)
    if away is None:
        return None
    found = at + step * away
    joint = _OF_EVENTS if symbol == EVENT else _PLAIN
    if not joint.fullmatch(_gap(tokens, *sorted((at, found)))):
        return None
    return None if symbol == EVENT and _has_own_clause(tokens, max(at, found)) else found


def _gap(tokens: list[Token], first: int, last: int) -> str:
    return "".join(f"{token.symbol} " for token in tokens[first + 1 : last])


def _has_own_clause(tokens: list[Token], last: int) -> bool:
    """Whether something else is told of a member: `won the 100m and the 200m went to Eva Lund`."""
    if last + 1 == len(tokens):
        return False
    follows = tokens[last + 1].symbol
    return follows == "A" or is_verb(follows)
