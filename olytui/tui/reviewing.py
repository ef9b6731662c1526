"""The review as the desk knows it, in the screen's values: conflicts, doubts, and words that people doubt."""

from __future__ import annotations

from typing import IO, TYPE_CHECKING

from olytui.errors import NotFoundError
from olytui.tui.decisions import Decisions
from olytui.tui.values import DOUBT, WORDS, Fixed, Listing, Progress, Which

if TYPE_CHECKING:
    from olytui.tui.details import FactView, GridView, LinkQueue, QueueLine


class Reviewing(Decisions):
    """The queue, and one case of it at a time."""

    def queue(self, which: Which) -> Listing[QueueLine]:
        from olytui.desk.review import STATES, Filter, queue, remarks  # noqa: PLC0415  (not for the first frame)
        from olytui.desk.words import VERDICTS  # noqa: PLC0415  (as above)
        from olytui.tui import weighing  # noqa: PLC0415  (as above)

        if which == "judges":
            return Fixed(tuple(self._judged_differently()))
        wanted = Filter(states=STATES[:3], verdicts=VERDICTS) if which == "all" else Filter()
        cases = map(weighing.queue_line, queue(self.store, wanted))
        return Fixed((*cases, *map(weighing.remark_line, remarks(self.store))))

    def _judged_differently(self) -> list[QueueLine]:
        from olytui.desk.agreement import differences  # noqa: PLC0415  (as above)
        from olytui.tui import weighing  # noqa: PLC0415  (as above)

        return [
            weighing.difference_line(it.case, it.judged)
            for it in differences(self.store)
            if it.case is not None
        ]

    def progress(self) -> Progress:
        from olytui.desk.review import progress  # noqa: PLC0415  (as above)

        found = progress(self.store)
        return Progress(found.left, found.done, found.misread_left)

    def grid(self, event: str, reports: tuple[str, ...]) -> GridView:
        from olytui.desk.grid import compare_reports, grid  # noqa: PLC0415  (as above)
        from olytui.tui import weighing  # noqa: PLC0415  (as above)
        from olytui.tui.details import GridView  # noqa: PLC0415  (as above)

        try:
            if event:
                return weighing.grid_view(grid(self.store, event))
            return weighing.comparison_view(compare_reports(self.store, *reports))
        except NotFoundError as error:
            return GridView(str(error))

    def write_corrections(self, file: IO[str]) -> int:
        from olytui.desk.corrections import corrections, markdown  # noqa: PLC0415  (as above)

        found = list(corrections(self.store))
        file.writelines(markdown(iter(found)))
        return len(found)

    def write_grid(self, event: str, reports: tuple[str, ...], form: str, file: IO[str]) -> int:
        from olytui.desk import grid as grids  # noqa: PLC0415  (as above)

        if event:
            found = grids.grid(self.store, event)
            page, table = grids.grid_page(found), grids.grid_table(found)
        else:
            beside = grids.compare_reports(self.store, *reports)
            page, table = grids.comparison_page(beside), grids.comparison_table(beside)
        if form == "html":
            file.writelines(page)
        else:
            grids.write_csv(table, file)
        return len(table[1])

    def links(self) -> LinkQueue:
        from olytui.desk.links import suggested  # noqa: PLC0415  (as above)
        from olytui.tui import weighing  # noqa: PLC0415  (as above)
        from olytui.tui.details import LinkQueue  # noqa: PLC0415  (as above)

        found = suggested(self.store)
        return LinkQueue(tuple(map(weighing.link_line, found.links)), Progress(found.left, found.decided))

    def fact(self, fact: str) -> FactView | None:
        from olytui.desk.review import case, doubt_case  # noqa: PLC0415  (as above)
        from olytui.desk.trail import trail  # noqa: PLC0415  (as above)
        from olytui.tui import weighing  # noqa: PLC0415  (as above)

        try:
            if fact.startswith(WORDS):
                return self._remark(int(fact.removeprefix(WORDS)))
            if fact.startswith(DOUBT):
                view = weighing.doubt_view(doubt_case(self.store, fact.removeprefix(DOUBT)))
                return weighing.with_trail(view, trail(self.store, fact))
            return weighing.with_trail(
                weighing.fact_view(case(self.store, fact)), trail(self.store, f"fact:{fact}")
            )
        except NotFoundError:
            return None

    def _remark(self, seq: int) -> FactView | None:
        from olytui.desk.review import remarks  # noqa: PLC0415  (as above)
        from olytui.desk.show import show_report  # noqa: PLC0415  (as above)
        from olytui.tui import weighing  # noqa: PLC0415  (as above)

        found = next((it for it in remarks(self.store) if it.seq == seq), None)
        return weighing.remark_view(found, show_report(self.store, found.report)) if found else None
