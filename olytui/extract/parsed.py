"""What stands between the stages of reading: a sentence with all that was seen in it, and claims in the
making.
"""

from dataclasses import dataclass, field

from olytui.extract.engine import Match
from olytui.extract.frame import Witness
from olytui.extract.people import Cast
from olytui.extract.scene import Scene
from olytui.extract.segment import Sentence
from olytui.extract.tokens import Line
from olytui.model import Attribute, Report, Slot


@dataclass(slots=True)
class Draft:
    """A claim in the making.

    `margin` is a difference still to be counted from the mark of one of `margin_from` (else of the winner),
    or of whoever was told last;
    `order` is a place still to be counted from that of one of `order_from` (else from the last one told);
    `earlier` is the competition's edition before, should a title turn out to be of that one.
    """

    person: int
    attribute: Attribute
    value: str
    start: int
    end: int
    rule: str
    confidence: float
    slot: Slot
    inferred: tuple[str, ...] = ()
    unit: str | None = None
    derived: bool = False
    is_past: bool = False
    is_heading: bool = False
    margin: str | None = None
    margin_from: tuple[int, ...] = ()
    is_from_last: bool = False
    order: int | None = None
    order_from: tuple[int, ...] = ()
    earlier: str | None = None
    clause: int = 0
    event_from: str = "said"
    event_chance: float = 1.0
    reasons: tuple[str, ...] = ()
    bearings: tuple[str, ...] = ()
    tellings: int = 1


@dataclass(slots=True)
class Parsed:
    """One sentence, read: its tokens before and after noun phrases were folded, with and without what stands
    in brackets behind names, who does what, and its matches.
    """

    sentence: Sentence
    text: str
    words: Line
    brackets: Line
    phrases: Line
    doers: list[int | None]
    clauses: list[int]
    matches: list[Match] = field(default_factory=list)
    witnesses: list[Witness] = field(default_factory=list)
    claims: list[Draft] = field(default_factory=list)

    def line_of(self, match: Match) -> Line:
        """The line over which a match was found."""
        lines = {"words": self.words, "brackets": self.brackets, "phrases": self.phrases}
        return lines[match.rule.level]

    def phrase_at(self, position: int) -> int | None:
        """The number of the folded token at a place of the report's text."""
        for number, token in enumerate(self.phrases.tokens):
            if token.start <= position < token.end:
                return number
        return None


@dataclass(slots=True)
class Parse:
    """All that was seen in a report."""

    report: Report
    cast: Cast
    scene: Scene
    parsed: list[Parsed]
    drafts: list[Draft]
