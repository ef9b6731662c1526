"""Finds results lists in a report: runs of rows with rising places, and the heading that says of what."""

import re
from dataclasses import dataclass, field
from itertools import pairwise

from olytui.extract.tables.figures import Part
from olytui.extract.tables.rows import Row, read, read_duel
from olytui.model import Gender, Phase
from olytui.sport import events, phases

_LINE = re.compile(r"[^\n]+")
_ITEM = re.compile(r"(?:;|(?<=[.\d)]),|(?<=[a-z\d)])\.|:)\s+(?=\d{1,3}[.)= ])")
_RUN_ON = re.compile(r"(?:^|[:.–-]\s)\s*(?=1[.)=]?\s+\w)")
_OTHERS = re.compile(
    r"(?i)(?:\b(?:other|others|also|selected|remaining|leading)\b[^:\n]{0,30}"
    r"|(?<!\S)(?:wo)?men(?:['’]s)?\b[^:.\n]{0,40}):\s*(?=\d{1,3}[.)]\s+\w)"
)
_MARK_LINE = re.compile(r"\s*(?:\d+[:.]\d|(?:hours?|minutes?|seconds?|points)\b)")
_RUNS = re.compile(r"\s*\([\d:./ +-]+\)?\s*|[\d:./ +-]+\)\.?\s*")
_SUMMARY = re.compile(r"[.;] (?=[A-Z][\w’' -]{1,24}: )")
_AGATE = re.compile(r"(?<=[.;)]) (?=(?:Men|Women|Mixed)\b[^:.\n]{0,40}: \d{1,3}[.)] )")
_BRONZE = re.compile(r"(?i)^\W*(?:for )?(?:the )?(?:bronze|third place|3rd place)\b[^.]{0,30}$")
_NOT_RESULTS = re.compile(
    r"\b(?:standings?|overall|rankings?|ranked|medals? (?:table|tally|count)|leaderboard|schedule|fixtures?"
    r"|start ?list|entr(?:y|ies)|order of merit|money list|timetable|squads?|team for|records?|top scorers?"
    r"|all-time|top (?:\d+|ten) (?:times|performances)|previous|past winners)\b",
    re.IGNORECASE,
)
_RESULTS = re.compile(r"(?i)\bresults?\b")
_QUALIFIERS = re.compile(r"(?i)\bqualifiers? for\b")
_GENDER = re.compile(r"(?i)\b(wom[ae]n|ladies|girls|female|men|boys|male|mixed)(?:['’]?s?)\b")
_GENDERS: dict[str, Gender] = {
    **dict.fromkeys(("woman", "women", "ladies", "girls", "female"), "women"),
    "mixed": "mixed",
}
_LONGEST_ROW = 200
_LONGEST_HEADING = 140
_NEAR, _FARTHEST = 4, 200
_SENTENCE_END = re.compile(r"[.!?][”\"’']?\s*$")


@dataclass(slots=True)
class Table:
    """A run of rows, and what its heading says; `is_result` is false for standings and schedules."""

    start: int
    end: int
    rows: list[Row] = field(default_factory=list)
    event: str | None = None
    sport: str | None = None
    gender: Gender | None = None
    phase: Phase | None = None
    is_result: bool = True
    is_read: bool = False
    is_sure: bool = False


@dataclass(slots=True)
class _Heading:
    """What the last headings said; a heading that names an event starts afresh.

    Most reports hold no list at all, so lines are `heard` as they come and read once rows stand under them.
    """

    event: str | None = None
    sport: str | None = None
    gender: Gender | None = None
    phase: Phase | None = None
    is_result: bool = True
    is_bronze: bool = False
    heard: list[str] = field(default_factory=list)

    def table(self, rows: list[Row]) -> Table:
        """The table of the rows that stand under the lines heard so far."""
        self.settle()
        said = (self.event, self.sport, self.gender, self.phase, self.is_result)
        return Table(rows[0].start, rows[-1].end, rows, *said)

    def settle(self) -> None:
        """Takes in the lines heard since the last rows."""
        for line in self.heard:
            self._read(line)
        self.heard.clear()

    def _read(self, text: str) -> None:
        """Takes in one line that stands above rows."""
        words = [word for word in events.find(text) if word.certain or len(text) < 60]
        stages = phases.find(text)
        said = _GENDER.search(text)
        gender = _GENDERS.get(said[1].lower(), "men") if said else None
        if words:
            self.event, self.sport = words[0].event, words[0].sport
            self.gender, self.phase = words[0].gender or gender, None
        elif gender:
            self.gender, self.phase = gender, None
        if stages and (words or not _SENTENCE_END.search(text)):
            self.phase = "qualification" if _QUALIFIERS.search(text) else stages[-1].phase
        self.is_bronze = _BRONZE.match(text) is not None
        if words or gender or stages or _NOT_RESULTS.search(text):
            self.is_result = _NOT_RESULTS.search(text) is None or _RESULTS.search(text) is not None


def find(text: str) -> list[Table]:
    """All results lists of a report, in order."""
    reader = _Reader(text)
    for line in _LINE.finditer(text):
        cuts = [line.start(), *(cut.end() for cut in _AGATE.finditer(text, *line.span())), line.end()]
        for start, end in pairwise(cuts):
            reader.take(start, end)
    return [table for table in reader.found if _is_table(table)]


