"""Back and forward through the places where somebody was, with cursor and scroll."""

from typing import NamedTuple

from olytui.tui.values import Narrowing, Which

LONGEST = 200


class Spot(NamedTuple):
    """Where the cursor stands in a list, and which line is the first in sight."""

    cursor: int = 0
    top: int = 0


class BrowsePlace(NamedTuple):
    """The panes: what is selected, where each cursor is, what is being read."""

    selected: Narrowing
    focus: str
    spots: tuple[tuple[str, Spot], ...]
    report: str = ""
    at: int | None = None


class ResultsPlace(NamedTuple):
    """The results of an event, and the cell that the cursor stands on."""

    event: str
    spot: Spot = Spot()
    column: int = 0


class ReviewPlace(NamedTuple):
    """The review: which part of it, the fact in front, and which of its values is chosen."""

    which: Which
    fact: str = ""
    chosen: int = 0


class GridPlace(NamedTuple):
    """The grid of an event or of two reports, and the cell that the cursor stands on."""

    event: str
    reports: tuple[str, ...]
    spot: Spot = Spot()
    column: int = 0


class ChangesPlace(NamedTuple):
    """What is new since a moment, and the line that the cursor stands on."""

    when: str
    spot: Spot = Spot()


class LinksPlace(NamedTuple):
    """The suggested links, and the pair that the cursor stands on."""

    spot: Spot = Spot()


Place = BrowsePlace | ResultsPlace | ReviewPlace | GridPlace | ChangesPlace | LinksPlace


class History:
    """Places before this one and places gone back from."""

    def __init__(self) -> None:
        self._behind: list[Place] = []
        self._ahead: list[Place] = []

    def leave(self, place: Place) -> None:
        """Remembers `place`, which is being left for a new one."""
        if not self._behind or self._behind[-1] != place:
            self._behind.append(place)
            del self._behind[:-LONGEST]
        self._ahead.clear()

    def back(self, here: Place) -> Place | None:
        """The place before, or None at the beginning; screens closed since led back here by themselves."""
        while self._behind and self._behind[-1] == here:
            self._behind.pop()
        if not self._behind:
            return None
        self._ahead.append(here)
        return self._behind.pop()

    def forward(self, here: Place) -> Place | None:
        """The place that was last gone back from, or None."""
        if not self._ahead:
            return None
        self._behind.append(here)
        return self._ahead.pop()
