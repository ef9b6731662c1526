"""Gathers what the recognisers of `sport` see in a report into one list of typed tokens, none overlapping
another.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace

from olytui.extract import eventtokens
from olytui.extract import tokens as t
from olytui.extract.names import given
from olytui.extract.people import HOME_NATIONS
from olytui.extract.tokens import Token
from olytui.extract.words import listed
from olytui.model import Gender
from olytui.sport import competitions, dates, disciplines, marks, nations, phases, ranks, records
from olytui.sport.scan import scan

_GENDER = re.compile(
    r"(?i)\b(?:(?P<women>women[’']?s?\b(?:[’']s\b)?|ladies[’']?|female|girls[’']?)|"
    r"(?P<men>men[’']?s?\b(?:[’']s\b)?|male|boys[’']?)|"
    r"(?P<mixed>mixed(?! (?:feelings?|emotions?|fortunes|bag|results?|success|zone|reactions?|blessing|season|day|"
    r"messages?|signals?)\b)))(?![\w-])"
)
_GENDER_WORDS = listed("women womens ladies female girls men mens male boys mixed")
_AGE_WORDS = listed("year years age aged")
_AGE = re.compile(
    r"(?i)\b(?P<age>\d{1,2}|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|"
    r"(?:twen|thir)ty(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)"
    r"[ -]years?[ -]olds?\b"
    r"|\baged? (?P<aged>\d{1,2})\b(?![ -]?(?:months|group|"
    r"years?[ -](?!old)))|\b(?P<years>\d{1,2}) years (?:old|of age)\b"
    r"|\bat the age of (?P<atage>\d{1,2})\b"
)
_FLOATING_ORDINAL = re.compile(
    r"[ -](?:was|were|is|went|goes|in|at|with|behind|to|after|and|for|on|overall|place|places|from|"
    r"ahead|but|again|while|as|when|of \d|out of|respectively"
    r"|(?:\d[\d.]* ?|one[ -]|two[ -]|three[ -]|four[ -]|five[ -]|six[ -]|seven[ -]|eight[ -]|nine[ -]|half a )"
    r"(?:seconds?|secs?|points?|hundredths?|tenths?|thousandths?|length|metres|meters|shots?|strokes?)\b[^.,;]{0,14} "
    r"(?:behind|back|adrift|down)|\d+\.\d+ (?:behind|back|adrift|off)"
    r"|fastest|by|against|despite|thanks|over|over-all|across|just|only)\b|\s*(?:[.,;:)!?—–\n\"”’]|--|"
    r"- |\(|&| &|\Z)"
)


_HIDEABLE = frozenset({t.EVENT, t.GENDER, t.COMPETITION, t.SPORT})


@dataclass(frozen=True, slots=True)
class NationValue:
    """A nation word's meaning: its code where it is plain, and how it may be used."""

    noc: str | None
    name: str
    is_person: bool
    can_compete: bool
    plural: bool
    is_birth: bool = False


def entities(text: str, published: str | None = None) -> tuple[list[Token], list[Token]]:
    """Every recognised span of the text, in order, apart (the longer wins); and the events and genders
    within longer spans.
    """
    found: list[Token] = []
    found.extend(_ages(text))
    found.extend(eventtokens.find(text))
    found.extend(_ranks(text))
    found.extend(_marks(text))
    found.extend(_records(text))
    found.extend(_nations(text))
    found.extend(_phases(text))
    found.extend(_dates(text, published))
    found.extend(_genders(text))
    found.extend(_competitions(text, published, found))
    people = []
    for word in disciplines.find(text):
        if word.is_person:
            people += [
                Token(t.SPORT, word.start, word.end, word.sport),
                Token("J", word.start, word.end, replace(word, event=word.event or _doing(text, word))),
            ]
        elif word.kind == "sport":
            found.append(Token(t.SPORT, word.start, word.end, word.sport))
    kept = t.longest_apart(found)
    standing = {id(token) for token in kept}
    hidden = [token for token in found if token.symbol in _HIDEABLE and id(token) not in standing]
    hidden += people
    hidden.sort(key=lambda token: token.start)
    return kept, hidden


_UNITS = ("", "-one", "-two", "-three", "-four", "-five", "-six", "-seven", "-eight", "-nine")
_SPELLED = (
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
    *(tens + unit for tens in ("twenty", "thirty") for unit in _UNITS),
)


