"""Records and bests in the text, by the code of a results list, and whether they were equalled or missed.

The head (`record`, `best`) is looked for first; what stands before it says whose or how wide the record is.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from olytui import resources
from olytui.sport import nations
from olytui.sport.beside import word_list
from olytui.sport.scan import Hit, Lexicon, Scan, disjoint, forms, scan

_REACH = 9
_WINDOW = 7
_HEADS = frozenset({"record", "records", "best", "bests", "mark", "marks"})
_CODES = {
    "wr": "WR", "or": "OR", "nr": "NR", "ar": "AR", "er": "AR", "asr": "AR", "cr": "CR", "gr": "CR",
    "mr": "MR", "pr": "PR", "pb": "PB", "pbs": "PB", "sb": "SB", "wl": "WL", "wjr": "WJR", "wu20r": "WJR",
}  # fmt: skip
_ANYWHERE = frozenset({"pb", "pbs", "sb", "wr", "nr", "wl"})
_MARK_SCOPES = frozenset({"world", "Olympic", "national", "area"})
_WIDEST_FIRST = ("junior", "world", "Olympic", "Games", "Paralympic", "area", "championship")
_CLAUSE = re.compile(r"[.;\n]")


@dataclass(frozen=True, slots=True)
class RecordWord:
    """A record or best named. `code` is None where the report says only `record`.

    `negated`: words before say that it was missed, chased or hoped for. `holder`: it is held, not set here.
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


@dataclass(slots=True)
class _Scope:
    """What stands before a head: from which word on, and what it names."""

    first: int
    names: list[str]
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
    found += [_made(seen, hit.first, hit.last, *hit.value) for hit in _phrases().find(seen)]
    return disjoint(found)


def _headed(seen: Scan, index: int) -> RecordWord | None:
    """A record by its head and what stands before it."""
    head = seen.words[index].rstrip("s")
    if not _is_record(seen, index, head):
        return None
    around = _scope(seen, index)
    if not around.names:
        return _bare(seen, index) if head == "record" else None
    scope = next((name for name in _WIDEST_FIRST if name in around.names), around.names[0])
    code = _codes()[scope][1 if head == "best" else 0]
    if code is None or (head == "mark" and scope not in _MARK_SCOPES):
        return None
    made = _made(seen, around.first, index, code, scope)
    return replace(made, noc=around.noc, is_indoor=around.is_indoor)


def _is_record(seen: Scan, index: int, head: str) -> bool:
    """Not a name (`Mark`), a `record crowd`, a `track record` or the `world's best skiers`."""
    following = seen.words[index + 1] if index + 1 < len(seen.words) and seen.gap(index) in (" ", "-") else ""
    if seen.text[seen.starts[index]] == "M":
        return False
    if head == "best":
        return not following or following in word_list("record.best_after") or following[0].isdigit()
    if head != "record":
        return True
    previous = seen.words[index - 1] if index else ""
    if following.startswith("break") and previous not in ("world", "olympic", "european", "british"):
        return False
    return not (
        previous in word_list("record.not_before")
        or (following in word_list("record.not_after") and previous in ("a", "the", "for", "another"))
        or (following[:1].isdigit() and following.endswith(("th", "st", "nd", "rd")))
    )


def _made(seen: Scan, first: int, last: int, code: str | None, scope: str | None) -> RecordWord:
    """The record with what the words around say of it."""
    said = _window(seen, first)
    following = seen.words[last + 1 : last + 2]
    holder = bool(said & word_list("record.held")) or bool(set(following) & word_list("record.holder_after"))
    return RecordWord(
        seen.starts[first],
        seen.ends[last],
        code,
        scope,
        bool(said & word_list("record.equalled")),
        bool(said & word_list("record.missed")),
        holder,
    )


