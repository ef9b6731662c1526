"""Chooses the event of a claim whose own words do not name it, by clues from the whole report."""

from dataclasses import replace
from math import exp

from olytui.extract import eventclues, eventnamings, logistic
from olytui.extract.eventclues import fits, is_ranged
from olytui.extract.eventnamings import Naming, Programme
from olytui.extract.parsed import Draft, Parse
from olytui.extract.resolve import fill_events, holds
from olytui.sport.disciplines import own_events

_TABLE = "event_weights"
_AHEAD = 0.1
_PLAIN = 0.5
_CONTEXT = frozenset({"above", "afar", "nowhere"})
_REASONS = 3
_RESTATED = 0.9
_BENEATH = 600


def settle(got: Parse) -> None:
    """Gives each draft the event that the clues speak for, where they speak plainly; and how sure that is."""
    fill_events(got.drafts)
    _specify(got.drafts)
    known = eventnamings.programme(got, got.drafts)
    for draft in got.drafts:
        if is_open(draft):
            _choose(draft, known)
        known.tell(draft)
    _restate(got.drafts)


def _specify(drafts: list[Draft]) -> None:
    """A broad word for an event (`backstroke`) is the one event of its kind that the report names in full."""
    named = {draft.slot.event for draft in drafts if draft.slot.event}
    full = {event: set(event.split()) for event in named if event[0].isdigit() and " " in event}
    for draft in drafts:
        event = draft.slot.event
        if event and not event[0].isdigit():
            kind = [each for each, words in full.items() if set(event.split()) <= words]
            if len(kind) == 1:
                draft.slot = replace(draft.slot, event=kind[0])


def _restate(drafts: list[Draft]) -> None:
    """What a headline leaves unsaid is told beneath it, and one mark is of one event: the claim that says
    the event speaks for those that say the same without it.
    """
    said = [draft for draft in drafts if "event" not in draft.inferred and not draft.is_heading]
    for draft in drafts:
        if "event" not in draft.inferred or not is_open(draft):
            continue
        same = [x for x in said if _key(x) == _key(draft) and (draft.attribute == "mark" or _heads(draft, x))]
        if same:
            told = min(same, key=lambda each: abs(each.start - draft.start)).slot
            draft.slot = replace(draft.slot, event=told.event, sport=told.sport)
            draft.event_from, draft.event_chance = "own", max(draft.event_chance, _RESTATED)


def _key(draft: Draft) -> tuple[int, str, str]:
    return draft.person, draft.attribute, draft.value


def _heads(draft: Draft, other: Draft) -> bool:
    """Whether a claim is in a headline over the other one."""
    return draft.is_heading and 0 < other.start - draft.start < _BENEATH


def is_open(draft: Draft) -> bool:
    """Whether the event can be another: no list's heading gives it, and the sport has more than one."""
    is_only = draft.slot.event is None and draft.slot.sport in own_events()
    return not is_only and not draft.rule.startswith(("table.", "list.")) and draft.margin is None


def _choose(draft: Draft, known: Programme) -> None:
    """Gives one draft its event."""
    borne = _borne(draft, known)
    if borne is not None:
        _take(draft, borne)
        draft.event_from, draft.event_chance = "own", _RESTATED
        return
    whole = _whole(draft, known)
    if whole is not None:
        _take(draft, whole)
        draft.event_from, draft.event_chance = "chosen", _PLAIN
        return
    ranked = _ranked(draft, known)
    own = next((chance for chance, naming, _ in ranked if naming is None), None)
    if own is None:
        return
    if draft.event_from != "said" and draft.slot.event and not holds(draft.slot, draft.slot.event):
        ranked, own = [each for each in ranked if each[1] is not None and each[0] >= _PLAIN * (1 - own)], 0.0
        if not ranked:
            draft.slot, draft.event_from = replace(draft.slot, event=None), "nowhere"
            return
    chance, best, clues = max(ranked, key=lambda each: each[0])
    draft.event_chance = own
    if best is None or not (_must_change(draft, best) or _may_change(draft, chance - own)):
        return
    _take(draft, best)
    draft.event_from, draft.event_chance = "chosen", chance
    told = logistic.load(_TABLE).reasons(clues)[:_REASONS]
    draft.reasons = tuple(f"{best.event}, {clue} {weight:+.2f}" for clue, weight in told)
    if "event" not in draft.inferred:
        draft.inferred = (*draft.inferred, "event")


def _take(draft: Draft, naming: Naming) -> None:
    """Gives a draft the event that is named at one place."""
    slot = draft.slot
    is_other = "gender" in draft.inferred and naming.event != slot.event
    gender = naming.gender or (None if is_other else slot.gender)
    draft.slot = replace(slot, event=naming.event, sport=naming.sport or slot.sport, gender=gender)


def _whole(draft: Draft, known: Programme) -> Naming | None:
    """The combined event of which a report tells, for a place that only the context puts in one of its parts."""
    event = draft.slot.event
    is_place = draft.attribute in ("rank", "irm") and draft.event_from in _CONTEXT
    if not is_place or event is None or event in known.placed:
        return None
    for whole, parts in eventclues.groups("part"):
        free = [each for each in known.by_event.get(whole, []) if not each.is_local and not each.is_sport]
        if event in parts and len(free) > 1 and known.counts[whole] == max(known.counts.values()):
            return free[0]
    return None


def _borne(draft: Draft, known: Programme) -> Naming | None:
    """The event that the athlete's own words beside the claim say: `800m runner Eva Lund did not start`."""
    if draft.is_past or draft.event_from == "said":
        return None
    number = known.sentence_at(draft.start)
    borne = [e for e in known.namings if e.sentence == number and draft.person in e.bearers]
    plain = [each for each in borne if not each.is_honour and not each.is_sport]
    return plain[0] if plain and len({each.event for each in borne}) == 1 else None


def _may_change(draft: Draft, lead: float) -> bool:
    """Whether the event may give way to one that leads it so far: one that the words say does not."""
    return lead >= _AHEAD and draft.event_from != "said"


def _must_change(draft: Draft, best: Naming) -> bool:
    """Whether the event said cannot be meant: nobody has such a mark in it, but in the other."""
    if draft.attribute != "mark" or draft.slot.event is None or not is_ranged(best.event, draft.slot.sport):
        return False
    return fits(best.event, draft) and not fits(draft.slot.event, draft)


def _ranked(draft: Draft, known: Programme) -> list[tuple[float, Naming | None, tuple[str, ...]]]:
    """The events that it may be, each with its share of the belief; None is what the rules say. Where some
    can have the athlete's mark, those that cannot have no share.
    """
    found = [
        choice
        for choice in eventclues.choices(draft, known)
        if choice[0] is None or holds(draft.slot, choice[0].event)
    ]
    model = logistic.load(_TABLE)
    weights = [exp(model.odds(clues)) for _, clues in found]
    if any("mark fits" in clues for _, clues in found):
        pairs = zip(found, weights, strict=True)
        weights = [0.0 if "mark cannot be" in clues else weight for (_, clues), weight in pairs]
    total = sum(weights)
    return [(weight / total, *choice) for choice, weight in zip(found, weights, strict=True)]
