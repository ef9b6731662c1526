"""What people decided on who is who, as the linker takes it: by what each report calls an athlete."""

import json
from collections.abc import Sequence
from functools import lru_cache

from olytui.link.values import Bond
from olytui.store import Reader, journal
from olytui.store.rows import EntryRow

ACTIONS = frozenset({"link", "split", "unsure"})


def in_force(reader: Reader) -> tuple[Bond, ...]:
    """The decisions in force, in their order; a later one on the same groups replaces an earlier one."""
    bonds: dict[frozenset[frozenset[str]], Bond] = {}
    for entry in _effective(reader):
        if entry.action in ("link", "split"):
            bond = _bond(entry)
            groups = frozenset({bond.one, bond.other})
            bonds.pop(groups, None)
            bonds[groups] = bond
    return tuple(bonds.values())


def set_aside(reader: Reader) -> frozenset[str]:
    """The suggestions of which a person could not tell either."""
    return frozenset(
        str(json.loads(entry.payload)["suggestion"])
        for entry in _effective(reader)
        if entry.action == "unsure"
    )


def ever_spoken_of(reader: Reader) -> set[str]:
    """The spellings of which any decision ever spoke, in force or not."""
    said = [json.loads(entry.payload) for entry in journal.entries(reader) if entry.action in ACTIONS]
    anchors = (anchor for payload in said for side in ("one", "other") for anchor in payload.get(side, ()))
    return {anchor.partition("/")[2] for anchor in anchors if "/" in anchor}


def decided(reader: Reader) -> int:
    """How many decisions on who is who are in force."""
    return sum(entry.action in ACTIONS for entry in _effective(reader))


def _effective(reader: Reader) -> Sequence[EntryRow]:
    return journal.effective(journal.entries(reader))


@lru_cache(maxsize=4096)
def _read(payload: str) -> tuple[frozenset[str], frozenset[str]]:
    said = json.loads(payload)
    return frozenset(said["one"]), frozenset(said["other"])


def _bond(entry: EntryRow) -> Bond:
    return Bond(entry.seq, entry.action == "link", *_read(entry.payload))
