"""More places to go: what is new since a moment, frequencies, bookmarks, what has come in, the tour."""

from functools import partial

from textual import on

from olytui.tui.going import Going
from olytui.tui.messages import ArticleWanted, FrequenciesWanted, MarkChosen, MarkDropped, NewsWanted
from olytui.tui.taking import Taking
from olytui.tui.values import Bookmark, ChartKind, News


class Visiting(Going, Taking):
    """The part of the app that opens the screens of what one keeps and of what is new."""

    # Screens

    def greet(self) -> None:
        """Shows the tour at the first start, and never again by itself."""
        if self.memory and self.memory.is_new:
            self.memory.keep(self.browse.place())
            self.show_tour()

    def show_tour(self) -> None:
        """A few pages on what there is."""
        from olytui.tui.screens.tour import TourScreen  # noqa: PLC0415  (not needed for the first frame)

        self.push_screen(TourScreen())

    @on(FrequenciesWanted)
    def open_frequencies(self, wanted: FrequenciesWanted) -> None:
        """Opens the frequencies of a column."""
        from olytui.tui.screens.frequencies import FrequenciesScreen  # noqa: PLC0415  (as above)

        self.push_screen(FrequenciesScreen(self.reader, wanted.page, wanted.rows, wanted.column))

    def action_chart(self) -> None:
        """A chart of what the cursor is on; from the review, of the verdicts."""
        from olytui.tui.screens.charts import ChartScreen  # noqa: PLC0415  (not needed for the first frame)

        if self.page is None or isinstance(self.page, ChartScreen):
            return
        first: ChartKind | None = "verdicts" if "review" in self.page.SCOPES else None
        self.push_screen(ChartScreen(self.reader, self.page.pictured(), first))

    def chart_of(self, words: str) -> None:
        """A chart of the event or athlete that words name best; `coverage` and `verdicts` are charts of all."""
        from olytui.tui.screens.charts import OF_ALL, ChartScreen  # noqa: PLC0415  (as above)

        if not words:
            self.action_chart()
            return
        of_all: ChartKind | None = next((kind for kind, _ in OF_ALL if kind == words), None)
        found = None if of_all else next(iter(self.reader.find(words, ("event", "athlete"), 1)), None)
        if not of_all and not found:
            self.tell(f"No event or athlete is called {words}", is_bad=True)
            return
        ids = (f"{found.kind}:{found.id}",) if found else ()
        if isinstance(self.page, ChartScreen):
            self.pop_screen()
        self.push_screen(ChartScreen(self.reader, ids, of_all))

    # Bookmarks

    def action_mark(self) -> None:
        subject = self.page.subject() if self.page else None
        if subject is None or not subject.id:
            self.tell("Nothing here to come back to")
            return
        mark = Bookmark(subject.id, subject.name)
        article, span = self.browse.article.article, self.browse.article.current
        if self.page is self.browse and self.browse.here == "article" and article and span:
            mark = Bookmark(f"report:{article.id}", subject.name, span.start, span.end)
        self.write(partial(self.reader.keep, mark))

    def action_marks(self) -> None:
        from olytui.tui.screens.marks import MarksScreen  # noqa: PLC0415  (not needed for the first frame)

        self.leave_place()
        self.push_screen(MarksScreen(self.reader))

    @on(MarkChosen)
    def go_to_mark(self, chosen: MarkChosen) -> None:
        """Goes to a bookmark."""
        mark = chosen.mark
        if mark.start >= 0:
            self.post_message(ArticleWanted(mark.subject.partition(":")[2], mark.start, mark.end))
        else:
            self.leave_place()
            self.open_id(mark.subject)

    @on(MarkDropped)
    def drop_mark(self, dropped: MarkDropped) -> None:
        """Removes a bookmark."""
        self.write(partial(self.reader.drop_bookmark, dropped.mark))

    # What has come in

    @on(NewsWanted)
    def go_to_news(self) -> None:
        """To the next thing that has come in: conflicts first, at the new report's words, then reports."""
        reports, conflicts = self.news
        wanted: ArticleWanted | None = None
        if conflicts:
            wanted = self._newest_words(conflicts[0])
            self.news = News(reports if conflicts[1:] else (), conflicts[1:]) if wanted else News(reports)
        if wanted is None and reports:
            wanted, self.news = ArticleWanted(reports[0]), News(reports[1:])
        if wanted:
            self.post_message(wanted)
            self.browse.say_titles()
        else:
            self.tell("Nothing has come in since you began")

    def _newest_words(self, fact: str) -> ArticleWanted | None:
        view = self.reader.fact(fact)
        held = [it for said in view.sayings for it in said.evidence] if view else []
        new = next((it for it in held if it.report in self.news.reports), None)
        return ArticleWanted(new.report, new.text_start, new.text_end) if new else None
