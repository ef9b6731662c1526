"""A small logistic model: a table of clues with their weights, which says how likely a thing is, and why."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from math import exp, log

from olytui import resources

_SURE = 0.98


@dataclass(frozen=True, slots=True)
class Model:
    """Clue → what it adds to the log odds; clues that the table does not know add nothing."""

    weights: dict[str, float]

    def odds(self, clues: Iterable[str]) -> float:
        """The log odds that the clues make together."""
        return sum([self.weights[clue] for clue in clues if clue in self.weights])

    def chance(self, clues: Iterable[str], before: float = 0.5) -> float:
        """The chance of a thing that had this chance before the clues were looked at."""
        return 1.0 / (1.0 + exp(-self.odds(clues) - log_odds(before)))

    def reasons(self, clues: Iterable[str]) -> list[tuple[str, float]]:
        """The clues that count, weightiest first."""
        told = [(clue, self.weights[clue]) for clue in clues if clue in self.weights]
        return sorted(told, key=lambda each: (-abs(each[1]), each[0]))


def log_odds(chance: float) -> float:
    """A chance as log odds, kept short of certainty."""
    kept = min(max(chance, 1 - _SURE), _SURE)
    return log(kept / (1 - kept))


@cache
def load(name: str) -> Model:
    """The model whose weights are the table `reference/NAME.tsv`."""
    rows = resources.read_table(f"reference/{name}.tsv")
    return Model({row["clue"]: float(row["weight"]) for row in rows})
