"""What follows from a decision: laid over what is there, or, of claims and people, worked out again."""

from olytui.build import bonds, checks, decisions
from olytui.build.adding import connect
from olytui.store import Writer

_CHANGES_CLAIMS = frozenset({"claim", "strike"})


def settle_decision(writer: Writer, action: str) -> None:
    """Brings the store in step with the journal after an entry of this action was added or taken back."""
    if action in bonds.ACTIONS:
        connect(writer, bonds.ever_spoken_of(writer))
    elif action in _CHANGES_CLAIMS:
        connect(writer, ())
    else:
        decisions.attach(writer)
        return
    checks.catch_up(writer)
