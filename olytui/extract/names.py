"""Finds runs of capitalised words that can be people's names.

A name here is only a candidate: `people` decides which are athletes and which belong together.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from olytui import resources
from olytui.extract import words
from olytui.sport import nations

_UPPER = "A-ZÀ-ÖØ-ÞĀĂĄĆĈČĎĐĒĖĘĚĜĞĢĤĪĮİĶĹĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŴŶŹŻŽȘȚ"
_PART = (
    rf"(?:(?:Jr|Sr|St)\.(?=[ ,;)]|\Z)|[{_UPPER}]\.(?:[{_UPPER}]\.)*(?=[ ]|[’']s)"
    rf"|[{_UPPER}](?:[\w]|[’'‘ʻ`-](?=\w))*)"
)
_PARTICLE = (
    r"(?:de|da|do|dos|das|del|della|di|van|von|der|den|ten|ter|la|le|el|al|bin|bint|ben|abu|y|zu|af|av|ou|du|i"
    r"|[’']t|d[’'](?=\w))"
)
_CAPITAL = re.compile(rf"[{_UPPER}]")
_RUN = re.compile(rf"(?<![\w’'@#.-]){_PART}(?:[ ]{{1,2}}(?:{_PARTICLE}[ ]{{1,2}}){{0,3}}{_PART})*")
_LEAD = re.compile(rf"(?:(?<![\w’'-]){_PARTICLE}[ ]{{1,2}}){{1,2}}\Z")
_SLASHED = re.compile(rf"(?<![\w./])[{_UPPER}][\w’'-]*[^\W\d_A-Z]/\Z")
_LEAD_REACH = 16
_WORD = re.compile(r"[^ ]+")
_POSSESSIVE = re.compile(r"[’']s$|[’']$")
_OWNER = re.compile(r"(?:(?<=\w)[’']s|\bHarriers?) (?=\S)")
_CONTRACTION = re.compile(
    r"(?i)(?:i|he|she|it|we|you|they|that|there|what|who|here|let|don|isn|can|didn)[’'‘]\w+$"
)
_ROLES = frozenset({"olympian", "olympians", "paralympian", "paralympians", "prime", "vice"})
_COMPOUND = re.compile(r"[A-Z][a-z]{2,}-[a-z]{3,}$")
_ADVERB = re.compile(r"\w{3,}(?:ual|ion|nal|tal|cal|ed|ing|ous|ent|ant|ate|ive|ful|less|equent)ly")
_COMMON_ENDS = ("er", "or", "ist", "ian", "ed", "ive", "ous", "al", "ic", "ful", "less", "ee")
_TRAILERS = words.NEVER_NAMES | _ROLES
_LETTER = re.compile(r"[^\W_]")
_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii"})


@dataclass(frozen=True, slots=True)
class Name:
    """A run of words that can name a person: its place, its words, the honorific or role cut from its
    front.
    """

    start: int
    end: int
    parts: tuple[str, ...]
    prefix: str = ""
    is_sentence_start: bool = False

    @property
    def text(self) -> str:
        """The name as one line."""
        return " ".join(self.parts)


def find(text: str, start: int, end: int, blocked: list[tuple[int, int]]) -> list[Name]:
    """The candidates within `text[start:end]`, cut where a recognised span (event, nation …) stands."""
    found: list[Name] = []
    at = start
    letter = _LETTER.search(text, start, end)
    opening = letter.start() if letter else end
    for block_start, block_end in [*blocked, (end, end)]:
        if at < block_start:
            _collect(text, at, min(block_start, end), opening, found)
        at = max(at, block_end)
    return found


def _collect(text: str, at: int, end: int, opening: int, found: list[Name]) -> None:
    """The candidates of one stretch; `opening` is where the sentence's first word stands."""
    for start, stop in _runs(text, at, end):
        for first, last in _owned_apart(text, start, stop):
            name = _trimmed(text, first, last, first == start and first <= opening)
            if name is not None:
                found.append(name)


def _runs(text: str, at: int, end: int) -> Iterator[tuple[int, int]]:
    """Runs of words with capitals, each looked for from its first capital, with the particles before it."""
    while capital := _CAPITAL.search(text, at, end):
        start = capital.start()
        is_tagged = (
            start > 0 and text[start - 1] == "/" and not _SLASHED.search(text, max(0, start - 24), start)
        )
        run = None if is_tagged else _RUN.match(text, start, end)
        if run is None:
            at = start + 1
            continue
        is_led = start > at and text[start - 1] == " "
        lead = _LEAD.search(text, max(at, start - _LEAD_REACH), start) if is_led else None
        yield (lead.start() if lead else start), run.end()
        at = run.end()


