"""Given names that stand for one another, and how rare a token is among athletes' names."""

from functools import cache
from math import log

from olytui import resources

_ENDINGS = (
    "chen",
    "inho",
    "inha",
    "ito",
    "ita",
    "cka",
    "nka",
    "ie",
    "ey",
    "ka",
    "ko",
    "ke",
    "je",
    "li",
    *"yiaoe",
)
_SHORTEST_STEM = 3
_ATHLETES = 150_000
_UNCOUNTED = 3
_INITIAL_WEIGHT, _LEAST_WEIGHT = 0.15, 0.2
_GIVEN_SHARE = 0.85


@cache
def classes() -> dict[str, frozenset[int]]:
    """Token → the numbers of the lexicon's lines that hold it."""
    found: dict[str, set[int]] = {}
    for number, row in enumerate(resources.read_table("reference/given_names.tsv")):
        for form in row["forms"].split():
            found.setdefault(form, set()).add(number)
    return {form: frozenset(numbers) for form, numbers in found.items()}


@cache
def members() -> tuple[tuple[str, ...], ...]:
    """The forms on each line of the lexicon."""
    return tuple(tuple(row["forms"].split()) for row in resources.read_table("reference/given_names.tsv"))


def is_given(token: str) -> bool:
    """True for a token that the lexicon knows as a given name."""
    return token in classes()


def are_kin(one: str, other: str) -> bool:
    """True where the lexicon puts two given names on one line."""
    known = classes()
    return not known.get(one, frozenset()).isdisjoint(known.get(other, frozenset()))


def kin(token: str) -> frozenset[str]:
    """Every given name that the lexicon lets stand for this one."""
    lines = members()
    return frozenset(form for number in classes().get(token, ()) for form in lines[number]) - {token}


def is_short_form(one: str, other: str) -> bool:
    """True where the shorter token looks like a pet form of the longer: Yoshi, Yoshinobu; Tini, Martina."""
    if one[:_SHORTEST_STEM] != other[:_SHORTEST_STEM] or len(one) == len(other):
        return False
    short, long = (one, other) if len(one) < len(other) else (other, one)
    return any(len(stem) >= _SHORTEST_STEM and long.startswith(stem) for stem in _stems(short))


def _stems(short: str) -> list[str]:
    stems = [short]
    for ending in _ENDINGS:
        if short.endswith(ending):
            stem = short[: -len(ending)]
            stems.append(stem)
            if len(stem) > _SHORTEST_STEM and stem[-1] == stem[-2]:
                stems.append(stem[:-1])
    return stems


@cache
def counts() -> dict[str, int]:
    """Token → how many of 150,000 athletes carry it; rare tokens are not counted."""
    rows = resources.read_table("reference/name_counts.tsv")
    return {token: int(row["athletes"]) for row in rows for token in row["tokens"].split()}


def rarity(token: str) -> float:
    """0 for a token that everybody carries, near 1 for one that hardly anybody does."""
    return log(_ATHLETES / (1 + counts().get(token, _UNCOUNTED))) / log(_ATHLETES)


def weight(token: str) -> float:
    """How much a token tells of who is meant: rare ones most, given names less, an initial little."""
    if len(token) == 1:
        return _INITIAL_WEIGHT
    return (_LEAST_WEIGHT + rarity(token)) * (_GIVEN_SHARE if is_given(token) else 1.0)
