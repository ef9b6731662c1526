"""Works out the places that a report tells only by whom they come behind: `ahead of Lund`, `Roth was next`."""

from dataclasses import replace

from olytui.extract.parsed import Draft

_REACH = 420
_PODIUM = 3
_SAME_WORDS = 8
_EXACT = ("one-", "next", "behind", "followed")
_BEATEN = "order.beat-told"


def work_out(drafts: list[Draft]) -> list[Draft]:
    """The drafts, each with its place; dropped where the place before is not told."""
    kept: list[Draft] = []
    told = [d for d in drafts if d.attribute == "rank" and d.order is None and not d.is_past]
    for draft in drafts:
        if draft.order is None:
            kept.append(draft)
            continue
        if draft.rule == _BEATEN and any(_is_there(d, draft) for d in told):
            continue
        basis = _basis(draft, told)
        if basis is None and draft.rule.startswith("order.one-"):
            kept.extend(_before(draft, told))
        elif basis is not None:
            place = int(basis.value) + draft.order
            if draft.order < 0 and place != int(draft.value):
                continue
            draft.value, draft.slot, draft.derived = str(place), basis.slot, True
            kept.append(draft)
            told.append(replace(draft))
    return kept


def _basis(draft: Draft, told: list[Draft]) -> Draft | None:
    """The place that comes before: of those named, else the last one told."""
    if draft.rule == _BEATEN:
        choices = [d for d in told if d.person in draft.order_from and _is_won_before(d, draft)]
    elif draft.order_from:
        choices = [d for d in told if d.person in draft.order_from]
    else:
        choices = [d for d in told if d.start < draft.start and d.person != draft.person]
    choices = [d for d in choices if abs(d.start - draft.start) < _REACH and _fits(d, draft)]
    return min(choices, key=lambda d: abs(d.start - draft.start), default=None)


def _is_there(told: Draft, draft: Draft) -> bool:
    """Whether the same words tell the place outright."""
    return told.person == draft.person and abs(told.start - draft.start) < _SAME_WORDS


def _fits(basis: Draft, draft: Draft) -> bool:
    """Whether a place is near enough to the top for those behind to follow at once."""
    is_exact = any(word in draft.rule for word in _EXACT)
    return basis.value.isdecimal() and (is_exact or int(basis.value) < _PODIUM)


def _is_won_before(basis: Draft, draft: Draft) -> bool:
    """Whether who beats somebody was told before to have won the final, and the words name no earlier round."""
    is_final = basis.slot.phase == "final" and draft.slot.phase == "final"
    return (
        basis.value == "1" and is_final and basis.slot.sport == draft.slot.sport and basis.start < draft.start
    )


def _before(draft: Draft, told: list[Draft]) -> list[Draft]:
    """The place of whoever is one before an athlete whose own place is told."""
    own = next((d for d in told if d.person == draft.person and abs(d.start - draft.start) < _REACH), None)
    if own is None or len(draft.order_from) != 1 or int(own.value) < 2:
        return []
    place = str(int(own.value) - 1)
    return [replace(draft, person=draft.order_from[0], value=place, slot=own.slot, derived=True)]
