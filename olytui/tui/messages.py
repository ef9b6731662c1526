"""What the parts of the screen tell each other: wishes go up, computed values come back from the workers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from olytui.tui.carrier import Carrier
from olytui.tui.values import Bookmark, Counts, Hit, Listing, News

if TYPE_CHECKING:
    from olytui.tui.details import Article, FactView

# Wishes: where a person wants to go, and what is decided


class EventWanted(Carrier):
    """The person wants to see the results of an event."""

    event: str


class ArticleWanted(Carrier):
    """The person wants to read a report, at certain words where they are given."""

    report: str
    start: int | None = None
    end: int | None = None
    athletes: frozenset[str] = frozenset()


class FactWanted(Carrier):
    """The person wants to see all that is said of a fact."""

    fact: str


class ReasonWanted(Carrier):
    """The person wants to give a verdict that has a reason, and is to be asked for it, the likely one first."""

    fact: str
    verdict: str = "disputed"
    likely: str = ""


class NoteWanted(Carrier):
    """The person wants to write a note to a fact; its verdict stays."""

    fact: FactView


class DoubtWanted(Carrier):
    """The person doubts some words of a report, and is to be asked why."""

    article: Article
    start: int
    end: int


class ClaimWanted(Carrier):
    """The person reads a claim in some words of a report, and is to be asked which."""

    article: Article
    start: int
    end: int


class ClaimStruck(Carrier):
    """The person says that a report does not make a claim."""

    claim: str
    name: str


class GridWanted(Carrier):
    """The person wants reports across and facts down: of an event, or of some reports."""

    event: str = ""
    reports: tuple[str, ...] = ()


class FrequenciesWanted(Carrier):
    """The person wants to know how often each value stands in a column of a list."""

    page: Any
    rows: Any
    column: int


class MarkChosen(Carrier):
    """The person wants to go to a bookmark."""

    mark: Bookmark


class MarkDropped(Carrier):
    """The person no longer wants a bookmark."""

    mark: Bookmark


class NewsWanted(Carrier):
    """The person wants to see what has come in."""


class EditorWanted(Carrier):
    """The person wants to see the file that a report came from."""

    path: str


class HitChosen(Carrier):
    """The person wants to go to what the finder found."""

    hit: Hit


class Judged(Carrier):
    """The person has given a verdict."""

    fact: str
    verdict: str
    value: str = ""
    reason: str = ""
    note: str = ""
    stays: bool = False
    """The person is not done with the fact: it is kept in front."""


class LinkDecided(Carrier):
    """The person has said whether two groups of names are one athlete, or which name is somebody else's."""

    link: str
    choice: str
    leave_out: str = ""


# Computed in workers


class PanesComputed(Carrier):
    """The panes have other rows; `keep` names the row of a pane that the cursor should stand on."""

    listings: Mapping[str, Listing[Any]]
    keep: Mapping[str, str]


class FilterRefused(Carrier):
    """A filter that makes no sense, and why."""

    pane: str
    why: str


class ArticleComputed(Carrier):
    """A report has been fetched."""

    article: Article | None
    start: int | None = None
    end: int | None = None


class FactComputed(Carrier):
    """A fact has been fetched."""

    fact: FactView | None


class NewsRead(Carrier):
    """The store has been changed from elsewhere: what it holds now, and what has come in."""

    counts: Counts
    news: News


class Told(Carrier):
    """A worker has something to say."""

    words: str


class DecisionMade(Carrier):
    """A decision is in the journal, or was refused; `said` tells the person so."""

    said: str
    fact: str = ""
    is_refused: bool = False
    is_done_with: str = ""
    """The fact that a verdict was given on; a list of facts goes on from it."""
