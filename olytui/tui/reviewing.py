"""The review as the desk knows it, in the screen's values: conflicts, and doubts with their facts."""

from olytui.errors import NotFoundError
from olytui.tui import saying
from olytui.tui.decisions import Decisions
from olytui.tui.saying import DOUBT
from olytui.tui.values import FactView, Fixed, GridView, LinkQueue, Listing, Progress, QueueLine


class Reviewing(Decisions):
    """The queue, and one case of it at a time."""

    def queue(self, *, with_decided: bool) -> Listing[QueueLine]:
        from olytui.desk.review import STATES, Filter, queue  # noqa: PLC0415  (not needed for the first frame)
        from olytui.desk.words import VERDICTS  # noqa: PLC0415  (as above)

        wanted = Filter(states=STATES[:2], verdicts=VERDICTS) if with_decided else Filter()
        return Fixed(tuple(saying.queue_line(row) for row in queue(self.store, wanted)))

    def progress(self) -> Progress:
        from olytui.desk.review import progress  # noqa: PLC0415  (as above)

        found = progress(self.store)
        return Progress(found.left, found.done)

    def grid(self, event: str, reports: tuple[str, ...]) -> GridView:
        from olytui.desk.grid import compare_reports, grid  # noqa: PLC0415  (as above)

        try:
            if event:
                return saying.grid_view(grid(self.store, event))
            return saying.comparison_view(compare_reports(self.store, *reports))
        except NotFoundError as error:
            return GridView(str(error))

    def links(self) -> LinkQueue:
        from olytui.desk.links import suggested  # noqa: PLC0415  (as above)

        found = suggested(self.store)
        return LinkQueue(tuple(map(saying.link_line, found.links)), Progress(found.left, found.decided))

    def fact(self, fact: str) -> FactView | None:
        from olytui.desk.review import case, doubt_case  # noqa: PLC0415  (as above)

        try:
            if fact.startswith(DOUBT):
                return saying.doubt_view(doubt_case(self.store, fact.removeprefix(DOUBT)))
            return saying.fact_view(case(self.store, fact))
        except NotFoundError:
            return None
