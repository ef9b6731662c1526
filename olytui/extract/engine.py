"""Runs the rules over a sentence and says what matched, what was refused, and why."""

import re
from collections.abc import Iterable, Iterator
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
            found.extend(_of_rule(line, rule))
    found.sort(key=lambda match: (match.first, -match.last))
    return found


def _of_rule(line: Line, rule: Rule) -> Iterator[Match]:
    """The matches of one rule; behind a refused one the search goes on within its own words."""
    at = 0
    while hit := rule.matcher.search(line.masked, at):
        match = _match(line, rule, hit)
        yield match
        at = hit.start() + 1 if match.refused else max(hit.end() - 1, hit.start() + 1)


def _match(line: Line, rule: Rule, hit: re.Match[str]) -> Match:
    named = {name: line.index(hit.start(name)) for name, group in hit.groupdict().items() if group}
    first, last = line.index(hit.start()), line.index(max(hit.start(), hit.end() - 1))
    return Match(rule, first, last, named, _refusal(line, rule, hit))


def _refusal(line: Line, rule: Rule, hit: re.Match[str]) -> str | None:
    """Why a match is no result, if it is none."""
    if not rule.past and not rule.is_plain:
        lead = hit.start() + 3 * line.masked.startswith("to ", hit.start())
        guard = guards.refusal(line.masked[:lead])
        if guard and not (guard.name == "modal" and " only " in hit.group()):
            return guard.name
    if rule.is_counted and guards.tally(hit.group()):
        return "tally"
    if rule.is_plain:
        return None
    return guards.around(rule.family, line.masked, hit.start(), hit.end())
