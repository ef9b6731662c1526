"""From drafts to claims: doubles merged, unsaid parts taken from the athlete's other claims,
contradictions settled.
"""

from dataclasses import replace

from olytui.extract import genders, margins, orders
from olytui.extract.editions import split
from olytui.extract.parsed import Draft
from olytui.extract.people import Cast
from olytui.model import Slot
from olytui.sport import programmes
from olytui.sport.disciplines import own_events

_APART = 200
_SINGLES = {"tennis": "singles", "table tennis": "singles", "badminton": "singles"}


# How far a claim can be trusted by where its event was taken from, as a share of the rule's own confidence.
_TRUST = {
    "said": 1.0, "own": 0.97, "sentence": 0.95, "paragraph": 0.9,
    "chosen": 0.85, "above": 0.78, "afar": 0.74, "nowhere": 0.62,
}  # fmt: skip


def resolved(drafts: list[Draft], cast: Cast) -> list[Draft]:
    """The drafts that stand."""
    people = cast.people
    fill_events(drafts)
    _mean_crews(drafts, cast)
    drafts = margins.work_out(orders.work_out(drafts))
    for draft in drafts:
        own = own_events().get(draft.slot.sport or "") or _SINGLES.get(draft.slot.sport or "")
        if draft.slot.event is None and own:
            draft.slot = replace(draft.slot, event=own)
    genders.settle(drafts, people)
    _part_titles(drafts)
    for draft in drafts:
        draft.confidence = round(draft.confidence * _TRUST[draft.event_from], 3)
    if any(d.slot.event or d.slot.sport for d in drafts):
        drafts = [d for d in drafts if d.slot.event or d.slot.sport or d.slot.competition]
    kept: dict[tuple[object, ...], Draft] = {}
    told: dict[tuple[object, ...], set[int]] = {}
    for draft in drafts:
        key = (
            draft.person,
            draft.attribute,
            draft.value,
            draft.slot.event,
            draft.slot.competition,
            draft.slot.phase,
        )
        rival = kept.get(key)
        told.setdefault(key, set()).add(draft.start // _APART)
        if rival is None or (draft.confidence, not draft.is_heading) > (
            rival.confidence,
            not rival.is_heading,
        ):
            kept[key] = draft
    for place, draft in kept.items():
        draft.tellings = len(told[place])
    return _without_contradictions(list(kept.values()))


def _mean_crews(drafts: list[Draft], cast: Cast) -> None:
    """Who comes in behind `the Americans` comes in behind the crew of theirs whose result was told: those known to
    be theirs, else those told of last, if nobody says whose they are.
    """
    told = [d for d in drafts if d.margin is None and d.order is None and not d.is_past]
    for draft in drafts:
        if not draft.margin_from and not draft.order_from:
            continue
        own = {d.start for d in told if d.person == draft.person} | {draft.start}
        before = [d for d in told if d.start < draft.start and d.start not in own]
        draft.margin_from = _crew(draft.margin_from, before, cast)
        draft.order_from = _crew(draft.order_from, before, cast)


def _crew(others: tuple[int, ...], before: list[Draft], cast: Cast) -> tuple[int, ...]:
    """Those told of before, in place of a nation of whom nothing is told."""
    if len(others) != 1 or cast.people[others[0]].kind != "nation" or not before:
        return others
    if any(draft.person == others[0] for draft in before):
        return others
    last = max(draft.start for draft in before)
    own = {d.person for d in before if cast.people[d.person].noc == cast.people[others[0]].noc}
    own = own or {d.person for d in before if d.start == last and cast.people[d.person].noc is None}
    return tuple(sorted(own)) or others


def fill_events(drafts: list[Draft]) -> None:
    """An event that nobody says is the athlete's only other one, else the only one of its sport in the
    report.
    """
    mine: dict[int, set[str]] = {}
    of_sport: dict[str, set[str]] = {}
    every = {draft.slot.event for draft in drafts if draft.slot.event}
    for draft in drafts:
        if draft.slot.event:
            mine.setdefault(draft.person, set()).add(draft.slot.event)
            of_sport.setdefault(draft.slot.sport or "", set()).add(draft.slot.event)
    for draft in drafts:
        if draft.slot.event is None and draft.slot.sport not in own_events():
            own = mine.get(draft.person, set()) or of_sport.get(draft.slot.sport or "", set())
            if len(own) != 1 and len(every) == 1 and draft.slot.sport is None:
                own = every
            if len(own) == 1 and holds(draft.slot, event := next(iter(own))):
                known = next(d.slot for d in drafts if d.slot.event == event)
                draft.slot = replace(draft.slot, event=event, sport=draft.slot.sport or known.sport)


def holds(slot: Slot, event: str) -> bool:
    """Whether the competition of a slot may hold an event, in whichever sport: the one told may be a guess."""
    return slot.competition is None or programmes.can_hold(split(slot.competition)[0], None, event)


def _part_titles(drafts: list[Draft]) -> None:
    """A title held is of the edition before, where this one's place or winner is told otherwise."""
    told: dict[tuple[object, ...], set[str]] = {}
    for draft in drafts:
        if draft.attribute in ("rank", "irm") and not draft.is_past:
            told.setdefault((draft.person, _place(draft.slot)), set()).add(draft.value)
    first = [d for d in drafts if d.attribute == "rank" and d.value == "1" and not d.is_past]
    winners = {(_place(d.slot), d.slot.gender): d.person for d in first}
    for draft in drafts:
        if (
            draft.is_past
            and draft.attribute == "rank"
            and draft.earlier
            and draft.earlier != draft.slot.competition
        ):
            place = _place(draft.slot)
            winner = (
                winners.get((place, draft.slot.gender), draft.person) if draft.value == "1" else draft.person
            )
            if told.get((draft.person, place), set()) - {draft.value} or winner != draft.person:
                draft.slot = replace(draft.slot, competition=draft.earlier)


def _without_contradictions(drafts: list[Draft]) -> list[Draft]:
    """Of two places of one athlete in one race, only the surer."""
    best: dict[tuple[object, ...], Draft] = {}
    kept = []
    for draft in drafts:
        if draft.attribute not in ("rank", "irm"):
            kept.append(draft)
            continue
        if draft.value == "withdrew" and draft.slot.phase == "final":
            kept.append(draft)  # who withdrew from a final is still its second
            continue
        key = (draft.person, _place(draft.slot))
        rival = best.get(key)
        if rival is None or _outweighs(draft, rival):
            best[key] = draft
    kept.extend(best.values())
    return kept


def _outweighs(draft: Draft, rival: Draft) -> bool:
    """Whether a claim stands rather than one told before: surer, or a disqualification after the race."""
    if draft.attribute == "irm":
        return draft.value == "DSQ" and rival.attribute == "rank" and not rival.is_past
    if rival.attribute == "irm":
        return False
    return draft.confidence - 0.1 * draft.is_heading > rival.confidence - 0.1 * rival.is_heading


def _place(slot: Slot) -> tuple[object, ...]:
    return slot.competition, slot.event, slot.phase
