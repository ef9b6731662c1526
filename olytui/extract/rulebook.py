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
    """One rule; `needs` are bits of the groups of words that it needs."""

    number: int
    rule: Rule
    matcher: re.Pattern[str]
    needs: int


@dataclass(frozen=True, slots=True)
class _Head:
    """What a first symbol sets off: by the symbol that stands second, and whatever stands there."""

    by_second: dict[str, list[_Trigger]]
    others: list[_Trigger]


class Rulebook:
    """Some rules, indexed once when first asked."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)

    def candidates(self, line: Line) -> list[tuple[int, _Trigger]]:
        """Where in a line which rule can match, in order of place."""
        symbols, heads, anywhere = line.sequence, self._heads, self._anywhere
        last = len(symbols) - 1
        begun: list[tuple[int, list[_Trigger]]] = []
        for number, symbol in enumerate(symbols):
            if symbol in heads:
                head, second = heads[symbol], symbols[number + 1] if number < last else ""
                if triggers := head.by_second.get(second, head.others):
                    begun.append((number, triggers))
            elif anywhere:
                begun.append((number, anywhere))
        if not begun:
            return []
        seen = self._seen(symbols)
        return [
            (line.offsets[number], trigger)
            for number, triggers in begun
            for trigger in triggers
            if trigger.needs & seen == trigger.needs
        ]

    def _seen(self, symbols: list[str]) -> int:
        """The groups of which a line has a word."""
        bits, seen = self._bits, 0
        for symbol in bits.keys() & symbols:
            seen |= bits[symbol]
        return seen

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
    def _anywhere(self) -> list[_Trigger]:
        """The rules that may begin with any word."""
        return [
            self._trigger(number, rule)
            for number, rule in enumerate(self.rules)
            if pattern.compiled(rule.pattern).leads is None
        ]

    @cached_property
    def _heads(self) -> dict[str, _Head]:
        """First symbol → the rules that can begin with it, by what stands second."""
        leads: dict[str, list[tuple[_Trigger, frozenset[str] | None]]] = {}
        for number, rule in enumerate(self.rules):
            for symbol, seconds in (pattern.compiled(rule.pattern).leads or {}).items():
                leads.setdefault(symbol, []).append((self._trigger(number, rule), seconds))
        return {symbol: self._head(led) for symbol, led in leads.items()}

    def _head(self, led: list[tuple[_Trigger, frozenset[str] | None]]) -> _Head:
        others = [*(trigger for trigger, seconds in led if seconds is None), *self._anywhere]
        by_second: dict[str, list[_Trigger]] = {}
        for trigger, seconds in led:
            for second in seconds or ():
                by_second.setdefault(second, [*others]).append(trigger)
        return _Head(by_second, others)

    def _trigger(self, number: int, rule: Rule) -> _Trigger:
        compiled = pattern.compiled(rule.pattern)
        needs = sum(self._groups[group] for group in compiled.needs)
        return _Trigger(number, rule, compiled.matcher, needs)
