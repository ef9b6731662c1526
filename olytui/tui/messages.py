"""What the parts of the screen tell each other: wishes go up, computed values come back from the workers."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from textual.message import Message

from olytui.tui.values import Article, FactView, Hit, Listing

# Wishes: where a person wants to go, and what is decided


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
    """The person wants to see all that is said of a fact."""

    fact: str


@dataclass
class ReasonWanted(Message):
    """The person wants to give a verdict that has a reason, and is to be asked for it."""

    fact: str
    verdict: str = "disputed"


@dataclass
class NoteWanted(Message):
    """The person wants to write a note to a fact; its verdict stays."""

    fact: FactView


@dataclass
class GridWanted(Message):
    """The person wants reports across and facts down: of an event, or of some reports."""

    event: str = ""
    reports: tuple[str, ...] = ()


@dataclass
class EditorWanted(Message):
    """The person wants to see the file that a report came from."""

    path: str


@dataclass
class HitChosen(Message):
    """The person wants to go to what the finder found."""

    hit: Hit


@dataclass
class Judged(Message):
    """The person has given a verdict."""

    fact: str
    verdict: str
    value: str = ""
    reason: str = ""
    note: str = ""


# Computed in workers


@dataclass
class PanesComputed(Message):
    """The panes have other rows; `keep` names the row of a pane that the cursor should stand on."""

    listings: Mapping[str, Listing[Any]]
    keep: Mapping[str, str]


@dataclass
class ArticleComputed(Message):
    """A report has been fetched."""

    article: Article | None
    start: int | None = None
    end: int | None = None


@dataclass
class FactComputed(Message):
    """A fact has been fetched."""

    fact: FactView | None


@dataclass
class Told(Message):
    """A worker has something to say."""

    words: str


@dataclass
class DecisionMade(Message):
    """A decision is in the journal, or was refused; `said` tells the person so."""

    said: str
    is_refused: bool = False
