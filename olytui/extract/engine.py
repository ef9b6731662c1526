"""Runs the rules over a sentence and says what matched, what was refused, and why."""

import re
from dataclasses import dataclass
from operator import itemgetter

from olytui.extract import guards
from olytui.extract.rule import Rule
from olytui.extract.rulebook import Rulebook
from olytui.extract.tokens import Line


@dataclass(frozen=True, slots=True)
class Match:
    """A rule that matched: the first and last token number, and the token numbers of its named classes."""

    rule: Rule
    first: int
    last: int
    named: dict[str, int]
    refused: str | None = None


def matches(line: Line, rules: Rulebook) -> list[Match]:
    """Every match in a line, refused ones included, in order of place.

    Behind a match its rule goes on where the words end, behind a refused one within its own words.
    """
    found: list[tuple[int, int, int, Match]] = []
    free: dict[int, int] = {}
    for at, trigger in rules.candidates(line):
        if at < free.get(trigger.number, 0):
            continue
        hit = trigger.matcher.match(line.masked, at)
        if hit:
            match = _match(line, trigger.rule, hit)
            found.append((match.first, -match.last, trigger.number, match))
            free[trigger.number] = at + 1 if match.refused else max(hit.end() - 1, at + 1)
    found.sort(key=itemgetter(0, 1, 2))
    return [match for *_, match in found]


def _match(line: Line, rule: Rule, hit: re.Match[str]) -> Match:
    named = {name: line.index(hit.start(name)) for name, group in hit.groupdict().items() if group}
    first, last = line.index(hit.start()), line.index(max(hit.start(), hit.end() - 1))
    return Match(rule, first, last, named, _refusal(line, rule, hit))


def _refusal(line: Line, rule: Rule, hit: re.Match[str]) -> str | None:
    """Why a match is no result, if it is none."""
    if not rule.past and guards.asks(line.masked):
        return "question"
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
