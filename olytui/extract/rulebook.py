"""Rules by the words with which they can begin, so that a sentence tries only those that it can set off.

A rule is tried at a token that can be its first, if the next token can be its second and every word that the
rule cannot do without stands somewhere in the sentence.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from olytui.extract import pattern
from olytui.extract.rule import Rule
from olytui.extract.tokens import Line


@dataclass(frozen=True, slots=True)
class _Trigger:
    """One rule at one first symbol; `needs` are bits of the groups of words that it needs."""

    number: int
    rule: Rule
    matcher: re.Pattern[str]
    needs: int
    seconds: frozenset[str] | None


class Rulebook:
    """Some rules, indexed once when first asked."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)

    def candidates(self, line: Line) -> list[tuple[int, _Trigger]]:
        """Where in a line which rule can match, in order of place."""
        live = self._live(line.sequence)
        if not live:
            return []
        found: list[tuple[int, _Trigger]] = []
        for (number, symbol), second in zip(enumerate(line.sequence), [*line.sequence[1:], ""], strict=True):
            if symbol in live:
                for trigger in live[symbol]:
                    if trigger.seconds is None or second in trigger.seconds:
                        found.append((line.offsets[number], trigger))
        return found

    def _live(self, symbols: list[str]) -> dict[str, list[_Trigger]]:
        """The symbols of a line that set off rules all whose needs it meets, with these rules."""
        started = symbols if self._anywhere else self._triggers.keys() & symbols
        if not started:
            return {}
        seen = 0
        for symbol in self._bits.keys() & symbols:
            seen |= self._bits[symbol]
        live = {
            symbol: [
                trigger
                for trigger in self._triggers.get(symbol, self._anywhere)
                if trigger.needs & seen == trigger.needs
            ]
            for symbol in started
        }
        return {symbol: triggers for symbol, triggers in live.items() if triggers}

    @cached_property
    def _groups(self) -> dict[frozenset[str], int]:
        """Each group of words of which a rule needs one, with its bit."""
        groups = dict.fromkeys(group for rule in self.rules for group in pattern.compiled(rule.pattern).needs)
        return {group: 1 << number for number, group in enumerate(groups)}

    @cached_property
    def _bits(self) -> dict[str, int]:
        """Symbol → the groups that it belongs to."""
        bits: dict[str, int] = {}
        for group, bit in self._groups.items():
            for symbol in pattern.heads(group):
                bits[symbol] = bits.get(symbol, 0) | bit
        return bits

    @cached_property
    def _anywhere(self) -> tuple[_Trigger, ...]:
        """The rules that may begin with any word."""
        made = (self._trigger(number, rule, None) for number, rule in enumerate(self.rules))
        return tuple(each for each in made if pattern.compiled(each.rule.pattern).leads is None)

    @cached_property
    def _triggers(self) -> dict[str, tuple[_Trigger, ...]]:
        """First symbol → the rules that can begin with it, in their order."""
        found: dict[str, list[_Trigger]] = {}
        for number, rule in enumerate(self.rules):
            for symbol, seconds in (pattern.compiled(rule.pattern).leads or {}).items():
                found.setdefault(symbol, []).append(self._trigger(number, rule, seconds))
        return {symbol: (*triggers, *self._anywhere) for symbol, triggers in found.items()}

    def _trigger(self, number: int, rule: Rule, seconds: frozenset[str] | None) -> _Trigger:
        compiled = pattern.compiled(rule.pattern)
        needs = sum(self._groups[group] for group in compiled.needs)
        return _Trigger(number, rule, compiled.matcher, needs, seconds)
