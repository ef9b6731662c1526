"""A form for a claim that no rule saw: who, what, which value, in which event. Enter saves, Esc leaves it."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.screen import ModalScreen
from textual.widget import Widget
from textual.widgets import Input, Static

from olytui.tui import plain
from olytui.tui.details import NO_SLOT, Article, ByHand, Slot

FIELDS = ("athlete", "attribute", "value", *Slot._fields)


class ClaimForm(ModalScreen[ByHand | None]):
    """One line for each part of the claim; what is proposed stands there already."""

    CSS_PATH = "claim_form.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "close", "close", show=False),
        Binding("down", "app.focus_next", "next", show=False),
        Binding("up", "app.focus_previous", "before", show=False),
    ]

    def __init__(self, words: str, proposed: ByHand, attributes: Sequence[str]) -> None:
        super().__init__()
        self.words, self.attributes = words, attributes
        self.proposed = dict(zip(FIELDS, (*proposed[:3], *proposed.slot), strict=True))

    def compose(self) -> Iterator[Widget]:
        with Vertical(id="prompt"):
            yield Static(plain.content(f"What does “{self.words}” claim?"), id="question")
            for name in FIELDS:
                with Horizontal(classes="field"):
                    yield Static(plain.content(name), classes="name")
                    hint = " ".join(self.attributes) if name == "attribute" else ""
                    yield Input(self.proposed[name], placeholder=hint, id=name, compact=True)
            yield Static(plain.content("Tab and arrows go on · Enter saves · Esc leaves it"), id="how")

    def on_mount(self) -> None:
        self.query_one("#attribute", Input).focus()

    @on(Input.Submitted)
    def answered(self) -> None:
        said = {name: plain.one_line(self.query_one(f"#{name}", Input).value).strip() for name in FIELDS}
        athlete, attribute, value = (said[name] for name in FIELDS[:3])
        missing = next((name for name in FIELDS[:3] if not said[name]), "")
        if missing:
            self.notify(f"A claim needs its {missing}", severity="warning")
            return
        self.dismiss(ByHand(athlete, attribute, value, Slot(*(said[name] for name in Slot._fields))))

    def action_close(self) -> None:
        self.dismiss(None)


def propose(article: Article, start: int, end: int) -> ByHand:
    """A claim that words may make: of the last athlete named before them, in the nearest claim's event."""
    named = [span for span in article.spans if span.kind == "mention"]
    before = [span for span in named if span.start < end]
    athletes = [span.name for span in (*before[-1:], *named[:1])]
    placed = [span for span in article.spans if span.kind == "claim" and span.slot.event]
    nearest = min(placed, key=lambda span: abs(span.start - start), default=None)
    return ByHand(
        athletes[0] if athletes else "",
        "mark",
        article.text[start:end],
        nearest.slot if nearest else NO_SLOT,
    )
