"""The facts that want a decision."""

import json
from collections.abc import Sequence

from olytui.store import Reader
from olytui.store.rows import FactRow


def to_review(reader: Reader, states: Sequence[str], verdicts: Sequence[str], *, limit: int) -> list[FactRow]:
    """Facts of these states and verdicts: conflicts first, the most witnessed first among them."""
    return reader.fetch(
        FactRow, "facts_to_review", states=json.dumps(states), verdicts=json.dumps(verdicts), limit=limit
    )
