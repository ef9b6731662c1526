"""Finds events by any beginnings of their words: 1500, steeple, 4x4 mixed."""

from dataclasses import dataclass
from functools import cached_property

from olytui.desk.search.hit import Hit
from olytui.names.fold import fold
from olytui.names.likeness import spelling
from olytui.store import Reader

_MISSPELT = 0.8
_WHOLE, _BEGUN = 1.0, 0.9


@dataclass(frozen=True, slots=True)
class EventLine:
    """An event as the search knows it."""

    key: str
    competition: str | None
    sport: str | None
    gender: str | None
    event: str | None
    athletes: int
    reports: int

    @property
    def name(self) -> str:
        """The event in words."""
        return " ".join(filter(None, (self.gender and f"{self.gender}’s", self.event or self.sport)))

    @property
    def detail(self) -> str:
        """Where it was held, and how much is known of it."""
        told = f"{self.reports} report{'s' * (self.reports != 1)}"
        return " · ".join(filter(None, (self.competition, self.sport, told)))


class EventSearch:
    """The events of a store, held for searching; there are never more than some thousands."""

    def __init__(self, reader: Reader) -> None:
        self._events = reader.fetch(EventLine, "events_to_search")
        self._texts = [f" {' '.join(_tokens(event))} " for event in self._events]

    @cached_property
    def _vocabulary(self) -> frozenset[str]:
        return frozenset(token for text in self._texts for token in text.split())

    def search(self, words: str, limit: int) -> list[Hit]:
        """Events that have every word, or one that begins so; misspelt words where nothing else fits."""
        tokens = fold(words).tokens
        if not tokens:
            return []
        found = self._having(tokens)
        if not found and all(len(token) > 3 for token in tokens):
            found = self._having(tuple(self._nearest(token) for token in tokens))
        found.sort(key=lambda item: (-item[0], -self._events[item[1]].reports))
        return [_hit(self._events[number], score, tokens) for score, number in found[:limit]]

    def _having(self, tokens: tuple[str, ...]) -> list[tuple[float, int]]:
        begun = [f" {token}" for token in tokens]
        whole = [f" {token} " for token in tokens]
        found = []
        for number, text in enumerate(self._texts):
            if all(start in text for start in begun):
                worth = sum(_WHOLE if word in text else _BEGUN for word in whole)
                found.append((worth / len(tokens) - 0.01 * text.count(" "), number))
        return found

    def _nearest(self, token: str) -> str:
        best = max(self._vocabulary, key=lambda word: (spelling(token, word), word), default=token)
        return best if spelling(token, best) >= _MISSPELT else token


def _tokens(event: EventLine) -> tuple[str, ...]:
    said = " ".join(filter(None, (event.event, event.gender, event.sport, event.competition)))
    return fold(said).tokens


def _hit(event: EventLine, score: float, tokens: tuple[str, ...]) -> Hit:
    name, places = event.name, set[int]()
    lowered = name.lower()
    for token in tokens:
        start = lowered.find(token)
        if start >= 0:
            places.update(range(start, start + len(token)))
    why = "the words stand in its name"
    return Hit("event", f"event:{event.key}", name, score, why, event.detail, tuple(sorted(places)))
