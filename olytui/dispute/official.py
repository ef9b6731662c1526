"""Holds what reports say beside the official results: agrees, rounded, differs, or not there.

Official results are a source with a date. A report that they contradict may have been right when it was
written: then an older official source says the same, or a disqualification has taken the place away.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from olytui.dispute.differences import STATUS_NAMES, birth_window, fits_birth
from olytui.dispute.figures import Relation, compare_marks
from olytui.dispute.records import scope
from olytui.dispute.slots import SlotClaim

Standing = Literal["agrees", "rounded", "differs"]

_BETTER: tuple[Standing, ...] = ("agrees", "rounded", "differs")


@dataclass(frozen=True, slots=True)
class OfficialEntry:
    """What one official source says of one athlete (`athlete` is the key) in one phase of one event."""

    phase: str | None
    rank: str | None = None
    mark: str | None = None
    records: tuple[str, ...] = ()
    irm: str | None = None
    noc: str | None = None
    as_of: str = ""
    source: str = ""
    athlete: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Comparison:
    """How a value stands to the official one. `overtaken` is true where it was right when it was written."""

    state: Standing
    official: str
    why: str
    source: str
    overtaken: bool = False


def hold(
    attribute: str, phase: str | None, value: str, entries: Iterable[OfficialEntry], unit: str | None = None
) -> Comparison | None:
    """How a value stands to the newest official results that know; None where none does.

    A place in a heat may be that of the heat or that of all heats, so another place does not contradict it.
    """
    known = sorted(_matching(phase, entries), key=lambda entry: entry.as_of, reverse=True)
    told = [(entry, found) for entry in known if (found := _beside(attribute, value, unit, entry))]
    if not told:
        return _taken_away(attribute, known)
    newest = [(entry, found) for entry, found in told if entry.as_of == told[0][0].as_of]
    entry, (state, official) = min(newest, key=lambda pair: _BETTER.index(pair[1][0]))
    if state == "differs" and attribute == "rank" and phase != "final":
        return None
    if state != "differs":
        how = "say the same" if state == "agrees" else f"say {official}"
        return Comparison(state, official, f"The official results {how}.", entry.source)
    older = next((was for was, (how, _) in told if how == "agrees" and was.as_of < entry.as_of), None)
    if older:
        why = f"Right when written (as of {older.as_of}); as of {entry.as_of} the results say {official}."
        return Comparison("differs", official, why, entry.source, overtaken=True)
    return Comparison("differs", official, f"The official results say {official}.", entry.source)


def hold_age(claims: Sequence[SlotClaim], value: str, born: str) -> Comparison | None:
    """Whether an age fits the birth date of the official roster on the day of the report."""
    held = [claim for claim in claims if claim.value == value and birth_window(claim)]
    if not held:
        return None
    day = date.fromisoformat(born)
    wrong = [claim for claim in held if not fits_birth(claim, day)]
    official = _age_on(day, held[0].published or "")
    if not wrong:
        return Comparison("agrees", official, f"Born {born}, {value} on the day of the report.", "roster")
    first = min(wrong, key=lambda claim: claim.published or "")
    right = _age_on(day, first.published or "")
    why = f"Born {born}, on {first.published} the age was {right}, not {value}."
    return Comparison("differs", right, why, "roster")


def _age_on(born: date, published: str) -> str:
    """The age on a day; where only the month or the year is known, the age at its end."""
    parts = [int(part) for part in published[:10].split("-")]
    year, month, day = (*parts, 12, 31)[:3] if len(parts) == 1 else (*parts, 31)[:3]
    return str(year - born.year - ((month, day) < (born.month, born.day)))


def _matching(phase: str | None, entries: Iterable[OfficialEntry]) -> list[OfficialEntry]:
    listed = list(entries)
    if phase is None:
        return listed
    return [entry for entry in listed if entry.phase in {phase, None}]


def _beside(
    attribute: str, value: str, unit: str | None, entry: OfficialEntry
) -> tuple[Standing, str] | None:
    official = {"rank": entry.rank, "mark": entry.mark, "irm": entry.irm, "noc": entry.noc}.get(attribute)
    if attribute == "record":
        official = " ".join(entry.records)
    return (standing(attribute, value, official, unit), official) if official else None


def standing(attribute: str, value: str, official: str, unit: str | None = None) -> Standing:
    """How one value stands to the official one; official records are several, divided by spaces."""
    if attribute == "mark":
        relation = compare_marks(value, official, unit)
        if relation is Relation.SAME:
            return "agrees"
        return "rounded" if relation in {Relation.ROUNDED, Relation.CONVERTED} else "differs"
    if attribute == "record":
        return "agrees" if scope(value) in {scope(record) for record in official.split()} else "differs"
    plain = [
        STATUS_NAMES.get(word.strip("=T.").upper(), word.strip("=T.").upper()) for word in (value, official)
    ]
    return "agrees" if plain[0] == plain[1] else "differs"


def _taken_away(attribute: str, known: Sequence[OfficialEntry]) -> Comparison | None:
    """A place or mark of somebody whom the results call disqualified."""
    entry = next((entry for entry in known if entry.irm), None)
    if not entry or not entry.irm or attribute not in {"rank", "mark"}:
        return None
    overtaken = entry.irm == "DSQ"
    tail = ": the report may have been right when it was written." if overtaken else "."
    return Comparison(
        "differs", entry.irm, f"The official results say {entry.irm}{tail}", entry.source, overtaken
    )
