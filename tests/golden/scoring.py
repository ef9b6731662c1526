"""Holds what olytui reads in a report against what people read there, fact by fact, one to one.

A label may be optional (a borderline fact, which counts neither way) and may give other spellings that serve
as well. `python -m tests.golden.scoring` prints the measures, and with report stems what was missed there.
"""

import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from olytui.model import PROFILE_ATTRIBUTES, RESULT_ATTRIBUTES, Report
from tests.golden.agreement import agrees, agrees_strictly
from tests.golden.facts import Fact, Labelled, golden, read, samples


@dataclass(slots=True)
class Tally:
    """What was read rightly, wrongly, and not at all."""

    right: int = 0
    wrong: list[Fact] = field(default_factory=list)
    missed: list[Fact] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """The share of what was read that is so."""
        return _share(self.right, len(self.wrong))

    @property
    def recall(self) -> float:
        """The share of what is so that was read."""
        return _share(self.right, len(self.missed))

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return _share(2 * self.right, len(self.wrong) + len(self.missed))

    def add(self, other: "Tally") -> None:
        """Counts another tally in."""
        self.right += other.right
        self.wrong += other.wrong
        self.missed += other.missed


def match(found: list[Fact], labels: list[Fact], is_same: Callable[[Fact, Fact], bool]) -> Tally:
    """Pairs what was read with what was labelled, as many pairs as there can be."""
    required = [label for label in labels if not label.optional]
    fits = [[i for i, fact in enumerate(found) if is_same(fact, label)] for label in required]
    best = [
        [i for i in row if agrees_strictly(found[i], label)]
        for row, label in zip(fits, required, strict=True)
    ]
    owner: dict[int, int] = {}
    for edges in (best, fits):
        for index in range(len(required)):
            if index not in owner.values():
                _pair(index, edges, owner, set())
    owned = set(owner.values())
    wrong = [
        fact for i, fact in enumerate(found) if i not in owner and not _is_neutral(fact, labels, is_same)
    ]
    return Tally(len(owner), wrong, [label for i, label in enumerate(required) if i not in owned])


def _pair(index: int, edges: list[list[int]], owner: dict[int, int], seen: set[int]) -> bool:
    for i in edges[index]:
        if i not in seen:
            seen.add(i)
            if i not in owner or _pair(owner[i], edges, owner, seen):
                owner[i] = index
                return True
    return False


def _is_neutral(fact: Fact, labels: list[Fact], is_same: Callable[[Fact, Fact], bool]) -> bool:
    """Whether a spare fact says something optional, or a known thing over again in another spelling."""
    return any(
        (label.optional or label.athletes or label.events or label.values) and is_same(fact, label)
        for label in labels
    )


# ------------------------------------------------------------------ measures


@dataclass(slots=True)
class Measure:
    """How well a set of reports is read: results, results with their whole slot, nations and ages."""

    results: Tally = field(default_factory=Tally)
    strict: Tally = field(default_factory=Tally)
    profiles: Tally = field(default_factory=Tally)
    by_report: dict[str, Tally] = field(default_factory=dict)

    def worst(self, count: int = 5) -> str:
        """The reports with most mistakes, and the mistakes."""

        def mistakes(stem: str) -> int:
            return -len(self.by_report[stem].wrong) - len(self.by_report[stem].missed)

        return "\n".join(
            _account(stem, self.by_report[stem]) for stem in sorted(self.by_report, key=mistakes)[:count]
        )


def measure(labelled: Labelled, reader: Callable[[Report], list[Fact]] = read) -> Measure:
    """Reads every report and counts."""
    total = Measure()
    for report in labelled.reports:
        found, labels = reader(report), [label for label in labelled.labels if label.report == report.stem]
        results = match(*_of(RESULT_ATTRIBUTES, found, labels), agrees)
        total.by_report[report.stem] = results
        total.results.add(results)
        total.strict.add(match(*_of(RESULT_ATTRIBUTES, found, labels), agrees_strictly))
        total.profiles.add(match(*_of(PROFILE_ATTRIBUTES, found, labels), agrees))
    return total


def _of(attributes: Iterable[str], *facts: list[Fact]) -> tuple[list[Fact], list[Fact]]:
    first, second = ([fact for fact in some if fact.attribute in attributes] for some in facts)
    return first, second


def _share(part: int, rest: int) -> float:
    return part / (part + rest) if part + rest else 1.0


def _account(stem: str, tally: Tally) -> str:
    lines = [f"{stem}: {tally.right} right, {len(tally.wrong)} wrong, {len(tally.missed)} missed"]
    lines += [f"    wrong   {fact.line()}" for fact in tally.wrong]
    return "\n".join(lines + [f"    missed  {fact.line()}" for fact in tally.missed])


def _print(stems: list[str]) -> None:
    for name, labelled in (("golden", golden()), ("samples", samples())):
        total = measure(labelled)
        for kind, tally in (
            ("results", total.results),
            ("strict", total.strict),
            ("profiles", total.profiles),
        ):
            print(f"{name:8} {kind:9} P {tally.precision:.4f}  R {tally.recall:.4f}  F1 {tally.f1:.4f}")
        print(*(_account(stem, total.by_report[stem]) for stem in stems if stem in total.by_report), sep="\n")


if __name__ == "__main__":
    _print(sys.argv[1:])
