"""Keeps claims that people entered or struck in step with the journal, and lays their doubts over the rest.

What people say of a report is known by its text and its words, so it finds its place after a rebuild.
"""

import json
from collections.abc import Sequence
from typing import Any

from olytui.dispute.contests import doubt_id
from olytui.link import forms
from olytui.store import Writer, journal
from olytui.store import by_hand as rows
from olytui.store.rows import EntryRow

Payload = dict[str, Any]
_SLOT = ("competition", "sport", "gender", "event", "phase")
CONTEXT = 32


def sync(writer: Writer) -> set[str]:
    """Makes the claims entered and struck those of the journal; gives the blocks of names that it touches."""
    in_force = [(it, json.loads(it.payload)) for it in journal.effective(journal.entries(writer))]
    wanted = {_key(entry): payload for entry, payload in in_force if entry.action == "claim"}
    present = rows.entered(writer)
    blocks = rows.drop_claims(writer, present - set(wanted))
    for key in sorted(set(wanted) - present):
        blocks |= _enter(writer, key, wanted[key])
    strikes = [_strike(entry, payload) for entry, payload in in_force if entry.action == "strike"]
    return blocks | rows.put_strikes(writer, strikes)


def lay_claim(writer: Writer, entry: EntryRow, _payload: Payload) -> str | None:
    """Why a claim entered by hand has no place, where it has none."""
    return (
        None
        if _key(entry) in rows.entered(writer)
        else "The report or the words of this claim are not here now."
    )


def lay_strike(writer: Writer, entry: EntryRow, payload: Payload) -> str | None:
    """Why a strike has no place, where it has none."""
    return None if rows.is_struck(writer, _strike(entry, payload)) else "No rule reads this claim now."


def lay_remark(writer: Writer, entry: EntryRow, payload: Payload) -> str | None:
    """Lays a doubt about words over their report."""
    report = rows.report_of(writer, payload["digest"], payload.get("report"))
    start = place_of(report.text, payload) if report else -1
    if report is None or start < 0:
        return "The words that were doubted are in no report now."
    quote = payload["quote"]
    told = (report.id, start, start + len(quote), quote, payload.get("reason"), payload.get("note"))
    rows.put_remark(writer, rows.NewRemark(entry.seq, *told))
    return None


def lay_doubt_verdict(
    writer: Writer, entry: EntryRow, payload: Payload, facts: Sequence[str | None]
) -> str | None:
    """Lays a verdict over a doubt, found by id or by its kind and the facts that it rests on."""
    found = [fact for fact in facts if fact]
    names = (_key(entry), doubt_id(payload.get("kind", ""), found))
    if any(rows.put_doubt_verdict(writer, name, payload["verdict"], entry.seq) for name in names):
        return None
    return "Nothing gives rise to this doubt now."


def place_of(text: str, payload: Payload) -> int:
    """Where the words stand: at their old place, else where the words around them fit best."""
    quote, start = payload["quote"], payload.get("start", 0)
    if text[start : start + len(quote)] == quote:
        return int(start)
    places = [at for at in range(len(text)) if text.startswith(quote, at)] if quote in text else []
    before, after = payload.get("prefix", ""), payload.get("suffix", "")

    def fit(at: int) -> tuple[int, int]:
        end = at + len(quote)
        return text[:at].endswith(before) + text[end:].startswith(after), -abs(at - start)

    return max(places, key=fit, default=-1)


def around(text: str, start: int, end: int) -> Payload:
    """The words at a place with those around them, by which they are found again."""
    prefix, suffix = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    return {"start": start, "quote": text[start:end], "prefix": prefix, "suffix": suffix}


def _key(entry: EntryRow) -> str:
    return entry.subject.partition(":")[2]


def _enter(writer: Writer, key: str, payload: Payload) -> set[str]:
    report = rows.report_of(writer, payload["digest"], payload.get("report"))
    start = place_of(report.text, payload) if report else -1
    if report is None or start < 0:
        return set()
    name = payload["athlete"]
    appearance = rows.appearance_named(writer, report.id, name)
    if appearance is None:
        appearance = rows.put_appearance(writer, report.id, name, forms.block_of(name, "person"))
    slot = [payload.get(part) for part in _SLOT]
    words = (name, payload["quote"], start, start + len(payload["quote"]))
    told = (payload["attribute"], payload["value"], payload.get("unit"), *slot, slot[-1], *words)
    rows.put_claim(writer, rows.PersonClaim(key, report.id, appearance, *told))
    return {rows.block_of(writer, appearance)}


def _strike(entry: EntryRow, payload: Payload) -> rows.Strike:
    told = (payload["digest"], payload["attribute"], payload["value"], payload["quote"])
    return rows.Strike(_key(entry), *told)
