"""Doubts about margins: the difference that a report states is not that of the marks."""

import re
from collections.abc import Iterator

from olytui.dispute.contests import Contest, Doubt, Marked, Told, doubt
from olytui.dispute.differences import related
from olytui.dispute.figures import Relation
from olytui.dispute.slots import SlotClaim
from olytui.sport import marks
from olytui.sport.marks import MarkWord
from olytui.sport.measures import Mark, parse

_SLACK = 5
_ON_THE_WAY = re.compile(
    r"\bafter (?:the )?(?:\w+ )?(?:events?|rounds?|legs?|rotations?|days?|stages?|laps?|swim|bike)\b|\bovernight\b|"
    r"\bgoing into\b|\bat (?:the )?half|\b\w+ (?:metres|meters|laps?|events?|km) (?:to go|left|remaining)\b",
    re.IGNORECASE,
)


def worked_out(contest: Contest) -> Iterator[Doubt]:
    """A mark worked out from a margin beside the same athlete's stated mark."""
    for told in contest.of("mark"):
        stated = [claim for claim in told.claims if not claim.derived and claim.confidence >= 0.5]
        for claim in told.claims:
            at_odds = [it for it in stated if related(claim, it) in _UNLIKE]
            if (
                claim.derived
                and at_odds
                and len(at_odds) == len(stated)
                and not _ON_THE_WAY.search(claim.words)
            ):
                why = (
                    f"{told.name}: “{claim.quote}” makes {claim.value}, but the mark is stated as "
                    f"{at_odds[0].value}."
                )
                yield Doubt("margin", why, (told.fact,), (claim.key, *(it.key for it in at_odds)))


_UNLIKE = {Relation.DIFFERENT, Relation.SWAPPED, Relation.MISPRINTED}


def stated_margin(contest: Contest) -> Iterator[Doubt]:
    """A sentence with one margin between two athletes whose marks are known and do not lie so far apart."""
    if not contest.is_one_race:
        return
    known = contest.marks()
    seen: set[tuple[str, str, str]] = set()
    for told in contest.of("rank"):
        for claim in told.held:
            other = _the_other(told, claim, known)
            margin = _only_margin(claim.words) if other else None
            if not other or not margin or told.athlete not in known:
                continue
            first, second = sorted((known[told.athlete], other), key=lambda it: it.told.athlete)
            where = (first.told.athlete, second.told.athlete, claim.report)
            if where not in seen and _is_off(margin, first.mark, second.mark):
                seen.add(where)
                yield doubt("margin", _why(first, second, margin, claim), (first.told, second.told))


def _the_other(told: Told, claim: SlotClaim, known: dict[str, Marked]) -> Marked | None:
    """The one other athlete whom the sentence names."""
    others = [it for it in known.values() if it.told.athlete != told.athlete]
    named = [it for it in others if _names(claim.words, it.told.name)]
    return named[0] if len(named) == 1 and _names(claim.words, told.name) else None


def _names(words: str, name: str) -> bool:
    surname = name.rsplit(" ", 1)[-1]
    return bool(surname) and re.search(rf"\b{re.escape(surname)}\b", words) is not None


def _only_margin(words: str) -> MarkWord | None:
    found = [word for word in marks.find(words) if word.role == "margin" and word.unit == "time"]
    return found[0] if len(found) == 1 else None


def _is_off(margin: MarkWord, first: Mark, second: Mark) -> bool:
    stated = parse(margin.value, "time")
    if stated is None or not {first.unit, second.unit} <= {"time", "decimal"}:
        return False
    digits = min(stated.digits, first.digits, second.digits)
    apart = abs(first.amount - second.amount)
    return abs(apart - stated.amount) > _SLACK + int(10 ** (3 - digits))


def _why(first: Marked, second: Marked, margin: MarkWord, claim: SlotClaim) -> str:
    apart = abs(first.mark.amount - second.mark.amount) / 1000
    return (
        f"{claim.report} puts {margin.value} between {first.told.name} and {second.told.name}; their marks, "
        f"{first.told.value} and {second.told.value}, are {apart:g} apart."
    )
