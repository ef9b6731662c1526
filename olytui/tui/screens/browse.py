"""The panes: events, athletes, reports, the article. What is selected in one narrows the others."""

from typing import Any, ClassVar

from textual import on, work
from textual.binding import BindingType

from olytui.errors import OlytuiError
from olytui.tui.bindings import Scope
from olytui.tui.history import BrowsePlace, Spot
from olytui.tui.keys import textual_bindings
from olytui.tui.messages import (
    ArticleComputed,
    ArticleWanted,
    EventWanted,
    FilterRefused,
    GridWanted,
    PanesComputed,
)
from olytui.tui.reader import Reader
from olytui.tui.screens.paned import LISTS, PanedPage
from olytui.tui.values import AthleteLine, EventLine, Listing, Narrowing, ReportLine, Subject
from olytui.tui.widgets.bars import TopBar
from olytui.tui.widgets.rows import Rows

FILTER_HINT = "noc:KEN phase:final year:2021.. state:conflict — empty shows all"
EMPTY_HINT = (
    "This store holds no report yet.\n\nAdd some and they appear here:\n\n"
    "olytui add FILE…\nolytui add FOLDER --metadata INDEX.csv\n\n? explains every key, q leaves."
)


class BrowseScreen(PanedPage):
    """The first screen."""

    SCOPES: ClassVar[tuple[Scope, ...]] = ("panes", "lists", "everywhere")
    BINDINGS: ClassVar[list[BindingType]] = textual_bindings("panes")
    ABOUT = (
        "Events, athletes, reports and the article side by side. Select lines with Space: the other panes "
        "show only what belongs to them, and say so in their titles. w shows all again."
    )

    def __init__(self, reader: Reader, started_at: BrowsePlace | None = None) -> None:
        super().__init__(reader)
        self.started_at = started_at
        self.filters: dict[str, str] = {}
        self._totals: dict[str, int] = {}

    @property
    def selected(self) -> Narrowing:
        """What is selected in the panes."""
        events, athletes, reports = (tuple(self.lists[name].selected) for name in LISTS)
        return Narrowing(events, athletes, reports)

    # Filling them

    def on_mount(self) -> None:
        self.pane("events")
        if self.started_at is not None:
            self.restore(self.started_at)
            return
        with self.prevent(Rows.Moved):
            self.fill({name: _listing(self.reader, name, Narrowing()) for name in LISTS}, {})
        if first := self.lists["reports"].current:
            self.article.show(self.reader.article(first.id))
        else:
            self.article.hint = EMPTY_HINT
            self.article.show(None)

    def fill(self, listings: dict[str, "Listing[Any]"], keep: dict[str, str]) -> None:
        """Shows these rows, and says what they are narrowed to."""
        for name, listing in listings.items():
            if not self.selected.without(name) and name not in self.filters:
                self._totals[name] = listing.total
            self.lists[name].show(listing, all_rows=self._totals.get(name, 0), keep=keep.get(name))
        self.say_titles()

    @work(thread=True, exclusive=True, group="panes")
    def narrow(self, narrowing: Narrowing, panes: tuple[str, ...], keep: dict[str, str]) -> None:
        """Works out the rows of the panes for a narrowing and their filters."""
        listings = {}
        for name in panes:
            query = self.filters.get(name, "")
            try:
                listings[name] = _listing(self.reader, name, narrowing._replace(query=query))
            except OlytuiError as error:
                self.post_message(FilterRefused(name, str(error)))
        self.post_message(PanesComputed(listings, keep))

    @on(FilterRefused)
    def filter_refused(self, message: FilterRefused) -> None:
        self.filters.pop(message.pane, None)
        self.notify(message.why, severity="warning")
        self.say_titles()

    @on(PanesComputed)
    def panes_computed(self, message: PanesComputed) -> None:
        self.fill(dict(message.listings), dict(message.keep))

    def narrow_again(self, but: str = "", keep: dict[str, str] | None = None) -> None:
        """Narrows all panes but one to what is selected now."""
        self.say_titles()
        self.narrow(self.selected, tuple(name for name in LISTS if name != but), keep or {})

    def say_titles(self) -> None:
        """Each title says what narrows its pane; the line at the top says all of it."""
        said = {name: _names(pane) for name, pane in self.lists.items() if pane.selected}
        for name, pane in self.lists.items():
            others = [words for other, words in said.items() if other != name]
            own = [f"filter {self.filters[name]}"] if name in self.filters else []
            own += [f"{len(pane.selected)} selected"] if pane.selected else []
            pane.say(" · ".join(own + [f"only {words}" for words in others]))
        counts = self.reader.counts()
        left = f"only {' · '.join(said.values())} — w widens" if said else "every report"
        right = f"{counts.reports:,} reports  {counts.athletes:,} athletes  ≠ {counts.conflicts:,} conflicts"
        self.query_one(TopBar).say(left, right)

    # The article follows the reports

    @on(Rows.Moved)
    def row_moved(self, message: Rows.Moved) -> None:
        if message.rows.id == "reports":
            self.read(message.row.id)

    @work(thread=True, exclusive=True, group="article")
    def read(self, report: str, start: int | None = None, end: int | None = None) -> None:
        """Fetches a report, to be shown at certain words."""
        self.post_message(ArticleComputed(self.reader.article(report), start, end))

    @on(ArticleComputed)
    def article_computed(self, message: ArticleComputed) -> None:
        self.article.show(message.article, frozenset(self.lists["athletes"].selected))
        if message.start is not None and message.end is not None:
            self.article.go_to(message.start, message.end)

    def go_to_words(self, wanted: ArticleWanted) -> None:
        """Opens a report at certain words; the list of reports stands on it where it is listed."""
        reports = self.lists["reports"]
        self.pane("article")
        number = reports.number_of(wanted.report)
        if number is None:
            for pane in self.lists.values():
                pane.select_only(())
            self.narrow_again(keep={"reports": wanted.report})
        else:
            with self.prevent(Rows.Moved):
                reports.move_to(number)
        self.article.athletes = wanted.athletes
        self.read(wanted.report, wanted.start, wanted.end)

    def choose_athlete(self, key: str) -> None:
        """Selects one athlete and nothing else."""
        line = self.reader.athlete(key)
        if line is None:
            return
        for pane in self.lists.values():
            pane.select_only(())
        self.lists["athletes"].select_only([line])
        self.pane("athletes")
        self.narrow_again(keep={"athletes": key})

    # Selecting

    def action_select(self) -> None:
        if self.here == "article":
            return
        self.lists[self.here].toggle()
        self.narrow_again(but=self.here)

    def action_widen(self) -> None:
        if not self.selected and self.is_zoomed:
            self.action_zoom()
        for pane in self.lists.values():
            pane.select_only(())
        self.filters.clear()
        self.narrow_again()

    def action_filter(self) -> None:
        from olytui.tui.screens.prompt import Answer, Prompt  # noqa: PLC0415  (not needed for the first frame)

        name = self.here if self.here in LISTS else "reports"

        def answered(answer: Answer | None) -> None:
            if answer is None:
                return
            self.filters.pop(name, None)
            if answer.words:
                self.filters[name] = answer.words
            self.narrow_again()

        self.app.push_screen(
            Prompt(f"Filter the {name}", FILTER_HINT, value=self.filters.get(name, "")), answered
        )

    def action_step_in(self) -> None:
        here = self.here
        if here == "article":
            return
        pane = self.lists[here]
        if not pane.selected and pane.current is not None and here != "reports":
            pane.select_only([pane.current])
            self.narrow_again(but=here)
        self.action_next_pane()

    def action_step_out(self) -> None:
        if self.here == "events":
            return
        self.action_previous_pane()
        if self.here in ("events", "athletes") and self.lists[self.here].selected:
            self.lists[self.here].select_only(())
            self.narrow_again(but=self.here)

    def action_open(self) -> None:
        match self.lists[self.here].current if self.here != "article" else None:
            case EventLine(kind="event", id=event):
                self.post_message(EventWanted(event))
            case EventLine() | AthleteLine() as line:
                self.lists[self.here].select_only([line])
                self.narrow_again(but=self.here)
                self.pane("events" if isinstance(line, AthleteLine) else "athletes")
            case ReportLine():
                self.pane("article")
            case _:
                pass

    def action_grid(self) -> None:
        reports = tuple(self.lists["reports"].selected)
        event = self.lists["events"].current
        if len(reports) == 2:
            self.post_message(GridWanted(reports=reports))
        elif isinstance(event, EventLine) and event.kind == "event":
            self.post_message(GridWanted(event=event.id))
        else:
            self.notify("Select two reports with Space, or stand on an event")

    @on(Rows.Opened)
    def row_opened(self) -> None:
        self.action_open()

    # Where one is

    def place(self) -> BrowsePlace:
        """Where one is, for going back to it."""
        spots = tuple((name, Spot(pane.cursor, pane.scroll_offset.y)) for name, pane in self.panes.items())
        report = self.article.article.id if self.article.article else ""
        return BrowsePlace(self.selected, self.here, spots, report, self.article.at)

    def restore(self, place: BrowsePlace) -> None:
        """Goes back to where one was, line and scroll."""
        for name, keys in zip(LISTS, place.selected, strict=False):
            rows = (self._line(name, key) for key in keys)
            self.lists[name].select_only([row for row in rows if row is not None])
        with self.prevent(Rows.Moved):
            self.fill({name: _listing(self.reader, name, self.selected) for name in LISTS}, {})
            if place.report:
                self.article.show(
                    self.reader.article(place.report), frozenset(self.lists["athletes"].selected)
                )
            for name, spot in place.spots:
                self.panes[name].restore(spot.cursor, spot.top)
        self.article.stand_on(place.at)
        self.pane(place.focus)

    def _line(self, name: str, key: str) -> Any:
        match name:
            case "events":
                return self.reader.event(key)
            case "athletes":
                return self.reader.athlete(key)
            case _:
                return self.reader.report(key)

    def show_changes(self, fact: str = "") -> None:
        self.narrow_again()
        if self.article.article:
            self.read(self.article.article.id)

    def subject(self) -> Subject | None:
        match self.lists[self.here].current if self.here != "article" else self.article.article:
            case AthleteLine() as line:
                return Subject(f"athlete:{line.id}", line.name, f"{line.name} ({line.noc})")
            case EventLine(kind="event") as line:
                return Subject(
                    f"event:{line.id}", f"{line.label} {line.detail}", f"{line.label} {line.detail}"
                )
            case ReportLine() as line:
                cited = " · ".join(
                    part for part in (line.title, line.outlet, line.published, line.id) if part
                )
                return Subject(f"report:{line.id}", line.title, cited)
            case _:
                return self.article.subject()


def _listing(reader: Reader, name: str, narrowing: Narrowing) -> "Listing[Any]":
    asked = narrowing.without(name)
    match name:
        case "events":
            return reader.events(asked)
        case "athletes":
            return reader.athletes(asked)
        case _:
            return reader.reports(asked)


def _names(pane: Rows[Any]) -> str:
    first, *others = pane.selected.values()
    name = (
        getattr(first, "name", None)
        or getattr(first, "title", None)
        or f"{first.label} {first.detail}".strip()
    )
    return f"{name} + {len(others)}" if others else str(name)
