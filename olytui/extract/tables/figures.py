"""The figures and remarks that end a row: its mark, how far behind it came, and the record beside it."""

import re
from typing import NamedTuple

from olytui.sport import marks

_PLAIN = re.compile(r"\s*[,:;–-]*\s*(?P<figure>\d{1,5}(?:,\d{3})*(?:\.\d+)?)(?![\d:/.-])")
_GAP = re.compile(
    r"\+\s*\S+|\bat \d|\b\d+:\d\d(?::\d\d)?\s+(?:seconds |mins? )?(?:behind|adrift|back|down)|0:\d\d\b"
    r"|\d+ (?:seconds?|secs?) behind"
)
_BEHIND = re.compile(r"(?<![\w.])(?:\+\s?|at (?=\d))")
_SAME = re.compile(r"\b(?:same time|s\.t\.|at same time)")
_RECORD = re.compile(
    r"(?<![\w-])(?:=\s?)?(?P<code>WR|OR|NR|AR|ER|CR|PB|PR|SB|WJR)\b"
    r"|\b(?P<words>(?:equals )?(?:world|olympic|games|championship|national|european|area|[A-Z]\w+) record)\b",
    re.IGNORECASE,
)
_CODES = {"ER": "AR", "PR": "PB"}
_WORDS = {"world": "WR", "olympic": "OR", "games": "CR", "championship": "CR", "european": "AR", "area": "AR"}


class Part(NamedTuple):
    """A value of a row with its place in the text."""

    value: str
    start: int
    end: int


class Figures(NamedTuple):
    """What a row says of the result; `unit` is None where only the heading or the event tells it."""

    mark: Part | None = None
    unit: str | None = None
    gap: Part | None = None
    is_same_mark: bool = False
    record: Part | None = None


def read(text: str, start: int, end: int) -> Figures:
    """The figures of `text[start:end]`, which follows the name and nation of a row."""
    mark, unit = _mark(text, start, end)
    gap = _gap(text, start, end) if mark is None else None
    is_same = _SAME.search(text, start, end) is not None
    return Figures(mark, unit, gap, is_same, record(text, mark.end if mark else start, end))


def has_record(words: str) -> bool:
    """Whether a bracket holds a record rather than a nation or club."""
    return _RECORD.search(words) is not None


def _mark(text: str, start: int, end: int) -> tuple[Part | None, str | None]:
    """The first figure that can be a result; gaps behind the winner and what stands in brackets are none."""
    bracket = text.find("(", start, end)
    stop = bracket if bracket >= 0 else end
    gap = _GAP.search(text, start, stop)
    if gap:
        stop = gap.start()
    plain = _PLAIN.match(text, start, stop)
    for word in marks.find(text[start:stop].replace("\n", " ")):
        if word.role == "mark":
            if plain and plain.end("figure") <= start + word.start:
                break
            return Part(word.value, start + word.start, start + word.end), word.unit
    if plain:
        return Part(plain["figure"].replace(",", ""), plain.start("figure"), plain.end("figure")), None
    return None, None


def _gap(text: str, start: int, end: int) -> Part | None:
    """How far behind the first a row says that its athlete was: `+38.20secs`, `at 0:24`."""
    match = _BEHIND.search(text, start, end)
    if match is None:
        return None
    words = marks.find(text[match.end() : end])
    if not words or words[0].start > 1 or words[0].unit not in ("time", "decimal"):
        return None
    return Part(words[0].value, match.start(), match.end() + words[0].end)


def record(text: str, start: int, end: int) -> Part | None:
    """The record that a row says its mark is."""
    match = _RECORD.search(text, start, end)
    if match is None:
        return None
    if match["code"]:
        code = match["code"].upper()
        return Part(_CODES.get(code, code), match.start("code"), match.end("code"))
    scope = match["words"].lower().removeprefix("equals ").split()[0]
    return Part(_WORDS.get(scope, "NR"), match.start("words"), match.end("words"))
