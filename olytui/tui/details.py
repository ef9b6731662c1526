"""What the screen shows of single things and of what is asked of them, as values like those of the lists."""

from typing import Literal, NamedTuple

from olytui.tui.values import Progress


class Value(NamedTuple):
    """One cell of a results table: the value shown, and the fact behind it."""

    text: str = ""
    fact: str = ""
    state: str = ""
    verdict: str = "open"
    doubted: bool = False


class ResultLine(NamedTuple):
    """One athlete's line in the results table of an event."""

    id: str
    athlete: str
    rank: Value
    noc: Value
    mark: Value
    record: Value
    reports: int
    state: str
    verdict: str = "open"


class Evidence(NamedTuple):
    """Words of a report that state a value: the sentence, and where in it the words stand."""

    report: str
    source: str
    published: str
    sentence: str
    start: int
    end: int
    text_start: int
    text_end: int
    spelling: str = ""
    copy_of: str = ""


class Saying(NamedTuple):
    """One value of a fact, and everything that says so."""

    value: str
    witnesses: int
    evidence: tuple[Evidence, ...]


class FactView(NamedTuple):
    """One fact with its values side by side."""

    id: str
    athlete: str
    where: str
    attribute: str
    state: str
    verdict: str
    verdict_value: str
    why: str
    reason: str
    official: str
    official_state: str
    sayings: tuple[Saying, ...]
    notes: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()


class QueueLine(NamedTuple):
    """One fact in the review queue."""

    id: str
    athlete: str
    where: str
    attribute: str
    values: str
    state: str
    verdict: str
    reason: str = ""


class Slot(NamedTuple):
    """What a claim is a result of, as far as it is known."""

    competition: str = ""
    sport: str = ""
    gender: str = ""
    event: str = ""
    phase: str = ""


NO_SLOT = Slot()


class Span(NamedTuple):
    """Words of an article that mean something: a mention, a claim, words that somebody doubts."""

    start: int
    end: int
    kind: Literal["mention", "claim", "doubt"]
    athlete: str
    name: str
    attribute: str = ""
    value: str = ""
    fact: str = ""
    state: str = ""
    verdict: str = "open"
    event: str = ""
    misspelt: bool = False
    claim: str = ""
    slot: Slot = NO_SLOT


class Article(NamedTuple):
    """A report with its text and all that was read in it."""

    id: str
    title: str
    source: str
    text: str
    spans: tuple[Span, ...] = ()
    url: str = ""
    path: str = ""
    tags: tuple[str, ...] = ()


class ByHand(NamedTuple):
    """A claim as a person reads it in a report."""

    athlete: str
    attribute: str
    value: str
    slot: Slot = NO_SLOT


class ChangeLine(NamedTuple):
    """Something new: a report, a fact that stands otherwise, a decision; `told`: the reports that say so."""

    id: str
    kind: Literal["fact", "report", "decision"]
    what: str
    before: str
    now: str
    why: str
    told: tuple[str, ...] = ()


class Changes(NamedTuple):
    """What is new since a moment."""

    since: str
    summary: str
    lines: tuple[ChangeLine, ...] = ()


class Preview(NamedTuple):
    """What the finder shows beside a hit: lines, each with a look."""

    title: str
    lines: tuple[tuple[str, str], ...] = ()


class Sheet(NamedTuple):
    """The results of one event in one phase."""

    event: str
    title: str
    lines: tuple[ResultLine, ...] = ()
    notes: tuple[str, ...] = ()


class GridLine(NamedTuple):
    """One fact of a grid: for each report the value that it gives, and how that stands to the others."""

    id: str
    label: str
    cells: tuple[tuple[str, str], ...]


class GridView(NamedTuple):
    """Reports across, facts down."""

    title: str
    reports: tuple[str, ...] = ()
    lines: tuple[GridLine, ...] = ()


class LinkLine(NamedTuple):
    """Two groups of names that may be one athlete, what speaks for it, and the sentences that name them.

    `names` are those of both groups, each with the number of its group.
    """

    id: str
    one: str
    other: str
    about: str
    score: float
    view: FactView
    names: tuple[tuple[int, str], ...]


class LinkQueue(NamedTuple):
    """The suggestions, and how many of them are decided."""

    lines: tuple[LinkLine, ...] = ()
    progress: Progress = Progress(0, 0)
