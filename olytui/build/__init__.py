"""From reports to facts: read, stored, linked, settled; a new report costs time in proportion to itself.

The pipeline is imported when it is asked for: a search, a verdict or a comparison needs a part of it at most.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from olytui.build.adding import QUIETLY, Manner, Progress, Summary, add
    from olytui.build.rebuilding import rebuild

__all__ = ["QUIETLY", "Manner", "Progress", "Summary", "add", "rebuild"]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from olytui.build import adding, rebuilding  # noqa: PLC0415  (only when asked for)

    return getattr(rebuilding if name == "rebuild" else adding, name)
