"""The rows that the desk's answers are made of, for those who show them."""

from olytui.store.review_rows import ReviewRow
from olytui.store.rows import AthleteRow, ClaimRow, EventRow, FactRow, MentionRow, ReportRow

__all__ = ["AthleteRow", "ClaimRow", "EventRow", "FactRow", "MentionRow", "ReportRow", "ReviewRow"]
