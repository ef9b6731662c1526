"""Who is who, for people: the queue of likely links with all that speaks for them, and the decisions."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from olytui.build import bonds
from olytui.build.settling import settle_decision
from olytui.errors import NotFoundError, UsageError
from olytui.store import Reader, Writer, journal
from olytui.store import links as rows
from olytui.store.journal import Decision
from olytui.store.rows import EntryRow

Choice = Literal["link", "split", "unsure"]
_SENTENCES = 3
_CHOICES: dict[str, Choice] = {"link": "link", "split": "split", "unsure": "unsure"}


@dataclass(frozen=True, slots=True)
class Side:
    """One of two groups: the names by which it goes, what is known, and sentences that name it."""

    athlete: str
    name: str
    names: tuple[str, ...]
    noc: str | None
    sport: str | None
    sentences: tuple[rows.Sentence, ...]
    anchors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SuggestedLink:
    """Two groups that may be one person, how likely, and why."""

    id: str
    value: float
    reasons: tuple[tuple[str, float], ...]
    one: Side
    other: Side
    is_set_aside: bool


@dataclass(frozen=True, slots=True)
class Queue:
    """The suggestions, the most useful first, and how many were decided and are left."""

    links: tuple[SuggestedLink, ...]
    decided: int
    left: int


def choice_of(word: str) -> Choice:
    """The choice of a word."""
    return _CHOICES[word]


def suggested(reader: Reader, limit: int = 200, *, with_set_aside: bool = False) -> Queue:
    """The queue of suggested links."""
    found = rows.suggestions(reader, limit, with_set_aside=with_set_aside)
    links = tuple(link for row in found if (link := _link(reader, row)))
    return Queue(links, bonds.decided(reader), rows.left(reader))


def decide(
    writer: Writer, suggestion: str, choice: Choice, *, who: str, leave_out: str | None = None
) -> EntryRow:
    """Records what a person says of a suggestion; a name left out is told apart from the others."""
    with writer.transaction():
        row = rows.suggestion(writer, suggestion)
        link = _link(writer, row) if row else None
        if link is None:
            raise NotFoundError(f"There is no suggested link {suggestion}; list them with: olytui links")
        one, other = link.one, link.other
        if leave_out:
            return _leave_out(writer, one, other, leave_out, who)
        payload = _payload(one.anchors, other.anchors, suggestion)
        payload["names"] = [one.name, other.name]
        return _record(writer, choice, f"athlete:{one.athlete}", payload, who)


def link(writer: Writer, one: str, other: str, *, who: str) -> EntryRow:
    """Records that two athletes are one person."""
    return _between(writer, "link", one, other, who)


def split(writer: Writer, one: str, others: Sequence[str], *, who: str) -> EntryRow:
    """Records that athletes are different people, or that spellings or reports of one are somebody else's."""
    if not others:
        raise UsageError("Say from what to split: another athlete, a spelling, or report:STEM.")
    with writer.transaction():
        entry = None
        for other in others:
            found = rows.find_athlete(writer, other)
            if found and found.key != rows.must_find(writer, one).key:
                entry = _between(writer, "split", one, other, who)
            else:
                entry = _split_off(writer, one, other, who)
        assert entry is not None
        return entry


def _between(writer: Writer, action: Choice, one: str, other: str, who: str) -> EntryRow:
    with writer.transaction():
        first, second = rows.must_find(writer, one), rows.must_find(writer, other)
        if first.key == second.key:
            raise UsageError(f"{one} and {other} are one athlete already.")
        payload = _payload(rows.anchors(writer, first), rows.anchors(writer, second))
        payload["names"] = [first.name, second.name]
        return _record(writer, action, f"athlete:{first.key}", payload, who)


def _split_off(writer: Writer, one: str, part: str, who: str) -> EntryRow:
    athlete = rows.must_find(writer, one)
    gone = rows.anchors_of_part(writer, athlete, part.removeprefix("report:"))
    rest = [anchor for anchor in rows.anchors(writer, athlete) if anchor not in gone]
    if not gone or not rest:
        raise NotFoundError(f"{athlete.name} has no spelling or report “{part}” to split off from others.")
    payload = _payload(gone, rest)
    payload["names"] = [part, athlete.name]
    return _record(writer, "split", f"athlete:{athlete.key}", payload, who)


def _leave_out(writer: Writer, one: Side, other: Side, name: str, who: str) -> EntryRow:
    every = (*one.anchors, *other.anchors)
    gone = rows.anchors_named(every, name)
    rest = [anchor for anchor in every if anchor not in gone]
    if not gone or not rest:
        raise NotFoundError(f"“{name}” is none of the names of this group.")
    payload = _payload(gone, rest)
    payload["names"] = [name, one.name]
    return _record(writer, "split", f"athlete:{one.athlete}", payload, who)


def _payload(one: Iterable[str], other: Iterable[str], suggestion: str = "") -> dict[str, Any]:
    return {"one": sorted(one), "other": sorted(other), "suggestion": suggestion}


def _record(writer: Writer, action: Choice, subject: str, payload: dict[str, Any], who: str) -> EntryRow:
    entry = journal.append(writer, Decision(action, subject, payload, who))
    settle_decision(writer, action)
    return entry


def _link(reader: Reader, row: rows.SuggestionRow) -> SuggestedLink | None:
    one = _side(reader, row.one, None)
    other = _side(reader, row.other, row.known_id)
    if one is None or other is None:
        return None
    reasons = tuple((text, weight) for text, weight in row.reasons)
    return SuggestedLink(row.id, row.value, reasons, one, other, row.is_set_aside)


def _side(reader: Reader, appearances: Sequence[int], known: int | None) -> Side | None:
    seen = rows.appearances(reader, appearances)
    roster = rows.athlete_by_id(reader, known) if known else None
    if not seen and not roster:
        return None
    anchors = [f"{it.report}/{it.block}" for it in seen]
    if roster:
        anchors.append(f"athlete:{roster.key}")
    names = dict.fromkeys([*([roster.name] if roster else []), *(it.name for it in seen)])
    first = roster or rows.athlete_by_id(reader, seen[0].athlete_id)
    return Side(
        first.key if first else "",
        next(iter(names)),
        tuple(names),
        first.noc if first else None,
        first.sport if first else None,
        tuple(rows.sentences(reader, appearances, _SENTENCES)),
        tuple(dict.fromkeys(anchors)),
    )
