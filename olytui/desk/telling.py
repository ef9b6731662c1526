"""A decision of the journal in a few words, for whoever takes it back or makes it again."""

import json
from typing import Any

from olytui.store.rows import EntryRow

_OF_TWO = {"link": "one athlete", "split": "two athletes", "unsure": "nobody can tell"}


def gist(entry: EntryRow) -> str:
    """What was decided, of whom: `confirmed 9.81 · Fred Kerley, mark`; ids only where nothing else is known."""
    said: dict[str, Any] = json.loads(entry.payload)
    what, of = _parts(entry, said)
    return " · ".join(part for part in (what, of) if part)


def _parts(entry: EntryRow, said: dict[str, Any]) -> tuple[str, str]:
    match entry.action:
        case "verdict":
            about = said.get("about") or {}
            of = ", ".join(part for part in (about.get("athlete"), about.get("attribute")) if part)
            return _joined(said.get("verdict"), said.get("value")), of or said.get("why") or entry.subject
        case "tag" | "untag":
            tags = " ".join(f"#{tag}" for tag in said.get("tags", ()))
            return _joined("no longer" if entry.action == "untag" else "", tags), entry.subject
        case "claim":
            return "claim entered", _joined(
                f"{said.get('athlete')},", said.get("attribute"), said.get("value")
            )
        case "doubt" | "strike":
            word = "doubted" if entry.action == "doubt" else "struck"
            return word, f"“{said['quote']}”" if said.get("quote") else entry.subject
        case action:
            return _OF_TWO.get(action, action), " | ".join(said.get("names", ())) or entry.subject


def _joined(*parts: str | None) -> str:
    return " ".join(part for part in parts if part)
