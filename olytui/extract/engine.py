"""Runs the rules over a sentence and says what matched, what was refused, and why."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from olytui.extract import guards
from olytui.extract.rule import Rule
from olytui.extract.tokens import Line


@dataclass(frozen=True, slots=True)
class Match:
    """A rule that matched: the first and last token number, and the token numbers of its named classes."""

    rule: Rule
    first: int
    last: int
    named: dict[str, int]
    refused: str | None = None


def matches(line: Line, rules: Iterable[Rule]) -> list[Match]:
    """Every match in a line, refused ones included, in order of place."""
    found: list[Match] = []
    for rule in rules:
        if rule.needs <= line.symbols:
            for hit in rule.matcher.finditer(line.masked):
                found.append(_match(line, rule, hit))
    found.sort(key=lambda match: (match.first, -match.last))
    return found


def _match(line: Line, rule: Rule, hit: re.Match[str]) -> Match:
    named = {name: line.index(hit.start(name)) for name, group in hit.groupdict().items() if group}
    first, last = line.index(hit.start()), line.index(max(hit.start(), hit.end() - 1))
    guard = None if rule.past else guards.refusal(line.masked[: _lead_end(line, named, hit, rule)])
    reason = guard.name if guard else None
    if reason is None and rule.is_counted and guards.tally(hit.group()):
        reason = "tally"
    return Match(rule, first, last, named, reason)


def _lead_end(line: Line, named: dict[str, int], hit: re.Match[str], rule: Rule) -> int:
    return hit.start()
