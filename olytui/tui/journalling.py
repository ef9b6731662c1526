"""The journal as the screen writes it, and what others change in the store meanwhile."""

from collections.abc import Callable

from textual import on, work

from olytui.errors import OlytuiError
from olytui.tui.base import Base
from olytui.tui.messages import DecisionMade, NewsRead, Told
from olytui.tui.screens.page import Page
from olytui.tui.values import Done


class Journalling(Base):
    """The part of the app that writes decisions down and shows what they changed."""

    @work(thread=True, group="journal")
    def write(self, decide: Callable[[], Done], done_with: str = "") -> None:
        """Writes a decision; only what is on the disk is acknowledged."""
        try:
            self.post_message(DecisionMade(*decide(), is_done_with=done_with))
        except OlytuiError as error:
            self.post_message(DecisionMade(str(error), is_refused=True))

    @on(DecisionMade)
    def decision_made(self, made: DecisionMade) -> None:
        """Says what was written down, and shows what it changed."""
        self.tell(made.said, is_bad=made.is_refused)
        if not made.is_refused:
            self.seen = self.reader.version()
            if self.page and made.is_done_with:
                self.page.go_on_from(made.is_done_with)
            self.show_changes(made.fact)

    @on(Told)
    def told(self, message: Told) -> None:
        """Says what a worker has to say."""
        self.tell(message.words)

    def action_undo(self) -> None:
        self.write(self.reader.undo)

    def action_redo(self) -> None:
        self.write(self.reader.redo)

    def show_changes(self, fact: str = "") -> None:
        """Every screen that is open shows the store as it is now, and stands on `fact` where it lists it."""
        for screen in self.screen_stack:
            if isinstance(screen, Page):
                screen.show_changes(fact)

    # What others change

    def look_again(self) -> None:
        """Notices that the store has been changed from elsewhere; the cursor stays where it is."""
        version = self.reader.version()
        if version != self.seen:
            self.seen = version
            self.read_news()

    @work(thread=True, exclusive=True, group="news")
    def read_news(self) -> None:
        """Reads what has come in since the browser was opened."""
        counts, news = self.reader.counts(), self.reader.news(self.began)
        self.post_message(NewsRead(counts, news))

    @on(NewsRead)
    def news_read(self, message: NewsRead) -> None:
        """Shows the store as it is now, and says what is new."""
        is_more = message.news != self.news
        self.counts, self.news = message.counts, message.news
        self.show_changes()
        if is_more:
            self.tell(self.news_words)
