"""Trains the weights by which extraction weighs clues, on the labelled reports of the tests and the samples.

usage: python -m tests.tools.train_scorer [--write]

Two tables in `db/reference`: `event_weights` (of which event a result is) and `claim_weights` (how far a
claim can be trusted). The second learns from reports that the first did not learn from, so that it sees
events as unsure as they will be. Prints how both hold on reports that they did not learn from.
"""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from unittest.mock import patch

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "golden"))

from agreement import UNKNOWN, agrees, same_athlete, same_event, same_value
from facts import Fact, Labelled, golden, samples

from olytui.extract import eventchoice, eventclues, eventnamings, logistic, reading, resolve, trust
from olytui.extract.parsed import Draft, Parse
from olytui.extract.people import Cast
from olytui.model import RESULT_ATTRIBUTES, Report
from olytui.resources import data_folder

FOLDS = 5
LEAST = 4
RIDGE = 6.0
ROUNDS = 25
SOURCE = (
    "# source: logistic regression over the labelled reports of tests/golden, by tests/tools/train_scorer.py"
)

Tables = dict[str, logistic.Model]


@dataclass(frozen=True, slots=True)
class Case:
    """Clues, and whether what they speak for is so; cases of one `group` are rivals of one another."""

    report: str
    group: int
    clues: tuple[str, ...]
    is_so: bool
    before: float = 0.5


# ------------------------------------------------------------------ cases


def as_fact(draft: Draft, cast: Cast, report: str) -> Fact:
    """A draft as a fact."""
    slot, name = draft.slot, cast.people[draft.person].name
    parts = (slot.competition, slot.sport, slot.gender, slot.event, slot.phase)
    return Fact(report, name, draft.attribute, draft.value, *(part or "" for part in parts))


def has_value(fact: Fact, label: Fact) -> bool:
    """Whether a label gives this athlete this value, whatever the event."""
    return (
        label.attribute == fact.attribute
        and any(same_value(label.attribute, fact.value, value) for value in (label.value, *label.values))
        and any(same_athlete(fact.athlete, name) for name in (label.athlete, *label.athletes))
    )


def event_cases(got: Parse, labels: list[Fact]) -> Iterator[Case]:
    """For each claim of a labelled value the events that it could be of."""
    resolve.fill_events(got.drafts)
    known, stem = eventnamings.programme(got, got.drafts), got.report.stem
    for number, draft in enumerate(got.drafts):
        fact = as_fact(draft, got.cast, stem)
        mine = [x for x in labels if x.event not in UNKNOWN and has_value(fact, x)]
        if not mine or not eventchoice.is_open(draft):
            known.tell(draft)
            continue
        right = None
        for naming, clues in eventclues.choices(draft, known):
            event = (naming.event if naming else draft.slot.event) or ""
            is_so = any(same_event(x.sport, event, name) for x in mine for name in (x.event, *x.events))
            right = event if is_so else right
            yield Case(stem, number, clues, is_so)
        draft.slot = replace(draft.slot, event=right or draft.slot.event)
        known.tell(draft)


def claim_cases(got: Parse, labels: list[Fact]) -> Iterator[Case]:
    """Each claim that is plainly right or wrong."""
    drafts, stem = resolve.resolved(got.drafts, got.cast), got.report.stem
    for draft, clues in zip(drafts, trust.signs(drafts), strict=True):
        fits = [x for x in labels if agrees(as_fact(draft, got.cast, stem), x)]
        if not fits or not all(x.optional for x in fits):
            yield Case(stem, 0, clues, bool(fits), draft.confidence)


@contextmanager
def using(tables: Tables) -> Iterator[None]:
    """Reads with these tables."""
    with patch.object(logistic, "load", tables.__getitem__):
        yield


# ------------------------------------------------------------------ fitting


def design(cases: list[Case], names: list[str]) -> np.ndarray:
    """Which case has which clue."""
    place = {name: number for number, name in enumerate(names)}
    table = np.zeros((len(cases), len(names)))
    for row, case in zip(table, cases, strict=True):
        row[[place[clue] for clue in case.clues if clue in place]] = 1
    return table


def common(cases: Iterable[Case]) -> list[str]:
    """The clues that are not rare."""
    counts = Counter(clue for case in cases for clue in set(case.clues))
    return sorted(clue for clue, count in counts.items() if count >= LEAST)


def fit_claims(cases: list[Case]) -> logistic.Model:
    """Logistic regression from the rules' own confidences on, drawn towards no weight at all."""
    names = common(cases)
    table, so = design(cases, names), np.array([float(case.is_so) for case in cases])
    before = np.array([logistic.log_odds(case.before) for case in cases])
    weights, pull = np.zeros(len(names)), np.eye(len(names)) * RIDGE
    for _ in range(ROUNDS):
        chance = 1 / (1 + np.exp(-table @ weights - before))
        slope = table.T @ (so - chance) - pull @ weights
        weights += np.linalg.solve((table.T * (chance * (1 - chance))) @ table + pull, slope)
    return logistic.Model(dict(zip(names, weights.tolist(), strict=True)))


