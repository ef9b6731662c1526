"""Events in the text, under the names that results lists give them: `1500m`, `4x100m relay`, `10m platform`.

A distance is an event only where the words around say so: `the final 300m` and `with 200m to go` are none.
"""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import cast

from olytui import resources
from olytui.model import Gender
from olytui.sport import stages
from olytui.sport.beside import word_list
from olytui.sport.course import Course, course
from olytui.sport.event_context import is_certain, is_event, is_track_race
from olytui.sport.event_table import EventKind, Meaning, lexicon, sports_of_events
from olytui.sport.scan import Hit, phrase_words

__all__ = ["EventKind", "EventName", "EventWord", "canonical", "find", "sport_of"]

_PARA = r"(?:T|F|S|SB|SM|C|B|H|WH|SL|SH|SU|PR|KL|VL|PTS|PTVI|PTWC)-?\d{1,2}(?:-\d{1,2})?"
_BOTH = re.compile(r"(?i)\b(?:women|men)['’]s (?:and|&|or) $")
_CLASS = re.compile(rf"(?<!\w){_PARA}\b")
_FILLER = re.compile(r"[ -]{1,2}(?:[\w-]+[ ]){0,3}")
_HURDLERS = re.compile(r"(?i)\bhurdlers\b(?:(?!\bflat\b)[^.;\n])*\Z")
_OUTCOMES = frozenset({"gold", "silver", "bronze", "medal", "title", "final"})
_LISTED = re.compile(r",? (?:and|or|&) |, ")


@dataclass(frozen=True, slots=True)
class EventWord:
    """An event named. `sport` is None where several sports have it: `readings` then says what it is in each.

    `certain` is false for words that are events only in some sentences, `needs_sport` tells those that are
    so in reports of their sport alone; `para` is a class of para sport (`T54`).
    """

    start: int
    end: int
    event: str
    sport: str | None
    gender: Gender | None
    kind: EventKind
    certain: bool
    readings: tuple[tuple[str, str], ...]
    para: str | None = None
    needs_sport: bool = False

    def in_sport(self, sport: str | None) -> str:
        """The event's name if the report is about this sport."""
        return next((event for known, event in self.readings if known == sport), self.event)


@dataclass(frozen=True, slots=True)
class EventName:
    """An event as a name in data: its canonical form."""

    event: str
    sport: str | None
    gender: Gender | None
    kind: EventKind


def find(text: str) -> list[EventWord]:
    """Every event that a text names, in order of place."""
    return list(_found(text))


@lru_cache(maxsize=4)
def _found(text: str) -> tuple[EventWord, ...]:
    """The events of a text; remembered, as several stages of reading ask for those of one report."""
    seen = course(text)
    found: list[EventWord] = []
    hits = list(lexicon().find(seen))
    for index, hit in enumerate(hits):
        if hit.value[0].sport == "none":
            continue
        word = _word(seen, hit, _heir(seen, hits, index), _is_listed(seen, hits, index))
        if word and (not found or word.start >= found[-1].end):
            found.append(word)
    return _with_stages(text, found)


def _with_stages(text: str, found: list[EventWord]) -> tuple[EventWord, ...]:
    """The events with the stages of tours, which go before distances within them."""
    if "stage" not in text and "Stage" not in text:
        return tuple(found)
    tour = [
        EventWord(start, end, name, "cycling", None, "individual", True, (("cycling", name),))
        for start, end, name in stages.find(text)
    ]
    apart = [word for word in found if not any(s.start < word.end and word.start < s.end for s in tour)]
    return tuple(sorted([*apart, *tour], key=lambda word: word.start))


def sport_of(event: str) -> str | None:
    """The sport of an event that just one sport has."""
    sports = sports_of_events().get(event, ())
    return sports[0] if len(sports) == 1 else None


def sports_with(event: str) -> tuple[str, ...]:
    """Every sport that has an event of this name, the likeliest first."""
    return sports_of_events().get(event, ())


