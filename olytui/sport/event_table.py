"""The table of events, unfolded: every form of every event as words, with what it can mean."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from olytui import resources
from olytui.model import Gender
from olytui.sport.beside import word_list
from olytui.sport.course import gender_of
from olytui.sport.scan import Lexicon, forms, phrase_words

EventKind = Literal["individual", "pair", "team"]
Certainty = Literal["yes", "no", "by-context", "by-sport", "headed"]

_DISTANCE = re.compile(r"(?:[2-8]x)?\d+(?:\.\d+)?(?:m|km|kg|yd)")
_GENDER_WORDS = re.compile(r"(?i)\b(?:men|women|ladies|mixed)(?:['’]s|['’])?[ -]|[ -](?:men|women|mixed)\b")


@dataclass(frozen=True, slots=True)
class Meaning:
    """One event that a form can mean; `gender` is what the event itself fixes, `needs` what must be said
    beside it.
    """

    sport: str
    event: str
    kind: EventKind
    certain: Certainty
    gender: Gender | None = None
    needs: Gender | None = None
    is_bare: bool = False


@cache
def lexicon() -> Lexicon[tuple[Meaning, ...]]:
    """Every form, as the words that a course gives for it, with its meanings in the table's order."""
    meanings: dict[tuple[str, ...], list[Meaning]] = {}
    for words, meaning in _unfolded():
        known = meanings.setdefault(words, [])
        if meaning not in known:
            known.append(meaning)
    return Lexicon((words, tuple(known)) for words, known in meanings.items())


@cache
def sports_of_events() -> dict[str, tuple[str, ...]]:
    """Event → the sports that have it."""
    sports: dict[str, list[str]] = {}
    for _, meaning in _unfolded():
        known = sports.setdefault(meaning.event, [])
        if meaning.sport not in known:
            known.append(meaning.sport)
    return {event: tuple(known) for event, known in sports.items()}


def _unfolded() -> Iterator[tuple[tuple[str, ...], Meaning]]:
    for row in resources.read_table("reference/events.tsv"):
        certain: Certainty = row["certain"] or "yes"  # type: ignore[assignment]
        kind: EventKind = row["kind"]  # type: ignore[assignment]
        gender: Gender | None = row["gender"] or None  # type: ignore[assignment]
        for form in forms(row["forms"]):
            needs = _needed(form)
            plain = _GENDER_WORDS.sub(" ", form) if needs else form
            for distance in forms(row["distances"]) or [""]:
                event = row["event"].replace("{}", distance)
                meaning = Meaning(row["sport"], event, kind, certain, gender, needs)
                yield from _variants(plain, distance, meaning)


def _variants(form: str, distance: str, meaning: Meaning) -> Iterator[tuple[tuple[str, ...], Meaning]]:
    """A form as words; where it opens with a distance in metres, also without the unit (`400 hurdles`)."""
    words = _words(form, distance)
    yield words, meaning
    head = words[0]
    is_plain = len(words) == 2 and words[1] in word_list("event.plain_follower")
    if re.fullmatch(r"\d+m", head) and not is_plain:
        bare = Meaning(
            meaning.sport, meaning.event, meaning.kind, meaning.certain, meaning.gender, meaning.needs, True
        )
        yield (head[:-1], *words[1:]), bare


def _words(form: str, distance: str) -> tuple[str, ...]:
    parts: list[str] = []
    for piece in form.replace("{}", distance).split():
        if _DISTANCE.match(piece) or piece.startswith("+"):
            parts.append(piece.lower())
        else:
            parts += phrase_words(piece)
    return tuple(parts)


def _needed(form: str) -> Gender | None:
    found = _GENDER_WORDS.search(form)
    return gender_of(found[0]) if found else None
