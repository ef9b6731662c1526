"""Cleans outside text once, on its way in, so that nothing downstream meets a control character.

Strip, then normalise: the positions of every claim count characters of the text that comes out of here.
"""

import re
import unicodedata

_ESCAPES = re.compile(
    r"""(?x)
      (?:\x1b\] | \x9d | \x1b[PX^_] | [\x90\x98\x9e\x9f])   # OSC, DCS, SOS, PM, APC: a string
        [^\x07\x1b\x9c\n]{0,4096} (?: \x07 | \x1b\\ | \x9c )?
    | (?:\x1b\[ | \x9b) [0-?]{0,64} [\ -/]{0,16} [@-~]?     # CSI
    | \x1b [\ -/]{0,16} [0-~]?                              # other escapes
    """
)
_NEWLINES = re.compile(r"\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\ud800-\udfff"
    "\U000e0000-\U000e0fff\U000f0000-\U0010ffff]"
)
_SPACES = re.compile("[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_MARKS = re.compile(
    r"([\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{3})"
    r"[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+"
)
_UNLIKE = str.maketrans(
    {"ø": "o", "đ": "d", "ð": "d", "ł": "l", "æ": "ae", "œ": "oe", "þ": "th", "ı": "i", "’": "'"}
)
_BETWEEN_WORDS = re.compile(r"[^\w+]+")
_TRAILING = re.compile(r"[ ]+(?=\n|\Z)")
_BLANK_LINES = re.compile(r"\n{3,}")


def clean(raw: str) -> str:
    """The text as olytui stores it: no escape sequences, controls or direction marks; NFC; plain spaces.

    Idempotent: `clean(clean(x)) == clean(x)`.
    """
    text = raw
    while True:
        stripped = _strip(text)
        if stripped == text:
            return text
        text = stripped


def _strip(text: str) -> str:
    text = _ESCAPES.sub("", text)
    text = _NEWLINES.sub("\n", text)
    text = _SPACES.sub(" ", text)
    text = _UNSEEN.sub("", text)
    text = unicodedata.normalize("NFC", text)
    text = _MARKS.sub(r"\1", text)
    text = _TRAILING.sub("", text)
    return _BLANK_LINES.sub("\n\n", text).strip("\n ")


def clean_line(raw: str) -> str:
    """Cleaned text on one line, for titles, bylines, notes and names."""
    return " ".join(clean(raw).split())


def fold(text: str) -> str:
    """The words of a text without case, accents and punctuation: what searches compare."""
    if not text.isascii():
        parts = unicodedata.normalize("NFKD", text.lower().translate(_UNLIKE))
        text = "".join(part for part in parts if not unicodedata.combining(part))
    return _BETWEEN_WORDS.sub(" ", text.casefold().replace("'", "")).strip()
