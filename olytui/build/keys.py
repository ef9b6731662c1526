"""Names for things that are the same in every store: they follow from the content alone."""

import re
import unicodedata
from functools import lru_cache
from hashlib import blake2b

from olytui.model import Claim, Slot

_NOT_IN_SLUGS = re.compile(r"[^a-z0-9+-]+")
_REMEMBERED = 8192
_FIGURES = re.compile(r"\d+")
_PHASES = ("final", "semifinal", "quarterfinal", "heat", "qualification", "preliminary")


def digest(*parts: str | int | None, size: int = 8) -> str:
    """A short hash of some parts, told apart from any other parts."""
    packed = "\x1f".join("\x00" if part is None else str(part) for part in parts)
    return blake2b(packed.encode(errors="surrogatepass"), digest_size=size).hexdigest()


@lru_cache(_REMEMBERED)
def slug(words: str | None) -> str:
    """Words as part of a key: lower case, closed up; `_` for nothing."""
    plain = unicodedata.normalize("NFKD", (words or "").replace("−", "-").lower())
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter))
    return _NOT_IN_SLUGS.sub("-", letters).strip("-" if not letters.startswith("-") else "") or "_"


def report_digest(text: str) -> str:
    """What makes two reports the same: their cleaned text."""
    return digest(text, size=16)


def athlete_key(name: str, kind: str, noc: str | None, sport: str | None, nth: int | str = 0) -> str:
    """A readable name with a hash; `nth` tells namesakes apart whom nothing else does."""
    return f"{slug(name)}-{digest(name, kind, noc, sport, nth, size=3)}"


@lru_cache(_REMEMBERED)
def event_key(slot: Slot) -> str:
    """Competition, sport, gender and event, closed up and dotted."""
    return ".".join(slug(part) for part in (slot.competition, slot.sport, slot.gender, slot.event))


def stage_key(event: str, phase: str | None) -> str:
    """An event's key with its phase."""
    return f"{event}.{slug(phase)}"


def event_order(slot: Slot) -> str:
    """Sorts events by sport, then event with its figures as numbers, then gender and competition."""
    parts = (slot.sport, slot.event, slot.gender, slot.competition)
    return "\x1f".join(_FIGURES.sub(lambda found: found[0].zfill(6), part or "\x7f") for part in parts)


def phase_order(phase: str | None) -> str:
    """Sorts the phases of an event, the final first."""
    return str(_PHASES.index(phase)) if phase in _PHASES else "9"


def claim_key(report: str, athlete: str, claim: Claim) -> str:
    """What a report says of whom, where it says so."""
    slot = claim.slot
    return digest(
        report,
        athlete,
        claim.attribute,
        claim.value,
        claim.start,
        claim.end,
        slot.competition,
        slot.event,
        slot.phase,
    )


def fact_id(athlete: str, event: str | None, phase: str | None, attribute: str) -> str:
    """The slot that claims meet in."""
    return digest(athlete, event, phase, attribute)
