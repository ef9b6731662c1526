"""The values of a fact side by side, each with the sentences that give it; one of them is chosen."""

from itertools import zip_longest

from rich.style import Style
from textual.message import Message

from olytui.tui import plain
from olytui.tui.details import FactView, Saying
from olytui.tui.looks import state_words
from olytui.tui.phrases import counted
from olytui.tui.widgets.view import Piece, View
from olytui.tui.widgets.words import Paragraph, Run, folded, quoted

LEAST_WIDTH = 26
GUTTER = " │ "


class Sides(View, can_focus=False):
    """One column a value; `chosen` is the one that a decision is about."""

    class Chosen(Message):
        """Another value was clicked."""

    def __init__(self, *, id: str | None = None) -> None:
        super().__init__(id=id)
        self.can_focus = False
        self.fact: FactView | None = None
        self.chosen = 0
        self._lines: list[list[Run]] = []
        self._width = 0

    @property
    def length(self) -> int:
        return len(self._lines)

    @property
    def value(self) -> Saying | None:
        """The value that is chosen."""
        return self.fact.sayings[self.chosen] if self.fact and self.fact.sayings else None

    def show(self, fact: FactView | None) -> None:
        """Shows a fact; another one from its first value."""
        if fact is None or self.fact is None or fact.id != self.fact.id:
            self.chosen = 0
        self.fact = fact
        self._set()
        self.jump(0)

    def choose(self, number: int) -> bool:
        """Chooses a value; false where there is none of that number."""
        if self.fact is None or not 0 <= number < len(self.fact.sayings):
            return False
        self.chosen = number
        self._set()
        return True

    def on_resize(self) -> None:
        """Folds the columns anew where the width has changed."""
        if self.room != self._width:
            self._set()

    def _set(self) -> None:
        self._width = self.room
        self._lines = self._laid_out(self.fact, self._width) if self.fact else []
        self.resized_lines()

    def _laid_out(self, fact: FactView, width: int) -> list[list[Run]]:
        about = [Paragraph(((words, "dim"),)) for words in (fact.why, *fact.notes) if words]
        if fact.official:
            about.append(Paragraph((("official results: ", "dim"), (fact.official, "strong"))))
        lines = [line for paragraph in about for line in folded(paragraph, width)]
        if getattr(self.app, "is_plain", False):
            return lines + [
                line for number in range(len(fact.sayings)) for line in self._column(number, width)
            ]
        fits = max(1, min(len(fact.sayings), (width + len(GUTTER)) // (LEAST_WIDTH + len(GUTTER))))
        first = max(0, min(self.chosen - fits + 1, len(fact.sayings) - fits))
        size = (width - len(GUTTER) * (fits - 1)) // fits
        columns = [self._column(number, size) for number in range(first, first + fits)]
        hidden = len(fact.sayings) - fits
        if hidden > 0:
            lines.append([(f" {counted(hidden, 'more values')}: l and h", "dim")])
        return lines + [_joined(cells, size) for cells in zip_longest(*columns, fillvalue=[])]

    def _column(self, number: int, size: int) -> list[list[Run]]:
        assert self.fact is not None
        said = self.fact.sayings[number]
        voices = {0: "", 1: "1 voice"}.get(said.witnesses, f"{said.witnesses} voices")
        is_chosen = number == self.chosen
        words = plain.fit(f"{'›' if is_chosen else ' '}{number + 1} {said.value}  {voices}", size)
        lines: list[list[Run]] = [[(words, "title-on" if is_chosen else "title")]]
        for evidence in said.evidence:
            for paragraph in quoted(evidence, indent=1):
                lines.extend(folded(paragraph, size))
        return lines

    def draw_head(self, number: int, width: int) -> list[Piece]:
        fact = self.fact
        words = f" {fact.athlete} · {fact.attribute} · {fact.where}" if fact else ""
        state = f" {state_words(fact.state, fact.verdict)}{_tagged(fact)} " if fact else ""
        room = max(0, width - plain.cells(state))
        return [
            (plain.fit(words, room), self.look("title")),
            (plain.fit(state, width - room), self.look("title")),
        ]

    def draw_line(self, number: int, width: int) -> list[Piece]:
        return [(text, self.look(look) if look else Style.null()) for text, look in self._lines[number]]


def _tagged(fact: FactView) -> str:
    return "".join(f" #{tag}" for tag in fact.tags)


def _joined(cells: tuple[list[Run], ...], size: int) -> list[Run]:
    line: list[Run] = []
    for position, runs in enumerate(cells):
        if position:
            line.append((GUTTER, "dim"))
        line.extend(runs)
        line.append((" " * max(0, size - sum(plain.cells(text) for text, _ in runs)), ""))
    return line
