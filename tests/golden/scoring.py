"""Holds what olytui reads in a report against what people read there, fact by fact, one to one.

A label may be optional (a borderline fact, which counts neither way) and may give other spellings that serve
as well. `python tests/golden/scoring.py` prints the measures, and with report stems what was missed there.
"""

import csv
import json
import re
import sys
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from olytui import extract, resources
from olytui.model import PROFILE_ATTRIBUTES, RESULT_ATTRIBUTES, Claim, Report
from olytui.sport import events, nations
from olytui.text import clean

FOLDER = Path(__file__).resolve().parent
UNKNOWN = ("", "?", "-")
RECORDS = {"ER": "AR", "GR": "CR", "PR": "PB"}
STOPPED = {"wd": "withdrew", "dq": "dsq", "nh": "nm"}
LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ß": "ss", "æ": "ae", "þ": "th", "ı": "i"})


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that a report says, as labelled or as read; the alternatives are other right spellings."""

    report: str
    athlete: str
    attribute: str
    value: str
    competition: str = ""
    sport: str = ""
    gender: str = ""
    event: str = ""
    phase: str = ""
    evidence: str = ""
    optional: bool = False
    athletes: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    values: tuple[str, ...] = ()

    def line(self) -> str:
        """The fact on one line, for people."""
        slot = (self.competition, self.event, self.phase) if self.event else ()
        return " | ".join((self.athlete, *slot, self.attribute, self.value, self.evidence))


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


@dataclass(frozen=True, slots=True)
class Labelled:
    """A set of reports with their labels."""

    reports: tuple[Report, ...]
    labels: tuple[Fact, ...]


# ------------------------------------------------------------------ labels and readings


@cache
def golden() -> Labelled:
    """The reports of this folder."""
    found = tuple(_reports(FOLDER / "reports"))
    rows = (
        _label(report.stem, line)
        for report in found
        for line in (FOLDER / "labels" / f"{report.stem}.jsonl").read_text(encoding="utf-8").splitlines()
    )
    return Labelled(found, tuple(rows))


@cache
def samples() -> Labelled:
    """The sample reports that ship, with what is expected of them."""
    labels = tuple(_expected(row) for row in resources.read_table("samples/expected.tsv"))
    return Labelled(tuple(_reports(resources.data_folder() / "samples")), labels)


def _expected(row: dict[str, str]) -> Fact:
    told = (row["report"], row["athlete"], row["attribute"], row["value"])
    return Fact(*told, row["competition"], gender=row["gender"], event=row["event"], phase=row["phase"])


def _reports(folder: Path) -> Iterator[Report]:
    with (folder / "index.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            path = folder / row["file"]
            text = clean(path.read_text(encoding="utf-8"))
            title, outlet, date = (row[key] or None for key in ("title", "outlet", "date"))
            yield Report(path.stem, text, title=title, outlet=outlet, published=date)


def _label(report: str, line: str) -> Fact:
    row = json.loads(line)
    for key in ("athlete", "event", "value"):
        row[f"{key}s"] = tuple(row.pop(f"{key}_alt", ()))
    return Fact(report=report, **row)


def read(report: Report) -> list[Fact]:
    """What olytui reads in a report, doubles left out."""
    reading = extract.read(report)
    names = [appearance.name for appearance in reading.appearances]
    return list(dict.fromkeys(_fact(report.stem, names[claim.appearance], claim) for claim in reading.claims))


def _fact(stem: str, athlete: str, claim: Claim) -> Fact:
    if claim.attribute in PROFILE_ATTRIBUTES:
        return Fact(stem, athlete, claim.attribute, claim.value)
    slot = claim.slot
    return Fact(
        stem,
        athlete,
        claim.attribute,
        claim.value,
        slot.competition or "",
        slot.sport or "",
        slot.gender or "",
        slot.event or "",
        slot.phase or "",
    )


# ------------------------------------------------------------------ when two say the same


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


# ------------------------------------------------------------------ matching


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
