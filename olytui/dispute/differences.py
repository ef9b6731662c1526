"""Says of two values of one slot whether they disagree, and why not where they do not."""

import re
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from olytui import resources
from olytui.dispute.figures import Relation, compare_marks, is_imperial
from olytui.dispute.slots import REASONS, Difference, SlotClaim

STATUS_NAMES = {"DQ": "DSQ", "DQB": "DSQ", "WITHDREW": "DNS", "RET": "DNF", "W/O": "DNS", "SCRATCHED": "DNS"}
NEUTRAL = {"AIN": {"RUS", "BLR"}, "ROC": {"RUS"}, "OAR": {"RUS"}, "EOR": set[str](), "ROT": set[str]()}
_NEAR = 48
_GRACE = timedelta(days=1)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class Cue(NamedTuple):
    """Words that say what a figure measures, for some attributes."""

    reason: str
    attributes: frozenset[str]
    pattern: re.Pattern[str]


@cache
def cues() -> tuple[Cue, ...]:
    return tuple(
        Cue(row["reason"], frozenset(row["attributes"].split()), re.compile(row["pattern"], re.IGNORECASE))
        for row in resources.read_table("reference/difference_cues.tsv")
    )


def difference(one: SlotClaim, other: SlotClaim) -> Difference | None:
    """How two claims of a slot differ; None where they say the same."""
    if one.value == other.value and one.unit == other.unit:
        return None
    judge = _JUDGES.get(one.attribute, _plain)
    found = judge(one, other)
    if found and found.is_conflict and not (one.is_edition_known and other.is_edition_known):
        return Difference("count-at-time", f"{_both(one, other)} may be of different years' events.")
    return found


def _plain(one: SlotClaim, other: SlotClaim) -> Difference | None:
    if one.value.casefold() == other.value.casefold():
        return None
    return _told_apart(one, other) or Difference("unknown", _versus(one, other), is_conflict=True)


def _mark(one: SlotClaim, other: SlotClaim) -> Difference | None:
    relation = related(one, other)
    if relation is Relation.SAME:
        return None
    if relation is Relation.ROUNDED:
        coarse, fine = sorted((one.value, other.value), key=lambda value: (len(value), value))
        return Difference("rounding", f"{coarse} is {fine}, rounded or cut.", is_rounding=True)
    if relation is Relation.CONVERTED:
        return Difference("unit", f"{_both(one, other)} are one result in different terms.", is_rounding=True)
    return _margin(one, other) or _told_apart(one, other) or _unlike_marks(one, other, relation)


def related(one: SlotClaim, other: SlotClaim) -> Relation:
    """How the marks of two claims stand to each other; one may have been read from feet or pounds."""
    units = ["ft" if is_imperial(claim.quote) else claim.unit for claim in (one, other)]
    if "ft" in units and units[0] != units[1]:
        converted = compare_marks(one.value, other.value, "ft" if units[0] == "ft" else None, units[1])
        if converted is Relation.CONVERTED:
            return converted
    return compare_marks(one.value, other.value, one.unit, other.unit)


def _margin(one: SlotClaim, other: SlotClaim) -> Difference | None:
    if not (one.derived or other.derived):
        return None
    if one.derived and other.derived:
        why = f"{_both(one, other)} are worked out from margins, perhaps to different rivals."
        return Difference("split-vs-final", why)
    worked, stated = (one, other) if one.derived else (other, one)
    why = f"{worked.value} is worked out from a margin, {stated.value} is stated: the margin is in doubt."
    return Difference("split-vs-final", why)


def _unlike_marks(one: SlotClaim, other: SlotClaim, relation: Relation) -> Difference:
    slip = {Relation.SWAPPED: "two figures are swapped", Relation.MISPRINTED: "one figure differs"}.get(
        relation
    )
    if slip:
        return Difference("typo/transposition", f"{_versus(one, other)[:-1]}: {slip}.", is_conflict=True)
    return Difference("unknown", _versus(one, other), is_conflict=True)


def _rank(one: SlotClaim, other: SlotClaim) -> Difference | None:
    places = [re.sub(r"\D", "", claim.value) or claim.value for claim in (one, other)]
    if places[0] == places[1]:
        return None
    if one.is_title != other.is_title:
        implied, stated = (one, other) if one.is_title else (other, one)
        why = f"{implied.value} follows from a title or from a rival, {stated.value} is stated."
        return Difference("extraction-error", why)
    return _told_apart(one, other) or Difference("unknown", _versus(one, other), is_conflict=True)


def _irm(one: SlotClaim, other: SlotClaim) -> Difference | None:
    names = [STATUS_NAMES.get(claim.value.upper(), claim.value.upper()) for claim in (one, other)]
    if names[0] == names[1]:
        return None
    if "DSQ" in names and _is_later(one, other, names.index("DSQ") == 0):
        return Difference("later-DQ/upgrade", "The disqualification came after the other report.")
    return _told_apart(one, other) or Difference("unknown", _versus(one, other), is_conflict=True)


