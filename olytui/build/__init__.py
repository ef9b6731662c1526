"""From reports to facts: read, stored, linked, settled; a new report costs time in proportion to itself."""

from olytui.build.adding import QUIETLY, Manner, Progress, Summary, add
from olytui.build.rebuilding import rebuild

__all__ = ["QUIETLY", "Manner", "Progress", "Summary", "add", "rebuild"]
