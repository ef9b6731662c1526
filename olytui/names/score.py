"""Are two names one person's: a score of 0 to 1 that explains itself; symmetric, and pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from math import exp
from typing import Literal

from olytui import resources
from olytui.names.align import Aligned
from olytui.names.traits import Comparison, compare

Verdict = Literal["same", "different", "unsure"]

SAME, DIFFERENT = 0.8, 0.2
_BASE = "one person"
_SMALL = 0.15
_WAYS = {
    "sound": "another spelling of one sound",
    "given": "forms of one given name",
    "short": "a short form",
    "initial": "an initial",
    "misspelt": "a difference in spelling",
    "prefix": "a beginning",
}


@dataclass(frozen=True, slots=True)
class Weight:
    """What one unit of a trait adds to the log odds, from its typical value on."""

    weight: float
    typical: float
    meaning: str
    lacking: str


@dataclass(frozen=True, slots=True)
class Reason:
    """One part of a score: what was seen, in which words, and what it adds to the log odds."""

    text: str
    weight: float


@dataclass(frozen=True, slots=True)
class Score:
    """How surely two names are one person's, and why."""

    value: float
    verdict: Verdict
    reasons: tuple[Reason, ...]


@cache
def _table() -> tuple[float, Mapping[str, Weight]]:
    rows = list(resources.read_table("reference/name_weights.tsv"))
    weights = {
        row["trait"]: Weight(
            float(row["weight"]), float(row["typical"]), row["meaning"], row["lacking"] or ""
        )
        for row in rows
    }
    return weights.pop(_BASE).weight, weights


WEIGHTS: Mapping[str, Weight] = _table()[1]


def score(one: str, other: str, born_one: int | None = None, born_other: int | None = None) -> Score:
    """How surely two names are one person's; years of birth, where both are known, weigh heavily."""
    comparison = compare(one, other)
    if comparison is None:
        return Score(0.0, "different", (Reason("no letters to compare", 0.0),))
    reasons = [*_of_names(comparison), *_of_births(born_one, born_other)]
    value = 1 / (1 + exp(-_table()[0] - sum(reason.weight for reason in reasons)))
    return Score(value, verdict_of(value), tuple(_told(comparison, reasons)))


def verdict_of(value: float) -> Verdict:
    """The word for a score."""
    if value >= SAME:
        return "same"
    return "different" if value <= DIFFERENT else "unsure"


def _of_names(comparison: Comparison) -> Iterable[Reason]:
    for name, weight in WEIGHTS.items():
        beyond = comparison.traits[name] - weight.typical
        yield Reason(weight.meaning if beyond > 0 else weight.lacking, weight.weight * beyond)


def _of_births(one: int | None, other: int | None) -> Iterable[Reason]:
    if one is None or other is None:
        return
    apart = abs(one - other)
    if apart == 0:
        yield Reason(f"both born in {one}", 2.0)
    else:
        yield Reason(f"born in {one} and {other}", -0.5 if apart == 1 else -9.0)


def _told(comparison: Comparison, reasons: Iterable[Reason]) -> Iterable[Reason]:
    """The words that were laid beside each other, then what weighed, the most first."""
    for pair in comparison.alignment.aligned:
        if pair.like.way != "same":
            yield Reason(_described(pair), 0.0)
    for token in comparison.alignment.left:
        yield Reason(f"{token}: in one name alone", 0.0)
    if comparison.alignment.is_reordered:
        yield Reason("the names stand in another order", 0.0)
    yield from sorted(
        (reason for reason in reasons if abs(reason.weight) >= _SMALL), key=lambda reason: -abs(reason.weight)
    )


def _described(pair: Aligned) -> str:
    way = _WAYS.get(pair.like.way, "different words")
    one, other = sorted((pair.one, pair.other))
    return f"{one} / {other}: {way} ({pair.like.value:.2f})"
