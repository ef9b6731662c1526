"""Rules by the words with which they can begin, so that a sentence tries only those that it can set off.

A rule is tried at a token that can be its first, if the next token can be its second and every word that the
rule cannot do without stands somewhere in the sentence.
"""

import re
from collections.abc import Iterable, Iterator
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

    def candidates(self, line: Line) -> Iterator[tuple[int, _Trigger]]:
        """Where in a line which rule can match, in order of place."""
        known, triggers, anywhere = self._bits, self._triggers, self._anywhere
        symbols = [token.symbol for token in line.tokens]
        seen = 0
        for symbol in symbols:
            if symbol in known:
                seen |= known[symbol]
        for number, symbol in enumerate(symbols):
            for trigger in triggers.get(symbol, anywhere):
                if trigger.needs & seen != trigger.needs:
                    continue
                if trigger.seconds is None or (
                    number + 1 < len(symbols) and symbols[number + 1] in trigger.seconds
                ):
                    yield line.offsets[number], trigger

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
