"""Prose in a view: lines of pieces that have looks, folded to the width; sentences with their words lit."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from rich.style import Style

from olytui.tui import plain
from olytui.tui.details import Evidence
from olytui.tui.widgets.view import Piece, View

Run = tuple[str, str]
"""Some words and their look (empty for the plain one)."""


class Paragraph(NamedTuple):
    """Runs of words that are folded together, indented; `mark` stands in the margin of the first line."""

    runs: tuple[Run, ...]
    indent: int = 1
    mark: str = ""
    mark_look: str = "gutter"


class Words(View):
    """Paragraphs under a title, to be read and scrolled."""

    def __init__(self, title: str, *, id: str | None = None, can_focus: bool = False) -> None:
        super().__init__(id=id)
        self.can_focus = can_focus
        self.title_words = title
        self._paragraphs: Sequence[Paragraph] = ()
        self._folded: list[list[Run]] = []
        self._width = 0

    @property
    def length(self) -> int:
        return len(self._folded)

    @property
    def head(self) -> int:
        return 1 if self.title_words else 0

    def say(self, title: str, paragraphs: Iterable[Paragraph]) -> None:
        """Shows other words, from their beginning."""
        self.title_words, self._paragraphs = title, tuple(paragraphs)
        self._fold()
        self.jump(0)

    def _fold(self) -> None:
        self._width = self.room
        self._folded = [line for paragraph in self._paragraphs for line in folded(paragraph, self._width)]
        self.resized_lines()

    def on_resize(self) -> None:
        """Folds anew where the width has changed."""
        if self.room != self._width:
            self._fold()

    def draw_head(self, number: int, width: int) -> list[Piece]:
        look = "title-on" if self.has_focus else "title"
        return [(plain.fit(f" {self.title_words}", width), self.look(look))]

    def draw_line(self, number: int, width: int) -> list[Piece]:
        return [(text, self.look(look) if look else Style.null()) for text, look in self._folded[number]]

    def action_move(self, step: int) -> None:
        self.roll(step * (self._take_count() or 1))


def folded(paragraph: Paragraph, width: int) -> list[list[Run]]:
    """The lines of a paragraph in `width` cells; each run keeps its look across lines."""
    text = "".join(plain.one_line(words) for words, _ in paragraph.runs)
    looks = [look for words, look in paragraph.runs for _ in plain.one_line(words)]
    lines: list[list[Run]] = []
    place = 0
    for line in plain.fold(text, width - paragraph.indent - 1):
        place = text.index(line, place) if line else place
        margin = paragraph.mark if not lines else ""
        lines.append(
            [(plain.fit(margin, paragraph.indent), paragraph.mark_look), *_runs(line, looks[place:])]
        )
        place += len(line)
    return lines


def _runs(line: str, looks: Sequence[str]) -> Iterable[Run]:
    start = 0
    for end in range(1, len(line) + 1):
        if end == len(line) or looks[end] != looks[start]:
            yield line[start:end], looks[start]
            start = end


def quoted(evidence: Evidence, *, indent: int = 3, mark: str = "") -> list[Paragraph]:
    """A sentence with its words lit, and under it who says so."""
    sentence = evidence.sentence
    before, words, after = (
        sentence[: evidence.start],
        sentence[evidence.start : evidence.end],
        sentence[evidence.end :],
    )
    source = " · ".join(part for part in (evidence.source, evidence.published, evidence.report) if part)
    copy = f" · a copy of {evidence.copy_of}: the same voice" if evidence.copy_of else ""
    return [
        Paragraph((("“", ""), (before, ""), (words, "match"), (after, ""), ("”", "")), indent, mark),
        Paragraph(((f"{source}{copy}", "dim"),), indent),
    ]
