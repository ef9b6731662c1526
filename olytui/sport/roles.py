"""What a figure is the figure of, by the words that stand right before and after it."""

import re
from bisect import bisect_left
from functools import cache
from typing import Literal

from olytui import resources
from olytui.sport.measures import Unit
from olytui.sport.scan import Scan, forms, phrase_words

Role = Literal["mark", "margin", "wind", "split_hint", "tally", "other"]

_LONGEST = 4
_FURTHEST = 110
_BREAK = re.compile(r"[.;:!?\n()\"“”—–]")
_CLOCK_AFTER = re.compile(
    r"(?i)[ ]?(?:a\.?m\b|p\.?m\b|GMT|BST|ET\b|EST|EDT|PT\b|CEST|CET|local|UTC|o'clock|AEST|IST\b|hours\b"
    r"|\w+ (?:standard |local )?time\b(?! of)|on (?:sun|mon|tues|wednes|thurs|fri|satur)day)"
)
_CLOCK_BEFORE = re.compile(
    r"(?i)\b(?:starts?(?: at| from)?|from|about|until|kick-off(?: at)?|(?:sun|mon|tues|wednes|thurs|fri|satur)day,?(?: at)?|between|since"
    r"|updated(?: at)?:?|published:?|begins? at|starting at|beginning at|scheduled for|due to \w+ at)[ ]$"
)
_TIME_OF_DAY = re.compile(r"(?:[01]?\d|2[0-3]):[0-5]\d")
_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*"
_MONTH_AFTER = re.compile(rf"(?i)[ ]{_MONTH}\b")
_MONTH_BEFORE = re.compile(rf"(?i)\b{_MONTH}[ ]$")
_NO_SCORE_AFTER = re.compile(
    r"(?i)[ -](?:year|month|week|day|hour|minute|second|metre|meter|mile|km|kg|foot|inch|people|per|degrees|percent|%|finish|sweep|punch"
    r"|double|odds|favou?rite|m\b|metres|kilometres|times|range|athletes|seat)"
)
_NO_SCORE_BEFORE = re.compile(r"(?i)\b(?:aged?|ages|pages?|lanes?|under|between|from|places?|classification|odds of|years)[ ]$")
_TALLY_AFTER = re.compile(r"(?:(?:,| with) \d+ (?:KO|knock|draw)|\)|[ ](?:start|record|run)\b)")
_TALLY_BEFORE = re.compile(r"(?i)\b(?:record|start|head-to-head|career)(?: (?:of|to|is|at|was|now|a))*[ ]$")
_NO_FIGURE_AFTER = re.compile(r"(?i)[ ]?(?:%|per ?cent|million|billion|bn\b|times\b|hours|degrees|miles?\b|km\b|kilomet|k\b|°|GPA|earthquake|magnitude|liters|litres)")
_THROWN = frozenset("threw throw throws jumped jump leapt leap cleared clearing clears hurled thrown vaulted launched heaved tossed".split())
_LIFTED = frozenset("lift lifted lifting lifts snatch snatched jerk jerked total clean raised press pressed hoisted hoisting hoist attempt with".split())


def role_of(seen: Scan, start: int, end: int, value: str, unit: Unit) -> Role | None:
    """The role of one figure; None for what is no figure of sport (a time of day, a date, a share)."""
    if unit == "score":
        return _score(seen.text, start, end, value)
    written = seen.text[start:end]
    if unit == "time" and _is_clock(seen.text, start, end, written):
        return None
    if unit == "speed":
        return "wind"
    if unit == "distance" and "." not in value and int(value) > _FURTHEST:
        return None
    said = _said(seen, start, end)
    if unit == "time":
        return _time(said, value, written)
    if said in ("wind", "margin", "split_hint"):
        return said
    if unit == "decimal":
        return None if _NO_FIGURE_AFTER.match(seen.text, end) else "mark"
    return _measured(seen, start, said, value, unit)


def _said(seen: Scan, start: int, end: int) -> Role | None:
    """What the words beside a figure call it: those after it first, then those before."""
    after = bisect_left(seen.starts, end)
    named = _matched("after", _following(seen, after, end))
    if named:
        return named
    return _matched("before", _preceding(seen, bisect_left(seen.starts, start) - 1, start))


