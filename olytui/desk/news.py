"""What has come in since somebody began to look: new reports, and the conflicts that they have a part in."""

from datetime import UTC, datetime
from typing import NamedTuple

from olytui.store import Reader
from olytui.store.rows import FactRow, ReportRow


class News(NamedTuple):
    """New reports in the order in which they came, and the facts in conflict that they speak of."""

    reports: tuple[ReportRow, ...]
    conflicts: tuple[FactRow, ...]


def news(reader: Reader, since: float) -> News:
    """What is new since a moment of the machine's clock."""
    moment = datetime.fromtimestamp(since, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    reports = tuple(reader.stream(ReportRow, "reports_added_since", since=moment))
    told = reader.stream(FactRow, "facts_told_since", since=moment)
    return News(reports, tuple(fact for fact in told if fact.state == "conflict" and fact.verdict == "open"))
