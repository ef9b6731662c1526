"""Reads a query into a question, or says which word of it cannot be read and what could stand there.

query  = either                       `sort:KEY,-KEY` may stand anywhere outside brackets
either = every { "or" every }
every  = part { part }                side by side means: all of them
part   = "-" part | "(" either ")" | term
term   = [ field ":" ] value { "," value }
"""

from collections.abc import Sequence
from datetime import datetime
from difflib import get_close_matches

from olytui.desk.query import values
from olytui.desk.query.fields import FIELDS, SORT, Field, by_name
from olytui.desk.query.lexer import Piece, Token, tokens
from olytui.errors import QueryError
from olytui.store.question import Condition, Either, Every, Not, Question, Sort, Term, Words

_DEEPEST = 20
_MOST_WORDS = 100


def parse(text: str, now: datetime) -> Question:
    """What a query asks for; `now` is what `yesterday` goes by."""
    found = list(tokens(text))
    if len(found) > _MOST_WORDS:
        raise QueryError(
            f"The query has {len(found)} words; {_MOST_WORDS} are the most.",
            found[_MOST_WORDS].start,
            len(text),
        )
    return _Parser(found, len(text), now).question()


class _Parser:
    """Goes through the words of one query, once."""

    def __init__(self, found: Sequence[Token], length: int, now: datetime) -> None:
        self.found = found
        self.length = length
        self.now = now
        self.at = 0
        self.order: list[Sort] = []

    def question(self) -> Question:
        condition = self._either(0)
        if self._next is not None:
            raise QueryError(
                "This closing bracket has no opening one; take it away.", self._next.start, self._next.end
            )
        return Question(condition, tuple(self.order))

    @property
    def _next(self) -> Token | None:
        return self.found[self.at] if self.at < len(self.found) else None

    def _either(self, depth: int) -> Condition | None:
        parts = [self._every(depth)]
        while (token := self._next) and token.kind == "or":
            self.at += 1
            parts.append(self._every(depth))
            if parts[-1] is None or parts[-2] is None:
                raise QueryError(
                    "“or” stands between two things; write one before it and one after.",
                    token.start,
                    token.end,
                )
        kept = tuple(part for part in parts if part is not None)
        return Either(kept) if len(kept) > 1 else (kept[0] if kept else None)

    def _every(self, depth: int) -> Condition | None:
        parts: list[Condition] = []
        while (token := self._next) and token.kind not in ("or", "close"):
            if token.kind == "and":
                self.at += 1
            elif token.field == SORT and depth == 0:
                self.at += 1
                self.order += [_sort(piece) for piece in token.pieces]
            else:
                parts.append(self._part(depth))
        return Every(tuple(parts)) if len(parts) > 1 else (parts[0] if parts else None)

    def _part(self, depth: int) -> Condition:
        token = self._next
        if token is None or token.kind in ("or", "and", "close"):
            start, end = (token.start, token.end) if token else (self.length, self.length)
            raise QueryError(
                "Something to hide belongs after the minus sign, as in -state:single.", start, end
            )
        if depth > _DEEPEST:
            raise QueryError(f"Brackets may stand {_DEEPEST} deep, no deeper.", token.start, token.end)
        self.at += 1
        if token.kind == "not":
            return Not(self._part(depth + 1))
        if token.kind == "open":
            return self._bracketed(token, depth)
        return self._term(token)

    def _bracketed(self, opening: Token, depth: int) -> Condition:
        found = self._either(depth + 1)
        closing = self._next
        if closing is None:
            raise QueryError("This bracket is not closed; add a “)”.", opening.start, opening.end)
        self.at += 1
        if found is None:
            raise QueryError("These brackets hold nothing.", opening.start, closing.end)
        return found

    def _term(self, token: Token) -> Term:
        if not token.field:
            (piece,) = token.pieces
            return Term("", (Words(values.some_words(piece).text),))
        if token.field == SORT:
            raise QueryError(
                "sort: is of the whole query; write it outside brackets, without a minus.",
                token.start,
                token.end,
            )
        field = _field(token)
        read = tuple(values.read(field, piece, self.now) for piece in token.pieces)
        return Term("added" if field.name == "since" else field.name, read)


def _sort(piece: Piece) -> Sort:
    key = piece.text.removeprefix("-").casefold()
    if not key:
        raise QueryError(
            "sort: wants a key, such as sort:mark or, the other way round, sort:-reports.",
            piece.start,
            piece.end,
        )
    field = by_name().get(key)
    return Sort(field.name if field else key, piece.text.startswith("-"))


def _field(token: Token) -> Field:
    field = by_name().get(token.field)
    if field is None:
        near = get_close_matches(token.field, list(by_name()), n=2, cutoff=0.6)
        known = ", ".join(field.name for field in FIELDS)
        meant = (
            f"did you mean {' or '.join(f'{name}:' for name in near)}?" if near else f"fields are {known}."
        )
        end = token.start + len(token.field)
        raise QueryError(
            f"There is no field “{token.field}”; {meant} "
            "To find the words themselves, put them in quotation marks.",
            token.start,
            end,
        )
    return field
