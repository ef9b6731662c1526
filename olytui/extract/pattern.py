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


@cache
def compiled(pattern: str) -> tuple[re.Pattern[str], frozenset[str]]:
    """The regular expression for a pattern, and the symbols that a sentence needs for it to match at all."""
    parts, needed = ["(?<![^ ])"], set()
    for item in pattern.split():
        if item.startswith("!") and len(item) > 1:
            parts.append(f"(?!{_NAMED.sub('(?:', _translate(item[1:])[0])})")
            continue
        optional = item.endswith("?") and len(item) > 1
        body, symbol = _translate(item[:-1] if optional else item)
        if symbol and not optional:
            needed.add(symbol)
        parts.append(f"(?:{body})?" if optional else body)
    return re.compile("".join(parts)), frozenset(needed)


def _translate(item: str) -> tuple[str, str]:
    """One item as a regular expression, with the symbol of its class if it is one."""
    match = _ITEM.fullmatch(item)
    if match is None:
        raise ValueError(f"a rule's pattern holds {item!r}, which means nothing")
    if match["class"] in CLASSES:
        symbol = CLASSES[match["class"]]
        return f"(?P<{match['class']}{match['number']}>[{symbol}]) ", symbol if len(symbol) == 1 else ""
    if match["list"]:
        return f"(?:{'|'.join(sorted(VERBS[item[1:-1]], key=len, reverse=True))}) ", ""
    if match["gap"]:
        count = int(item[2:])
        kind = (
            r"[^A-Z.,;:()\"\-? ][^ ]* "
            if item.startswith("..")
            else r"(?:[^A-Z.,;:()\"\-? ][^ ]*|[NEGSCDUWP]) "
        )
        return f"(?:{kind}){{0,{count}}}?", ""
    if match["anchor"]:
        return ("^", "") if item == "^" else (r"(?:[.!?] )*\Z", "")
    if item.isupper() and "|" not in item:
        raise ValueError(f"a rule's pattern holds {item!r}, which is no class")
    words = "|".join(_alternative(word) for word in item.split("|"))
    return f"(?:{words}) ", ""


def groups(pattern: str) -> list[frozenset[str]]:
    """For each item that has to be there, the words and symbols of which a sentence must hold one; people
    are left out, for they can be told in any words.
    """
    found = []
    for item in pattern.split():
        match = _ITEM.fullmatch(item)
        if item[0] in "!^$" or item.endswith("?") or match is None or match["gap"]:
            continue
        group = frozenset(symbol for word in item.split("|") for symbol in _symbols(word))
        if "A" not in group:
            found.append(group)
    return found


def _symbols(word: str) -> tuple[str, ...]:
    """The symbols of tokens that one alternative stands for."""
    name = word.rstrip("0123456789")
    return tuple(CLASSES[name]) if name in CLASSES else VERBS.get(word[1:-1], (word,))


def _alternative(word: str) -> str:
    """One word among several, or a class or list among them."""
    if word in CLASSES:
        return f"[{CLASSES[word]}]"
    if word[:1] == "<" and word[1:-1] in VERBS:
        return "|".join(sorted(VERBS[word[1:-1]], key=len, reverse=True))
    if word.isupper():
        raise ValueError(f"a rule's pattern holds {word!r}, which is no class")
    return re.escape(word)
