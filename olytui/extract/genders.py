"""The gender of each claim: the event's own, the words' beside it, the athlete's name or pronouns, or that
of those who meet in the same event.
"""

from dataclasses import replace
from functools import cache
from typing import cast

from olytui import resources
from olytui.extract.parsed import Draft
from olytui.extract.people import Person
from olytui.model import Gender
from olytui.sport.scan import forms

_OF_EVENT: dict[str, Gender] = {
    **dict.fromkeys(("heptathlon", "100m hurdles", "uneven bars", "balance beam", "beam"), "women"),
    **dict.fromkeys(
        ("decathlon", "110m hurdles", "pommel horse", "rings", "parallel bars", "high bar"), "men"
    ),
}
_TWINS = {"100m hurdles": "110m hurdles", "110m hurdles": "100m hurdles"}


def settle(drafts: list[Draft], people: list[Person]) -> None:
    """Gives every draft the gender that the report shows, as far as it does."""
    for draft in drafts:
        _take(draft, people[draft.person])
    for _ in range(2):
        _share(drafts)


def _take(draft: Draft, person: Person) -> None:
    """The gender of one draft; what the context only suggests gives way to the athlete's own."""
    slot, own = draft.slot, _of_person(person)
    if own and slot.event in _TWINS and _OF_EVENT[slot.event] != own:
        draft.slot = replace(slot, event=_TWINS[slot.event], gender=own)
    elif _OF_EVENT.get(slot.event or ""):
        draft.slot = replace(slot, gender=slot.gender or _OF_EVENT[slot.event or ""])
    elif own and (slot.gender is None or ("gender" in draft.inferred and slot.gender != "mixed")):
        draft.slot = replace(slot, gender=own)


def _of_person(person: Person) -> Gender | None:
    """What a given name of one gender tells, else the pronouns."""
    if person.kind != "person":
        return None
    named = _named().get(person.folded[0]) if len(person.folded) > 1 else None
    if named is None and person.males != person.females:
        return "men" if person.males > person.females else "women"
    return named


@cache
def _named() -> dict[str, Gender]:
    return {
        name: cast(Gender, row["gender"])
        for row in resources.read_table("reference/given_genders.tsv")
        for name in forms(row["names"])
    }


def _share(drafts: list[Draft]) -> None:
    """Those who meet in one event are of one gender, and so are an athlete's own claims."""
    of_event: dict[str | None, set[Gender]] = {}
    of_person: dict[int, set[Gender]] = {}
    for draft in drafts:
        if draft.slot.gender:
            of_event.setdefault(draft.slot.event, set()).add(draft.slot.gender)
            if draft.slot.gender != "mixed":
                of_person.setdefault(draft.person, set()).add(draft.slot.gender)
    for draft in drafts:
        if draft.slot.gender is None:
            choices = [of_person.get(draft.person, set())]
            if draft.slot.event:
                choices.append(of_event.get(draft.slot.event, set()))
            gender: Gender | None = next((next(iter(known)) for known in choices if len(known) == 1), None)
            draft.slot = replace(draft.slot, gender=gender)
