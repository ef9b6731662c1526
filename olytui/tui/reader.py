"""The one door from a screen to the store: what a screen may ask, and what a person may decide."""

from collections.abc import Sequence
from typing import Protocol

from olytui.tui.values import (
    Article,
    AthleteLine,
    Counts,
    EventLine,
    FactView,
    Hit,
    HitKind,
    Listing,
    Narrowing,
    Preview,
    Progress,
    QueueLine,
    ReportLine,
    Sheet,
)


class Reader(Protocol):
    """Every method may be called from any thread."""

    def counts(self) -> Counts: ...

    def version(self) -> int: ...

    def events(self, narrowing: Narrowing) -> Listing[EventLine]: ...

    def athletes(self, narrowing: Narrowing) -> Listing[AthleteLine]: ...

    def reports(self, narrowing: Narrowing) -> Listing[ReportLine]: ...

    def article(self, report: str) -> Article | None: ...

    def sheet(self, event: str) -> Sheet: ...

    def fact(self, fact: str) -> FactView | None: ...

    def find(self, query: str, kinds: Sequence[HitKind], limit: int) -> Sequence[Hit]: ...

    def preview(self, kind: HitKind, key: str) -> Preview: ...

    def athlete(self, key: str) -> AthleteLine | None: ...

    def queue(self, *, with_decided: bool) -> Listing[QueueLine]: ...

    def reasons(self) -> Sequence[tuple[str, str]]: ...

    def progress(self) -> Progress: ...

    def judge(self, fact: str, verdict: str, value: str = "", reason: str = "", note: str = "") -> str: ...

    def tag(self, subject: str, tags: Sequence[str]) -> str: ...

    def undo(self) -> str: ...

    def redo(self) -> str: ...
