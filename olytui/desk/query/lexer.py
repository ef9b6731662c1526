"""Cuts a query into its words, each with its place, so that an error can point at the one at fault."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from olytui.errors import QueryError

Kind = Literal["open", "close", "or", "and", "not", "term"]

QUOTES = {'"': '"', "“": "”", "„": "“"}
_FIELD = re.compile(r"[A-Za-z][A-Za-z_-]*(?=:)")


@dataclass(frozen=True, slots=True)
class Piece:
    """One of the values of a term; what was in quotation marks is taken as it stands."""

    text: str
    start: int
    end: int
    is_quoted: bool = False


@dataclass(frozen=True, slots=True)
class Token:
    """A bracket, a joining word, or a term: an optional field with its values."""

    kind: Kind
    start: int
    end: int
    field: str = ""
    pieces: tuple[Piece, ...] = ()


def tokens(text: str) -> Iterator[Token]:
    """The query's words, in order."""
    at = 0
    while at < len(text):
        letter = text[at]
        if letter.isspace():
            at += 1
        elif letter in "()":
            yield Token("open" if letter == "(" else "close", at, at + 1)
            at += 1
        elif letter in "-−!" and _begins(text, at + 1):
            yield Token("not", at, at + 1)
            at += 1
        else:
            token = _word(text, at)
            yield token
            at = token.end


def _begins(text: str, at: int) -> bool:
    """Whether something that can be negated begins here."""
    return at < len(text) and not text[at].isspace() and text[at] != ")"


def _word(text: str, start: int) -> Token:
    named = _FIELD.match(text, start)
    if not named:
        piece = _piece(text, start, stops="")
        joining: dict[str, Kind] = {"or": "or", "and": "and", "|": "or"}
        kind = "term" if piece.is_quoted else joining.get(piece.text.casefold(), "term")
        return Token(kind, start, piece.end, "", (piece,) if kind == "term" else ())
    at, pieces = named.end() + 1, list[Piece]()
    while True:
        piece = _piece(text, at, stops=",")
        pieces.append(piece)
        at = piece.end
        if text[at : at + 1] != ",":
            return Token("term", start, at, named[0].casefold(), tuple(pieces))
        at += 1


def _piece(text: str, start: int, *, stops: str) -> Piece:
    if closing := QUOTES.get(text[start : start + 1]):
        end = text.find(closing, start + 1)
        if end < 0:
            raise QueryError(
                f"The quotation mark before “{text[start + 1 :][:40]}” is not closed.", start, len(text)
            )
        return Piece(text[start + 1 : end], start, end + 1, is_quoted=True)
    end = start
    while end < len(text) and not text[end].isspace() and text[end] not in "()" and text[end] not in stops:
        end += 1
    return Piece(text[start:end], start, end)
