"""Places held twice: what is retained, or won a second time running, was won the time before as well."""

import re
from dataclasses import replace

from olytui.extract.editions import Editions
from olytui.extract.parsed import Draft, Parsed

_REACH = 40
_AGAIN = re.compile(
    r"(?i)\b(?:retain\w*|defend(?:s|ed)|back-to-back|second (?:straight|consecutive|successive)|"
    r"second (?:year|time) (?:running|in a row|in succession)|for a second year)\b"
)


def again(found: list[Draft], one: Parsed, editions: Editions) -> list[Draft]:
    """The places of the edition before that these drafts imply."""
    kept = [_before(draft, editions) for draft in found if _is_kept(draft, one)]
    return [draft for draft in kept if draft.slot.competition]


def _is_kept(draft: Draft, one: Parsed) -> bool:
    if draft.attribute != "rank" or draft.is_past or (draft.value != "1" and draft.rule.startswith("bout.")):
        return False
    start = one.sentence.start
    return _AGAIN.search(one.text, draft.start - start, draft.end - start + _REACH) is not None


def _before(draft: Draft, editions: Editions) -> Draft:
    slot = replace(draft.slot, competition=editions.before(draft.slot.competition))
    return replace(draft, slot=slot, rule="title.earlier-kept", is_past=True)