def _noc(one: SlotClaim, other: SlotClaim) -> Difference | None:
    for team, nation in ((one.value, other.value), (other.value, one.value)):
        if team in NEUTRAL and (nation in NEUTRAL[team] or not NEUTRAL[team]):
            return Difference("NOC-vs-birthplace", f"{team} is the team, {nation} the passport.")
    return _told_apart(one, other) or Difference("NOC-vs-birthplace", _versus(one, other), is_conflict=True)


def _age(one: SlotClaim, other: SlotClaim) -> Difference | None:
    """Two ages agree where one birth date, or the known one, fits both reports' dates."""
    born = one.born or other.born
    if born and one.published and other.published:
        return _ages_beside_birth(one, other, date.fromisoformat(born))
    a, b = birth_window(one), birth_window(other)
    if a and b and max(a[0], b[0]) <= min(a[1], b[1]):
        why = f"{_both(one, other)} fit one birth date: the reports are of different days."
        return Difference("timezone/logical-day", why)
    if not (a and b) and _years_between(one, other) > 1:
        return Difference(
            "count-at-time", f"{_both(one, other)} may be of different years; a report bears no date."
        )
    known = "no one birth date fits both" if a and b else "a report bears no date"
    return Difference("unknown", f"{_versus(one, other)[:-1]}: {known}.", is_conflict=True)


def _ages_beside_birth(one: SlotClaim, other: SlotClaim, born: date) -> Difference:
    wrong = sorted({claim.value for claim in (one, other) if not fits_birth(claim, born)})
    if not wrong:
        return Difference("timezone/logical-day", f"{_both(one, other)} both fit the birth date {born}.")
    why = f"{_versus(one, other)[:-1]}: born {born}, {' and '.join(wrong)} does not fit."
    return Difference("unknown", why, is_conflict=True)


def fits_birth(claim: SlotClaim, born: date) -> bool:
    """Whether the age is that of somebody born on that day, give or take the days between event and print."""
    window = birth_window(claim)
    return window is None or window[0] - _GRACE <= born <= window[1] + _GRACE


def birth_window(claim: SlotClaim) -> tuple[date, date] | None:
    """The first and last day on which somebody of that age on that date can be born."""
    if not claim.published or not claim.value.isdigit():
        return None
    first, last = _days(claim.published)
    age = int(claim.value)
    return _years_before(first, age + 1) + timedelta(days=1), _years_before(last, age)


def _years_between(one: SlotClaim, other: SlotClaim) -> int:
    ages = [int(claim.value) for claim in (one, other) if claim.value.isdigit()]
    return abs(ages[0] - ages[1]) if len(ages) == 2 else 0


def _days(published: str) -> tuple[date, date]:
    """The first and last day that a date, cut to what is known, can mean."""
    if _DAY.fullmatch(published[:10]):
        day = date.fromisoformat(published[:10])
        return day, day
    year, _, month = published.partition("-")
    if not month:
        return date(int(year), 1, 1), date(int(year), 12, 31)
    start = date(int(year), int(month), 1)
    return start, (start + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def _years_before(day: date, years: int) -> date:
    try:
        return day.replace(year=day.year - years)
    except ValueError:
        return day.replace(year=day.year - years, day=28)


def _told_apart(one: SlotClaim, other: SlotClaim) -> Difference | None:
    """The words beside one figure, and not beside the other, say that it measures something else."""
    for cue in cues():
        if one.attribute not in cue.attributes:
            continue
        seen, other_seen = _near_words(one, cue.pattern), _near_words(other, cue.pattern)
        if bool(seen) == bool(other_seen):
            continue
        told, plain = (one, other) if seen else (other, one)
        if _holds(cue.reason, told, plain):
            words = seen or other_seen
            return Difference(cue.reason, f"{told.value} stands beside “{words}”: {REASONS[cue.reason]}.")
    return None


def _holds(reason: str, told: SlotClaim, plain: SlotClaim) -> bool:
    if reason == "heat-vs-final":
        return not told.is_phase_sure
    if reason == "later-DQ/upgrade":
        return not (told.published and plain.published) or told.published >= plain.published
    return True


def _near_words(claim: SlotClaim, pattern: re.Pattern[str]) -> str:
    """The cue's words within or close beside the quote, in its own sentence."""
    place = claim.words.find(claim.quote) if claim.quote else -1
    if place < 0:
        found = pattern.search(claim.quote)
    else:
        found = pattern.search(claim.words, max(0, place - _NEAR), place + len(claim.quote) + _NEAR)
    return found[0] if found else ""


def _is_later(one: SlotClaim, other: SlotClaim, is_one: bool) -> bool:
    later, earlier = (one, other) if is_one else (other, one)
    return bool(later.published and earlier.published and later.published > earlier.published)


def _versus(one: SlotClaim, other: SlotClaim) -> str:
    return f"{' against '.join(sorted((one.value, other.value)))}."


def _both(one: SlotClaim, other: SlotClaim) -> str:
    return " and ".join(sorted((one.value, other.value)))


_JUDGES = {"mark": _mark, "rank": _rank, "irm": _irm, "noc": _noc, "age": _age}
