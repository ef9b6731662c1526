"""Chooses the event of a claim whose own words do not name it, by clues from the whole report."""

from dataclasses import replace
from math import exp

from olytui.extract import eventclues, logistic
from olytui.extract.eventclues import Naming, Programme
from olytui.extract.parsed import Draft, Parse
from olytui.extract.resolve import fill_events
from olytui.sport import measures
from olytui.sport.disciplines import own_events

_AHEAD = 0.3


def settle(got: Parse) -> Programme:
    """Gives each draft the event that the clues speak for, where they speak plainly; and how sure that is."""
    fill_events(got.drafts)
    known = eventclues.programme(got, got.drafts)
    for draft in got.drafts:
        if not draft.rule.startswith(("table.", "list.")) and not _is_own(draft):
            choose(draft, known)
    return known


def _is_own(draft: Draft) -> bool:
    """Whether the sport spoken of has one event only."""
    return draft.slot.event is None and draft.slot.sport in own_events()


def choose(draft: Draft, known: Programme) -> None:
    """Gives one draft its event."""
    ranked = _ranked(draft, known)
    own = next((chance for naming, chance in ranked if naming is None), None)
    if not ranked or own is None:
        return
    best, chance = max(ranked, key=lambda each: each[1])
    draft.event_chance = own
    if (
        best is None
        or chance - own < _AHEAD
        or (draft.event_from == "said" and not _must_change(draft, best))
    ):
        return
    slot = draft.slot
    gender = best.gender or slot.gender
    draft.slot = replace(slot, event=best.event, sport=best.sport or slot.sport, gender=gender)
    draft.event_from, draft.event_chance = "chosen", chance
    if "event" not in draft.inferred:
        draft.inferred = (*draft.inferred, "event")


def _must_change(draft: Draft, best: Naming) -> bool:
    """Whether the event said cannot be meant: nobody has such a mark in it, but in the other."""
    if draft.attribute != "mark" or draft.slot.event is None or not measures.is_ranged(best.event):
        return False
    return measures.plausible(best.event, draft.value, draft.unit) and not measures.plausible(
        draft.slot.event, draft.value, draft.unit
    )


def _ranked(draft: Draft, known: Programme) -> list[tuple[Naming | None, float]]:
    """The events that it may be, each with its share of the belief; None is what the rules say."""
    found = eventclues.choices(draft, known)
    model = logistic.load("event_weights")
    weights = [exp(model.odds(clues)) for _, clues in found]
    total = sum(weights)
    return [(naming, weight / total) for (naming, _), weight in zip(found, weights, strict=True)]
