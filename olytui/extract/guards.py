"""Wordings that turn a result into none: denial, wish, plan, condition, question. Each refusal has its
reason.

A guard looks at the words that lead up to a match (from the last clause boundary); the first that matches
refuses it.
"""

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Guard:
    """What leads up to a match that is no result, and why."""

    name: str
    before: re.Pattern[str]
    reason: str


def _guard(name: str, words: str, gap: int, reason: str) -> Guard:
    return Guard(name, re.compile(rf"(?<![^ ])(?:{words}) (?:(?!but )[^ ,;:]+ ){{0,{gap}}}\Z"), reason)


GUARDS: tuple[Guard, ...] = (
    _guard(
        "negation",
        r"not|n't|never|no|without|cannot|can't|couldn't|didn't|wasn't|weren't|hasn't|haven't|hadn't|"
        r"isn't|won't|"
        r"wouldn't|nor|neither",
        4,
        "the words deny it",
    ),
    _guard(
        "miss",
        r"miss|misses|missed|missing|fail|fails|failed|failing|failure|denied|deny|denying|short of|"
        r"shy of|lost|lose|"
        r"losing|robbed of|deprived of|instead of|rather than|despite",
        5,
        "it was missed",
    ),
    _guard(
        "modal",
        r"will|would|could|should|might|may|can|must|shall|he'll|she'll|i'll|we'll|they'll|he'd|she'd|i'd",
        5,
        "it might happen, no more",
    ),
    _guard(
        "intent",
        r"(?:hope|hopes|hoped|hoping|aim|aims|aimed|aiming|bid|bids|bidding|want|wants|wanted|wanting|"
        r"try|tries|tried|"
        r"trying|attempt|attempts|attempted|attempting|expected|expects|expecting|tipped|favourite|"
        r"favorite|favourites|"
        r"favorites|looking|look|looks|chance|chances|ready|set|due|wish|wishes|dream|dreams|dreamed|"
        r"dreaming|desire|"
        r"determined|plan|plans|planned|planning|going|likely|unlikely|seeking|seek|seeks|sought|"
        r"chasing|chase|chases|needs|"
        r"need|needed|needing|opportunity|able|target|targets|targeting|eyeing|eyes|contender|"
        r"contenders|contention|bidder|"
        r"hopeful|sights|poised|confident|fancied|vying|vie|battle|fight|fighting|prospect|prospects|"
        r"hot|preparing|prepare|race|"
        r"stands|odds|predicted|predicting|promised|vowed|vows|goal|ambition|ambitions|expectation|"
        r"pressure|quest|pursuit|"
        r"task|push|predict|potential|refused|desperate|wanting|how|believe|believes|candidate|"
        r"continue|return|struggling) "
        r"(?:[^ ,;:]+ ){0,3}?(?:to|of|for|at|on|that)",
        5,
        "it is a wish or a plan",
    ),
    _guard("path", r"road|route|path|key|secret|odds", 1, "it leads there, no more"),
    _guard(
        "condition", r"if|unless|whether|when\ he\ was\ a|provided|had\ he|had\ she", 8, "it is a condition"
    ),
)


_TALLY = re.compile(
    r"(?<![^ ])(?:double|triple|two|three|four|five|six|seven|successive|lead|leads|control|command|"
    r"advantage|part|overall|standings|points) "
)


def tally(inside: str) -> bool:
    """Whether the matched words count medals or speak of a lead instead of one result."""
    return bool(_TALLY.search(inside))


def refusal(before: str) -> Guard | None:
    """The guard that these leading words set off, if any; `before` is the masked string up to the match."""
    start = max(before.rfind("; "), before.rfind(". "), before.rfind(": "), 0)
    lead = before[start:]
    for guard in GUARDS:
        if guard.before.search(lead):
            return guard
    return None
