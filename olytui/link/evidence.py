"""How much speaks for two groups of sightings being one person: names, and all else known of both.

Weights are log odds; spelling alone never reaches certainty, and a plain contradiction outweighs it.
"""

from dataclasses import dataclass
from functools import lru_cache
from math import log

from olytui.link import forms
from olytui.link.values import Reason
from olytui.names import lexicon
from olytui.names.fold import fold, key
from olytui.names.score import score
from olytui.names.sports import nearness

CERTAIN = 4.0
LIKELY = 0.5

_SAME_NAME, _SAME_COMMON_NAME, _RARE_NAME, _VERY_RARE_NAME = 4.2, 3.0, 0.9, 1.3
_MOST_BY_SPELLING, _LEAST_BY_SPELLING = 2.5, -6.0
_UNLIKE, _NEVER = -1.0, -9.0
_CUT_SHORT, _ALIKE = 1.0, 0.7
_SURNAME_ONLY, _RARE_SURNAME, _INITIAL = -0.5, 1.0, 0.8
_NATION, _OTHER_NATION, _OTHER_NATION_BUT_RARE = 1.5, -3.0, -1.0
_EVENT, _SPORT, _OTHER_SPORT = 2.0, 0.7, -3.5
_COMPETITION, _OTHER_GENDER = 0.5, -8.0
_BIRTH, _OTHER_BIRTH = 1.5, -4.0
_SAME_REPORT, _SAME_REPORT_SLIP, _A_SLIP = -5.0, -1.5, 0.97
_BESIDE, _MOST_BESIDE = 0.3, 0.9
_CAREER, _OTHER_TIME = 12, -2.5


@dataclass(frozen=True, slots=True)
class Profile:
    """What is known of a group: every value that some report or roster gives."""

    names: frozenset[str]
    nocs: frozenset[str]
    genders: frozenset[str]
    sports: frozenset[str]
    births: frozenset[int]
    events: frozenset[str]
    competitions: frozenset[str]
    reports: frozenset[str]
    beside: frozenset[str]
    years: frozenset[int] = frozenset()


def weigh(one: Profile, other: Profile) -> tuple[float, tuple[Reason, ...]]:
    """The log odds that two groups are one person, and of what they are made; symmetric."""
    name = _of_names(one, other)
    if name.weight < _UNLIKE:
        return _NEVER, (name,)
    rest = (*_of_lives(one, other), *_of_results(one, other), *_of_reports(one, other))
    told = tuple(reason for reason in (name, *rest) if reason.weight)
    return sum(reason.weight for reason in told), told


def weigh_partial(surname: str, one: Profile, other: Profile) -> tuple[float, tuple[Reason, ...]]:
    """The same where one group is a surname alone."""
    tokens = [token for token in fold(surname).tokens if len(token) > 1]
    rarity = max((lexicon.rarity(token) for token in tokens), default=0.0)
    odds = _SURNAME_ONLY + _RARE_SURNAME * rarity + _INITIAL * forms.has_initial(surname)
    name = Reason(f"only {surname}", round(odds, 2))
    reasons = [name, *_of_lives(one, other), *_of_results(one, other), *_of_beside(one, other)]
    return sum(reason.weight for reason in reasons), tuple(reasons)


def contradict(one: Profile, other: Profile) -> bool:
    """True where two groups cannot be one person: another gender or age, or another nation and name."""
    return (
        (_are_apart(one.nocs, other.nocs) and not _share_a_name(one, other))
        or _are_apart(one.genders - {"mixed"}, other.genders - {"mixed"})
        or _are_born_apart(one, other)
    )


def _share_a_name(one: Profile, other: Profile) -> bool:
    return not {key(name) for name in one.names}.isdisjoint(key(name) for name in other.names)


def _share_a_rare_name(one: Profile, other: Profile) -> bool:
    """True where the two have a full name in common that hardly anybody else will have."""
    shared = {key(name) for name in one.names} & {key(name) for name in other.names}
    return any(sum(lexicon.rarity(token) for token in name.split()) >= _VERY_RARE_NAME for name in shared)