def _ages(text: str) -> Iterator[Token]:
    """Ages, each looked for from the words before `years` and around `age`."""
    seen, done = scan(text), 0
    for index in seen.where(_AGE_WORDS):
        for first in (index - 3, index - 2, index - 1, index):
            match = _AGE.match(text, seen.starts[first]) if first >= 0 else None
            if match and match.start() >= done and match.end() >= seen.ends[index]:
                said = next(group for group in match.groups() if group)
                age = int(said) if said.isdecimal() else _SPELLED.index(said.lower()) + 10
                done = match.end()
                if 9 <= age <= 90:
                    yield Token(t.AGE, match.start(), match.end(), age)
                break


def _genders(text: str) -> Iterator[Token]:
    seen = scan(text)
    for index in seen.where(_GENDER_WORDS):
        match = _GENDER.match(text, seen.starts[index])
        if match:
            gender: Gender = "women" if match["women"] else "men" if match["men"] else "mixed"
            yield Token(t.GENDER, match.start(), match.end(), gender)


_USUAL = frozenset({"KOR", "DOM", "GUI", "GEO"})
_BEFORE = re.compile(r"([A-ZÀ-Þ][\w’']*)([ -])\Z")


def _is_in_name(text: str, word: nations.NationWord) -> bool:
    """Whether a nation's word is somebody's surname or a part of it: `Ada English`, `Novak-Saar`."""
    before = _BEFORE.search(text, max(0, word.start - 24), word.start)
    if before is None or word.plural or word.possessive:
        return False
    return before[2] == "-" if word.kind == "nation" else before[2] == " " and before[1].lower() in given()


def _is_plain(word: nations.NationWord) -> bool:
    """Whether a word means one nation, or by far most often the first of those that it can mean."""
    is_state = word.nocs[0] == "GEO" and not word.possessive
    return len(word.nocs) == 1 or (word.nocs[0] in _USUAL and not is_state)


def _called(text: str, word: nations.NationWord, noc: str) -> str:
    """What a nation is called: one of Britain's own by its own name."""
    said = text[word.start : word.end]
    return said if noc == "GBR" and said in HOME_NATIONS else nations.name_of(noc) or noc


def _nations(text: str) -> Iterator[Token]:
    for word in nations.find(text):
        if _is_in_name(text, word):
            continue
        noc = word.nocs[0] if _is_plain(word) else None
        end = word.end - 5 if text[word.end - 5 : word.end + 1].lower() == " team-" else word.end
        can_compete = word.kind in ("nation", "team") or word.plural
        value = NationValue(
            noc,
            _called(text, word, noc) if noc else "",
            word.kind == "demonym",
            can_compete,
            word.plural,
            text[word.end : word.end + 5] in ("-born", "-base"),
        )
        yield Token(t.NATION, word.start, end, value)


def _phases(text: str) -> Iterator[Token]:
    for word in phases.find(text):
        yield Token(t.PHASE, word.start, word.end, word)


def _ranks(text: str) -> Iterator[Token]:
    for word in ranks.find(text):
        symbol = _rank_symbol(text, word)
        if symbol:
            yield Token(symbol, word.start, word.end, word.rank)


_SYMBOLS = {
    "medallist": "T",
    "champion": "T",
    "winner": "T",
    "runner-up": "T",
    "title": "L",
    "victory": "Y",
    "place": t.PLACE,
}


def _rank_symbol(text: str, word: ranks.RankWord) -> str:
    """The symbol of a word for a place; plural medals and titles are tallies and get a symbol that no
    rule asks for.
    """
    if word.rank is None:
        return "W" if word.kind == "medal" else ""
    if word.kind == "medal":
        return "W" if word.plural else t.MEDAL
    if word.kind == "ordinal":
        return t.PLACE if _FLOATING_ORDINAL.match(text, word.end) else ""
    if word.plural and word.kind in ("title", "victory"):
        return "W"
    return _SYMBOLS.get(word.kind, "")


def _is_result(text: str, word: marks.MarkWord) -> bool:
    """`second in 12.77 ahead of Lund`: what looks like a margin by the word behind it is a time."""
    if not text[max(0, word.start - 4) : word.start].endswith((" in ", "\nin ")) or word.unit not in (
        "time",
        "decimal",
    ):
        return False
    return ":" in word.value or ("." in word.value and float(word.value) > 6)


