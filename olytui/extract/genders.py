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
    **dict.fromkeys(
        ("heptathlon", "100m hurdles", "uneven bars", "balance beam", "beam", "two-woman", "monobob"), "women"
    ),
    **dict.fromkeys(
        (
            "decathlon",
            "110m hurdles",
            "pommel horse",
            "rings",
            "parallel bars",
            "high bar",
            "two-man",
            "four-man",
        ),
        "men",
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
    if person.males != person.females and (named is None or not person.males or not person.females):
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
    """Those who meet in one event are of one gender, and so are an athlete's own claims; else the nearest
    in the event tells, or the only one that the report shows.
    """
    known = [draft for draft in drafts if draft.slot.gender]
    shown = {draft.slot.gender for draft in known} - {"mixed"}
    for draft in drafts:
        if draft.slot.gender is not None:
            continue
        own = {each.slot.gender for each in known if each.person == draft.person} - {"mixed"}
        same = [each for each in known if draft.slot.event and each.slot.event == draft.slot.event]
        gender = next(iter(own)) if len(own) == 1 else None
        if gender is None and same:
            gender = min(same, key=lambda each: _distance(draft.start, each.start)).slot.gender
        elif gender is None and len(shown) == 1:
            gender = next(iter(shown))
        draft.slot = replace(draft.slot, gender=gender)


def _distance(start: int, other: int) -> int:
    """How far another claim is; what comes only later counts as twice as far."""
    return start - other if other <= start else 2 * (other - start)