def _word(seen: Course, hit: Hit[tuple[Meaning, ...]], heir: str | None, is_listed: bool) -> EventWord | None:
    start, end = seen.starts[hit.first], seen.ends[_last(seen, hit)]
    gender, first, last = _gender(seen, start, end)
    meanings = _fitting(hit.value, gender)
    is_backed = gender is not None or is_listed
    if not meanings or not (heir or is_event(seen, hit, meanings[0], is_backed)):
        return None
    if heir:
        inherited = lexicon().get((seen.words[hit.first].rstrip("m") + "m", *heir.split()))
        meanings = _fitting(inherited, gender) if inherited else meanings
    meanings = _over_hurdles(seen, hit, meanings)
    chosen = _on_track(seen, hit, meanings)[0]
    readings = tuple(dict.fromkeys((meaning.sport, meaning.event) for meaning in meanings))
    sports = dict.fromkeys(sport for sport, _ in readings)
    para = _CLASS.search(seen.text, max(0, first - 5), last + 5)
    return EventWord(
        first,
        last,
        chosen.event,
        chosen.sport if len(sports) == 1 else None,
        chosen.gender or gender,
        chosen.kind,
        bool(heir) or is_listed or is_certain(seen, hit, chosen, gender is not None),
        readings,
        para[0] if para else None,
        chosen.certain in ("by-sport", "headed"),
    )


def _last(seen: Course, hit: Hit[tuple[Meaning, ...]]) -> int:
    """The last word of an event: the `gold` or `final` that shows a bare `team` to be one stands for itself."""
    is_shown = hit.value[0].certain == "by-sport" and hit.last > hit.first
    return hit.last - (is_shown and seen.words[hit.last] in _OUTCOMES)


def _fitting(meanings: tuple[Meaning, ...], gender: Gender | None) -> list[Meaning]:
    """The meanings that the gender beside allows, those that ask for just this gender first."""
    allowed = [meaning for meaning in meanings if meaning.needs in (None, gender)]
    gendered = [meaning for meaning in allowed if meaning.gender in (None, gender)] if gender else allowed
    return sorted(gendered or allowed, key=lambda meaning: (meaning.needs is None, meaning.certain == "no"))


def _gender(seen: Course, start: int, end: int) -> tuple[Gender | None, int, int]:
    """The gender said right before, within or right after an event, and the span that takes it in."""
    text = seen.text
    before = bisect_left(seen.gender_starts, start) - 1
    if before >= 0:
        first, last, gender = seen.genders[before]
        if _is_filled(text, last, start):
            return (None if _BOTH.search(text, max(0, first - 16), first) else gender), first, end
    after = bisect_right(seen.gender_starts, start)
    if after < len(seen.genders):
        first, last, gender = seen.genders[after]
        if first < end:
            return gender, start, end
        if _is_after(text, end, first, last):
            return gender, start, last + (text[end:first] == " (")
    return None, start, end


def _is_filled(text: str, first: int, last: int) -> bool:
    """Whether only `individual`, `Olympic`, `T54` and the like stand between a gender and its event."""
    if last - first > 40 or not _FILLER.fullmatch(text, first, last):
        return False
    words = text[first:last].split()
    return all(
        _CLASS.fullmatch(word) or word.lower().strip("-") in word_list("event.filler") or word == "-"
        for word in words
    )


def _is_after(text: str, end: int, first: int, last: int) -> bool:
    """`100m women`, `1500m (men)`, `Skeet Mixed`: a gender said after its event, and before nothing of its
    own.
    """
    gap, following = text[end:first], text[last : last + 1]
    if gap == " (":
        return following == ")"
    return (
        gap in (" ", ", ", " - ")
        and following in ("", "\n", ":", ".", ",", ")")
        and text[last - 1] not in "'’"
    )


def _on_track(seen: Course, hit: Hit[tuple[Meaning, ...]], meanings: list[Meaning]) -> list[Meaning]:
    """`the 5K final` is of the track's 5000m; a `5K` by itself is a race on the road."""
    word = seen.words[hit.first]
    written = seen.text[seen.starts[hit.first] : seen.ends[hit.first]]
    if hit.first != hit.last or word not in ("5km", "10km") or not written.upper().endswith("K"):
        return meanings
    if not is_track_race(seen.text, seen.starts[hit.first], seen.ends[hit.first]):
        return meanings
    return list(lexicon().get((f"{word[:-2]}000m",)) or meanings)


