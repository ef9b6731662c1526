"""The values that a fact is judged from: claims as they meet in one slot, and what is made of them."""

from dataclasses import dataclass
from typing import Literal

State = Literal["single", "agreed", "rounded", "conflict"]
Verdict = Literal["open", "confirmed", "disputed", "wrong", "both-right", "undecidable"]

STATES: tuple[State, ...] = ("conflict", "rounded", "agreed", "single")
VERDICTS: tuple[Verdict, ...] = ("open", "confirmed", "disputed", "wrong", "both-right", "undecidable")

REASONS = {
    "rounding": "one value is the other, rounded or cut",
    "unit": "the same measure in another unit",
    "split-vs-final": "one figure is a split or a margin, the other the result",
    "heat-vs-final": "the figures come from different rounds",
    "leg-vs-team": "one figure is a leg or a member's, the other the team's",
    "later-DQ/upgrade": "a later disqualification or upgrade changed the result",
    "live-vs-official": "one report was written before the result was official",
    "timezone/logical-day": "the reports were written on different days",
    "name-variant": "two spellings of one name",
    "other-person": "the claims are about different people",
    "NOC-vs-birthplace": "one report names the birthplace or passport, the other the team",
    "record-scope": "the records are of different scope",
    "count-at-time": "one was right at its time, or of an earlier one",
    "typo/transposition": "figures swapped or mistyped",
    "extraction-error": "our reading, not the report",
    "unknown": "no known reason",
}


@dataclass(frozen=True, slots=True)
class SlotClaim:
    """One claim as it stands in its slot.

    `witness` is shared by copies of one wire story. `words` is the sentence around the quote, where known.
    `is_phase_sure` is false where the phase was taken from context and not said; `is_edition_known` where
    nobody says which event of which year it was. `born` is the athlete's birth date, where the reference knows it.
    `year` is that of the competition. `is_title` where a place follows from what an athlete is called, which
    seldom says of which year, or from whom he beat or followed.
    `is_plain` is false where the words rather speak of somebody else, named in them or last before them.
    `official` is what the official results say; `owners` are others to whom they give this value.
    """

    key: str
    attribute: str
    value: str
    report: str
    witness: str
    confidence: float = 1.0
    unit: str | None = None
    published: str | None = None
    quote: str = ""
    words: str = ""
    is_phase_sure: bool = True
    is_edition_known: bool = True
    derived: bool = False
    by_person: bool = False
    noc: str | None = None
    born: str | None = None
    year: int | None = None
    is_title: bool = False
    is_plain: bool = True
    official: str | None = None
    owners: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ValueGroup:
    """Everyone who gives one value. `weight`: how likely it is that at least one of them was read rightly."""

    value: str
    claims: tuple[str, ...]
    reports: tuple[str, ...]
    witnesses: tuple[str, ...]
    weight: float
    is_weak: bool = False


@dataclass(frozen=True, slots=True)
class Difference:
    """What two values of a slot are to each other: no dispute (with the reason) or a conflict."""

    reason: str | None
    why: str
    is_conflict: bool = False
    is_rounding: bool = False


@dataclass(frozen=True, slots=True)
class Ruling:
    """The state of a fact, the reason code of a difference, one plain sentence, and the values side by side.

    `value` is what most witnesses give: shown, never the truth. `misread` are claims that were set aside
    because they alone would raise a conflict and we are not sure to have read them rightly.
    """

    state: State
    reason: str | None
    why: str
    value: str
    groups: tuple[ValueGroup, ...]
    misread: tuple[str, ...] = ()

    @property
    def reports(self) -> int:
        return len({report for group in self.groups for report in group.reports})

    @property
    def witnesses(self) -> int:
        return len({witness for group in self.groups for witness in group.witnesses})
