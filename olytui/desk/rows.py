"""The rows that the desk's answers are made of, for those who show them."""

from olytui.store.review_rows import RemarkRow, ReviewRow
from olytui.store.rows import (
    AthleteRow,
    ClaimRow,
    EntryRow,
    EventRow,
    FactRow,
    MentionRow,
    ReportRow,
    SportRow,
)

__all__ = [
    "AthleteRow",
    "ClaimRow",
    "EntryRow",
    "EventRow",
    "FactRow",
    "MentionRow",
    "RemarkRow",
    "ReportRow",
    "ReviewRow",
    "SportRow",
]
