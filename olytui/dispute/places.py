"""Doubts about places: two winners, a second faster than the first, a place for one who did not finish."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from olytui.dispute.contests import Contest, Doubt, Told, better, doubt
from olytui.dispute.figures import AGREEING, compare_marks
from olytui.dispute.slots import SlotClaim
from olytui.sport.measures import Mark
from olytui.text import fold

_TIE = re.compile(
    r"\b(?:ti(?:ed?|es|eing)|shar(?:ed?|es|ing)|joint(?:ly)?|dead[- ]heat\w*|equal|both)\b", re.IGNORECASE
)
_LOST_A_SEMIFINAL = re.compile(
    r"\b(?:lost|beaten|defeat\w*|fell|lose|losing|loss)\b.*\bsemi-?finals?\b", re.IGNORECASE
)
_THIRD_PLACE_MATCH = re.compile(
    r"bronze[- ]medal (?:match|game|bout)|play-?off|third[- ]place|repechage", re.IGNORECASE
)
TWO_BRONZES = {"boxing", "judo", "wrestling", "taekwondo", "fencing", "karate"}
ONE_BRONZE = {
    "tennis",
    "badminton",
    "table tennis",
    "football",
    "hockey",
    "basketball",
    "handball",
    "volleyball",
}
_LAST_OF_A_FINAL = 6
_SHORT = 3
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_NO_RESULT = {"DNF", "DNS", "DSQ", "DQ", "NM", "WITHDREW"}


def two_at_one_place(contest: Contest) -> Iterator[Doubt]:
    """Athletes at one medal place of one final, where nothing says that they share it."""
    if not contest.is_one_race:
        return
    at: dict[str, list[Told]] = defaultdict(list)
    for told in contest.of("rank"):
        if told.value in {"1", "2", "3"} and _is_of_this(contest, told) and told.state != "conflict":
            at[told.value].append(told)
    for place, athletes in sorted(at.items()):
        if place == "3" and contest.sport in TWO_BRONZES:
            continue
        pairs = [pair for pair in combinations(athletes, 2) if not _may_share(contest, *pair)]
        if pairs:
            rivals = sorted({told.name: told for pair in pairs for told in pair}.items())
            names = " and ".join(name for name, _ in rivals)
            why = f"{contest.title}: {names} are each given place {place}."
            yield doubt("two-at-one-place", why, (told for _, told in rivals))


def _is_of_this(contest: Contest, told: Told) -> bool:
    """Whether somebody tells of this very event; a title or a sentence on another year may mean another."""
    year = re.search(r"\d{4}", contest.competition or "")
    own = [claim for claim in told.held if not claim.is_title]
    others = [set(_YEAR.findall(claim.words)) - {year[0] if year else ""} for claim in own]
    return told.is_told and not all(others)


def _may_share(contest: Contest, one: Told, other: Told) -> bool:
    is_crew = contest.is_for_crews or {one.kind, other.kind} != {"person"}
    if is_crew and (
        "person" in {one.kind, other.kind} or None in {one.noc, other.noc} or one.noc == other.noc
    ):
        return True
    if _is_one_name(one.name, other.name) or _words_of(one) & _words_of(other):
        return True
    if any(_TIE.search(claim.words or claim.quote) for told in (one, other) for claim in told.held):
        return True
    places = [_official_places(contest, it) for it in (one, other)]
    if places[0] & places[1]:
        return True
    marks = {told.athlete: told for told in contest.of("mark")}
    a, b = marks.get(one.athlete), marks.get(other.athlete)
    return bool(a and b and compare_marks(a.value, b.value, a.held[0].unit, b.held[0].unit) in AGREEING)


def _is_one_name(one: str, other: str) -> bool:
    """Whether two names have a word in common, or one that begins another, so that one person may be meant."""
    names = [[word for word in fold(name).split() if len(word) > _SHORT] for name in (one, other)]
    return any(a.startswith(b) or b.startswith(a) for a in names[0] for b in names[1])


def _words_of(told: Told) -> set[tuple[str, str, str]]:
    return {(claim.report, claim.words, claim.quote) for claim in told.held if claim.quote}


def _official_places(contest: Contest, told: Told) -> set[str]:
    """The places that the official results give to somebody of that name."""
    name = fold(told.name)
    own = (it for it in contest.official if it.athlete == told.athlete or fold(it.name) == name)
    return {entry.rank for entry in own if entry.rank}


def order_of_marks(contest: Contest) -> Iterator[Doubt]:
    """A better place with a worse mark; the mark that most others are at odds with is named first."""
    if not contest.is_one_race:
        return
    odd = _inversions(contest)
    while odd:
        counts = Counter(name for pair in odd for name in pair)
        culprit = min(counts, key=lambda name: (-counts[name], name))
        of_him = {pair: odd.pop(pair) for pair in sorted(odd) if culprit in pair}
        yield doubt(
            "order-of-marks",
            _order_why(contest, of_him),
            (it for step in of_him.values() for it in step.told),
        )


class _Inversion(NamedTuple):
    """Two athletes whose places and marks are at odds."""

    told: tuple[Told, ...]
    why: str


def _inversions(contest: Contest) -> dict[tuple[str, str], _Inversion]:
    marks = contest.marks()
    placed = [
        (int(it.value), it) for it in contest.of("rank") if it.is_sure and it.is_told and it.value.isdigit()
    ]
    ranked = [(place, it) for place, it in placed if place <= _LAST_OF_A_FINAL and it.athlete in marks]
    found = {}
    for (place, ahead), (next_place, behind) in combinations(sorted(ranked, key=lambda it: it[0]), 2):
        one, other = marks[ahead.athlete], marks[behind.athlete]
        short = _shortfall(contest, one.mark, other.mark) if place < next_place else ""
        if short:
            why = (
                f"{ahead.name} is given place {place} with {one.told.value}, {behind.name} {next_place} "
                f"with {other.told.value}, which is better by {short}"
            )
            found[ahead.athlete, behind.athlete] = _Inversion((ahead, behind, one.told, other.told), why)
    return found


def _order_why(contest: Contest, odd: dict[tuple[str, str], _Inversion]) -> str:
    return f"{contest.title}: {'; '.join(step.why for step in odd.values())}."


def _shortfall(contest: Contest, ahead: Mark, behind: Mark) -> str:
    """By how much the one behind is better, as far as the coarser mark tells; empty where he is not."""
    gain = better(contest, behind, ahead)
    coarse = 10 ** (3 - min(ahead.digits, behind.digits)) if ahead.digits != behind.digits else 0
    if gain is None or gain <= coarse:
        return ""
    return f"{gain / 1000:.{max(ahead.digits, behind.digits)}f}"


def place_without_finish(contest: Contest) -> Iterator[Doubt]:
    """A place and a no-result for one athlete in one phase, unless a disqualification came later."""
    results = {
        told.athlete: told for told in contest.of("irm") if told.is_sure and told.value.upper() in _NO_RESULT
    }
    for told in contest.of("rank"):
        status = results.get(told.athlete)
        if not status or not told.is_sure or not contest.is_one_edition:
            continue
        if not (status.value.upper() in {"DSQ", "DQ"} and _is_later(status, told)):
            why = f"{contest.title}: {told.name} is given place {told.value} and {status.value}."
            yield doubt("place-without-finish", why, (told, status))


def _is_later(one: Told, other: Told) -> bool:
    dates = [min((claim.published or "" for claim in told.held), default="") for told in (one, other)]
    return not all(dates) or dates[0] > dates[1]


def bronze_of_a_semifinalist(contest: Contest) -> Iterator[Doubt]:
    """A bronze for losing a semifinal, in a sport that has a match for third place."""
    if contest.sport not in ONE_BRONZE:
        return
    for told in contest.of("rank"):
        if told.value == "3" and told.is_sure and any(map(_says_lost_semifinal, told.held)):
            why = f"{told.name} is given bronze for a lost semifinal; {contest.sport} plays for third place."
            yield doubt("bronze-of-a-semifinalist", why, (told,))


def _says_lost_semifinal(claim: SlotClaim) -> bool:
    said = claim.words or claim.quote
    return bool(_LOST_A_SEMIFINAL.search(said)) and not _THIRD_PLACE_MATCH.search(said)
