"""A rule is a value: a pattern, what it asserts, how far it can be trusted, and examples of both kinds."""

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

Level = Literal["phrases", "brackets", "words"]


@dataclass(frozen=True, slots=True)
class Assertion:
    """One thing that a match says: `who` (a class of the pattern, or SUBJECT), the attribute, and where
    its value is.
    """

    who: str
    attribute: str
    values: tuple[str, ...]


@dataclass(frozen=True)
class Rule:
    """One wording and what it means.

    `asserts` reads `WHO rank MEDAL; WHO2 rank 2`; `SUBJECT` is whoever is doing at the place where the
    match begins.
    Examples that must match read `text => Name attribute value; …`; those of `no` must not make this rule
    fire.
    `past` marks wordings that speak of another day than the report's own (`the defending champion`);
    `is_plain` ones hold whatever leads up to them (`did not finish`, `missed the podium in fourth`).
    """

    name: str
    pattern: str
    asserts: str
    confidence: float
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()
    level: Level = "phrases"
    past: bool = False
    is_plain: bool = False
    phase: str | None = None

    @property
    def family(self) -> str:
        """The family that the name begins with."""
        return self.name.partition(".")[0]

    @property
    def is_counted(self) -> bool:
        """Whether words that count (`double gold`) refuse it."""
        return self.family in ("medal", "win", "place")

    @cached_property
    def assertions(self) -> tuple[Assertion, ...]:
        """What a match says, taken apart."""
        found = []
        for part in self.asserts.split(";"):
            who, attribute, *values = part.split()
            found.append(Assertion(who, attribute, tuple(values)))
        return tuple(found)
