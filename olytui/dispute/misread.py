"""Tells which claims of a slot were perhaps misread by us, where they alone would raise a conflict.

A report is seldom at odds with itself: of several values that it seems to give, one is meant, the others are
those of an attempt, a lap, an earlier day or somebody else. Values whose words rather speak of another athlete
count no more than that.
"""

import re
from collections.abc import Iterable, Sequence

from olytui.dispute.differences import difference
from olytui.dispute.figures import Relation, compare_marks
from olytui.dispute.slots import Difference, SlotClaim, ValueGroup

Pair = tuple[SlotClaim, SlotClaim, Difference]

SURE_ENOUGH = 0.5
SURE_ENOUGH_ALONE = 0.75
_MEDALS = {"1": "gold", "2": "silver", "3": "bronze"}
_BEHIND = 24
_FOLLOWED = re.compile(r"\b(?:behind|ahead of)\s*\Z")
_HOLDER = re.compile(r"[- ]holders?\b")


def set_aside(claims: Sequence[SlotClaim], groups: Sequence[ValueGroup], pairs: Sequence[Pair]) -> set[str]:
    """The keys of the claims that were perhaps misread; none where nothing is in conflict."""
    if not _at_odds(pairs):
        return set()
    kept = _plainly_told(_meant(claims, groups), groups)
    keys = {claim.key for claim in claims} - {claim.key for claim in kept}
    left = [pair for pair in pairs if keys.isdisjoint({pair[0].key, pair[1].key})]
    return keys | _weak(kept, groups, left)


def _at_odds(pairs: Iterable[Pair]) -> set[str]:
    return {claim.value for one, other, found in pairs if found.is_conflict for claim in (one, other)}


def _plainly_told(claims: Sequence[SlotClaim], groups: Sequence[ValueGroup]) -> list[SlotClaim]:
    """The claims whose words do not rather speak of another athlete or event; where all do, one value's alone."""
    plain = [claim for claim in claims if not is_mistakable(claim)]
    return plain or [claim for claim in claims if claim.key in groups[0].claims]


def is_mistakable(claim: SlotClaim) -> bool:
    """Whether the words rather say this of another, or say the official value of this one as well."""
    if claim.owners or _is_of_follower(claim):
        return True
    if not claim.is_plain:
        return not _is_slip_of(claim, claim.official)
    if claim.attribute == "record":
        return _HOLDER.match(claim.words, claim.words.find(claim.quote) + len(claim.quote)) is not None
    if not claim.official or claim.official == claim.value:
        return False
    if claim.attribute == "mark":
        return _says_figure(claim.words, claim.official)
    return claim.attribute == "rank" and _says_medal(claim, claim.official)


def _is_of_follower(claim: SlotClaim) -> bool:
    """Whether a place is that of somebody behind or ahead of the one named: “behind Kask with a silver medal”."""
    start = claim.words.find(claim.quote)
    return claim.attribute == "rank" and _FOLLOWED.search(claim.words[: max(0, start)]) is not None


def _is_slip_of(claim: SlotClaim, official: str | None) -> bool:
    """Whether a mark is the official one with two figures swapped, which another's hardly is."""
    if claim.attribute != "mark" or not official:
        return False
    return compare_marks(claim.value, official, claim.unit) is Relation.SWAPPED


def _says_figure(words: str, figure: str) -> bool:
    return re.search(rf"(?<![\d.:]){re.escape(figure)}(?![\d:]|\.\d)", words) is not None


def _says_medal(claim: SlotClaim, place: str) -> bool:
    """Whether the medal of a place follows at once, as in “won the 5000m and 10,000m bronze”."""
    medal, start = _MEDALS.get(place), claim.words.find(claim.quote)
    if not medal or start < 0:
        return False
    end = start + len(claim.quote)
    return medal in claim.words[end : end + _BEHIND].lower()


def _meant(claims: Sequence[SlotClaim], groups: Sequence[ValueGroup]) -> list[SlotClaim]:
    """Of each report the value that it means, with those that are the same or its slip of the pen."""
    kept: list[SlotClaim] = []
    for report in sorted({claim.report for claim in claims}):
        own = [claim for claim in claims if claim.report == report]
        others = [claim for claim in claims if claim.report != report]
        meant = max(own, key=lambda claim: _meaning(claim, own, others, groups))
        kept += [claim for claim in own if _goes_with(claim, meant)]
    return kept


def _meaning(
    claim: SlotClaim, own: Sequence[SlotClaim], others: Sequence[SlotClaim], groups: Sequence[ValueGroup]
) -> tuple[bool, bool, bool, float, int, str]:
    """What speaks for a value being the one that its report means; the most comes first."""
    is_official = bool(claim.official) and _goes_with_value(claim, claim.official or "")
    is_borne_out = any(_goes_with(claim, other) for other in others)
    said = sum(it.value == claim.value for it in own)
    order = next((-number for number, group in enumerate(groups) if claim.key in group.claims), 0)
    return is_official, is_borne_out, not is_mistakable(claim), claim.confidence * said, order, claim.key


def _goes_with(claim: SlotClaim, meant: SlotClaim) -> bool:
    found = difference(claim, meant)
    if found is None or found.is_rounding:
        return True
    swapped = compare_marks(claim.value, meant.value, claim.unit, meant.unit) is Relation.SWAPPED
    return claim.attribute == "mark" and swapped


def _goes_with_value(claim: SlotClaim, value: str) -> bool:
    if claim.attribute != "mark":
        return claim.value == value
    return compare_marks(claim.value, value, claim.unit) not in {
        Relation.DIFFERENT,
        Relation.SWAPPED,
        Relation.MISPRINTED,
    }


def _weak(claims: Sequence[SlotClaim], groups: Sequence[ValueGroup], pairs: Sequence[Pair]) -> set[str]:
    """The claims of values that we hardly trust ourselves to have read; a report alone has to be surer."""
    odd = _at_odds(pairs)
    by_key = {claim.key: claim for claim in claims}
    standing = [group for group in groups if any(key in by_key for key in group.claims)]
    alone = len({claim.report for claim in claims}) == 1
    threshold = SURE_ENOUGH_ALONE if alone else SURE_ENOUGH
    return {
        key
        for group in standing[1:]
        for key in group.claims
        if group.weight < threshold and odd & {by_key[it].value for it in group.claims if it in by_key}
    }
