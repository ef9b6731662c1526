"""Works out the marks that a report tells only as a difference to another's mark."""

from dataclasses import replace

from olytui.extract.parsed import Draft
from olytui.sport import measures

_REACH = 300


def work_out(drafts: list[Draft]) -> list[Draft]:
    """The drafts, each margin turned into the mark that it makes, or dropped where the other mark is not
    told.
    """
    told = [d for d in drafts if d.attribute == "mark" and d.margin is None]
    kept = []
    for draft in drafts:
        if draft.margin is None:
            kept.append(draft)
            continue
        basis = _last(draft, told) if draft.is_from_last else _basis(draft, told, drafts)
        value = _sum(basis, draft) if basis is not None else None
        if basis is None and len(draft.margin_from) == 1:
            kept.extend(_turned(draft, told))
        if basis is not None and value is not None and not any(_same(d, draft) for d in told):
            draft.value, draft.unit, draft.slot, draft.derived = value, basis.unit, basis.slot, True
            kept.append(draft)
            told.append(draft)
    return kept


def _same(told: Draft, draft: Draft) -> bool:
    """Whether the athlete's mark in this race is told outright."""
    return (
        told.person == draft.person
        and told.slot.event == draft.slot.event
        and abs(told.start - draft.start) < 600
    )


def _last(draft: Draft, told: list[Draft]) -> Draft | None:
    """The last mark of another that was told before."""
    before = [d for d in told if d.start < draft.start and d.person != draft.person]
    return max(before, key=lambda d: d.start, default=None)


def _basis(draft: Draft, told: list[Draft], drafts: list[Draft]) -> Draft | None:
    """The mark that a margin is counted from: the one named, else the winner's, in the same event."""
    people = draft.margin_from
    if not people:
        people = tuple(
            d.person
            for d in drafts
            if d.attribute == "rank" and d.value == "1" and d.slot.event == draft.slot.event and not d.is_past
        )
    choices = [
        d
        for d in told
        if d.person in people and d.slot.event == draft.slot.event and d.person != draft.person
    ]
    return min(choices, key=lambda d: abs(d.start - draft.start), default=None)


def _sum(basis: Draft, draft: Draft, is_turned: bool = False) -> str | None:
    unit = "time" if draft.unit == "time" else basis.unit
    if unit in (None, "decimal") and draft.slot.event:
        unit = measures.unit_of(draft.slot.event) or unit
    mark, margin = measures.parse(basis.value, unit), measures.parse(draft.value, unit)
    if mark is None or margin is None or mark.unit == "score" or margin.digits > mark.digits:
        return None
    return measures.add_margin(mark, measures.negated(margin) if is_turned else margin).value


def _turned(draft: Draft, told: list[Draft]) -> list[Draft]:
    """The mark of the one before, where only the mark of the one behind is told."""
    own = [d for d in told if d.person == draft.person and abs(d.start - draft.start) < _REACH]
    if not own:
        return []
    basis = min(own, key=lambda d: abs(d.start - draft.start))
    value = _sum(basis, draft, is_turned=True)
    if value is None:
        return []
    turned = replace(draft, person=draft.margin_from[0], value=value, unit=basis.unit, slot=basis.slot)
    turned.margin, turned.derived = None, True
    return [turned]
