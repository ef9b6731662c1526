"""Wordings that turn a result into none: denial, wish, plan, condition, question. Each refusal has its
reason.

A guard looks at the words that lead up to a match (from the last clause boundary); the first that matches
refuses it. Others look at what follows a place or mark: it may be one of the way (`second at halfway`) or
of a table (`second in the world rankings`).
"""

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Guard:
    """What leads up to a match that is no result, and why."""

    name: str
    before: re.Pattern[str]
    reason: str


def _guard(
    name: str, words: str, gap: int, reason: str, unless: str = "but|-|after|when|since|having"
) -> Guard:
    pattern = rf"(?<![^ ])(?:{words}) (?:(?!(?:{unless}) )[^ ,;:]+ ){{0,{gap}}}\Z"
    return Guard(name, re.compile(pattern), reason)


_WISHES = (
    "hope|hopes|hoped|hoping|aim|aims|aimed|aiming|bid|bids|bidding|want|wants|wanted|wanting|try|tries|"
    "tried|trying|attempt|attempts|attempted|attempting|expected|expects|expecting|tipped|favourite|"
    "favorite|favourites|favorites|chance|chances|wish|wishes|dream|dreams|dreamed|dreaming|desire|"
    "determined|plan|plans|planned|planning|seeking|seek|seeks|sought|"
    "chasing(?! pack| group| bunch| field)|chases|opportunity|target|"
    "targets(?! to)|targeting|eyeing|contender|contenders|contention|bidder|hopeful|sights|poised|confident|"
    "fancied|vying|vie|battle|fight|fighting|prospect|prospects|preparing|prepare|odds|predicted|"
    "predicting|promised|vowed|vows|goal|ambition|ambitions|expectation|pressure|quest|pursuit|predict|"
    "potential|refused|desperate|believe|believes|candidate|struggling|hunt|rival|rivals"
)
_NEARLY = (
    "looking|look|looks|ready|set|due|likely|unlikely|need|needs|(?<!was )(?<!were )able|hot|close|"
    "(?:in|join|joined|for) the race|stands|task|push|how|"
    "continue|return|chase|eyes|refuses|tempted|bound|of them|of whom|shot"
)

GUARDS: tuple[Guard, ...] = (
    _guard(
        "negation",
        r"not|n't|never|no|without|unable|cannot|can't|couldn't|didn't|wasn't|weren't|hasn't|haven't|hadn't|"
        r"isn't|won't|wouldn't|nor|neither",
        4,
        "the words deny it",
        "but|-|only|until|before|and|after",
    ),
    _guard(
        "miss",
        r"miss(?! for)|misses|missed|missing|fail|fails|failed|failing|failure|denied|deny|denying|short of|"
        r"shy of|lost|lose|losing(?! P)|robbed of|deprived of|instead of|rather than|unable",
        5,
        "it was missed",
        "but|-|and|before|after",
    ),
    _guard("near miss", "nearly|almost", 2, "it nearly was", "to|but|-|and|before|after"),
    _guard(
        "modal",
        r"will|would|could|should|might|may|can|must|shall|he'll|she'll|i'll|we'll|they'll|he'd|she'd|i'd",
        5,
        "it might happen, no more",
        "but|-|only|go|eventually|ultimately|and|after|having",
    ),
    _guard(
        "unreal",
        r"(?:would|could|might|should) have",
        9,
        "it might have happened, no more",
        "but|-|after|when|since|having",
    ),
    _guard(
        "intent",
        f"(?:{_WISHES}) (?:[^ ,;:]+ ){{0,3}}?(?:to|of|for|at|on|that)|(?:{_NEARLY}) (?:to|at|for|on)|"
        "(?:is|are|was|were|'s|'re) going to|needs? (?:a|an|another|at least) (?:[^ ,;:]+ ){1,3}?to",
        5,
        "it is a wish or a plan",
    ),
    _guard(
        "midway",
        r"(?:reach|reached|reaching|passed|passing) the (?:[^ ,;:]+ ){0,2}?(?:mark|bell|turn|lap|checkpoint)",
        8,
        "it was on the way",
        "but|and|before|then",
    ),
    _guard("path", r"road|(?<!en )route|path|key|secret|odds", 1, "it leads there, no more"),
    _guard(
        "condition",
        r"if|unless|whether|when\ he\ was\ a|provided|had\ he|had\ she",
        8,
        "it is a condition",
    ),
)

