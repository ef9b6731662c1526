"""Events as tokens: those that are events in any sentence, and those that are so in a report of their sport."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from olytui.extract.tokens import EVENT, Token
from olytui.extract.words import listed
from olytui.sport import disciplines, events
from olytui.sport.events import EventWord

_COUNTS = listed(
    "four eight pair pairs double doubles quad single singles stage freestyle relay sprint road team"
)

_COMMON = frozenset({"sprint", "pursuit"})

Spoken = list[tuple[int, str]]


def find(text: str) -> Iterator[Token]:
    """The events that a report names."""
    found = events.find(text)
    spoken = sorted(_spoken(text, found))
    sports = {sport for _, sport in spoken}
    told = {word.sport for word in disciplines.find(text)}
    told.update(word.sport for word in found if word.certain and word.sport)
    weapon = ""
    for word in (_narrowed(word, told) for word in found):
        if _is_figure(text, word) or _is_common(word, found, text):
            continue
        meant = _in_its_sport(word, spoken) if word.needs_sport else word
        if meant is not None and meant.sport == "fencing":
            meant = _with_weapon(meant, weapon)
            weapon = meant.event.removeprefix("team ")
        if meant is not None and (word.certain or word.needs_sport or _may_be(text, word, sports)):
            start = word.start - (text[max(0, word.start - 1) : word.start] in ("-", "+", "−"))
            yield Token(EVENT, start, word.end, meant)


def _narrowed(word: EventWord, told: set[str]) -> EventWord:
    """An event of several sports as that of the only one among them that the report speaks of."""
    fitting = [(sport, event) for sport, event in word.readings if sport in told]
    if len(fitting) != 1 or len(word.readings) == 1:
        return word
    ((sport, event),) = fitting
    return replace(word, sport=sport, event=event, readings=((sport, event),))


def _spoken(text: str, found: list[EventWord]) -> Iterator[tuple[int, str]]:
    """Where the report speaks of which sport, by its certain events and its words for sports."""
    for word in found:
        if word.certain:
            known = [word.sport] if word.sport else [sport for sport, _ in word.readings[:1]]
            yield from ((word.start, sport) for sport in known)
    yield from ((word.start, word.sport) for word in disciplines.find(text))


def _in_its_sport(word: EventWord, spoken: Spoken) -> EventWord | None:
    """What a bare `team event` means: that of the sport spoken of last, if it has one."""
    at = bisect_right(spoken, (word.start, "\uffff"))
    sport = spoken[at - 1][1] if at else spoken[0][1] if spoken else None
    event = next((event for known, event in word.readings if known == sport), None)
    return replace(word, event=event, sport=sport, readings=((sport, event),)) if sport and event else None


def _is_common(word: EventWord, found: list[EventWord], text: str) -> bool:
    """Whether `sprint` or `pursuit` is a common word: in a report of other sports than have such an event."""
    if word.event not in _COMMON:
        return False
    others = {other.sport for other in found if other.certain and other.sport and other.event not in _COMMON}
    others.update(other.sport for other in disciplines.find(text))
    return bool(others) and not any(sport in others for sport, _ in word.readings)


def _with_weapon(word: EventWord, weapon: str) -> EventWord:
    """A fencers' bare team or individual event is of the weapon spoken of last."""
    if word.event not in ("team", "individual") or not weapon:
        return word
    event = f"team {weapon}" if word.event == "team" else weapon
    return replace(word, event=event, readings=(("fencing", event),))


def _is_figure(text: str, word: EventWord) -> bool:
    """Whether an event is the end of a figure: `10:800`."""
    before = text[max(0, word.start - 2) : word.start]
    return before[1:] in (".", ":") and before[:1].isdigit()


def _may_be(text: str, word: EventWord, sports: set[str]) -> bool:
    """Whether a doubtful word can be an event of a sport that the report speaks of."""
    is_of_sport = not sports or any(sport in sports for sport, _ in word.readings)
    return is_of_sport and text[word.start : word.end].lower() not in _COUNTS
