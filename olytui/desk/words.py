"""The words of decisions, for those who offer them to a person."""

from olytui.dispute.slots import REASONS, VERDICTS
from olytui.model import PROFILE_ATTRIBUTES, RESULT_ATTRIBUTES

__all__ = ["ATTRIBUTES", "REASONS", "VERDICTS"]

ATTRIBUTES = (*RESULT_ATTRIBUTES, *PROFILE_ATTRIBUTES)
