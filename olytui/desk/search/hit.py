"""What a search finds."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["athlete", "event", "report"]
KINDS: tuple[Kind, ...] = ("athlete", "event", "report")


@dataclass(frozen=True, slots=True)
class Hit:
    """Something found: what it is, why it is here, and the places of the letters of its name that matched."""

    kind: Kind
    id: str
    name: str
    score: float
    why: str
    detail: str = ""
    places: tuple[int, ...] = ()
    reference_id: str | None = None
    spellings: tuple[str, ...] = ()
