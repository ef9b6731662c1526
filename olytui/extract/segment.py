"""Cuts a report into paragraphs and sentences, and says which are headings and which are spoken by somebody.

Everything later works sentence by sentence; positions always count characters of the report's text.
"""

import re
from dataclasses import dataclass
from typing import Literal

Kind = Literal["body", "heading", "notice"]

_LINE = re.compile(r"[^\n]+")
_BREAK = re.compile(r"[.!?…]+[\"”’')\]]*(?=\s+[\"“‘'(\[]?[A-Z0-9À-Þ])|[.!?]+[\"”’')\]]+(?=\s*\Z)")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Ste|Jr|Sr|Sen|Gen|Col|Lt|Sgt|Capt|Prof|No|Nos|vs|v|Mt|Ft|approx|Jan|Feb|"
    r"Aug|Sept|Sep"
    r"|Oct|Nov|Dec|Rep|Gov|Inc|Co|Ltd)|\b[A-Za-z]|\b(?:[A-Za-z]\.)+[A-Za-z])$"
)
_NUMBER = re.compile(r"\bnos?$")
_INITIALISM = re.compile(r"\b(?:[A-Za-z]\.){1,3}[A-Za-z]$")
_STARTER = re.compile(
    r"\s+[\"“‘'(]?(?:The|He|She|It|They|But|In|On|At|And|His|Her|Their|This|That|There|A|An|With|For|"
    r"As|When|While"
    r"|After|We|I|You|Earlier|Meanwhile|Also|Fellow|However)\b"
)
_TERMINAL = re.compile(r"[.!?:;…][\"”’')\]]*\s*\Z")
_OPENING = re.compile(r"“|\"(?:(?<=[\s(\[—–-]\")|(?<=^\"))")
_ROW = re.compile(r"(?:[;)] ?|[,.] |(?<!\d)[,.])\d{1,3}=?$")
_PLACE = r"[A-ZÀ-Þ][A-ZÀ-Þ.’' -]{2,30}"
_AGENCY = r"\([A-Z][\w/.& -]{1,30}\)"
_DATELINE = re.compile(
    rf"(?:{_PLACE}(?:, [A-Z][\w.’' -]{{2,24}})?|[A-Z][\w’-]+(?: [A-Z][\w’-]+)?, [A-Z][\w.’' -]{{2,24}}?)?"
    rf" ?(?:{_AGENCY}|(?<=[A-ZÀ-Þ]{{3}}))(?: ?\d{{4}}-\d\d-\d\d)? ?(?:--|[-–—]) ?(?=[\w“\"‘'(])"
)
_NOTICE = re.compile(
    r"(?i)(?:^(?:blog|watch|photos?|video|gallery|live ?blog|read more|read also|related|more from|"
    r"see also|follow|listen"
    r"|sign up|subscribe|advertisement|copyright|share this|also on|don't miss|quiz|how to (?:watch|"
    r"follow)|opinion|analysis"
    r"|what to watch|tv guide|in pictures|up next|just watched|must watch|story highlights)\b"
    r"|\bcookies?\b|all rights reserved|\b(?:live!|as it happened|live blog|newsletter)(?:\W|$)|»|"
    r"contributed to this report)"
)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence or heading: its place, its paragraph, what it is, and its quoted stretches."""

    start: int
    end: int
    paragraph: int
    kind: Kind = "body"
    quotes: tuple[tuple[int, int], ...] = ()

    def is_quoted(self, position: int) -> bool:
        """Whether somebody else's spoken words stand at this position."""
        return any(start <= position < end for start, end in self.quotes)


def sentences(text: str) -> list[Sentence]:
    """All sentences and headings of the text, in order."""
    found: list[Sentence] = []
    for number, (opening, end) in enumerate(_paragraphs(text)):
        start = _after_dateline(text, opening, end)
        kind = _kind(text[start:end], number)
        if kind in ("notice", "heading"):
            found.append(Sentence(start, end, number, kind))
            continue
        quotes = _quotes(text, start, end)
        for first, last in _cuts(text, start, end):
            inside = tuple((max(a, first), min(b, last)) for a, b in quotes if a < last and b > first)
            found.append(Sentence(first, last, number, kind, inside))
    return found


def _after_dateline(text: str, start: int, end: int) -> int:
    """Where a paragraph's words begin: behind `OSLO, Norway (NS) --`."""
    match = _DATELINE.match(text, start, end)
    if match is None or match.end() >= end or text[match.end() : end].isupper():
        return start
    return match.end()


def _paragraphs(text: str) -> list[tuple[int, int]]:
    """Lines, with those rejoined that were only wrapped at a column."""
    lines = [(m.start(), m.end()) for m in _LINE.finditer(text) if not m.group().isspace()]
    if any(end - start > 140 for start, end in lines) or len(lines) < 4:
        return lines
    joined: list[tuple[int, int]] = []
    for start, end in lines:
        if joined and _is_wrapped(text, joined[-1], start):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined


def _is_wrapped(text: str, before: tuple[int, int], start: int) -> bool:
    last_line = text.rfind("\n", before[0], before[1]) + 1 or before[0]
    length = before[1] - last_line
    if text.count("\n", before[1], start) > 1 or not 45 <= length <= 110:
        return False
    if text[start].isdigit() or text[last_line].isdigit():
        return False
    return text[start].islower() or (not _TERMINAL.search(text[last_line : before[1]]) and length >= 60)


def _kind(paragraph: str, number: int) -> Kind:
    if len(paragraph) < 160 and _NOTICE.search(paragraph):
        return "notice"
    if len(paragraph) < 130 and not _TERMINAL.search(paragraph):
        return "heading"
    return "body"


def _quotes(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Spoken stretches of a paragraph; one left open runs to the next opening or the paragraph's end."""
    openings = [m.start() for m in _OPENING.finditer(text, start, end)]
    found: list[tuple[int, int]] = []
    for index, opening in enumerate(openings):
        if found and opening < found[-1][1]:
            continue
        limit = openings[index + 1] if index + 1 < len(openings) else end
        mark = "”" if text[opening] == "“" else '"'
        closing = text.find(mark, opening + 1, limit)
        found.append((opening, closing + 1 if closing > 0 else limit))
    return found


def _cuts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    found, first = [], start
    for match in _BREAK.finditer(text, start, end):
        before = text[max(first, match.start() - 12) : match.start()]
        if text[first : match.start()].strip(" =").isdecimal() or _ROW.search(before):
            continue
        if (
            match.group() == "."
            and _NUMBER.search(before)
            and text[match.end() + 1 : match.end() + 2].isdigit()
        ):
            continue
        if match.group()[0] == "." and _ABBREVIATION.search(before):
            is_end = _INITIALISM.search(before) and _STARTER.match(text, match.end(), end)
            if not is_end:
                continue
        found.append((first, match.end()))
        first = match.end() + 1
        while first < end and text[first].isspace():
            first += 1
    if first < end:
        found.append((first, end))
    return found
