"""The little language in which rules are written, and its translation to `re` over masked strings.

WHO WHO2 SUBJECT-free names of token classes: WHO MEDAL PLACE EVENT MARK PHASE COMP NATION GENDER RECORD
AGE DATE SCORE MARGIN SPORT
took|won       one of these words; a class among them (`race|EVENT`) has no value of its own
RANK           a medal or a place
<won>          one of the words of the named list in `VERBS`
word?          may be absent;  CLASS? likewise
..3            up to three plain words (no entity, no punctuation)
__4            up to four words or softening entities (nation, event, gender, sport, competition, date, age)
!took !CLASS   not followed by this
^ $            start and end of the sentence
"""

import re
from dataclasses import dataclass
from functools import cache

from olytui.extract.verbs import VERBS

CLASSES = {
    "WHO": "A",
    "MEDAL": "M",
    "PLACE": "R",
    "EVENT": "E",
    "MARK": "K",
    "PHASE": "P",
    "COMP": "C",
    "NATION": "N",
    "GENDER": "G",
    "RECORD": "X",
    "AGE": "U",
    "DATE": "D",
    "SCORE": "Z",
    "MARGIN": "V",
    "SPORT": "S",
    "HOLDER": "T",
    "TITLE": "L",
    "VICTORY": "Y",
    "HELD": "H",
    "TALLY": "W",
    "RANK": "MR",
}
_NAMED = re.compile(r"\(\?P<\w+>")
_ITEM = re.compile(
    r"(?P<class>[A-Z]+)(?P<number>\d?)|(?P<list><\w+>)|(?P<gap>(?:\.\.|__)\d+)|(?P<anchor>[\^$])|"
    r"(?P<words>.+)"
)


@dataclass(frozen=True, slots=True)
class Compiled:
    """A pattern ready for use.

    `needs` are groups of words, of each of which a sentence must have one for the pattern to match at all;
    `leads` says with which symbols a match can begin, each with those that can follow (None: any).
    """

    matcher: re.Pattern[str]
    needs: tuple[frozenset[str], ...]
    leads: dict[str, frozenset[str] | None] | None


@cache
def compiled(pattern: str) -> Compiled:
    """The regular expression for a pattern, and what a sentence needs for it to match at all."""
    parts = ["(?<![^ ])"]
    steps: list[_Step] = []
    for item in pattern.split():
        if item.startswith("!") and len(item) > 1:
            parts.append(f"(?!{_NAMED.sub('(?:', _translate(item[1:]))})")
            continue
        optional = item.endswith("?") and len(item) > 1
        body = item[:-1] if optional else item
        parts.append(f"(?:{_translate(body)})?" if optional else _translate(body))
        if item != "^":
            steps.append(_Step(_words(body), optional))
    needs = dict.fromkeys(step.words for step in steps if step.words and not step.is_optional)
    return Compiled(re.compile("".join(parts)), tuple(needs), _leads(steps))


@dataclass(frozen=True, slots=True)
class _Step:
    """The symbols or phrases that one item takes; None where they cannot be listed."""

    words: frozenset[str] | None
    is_optional: bool


def _leads(steps: list[_Step]) -> dict[str, frozenset[str] | None] | None:
    """The symbols with which a match can begin, each with those that can come second."""
    leads: dict[str, frozenset[str] | None] = {}
    for number, step in enumerate(steps):
        if step.words is None:
            return None
        second = _first(steps[number + 1 :])
        for head, _, rest in (word.partition(" ") for word in step.words):
            known = leads.get(head, frozenset())
            leads[head] = None if known is None or second is None or rest else known | second
        if not step.is_optional:
            return leads
    return None


def _first(steps: list[_Step]) -> frozenset[str] | None:
    """The symbols with which the rest of a pattern can begin, if they can be listed."""
    found: frozenset[str] = frozenset()
    for step in steps:
        if step.words is None:
            return None
        found |= heads(step.words)
        if not step.is_optional:
            return found
    return None


def heads(words: frozenset[str]) -> frozenset[str]:
    """The symbols with which words and phrases begin."""
    return frozenset(word.partition(" ")[0] for word in words)


def _translate(item: str) -> str:
    """One item as a regular expression."""
    match = _ITEM.fullmatch(item)
    if match is None:
        raise ValueError(f"a rule's pattern holds {item!r}, which means nothing")
    if match["class"] in CLASSES:
        symbol = CLASSES[match["class"]]
        return f"(?P<{match['class']}{match['number']}>[{symbol}]) "
    if match["list"]:
        return f"(?:{'|'.join(sorted(VERBS[item[1:-1]], key=len, reverse=True))}) "
    if match["gap"]:
        count = int(item[2:])
        kind = (
            r"[^A-Z.,;:()\"\-? ][^ ]* "
            if item.startswith("..")
            else r"(?:[^A-Z.,;:()\"\-? ][^ ]*|[NEGSCDUWP]) "
        )
        return f"(?:{kind}){{0,{count}}}?"
    if match["anchor"]:
        return "^" if item == "^" else r"(?:[.!?] )*\Z"
    if item.isupper() and "|" not in item:
        raise ValueError(f"a rule's pattern holds {item!r}, which is no class")
    words = "|".join(_alternative(word) for word in item.split("|"))
    return f"(?:{words}) "


def _words(item: str) -> frozenset[str] | None:
    """The symbols and phrases that an item can take; None for gaps and the end, which take what they find."""
    match = _ITEM.fullmatch(item)
    if match is None or match["gap"] or match["anchor"]:
        return None
    found: set[str] = set()
    for word in item.split("|"):
        name = word.rstrip("0123456789")
        if name in CLASSES:
            found.update(CLASSES[name])
        else:
            found.update(VERBS[word[1:-1]] if word[:1] == "<" and word[1:-1] in VERBS else (word,))
    return frozenset(found)


def groups(pattern: str) -> list[frozenset[str]]:
    """For each item that has to be there, the words (of phrases the first) and symbols of which a sentence
    must hold one; people are left out, for they can be told in any words.
    """
    return [heads(group) for group in compiled(pattern).needs if "A" not in group]


def _alternative(word: str) -> str:
    """One word among several, or a class or list among them."""
    if word in CLASSES:
        return f"[{CLASSES[word]}]"
    if word[:1] == "<" and word[1:-1] in VERBS:
        return "|".join(sorted(VERBS[word[1:-1]], key=len, reverse=True))
    if word.isupper():
        raise ValueError(f"a rule's pattern holds {word!r}, which is no class")
    return re.escape(word)
