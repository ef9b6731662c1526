"""Rows for deciding who is who: suggestions, what stands behind them, and what anchors a decision."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from olytui.errors import NotFoundError
from olytui.store.reader import Reader
from olytui.store.rows import AthleteRow

_AROUND = 400
_STOPS = ("\n", ". ", "! ", "? ", "” ", '." ')


@dataclass(frozen=True, slots=True)
class SuggestionRow:
    """Two groups of appearances that may be one person."""

    id: str
    one: tuple[int, ...]
    other: tuple[int, ...]
    known_id: int | None
    value: float
    reasons: tuple[tuple[str, float], ...]
    is_set_aside: bool


@dataclass(frozen=True, slots=True)
class SeenRow:
    """An appearance, as far as a decision needs it."""

    id: int
    report: str
    block: str
    name: str
    athlete_id: int | None


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words of a report around a name."""

    report: str
    text: str
    start: int
    end: int


def suggestions(reader: Reader, limit: int, *, with_set_aside: bool) -> list[SuggestionRow]:
    """The likeliest suggestions first."""
    return reader.fetch(SuggestionRow, "link_suggestions", limit=limit, aside=int(with_set_aside), id=None)


def suggestion(reader: Reader, name: str) -> SuggestionRow | None:
    """One suggestion."""
    return reader.first(SuggestionRow, "link_suggestions", limit=1, aside=1, id=name)


def left(reader: Reader) -> int:
    """How many suggestions wait for a person."""
    return reader.number("link_suggestions_left")


def appearances(reader: Reader, numbers: Iterable[int]) -> list[SeenRow]:
    """Some appearances."""
    return reader.fetch(SeenRow, "appearances_by_id", appearances=json.dumps(list(numbers)))


def athlete_by_id(reader: Reader, number: int | None) -> AthleteRow | None:
    """An athlete by number."""
    return reader.first(AthleteRow, "athletes_by_id", athletes=json.dumps([number])) if number else None


def find_athlete(reader: Reader, named: str) -> AthleteRow | None:
    """The athlete of a key, or the only one of a name."""
    key = named.removeprefix("athlete:")
    found = reader.fetch(AthleteRow, "athletes_called", named=key)
    return found[0] if found and (len(found) == 1 or found[0].key == key) else None


def must_find(reader: Reader, named: str) -> AthleteRow:
    """The same, or a sentence that there is none."""
    found = find_athlete(reader, named)
    if found is None:
        raise NotFoundError(f"There is no one athlete {named}; find the id with: olytui search “{named}”")
    return found


def anchors(reader: Reader, athlete: AthleteRow) -> list[str]:
    """What a decision remembers of an athlete: the reports with their names for him, and the roster's key."""
    seen = reader.fetch(SeenRow, "appearances_of_athlete", athlete=athlete.id)
    roster = [f"athlete:{athlete.key}"] if athlete.reference_id or not seen else []
    return [*roster, *dict.fromkeys(f"{it.report}/{it.block}" for it in seen)]


def anchors_of_part(reader: Reader, athlete: AthleteRow, part: str) -> list[str]:
    """The same for the appearances under one spelling, or in one report."""
    seen = reader.fetch(SeenRow, "appearances_of_athlete", athlete=athlete.id)
    stems = {it.id for it in reader.fetch(SeenRow, "appearances_in_report", athlete=athlete.id, stem=part)}
    return [f"{it.report}/{it.block}" for it in seen if it.name == part or it.id in stems]


def anchors_named(every: Sequence[str], block: str) -> list[str]:
    """Those of some anchors that carry one name."""
    tokens = sorted(block.lower().split())
    return [anchor for anchor in every if anchor.partition("/")[2].split() == tokens]


def sentences(reader: Reader, numbers: Iterable[int], limit: int) -> list[Sentence]:
    """The sentences of the reports with the first mention of each appearance."""
    listed = json.dumps(list(numbers))
    found = reader.fetch(
        Sentence, "sentences_of_appearances", appearances=listed, around=_AROUND, limit=limit
    )
    return [Sentence(it.report, sentence_in(it), it.start, it.end) for it in found]


def sentence_in(seen: Sentence) -> str:
    """The sentence of a mention out of the words around it, cut at words where it is longer than these.

    A line without a full stop, such as a title, is followed by the sentence below it.
    """
    at = min(seen.start, _AROUND)
    end = at + seen.end - seen.start
    before, after = seen.text[:at], seen.text[end:]
    begun = max((before.rfind(stop) + len(stop) for stop in _STOPS if stop in before), default=0)
    head = before[begun:]
    if not begun and seen.start > _AROUND:
        head = f"…{head.partition(' ')[2]}"
    tail, rest = _to_stop(after)
    if tail.endswith("\n") and rest.strip():
        tail = f"{tail.rstrip()} — {_to_stop(rest.lstrip())[0]}"
    return " ".join(f"{head}{seen.text[at:end]}{tail}".split())


def _to_stop(words: str) -> tuple[str, str]:
    """Words up to the end of their sentence, and the rest; what never ends is cut at a word."""
    ended = min((words.find(stop) + 1 for stop in _STOPS if stop in words), default=0)
    if ended or len(words) < _AROUND:
        return words[: ended or None], words[ended:] if ended else ""
    return f"{words.rpartition(' ')[0]}…", ""
