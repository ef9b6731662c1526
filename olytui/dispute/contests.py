"""What doubts are raised from: the facts of one phase of one event, side by side, and what a doubt is."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import blake2b
from typing import Literal, NamedTuple

from olytui.dispute.figures import mark_of
from olytui.dispute.official import OfficialEntry
from olytui.dispute.slots import SlotClaim
from olytui.sport.measures import Mark

DoubtKind = Literal[
    "two-at-one-place",
    "order-of-marks",
    "margin",
    "place-without-finish",
    "bronze-of-a-semifinalist",
    "beyond-the-record",
    "record-not-beaten",
    "record-of-the-slower",
    "age",
    "official-differs",
    "official-place",
    "misread",
]

SURE = 0.7
_MANY_RACES = re.compile(r"\b(?:world cup|grand prix|league|tour|circuit|series|open|super league)\b", re.I)
_CREW = re.compile(
    r"relay|team|pair|double|duet|crew|synchro|madison|four|eight|fours|quad|pursuit|group|mixed"
    r"|\b(?:49er|470|nacra|multihull|skiff|two-man|two-woman|beach)",
    re.I,
)
_HIGHER_WINS = {
    "athletics", "diving", "figure skating", "gymnastics", "shooting", "skateboarding", "weightlifting",
}  # fmt: skip
_TIMED = {
    "alpine skiing", "biathlon", "bobsleigh", "canoe slalom", "canoe sprint", "cross-country skiing",
    "cycling", "luge", "marathon swimming", "rowing", "short track speed skating", "skeleton",
    "speed skating", "swimming", "triathlon",
}  # fmt: skip
_RUN = re.compile(r"\d+k?m\b|hurdles|steeplechase|relay|marathon|mile|walk|cross country")
_BY_CLOCK_ALONE = {"athletics", "swimming"}
_NOT_BY_MARK = re.compile(r"sprint|pursuit|keirin|omnium|madison|final b|speed|kayak cross|bmx|team", re.I)


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something that cannot all be right: the arithmetic, the facts and the claims that it rests on."""

    kind: DoubtKind
    why: str
    facts: tuple[str, ...]
    claims: tuple[str, ...]

    @property
    def id(self) -> str:
        """The same in every store for the same kind of doubt about the same facts."""
        return doubt_id(self.kind, self.facts)


def doubt_id(kind: str, facts: Iterable[str]) -> str:
    """The name of a doubt, from its kind and the facts that it rests on."""
    packed = "\x1f".join((kind, *sorted(facts)))
    return blake2b(packed.encode(), digest_size=8).hexdigest()


@dataclass(frozen=True, slots=True)
class Told:
    """One fact with its athlete and its claims; `value` is what most witnesses give."""

    fact: str
    athlete: str
    name: str
    attribute: str
    value: str
    claims: tuple[SlotClaim, ...]
    kind: str = "person"
    noc: str | None = None
    gender: str | None = None
    state: str = "single"

    @property
    def held(self) -> tuple[SlotClaim, ...]:
        """The claims that give the value."""
        return tuple(claim for claim in self.claims if claim.value == self.value) or self.claims

    @property
    def is_sure(self) -> bool:
        """Whether at least one claim of the value is likely to have been read rightly."""
        return max(claim.confidence for claim in self.held) >= SURE

    @property
    def is_told(self) -> bool:
        """Whether somebody tells of it, and does not only call the athlete by it or say who beat whom."""
        return any(not claim.is_title and claim.confidence >= SURE for claim in self.held)


class Marked(NamedTuple):
    """A fact on a mark, and the mark itself."""

    told: Told
    mark: Mark


@dataclass(frozen=True, slots=True)
class Contest:
    """One phase of one event: what reports say of it, and what the official results say."""

    competition: str | None
    sport: str | None
    gender: str | None
    event: str | None
    phase: str | None
    told: tuple[Told, ...]
    official: tuple[OfficialEntry, ...] = ()

    @property
    def is_one_edition(self) -> bool:
        """Whether it is one event of one year, and no series in which an athlete starts many times."""
        name = self.competition or ""
        is_known = bool(self.event and self.sport and re.search(r"\d{4}", name))
        return is_known and not _MANY_RACES.search(name)

    @property
    def is_one_race(self) -> bool:
        """Whether only one person can win it: a final of one edition, for one gender."""
        return self.is_one_edition and bool(self.gender) and self.phase == "final"

    @property
    def is_for_crews(self) -> bool:
        return bool(_CREW.search(self.event or "")) or self.gender == "mixed"

    @property
    def title(self) -> str:
        parts = (self.competition, self.gender, self.event, self.phase)
        return " ".join(part for part in parts if part)

    def of(self, attribute: str) -> list[Told]:
        """The facts on one attribute, by athlete."""
        return sorted((told for told in self.told if told.attribute == attribute), key=lambda it: it.athlete)

    def marks(self) -> dict[str, Marked]:
        """The marks of which we are sure, by athlete."""
        return {
            told.athlete: Marked(told, mark)
            for told in self.of("mark")
            if told.is_sure and (mark := mark_of(told.value, told.held[0].unit))
        }

    def lower_wins(self, mark: Mark) -> bool | None:
        """Whether the smaller mark wins; None where places do not follow from marks."""
        is_raced = self.sport in _TIMED or (self.sport == "athletics" and bool(_RUN.search(self.event or "")))
        if mark.unit == "score" or (
            _NOT_BY_MARK.search(self.event or "") and self.sport not in _BY_CLOCK_ALONE
        ):
            return None
        if is_raced:
            return True if mark.unit in {"time", "decimal"} else None
        return False if self.sport in _HIGHER_WINS and mark.unit != "time" else None


def doubt(kind: DoubtKind, why: str, told: Iterable[Told]) -> Doubt:
    """A doubt that rests on these facts."""
    rests_on = list(told)
    facts = tuple(sorted({it.fact for it in rests_on}))
    return Doubt(kind, why, facts, tuple(sorted({claim.key for it in rests_on for claim in it.held})))


def better(contest: Contest, one: Mark, other: Mark) -> int | None:
    """By how many thousandths one mark is better than another; None where marks do not decide."""
    lower = contest.lower_wins(one)
    if lower is None or lower != contest.lower_wins(other):
        return None
    return (other.amount - one.amount) if lower else (one.amount - other.amount)