def _following(seen: Scan, index: int, end: int) -> list[str]:
    """The next words, up to where the clause breaks."""
    words: list[str] = []
    while index < len(seen.words) and len(words) < _LONGEST and not _BREAK.search(seen.text, end, seen.starts[index]):
        words.append(seen.words[index])
        end = seen.ends[index]
        index += 1
    return words


def _preceding(seen: Scan, index: int, start: int) -> list[str]:
    """The words before, nearest last, without the fillers right before the figure."""
    fillers = _contexts()["filler"]
    words: list[str] = []
    while index >= 0 and len(words) < _LONGEST and not _BREAK.search(seen.text, seen.ends[index], start):
        if words or (seen.words[index],) not in fillers:
            words.insert(0, seen.words[index])
        start = seen.starts[index]
        index -= 1
    return words


def _matched(side: Literal["before", "after"], words: list[str]) -> Role | None:
    """The role of the longest phrase at the figure's side."""
    known = _contexts()[side]
    for length in range(len(words), 0, -1):
        phrase = tuple(words[-length:] if side == "before" else words[:length])
        if phrase in known:
            return known[phrase]
    return None


@cache
def _contexts() -> dict[str, dict[tuple[str, ...], Role]]:
    """`before`, `after` and `filler` → phrase → role."""
    contexts: dict[str, dict[tuple[str, ...], Role]] = {"before": {}, "after": {}, "filler": {}}
    roles: dict[str, Role] = {"margin": "margin", "wind": "wind", "split": "split_hint", "mark": "mark", "other": "other"}
    for row in resources.read_table("reference/mark_contexts.tsv"):
        side = "filler" if row["role"] == "filler" else row["side"]
        for form in forms(row["words"]):
            contexts[side].setdefault(phrase_words(form), roles.get(row["role"], "other"))
    return contexts


def _is_clock(text: str, start: int, end: int, written: str) -> bool:
    if not _TIME_OF_DAY.fullmatch(written):
        return False
    return bool(_CLOCK_AFTER.match(text, end) or _CLOCK_BEFORE.search(text, max(0, start - 24), start))


def _time(said: Role | None, value: str, written: str) -> Role | None:
    is_spelled = not written[0].isdigit()
    if said in ("margin", "wind", "split_hint"):
        return said
    if is_spelled and written.lower() in ("a second", "a minute", "an hour", "one second", "a single second"):
        return None
    if "." in value:
        return "margin" if value.startswith("0.") and is_spelled else "mark"
    if _is_composite(value, written):
        return "mark"
    return "mark" if said == "mark" and not value.endswith("00:00") else "other"


def _is_composite(value: str, written: str) -> bool:
    """Whether a time says more than one unit, or is written with colons or as `9s`."""
    units = re.findall(r"(?i)hour|hr|min|sec|[\dh]h\b|\dm\b|\ds\b", written)
    return (":" in written) or len(units) > 1 or (":" in value and not units)


def _score(text: str, start: int, end: int, value: str) -> Role | None:
    left, right = (int(side) for side in value.partition(" ")[0].split("-")[:2])
    if _MONTH_AFTER.match(text, end) or _NO_SCORE_AFTER.match(text, end) or (left, right) in ((50, 50), (24, 7), (9, 11)):
        return None
    before = text[max(0, start - 24) : start]
    if _NO_SCORE_BEFORE.search(before) or _MONTH_BEFORE.search(before):
        return None
    if _TALLY_AFTER.match(text, end):
        return "tally" if not text.startswith(")", end) or (before.endswith("(") and left + right > 12) else "mark"
    return "tally" if _TALLY_BEFORE.search(before) else "mark"


def _measured(seen: Scan, start: int, said: Role | None, value: str, unit: Unit) -> Role | None:
    """Points, weights and distances in whole numbers are results only beside a word for them."""
    if unit == "points":
        return "mark" if "." in value or int(value) > 9 else "tally"
    index = bisect_left(seen.starts, start)
    nearby = set(seen.words[max(0, index - 5) : index])
    if unit == "weight":
        return "mark" if nearby & _LIFTED else "other"
    if unit == "distance" and "." not in value:
        return "mark" if nearby & _THROWN else None
    return "mark" if said != "other" or unit == "distance" else "other"
