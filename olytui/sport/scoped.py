"""Championships by their scope and sport: `world cycling championships`, `the Icelandic Track and Field
Championships`, `county championships`.
"""

from collections.abc import Iterator
from functools import cache

from olytui import resources
from olytui.sport import nations
from olytui.sport.beside import word_list
from olytui.sport.meetings import Meeting
from olytui.sport.scan import Scan, forms, phrase_words

_HEADS = frozenset({"championships", "championship", "trials"})
_REACH = 6
_PLAIN_SPORT = frozenset({"track", "field", "athletics", "and"})


def find(seen: Scan) -> Iterator[Meeting]:
    """Every championship whose scope stands before its sport."""
    for index in seen.where(_HEADS):
        first = _scope(seen, index)
        if first is not None:
            yield _named(seen, first, index)


def _scope(seen: Scan, index: int) -> int | None:
    """The word that says whose championship it is, past words for the sport, the age and the gender."""
    at = index - 1
    if at >= 2 and seen.words[at - 2 : at] == ["university", "of"] and seen.binds(at):
        return at - 2
    while at >= 0 and index - at <= _REACH and seen.binds(at):
        word = seen.words[at]
        if word in _scopes():
            return at
        written = seen.text[seen.starts[at] : seen.ends[at]]
        if len(written) > 2 and written[0].isupper() and (written.isupper() or nations.noc_of(word)):
            return at
        if word not in _between():
            return None
        at -= 1
    return None


def _named(seen: Scan, first: int, index: int) -> Meeting:
    words = [word for word in seen.words[first:index] if word not in word_list("championship.gender")]
    if set(words[1:]) <= _PLAIN_SPORT:
        words = words[:1]
    head = "Trials" if seen.words[index] == "trials" else "Championships"
    if seen.text[seen.starts[first] : seen.ends[first]].isupper() and words[0] not in _scopes():
        words[0] = words[0].upper()
    name = " ".join(word if word in ("and", "of") or word.isupper() else word.capitalize() for word in words)
    kind = "trials" if head == "Trials" else "championship"
    return Meeting(seen.starts[first], seen.ends[index], f"{name} {head}", kind)


def _scopes() -> frozenset[str]:
    return word_list("championship.scope")


@cache
def _between() -> frozenset[str]:
    """The words that may stand between a scope and `championships`."""
    sports = (
        word
        for row in resources.read_table("reference/sports.tsv")
        if row["kind"] == "sport"
        for form in forms(row["forms"])
        for word in phrase_words(form)
    )
    return frozenset(sports) | word_list("championship.between") | word_list("championship.gender")
