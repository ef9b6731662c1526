"""Proposes how a query may go on: fields, their values, orders."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from olytui.desk.query.fields import FIELDS, SORT, Field, by_name
from olytui.desk.query.lexer import QUOTES
from olytui.store.orders import ORDERS
from olytui.store.question import LISTS

Known = Callable[[str, str], Sequence[str]]

_WHENS = ("today", "yesterday", "monday", "3d", "2w")


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A text that may take the place from `start` to `end`, and what it means."""

    text: str
    start: int
    end: int
    meaning: str = ""


def complete(text: str, cursor: int, known: Known = lambda _field, _begun: ()) -> list[Suggestion]:
    """What may stand at the cursor; `known` gives the values of a field in a store that have these words."""
    start = _begun(text[:cursor], " \t\n()")
    if text[start : start + 1] == "-":
        start += 1
    word = text[start:cursor]
    name, colon, rest = word.partition(":")
    if not colon:
        named = [Suggestion(f"{field.name}:", start, cursor, field.meaning) for field in _fields(word)]
        ordered = Suggestion(f"{SORT}:", start, cursor, "the order, as in sort:mark or sort:-reports")
        return [*named, ordered] if SORT.startswith(word.casefold()) else named
    value = rest[_begun(rest, ",") :]
    return [
        Suggestion(_quoted(found), cursor - len(value), cursor, meaning)
        for found, meaning in _values(name.casefold(), value, known)
    ]


def _begun(text: str, stops: str) -> int:
    """Where the last word of a text begins; what stands in quotation marks is one word."""
    start, closing = 0, ""
    for place, letter in enumerate(text):
        if closing:
            closing = "" if letter == closing else closing
        elif letter in stops:
            start = place + 1
        else:
            closing = QUOTES.get(letter, "")
    return start


def _fields(begun: str) -> Iterator[Field]:
    said = begun.casefold()
    for field in FIELDS:
        if any(name.startswith(said) for name in (field.name, *field.aliases)):
            yield field


def _values(name: str, begun: str, known: Known) -> Iterator[tuple[str, str]]:
    said = begun.strip('"“”').casefold()
    if name == SORT:
        minus = "-" if said.startswith("-") else ""
        keys = dict.fromkeys(key for listed in LISTS for key in ORDERS[listed])
        yield from ((minus + key, "") for key in keys if key.startswith(said.removeprefix("-")))
        return
    field = by_name().get(name)
    if field is None:
        return
    if field.choices:
        yield from ((choice, "") for choice in field.choices if choice.startswith(said))
    elif field.kind in ("date", "moment"):
        yield from ((when, "") for when in _WHENS if when.startswith(said))
    elif found := known(field.name, said):
        yield from ((value, "") for value in found)
    elif not said:
        yield field.example.partition(":")[2].strip('"'), "for example"


def _quoted(value: str) -> str:
    return f'"{value}"' if re.search(r"[\s,()]", value) else value