def _owned_apart(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The run cut after each owner, as in `Lakeside's Ada Novak`, and each club's member: `Lakeside Harrier
    Ada Novak`.
    """
    if text.find("s ", start, end) < 0 and text.find("Harrier ", start, end) < 0:
        return [(start, end)]
    cuts = [m.end() for m in _OWNER.finditer(text, start, end)]
    return list(zip([start, *cuts], [*cuts, end], strict=True))


def _trimmed(text: str, start: int, end: int, is_first: bool) -> Name | None:
    """The run without common words, honorifics and possessive endings at its edges, if a name is left."""
    parts = [(m.start(), m.end()) for m in _WORD.finditer(text, start, end)]
    prefix = ""
    while parts:
        word = text[parts[0][0] : parts[0][1]]
        low = word.lower().rstrip(".")
        if (
            low in words.HONORIFICS
            or low in words.OFFICES
            or (
                len(parts) > 1
                and (low in _ROLES or (is_first and (_is_role(low) or _is_opener(text, parts))))
            )
        ):
            prefix = low
        elif not (
            _CONTRACTION.match(word)
            or (low in words.NEVER_NAMES and (is_first or low != "he"))
            or low in words.DAYS
            or (is_first and low in words.STARTERS)
        ):
            break
        del parts[0]
        is_first = False
    while parts and text[parts[-1][0] : parts[-1][1]].lower() in _TRAILERS:
        del parts[-1]
    if not parts:
        return None
    first, last = parts[0][0], parts[-1][1]
    possessive = _POSSESSIVE.search(text, parts[-1][0], last)
    if possessive and possessive.start() > parts[-1][0]:
        last = possessive.start()
    tokens = tuple(text[first:last].split())
    if not tokens or not _can_be_name(tokens):
        return None
    return Name(first, last, tokens, prefix, is_first and first == start)


def _is_opener(text: str, parts: list[tuple[int, int]]) -> bool:
    """Whether the first word of a sentence is a common word before a name: `Knocking`, `Record-breaker`."""
    first, second, *_ = (text[start:end] for start, end in parts)
    low = first.lower()
    if low in given():
        return False
    if _COMPOUND.match(first) or (len(low) > 5 and low.endswith("ing")) or _ADVERB.fullmatch(low):
        return True
    return low.endswith(_COMMON_ENDS) and len(parts) > 2 and second.lower() in given()


def without_opener(name: Name) -> Name:
    """The name without a first word that only a common word's ending can explain."""
    low = name.parts[0].lower()
    return without_first(name) if low not in given() and len(low) > 5 and low.endswith(_COMMON_ENDS) else name


def without_first(name: Name) -> Name:
    """The name without its first word."""
    parts = name.parts[1:]
    return Name(name.end - len(" ".join(parts)), name.end, parts, name.parts[0].lower())


def _is_role(word: str) -> bool:
    """Whether a word with a capital only because it opens a sentence says what somebody is."""
    nouns = words.SPORTING_NOUNS
    return (
        word in nouns
        or word.removesuffix("s") in nouns
        or word in words.ADJECTIVES
        or word in words.OFFICIAL_NOUNS
    )


def _can_be_name(tokens: tuple[str, ...]) -> bool:
    if len(tokens) > 5:
        return False
    if any(t.lower() in words.INSTITUTIONS for t in _weighed(tokens)) and not (
        len(tokens) == 2 and (tokens[0].lower() in given() or may_be_place(tokens))
    ):
        return False
    if len(tokens) == 1:
        only = tokens[0]
        if nations.noc_of(only):
            return False
        return (
            len(only) > 1 and not (only.isupper() and len(only) <= 5) and not any(c.isdigit() for c in only)
        )
    return not any(c.isdigit() for c in "".join(tokens))


def may_be_place(tokens: tuple[str, ...]) -> bool:
    """Whether a name of two words may be a person's or a place's: `Lakeside Hall`."""
    last = tokens[-1].lower()
    return (
        len(tokens) == 2
        and last in words.FAMILY_NAMES
        and last in words.INSTITUTIONS
        and tokens[0].lower() not in given()
    )


def _weighed(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a run that can make it an institution: not a first word that is a family name as well."""
    return tokens[1:] if len(tokens) > 1 and tokens[0].lower() in words.FAMILY_NAMES else tokens


@cache
def given() -> frozenset[str]:
    """Given names, so that `Rita Hall` is no hall."""
    rows = resources.read_table("reference/given_names.tsv")
    return frozenset(form for row in rows if row["kind"] == "given" for form in row["forms"].split())


def without_suffix(parts: tuple[str, ...]) -> tuple[str, ...]:
    """The parts without `Jr.` and its like."""
    return parts[:-1] if len(parts) > 1 and parts[-1].lower() in _SUFFIXES else parts
