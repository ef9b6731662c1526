"""Places held before: what is retained, or won a second time running, was won the time before as well; three
consecutive titles were won three times.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from olytui.extract.editions import Editions
from olytui.extract.parsed import Draft, Parsed

_REACH = 40
_AGAIN = re.compile(
    r"(?i)\b(?:retain\w*|defend(?:s|ed)|back-to-back|second (?:straight|consecutive|successive)|"
    r"second (?:year|time) (?:running|in a row|in succession)|for a second year)\b"
)
_RUNNING = re.compile(r"(?i)\b(two|three|four|five) (?:consecutive|straight|successive|back-to-back)\b")
_COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5}


def again(found: list[Draft], one: Parsed, editions: Editions) -> list[Draft]:
    """The places of the editions before that these drafts imply."""
    return [kept for draft in found for kept in _before(draft, _times(draft, one), editions)]


def _times(draft: Draft, one: Parsed) -> int:
    """How many editions before this one a place was won, by its words."""
    is_other = draft.order is not None or (draft.value != "1" and draft.rule.startswith(("bout.", "order.")))
    if draft.attribute != "rank" or draft.is_past or is_other:
        return 0
    start = one.sentence.start
    first, last = draft.start - start, draft.end - start
    running = _RUNNING.search(one.text, first, last)
    if running is not None:
        return _COUNTS[running[1].lower()] - 1
    return 1 if _AGAIN.search(one.text, first, last + _REACH) else 0


def _before(draft: Draft, times: int, editions: Editions) -> Iterator[Draft]:
    """The same place at so many editions before, as far as they are known."""
    competition = draft.slot.competition
    for _ in range(times):
        competition = editions.before(competition)
        if not competition:
            return
        slot = replace(draft.slot, competition=competition)
        yield replace(draft, slot=slot, rule="title.earlier-kept", is_past=True)
