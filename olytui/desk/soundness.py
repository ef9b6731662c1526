"""Whether a store is sound: quotes in their reports, decisions attached or listed, the journal unbroken."""

from pathlib import Path

from olytui.store import open_reader
from olytui.store.verify import Finding
from olytui.store.verify import verify as verify_store

__all__ = ["Finding", "verify"]


def verify(path: Path) -> list[Finding]:
    """What verifying the store at `path` finds."""
    with open_reader(path) as reader:
        return verify_store(reader)
