"""Are two names one person's, for the command line and the review of links."""

from dataclasses import dataclass

from olytui.names.score import Reason, Verdict, score


@dataclass(frozen=True, slots=True)
class Pair:
    """Two names, with the years of birth where known."""

    a: str
    b: str
    born_a: int | None = None
    born_b: int | None = None


@dataclass(frozen=True, slots=True)
class Compared:
    """What the comparison of two names says."""

    a: str
    b: str
    score: float
    verdict: Verdict
    reasons: tuple[Reason, ...]


def compare(pair: Pair) -> Compared:
    """The score of two names, the verdict and why."""
    found = score(pair.a, pair.b, pair.born_a, pair.born_b)
    return Compared(pair.a, pair.b, round(found.value, 4), found.verdict, found.reasons)
