"""When two facts say the same: values, names and events compared as a forgiving reader would."""

import re
import unicodedata
from functools import cache

from olytui.model import PROFILE_ATTRIBUTES
from olytui.sport import events, nations
from tests.golden.facts import Fact

UNKNOWN = ("", "?", "-")
RECORDS = {"ER": "AR", "GR": "CR", "PR": "PB"}
STOPPED = {"wd": "withdrew", "dq": "dsq", "nh": "nm"}
LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ß": "ss", "æ": "ae", "þ": "th", "ı": "i"})


def agrees(found: Fact, label: Fact) -> bool:
    """Whether a fact that was read is what a label says, its slot's other parts aside."""
    return (
        found.attribute == label.attribute
        and any(same_value(label.attribute, found.value, value) for value in (label.value, *label.values))
        and any(same_athlete(found.athlete, name) for name in (label.athlete, *label.athletes))
        and (
            label.attribute in PROFILE_ATTRIBUTES
            or any(same_event(label.sport, found.event, event) for event in (label.event, *label.events))
        )
        and not (label.event in UNKNOWN and found.competition and not _fits(found, label))
    )


def agrees_strictly(found: Fact, label: Fact) -> bool:
    """The same with competition, gender and phase, where the label gives them."""
    return (
        agrees(found, label)
        and _fits(found, label)
        and all(
            getattr(label, part) in UNKNOWN or getattr(found, part) == getattr(label, part)
            for part in ("gender", "phase")
        )
    )


def _fits(found: Fact, label: Fact) -> bool:
    return same_competition(found.competition, label.competition)


def fold(text: str) -> str:
    """Letters without accents, lower case."""
    bare = unicodedata.normalize("NFKD", text.lower())
    return re.sub(r"[’'`]", "", "".join(c for c in bare if not unicodedata.combining(c))).translate(LETTERS)


def same_value(attribute: str, one: str, other: str) -> bool:
    """Whether two values of an attribute are one (`2:18.5` and `2:18.50`, `ER` and `AR`)."""
    a, b = fold(one).strip("= "), fold(other).strip("= ")
    if attribute == "mark":
        return a == b or (_number(a) is not None and _number(a) == _number(b)) or _score(a) == _score(b)
    if attribute == "record":
        return RECORDS.get(a.upper(), a.upper()) == RECORDS.get(b.upper(), b.upper())
    return STOPPED.get(a, a) == STOPPED.get(b, b)


def _number(mark: str) -> float | None:
    if not re.fullmatch(r"\d+(:\d\d?){0,2}(\.\d+)?", mark):
        return None
    total = 0.0
    for part in mark.split(":"):
        total = total * 60 + float(part)
    return round(total, 6)


def _score(mark: str) -> str:
    return re.sub(r"[\s,]+", " ", mark.replace("–", "-"))


def same_athlete(one: str, other: str) -> bool:
    """Whether two names can be one athlete's: surnames within a slip of the pen, no other first name."""
    if _same_person(one, other):
        return True
    pair, others = _people(one), _people(other)
    return len(pair) == len(others) > 1 and all(any(_same_person(a, b) for b in others) for a in pair)


def _people(name: str) -> list[str]:
    return re.split(r"\s*(?:/|&|,|\band\b)\s*", name)


def _same_person(one: str, other: str) -> bool:
    a, b = _words(one), _words(other)
    if not a or not b:
        return False
    nation = nations.noc_of(one)
    if sorted(a) == sorted(b) or (nation and nation == nations.noc_of(other)):
        return True
    short, long = sorted((a, b), key=len)
    if len(short) == 1 or short == long[-len(short) :]:
        return _close(short[-1], long[-1])
    return a[0][0] == b[0][0] and _close(a[-1], b[-1])


def _words(name: str) -> list[str]:
    words = re.sub(r"[^\w-]+", " ", fold(name)).split()
    return words[:-1] if words[-1:] in (["jr"], ["iii"]) else words


def _close(one: str, other: str) -> bool:
    """Whether two words are one, give or take two letters of a long word."""
    if one == other or min(len(one), len(other)) < 5:
        return one == other
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        above, row[0] = row[0], i
        for j, b in enumerate(other, 1):
            above, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, above + (a != b))
    return row[-1] <= 2


def same_event(sport: str, one: str, other: str) -> bool:
    """Whether two names of an event mean one; an event that a label leaves open agrees with any."""
    if other in UNKNOWN:
        return True
    return bool(_event_names(sport, one) & _event_names(sport, other))


@cache
def _event_names(sport: str, event: str) -> frozenset[str]:
    compact = re.sub(r"[^a-z0-9]", "", fold(event))
    known = events.canonical(event, sport or None) or events.canonical(event)
    return frozenset({compact, known.event} if known else {compact})


def same_competition(one: str, other: str) -> bool:
    """Whether one name of a competition only says less than the other, and the years agree."""
    if other in UNKNOWN:
        return True
    a, b = _competition(one), _competition(other)
    year = {word for word in b if word.isdigit()}
    if year and year != {word for word in a if word.isdigit()}:
        return False
    a, b = {w for w in a if not w.isdigit()}, {w for w in b if not w.isdigit()}
    return bool(a and b) and (a <= b or b <= a)


def _competition(name: str) -> set[str]:
    idle = {"championships", "championship", "games", "the", "of", "in", "grand", "prix", "meeting"}
    return set(re.findall(r"[a-z]+|\d{4}", fold(name))) - idle
