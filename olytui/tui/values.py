"""What the screen shows, as values: frozen, in the words of exports, with no widget and no SQL in sight."""

from collections.abc import Sequence
from typing import Generic, Literal, NamedTuple, Protocol, TypeVar

State = Literal["single", "agreed", "rounded", "conflict"]
HitKind = Literal["athlete", "event", "report"]
ChartKind = Literal["event", "athlete", "marks", "coverage", "verdicts"]
Which = Literal["open", "all", "judges"]
"""Which part of the review: what is open, decided facts too, what people judge differently."""

DOUBT, WORDS = "doubt:", "words:"
"""How the ids of doubts, and of words that people doubt, begin among those of facts."""


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


class News(NamedTuple):
    """What has come in while the browser was open: reports, and facts on which they disagree with others."""

    reports: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()


class Counts(NamedTuple):
    """What the store holds, and a number that changes whenever it does."""

    reports: int = 0
    athletes: int = 0
    events: int = 0
    conflicts: int = 0
    version: int = 0


class Subject(NamedTuple):
    """What the cursor is on: `kind:key` for the journal, a name, and the words to copy, with their source."""

    id: str
    name: str
    copied: str


class Progress(NamedTuple):
    """How much of the queue is decided; what we perhaps misread ourselves is counted apart."""

    left: int
    done: int
    misread: int = 0


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


class Hit(NamedTuple):
    """Something that the finder found, with the letters that matched and why it is here."""

    kind: HitKind
    id: str
    name: str
    detail: str
    why: str
    positions: tuple[int, ...] = ()


class Done(NamedTuple):
    """A decision in the journal: what to tell the person, and, of one taken back, which fact it was of."""

    said: str
    fact: str = ""