def _are_apart(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other and one.isdisjoint(other))


def _are_born_apart(one: Profile, other: Profile) -> bool:
    return bool(one.births and other.births) and min(abs(a - b) for a in one.births for b in other.births) > 1


def _of_names(one: Profile, other: Profile) -> Reason:
    return max(
        (_of_name(*sorted((a, b))) for a in one.names for b in other.names),
        key=lambda it: (it.weight, it.text),
    )


@lru_cache(maxsize=65_536)
def _of_name(one: str, other: str) -> Reason:
    if key(one) == key(other):
        rare = sum(lexicon.rarity(token) for token in fold(one).tokens)
        return Reason(f"the same name, {one}", _SAME_NAME if rare >= _RARE_NAME else _SAME_COMMON_NAME)
    value = min(max(score(one, other).value, 1e-6), 1 - 1e-6)
    if value < _ALIKE and forms.is_cut_short(one, other):
        return Reason(f"{one} and {other}: one given name cut short", _CUT_SHORT)
    odds = max(_LEAST_BY_SPELLING, min(_MOST_BY_SPELLING, log(value / (1 - value))))
    return Reason(f"{one} and {other}: alike by {value:.2f}", round(odds, 2))


def _of_lives(one: Profile, other: Profile) -> list[Reason]:
    found = []
    if one.nocs & other.nocs:
        found.append(Reason(f"both {_listed(one.nocs & other.nocs)}", _NATION))
    elif one.nocs and other.nocs:
        weight = _OTHER_NATION_BUT_RARE if _share_a_rare_name(one, other) else _OTHER_NATION
        found.append(Reason(f"{_listed(one.nocs)} and {_listed(other.nocs)}", weight))
    if _are_apart(one.genders - {"mixed"}, other.genders - {"mixed"}):
        found.append(Reason("men and women", _OTHER_GENDER))
    if _are_born_apart(one, other):
        found.append(Reason("of different ages", _OTHER_BIRTH))
    elif one.births and other.births:
        found.append(Reason("of one age", _BIRTH))
    return found


def _of_results(one: Profile, other: Profile) -> list[Reason]:
    found = []
    if one.events & other.events:
        found.append(Reason(f"both in {_listed(one.events & other.events)}", _EVENT))
    near = max((nearness(a, b) for a in one.sports for b in other.sports), default=None)
    if near:
        found.append(Reason("the same sport", _SPORT * near))
    elif near is not None:
        found.append(Reason(f"{_listed(one.sports)} and {_listed(other.sports)}", _OTHER_SPORT))
    if one.competitions & other.competitions:
        found.append(Reason(f"both at {_listed(one.competitions & other.competitions)}", _COMPETITION))
    if one.years and other.years and _gap(one.years, other.years) > _CAREER:
        found.append(Reason("of different times", _OTHER_TIME))
    return found


def _gap(one: frozenset[int], other: frozenset[int]) -> int:
    return max(min(one) - max(other), min(other) - max(one))


def _of_reports(one: Profile, other: Profile) -> list[Reason]:
    found = _of_beside(one, other)
    if one.reports & other.reports and not {key(name) for name in one.names} & {
        key(name) for name in other.names
    }:
        slip = max(score(a, b).value for a in one.names for b in other.names) >= _A_SLIP
        found.append(Reason("one report names both", _SAME_REPORT_SLIP if slip else _SAME_REPORT))
    return found


def _of_beside(one: Profile, other: Profile) -> list[Reason]:
    shared = one.beside & other.beside
    if not shared:
        return []
    number = len(shared)
    return [Reason(f"{number} more in common beside them", min(_MOST_BESIDE, _BESIDE * number))]


def _listed(values: frozenset[str]) -> str:
    return ", ".join(sorted(values)[:3])
