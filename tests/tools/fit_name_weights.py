"""Fits the weights of `db/reference/name_weights.tsv` on labelled pairs; prints how they hold on others.

usage: python -m tests.tools.fit_name_weights PAIRS.tsv NEGATIVES.tsv [--write]

PAIRS.tsv has the columns query, right, kind; NEGATIVES.tsv name_a, name_b. Pairs that need context stay out.
"""

import csv
import sys
from pathlib import Path

import numpy as np

from olytui.names.score import WEIGHTS
from olytui.names.traits import compare
from olytui.resources import data_folder

CONTEXT_KINDS = {"surname-only", "initial+surname", "namesake (context)"}
RIDGE = 0.3
FOLDS = 5


def labelled(pairs: str, negatives: str) -> tuple[np.ndarray, np.ndarray]:
    """The traits of every pair, and whether it is one person."""
    same = [(row["query"], row["right"]) for row in rows(pairs) if row["kind"] not in CONTEXT_KINDS]
    different = [(row["name_a"], row["name_b"]) for row in rows(negatives)]
    names = list(WEIGHTS)
    traits = [compare(*pair) for pair in same + different]
    table = [[found.traits[name] for name in names] for found in traits if found]
    return np.array(table), np.array([1.0] * len(same) + [0.0] * len(different))


def rows(path: str) -> list[dict[str, str]]:
    """The rows of a labelled file."""
    with Path(path).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def fit(table: np.ndarray, labels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The centre of each trait and, after the intercept, its weight: logistic regression."""
    centre, spread = table.mean(axis=0), table.std(axis=0) + 1e-9
    design = np.hstack([np.ones((len(table), 1)), (table - centre) / spread])
    weights = np.zeros(design.shape[1])
    ridge = np.eye(len(weights)) * RIDGE
    ridge[0, 0] = 0.0
    for _ in range(30):
        chance = 1 / (1 + np.exp(-design @ weights))
        slope = design.T @ (labels - chance) - ridge @ weights
        curve = (design.T * (chance * (1 - chance))) @ design + ridge
        weights += np.linalg.solve(curve, slope)
    return centre, np.concatenate([weights[:1], weights[1:] / spread])


def unseen(table: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """The score of every pair by weights fitted on the others."""
    fold = np.random.default_rng(0).permutation(len(labels)) % FOLDS
    scores = np.zeros(len(labels))
    for part in range(FOLDS):
        centre, weights = fit(table[fold != part], labels[fold != part])
        scores[fold == part] = weights[0] + (table[fold == part] - centre) @ weights[1:]
    return scores


def quality(scores: np.ndarray, labels: np.ndarray) -> tuple[float, float]:
    """The best F1, and the share of different pairs merged where nine in ten same ones are found."""
    order = np.argsort(-scores)
    right, wrong = np.cumsum(labels[order]), np.cumsum(1 - labels[order])
    best = float((2 * right / (right + wrong + labels.sum())).max())
    return best, float(wrong[np.searchsorted(right, 0.9 * labels.sum())] / (1 - labels).sum())


def write(centre: np.ndarray, weights: np.ndarray) -> None:
    """Puts the weights into the shipped table, the words of each line as they are."""
    path = data_folder() / "reference" / "name_weights.tsv"
    head = [line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("#")]
    lines = [*head, "trait\tweight\ttypical\tmeaning\tlacking"]
    lines.append(f"one person\t{weights[0]:.3f}\t0\tat first sight\t")
    for (name, old), typical, weight in zip(WEIGHTS.items(), centre, weights[1:], strict=True):
        lines.append(f"{name}\t{weight:.3f}\t{typical:.3f}\t{old.meaning}\t{old.lacking}")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def main(arguments: list[str]) -> None:
    """Fits, prints, and writes if asked."""
    table, labels = labelled(*arguments[:2])
    best, wrong = quality(unseen(table, labels), labels)
    print(f"{len(labels)} pairs, unseen: F1 {best:.4f}, false merges at 90 % recall {wrong:.2%}")
    if "--write" in arguments:
        write(*fit(table, labels))


if __name__ == "__main__":
    main(sys.argv[1:])