def _window(seen: Scan, first: int) -> set[str]:
    """The words of the clause before, and their pairs."""
    words: list[str] = []
    index = first - 1
    while index >= 0 and len(words) < _WINDOW and not _CLAUSE.search(seen.gap(index)):
        words.insert(0, seen.words[index])
        index -= 1
    return {*words, *map(" ".join, pairwise(words))}


def _scope(seen: Scan, index: int) -> _Scope:
    """What stands before a head, nearest first."""
    around = _Scope(index, [])
    at = index - 1
    while at >= max(0, index - _REACH) and _is_near(seen, at):
        nation, width = _nation_at(seen, at)
        hit = _scope_before(seen, at) if width < 2 else None
        if hit:
            around.first = at = hit.first
            around.names.append(hit.value)
        elif nation:
            around.first = at = at - width + 1
            around.noc = nation
            around.names.append("national")
        elif seen.words[at] not in word_list("record.between") and not seen.words[at][0].isdigit():
            break
        around.is_indoor = around.is_indoor or "indoor" in seen.words[at : at + 2]
        at -= 1
    return around


def _is_near(seen: Scan, at: int) -> bool:
    gap = seen.gap(at)
    return len(gap) < 3 and "." not in gap and "\n" not in gap and ";" not in gap


def _scope_before(seen: Scan, at: int) -> Hit[str] | None:
    """The longest scope phrase that ends at a word."""
    for first in range(max(0, at - 3), at + 1):
        hit = _lexicon().at(seen, first)
        if hit and hit.last == at:
            return hit
    return None


def _nation_at(seen: Scan, at: int) -> tuple[str | None, int]:
    """The nation that ends at a word, and of how many words it is made."""
    if not seen.text[seen.starts[at]].isupper() and seen.words[at] != "s":
        return None, 0
    for first in (at - 1, at):
        if first >= 0 and seen.text[seen.starts[first]].isupper():
            words = " ".join(seen.words[first : at + 1])
            nocs = nations.noc_of(words.removesuffix(" s"))
            if nocs and nations.is_name(words):
                return nocs[0], at - first + 1
    return None, 0


def _bare(seen: Scan, index: int) -> RecordWord | None:
    """`the previous record`, `a record time`: a record of a scope left unsaid."""
    if not index or seen.words[index - 1] not in word_list("record.bare_before"):
        return None
    if seen.words[index - 1] == "a" and not set(seen.words[index + 1 : index + 2]) & word_list(
        "record.bare_after"
    ):
        return None
    return _made(seen, index, index, None, None)


def _coded(seen: Scan, index: int) -> RecordWord | None:
    """`WR`, `PB`, `(OR)`: codes in capitals, and the short ones only where a list would have them."""
    start, end = seen.starts[index], seen.ends[index]
    text, word = seen.text, seen.words[index]
    if not text[start:end].rstrip("s").isupper():
        return None
    before = text[max(0, start - 2) : start]
    in_list = before.endswith("(") or text[end : end + 1] == ")" or before.strip()[-1:].isdigit()
    if word not in _ANYWHERE and not in_list:
        return None
    made = _made(seen, index, index, _CODES[word], None)
    return replace(made, equalled=made.equalled or before.endswith("="))


@cache
def _lexicon() -> Lexicon[str]:
    rows = resources.read_table("reference/record_scopes.tsv")
    return Lexicon((form, row["scope"]) for row in rows for form in forms(row["words"]))


@cache
def _codes() -> dict[str, tuple[str, str | None]]:
    """Scope → code of its record, code of its best."""
    rows = resources.read_table("reference/record_scopes.tsv")
    return {row["scope"]: (row["code"], row["best"] or None) for row in rows}


@cache
def _phrases() -> Lexicon[tuple[str, str]]:
    """Whole phrases that name a record without the word: `fastest time ever in the world`."""
    return Lexicon(_phrase_rows())


def _phrase_rows() -> Iterator[tuple[str, tuple[str, str]]]:
    for row in resources.read_table("reference/record_phrases.tsv"):
        for form in forms(row["forms"]):
            yield form, (row["code"], row["scope"])
