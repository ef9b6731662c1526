"""The panes: events, athletes, reports, and the article that follows them."""

from collections.abc import Sequence
from typing import Any, ClassVar

from textual import on, work
from textual.binding import BindingType

from olytui.tui.bindings import Scope
from olytui.tui.history import BrowsePlace, Spot
from olytui.tui.keys import textual_bindings
from olytui.tui.messages import ArticleComputed, ArticleWanted, EventWanted, GridWanted
from olytui.tui.reader import Reader
from olytui.tui.screens.narrowed import NarrowedPage, listing_of
from olytui.tui.screens.paned import LISTS
from olytui.tui.values import AthleteLine, EventLine, Narrowing, ReportLine, Subject
from olytui.tui.widgets.rows import Rows

EMPTY_HINT = (
    "This store holds no report yet.\n\nAdd some and they appear here:\n\n"
    "olytui add FILE…\nolytui add FOLDER --metadata INDEX.csv\n\n? explains every key, q leaves."
)


class BrowseScreen(NarrowedPage):
    """The first screen."""

    SCOPES: ClassVar[tuple[Scope, ...]] = ("panes", "rows", "lists", "everywhere")
    BINDINGS: ClassVar[list[BindingType]] = textual_bindings("panes", "rows")
    ABOUT = (
        "Events, athletes, reports and the article side by side. Select lines with Space: the other panes "
        "show only what belongs to them, and say so in their titles. w shows all again."
    )

    def __init__(self, reader: Reader, started_at: BrowsePlace | None = None) -> None:
        super().__init__(reader)
        self.started_at = started_at
        self._has_gone = False

    def on_mount(self) -> None:
        self.pane("events")
        if self.started_at is not None:
            self.restore(self.started_at)
            return
        with self.prevent(Rows.Moved):
            self.fill({name: listing_of(self.reader, name, Narrowing()) for name in LISTS}, {})
        self.call_after_refresh(self.survey_lists)
        if first := self.lists["reports"].current:
            self.call_after_refresh(self.begin_with, first.id)
        else:
            self.article.hint = EMPTY_HINT
            self.article.show(None)
            if self.is_single:
                self.pane("article")

    def begin_with(self, report: str) -> None:
        """Opens a report first of all, unless another one has been asked for meanwhile."""
        if not self._has_gone:
            self.read(report)

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
        if message.article is None:
            self.notify("That report is not in this store; / finds reports", severity="warning")
        self.article.show(message.article, frozenset(self.lists["athletes"].selected))
        if message.start is not None and message.end is not None:
            self.article.go_to(message.start, message.end)

    def go_to_words(self, wanted: ArticleWanted) -> None:
        """Opens a report at certain words; the list of reports stands on it where it is listed."""
        reports = self.lists["reports"]
        self._has_gone = True
        self.pane("article")
        number = reports.number_of(wanted.report)
        if number is None:
            self.choose("reports")
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
            self.notify(f"There is no athlete {key} in this store; / finds athletes", severity="warning")
            return
        self.choose("athletes", line)
        self.pane("athletes")
        self.narrow_again(keep={"athletes": key})

    def choose(self, name: str, *rows: Any) -> None:
        """Selects these rows of a pane, and nothing in the others."""
        for other, pane in self.lists.items():
            pane.select_only(rows if other == name else ())

    # Going in and out

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

    @on(Rows.Opened)
    def action_open(self) -> None:
        match self.list_here.current if self.list_here else None:
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
        elif isinstance(event, EventLine) and event.kind == "event" and not reports:
            self.post_message(GridWanted(event=event.id))
        else:
            self.notify("Select two reports with Space, or stand on an event")

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
        selected = self.selected
        with self.prevent(Rows.Moved):
            self.fill(
                {name: listing_of(self.reader, name, self.asked_of(name, selected)) for name in LISTS}, {}
            )
            for name, spot in place.spots:
                self.panes[name].restore(spot.cursor, spot.top)
        self.pane(place.focus)
        self.call_after_refresh(self._restore_article, place)

    def _restore_article(self, place: BrowsePlace) -> None:
        """Opens again what was being read; the lists are on the screen by then."""
        first = self.lists["reports"].current
        if report := place.report or (first.id if first else ""):
            self.article.show(self.reader.article(report), frozenset(self.lists["athletes"].selected))
            spot = dict(place.spots).get("article", Spot())
            self.article.restore(spot.cursor, spot.top)
            self.article.stand_on(place.at)

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

    # What the cursor is on

    def subject(self) -> Subject | None:
        return self.article.subject() if self.here == "article" else super().subject()

    def pictured(self) -> Sequence[str]:
        span = self.article.current if self.here == "article" else None
        return (f"athlete:{span.athlete}",) if span and span.athlete else super().pictured()

    def subject_of(self, row: Any) -> Subject | None:
        match row:
            case AthleteLine() as line:
                return Subject(f"athlete:{line.id}", line.name, f"{line.name} ({line.noc})")
            case EventLine(kind="event") as line:
                name = f"{line.label} {line.detail}"
                return Subject(f"event:{line.id}", name, f"{name} · {line.competition}".rstrip(" ·"))
            case ReportLine() as line:
                cited = " · ".join(
                    part for part in (line.title, line.outlet, line.published, line.id) if part
                )
                return Subject(f"report:{line.id}", line.title, cited)
            case _:
                return None
