"""Reports checked against themselves, against sport and against the official results."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from olytui.dispute import limits, margins, places
from olytui.dispute.contests import Contest, Doubt, Told, doubt
from olytui.dispute.figures import Relation, compare_marks
from olytui.dispute.misread import SURE_ENOUGH, is_mistakable
from olytui.dispute.official import Comparison, OfficialEntry, hold, hold_age
from olytui.dispute.slots import SlotClaim
from olytui.dispute.states import rule
from olytui.text import fold

__all__ = ["Contest", "Doubt", "Told", "in_contest", "in_profile", "weighed"]

_OF_A_CONTEST = (
    places.two_at_one_place,
    places.order_of_marks,
    places.place_without_finish,
    places.bronze_of_a_semifinalist,
    limits.beyond_the_record,
    limits.record_not_beaten,
    limits.record_of_the_slower,
    margins.worked_out,
    margins.stated_margin,
)
_MEDALS = {"1", "2", "3"}
_SETTLED_BY_RESULTS = {"two-at-one-place", "order-of-marks", "record-of-the-slower"}


def in_contest(contest: Contest) -> list[Doubt]:
    """Every doubt about one phase of one event; what the results settle is said once, beside them."""
    settled = _against_the_results(contest)
    wrong = {fact for it in settled for fact in it.facts}
    found = [it for check in _OF_A_CONTEST for it in check(contest)]
    kept = [it for it in found if it.kind not in _SETTLED_BY_RESULTS or not wrong.intersection(it.facts)]
    return _once([*settled, *kept])


def in_profile(told: Told, born: str | None) -> list[Doubt]:
    """Every doubt about an age or a nation."""
    found = list(limits.impossible_age(told))
    if told.attribute == "age" and born and not found:
        held = hold_age(told.claims, told.value, born)
        if held and held.state == "differs":
            found.append(doubt("age", f"{told.name}: {held.why}", (told,)))
    return _once(found)


def _against_the_results(contest: Contest) -> list[Doubt]:
    """What the results contradict; a fact in conflict stands in the queue with its official value already."""
    found: list[Doubt] = []
    for told in contest.told:
        entries = [entry for entry in contest.official if entry.athlete == told.athlete]
        if told.state == "conflict":
            continue
        if not entries:
            found += _place_of_another(contest, told) if told.is_sure else ()
            continue
        held = hold(told.attribute, contest.phase, told.value, entries, told.held[0].unit)
        is_read = held and (told.is_sure or _is_slip(told, held))
        if held and is_read and held.state == "differs" and not held.overtaken and _is_stated(told, entries):
            found.append(_contradicted(contest, told, held))
    return found


def _is_slip(told: Told, held: Comparison) -> bool:
    """Whether a mark is the official one but for a slip: then it hardly is anything else."""
    relation = compare_marks(told.value, held.official, told.held[0].unit)
    is_likely = max(claim.confidence for claim in told.held) >= SURE_ENOUGH
    return told.attribute == "mark" and is_likely and relation in {Relation.SWAPPED, Relation.MISPRINTED}


def _is_stated(told: Told, entries: list[OfficialEntry]) -> bool:
    """Whether words say so outright: no place of one beaten by another, no margin that may be from whomever."""
    if told.attribute == "rank":
        return told.is_told
    is_margin = told.attribute == "mark" and all(claim.derived for claim in told.held)
    return not is_margin or any(entry.rank == "2" for entry in entries)


def _contradicted(contest: Contest, told: Told, held: Comparison) -> Doubt:
    why = f"{told.name}, {contest.title}, {told.attribute} {told.value}: {held.why}"
    return doubt("official-differs", why, (told,))


def _place_of_another(contest: Contest, told: Told) -> Iterator[Doubt]:
    """A medal place that the results give to another, where they do not know this athlete in the event."""
    is_medal = told.attribute == "rank" and told.value in _MEDALS and contest.phase == "final"
    if not is_medal or contest.is_for_crews or told.kind != "person":
        return
    there = [entry for entry in contest.official if entry.phase == "final" and entry.rank == told.value]
    if there and not any(_may_be(entry, told) for entry in there):
        names = " and ".join(sorted({entry.name for entry in there}))
        why = f"{contest.title}: {told.name} is given place {told.value}; the official results say {names}."
        yield doubt("official-place", why, (told,))


def _may_be(entry: OfficialEntry, told: Told) -> bool:
    """One of the same nation may be the same person under another name; so may one who shares a name."""
    shared = set(fold(entry.name).split()) & set(fold(told.name).split())
    return told.noc is None or entry.noc == told.noc or bool(shared)


def weighed(found: Iterable[Doubt], told: Mapping[str, Told], closer: Mapping[str, SlotClaim]) -> list[Doubt]:
    """Doubts about facts whose claims were looked at more closely, and doubts about our reading of them.

    A doubt that rests on a fact of which all words were perhaps misread is one about our reading.
    """
    doubted = [
        replace(it, kind="misread", why=f"Perhaps misread by us: {it.why}")
        if any(_is_mistakable(told[fact], it, closer) for fact in it.facts)
        else it
        for it in found
    ]
    return _once([*doubted, *(it for fact in told.values() for it in _misread(fact, closer))])


def _is_mistakable(told: Told, found: Doubt, closer: Mapping[str, SlotClaim]) -> bool:
    held = [closer[claim.key] for claim in told.claims if claim.key in found.claims and claim.key in closer]
    return bool(held) and all(map(is_mistakable, held))


def _misread(told: Told, closer: Mapping[str, SlotClaim]) -> Iterator[Doubt]:
    """Values that we set aside because we are not sure to have read them rightly."""
    ruling = rule(closer.get(claim.key, claim) for claim in told.claims)
    kept = {claim.value for claim in told.claims if claim.key not in ruling.misread}
    values = sorted({it.value for it in told.claims if it.key in ruling.misread} - kept)
    if values:
        why = f"Perhaps misread by us: {told.name}, {told.attribute} {', '.join(values)}."
        yield Doubt("misread", why, (told.fact,), ruling.misread)


def _once(found: Iterable[Doubt]) -> list[Doubt]:
    """Each doubt once, in an order that does not depend on that of the claims."""
    by_id = {it.id: it for it in sorted(found, key=lambda it: (it.kind, it.why))}
    return sorted(by_id.values(), key=lambda it: (it.kind == "misread", it.kind, it.id))