def fit_events(cases: list[Case]) -> logistic.Model:
    """The same among rivals: what counts is by which clues the right event differs from the others."""
    groups: dict[tuple[str, int], list[Case]] = {}
    for case in cases:
        groups.setdefault((case.report, case.group), []).append(case)
    useful = [group for group in groups.values() if 0 < sum(case.is_so for case in group) < len(group)]
    names = common(case for group in useful for case in group)
    parts = [(design(group, names), np.array([float(case.is_so) for case in group])) for group in useful]
    weights = np.zeros(len(names))
    for _ in range(ROUNDS):
        slope, curve = -RIDGE * weights, np.eye(len(names)) * RIDGE
        for table, so in parts:
            share = np.exp(table @ weights - (table @ weights).max())
            share /= share.sum()
            slope += table.T @ (share * so / (share * so).sum() - share)
            curve += (table.T * share) @ table - np.outer(table.T @ share, table.T @ share)
        weights += np.linalg.solve(curve, slope)
    return logistic.Model(dict(zip(names, weights.tolist(), strict=True)))


# ------------------------------------------------------------------ training


@dataclass(slots=True)
class Lesson:
    """Labelled reports, with the choices of events in them."""

    reports: list[Report]
    labels: dict[str, list[Fact]]
    events: list[Case]


def lesson(sets: Iterable[Labelled]) -> Lesson:
    """All that there is to learn from."""
    made = Lesson([], {}, [])
    for labelled in sets:
        for report in labelled.reports:
            own = [x for x in labelled.labels if x.report == report.stem and x.attribute in RESULT_ATTRIBUTES]
            made.reports.append(report)
            made.labels[report.stem] = own
            with patch.object(eventchoice, "settle"):
                made.events.extend(event_cases(reading.parse(report), own))
    return made


def parted(stems: Iterable[str]) -> Iterator[tuple[set[str], set[str]]]:
    """The reports to learn from and those to try it on, in turn."""
    every = sorted(stems)
    for part in range(FOLDS):
        tried = set(every[part::FOLDS])
        yield set(every) - tried, tried


def events_of(what: Lesson, stems: set[str]) -> Tables:
    """The table of events, learnt from these reports."""
    return {"event_weights": fit_events([case for case in what.events if case.report in stems])}


def unseen_claims(what: Lesson, stems: set[str]) -> list[Case]:
    """The claims in these reports, each report read with events learnt from the others."""
    found: list[Case] = []
    for learnt, tried in parted(stems):
        with using(events_of(what, learnt)):
            for report in what.reports:
                if report.stem in tried:
                    found += claim_cases(reading.parse(report), what.labels[report.stem])
    return found


def write(tables: Tables) -> None:
    """Puts the weights into the shipped tables, weightiest first."""
    for name, model in tables.items():
        rows = sorted(model.weights.items(), key=lambda row: (-abs(row[1]), row[0]))
        lines = [f"{clue}\t{weight:.2f}" for clue, weight in rows if round(abs(weight), 2) >= 0.05]
        path = data_folder() / "reference" / f"{name}.tsv"
        path.write_text("\n".join([SOURCE, "clue\tweight", *lines]) + "\n", encoding="utf-8")


def print_events(what: Lesson) -> None:
    """How often the event chosen is right, and that of the rules, on unseen reports."""
    mended = spoilt = 0
    for learnt, tried in parted(what.labels):
        model = events_of(what, learnt)["event_weights"]
        for chosen, ruled in chosen_events([c for c in what.events if c.report in tried], model):
            mended += chosen.is_so and not ruled.is_so
            spoilt += ruled.is_so and not chosen.is_so
    print(f"events of unseen reports: {mended} put right, {spoilt} put wrong (before the lead asked for)")


def chosen_events(cases: list[Case], model: logistic.Model) -> Iterator[tuple[Case, Case]]:
    """For each claim the event that the clues speak for, and that of the rules."""
    groups: dict[tuple[str, int], list[Case]] = {}
    for case in cases:
        groups.setdefault((case.report, case.group), []).append(case)
    for group in groups.values():
        ruled = next((c for c in group if {"rules say so", "past, rules say so"}.intersection(c.clues)), None)
        if ruled is not None:
            yield max(group, key=lambda case: model.odds(case.clues)), ruled


def print_claims(cases: list[Case]) -> None:
    """How well the shares are told on unseen reports, the rules' own beside them."""
    told: list[tuple[float, Case]] = []
    for learnt, tried in parted({case.report for case in cases}):
        model = fit_claims([case for case in cases if case.report in learnt])
        told += [(model.chance(case.clues, case.before), case) for case in cases if case.report in tried]
    for name, shares in (
        ("rules", [case.before for _, case in told]),
        ("trained", [share for share, _ in told]),
    ):
        so = [case.is_so for _, case in told]
        loss = -float(np.mean(np.log([s if right else 1 - s for s, right in zip(shares, so, strict=True)])))
        print(f"{name:8} {len(so)} claims, {sum(so) / len(so):.3f} right, log loss {loss:.3f}")
        for low in np.arange(0.0, 1.0, 0.1):
            right = [r for s, r in zip(shares, so, strict=True) if low <= s < low + 0.1]
            if right:
                print(f"    {low:.1f}-{low + 0.1:.1f} {len(right):5} {sum(right) / len(right):.2f}")


def main() -> None:
    """Trains, says how it holds, and writes if asked to."""
    what = lesson([golden(), samples()])
    claims = unseen_claims(what, set(what.labels))
    print_events(what)
    print_claims(claims)
    if "--write" in sys.argv:
        write({**events_of(what, set(what.labels)), "claim_weights": fit_claims(claims)})


if __name__ == "__main__":
    main()
