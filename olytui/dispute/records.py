"""Records of one slot are a set: a national record beside a personal best is no dispute.

A world record is also a national one, and reports leave out what their readers do not ask for. Only when as
many reports stop at the smaller scope as claim the greater one is the greater one in question.
"""

from collections.abc import Sequence
from math import prod

from olytui.dispute.misread import is_mistakable
from olytui.dispute.slots import Ruling, SlotClaim, ValueGroup

AREA = {"AR", "ER", "ASR", "AFR", "SAR", "OCR", "NACACR"}
NATIONAL = {"NR", "BR", "AMERICAN RECORD"}
WIDER = (("WR", ("OR", "AR", "NR")), ("AR", ("NR",)))


def scope(record: str) -> str:
    """The scope of a record: WR, AR (any continent's), NR (any nation's), OR, or what it says."""
    code = record.upper().lstrip("=").replace("EWR", "WR")
    if code in AREA:
        return "AR"
    return "NR" if code in NATIONAL else code


def rule_records(claims: Sequence[SlotClaim]) -> Ruling:
    """The state of a slot of records."""
    groups = _by_scope(claims)
    wide = _scope_in_question([claim for claim in claims if not is_mistakable(claim)])
    value = groups[0].value
    if wide:
        greater, smaller, bold, plain = wide
        why = f"{_voices(bold)} {greater}, {plain} only {smaller}: records of different scope."
        return Ruling("conflict", "record-scope", why, value, groups)
    witnesses = {claim.witness for claim in claims}
    if len(witnesses) == 1:
        return Ruling("single", None, "One report says so.", value, groups)
    if len(groups) > 1:
        named = ", ".join(sorted(group.value for group in groups))
        return Ruling(
            "agreed",
            "record-scope",
            f"{named}: records are a set, one does not exclude another.",
            value,
            groups,
        )
    return Ruling("agreed", None, f"{len(witnesses)} voices say the same.", value, groups)


def _by_scope(claims: Sequence[SlotClaim]) -> tuple[ValueGroup, ...]:
    by_scope: dict[str, list[SlotClaim]] = {}
    for claim in claims:
        by_scope.setdefault(scope(claim.value), []).append(claim)
    groups = []
    for code, held in by_scope.items():
        witnesses = tuple(sorted({claim.witness for claim in held}))
        weight = 1 - prod(
            1 - max(claim.confidence for claim in held if claim.witness == witness) for witness in witnesses
        )
        reports = tuple(sorted({claim.report for claim in held}))
        groups.append(
            ValueGroup(code, tuple(claim.key for claim in held), reports, witnesses, round(weight, 4))
        )
    return tuple(sorted(groups, key=lambda group: (-len(group.witnesses), -group.weight, group.value)))


def _scope_in_question(claims: Sequence[SlotClaim]) -> tuple[str, str, int, int] | None:
    """(greater scope, smaller, how many claim the one, how many only the other), where it is in question."""
    said: dict[str, set[str]] = {}
    for claim in claims:
        said.setdefault(claim.witness, set()).add(scope(claim.value))
    for greater, smaller_ones in WIDER:
        bold = [scopes for scopes in said.values() if greater in scopes]
        for smaller in smaller_ones:
            plain = [scopes for scopes in said.values() if smaller in scopes and greater not in scopes]
            if bold and plain and len(bold) <= len(plain) and not (greater == "AR" and _is_american(claims)):
                return greater, smaller, len(bold), len(plain)
    return None


def _is_american(claims: Sequence[SlotClaim]) -> bool:
    """In reports on Americans, `AR` is read as American record, which is a national one."""
    return any(claim.noc == "USA" or "american" in claim.quote.casefold() for claim in claims)


def _voices(witnesses: int) -> str:
    return "1 voice says" if witnesses == 1 else f"{witnesses} voices say"
