"""What the parts of the screen tell each other: wishes go up, computed values come back from the workers."""

from collections.abc import Mapping
from dataclasses import dataclass

from textual.message import Message

from olytui.tui.values import Article, Listing


@dataclass
class EventWanted(Message):
    """The person wants to see the results of an event."""

    event: str


@dataclass
class ArticleWanted(Message):
    """The person wants to read a report, at certain words where they are given."""

    report: str
    start: int | None = None
    end: int | None = None
    athletes: frozenset[str] = frozenset()


@dataclass
class FactWanted(Message):
    """The person wants to see all that is said of a fact, or to dispute it."""

    fact: str
    is_dispute: bool = False


@dataclass
class PanesComputed(Message):
    """The panes have other rows; `keep` names the row of a pane that the cursor should stand on."""

    listings: Mapping[str, Listing]  # type: ignore[type-arg]
    keep: Mapping[str, str]


@dataclass
class ArticleComputed(Message):
    """A report has been fetched."""

    article: Article | None
    start: int | None = None
    end: int | None = None


@dataclass
class StoreChanged(Message):
    """Decisions or reports have changed what the screen shows."""


@dataclass
class DecisionMade(Message):
    """A decision is in the journal; `said` tells the person so."""

    said: str
