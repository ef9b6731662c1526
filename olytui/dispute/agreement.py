"""How far two people who judge the same facts agree, beyond what chance would give: Cohen's kappa."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Agreement:
    """Two people's judgements of the same things; `kappa` is None where there is nothing to compare."""

    left: str
    right: str
    same: int
    differ: int
    only_left: int
    only_right: int
    kappa: float | None

    @property
    def both(self) -> int:
        """How many things both have judged."""
        return self.same + self.differ


def agree(left: str, right: str, of_left: Mapping[str, str], of_right: Mapping[str, str]) -> Agreement:
    """The agreement of two people, from what each says of each thing."""
    shared = sorted(set(of_left) & set(of_right))
    pairs = [(of_left[name], of_right[name]) for name in shared]
    same = sum(a == b for a, b in pairs)
    alone = len(of_left) - len(shared), len(of_right) - len(shared)
    return Agreement(left, right, same, len(pairs) - same, *alone, kappa(pairs))


def kappa(pairs: list[tuple[str, str]]) -> float | None:
    """Cohen's kappa: 1 for full agreement, 0 for what chance gives, less for worse."""
    if not pairs:
        return None
    total = len(pairs)
    observed = sum(a == b for a, b in pairs) / total
    left, right = Counter(a for a, _ in pairs), Counter(b for _, b in pairs)
    expected = sum(left[label] * right[label] for label in left) / total**2
    return 1.0 if expected == 1 else round((observed - expected) / (1 - expected), 4)
