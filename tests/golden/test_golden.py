"""Labelled reports of invented athletes: the labels are sound, and extraction stays as good as it was."""

import json
from pathlib import Path

import pytest

from olytui import extract, resources
from olytui.model import PROFILE_ATTRIBUTES, RESULT_ATTRIBUTES, Report
from olytui.sport import nations
from tests.golden.agreement import agrees
from tests.golden.facts import FOLDER, Fact, Labelled, golden, samples
from tests.golden.scoring import Measure, match, measure

# The ratchet: what extraction has reached. Floors only rise: whoever betters them writes the new ones here.
FLOORS = {
    #           result precision, recall, F1; strict F1; profile F1
    "golden": (0.88, 0.76, 0.81, 0.70, 0.96),
    "samples": (0.85, 0.86, 0.86, 0.84, 0.86),
}

GENDERS = {"men", "women", "mixed", "?"}
PHASES = {"final", "semifinal", "quarterfinal", "heat", "qualification", "preliminary", "?"}
RECORDS = {"WR", "OR", "NR", "AR", "CR", "PB", "SB"}
STOPPED = {"DNF", "DNS", "DSQ", "NM", "withdrew"}
KEYS = {"athlete", "competition", "sport", "gender", "event", "phase", "attribute", "value", "evidence"}
OPTIONAL_KEYS = {"optional", "athlete_alt", "event_alt", "value_alt"}

REPORTS = {report.stem: report for report in golden().reports}
LABEL_FILES = sorted((FOLDER / "labels").glob("*.jsonl"))


def labels_of(stem: str) -> list[Fact]:
    """The labels of one golden report."""
    return [label for label in golden().labels if label.report == stem]


def repeat(labelled: Labelled, report: Report) -> list[Fact]:
    """A reader that says what the labels say."""
    return [label for label in labelled.labels if label.report == report.stem]


# ------------------------------------------------------------------ the labels are sound


def test_every_report_is_labelled_and_every_label_file_has_its_report() -> None:
    assert [path.stem for path in LABEL_FILES] == sorted(REPORTS)
    assert sorted(path.stem for path in (FOLDER / "reports").glob("*.txt")) == sorted(REPORTS)


@pytest.mark.parametrize("stem", REPORTS)
def test_each_label_quotes_its_report_in_at_most_fifteen_words(stem: str) -> None:
    text = " ".join(REPORTS[stem].text.split())
    for label in labels_of(stem):
        assert " ".join(label.evidence.split()) in text, label.line()
        assert 0 < len(label.evidence.split()) <= 15, label.line()


@pytest.mark.parametrize("path", LABEL_FILES, ids=lambda path: path.stem)
def test_each_label_has_the_keys_of_the_format(path: Path) -> None:
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert all(KEYS <= row.keys() <= KEYS | OPTIONAL_KEYS for row in rows)
    assert all(row.get("optional", True) is True for row in rows)


@pytest.mark.parametrize("stem", REPORTS)
def test_each_label_speaks_the_vocabulary(stem: str) -> None:
    sports = {row["sport"] for row in resources.read_table("reference/sports.tsv")}
    for label in labels_of(stem):
        if label.attribute in RESULT_ATTRIBUTES:
            slot_words = (label.gender in GENDERS, label.phase in PHASES, label.sport in sports)
            assert all((*slot_words, label.competition, label.event)), label.line()
        else:
            assert label.attribute in PROFILE_ATTRIBUTES, label.line()
            assert not any((label.competition, label.gender, label.event, label.phase)), label.line()


@pytest.mark.parametrize("stem", REPORTS)
def test_each_value_is_one_of_its_attribute(stem: str) -> None:
    allowed = {"record": RECORDS, "irm": STOPPED, "noc": nations.codes()}
    for label in labels_of(stem):
        if label.attribute in allowed:
            assert label.value in allowed[label.attribute], label.line()
        elif label.attribute != "mark" and not label.optional:
            assert label.value.isdigit(), label.line()


def test_no_label_is_given_twice() -> None:
    told = [
        (f.report, f.athlete, f.competition, f.gender, f.event, f.phase, f.attribute, f.value)
        for f in golden().labels
    ]
    assert len(told) == len(set(told))


# ------------------------------------------------------------------ the measure is sound


@pytest.mark.parametrize("labelled", [golden(), samples()], ids=["golden", "samples"])
def test_a_reader_that_says_what_the_labels_say_is_perfect(labelled: Labelled) -> None:
    total = measure(labelled, lambda report: repeat(labelled, report))
    assert (total.results.f1, total.strict.f1, total.profiles.f1) == (1.0, 1.0, 1.0)


def test_a_reader_that_says_nothing_has_no_recall() -> None:
    total = measure(golden(), lambda _: [])
    assert (total.results.right, total.results.recall, total.results.precision) == (0, 0.0, 1.0)


def test_one_fact_answers_one_label_and_a_wrong_one_costs_precision() -> None:
    label = Fact("r", "Ida Krogh-Lund", "rank", "1", "Paris 2024", "athletics", "women", "800m", "final")
    same = Fact("r", "Krogh-Lund", "rank", "1", "Paris 2024", "athletics", "women", "800m", "final")
    other = Fact("r", "Krogh-Lund", "rank", "2", "Paris 2024", "athletics", "women", "800m", "final")
    tally = match([same, other], [label, label], agrees)
    assert (tally.right, len(tally.wrong), len(tally.missed)) == (1, 1, 1)


def test_an_optional_label_counts_neither_way() -> None:
    label = Fact("r", "Ida Krogh-Lund", "rank", "2", event="800m", optional=True)
    said = Fact("r", "Ida Krogh-Lund", "rank", "2", event="800m")
    for found in ([], [said]):
        tally = match(found, [label], agrees)
        assert (tally.right, tally.wrong, tally.missed) == (0, [], [])


# ------------------------------------------------------------------ the ratchet


@pytest.fixture(scope="module", params=["golden", "samples"])
def measured(request: pytest.FixtureRequest) -> tuple[str, Measure]:
    """What is read today in one of the two sets."""
    return request.param, measure(golden() if request.param == "golden" else samples())


def test_extraction_is_as_good_as_it_has_been(measured: tuple[str, Measure]) -> None:
    name, total = measured
    reached = (
        total.results.precision,
        total.results.recall,
        total.results.f1,
        total.strict.f1,
        total.profiles.f1,
    )
    pairs = list(zip(reached, FLOORS[name], strict=True))
    figures = ", ".join(f"{now:.4f} (floor {floor})" for now, floor in pairs)
    assert all(now >= floor for now, floor in pairs), f"{name}: {figures}\n{total.worst()}"


def test_every_quote_is_in_its_report() -> None:
    for report in (*golden().reports, *samples().reports):
        for claim in extract.read(report).claims:
            assert 0 <= claim.start < claim.end <= len(report.text), (report.stem, claim)
