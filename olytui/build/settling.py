"""What follows from a decision: laid over what is there, or, of claims and people, worked out again.

A verdict needs none of what links and settles, and is on the disk before that would even be imported.
"""

from olytui.build import bonds, decisions
from olytui.store import Writer

_CHANGES_CLAIMS = frozenset({"claim", "strike"})


def settle_decision(writer: Writer, action: str) -> None:
    """Brings the store in step with the journal after an entry of this action was added or taken back."""
    if action not in bonds.ACTIONS | _CHANGES_CLAIMS:
        decisions.attach(writer)
        return
    from olytui.build import checks  # noqa: PLC0415  (see above)
    from olytui.build.adding import connect  # noqa: PLC0415

    connect(writer, bonds.ever_spoken_of(writer) if action in bonds.ACTIONS else ())
    checks.catch_up(writer)
