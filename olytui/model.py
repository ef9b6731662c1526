"""The values that travel between the layers, in the words of exports; frozen, with no behaviour but the obvious.

Text positions count characters of the stored (cleaned) text; `text[start:end]` is the quote.
An unknown part is None. Dates are ISO strings cut to what is known: `2024`, `2024-08`, `2024-08-06`.
"""

from dataclasses import dataclass, field
from typing import Literal

Gender = Literal["men", "women", "mixed"]
Phase = Literal["final", "semifinal", "quarterfinal", "heat", "qualification", "preliminary"]
Attribute = Literal["rank", "mark", "record", "irm", "noc", "age"]
AthleteKind = Literal["person", "pair", "team", "nation"]
MentionKind = Literal["name", "surname", "given", "descriptor", "pronoun", "nation"]

RESULT_ATTRIBUTES: tuple[Attribute, ...] = ("rank", "mark", "record", "irm")
PROFILE_ATTRIBUTES: tuple[Attribute, ...] = ("noc", "age")


@dataclass(frozen=True, slots=True)
class Report:
    """One article as published, after cleaning. `stem` names it to people: the file's stem or the URL's last part."""

    stem: str
    text: str
    title: str | None = None
    byline: str | None = None
    outlet: str | None = None
    published: str | None = None
    url: str | None = None
    path: str | None = None


@dataclass(frozen=True, slots=True)
class Slot:
    """Where results meet: one event of one competition, in one phase. Any part may be unknown."""

    competition: str | None = None
    sport: str | None = None
    gender: Gender | None = None
    event: str | None = None
    phase: Phase | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    """Words of a report that name an athlete; `appearance` indexes `Reading.appearances`."""

    start: int
    end: int
    kind: MentionKind
    appearance: int


@dataclass(frozen=True, slots=True)
class Appearance:
    """One athlete within one report: everything that the report calls by these mentions.

    `name` is the fullest and best spelling that the report gives. `spellings` are the distinct names
    (not descriptors or pronouns) as written. `members` are the people of a pair, crew or team, where named.
    """

    name: str
    kind: AthleteKind = "person"
    noc: str | None = None
    gender: Gender | None = None
    sport: str | None = None
    age: int | None = None
    spellings: tuple[str, ...] = ()
    members: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """One report asserting one value of one attribute of one athlete, with its words.

    `slot` holds what the report says or makes plain (all None for profile attributes but `sport`).
    `rule` is `family.variant`; `confidence` is the share of such claims that are right (0 to 1).
    `derived` is true where the value follows by arithmetic. `inferred` names slot parts taken from context.
    """

    appearance: int
    attribute: Attribute
    value: str
    start: int
    end: int
    rule: str
    confidence: float
    slot: Slot = Slot()
    unit: str | None = None
    derived: bool = False
    inferred: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """All that one report says: appearances (by index), mentions and claims in text order."""

    appearances: tuple[Appearance, ...] = ()
    mentions: tuple[Mention, ...] = ()
    claims: tuple[Claim, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """One line of an explanation: what a stage saw or decided at a place of the text, and why."""

    stage: str
    start: int
    end: int
    note: str
    fired: bool = True
    children: tuple["Step", ...] = field(default=())
