"""Which edition of which competition the report's words mean: its own, or another that it looks back at."""

from typing import TYPE_CHECKING

from olytui.extract.segment import Sentence
from olytui.extract.tokens import Token
from olytui.model import Report

if TYPE_CHECKING:
    from olytui.extract.engine import Match


class Editions:
    """The report's own competition, and the label of any other that a claim's words name."""

    def __init__(self, report: Report, known: list[Token], parts: list[Sentence]) -> None:
        self.main: str | None = None

    def label(self, contest: Token | None, day: Token | None, fallback: str | None, past: bool, match: "Match") -> str | None:
        """The edition that a claim belongs to."""
        return fallback
