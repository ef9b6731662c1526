"""What a figure is the figure of, by the words that stand right before and after it."""

import re
from bisect import bisect_left
from typing import Literal

from olytui.sport.beside import beside, word_list
from olytui.sport.measures import Unit
from olytui.sport.scan import Scan

Role = Literal["mark", "margin", "wind", "split_hint", "tally", "other"]

_FURTHEST = 110
_DAY = r"(?:sun|mon|tues|wednes|thurs|fri|satur)day"
_CLOCK_AFTER = re.compile(
    rf"""(?xi) [ ]? (?: a\.?m\b | p\.?m\b | GMT | BST | ET\b | EST | EDT | PT\b | CEST | CET | AEST | IST\b
    | UTC | local | o'clock | hours\b | \w+[ ](?:standard[ ]|local[ ])?time\b(?![ ]of) | on[ ]{_DAY} )"""
)
_CLOCK_BEFORE = re.compile(
    rf"""(?xi) \b (?: starts?(?:[ ]at|[ ]from)? | from | about | until | kick-off(?:[ ]at)? | between | since
    | begins?[ ]at | {_DAY},?(?:[ ]at)? | updated(?:[ ]at)?:? | published:? | starting[ ]at | beginning[ ]at
    | scheduled[ ]for | due[ ]to[ ]\w+[ ]at ) [ ]$"""
)
_TIME_OF_DAY = re.compile(r"(?:[01]?\d|2[0-3]):[0-5]\d")
_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*"
_MONTH_AFTER = re.compile(rf"(?i)[ ]{_MONTH}\b")
_MONTH_BEFORE = re.compile(rf"(?i)\b{_MONTH}[ ]$")
_NO_SCORE_AFTER = re.compile(
    r"""(?xi) [ -] (?: year | month | week | day | hour | minute | second | metre | meter | mile | km | kg
    | foot | inch | people | per | degrees | percent | % | finish | sweep | punch | double | odds
    | favou?rite | m\b | kilometres | times | range | athletes | seat )"""
)
_NO_SCORE_BEFORE = re.compile(
    r"(?i)\b(?:aged?|ages|pages?|lanes?|under|between|from|places?|classification|odds of|years)[ ]$"
)
_TALLY_AFTER = re.compile(r"(?:(?:,| with) \d+ (?:KO|knock|draw)|\)|[ ](?:start|record|run)\b)")
_TALLY_BEFORE = re.compile(r"(?i)\b(?:record|start|head-to-head|career)(?: (?:of|to|is|at|was|now|a))*[ ]$")
_NO_FIGURE_AFTER = re.compile(
    r"""(?xi) [ ]? (?: % | per[ ]?cent | million | billion | bn\b | times\b | hours | degrees | miles?\b
    | km\b | kilomet | k\b | ° | magnitude | lit(?:re|er)s )"""
)
_NO_SCORES = frozenset({(50, 50), (24, 7), (9, 11)})
_A_SECOND = frozenset({"a second", "a minute", "an hour", "one second", "a single second"})


def role_of(seen: Scan, start: int, end: int, value: str, unit: Unit) -> Role | None:
    """The role of one figure; None for what is no figure of sport (a time of day, a date, a share)."""
    if unit == "score":
        return _score(seen.text, start, end, value)
    if unit == "speed":
        return "wind"
    if unit == "time":
        written = seen.text[start:end]
        is_clock = _is_clock(seen.text, start, end, written)
        return None if is_clock else _time(_said(seen, start, end), value, written)
    if unit == "distance" and "." not in value and int(value) > _FURTHEST:
        return None
    said = _said(seen, start, end)
    return (
        said
        if said in ("wind", "margin", "split_hint")
        else _measured(seen, (start, end), said == "other", value, unit)
    )


_ROLES: dict[str | None, Role] = {
    "margin": "margin", "wind": "wind", "split_hint": "split_hint", "mark": "mark", "other": "other",
}  # fmt: skip


def _said(seen: Scan, start: int, end: int) -> Role | None:
    """What the words beside a figure call it: those after it first, then those before."""
    words = beside("reference/mark_contexts.tsv")
    return _ROLES.get(words.after(seen, end) or words.before(seen, start))


def _is_clock(text: str, start: int, end: int, written: str) -> bool:
    if not _TIME_OF_DAY.fullmatch(written):
        return False
    return bool(_CLOCK_AFTER.match(text, end) or _CLOCK_BEFORE.search(text, max(0, start - 24), start))


def _time(said: Role | None, value: str, written: str) -> Role | None:
    is_spelled = not written[0].isdigit()
    if said in ("margin", "wind", "split_hint"):
        return said
    if is_spelled and written.lower() in _A_SECOND:
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
    if _MONTH_AFTER.match(text, end) or _NO_SCORE_AFTER.match(text, end) or (left, right) in _NO_SCORES:
        return None
    before = text[max(0, start - 24) : start]
    if _NO_SCORE_BEFORE.search(before) or _MONTH_BEFORE.search(before):
        return None
    if _TALLY_AFTER.match(text, end):
        return (
            "tally"
            if not text.startswith(")", end) or (before.endswith("(") and left + right > 12)
            else "mark"
        )
    return "tally" if _TALLY_BEFORE.search(before) else "mark"


def _measured(seen: Scan, span: tuple[int, int], is_other: bool, value: str, unit: Unit) -> Role | None:
    """Points, weights and distances in whole numbers are results only beside a word for them."""
    if unit == "decimal":
        return None if _NO_FIGURE_AFTER.match(seen.text, span[1]) else "mark"
    if unit == "points":
        return "mark" if "." in value or int(value) > 9 else "tally"
    index = bisect_left(seen.starts, span[0])
    nearby = set(seen.words[max(0, index - 5) : index])
    if unit == "weight":
        return "mark" if nearby & word_list("mark.lifted") else "other"
    if unit == "distance" and "." not in value:
        return "mark" if nearby & word_list("mark.thrown") else None
    return "other" if is_other and unit != "distance" else "mark"
