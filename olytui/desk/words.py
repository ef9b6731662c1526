"""The words of decisions, for those who offer them to a person."""

from olytui.dispute.slots import REASONS, VERDICTS

__all__ = ["REASONS", "VERDICTS"]
