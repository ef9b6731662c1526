"""Records and bests in the text, by the code that a results list gives them, and whether they were equalled or missed.

The head (`record`, `best`) is looked for first; what stands before it says whose or how wide the record is.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from olytui import resources
from olytui.sport import nations
from olytui.sport.scan import Hit, Lexicon, Scan, disjoint, forms, scan

_REACH = 9
_HEADS = frozenset({"record", "records", "best", "bests", "mark", "marks"})
_CODES = {"wr": "WR", "or": "OR", "nr": "NR", "ar": "AR", "er": "AR", "cr": "CR", "mr": "MR", "pb": "PB", "sb": "SB", "wl": "WL",
          "wjr": "WJR", "pr": "PR", "pbs": "PB", "pr’s": "PB", "gr": "CR", "asr": "AR", "wu20r": "WJR"}  # fmt: skip
_ANYWHERE = frozenset({"pb", "pbs", "sb", "wr", "nr", "wl"})
_BETWEEN = re.compile(
    r"(?i)^(?:indoor|outdoor|junior|youth|senior|under|u20|u23|20|23|all|time|and|or|the|women|men|s|mixed|race|only|short|long|course|track|field|road|"
    r"individual|relay|hurdles|steeplechase|marathon|half|mile|two|one|hour|metres?|meters?|metre|meter|m|km|\d+m?|\d+x\d+m?|4x\d+m?|freestyle|backstroke|breaststroke|"
    r"butterfly|medley|jump|high|triple|vault|pole|shot|put|discus|hammer|javelin|throw|walk|heptathlon|decathlon|pentathlon|record|best|new|outright|free|fly|back|team|"
    r"pursuit|sprint|speed|skating|individual|snatch|clean|jerk|total|pairs?|sculls|unofficial|official|previous|old|existing|own|paralympic|olympic|para|t\d+|f\d+|s\d+|world|national|swimming|athletics|area|european|"
    r"championships?|games|set|held|historic|stunning|astonishing|incredible|remarkable|long|standing|longstanding|year|\d\d|old|lifetime)$"
)
_NOT_RECORDS = re.compile(
    r"(?i)[ -](?:number|crowd|attendance|deal|transfer|haul|medal haul|profit|label|keeping|company|producer|numbers|audience|temperatures?|heat|high|low|fourth|fifth|sixth|seventh|third|second|1\dth|\d+(?:th|rd|nd)|signing|books?|fee|start|in (?:the )?(?:league|premier))\b"
)
_AFTER_BEST = re.compile(
    r"(?i)(?:$|[^ \w-]|-|[ ](?:time|of|in|for|this|by|with|to|and|performance|mark|at|on|when|as|but|is|was|throw|jump|set|from|over|that|which|score|at|\(|\d))"
)
_EQUALLED = re.compile(
    r"(?i)\b(?:equal(?:l?ed|l?ing|s)?|tied|ties|tying|match(?:ed|es|ing)?|joint)\b[^.;\n]{0,40}$"
)
_MISSED = re.compile(
    r"(?i)\b(?:outside|short of|shy of|off|miss(?:ed|ing|es)?|chas(?:e|es|ing|ed)|target(?:s|ed|ing)?|attempt(?:s|ed|ing)?|attack(?:ed|ing)?|bid|assault|aim(?:s|ed|ing)?|close to|closing in|"
    r"near|inside|within|hop(?:e|es|ed|ing)|want(?:s|ed)?|could|would|if|not|never|without|no|eye(?:s|d|ing)?|threaten(?:ed|ing)?|slower than|pace|going for|shot at|crack at|challenge)\b[^.;\n]{0,30}$"
)
_HOLDER = re.compile(r"(?i)[ -]?holders?\b|['’]s? holder")
_HELD = re.compile(
    r"(?i)\b(?:hold(?:s|ing|er)?|held|own(?:s|ed|er)?|belong(?:s|ed)?|stands|stood)\b[^.;\n]{0,25}$"
)


@dataclass(frozen=True, slots=True)
class RecordWord:
    """A record or best named. `code` is None where the report says only `record`.

    `negated`: words before say that it was missed, chased or hoped for. `holder`: it is held or owned, not set here.
    `noc` is the nation of a national record, where it is named.
    """

    start: int
    end: int
    code: str | None
    scope: str | None
    equalled: bool = False
    negated: bool = False
    holder: bool = False
    noc: str | None = None
    is_indoor: bool = False


def find(text: str) -> list[RecordWord]:
    """Every record or best that a text names, in order of place."""
    seen = scan(text)
    found: list[RecordWord] = []
    for index in seen.where(_HEADS | _CODES.keys()):
        word = _headed(seen, index) if seen.words[index] in _HEADS else _coded(seen, index)
        if word:
            found.append(word)
    if len(seen.words) > 2:
        found += [_phrase(seen, hit) for hit in _phrases().find(seen)]
    return disjoint(found)


def _headed(seen: Scan, index: int) -> RecordWord | None:
    """A record by its head and what stands before it."""
    if seen.text[seen.starts[index]] == "M" or (
        seen.words[index] == "best" and not _AFTER_BEST.match(seen.text, seen.ends[index])
    ):
        return None
    head = seen.words[index].rstrip("s")
    text, end = seen.text, seen.ends[index]
    if head == "record" and (
        _NOT_RECORDS.match(text, end)
        or (
            index
            and seen.words[index - 1] in ("track", "medal", "winning")
            and "course" not in seen.words[index - 1]
        )
    ):
        return None
    first, scopes, noc, indoor = _scopes(seen, index)
    if not scopes:
        return _bare(seen, index) if head == "record" else None
    scope = _widest(scopes)
    code, best = _codes()[scope]
    if head == "best":
        code = best
    if head == "mark" and scope not in ("world", "Olympic", "national", "area"):
        return None
    return _made(seen, first, index, code, scope, noc, indoor) if code else None


def _made(
    seen: Scan, first: int, index: int, code: str | None, scope: str | None, noc: str | None, indoor: bool
) -> RecordWord:
    text, start, end = seen.text, seen.starts[first], seen.ends[index]
    before = text[max(0, start - 60) : start]
    holder = bool(_HOLDER.match(text, end)) or bool(_HELD.search(before))
    return RecordWord(
        start,
        end,
        code,
        scope,
        bool(_EQUALLED.search(before)),
        bool(_MISSED.search(before)),
        holder,
        noc,
        indoor,
    )


def _scopes(seen: Scan, index: int) -> tuple[int, list[str], str | None, bool]:
    """What stands before a head: the first word of it, the scopes named, a nation, and whether `indoor` is there."""
    first, noc, indoor = index, None, False
    scopes: list[str] = []
    at = index - 1
    while at >= max(0, index - _REACH) and _is_near(seen, at):
        nation, width = _nation_at(seen, at)
        hit = _scope_before(seen, at) if width < 2 else None
        if hit:
            first, at = hit.first, hit.first
            scopes.append(hit.value)
        elif nation:
            first = at = at - width + 1
            noc = nation
            scopes.append("national")
        elif not _BETWEEN.match(seen.words[at]):
            break
        indoor = indoor or seen.words[at] == "indoor"
        at -= 1
    return first, scopes, noc, indoor


def _is_near(seen: Scan, at: int) -> bool:
    gap = seen.text[seen.ends[at] : seen.starts[at + 1]]
    return len(gap) < 3 and "." not in gap and "\n" not in gap and ";" not in gap


def _scope_before(seen: Scan, at: int) -> Hit[str] | None:
    """The longest scope phrase that ends at a word."""
    for length in (4, 3, 2, 1):
        first = at - length + 1
        if first >= 0:
            hit = _lexicon().at(seen, first)
            if hit and hit.last == at:
                return hit
    return None


def _nation_at(seen: Scan, at: int) -> tuple[str | None, int]:
    """The nation that ends at a word, and of how many words it is made."""
    if not seen.text[seen.starts[at]].isupper() and seen.words[at] != "s":
        return None, 0
    for width in (2, 1):
        first = at - width + 1
        if first >= 0 and seen.text[seen.starts[first]].isupper():
            words = " ".join(seen.words[first : at + 1])
            nocs = nations.noc_of(words.removesuffix(" s"))
            if nocs and nations.is_name(words):
                return nocs[0], width
    return None, 0


def _widest(scopes: list[str]) -> str:
    """Of several scopes the one that names the record: `world junior` is junior, `national championship` is the championship's."""
    for scope in ("junior", "world", "Olympic", "Games", "Paralympic", "area", "championship"):
        if scope in scopes:
            return scope
    return scopes[0]


