"""What follows from a decision: laid over what is there, or, where it changes claims, worked out again."""

from olytui.build import checks, decisions
from olytui.build.adding import connect
from olytui.store import Writer

_CHANGES_CLAIMS = frozenset({"claim", "strike"})


def settle_decision(writer: Writer, action: str) -> None:
    """Brings the store in step with the journal after an entry of this action was added or taken back."""
    if action not in _CHANGES_CLAIMS:
        decisions.attach(writer)
        return
    connect(writer, ())
    checks.catch_up(writer)
