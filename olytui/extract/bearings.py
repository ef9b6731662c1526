"""How plainly a sentence says that a result is this athlete's: by which words he is meant, and who stands between."""

from collections.abc import Iterator

from olytui.extract.parsed import Parsed
from olytui.extract.tokens import ATHLETE, Token

_CROWD = 4
_NEAR, _FAR = 30, 90
_LONG = 220


def of(person: int, one: Parsed, start: int, end: int) -> tuple[str, ...]:
    """What speaks for or against the athlete of a result told at `start:end`."""
    return tuple(_signs(person, one, start, end))


def _signs(person: int, one: Parsed, start: int, end: int) -> Iterator[str]:
    named = [token for token in one.phrases.tokens if token.symbol == ATHLETE]
    mine = [token for token in named if person in token.value.people]
    others = [token for token in named if person not in token.value.people]
    yield "heading" if one.sentence.kind == "heading" else "sentence"
    if len({p for token in named for p in token.value.people}) >= _CROWD:
        yield "a crowd"
    if one.sentence.end - one.sentence.start > _LONG:
        yield "a long sentence"
    if not mine:
        yield "not named in the sentence"
        return
    nearest = min(mine, key=lambda token: _gap(token, start, end))
    gap = _gap(nearest, start, end)
    yield f"told by {nearest.value.kind}"
    if len(nearest.value.people) > 1:
        yield "several at once"
    yield (
        "right there"
        if gap == 0
        else "near"
        if gap <= _NEAR
        else "some way off"
        if gap <= _FAR
        else "far off"
    )
    if nearest.start >= end:
        yield "named only after"
    if gap and any(_is_between(token, nearest, start, end) for token in others):
        yield "others between"


def _gap(token: Token, start: int, end: int) -> int:
    return max(0, start - token.end, token.start - end)


def _is_between(token: Token, mine: Token, start: int, end: int) -> bool:
    first, last = (mine.end, start) if mine.end <= start else (end, mine.start)
    return first <= token.start and token.end <= last
