"""Marathons, grands prix and other meetings by the shape of their names: capitals before a word for a
meeting (`the Bergen grand prix`), a tour of a land.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from olytui.sport.beside import word_list
from olytui.sport.competition_table import hosts
from olytui.sport.scan import Scan

_KINDS = ("marathon", "meeting", "trials", "slam", "championship", "tour")
_REACH = 4
_PLAIN = frozenset({"meet", "meeting"})
_NO_MEETING = re.compile(r" (?:of|with|between|room|point)\b")
_TOUR_OF = re.compile(r" (?:of|de|du|d'|d’) ?(?:the )?((?:[A-Z][\w’'-]*)(?: [A-Z][\w’'-]*){0,2})")


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting named: `name` without sponsors (`London Marathon`)."""

    start: int
    end: int
    name: str
    kind: str


def find(seen: Scan) -> Iterator[Meeting]:
    """Every meeting named by capitals before its kind."""
    for index in seen.where(_heads().keys()):
        if _heads()[seen.words[index]] == "tour":
            yield from _tour(seen, index)
        elif index:
            yield from _named(seen, index)


def _tour(seen: Scan, index: int) -> Iterator[Meeting]:
    """`Tour of Norway`, `Tour de Langkawi`."""
    land = _TOUR_OF.match(seen.text, seen.ends[index])
    if land and _is_capital(seen, index):
        start = seen.starts[index]
        yield Meeting(start, land.end(), seen.text[start : land.end()], "tour")


def _named(seen: Scan, index: int) -> Iterator[Meeting]:
    word = seen.words[index]
    if not (_is_capital(seen, index) or word in word_list("meeting.plain")):
        return
    head = "Grand Prix" if word == "prix" else seen.text[seen.starts[index] : seen.ends[index]].title()
    last = index - 1 if word == "prix" else index
    if word == "prix" and seen.words[index - 1] != "grand":
        return
    if word.startswith("marathon"):
        head = "Half Marathon" if seen.words[index - 1] == "half" else "Marathon"
        last = index - 1 if head == "Half Marathon" else index
    head = "Meeting" if word == "meet" else head
    if word in _PLAIN and seen.words[last - 1] in ("prix", "international"):
        last -= 1
    first = _first_capital(seen, last)
    if first == last or not _is_named(seen, first, last, word):
        return
    kept = [at for at in range(first, last) if _is_kept(seen.words[at], word)]
    if not kept:
        return
    if word == "marathons":
        yield from _listed(seen, kept[0], seen.ends[index])
    words = " ".join(seen.text[seen.starts[at] : seen.ends[at]] for at in kept)
    name = f"US {words[2:]} {head}" if words.startswith("U ") else f"{words} {head}"
    yield Meeting(seen.starts[kept[0]], seen.ends[index], name, _heads()[word])


def _is_named(seen: Scan, first: int, last: int, word: str) -> bool:
    """Whether the capitals name a meeting: `the Atlanta Games` and `IOC meetings` are something else."""
    if word in _PLAIN:
        name = seen.text[seen.starts[first] : seen.ends[last - 1]]
        end = seen.ends[last]
        return not (name.isupper() and len(name) < 6) and not _NO_MEETING.match(seen.text, end)
    if word == "games":
        return (
            last - first > 1
            and hosts().get(tuple(seen.words[first:last])) is None
            and (seen.words[last - 1] not in word_list("meeting.no_games"))
        )
    return seen.words[last - 1] != "world"


def _listed(seen: Scan, first: int, end: int) -> Iterator[Meeting]:
    """The other cities of `the Boston, London and Tokyo Marathons`."""
    at = first
    while at > 0:
        gap = seen.text[seen.ends[at - 1] : seen.starts[at]]
        joined = seen.words[at - 1] == "and" and at > 1
        before = at - 2 if joined else at - 1
        if not (joined or gap == ", ") or not _is_capital(seen, before) or seen.words[before].isdecimal():
            return
        yield Meeting(
            seen.starts[before],
            seen.ends[before],
            f"{seen.text[seen.starts[before] : seen.ends[before]]} Marathon",
            "marathon",
        )
        at = before


def _first_capital(seen: Scan, last: int) -> int:
    """The first of the capitals that run up to a word."""
    first = last
    while first and last - first < _REACH:
        before = first - 1
        if (
            not seen.is_bound(before, first)
            or not _is_capital(seen, before)
            or seen.words[before] in word_list("meeting.stop")
        ):
            break
        if seen.text[seen.ends[before] : seen.starts[first]] in ("'", "’"):
            break
        first = before
    return first


def _is_capital(seen: Scan, index: int) -> bool:
    return seen.text[seen.starts[index]].isupper()


def _is_kept(word: str, head: str) -> bool:
    """Sponsors are left out, but where a meeting has no other name (`Norwich Union Grand Prix`)."""
    return word not in word_list("meeting.sponsor") and (
        word not in word_list("meeting.kept") or not head.startswith("marathon")
    )


@cache
def _heads() -> dict[str, str]:
    """The word that ends a meeting's name → its kind."""
    return {word: kind for kind in _KINDS for word in word_list(f"meeting.{kind}")}
