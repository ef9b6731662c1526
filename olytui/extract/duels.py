"""Places that follow from a bout or match: who wins a final is first, who loses it second."""

from collections.abc import Callable

from olytui.extract.engine import Match
from olytui.extract.parsed import Parsed
from olytui.extract.tokens import PHASE
from olytui.extract.words import listed
from olytui.model import Slot


def _sports(names: str) -> frozenset[str]:
    return frozenset(names.split("|"))


KINDS = frozenset({"winner", "loser", "duel-winner", "duel-loser", "race-winner", "race-loser"})
MATCHES = _sports(
    "boxing|judo|wrestling|taekwondo|karate|fencing|tennis|badminton|table tennis|squash|handball|football|"
    "hockey|volleyball|beach volleyball|basketball|3x3 basketball|water polo|rugby|rugby sevens|rugby union|"
    "curling|ice hockey|baseball|softball|archery|bowls|snooker|kabaddi|sambo|kickboxing|netball|lacrosse|"
    "baseball/softball|wheelchair tennis|goalball|boccia|golf|cricket|padel|pickleball"
)
SCORED = frozenset({"archery", "golf"})
# The places of those around one that is told: of how many people, the first one's.
AROUND: dict[str, Callable[[int, int], int | None]] = {
    "last-places": lambda last, count: last - count + 1 if count <= last else None,
    "podium": lambda last, count: 1 if count == last else None,
    "above": lambda place, count: 1 if count == place - 1 else None,
    "below": lambda place, _count: place + 1,
    "over": lambda place, _count: 1 if place == 2 else None,
}
_MINOR = listed("B C D")


def place(kind: str, value: int, match: Match, one: Parsed, slot: Slot) -> int | None:
    """The place of a bout's winner or loser, the bout being for the place `value`; None where none follows."""
    if kind.startswith("race-"):
        return None if slot.sport in MATCHES else value + (kind == "race-loser")
    if kind in ("winner", "loser"):
        detail = _detail(match, one)
        if detail in _MINOR:
            return None
        return value + 2 * (detail == "bronze") + (kind == "loser")
    if slot.sport not in MATCHES and not _has_score(match, one):
        return None
    if kind == "duel-loser":
        return value + 1 if value in (1, 3) else None
    return 1 if value == 2 else None


def _detail(match: Match, one: Parsed) -> str | None:
    """Which final the matched words name: `A`, `B`, `bronze`."""
    tokens = one.line_of(match).tokens[match.first : match.last + 1]
    return next((token.value.detail for token in tokens if token.symbol == PHASE), None)


def _has_score(match: Match, one: Parsed) -> bool:
    return any(token.symbol == "Z" for token in one.line_of(match).tokens[match.first : match.last + 2])
