"""Reads the value of a term: a word, a choice, a figure, a mark, a date, or all between two of them."""

import re
from collections.abc import Callable
from datetime import datetime

from olytui.desk.query import moments
from olytui.desk.query.fields import Field, Kind
from olytui.desk.query.lexer import Piece
from olytui.errors import QueryError
from olytui.sport import events, measures, nations
from olytui.store.question import Figure, Nothing, Span, Value, Words
from olytui.text import clean_line, fold

Bounds = tuple[Figure, Figure]

_NOBODY_SAYS = ("none", "unknown", "?")
_SIGN = re.compile(r"(<=|>=|<|>|=)(.+)")
_RANGE = re.compile(r"(.*?)\.\.(.*)")
_PRINTED = re.compile(r"\d[ ,.]?\d*[ -]?(?:m|metres?|meters?|km|kg)\b", re.IGNORECASE)
_UNITS = {
    "s": "time",
    "sec": "time",
    "m": "distance",
    "kg": "weight",
    "pts": "points",
    "pt": "points",
    "points": "points",
}
_UNIT = re.compile(rf"(?<=[\d.]) ?({'|'.join(_UNITS)})$")
_LARGEST = 1e15
_TRUE, _FALSE = ("yes", "true", "1"), ("no", "false", "0")


def read(field: Field, piece: Piece, now: datetime) -> Value:
    """The value that was written for a field."""
    if not piece.text.strip():
        raise _wrong(piece, f"{field.name}: wants a value, such as {field.example}.")
    if not piece.is_quoted and piece.text.casefold() in _NOBODY_SAYS:
        return Nothing()
    return _READERS[field.kind](field, piece, now)


def some_words(piece: Piece) -> Words:
    """Words to be found; a star at the end changes nothing, for the last word need only be begun."""
    text = clean_line(piece.text.removesuffix("*"))
    if not fold(text):
        raise _wrong(piece, f"“{piece.text}” has no letters or figures to look for.")
    return Words(text)


def _name(field: Field, piece: Piece, _now: datetime) -> Words:
    words = some_words(piece).text
    printed = events.canonical(words) if field.name == "event" and _PRINTED.fullmatch(words) else None
    return Words(printed.event if printed else words, is_part=piece.text.endswith("*"))


def _code(field: Field, piece: Piece, _now: datetime) -> Words:
    return Words(piece.text.upper() if field.name in ("record", "irm") else piece.text)


def _noc(_field: Field, piece: Piece, _now: datetime) -> Words:
    code = piece.text.upper()
    if len(code) == 3 and code.isascii() and code.isalpha():
        return Words(code)
    found = nations.noc_of(piece.text)
    if not found:
        raise _wrong(
            piece, f"“{piece.text}” is no nation that olytui knows; write a code such as KEN, or a name."
        )
    return Words(found[0])


def _choice(field: Field, piece: Piece, _now: datetime) -> Words:
    said = piece.text.casefold().replace("’", "'")
    for choice, others in (field.choices or {}).items():
        if said in (choice, *others):
            return Words(choice)
    begun = [choice for choice in field.choices or () if choice.startswith(said)]
    if len(begun) == 1:
        return Words(begun[0])
    raise _wrong(piece, f"“{piece.text}” is no {field.name}; it is one of {', '.join(field.choices or ())}.")


def _truth(field: Field, piece: Piece, _now: datetime) -> Span:
    said = piece.text.casefold()
    if said not in _TRUE + _FALSE:
        raise _wrong(piece, f"{field.name}: is yes or no, not “{piece.text}”.")
    return Span(int(said in _TRUE), int(said in _TRUE))


def _span(
    field: Field, piece: Piece, bounds: Callable[[str], Bounds | None], *, is_half_open: bool = False
) -> Span:
    """From one bound to the other; a bound too has a first and a last, as a month has its days."""

    def of(text: str) -> Bounds:
        found = bounds(text)
        if found is None:
            raise _wrong(
                piece, f"“{text}” is nothing that {field.name}: can be; write it as in {field.example}."
            )
        return found

    text = piece.text.strip()
    if sign := _SIGN.fullmatch(text):
        return _compared(sign[1], of(sign[2].strip()), is_half_open=is_half_open)
    if range_ := _RANGE.fullmatch(text):
        low, high = range_[1].strip(), range_[2].strip()
        if not low and not high:
            raise _wrong(piece, f"“..” wants a bound before or after it, as in {field.example}.")
        return _ordered(
            piece, Span(of(low)[0] if low else None, of(high)[1] if high else None, has_high=not is_half_open)
        )
    first, last = of(text)
    return Span(first, last, has_high=not is_half_open)


def _compared(sign: str, bound: Bounds, *, is_half_open: bool) -> Span:
    first, last = bound
    match sign:
        case "<":
            return Span(high=first, has_high=False)
        case "<=":
            return Span(high=last, has_high=not is_half_open)
        case ">":
            return Span(low=last, has_low=is_half_open)
        case ">=":
            return Span(low=first)
        case _:
            return Span(first, last, has_high=not is_half_open)


def _ordered(piece: Piece, span: Span) -> Span:
    low, high = span.low, span.high
    if low is not None and high is not None and low > high:  # type: ignore[operator]
        raise _wrong(piece, f"“{piece.text}” ends before it begins; turn it about.")
    return span


def _number(text: str) -> Bounds | None:
    try:
        number = float(text)
    except ValueError:
        return None
    if not abs(number) <= _LARGEST:
        return None
    whole = int(number) if number == int(number) else number
    return whole, whole


def _mark(field: Field, piece: Piece, _now: datetime) -> Span:
    """Between marks; a mark alone stands for all that begin with its figures, so 3:27 finds 3:27.65."""
    units: set[str] = set()

    def bounds(text: str) -> Bounds | None:
        said = _UNIT.search(text.casefold())
        plain = text[: said.start()] if said else text
        mark = measures.parse(plain, _UNITS[said[1]] if said else None)
        if mark is None or mark.unit == "score":
            return None
        if said or mark.unit == "time":
            units.add(mark.unit)
        if len(units) > 1:
            raise _wrong(
                piece, f"“{piece.text}” mixes {' and '.join(sorted(units))}; write both bounds alike."
            )
        return mark.amount, mark.amount

    span = _span(field, piece, bounds)
    high, has_high = span.high, span.has_high
    if span.low == high and isinstance(high, int):
        high, has_high = high + _step(piece.text), False
    return Span(span.low, high, span.has_low, has_high, next(iter(units), None))


def _step(text: str) -> int:
    """The smallest step that a mark as written can tell, in thousandths."""
    point = re.search(r"\.(\d{1,3})", text)
    return 10 ** (3 - len(point[1])) if point else 1000


def _moment(field: Field, piece: Piece, now: datetime) -> Span:
    span = _span(field, piece, lambda text: moments.instants(text, now), is_half_open=True)
    return Span(low=span.low) if field.name == "since" else span


def _date(field: Field, piece: Piece, now: datetime) -> Span:
    return _span(field, piece, lambda text: moments.days(text, now), is_half_open=True)


def _wrong(piece: Piece, message: str) -> QueryError:
    return QueryError(message, piece.start, piece.end)


_READERS: dict[Kind, Callable[[Field, Piece, datetime], Value]] = {
    "text": lambda _field, piece, _now: some_words(piece),
    "name": _name,
    "code": _code,
    "noc": _noc,
    "choice": _choice,
    "truth": _truth,
    "number": lambda field, piece, _now: _span(field, piece, _number),
    "mark": _mark,
    "date": _date,
    "moment": _moment,
}
