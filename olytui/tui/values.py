"""What the screen shows, as values: frozen, in CONTRACT's words, with no widget and no SQL in sight."""

from collections.abc import Sequence
from typing import Generic, Literal, NamedTuple, Protocol, TypeVar

State = Literal["single", "agreed", "rounded", "conflict"]
HitKind = Literal["athlete", "event", "report"]
ChartKind = Literal["event", "athlete", "marks", "coverage", "verdicts"]
Which = Literal["open", "all", "judges"]
"""Which part of the review: what is open, decided facts too, what people judge differently."""


class Line(Protocol):
    """A row of a list; its id is the same for as long as the store stands."""

    @property
    def id(self) -> str: ...


LineT_co = TypeVar("LineT_co", bound=Line, covariant=True)


class Listing(Protocol[LineT_co]):
    """Rows of any number, fetched by the screenful; the last of a million cost what the first cost."""

    @property
    def total(self) -> int: ...

    def rows(self, start: int, count: int) -> Sequence[LineT_co]: ...

    def index_of(self, row_id: str) -> int | None: ...


HeldT = TypeVar("HeldT", bound=Line)


class Fixed(Generic[HeldT]):
    """A listing of rows that are all at hand."""

    def __init__(self, held: tuple[HeldT, ...] = ()) -> None:
        self.held = held

    @property
    def total(self) -> int:
        return len(self.held)

    def rows(self, start: int, count: int) -> Sequence[HeldT]:
        return self.held[start : start + count]

    def index_of(self, row_id: str) -> int | None:
        return next((index for index, row in enumerate(self.held) if row.id == row_id), None)


class Narrowing(NamedTuple):
    """What the panes are narrowed to; ids of one pane's rows narrow the other panes."""

    events: tuple[str, ...] = ()
    athletes: tuple[str, ...] = ()
    reports: tuple[str, ...] = ()
    query: str = ""
    order: str = ""

    @property
    def question(self) -> str:
        """The query with the order that is asked for."""
        return f"{self.query} sort:{self.order}".strip() if self.order else self.query

    def without(self, pane: str) -> "Narrowing":
        """What the other panes ask of `pane`: a pane is never narrowed by its own rows."""
        match pane:
            case "events":
                return self._replace(events=())
            case "athletes":
                return self._replace(athletes=())
            case "reports":
                return self._replace(reports=())
            case _:
                return self

    def __bool__(self) -> bool:
        return bool(self.events or self.athletes or self.reports or self.query)


class EventLine(NamedTuple):
    """A sport, or an event in one phase, with what is known of it."""

    id: str
    kind: Literal["sport", "event"]
    label: str
    detail: str = ""
    year: str = ""
    competition: str = ""
    athletes: int = 0
    reports: int = 0
    conflicts: int = 0


class AthleteLine(NamedTuple):
    """One athlete among the others."""

    id: str
    name: str
    noc: str = ""
    events: int = 0
    mentions: int = 0
    conflicts: int = 0


class ReportLine(NamedTuple):
    """One report among the others."""

    id: str
    title: str
    outlet: str = ""
    published: str = ""
    claims: int = 0
    conflicts: int = 0


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


class Progress(NamedTuple):
    """How much of the queue is decided."""

    left: int
    done: int


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


class Bookmark(NamedTuple):
    """A place to come back to; of a report, the words that were meant."""

    subject: str
    name: str
    start: int = -1
    end: int = -1
    at: str = ""

    @property
    def id(self) -> str:
        """What tells it from other bookmarks."""
        return f"{self.subject}|{self.start}"


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


class News(NamedTuple):
    """What has come in while the browser was open: reports, and facts on which they disagree with others."""

    reports: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()


class Hit(NamedTuple):
    """Something that the finder found, with the letters that matched and why it is here."""

    kind: HitKind
    id: str
    name: str
    detail: str
    why: str
    positions: tuple[int, ...] = ()


class Preview(NamedTuple):
    """What the finder shows beside a hit: lines, each with a look."""

    title: str
    lines: tuple[tuple[str, str], ...] = ()


class Counts(NamedTuple):
    """What the store holds, and a number that changes whenever it does."""

    reports: int = 0
    athletes: int = 0
    events: int = 0
    conflicts: int = 0
    version: int = 0


class Sheet(NamedTuple):
    """The results of one event in one phase."""

    event: str
    title: str
    lines: tuple[ResultLine, ...] = ()
    notes: tuple[str, ...] = ()


class Subject(NamedTuple):
    """What the cursor is on: `kind:key` for the journal, a name, and the words to copy, with their source."""

    id: str
    name: str
    copied: str


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


class Done(NamedTuple):
    """A decision in the journal: what to tell the person, and, of one taken back, which fact it was of."""

    said: str
    fact: str = ""


class LinkLine(NamedTuple):
    """Two groups of names that may be one athlete, what speaks for it, and the sentences that name them."""

    id: str
    one: str
    other: str
    about: str
    score: float
    view: FactView


class LinkQueue(NamedTuple):
    """The suggestions, and how many of them are decided."""

    lines: tuple[LinkLine, ...] = ()
    progress: Progress = Progress(0, 0)