def _over_hurdles(seen: Course, hit: Hit[tuple[Meaning, ...]], meanings: list[Meaning]) -> list[Meaning]:
    """`the high hurdlers stepped up for their 100 metres race`: a distance that hurdlers run has hurdles."""
    start = seen.starts[hit.first]
    if meanings[0].certain != "by-context" or not _HURDLERS.search(seen.text, max(0, start - 90), start):
        return meanings
    return list(lexicon().get((f"{seen.words[hit.first].rstrip('m')}m", "hurdles")) or meanings)


def _is_listed(seen: Course, hits: list[Hit[tuple[Meaning, ...]]], index: int) -> bool:
    """Whether a distance stands in a list of events (`the 5,000 and 10,000 metres`)."""
    hit = hits[index]
    if hit.first not in seen.distances:
        return False
    if index and _LISTED.fullmatch(seen.text, seen.ends[hits[index - 1].last], seen.starts[hit.first]):
        return hits[index - 1].first in seen.distances
    if index + 1 == len(hits):
        return False
    following = hits[index + 1]
    gap = seen.text[seen.ends[hit.last] : seen.starts[following.first]]
    if not _LISTED.fullmatch(gap) or following.first not in seen.distances or following.value[0].is_bare:
        return False
    return not re.search(
        r"(?i)\bbetween $", seen.text[max(0, seen.starts[hit.first] - 8) : seen.starts[hit.first]]
    )


def _heir(seen: Course, hits: list[Hit[tuple[Meaning, ...]]], index: int) -> str | None:
    """The stroke of a later member of a list: `100m and 200m backstroke`, `the 100 and 200 free`."""
    hit = hits[index]
    if hit.first != hit.last or hit.first not in seen.distances or index + 1 == len(hits):
        return None
    following = hits[index + 1]
    gap = seen.text[seen.ends[hit.last] : seen.starts[following.first]]
    if not _LISTED.fullmatch(gap) or following.first not in seen.distances:
        return None
    if following.first == following.last:
        return _heir(seen, hits, index + 1)
    meaning = following.value[0]
    return (
        " ".join(seen.words[following.first + 1 : following.last + 1])
        if meaning.sport == "swimming"
        else None
    )


def canonical(words: str, sport: str | None = None) -> EventName | None:
    """The event that a name in data means (`Men's 4 x 100m Relay`, `Women -57kg`, `Épée Individual`)."""
    text = _data_name(words)
    seen = course(text)
    gender = seen.genders[0][2] if seen.genders else None
    own = _own_names().get((sport or "", " ".join(seen.words)))
    if own:
        return EventName(own[0], sport, gender, own[1])
    best: tuple[int, Meaning] | None = None
    for hit in lexicon().find(seen):
        meanings = [one for one in _fitting(hit.value, gender) if sport in (None, one.sport)]
        length = hit.last - hit.first + 1
        if meanings and (best is None or length > best[0]):
            best = length, meanings[0]
    if best is None:
        return None
    meaning = best[1]
    return EventName(meaning.event, sport or sport_of(meaning.event), meaning.gender or gender, meaning.kind)


_OF_CREWS = frozenset({"pair", "double", "four", "quad", "eight", "synchronised", "beach volleyball", "470"})


@cache
def is_individual(event: str) -> bool:
    """Whether one athlete alone competes in an event, never a team or crew."""
    known = canonical(event)
    is_crew = any(word in _OF_CREWS for word in event.split())
    return known is not None and known.kind == "individual" and not is_crew


@cache
def is_shared(event: str) -> bool:
    """Whether those of one crew, pair or team share an event's places."""
    known = canonical(event)
    return known.kind != "individual" if known is not None else event in _OF_CREWS


@cache
def _own_names() -> dict[tuple[str, str], tuple[str, EventKind]]:
    """Names that only their sport explains: (sport, the name's words) → event and kind."""
    names: dict[tuple[str, str], tuple[str, EventKind]] = {}
    for row in resources.read_table("reference/event_names.tsv"):
        key = row["sport"], " ".join(phrase_words(row["name"]))
        names[key] = row["event"], cast(EventKind, row["kind"])
    return names


def _data_name(words: str) -> str:
    text = words.replace("−", "-").replace("×", "x")
    text = re.sub(r"(?<!\w)-(?=\d)", "", text)
    return re.sub(r"\bMarathon Race Walk Relay Mixed\b", "mixed marathon race walk relay", text)
