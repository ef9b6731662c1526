"""Decides which capitalised runs are people at all, by the company that they keep in the text."""

import re
from functools import lru_cache

from olytui.extract import words
from olytui.extract.clause import is_verb
from olytui.extract.names import Name
from olytui.extract.words import listed

_PLAIN = re.compile(r"[^\W_]+(?:[’'-][^\W_]+)*")
_ROW_LEAD = re.compile(r"(?:^|[\n;,] ?|\. )\d{1,3}(?:[.)=]|=\.)? \Z")
_AFTER = re.compile(r"(?:[’']s)?[ ]?([\w’'-]+|[,(.:;])")
_BEFORE = re.compile(r"([\w’'-]+)[ ]$")
_PLACE_LEADS = listed("in at near from the into outside to around across through of")
_NO_SUBJECT = listed("is are was were has have had will would can could")


def accepted(name: Name, text: str) -> bool:
    """Whether a run can be taken for a person."""
    if _ROW_LEAD.search(text, max(0, name.start - 5), name.start):
        return True
    before = _BEFORE.search(text, max(0, name.start - 24), name.start)
    lead = before[1].lower() if before else ""
    if len(name.parts) > 1:
        return not (lead == "the" and not name.prefix) and not (
            lead in ("in", "at", "near") and not name.prefix
        )
    if name.is_sentence_start and name.text.lower() in words.STARTERS:
        return False
    if lead in _PLACE_LEADS or _has_lower_twin(name, text):
        return False
    after = _AFTER.match(text, name.end)
    follows = after[1].lower() if after else ""
    if (
        lead in words.SPORTING_NOUNS
        or lead in words.HONORIFICS
        or lead in ("beat", "beating", "behind", "pipped", "edged", "edging")
    ):
        return True
    return is_verb(follows) and follows not in _NO_SUBJECT and len(name.text) > 2


def _has_lower_twin(name: Name, text: str) -> bool:
    """Whether the text also writes the word without a capital, so that it is a common word."""
    return name.text.lower() in _words_of(text)


@lru_cache(maxsize=4)
def _words_of(text: str) -> frozenset[str]:
    """The words of a text as they are written."""
    return frozenset(_PLAIN.findall(text))
