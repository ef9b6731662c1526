"""Two people's work as one journal: written out, taken in, compared.

What is taken in keeps who and when. A verdict that contradicts one of ours is kept beside it as an opinion,
so that nobody's judgement is overturned by a file; the differences are a queue of their own.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from olytui.build import decisions
from olytui.build.settling import settle_decision
from olytui.desk.review import Case, case
from olytui.dispute.agreement import Agreement, agree
from olytui.errors import NotFoundError, SourceError
from olytui.parts import mapping
from olytui.store import Reader, Writer, journal
from olytui.store.journal import Decision
from olytui.store.rows import EntryRow

OPINION = "opinion"


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of taking a journal in."""

    added: int
    known: int
    same: int
    differ: int


@dataclass(frozen=True, slots=True)
class Judged:
    """One person's verdict on one fact or doubt."""

    who: str
    subject: str
    verdict: str
    value: str | None
    note: str | None
    at: str

    @property
    def label(self) -> str:
        """What counts as the same judgement."""
        return f"{self.verdict}:{self.value}" if self.value else self.verdict


@dataclass(frozen=True, slots=True)
class Difference:
    """One fact or doubt that people judge differently; the case is None where the fact is no longer there."""

    subject: str
    judged: tuple[Judged, ...]
    case: Case | None = None


def export(reader: Reader) -> Iterator[dict[str, Any]]:
    """Every entry of the journal, as it was first written wherever that was."""
    for entry in journal.entries(reader):
        payload = json.loads(entry.payload)
        origin = payload.pop("origin", None)
        yield origin or mapping(entry) | {"payload": payload}


def take_in(writer: Writer, lines: Iterable[str]) -> Taken:
    """Adds the entries of another journal that are not here yet; taking in twice changes nothing."""
    entries = _parsed(lines)
    with writer.transaction():
        here = {_origin(entry)["hash"]: entry for entry in journal.entries(writer)}
        ours = {it.subject: it for it in judgements(writer)}
        added = same = differ = 0
        for entry in entries:
            if entry.hash in here:
                continue
            decision = _decision(entry, here, ours)
            if entry.action == "verdict" and entry.subject in ours:
                same += decision.action != OPINION
                differ += decision.action == OPINION
            here[entry.hash] = journal.append(writer, decision)
            added += 1
        if added:
            settle_decision(writer, "claim")
            decisions.attach(writer)
    return Taken(added, len(entries) - added, same, differ)


def judgements(reader: Reader) -> list[Judged]:
    """Everyone's verdicts in force, opinions too: of each person the last one on each thing."""
    last: dict[tuple[str, str], Judged] = {}
    for entry in journal.effective(journal.entries(reader)):
        if entry.action in {"verdict", OPINION}:
            said = json.loads(entry.payload)
            told = (said["verdict"], said.get("value"), said.get("note"), entry.at)
            last[entry.who, entry.subject] = Judged(entry.who, entry.subject, *told)
    return [it for it in last.values() if it.verdict != "open"]


def agreements(reader: Reader) -> list[Agreement]:
    """How far every two people agree."""
    by_person: dict[str, dict[str, str]] = defaultdict(dict)
    for it in judgements(reader):
        by_person[it.who][it.subject] = it.label
    return [agree(a, b, by_person[a], by_person[b]) for a, b in combinations(sorted(by_person), 2)]


def differences(reader: Reader) -> list[Difference]:
    """What people judge differently, with its evidence: the queue for a third decision."""
    by_subject: dict[str, list[Judged]] = defaultdict(list)
    for it in judgements(reader):
        by_subject[it.subject].append(it)
    return [
        Difference(subject, tuple(sorted(judged, key=lambda it: it.at)), _case(reader, subject))
        for subject, judged in sorted(by_subject.items())
        if len({it.label for it in judged}) > 1
    ]


def _case(reader: Reader, subject: str) -> Case | None:
    kind, _, key = subject.partition(":")
    try:
        return case(reader, key) if kind == "fact" else None
    except NotFoundError:
        return None


def _decision(entry: EntryRow, here: Mapping[str, EntryRow], ours: Mapping[str, Judged]) -> Decision:
    """The entry as it stands in our journal: undo and redo point to our number of what they are about."""
    payload, subject, action = json.loads(entry.payload), entry.subject, entry.action
    if action in {"undo", "redo"}:
        about = here.get(payload.get("hash", ""))
        subject = f"entry:{about.seq if about else 0}"
    own = ours.get(subject)
    if action == "verdict" and own and own.who != entry.who and own.label != _label(payload):
        action = OPINION
    return Decision(action, subject, payload | {"origin": _origin(entry)}, entry.who, entry.at)


def _label(payload: Mapping[str, Any]) -> str:
    return f"{payload['verdict']}:{payload['value']}" if payload.get("value") else str(payload["verdict"])


def _origin(entry: EntryRow) -> dict[str, Any]:
    """The entry as it was first written."""
    payload = json.loads(entry.payload)
    origin = payload.pop("origin", None)
    return dict(origin) if origin else mapping(entry) | {"payload": payload}


def _parsed(lines: Iterable[str]) -> list[EntryRow]:
    """The entries of a file, in their order, each sound in itself."""
    entries = [_entry(number, line) for number, line in enumerate(lines, 1) if line.strip()]
    return sorted(entries, key=lambda entry: (entry.at, entry.seq))


def _entry(number: int, line: str) -> EntryRow:
    try:
        told = json.loads(line)
        packed = json.dumps(told["payload"], ensure_ascii=False, sort_keys=True)
        entry = EntryRow(
            seq=int(told["seq"]),
            at=str(told["at"]),
            who=str(told["who"]),
            action=str(told["action"]),
            subject=str(told["subject"]),
            payload=packed,
            previous=str(told["previous"]),
            hash=str(told["hash"]),
        )
    except (ValueError, KeyError, TypeError) as error:
        reason = f"Line {number} is no entry of a journal; write one with: olytui journal export"
        raise SourceError(reason) from error
    if journal.sealed(entry).hash != entry.hash:
        raise SourceError(f"Line {number} was altered since it was written; nothing was taken in.")
    return entry
