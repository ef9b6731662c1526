"""Which events a competition holds: no 60m at the Games, no discus indoors, nothing but crosses at the cross."""

from dataclasses import dataclass
from functools import cache, lru_cache

from olytui import resources
from olytui.sport.events import sports_with


@dataclass(frozen=True, slots=True)
class _Entry:
    is_only: bool
    competitions: tuple[str, ...]
    but: str
    events: frozenset[str]

    def forbids(self, series: str, event: str) -> bool:
        """Whether this line says that the competition does not hold the event."""
        if not any(words in series for words in self.competitions) or (self.but and self.but in series):
            return False
        return (event in self.events) is not self.is_only


@lru_cache(maxsize=4096)
def can_hold(series: str, sport: str | None, event: str) -> bool:
    """Whether a competition may hold an event; what no table speaks of is possible.

    `series` is a competition without its year, the Games as `Olympics` (source: db/reference/programmes.tsv).
    Of a sport unknown, what it holds in one sport that has the event is possible.
    """
    told = _entries()
    if sport is None:
        return any(can_hold(series, each, event) for each in sports_with(event) or tuple(told))
    return not any(entry.forbids(series, event) for entry in told.get(sport, ()))


@cache
def _entries() -> dict[str, tuple[_Entry, ...]]:
    found: dict[str, tuple[_Entry, ...]] = {}
    for row in resources.read_table("reference/programmes.tsv"):
        named, events = tuple(row["competitions"].split("|")), frozenset(row["events"].split("|"))
        entry = _Entry(row["kind"] == "only", named, row["but"], events)
        found[row["sport"]] = (*found.get(row["sport"], ()), entry)
    return found
