"""The rules, one family a file; `PHRASE_RULES` run over folded noun phrases, `WORD_RULES` within them."""

from olytui.extract.rule import Rule
from olytui.extract.rules import (
    absences,
    beaten,
    bouts,
    careers,
    irm,
    margins,
    marks,
    medals,
    orders,
    places,
    records,
    standouts,
    titles,
    wins,
)

ALL_RULES: tuple[Rule, ...] = (
    *medals.RULES, *places.RULES, *orders.RULES, *wins.RULES, *standouts.RULES, *bouts.RULES, *beaten.RULES,
    *titles.RULES, *careers.RULES, *marks.RULES,
    *margins.RULES, *records.RULES, *irm.RULES, *absences.RULES,
)  # fmt: skip
PHRASE_RULES = tuple(rule for rule in ALL_RULES if rule.level == "phrases")
BRACKET_RULES = tuple(rule for rule in ALL_RULES if rule.level == "brackets")
WORD_RULES = tuple(rule for rule in ALL_RULES if rule.level == "words")
