"""Every rule's own examples: what it must read, and where it must stay silent."""

import pytest

from olytui.extract import read
from olytui.extract.reading import parse
from olytui.extract.rule import Rule
from olytui.extract.rules import ALL_RULES
from olytui.model import Report

_YES = [(rule, example) for rule in ALL_RULES for example in rule.yes]
_NO = [(rule, example) for rule in ALL_RULES for example in rule.no]


def _report(text: str) -> Report:
    return Report("example", text, published="2023-05-06")


def _claims(text: str) -> set[str]:
    reading = read(_report(text))
    return {f"{reading.appearances[c.appearance].name} {c.attribute} {c.value}" for c in reading.claims}


@pytest.mark.parametrize(
    ("rule", "example"), _YES, ids=lambda value: value.name if isinstance(value, Rule) else ""
)
def test_a_rule_reads_its_examples(rule: Rule, example: str) -> None:
    text, _, expected = example.partition(" => ")
    got = _claims(text + ".")
    for claim in expected.split("; "):
        assert claim in got, f"{rule.name}: {got}"


@pytest.mark.parametrize(
    ("rule", "example"), _NO, ids=lambda value: value.name if isinstance(value, Rule) else ""
)
def test_a_rule_stays_silent_where_it_must(rule: Rule, example: str) -> None:
    fired = {
        m.rule.name for one in parse(_report(example + ".")).parsed for m in one.matches if m.refused is None
    }
    assert rule.name not in fired


def test_rule_names_are_unique_and_name_their_family() -> None:
    names = [rule.name for rule in ALL_RULES]
    assert len(names) == len(set(names))
    assert all("." in name for name in names)


def test_confidences_are_shares() -> None:
    assert all(0 < rule.confidence <= 1 for rule in ALL_RULES)
