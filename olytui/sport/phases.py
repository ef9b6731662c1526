"""Words for the stage of a competition, and the phase of the model that each means."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import cast

from olytui import resources
from olytui.model import Phase
from olytui.sport.beside import word_list
from olytui.sport.scan import Hit, Lexicon, Scan, forms, scan

_MEDAL_MATCH = re.compile(r"(?i)for (?:gold|bronze)|bronze medal of")
_DETAIL = re.compile(r"[ ](\d{1,2}|[A-F])\b(?![.,:]\d|[-\u2013]\d|[-\u2013 ]?(?:metre|meter|m\b|km|of\b))")


@dataclass(frozen=True, slots=True)
class PhaseWord:
    """A stage: `detail` is the heat's number, `A` or `B` of a final, or the round as the report calls it.

    `certain` is false for words that mean a stage in some sentences only (`finals`, `round one` of a bout).
    """

    start: int
    end: int
    phase: Phase
    detail: str | None = None
    certain: bool = True


@dataclass(frozen=True, slots=True)
class _Entry:
    phase: Phase | None
    detail: str | None
    certain: bool


def find(text: str) -> list[PhaseWord]:
    """Every word for a stage, in order of place."""
    seen = scan(text)
    return [word for hit in _lexicon().find(seen) if (word := _word(seen, hit))]


def in_sport(word: PhaseWord, sport: str | None) -> Phase:
    """The phase that a word means in a sport: the first round of a race is its heats, of a knock-out a
    round; a heat of sleds is one of the final's runs.
    """
    if word.phase == "heat" and sport in _SLID:
        return "final"
    return "heat" if word.detail == "round 1" and sport in _RACED else word.phase


_SLID = frozenset({"bobsleigh", "luge", "skeleton"})
_RACED = frozenset(
    {
        "athletics",
        "swimming",
        "rowing",
        "canoe sprint",
        "cycling",
        "speed skating",
        "short track speed skating",
    }
)


def canonical(words: str) -> Phase | None:
    """The phase that a results list's own name for a stage means (`Heat 3`, `Semifinal A/B 2`, `Table of
    16`).
    """
    found = find(words)
    if found:
        return found[-1].phase
    return "final" if _MEDAL_MATCH.match(words) else None


def _word(seen: Scan, hit: Hit[_Entry]) -> PhaseWord | None:
    entry = hit.value
    if entry.phase is None or _is_other(seen, hit):
        return None
    start, end, detail = seen.starts[hit.first], seen.ends[hit.last], entry.detail
    number = _DETAIL.match(seen.text, end)
    if number and seen.words[hit.last] in word_list("phase.numbered"):
        detail, end = number[1], number.end()
    return PhaseWord(start, end, entry.phase, detail, entry.certain)


def _is_other(seen: Scan, hit: Hit[_Entry]) -> bool:
    """`final lap`, `final 300m`, `final-day`: the adjective, which is no stage."""
    after = hit.last + 1
    if seen.words[hit.last] != "final" or after >= len(seen.words):
        return False
    gap = seen.text[seen.ends[hit.last] : seen.starts[after]]
    if gap not in (" ", "-"):
        return False
    word = seen.words[after]
    return word in _not_stages() or (word[0].isdigit() and not word.isdigit())


@cache
def _lexicon() -> Lexicon[_Entry]:
    return Lexicon(_entries())


def _entries() -> Iterator[tuple[str, _Entry]]:
    for row in resources.read_table("reference/phases.tsv"):
        phase = None if row["phase"] == "none" else cast(Phase, row["phase"])
        entry = _Entry(phase, row["detail"] or None, row["certain"] != "no")
        for form in forms(row["forms"]):
            yield form, entry


@cache
def _not_stages() -> frozenset[str]:
    """What `final` is an adjective of."""
    return frozenset(row["word"] for row in resources.read_table("reference/final_things.tsv"))
