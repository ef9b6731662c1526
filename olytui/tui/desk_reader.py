"""The reader of a real store: asks the desk, and says its answers in the screen's values."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from olytui.desk import lists
from olytui.errors import NotFoundError
from olytui.tui import saying
from olytui.tui.keeping import Keeping
from olytui.tui.listings import Lists
from olytui.tui.reviewing import Reviewing
from olytui.tui.searching import Searching
from olytui.tui.values import AthleteLine, ChartKind, EventLine, Hit, HitKind, ReportLine

if TYPE_CHECKING:
    from olytui.tui.details import Article, Preview, Sheet


class DeskReader(Lists, Reviewing, Keeping):
    """What the screens read, from the store at a path."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self._searching = Searching(path)

    # Single things

    def article(self, report: str) -> Article | None:
        from olytui.desk import show  # noqa: PLC0415  (not needed for the first frame)
        from olytui.tui import things  # noqa: PLC0415  (as above)

        try:
            return things.article(show.show_report(self.store, report))
        except NotFoundError:
            return None

    def sheet(self, event: str) -> Sheet:
        from olytui.desk import show  # noqa: PLC0415  (not needed for the first frame)
        from olytui.tui import things  # noqa: PLC0415  (as above)

        try:
            page = show.show_event(self.store, event)
        except NotFoundError:
            return Sheet(event, "This event is no longer in the store")
        return things.sheet(page)

    def event(self, key: str) -> EventLine | None:
        if key.startswith(saying.SPORT):
            headings = map(saying.sport_line, lists.sports(self.store))
            return next((line for line in headings if line.id == key), None)
        found = lists.event(self.store, key)
        return saying.event_line(found) if found else None

    def report(self, key: str) -> ReportLine | None:
        from olytui.desk import show  # noqa: PLC0415  (not needed for the first frame)

        try:
            return saying.report_line(show.show_report(self.store, key).report)
        except NotFoundError:
            return None

    def athlete(self, key: str) -> AthleteLine | None:
        from olytui.desk import show  # noqa: PLC0415  (not needed for the first frame)

        try:
            return saying.athlete_line(show.show_athlete(self.store, key).athlete)
        except NotFoundError:
            return None

    def spellings(self, athlete: str) -> Sequence[str]:
        from olytui.desk import show  # noqa: PLC0415  (not needed for the first frame)

        try:
            return [it.spelling for it in show.show_athlete(self.store, athlete).spellings]
        except NotFoundError:
            return []

    def complete(self, written: str) -> Sequence[tuple[str, str]]:
        from olytui.desk import querying  # noqa: PLC0415  (not needed for the first frame)

        return [
            (f"{written[: it.start]}{it.text}{written[it.end :]}", it.meaning)
            for it in querying.complete(self.store, written, len(written))
        ]

    def chart(self, kind: ChartKind, key: str, width: int) -> Sequence[str]:
        from olytui.desk.charts import chart, draw  # noqa: PLC0415  (not needed for the first frame)

        return draw(chart(self.store, kind, key), width)

    def preview(self, kind: HitKind, key: str) -> Preview:
        from olytui.desk import show  # noqa: PLC0415  (not needed for the first frame)
        from olytui.tui import things  # noqa: PLC0415  (as above)

        try:
            match kind:
                case "athlete":
                    return things.athlete_preview(show.show_athlete(self.store, key))
                case "event":
                    return things.event_preview(show.show_event(self.store, key))
                case "report":
                    return things.report_preview(show.show_report(self.store, key))
        except NotFoundError:
            return Preview("No longer in the store")

    def find(self, query: str, kinds: Sequence[HitKind], limit: int) -> Sequence[Hit]:
        return self._searching.find(query, kinds, limit)
