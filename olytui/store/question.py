"""What a list can be asked for, as values: conditions on fields, how they are joined, and the order."""

from dataclasses import dataclass
from typing import Literal

ListName = Literal["events", "athletes", "reports", "facts", "claims"]
LISTS: tuple[ListName, ...] = ("events", "athletes", "reports", "facts", "claims")
Figure = int | float | str


@dataclass(frozen=True, slots=True)
class Words:
    """A text that a field is or has; `is_part`: a part is enough, even where another has it whole."""

    text: str
    is_part: bool = False


@dataclass(frozen=True, slots=True)
class Span:
    """Everything from `low` to `high`, where given; the bounds of a mark are thousandths of `unit`."""

    low: Figure | None = None
    high: Figure | None = None
    has_low: bool = True
    has_high: bool = True
    unit: str | None = None


@dataclass(frozen=True, slots=True)
class Nothing:
    """A field about which nobody says anything."""


Value = Words | Span | Nothing


@dataclass(frozen=True, slots=True)
class Term:
    """One field with the values of which any will do; without a field, words to be found anywhere."""

    field: str
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """What a condition alone would show is hidden."""

    part: "Condition"


@dataclass(frozen=True, slots=True)
class Every:
    """All of these hold, of one and the same claim where they are about claims."""

    parts: tuple["Condition", ...]


@dataclass(frozen=True, slots=True)
class Either:
    """At least one of these holds."""

    parts: tuple["Condition", ...]


Condition = Term | Not | Every | Either


@dataclass(frozen=True, slots=True)
class Sort:
    """One key of an order; what has no value for it comes last, whichever way."""

    key: str
    is_reversed: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """What to find, and in which order; nothing at all asks for the whole list in its own order."""

    condition: Condition | None = None
    order: tuple[Sort, ...] = ()

    def __bool__(self) -> bool:
        return self.condition is not None or bool(self.order)
