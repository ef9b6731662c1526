"""Who judged one thing, when and how: all that was ever said of it, what was taken back too."""

from typing import NamedTuple

from olytui.store import Reader


class Said(NamedTuple):
    """One judgement; an undone one is no longer in force."""

    who: str
    at: str
    verdict: str
    value: str | None
    reason: str | None
    note: str | None
    is_undone: bool


def trail(reader: Reader, subject: str) -> list[Said]:
    """Every judgement of `fact:…` or `doubt:…`, the oldest first."""
    return reader.fetch(Said, "trail_of", subject=subject)
