"""The state of a fact: what the reports that speak of one slot amount to, and one sentence that says why.

Copies of one wire story are one witness. A conflict that rests on a claim that we are not sure to have read
is no conflict but a doubt about our reading. The order in which claims arrive changes nothing.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import combinations
from math import prod

from olytui.dispute.differences import difference, related
from olytui.dispute.figures import Relation
from olytui.dispute.misread import SURE_ENOUGH, set_aside
from olytui.dispute.records import rule_records
from olytui.dispute.slots import Difference, Ruling, SlotClaim, ValueGroup

_WORSE = ("typo/transposition", "unknown")


def rule(claims: Iterable[SlotClaim]) -> Ruling:
    """The state of the slot that these claims share; there is at least one."""
    told = sorted(claims, key=lambda claim: (claim.value, claim.report, claim.key))
    if told[0].attribute == "record":
        return rule_records(told)
    groups = grouped(told)
    differences = _differences(told)
    misread = set_aside(told, groups, differences)
    if misread:
        kept = [claim for claim in told if claim.key not in misread]
        return _ruling(kept, _kept_first(groups, kept), _differences(kept), tuple(sorted(misread)))
    return _ruling(told, groups, differences, ())


def _kept_first(groups: Sequence[ValueGroup], kept: Sequence[SlotClaim]) -> tuple[ValueGroup, ...]:
    """All values, in the order of the claims that count, then those that were perhaps misread."""
    order = [claim for group in grouped(kept) for claim in group.claims]
    places = {key: place for place, key in enumerate(order)}
    return tuple(sorted(groups, key=lambda group: min(places.get(key, len(order)) for key in group.claims)))


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
    best: dict[str, float] = {}
    for claim in held:
        best[claim.witness] = max(claim.confidence, best.get(claim.witness, 0.0))
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
    if len({(value, unit) for value, unit, _ in unlike}) == 1:
        return []
    pairs = combinations(sorted(unlike.values(), key=lambda claim: (claim.value, claim.report, claim.key)), 2)
    return [(one, other, found) for one, other in pairs if (found := difference(one, other))]


def _ruling(
    claims: Sequence[SlotClaim],
    groups: tuple[ValueGroup, ...],
    differences: Sequence[tuple[SlotClaim, SlotClaim, Difference]],
    misread: tuple[str, ...],
) -> Ruling:
    value = groups[0].value
    sides = _sides(claims, groups)
    conflicts = [found for *_, found in differences if found.is_conflict]
    if conflicts:
        worst = min(conflicts, key=lambda found: (found.reason not in _WORSE, found.reason or "", found.why))
        why = f"{worst.why} {voices(sides)}{_officially(claims)}"
        return Ruling("conflict", worst.reason, why, value, groups, misread)
    roundings = [found for *_, found in differences if found.is_rounding]
    if roundings:
        first = min(roundings, key=lambda found: found.why)
        return Ruling("rounded", first.reason, first.why, _finest(sides).value, groups, misread)
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


def _sides(claims: Sequence[SlotClaim], groups: Sequence[ValueGroup]) -> list[ValueGroup]:
    """The values of claims that count, each with those alone."""
    kept = {claim.key for claim in claims}
    held = [[claim for claim in claims if claim.key in group.claims] for group in groups]
    return [
        group if kept.issuperset(group.claims) else replace(_group(own), value=group.value)
        for group, own in zip(groups, held, strict=True)
        if own
    ]


def _finest(groups: Sequence[ValueGroup]) -> ValueGroup:
    return max(groups, key=lambda group: (len(group.value), len(group.witnesses), group.value))


def _officially(claims: Sequence[SlotClaim]) -> str:
    """What settles a conflict, where the official results do."""
    known = {claim.official for claim in claims if claim.official}
    return f" Officially it is {known.pop()}." if len(known) == 1 else ""


def voices(groups: Iterable[ValueGroup]) -> str:
    """Who says what: “2 voices say 9.81, 1 says 9.82 (2 reports of one story).”"""
    sides: list[str] = []
    for group in groups:
        number, reports = len(group.witnesses), len(group.reports)
        word = "" if sides else " voice" if number == 1 else " voices"
        copies = f" (in {reports} reports)" if reports > number else ""
        sides.append(f"{number}{word} {'says' if number == 1 else 'say'} {group.value}{copies}")
    return f"{', '.join(sides)}."


def _single_why(reports: set[str], misread: Sequence[str]) -> str:
    why = "One report says so." if len(reports) == 1 else f"{len(reports)} reports, one voice: one story."
    return why + _misread_why(misread)


def _agreed_why(witnesses: int, reports: int, misread: Sequence[str]) -> str:
    copies = f" (in {reports} reports)" if witnesses != reports else ""
    return f"{witnesses} voices{copies} say the same." + _misread_why(misread)


def _misread_reason(misread: Sequence[str]) -> str | None:
    return "extraction-error" if misread else None


def _misread_why(misread: Sequence[str]) -> str:
    return " Another value was perhaps misread by us." if misread else ""
