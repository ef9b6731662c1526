"""A small logistic model: a table of clues with their weights, which says how likely a thing is, and why."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from math import exp

from olytui import resources

ALWAYS = "always"


@dataclass(frozen=True, slots=True)
class Model:
    """Clue → what it adds to the log odds; clues that the table does not know add nothing."""

    weights: dict[str, float]

    def odds(self, clues: Iterable[str]) -> float:
        """The log odds that the clues make together."""
        known = self.weights
        return known.get(ALWAYS, 0.0) + sum(known.get(clue, 0.0) for clue in clues)

    def chance(self, clues: Iterable[str]) -> float:
        """The share of such cases that are so."""
        return 1.0 / (1.0 + exp(-max(-30.0, min(30.0, self.odds(clues)))))

    def reasons(self, clues: Iterable[str]) -> list[tuple[str, float]]:
        """The clues that count, weightiest first."""
        told = [(clue, self.weights[clue]) for clue in clues if clue in self.weights]
        return sorted(told, key=lambda each: (-abs(each[1]), each[0]))


@cache
def load(name: str) -> Model:
    """The model whose weights are the table `reference/NAME.tsv`."""
    rows = resources.read_table(f"reference/{name}.tsv")
    return Model({row["clue"]: float(row["weight"]) for row in rows})