def _marks(text: str) -> Iterator[Token]:
    for word in marks.find(text):
        is_mark = word.role == "mark" or (word.role == "margin" and _is_result(text, word))
        symbol = t.MARK if is_mark else t.MARGIN if word.role == "margin" else ""
        if word.unit == "score" and symbol == t.MARK:
            symbol = t.SCORE
        if (
            symbol == t.MARK
            and word.value.isdecimal()
            and 1800 < int(word.value) < 2100
            and word.unit == "time"
        ):
            symbol = ""
        if symbol == t.MARK and _HOURS.match(text, word.start, word.end):
            symbol = ""
        if symbol == t.MARK and word.unit == "distance" and "." not in word.value:
            symbol = ""
        if symbol:
            yield Token(symbol, word.start, word.end, word)
        else:
            yield Token("Q", word.start, word.end, word)


_KEPT_APART = frozenset({t.EVENT, t.MEDAL, t.PLACE, t.PHASE, t.MARK, "T", "L", "Y", "W"})


def _competitions(text: str, published: str | None, others: list[Token]) -> Iterator[Token]:
    """Competitions, each cut short before a medal, title or event that its host or year stands behind."""
    inner = sorted((token for token in others if token.symbol in _KEPT_APART), key=lambda token: token.start)
    starts = [token.start for token in inner]
    for word in competitions.find(text, published):
        at = bisect_right(starts, word.start)
        end = word.end
        if at < len(inner) and inner[at].start < end:
            end = inner[at].start
            while end > word.start and text[end - 1] in " -'’,":
                end -= 1
        yield Token(t.COMPETITION, word.start, end, word)


_HOURS = re.compile(r"(?i)[\w-]+[ -]hours?\Z")
_DOERS = {
    "long jumper": "long jump",
    "high jumper": "high jump",
    "triple jumper": "triple jump",
    "pole vaulter": "pole vault",
    "javelin thrower": "javelin",
    "discus thrower": "discus",
    "hammer thrower": "hammer",
    "shot putter": "shot put",
    "decathlete": "decathlon",
    "heptathlete": "heptathlon",
    "pentathlete": "modern pentathlon",
    "triathlete": "triathlon",
    "marathoner": "marathon",
    "marathon runner": "marathon",
    "steeplechaser": "3000m steeplechase",
}


def _doing(text: str, word: disciplines.SportWord) -> str | None:
    """The event that a word for its doer says."""
    return _DOERS.get(text[word.start : word.end].lower().replace("-", " ").rstrip("s"))


_CODES = {
    "WR": "WR",
    "OR": "OR",
    "NR": "NR",
    "AR": "AR",
    "ER": "AR",
    "CR": "CR",
    "MR": "CR",
    "PB": "PB",
    "PR": "PB",
    "SB": "SB",
}


_BROKEN = re.compile(
    r"\b(?:br[eo]ke|breaking|broken|smash\w+|better\w+|beat|beating|lower\w+|improv\w+|set|"
    r"shatter\w+)\b[^.;]*\Z"
)


_CUT = re.compile(
    r"\b(?:t[oa]k(?:e|es|ing)|took|shav\w+|knock\w+|cut\w*|slic\w+|lopp\w+|trimm\w+|carv\w+|chopp\w+|clipp\w+|"
    r"wip\w+)\b(?:[^.;]|\.\d){1,50}\boff\b[^.;]{0,20}\Z"
)


def _records(text: str) -> Iterator[Token]:
    for word in records.find(text):
        code = "CR" if word.scope == "Paralympic" else _CODES.get(word.code or "")
        is_held = word.holder and not _BROKEN.search(text, max(0, word.start - 40), word.start)
        is_missed = word.negated and not _CUT.search(text, max(0, word.start - 80), word.start)
        symbol = "Q" if code is None or is_missed else "H" if is_held else t.RECORD
        yield Token(symbol, word.start, word.end, code)


_GIVEN_MONTH = re.compile(r"(?:Jan|April|May|June|August|Mar|Julian) [A-Z][a-zà-ž]")


def _dates(text: str, published: str | None) -> Iterator[Token]:
    for word in dates.find(text, published):
        if _GIVEN_MONTH.match(text, word.start, word.end + 3) and text[word.start : word.end].isalpha():
            continue
        yield Token(t.DATE, word.start, word.end, word)