_LEAD = 24
_ONWARD = re.compile(
    r"(?:[^ .;]+ ){0,7}?(?:and|to) (?:reach|reached|reaches|book|booked|advance to|advanced to|qualify for|"
    r"qualified for|progress to|progressed to|go through to|move into|moved into) (?:[^ .;]+ ){0,3}?P "
)
_TALLY = re.compile(
    r"(?<![^ ])(?:double|triple|two|three|four|five|six|seven|lead|leads|control|command|"
    r"advantage|part|overall|standings|points) "
)
_RANKED = re.compile(
    r"(?<![^ ])(?:(?:is|are|currently|now) (?:currently |now )?rated|ranked|seeded|lying|lies|lay) "
)
_MIDWAY = re.compile(
    "(?:[^ .;,]+ ){0,4}?(?:(?:at|by|through|past) (?:the )?(?:half|halfway|half-way|midway|bell|turn|"
    "interval)|"
    r"after (?:the |her |his )?(?:first|opening|day|short|swim|bike|dressage|compulsory|morning|overnight|P)|"
    r"with (?:[^ .;,]+ ){1,3}(?:to go|remaining|left|to play)|"
    r"(?:going|heading|coming|entering) (?:into|in) the|at the (?:start|final check|[^ ]+ check|checkpoint)|"
    r"of (?:the |her |his )?(?:first|opening) (?:run|leg|round|lap)|overnight|in (?:the )?W) "
)
_TABLE = re.compile(
    "(?:[^ .;,]+ ){0,4}?(?:standings|rankings|ranking|leaderboard|seed|seeds|all-time) |in the world "
    "(?!C)|(?:fastest|quickest|best|highest|oldest|youngest|biggest|largest) (?!in |qual)"
)
_VAGUE = re.compile(
    "(?<![^ ])(?:more than|over|nearly|almost|about|around|roughly|some|under|less than|at least|up "
    "to|fewer than) "
    r"(?:[^ ,;:.]+ )?\Z"
)
_WISHED = re.compile(
    f"(?<![^ ])(?:{_WISHES}|push|charge|challenge|continue|chase) (?:for|to|of) |(?<![^ ])close to |(?<![^ ])(?:going|"
    "goes|went|go|needs) for |"
    r" from (?:[^ ]+ )?R|(?:was|were|is) (?:his|her|their|its) (?:[^ ]+ )?R"
)
_ASTRAY = re.compile(
    r" (?:after|spot|place|places|part|medal|medals|bronze|points|set|frame|toss|right|berth|ticket|"
    r"stripped|start|shot|won't|not|chance|W) "
)
_STANDINGS = re.compile(r"(?:in|of|atop) (?:[^ .;,]+ ){0,4}?(?:standings|rankings|leaderboard) ")
_AND_ALSO = re.compile(r"(?:and|,) [^E]*\Z")
_COUNTED = re.compile(r"(?:\A| )W \Z")
_OF_TABLE = re.compile(r"(?<![^ ])(?:standings|rankings|leaderboard) (?:with|on) (?:[^ ,;:.]+ ){0,2}\Z")
_QUESTION = re.compile(
    r"(?:\" )?(?:did|do|does|can|could|will|would|should|is|are|was|were|has|have|who|what|which|why|how|"
    r"when) [^.;]*[?] "
)
_TO_BE = re.compile(
    r" (?:aiming|aims|hoping|hopes|bidding|trying|wants|keen|looking|expected|favourite|favorite|out|tipped) "
    r"to (?:be|become) "
)
_SIGHTS = re.compile(r" (?:sights|eyes|attempt|bid|target|hopes) ")
_WISHES_IN = {
    **dict.fromkeys(("place", "medal", "win", "bout", "order"), _WISHED),
    "title": _TO_BE,
    "record": _SIGHTS,
}
_TRIED = re.compile(
    r"(?<![^ ])(?:attempts but|of the dice at|failures at|bar (?:off )?at|(?:unable|failed|fails) to) [^,;:.]*\Z"
)
_SPLIT = re.compile(
    r"(?<![^ ])(?:passed|passing|through E|halfway|half-way|split|splits|standard|standards|limit|lap|target(?! and)|"
    r"deficit|qualifying|previous(?! in)|old|approximately|roughly|existing|world-leading|leads|averaging|averaged|"
    r"(?:attempts?|tries|failures?|fail|failed|failing|fails) at) (?:(?!(?:win|won|finish|finished) )[^ ,;:.]+ ){0,4}\Z"
)


_SO_FAR = re.compile(
    r"(?:\A|[.;:] )after (?:[^ ,;.]+ ){0,5}(?:P|runs?|heats?|legs?|laps?|jumps?|dives?|rotations?) , "
    r"[^,;.]*\Z"
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


def asks(masked: str) -> bool:
    """Whether a sentence is a question: `Did Novak win gold?`."""
    return "? " in masked and _QUESTION.match(masked) is not None


def around(family: str, masked: str, start: int, end: int) -> str | None:
    """Why a place or mark told at `start:end` is none of the end, if it is so."""
    if family in ("margin", "mark"):
        return _of_margin(masked, start, end) if family == "margin" else _of_mark(masked, start, end)
    inside = masked[start:end]
    if family in _WISHES_IN and _WISHES_IN[family].search(inside):
        return "wish"
    is_table = family in ("medal", "win") and _STANDINGS.match(masked, end)
    if is_table or (family == "win" and (_ASTRAY.search(inside) or _ONWARD.match(masked, end))):
        return "table" if is_table else "another thing won"
    if family == "medal" and _AND_ALSO.match(inside) and _COUNTED.search(masked, 0, start):
        return "tally"
    return _of_place(inside, masked, end) if family == "place" else None


def _of_mark(masked: str, start: int, end: int) -> str | None:
    """Why a mark is none of the end: it is of an attempt that failed, or of the way."""
    if _TRIED.search(masked, max(0, start - _LEAD), end - 2):
        return "attempt"
    if _OF_TABLE.search(masked, 0, end - 2):
        return "table"
    is_split = _SPLIT.search(masked, 0, end - 2) is not None
    return "split" if is_split else _on_the_way(masked, end)


def _of_place(inside: str, masked: str, end: int) -> str | None:
    """Why a place is none of the end: it is one of a table, or of the way."""
    if _RANKED.search(inside):
        return "ranking"
    if "qualif" not in inside and _TABLE.match(masked, end):
        return "table"
    return _on_the_way(masked, end) or _on_the_way(masked, masked.rfind(" ", 0, end - 1) + 1)


def _on_the_way(masked: str, end: int) -> str | None:
    return "midway" if _MIDWAY.match(masked, end) else None


def _of_margin(masked: str, start: int, end: int) -> str | None:
    """Why a margin tells no mark: it is vague, or one of the way."""
    if _VAGUE.search(masked, 0, start):
        return "vague"
    if _SO_FAR.search(masked, 0, start):
        return "midway"
    return _on_the_way(masked, end)