class _Reader:
    """Goes through a report line by line, gathering rows under the headings above them."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.found: list[Table] = []
        self._heading = _Heading()
        self._table: Table | None = None
        self._has_gap = False

    def take(self, start: int, end: int) -> None:
        """One line: a row, a whole list, a duel, the end of a wrapped row, or a heading."""
        row = read(self.text, start, end) if end - start < _LONGEST_ROW else None
        duel = read_duel(self.text, start, end) if row is None and end - start < _LONGEST_ROW else None
        inline = _inline(self.text, start, end)
        if duel:
            self._whole(list(_placed(duel, self._heading)))
            self._go_on()
        elif inline:
            self._heading.heard.append(self.text[start : inline[0]])
            self._whole(inline[1])
            self.found[-1].is_sure = len(inline[1]) == 1
        elif row is not None and self._belongs(row):
            self._add(row)
        elif self._table is not None and self.text[start:end].strip() in ("...", "…"):
            self._has_gap = True
        elif self._table is not None and (whole := _joined(self.text, self._table.rows[-1], start, end)):
            self._table.rows[-1], self._table.end = whole, end
        elif self._table is None or not _is_wrapped(self.text, self._table, start, end):
            self._table = None
            if end - start < _LONGEST_HEADING:
                self._heading.heard.append(self.text[start:end])

    def _whole(self, rows: list[Row]) -> None:
        self.found.append(self._heading.table(rows))
        self._table = None

    def _belongs(self, row: Row) -> bool:
        """Whether a row begins a list or goes on with the one being read."""
        if row.rank is None:
            return self._table is not None and row.irm is not None
        return _continues(self._table, row, _FARTHEST if self._has_gap else _NEAR)

    def _go_on(self) -> None:
        """A final's winner and loser may be followed by the third."""
        self.found[-1].is_sure = True
        self._table = self.found[-1] if self.found[-1].rows[0].rank else None

    def _add(self, row: Row) -> None:
        self._has_gap = False
        if self._table is None:
            self._table = self._heading.table([row])
            self.found.append(self._table)
        else:
            self._table.rows.append(row)
            self._table.end = row.end


def _placed(duel: tuple[Row, Row], heading: _Heading) -> tuple[Row, Row]:
    """A final's winner and loser are first and second, a bronze's winner third; other rounds give no places."""
    heading.settle()
    first, second = duel
    if heading.is_bronze:
        return first._replace(rank=Part("3", first.start, first.end)), second
    if heading.phase != "final":
        return duel
    return (
        first._replace(rank=Part("1", first.start, first.end)),
        second._replace(rank=Part("2", second.start, second.end)),
    )


def _continues(table: Table | None, row: Row, reach: int = _NEAR) -> bool:
    """Whether a row's place may follow: lists begin at the top and rise, ties repeat."""
    place = int(row.rank.value) if row.rank else 0
    if table is None:
        return place <= 3
    last = next((int(r.rank.value) for r in reversed(table.rows) if r.rank), place)
    return last <= place <= last + reach


def _is_wrapped(text: str, table: Table, start: int, end: int) -> bool:
    """Whether a line only ends the bracket that the row above opened, or holds its runs or splits."""
    if _RUNS.fullmatch(text, start, end):
        return True
    above = text[table.rows[-1].start : start]
    return above.count("(") > above.count(")") and ")" in text[start:end]


def _joined(text: str, above: Row, start: int, end: int) -> Row | None:
    """The row above with its mark, where that was wrapped to this line."""
    if above.figures.mark is not None or above.irm is not None or not _MARK_LINE.match(text, start, end):
        return None
    row = read(text, above.start, end)
    return row if row is not None and row.figures.mark is not None and row.rank == above.rank else None


def _inline(text: str, start: int, end: int) -> tuple[int, list[Row]] | None:
    """The rows of a list told on one line, with the place where they begin."""
    others = _OTHERS.search(text, start, end) if text.find(":", start, end) >= 0 else None
    opening = others or (_RUN_ON.search(text, start, end) if text.find("1", start, end) >= 0 else None)
    if opening is None:
        return None
    cuts = [opening.end()] + [m.end() for m in _ITEM.finditer(text, opening.end(), end)]
    behind = _SUMMARY.search(text, cuts[-1], end)
    ends = [m.start() for m in _ITEM.finditer(text, opening.end(), end)] + [behind.start() if behind else end]
    rows: list[Row] = []
    for first, last in zip(cuts, ends, strict=True):
        row = read(text, first, last)
        if row is None or row.rank is None or not _continues(_seed(rows, others is not None), row):
            continue
        rows.append(row)
    is_list = len(rows) > 1 or (rows and others is not None and rows[0].figures.mark is not None)
    return (opening.end(), rows) if is_list else None


def _seed(rows: list[Row], is_open: bool) -> Table | None:
    """The rows so far as a table; a list of others may begin at any place."""
    return Table(0, 0, rows) if rows or is_open else None


def _is_table(table: Table) -> bool:
    """Whether rows are a list of results: more than one, or one with both nation and mark."""
    ranked = [row for row in table.rows if row.rank]
    if table.is_sure:
        return True
    if len(ranked) < 2:
        return bool(ranked) and ranked[0].figures.mark is not None and ranked[0].who[0].nation is not None
    return any(row.who[0].nation or row.figures.mark for row in table.rows)
