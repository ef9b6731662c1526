"""The plainest judgement of a fact: one report, many that agree, or reports that do not."""

from collections.abc import Sequence

from olytui.dispute.slots import Ruling, SlotClaim, ValueGroup

_MANY_VALUED = {"record"}


def rule(claims: Sequence[SlotClaim]) -> Ruling:
    """What the claims of one slot come to."""
    values: dict[str, list[SlotClaim]] = {}
    for claim in claims:
        values.setdefault(claim.value, []).append(claim)
    groups = sorted(
        (_group(value, held) for value, held in values.items()),
        key=lambda group: (-len(group.witnesses), group.value),
    )
    if len(groups) > 1 and claims[0].attribute not in _MANY_VALUED:
        why = "Reports give " + " and ".join(group.value for group in groups) + "."
        return Ruling("conflict", "unknown", why, groups[0].value, tuple(groups))
    several = len({claim.witness for claim in claims}) > 1
    return Ruling("agreed" if several else "single", None, "", groups[0].value, tuple(groups))


def _group(value: str, claims: list[SlotClaim]) -> ValueGroup:
    doubt = 1.0
    for claim in claims:
        doubt *= 1 - claim.confidence
    return ValueGroup(
        value,
        tuple(claim.key for claim in claims),
        tuple(dict.fromkeys(claim.report for claim in claims)),
        tuple(dict.fromkeys(claim.witness for claim in claims)),
        1 - doubt,
    )
