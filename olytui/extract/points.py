"""Scores that stand without their unit: `second on 690`, `a score of 1156`, `with 79.480 per cent`."""

import re

from olytui.extract.tokens import MARK, Token
from olytui.extract.words import listed
from olytui.sport.marks import MarkWord

_SCORE = re.compile(r"\d{2,4}|\d,\d{3}")
_SHARE = re.compile(r"\d{2}\.\d{1,3}")
_TOTALS = listed("score total aggregate tally")
_ENDS = listed(", . ; and ) to ahead out while as that with - in at")
_BEFORE_SCORE = listed("on with")
_PLACED = frozenset("RMLT")
_SHARES = listed("per percent %")


def marked(tokens: list[Token]) -> list[Token]:
    """The tokens with such scores as marks."""
    out: list[Token] = []
    done = 0
    for at in [number for number, token in enumerate(tokens) if token.symbol[0].isdigit()]:
        length = _share(tokens, at) or _is_score(tokens, at)
        if length:
            token, end = tokens[at], tokens[at + length - 1].end
            value = token.symbol.replace(",", "")
            out += tokens[done:at]
            out.append(Token(MARK, token.start, end, MarkWord(token.start, end, value, "points")))
            done = at + length
    return [*out, *tokens[done:]] if done else tokens


def _share(tokens: list[Token], at: int) -> int:
    """How many tokens a score in per cent takes that begins here."""
    after = _symbol(tokens, at + 1)
    if not _SHARE.fullmatch(tokens[at].symbol) or after not in _SHARES or _symbol(tokens, at - 1) == "by":
        return 0
    return 3 if after == "per" and _symbol(tokens, at + 2) == "cent" else 2


def _is_score(tokens: list[Token], at: int) -> bool:
    """Whether a bare number is the score of whoever was placed, or the total just spoken of."""
    if not _SCORE.fullmatch(tokens[at].symbol) or _symbol(tokens, at + 1) not in _ENDS:
        return False
    before, lead = _symbol(tokens, at - 1), _symbol(tokens, at - 2)
    return (before == "of" and lead in _TOTALS) or (before in _BEFORE_SCORE and lead in _PLACED)


def _symbol(tokens: list[Token], at: int) -> str:
    return tokens[at].symbol if 0 <= at < len(tokens) else ""
