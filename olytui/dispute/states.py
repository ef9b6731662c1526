"""The state of a fact: what the reports that speak of one slot amount to, and one sentence that says why.

Copies of one wire story are one witness. A conflict that rests on a claim that we are not sure to have read
is no conflict but a doubt about our reading. The order in which claims arrive changes nothing.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import combinations
from math import prod

from olytui.dispute.differences import difference, related
from olytui.dispute.figures import Relation
from olytui.dispute.records import rule_records
from olytui.dispute.slots import Difference, Ruling, SlotClaim, ValueGroup

SURE_ENOUGH = 0.5
SURE_ENOUGH_ALONE = 0.75
_WORSE = ("typo/transposition", "unknown")


def rule(claims: Iterable[SlotClaim]) -> Ruling:
    """The state of the slot that these claims share; there is at least one."""
    told = sorted(claims, key=lambda claim: (claim.value, claim.report, claim.key))
    if told[0].attribute == "record":
        return rule_records(told)
    groups = grouped(told)
    differences = _differences(told)
    misread = _misread(told, groups, differences)
    if misread:
        kept = [claim for claim in told if claim.key not in misread]
        return _ruling(kept, groups, _differences(kept), tuple(sorted(misread)))
    return _ruling(told, groups, differences, ())


def grouped(claims: Sequence[SlotClaim]) -> tuple[ValueGroup, ...]:
    """The claims by what they say, the value of most witnesses first."""
    by_value: dict[str, list[SlotClaim]] = {}
    for claim in claims:
        said = next((value for value, held in by_value.items() if _is_same(claim, held[0])), claim.value)
        by_value.setdefault(said, []).append(claim)
    groups = [_group(held) for held in by_value.values()]
    return tuple(
        sorted(
            groups, key=lambda group: (-len(group.witnesses), -len(group.reports), -group.weight, group.value)
        )
    )


def _is_same(one: SlotClaim, other: SlotClaim) -> bool:
    if one.attribute != "mark":
        return difference(one, other) is None
    return related(one, other) is Relation.SAME


def _group(held: Sequence[SlotClaim]) -> ValueGroup:
    best = {
        witness: max(claim.confidence for claim in held if claim.witness == witness)
        for witness in {claim.witness for claim in held}
    }
    weight = 1 - prod(1 - confidence for confidence in best.values())
    spelled = Counter(claim.value for claim in held)
    return ValueGroup(
        value=min(spelled, key=lambda value: (-spelled[value], -len(value), value)),
        claims=tuple(claim.key for claim in held),
        reports=tuple(sorted({claim.report for claim in held})),
        witnesses=tuple(sorted(best)),
        weight=round(weight, 4),
        is_weak=weight < SURE_ENOUGH,
    )


def _differences(claims: Sequence[SlotClaim]) -> list[tuple[SlotClaim, SlotClaim, Difference]]:
    unlike = {(claim.value, claim.unit, claim.witness): claim for claim in reversed(claims)}
    pairs = combinations(sorted(unlike.values(), key=lambda claim: (claim.value, claim.report, claim.key)), 2)
    return [(one, other, found) for one, other in pairs if (found := difference(one, other))]


def _misread(
    claims: Sequence[SlotClaim],
    groups: Sequence[ValueGroup],
    differences: Sequence[tuple[SlotClaim, SlotClaim, Difference]],
) -> set[str]:
    """The claims of values that we hardly trust ourselves to have read, where they alone raise a conflict.

    A report is seldom at odds with itself: the weaker of its two values has to be surer than others.
    """
    at_odds = {
        claim.value for one, other, found in differences if found.is_conflict for claim in (one, other)
    }
    if not at_odds:
        return set()
    strongest = groups[0]
    alone = len({claim.witness for claim in claims}) == 1
    threshold = SURE_ENOUGH_ALONE if alone else SURE_ENOUGH
    weak = [group for group in groups if group is not strongest and group.weight < threshold]
    return {key for group in weak for key in group.claims if at_odds & _values(group, claims)}


def _values(group: ValueGroup, claims: Sequence[SlotClaim]) -> set[str]:
    return {claim.value for claim in claims if claim.key in group.claims}


def _ruling(
    claims: Sequence[SlotClaim],
    groups: tuple[ValueGroup, ...],
    differences: Sequence[tuple[SlotClaim, SlotClaim, Difference]],
    misread: tuple[str, ...],
) -> Ruling:
    value = groups[0].value
    conflicts = [found for *_, found in differences if found.is_conflict]
    if conflicts:
        worst = min(conflicts, key=lambda found: (found.reason not in _WORSE, found.reason or "", found.why))
        return Ruling("conflict", worst.reason, _conflict_why(groups, worst), value, groups, misread)
    roundings = [found for *_, found in differences if found.is_rounding]
    if roundings:
        first = min(roundings, key=lambda found: found.why)
        return Ruling("rounded", first.reason, first.why, _finest(groups).value, groups, misread)
    witnesses, reports = {claim.witness for claim in claims}, {claim.report for claim in claims}
    if len(witnesses) == 1:
        return Ruling(
            "single", _misread_reason(misread), _single_why(reports, misread), value, groups, misread
        )
    explained = min((found for *_, found in differences), key=lambda found: found.why, default=None)
    if explained:
        return Ruling("agreed", explained.reason, explained.why, value, groups, misread)
    why = _agreed_why(len(witnesses), len(reports), misread)
    return Ruling("agreed", _misread_reason(misread), why, value, groups, misread)


def _finest(groups: Sequence[ValueGroup]) -> ValueGroup:
    return max(groups, key=lambda group: (len(group.value), len(group.witnesses), group.value))


def _conflict_why(groups: Sequence[ValueGroup], worst: Difference) -> str:
    sides = "; ".join(f"{group.value}: {_reports(len(group.reports))}" for group in groups)
    return f"{worst.why} {sides}."


def _single_why(reports: set[str], misread: Sequence[str]) -> str:
    why = "One report says so." if len(reports) == 1 else f"{len(reports)} reports, 1 origin."
    return why + _misread_why(misread)


def _agreed_why(witnesses: int, reports: int, misread: Sequence[str]) -> str:
    copies = f", {witnesses} origins" if witnesses != reports else ""
    return f"{_reports(reports)}{copies} say the same." + _misread_why(misread)


def _misread_reason(misread: Sequence[str]) -> str | None:
    return "extraction-error" if misread else None


def _misread_why(misread: Sequence[str]) -> str:
    return " Another value was perhaps misread by us." if misread else ""


def _reports(number: int) -> str:
    return "1 report" if number == 1 else f"{number} reports"
