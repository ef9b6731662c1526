"""Decides which capitalised runs are people at all, by the company that they keep in the text."""

import re
from collections.abc import Iterator
from functools import lru_cache

from olytui.extract import words
from olytui.extract.clause import is_verb
from olytui.extract.names import Name, may_be_place
from olytui.extract.words import listed

_PLAIN = re.compile(r"[^\W_]++(?:[’'-][^\W_]++)*+")
_ROW_LEAD = re.compile(r"(?:^|[\n;,] ?|\. )\d{1,3}(?:[.)=]|=\.)? \Z")
_AFTER = re.compile(r"(?:[’']s)?[ ]?([\w’'-]+|[,(.:;])")
_BEFORE = re.compile(r"([\w’'-]+)[ ]$")
_PLACE_LEADS = listed("in at near from the into outside to around across through of")
_AGED = re.compile(r",? (?:now |aged )?\(?\d\d[,.)]")
_WHO = re.compile(r", who(?:se)?\b")
_WITH = re.compile(r" and [^\W\d_][\w’'-]+")
_PLACED = re.compile(
    r" (?:was|is|were|came|comes|finished|placed|ended) (?:(?:a|an|the|up|home|in|only|back) ){0,3}"
    r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|runner-up|last|\d{1,3}(?:st|nd|rd|th))\b"
)
_RANKED = re.compile(r" \d{1,3}(?:st|nd|rd|th)(?=[,.;]| (?:&|and) )")
_GIVEN_TO = re.compile(
    r"\b(?:went|goes|going|lost|losing|loss|defeat|medals?|gold|silver|bronze|title) (?:\d+-\d+ )?(?:to|by) \Z"
)
_SPEAKS = listed("said says told tells added admitted insisted explained believes thinks hopes knows")
_MEANT = re.compile(
    r"\b(?:(?:reel|haul|rein|rope|let)(?:s|ed|ing)? in|(?:look|star|glanc|wav|shout|smil|point)(?:e|s|es|ed|ing)? at"
    r"|(?:faith|belief|confidence|rival) in) $"
)
_OFTEN = 3
_OWNERS = ("'s", "’s")
_BEATEN = listed("beat beating behind pipped edged edging")
_NO_SUBJECT = listed("is are was were has have had will would can could")
_SUBJECT_ENDS = listed("is was has had will would can could who 's")
_SURE_PLACES = _PLACE_LEADS - listed("from of into to")


def accepted(name: Name, text: str, beside: frozenset[int] = frozenset()) -> bool:
    """Whether a run can be taken for a person; `beside` are the places right beside nations."""
    is_row = _ROW_LEAD.search(text, max(0, name.start - 5), name.start)
    if is_row or _MEANT.search(text, max(0, name.start - 16), name.start):
        return True
    before = _BEFORE.search(text, max(0, name.start - 24), name.start)
    lead = before[1].lower() if before else ""
    if may_be_place(name.parts):
        return any(_acts(name.text, end, text) for end in _ends(name.text, text))
    if len(name.parts) > 1:
        return bool(name.prefix) or lead not in ("the", "in", "at", "near")
    return _is_single(name, lead, text, beside)


def _is_single(name: Name, lead: str, text: str, beside: frozenset[int]) -> bool:
    """Whether one word is somebody's name, by the words beside it."""
    if name.is_sentence_start and name.text.lower() in words.STARTERS:
        return False
    if has_lower_twin(name, text):
        return False
    if lead in _PLACE_LEADS:
        return name.end in beside and _GIVEN_TO.search(text, max(0, name.start - 40), name.start) is not None
    if lead in words.SPORTING_NOUNS or lead in words.HONORIFICS or lead in _BEATEN or lead in _SPEAKS:
        return True
    acts = _acts(name.text, name.end, text)
    return acts or _is_beside(name, text, beside) or _is_often_subject(name, text)


def _is_beside(name: Name, text: str, beside: frozenset[int]) -> bool:
    """Whether a nation, an age or a place stands right beside the name: `Novak of Norway`, `Novak was third`."""
    if name.start in beside or name.end in beside or _AGED.match(text, name.end):
        return True
    if _WHO.match(text, name.end) or _PLACED.match(text, name.end) or _RANKED.match(text, name.end):
        return True
    pair = _WITH.match(text, name.end)
    return pair is not None and pair.end() in beside


def _acts(name: str, end: int, text: str) -> bool:
    """Whether a verb follows that people are the subjects of."""
    after = _AFTER.match(text, end)
    follows = after[1].lower() if after else ""
    return (is_verb(follows) or follows in _SPEAKS) and follows not in _NO_SUBJECT and len(name) > 2


def _ends(name: str, text: str) -> Iterator[int]:
    """Where a name ends, each time it is written."""
    end = text.find(name)
    while end >= 0:
        end += len(name)
        yield end
        end = text.find(name, end)


def _is_often_subject(name: Name, text: str) -> bool:
    """Whether a word comes back more than once as somebody who is, has or can: `Novak was …`, `Novak's`."""
    if text.count(name.text) < _OFTEN:
        return False
    found = list(_company(name.text, text))
    acts = sum(after in _SUBJECT_ENDS for _, after in found)
    return len(found) >= _OFTEN and acts > 1 and not any(lead in _SURE_PLACES for lead, _ in found)


def has_lower_twin(name: Name, text: str) -> bool:
    """Whether the text also writes the word without a capital, so that it is a common word."""
    return name.text.lower() in plain_words(text)


@lru_cache(maxsize=4)
def plain_words(text: str) -> frozenset[str]:
    """The words of a text as they are written."""
    return frozenset(_sequence(text)[1:-1])


@lru_cache(maxsize=4)
def _sequence(text: str) -> list[str]:
    """The words of a text in order, with nothing before the first and after the last."""
    return ["", *_PLAIN.findall(text), ""]


def _company(name: str, text: str) -> Iterator[tuple[str, str]]:
    """The words right before and after a name, each time it is written; `'s` counts as one."""
    told = _sequence(text)
    for at in _capitals(text).get(name, ()):
        after = told[at + 1].lower() if told[at] == name else "'s"
        yield told[at - 1].lower(), after


@lru_cache(maxsize=4)
def _capitals(text: str) -> dict[str, list[int]]:
    """Each word with a capital, without the `'s` of an owner → where it stands among the words."""
    found: dict[str, list[int]] = {}
    for at, word in enumerate(_sequence(text)):
        if word[:1].isupper():
            found.setdefault(word[:-2] if word.endswith(_OWNERS) else word, []).append(at)
    return found
