"""Doubts about marks, records and ages that sport or the calendar does not allow."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import NamedTuple

from olytui import resources
from olytui.dispute.contests import Contest, Doubt, Marked, Told, better, doubt
from olytui.dispute.differences import fits_birth
from olytui.dispute.figures import mark_of
from olytui.dispute.records import scope
from olytui.sport.measures import Mark

RECORDS_AS_OF = 2024
_ANOTHER_MEASURE = 0.25
_ALLOWED = {True: 0.015, False: 0.03}
_YOUNGEST, _OLDEST = 9, 80


class WorldRecord(NamedTuple):
    text: str
    mark: Mark


@cache
def world_records() -> dict[tuple[str, str, str], WorldRecord]:
    """The world record of each (sport, gender, event) as it stood before the Games of 2024."""
    rows = resources.read_table("reference/world_records.tsv")
    return {
        (row["sport"], row["gender"], row["event"]): WorldRecord(row["mark"], mark)
        for row in rows
        if (mark := mark_of(row["mark"], "time" if ":" in row["mark"] else None))
    }


def beyond_the_record(contest: Contest) -> Iterator[Doubt]:
    """A mark better than the world record by more than sport allows, but not so far off as to be none."""
    record = _record_of(contest)
    if not record:
        return
    limit = record.mark.amount * _ALLOWED[bool(contest.lower_wins(record.mark))]
    for told, mark in contest.marks().values():
        gain = better(contest, mark, record.mark)
        is_beyond = gain and limit < gain < record.mark.amount * _ANOTHER_MEASURE
        if gain and is_beyond and not any(claim.derived for claim in told.held):
            share = f"{100 * gain / record.mark.amount:.1f} %"
            why = f"{told.name}: {told.value} would be {share} better than the world record, {record.text}."
            yield doubt("beyond-the-record", why, (told,))


def record_not_beaten(contest: Contest) -> Iterator[Doubt]:
    """A world record claimed for a mark that does not reach the one that stood."""
    record = _record_of(contest)
    year = re.search(r"\d{4}", contest.competition or "")
    if not record or not year or int(year[0]) < RECORDS_AS_OF:
        return
    for claimed, (told, mark) in _records_with_marks(contest, {"WR"}):
        gain = better(contest, mark, record.mark)
        is_rounded = abs(mark.amount - record.mark.amount) < 10 ** (3 - mark.digits)
        if gain is not None and gain < 0 and not is_rounded:
            why = (
                f"{claimed.name} is given a world record with {told.value}; it stood at {record.text}, "
                f"{-gain / 1000:g} better."
            )
            yield doubt("record-not-beaten", why, (claimed, told))


def record_of_the_slower(contest: Contest) -> Iterator[Doubt]:
    """A world or Olympic record claimed for one whom another beat in the same race."""
    if not contest.is_one_race:
        return
    for claimed, (own, mark) in _records_with_marks(contest, {"WR", "OR"}):
        gains = [
            (better(contest, it.mark, mark) or 0, it)
            for it in contest.marks().values()
            if it.told.athlete != own.athlete
        ]
        gain, best = max(gains, key=lambda it: it[0], default=(0, None))
        if best and gain > 10 ** (3 - min(best.mark.digits, mark.digits)):
            why = (
                f"{contest.title}: {claimed.name} is given {claimed.value} with {own.value}, but "
                f"{best.told.name} had {best.told.value}, {gain / 1000:g} better, in the same race."
            )
            yield doubt("record-of-the-slower", why, (claimed, own, best.told))


def _records_with_marks(contest: Contest, scopes: set[str]) -> Iterator[tuple[Told, Marked]]:
    marks = contest.marks()
    for told in contest.of("record"):
        own = marks.get(told.athlete)
        if own and told.is_sure and scope(told.value) in scopes and _is_for(own.told.value, told):
            yield told, own


def _is_for(mark: str, record: Told) -> bool:
    """Whether the record is said of this mark, and not that somebody holds one."""
    return any(not claim.words or mark in claim.words for claim in record.held)


def _record_of(contest: Contest) -> WorldRecord | None:
    key = (contest.sport or "", contest.gender or "", contest.event or "")
    return world_records().get(key)


def impossible_age(told: Told) -> Iterator[Doubt]:
    """An age that no birth date fits: beyond a sporting life, or at odds with the known birth date."""
    for claim in told.claims:
        if claim.attribute != "age" or not claim.value.isdigit() or claim.confidence < 0.5:
            continue
        if not _YOUNGEST <= int(claim.value) <= _OLDEST:
            yield Doubt("age", f"{told.name}: nobody competes at {claim.value}.", (told.fact,), (claim.key,))
        elif claim.born and claim.published and not fits_birth(claim, date.fromisoformat(claim.born)):
            why = f"{told.name}: born {claim.born}, so not {claim.value} on {claim.published}."
            yield Doubt("age", why, (told.fact,), (claim.key,))