_BARE_BEFORE = frozenset(
    "the a new previous old that this existing his her their own longstanding standing year".split()
)


def _bare(seen: Scan, index: int) -> RecordWord | None:
    """`the previous record`, `a record time`: a record of a scope left unsaid."""
    if not index or seen.words[index - 1] not in _BARE_BEFORE:
        return None
    following = seen.text[seen.ends[index] : seen.ends[index] + 12]
    if seen.words[index - 1] == "a" and not re.match(
        r"(?i) (?:time|of \d|distance|score|throw|jump)", following
    ):
        return None
    return _made(seen, index, index, None, None, None, False)


def _coded(seen: Scan, index: int) -> RecordWord | None:
    """`WR`, `PB`, `(OR)`: codes, in capitals, and the short ones only where a list would have them."""
    start, end = seen.starts[index], seen.ends[index]
    text, word = seen.text, seen.words[index]
    if not text[start:end].rstrip("s").isupper():
        return None
    before = text[max(0, start - 2) : start]
    if word not in _ANYWHERE and not (
        before.endswith("(") or text[end : end + 1] == ")" or before.strip()[-1:].isdigit()
    ):
        return None
    equalled = before.endswith("=")
    made = _made(seen, index, index, _CODES[word], None, None, False)
    return RecordWord(start, end, made.code, None, equalled or made.equalled, made.negated, made.holder)


def _phrase(seen: Scan, hit: Hit[tuple[str, str]]) -> RecordWord:
    return _made(seen, hit.first, hit.last, hit.value[0], hit.value[1], None, False)


@cache
def _lexicon() -> Lexicon[str]:
    rows = resources.read_table("reference/record_scopes.tsv")
    return Lexicon((form, row["scope"]) for row in rows for form in forms(row["words"]))


@cache
def _codes() -> dict[str, tuple[str, str | None]]:
    """Scope → code of its record, code of its best."""
    return {
        row["scope"]: (row["code"], row["best"] or None)
        for row in resources.read_table("reference/record_scopes.tsv")
    }


@cache
def _phrases() -> Lexicon[tuple[str, str]]:
    """Whole phrases that name a record without the word: `fastest time ever in the world`."""
    return Lexicon(_phrase_rows())


def _phrase_rows() -> Iterator[tuple[str, tuple[str, str]]]:
    for row in resources.read_table("reference/record_phrases.tsv"):
        for form in forms(row["forms"]):
            yield form, (row["code"], row["scope"])
