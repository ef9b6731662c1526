"""The words right before and after a place in a text, matched against a table of telling phrases."""

import re
from bisect import bisect_left
from functools import cache
from typing import Literal

from olytui import resources
from olytui.sport.scan import Scan, forms, phrase_words

Side = Literal["before", "after"]

_LONGEST = 4
_BREAK = re.compile(r"[.,;:!?\n()\"“”—–]")


class Beside:
    """One table of phrases with their labels; `filler` phrases of one word are passed over next to the
    place.
    """

    __slots__ = ("_fillers", "_known")

    def __init__(self, table: str) -> None:
        self._known: dict[Side, dict[tuple[str, ...], str]] = {"before": {}, "after": {}}
        self._fillers: set[str] = set()
        for row in resources.read_table(table):
            side: Side = "after" if row["side"] == "after" else "before"
            for form in forms(row["words"]):
                if row["label"] == "filler":
                    self._fillers.add(form)
                else:
                    self._known[side].setdefault(phrase_words(form), row["label"])

    def after(self, seen: Scan, end: int) -> str | None:
        """The label of the longest known phrase that starts right after a place."""
        return self._matched("after", _following(seen, bisect_left(seen.starts, end), end))

    def before(self, seen: Scan, start: int) -> str | None:
        """The label of the longest known phrase that ends right before a place."""
        return self._matched("before", self._preceding(seen, bisect_left(seen.starts, start) - 1, start))

    def _preceding(self, seen: Scan, index: int, start: int) -> list[str]:
        """The words before, nearest last, without the fillers right before the place."""
        words: list[str] = []
        while index >= 0 and len(words) < _LONGEST and not _BREAK.search(seen.text, seen.ends[index], start):
            if words or seen.words[index] not in self._fillers:
                words.insert(0, seen.words[index])
            start = seen.starts[index]
            index -= 1
        return words

    def _matched(self, side: Side, words: list[str]) -> str | None:
        known = self._known[side]
        for length in range(len(words), 0, -1):
            label = known.get(tuple(words[-length:] if side == "before" else words[:length]))
            if label:
                return label
        return None


def _following(seen: Scan, index: int, end: int) -> list[str]:
    """The next words, up to where the clause breaks."""
    words: list[str] = []
    while (
        index < len(seen.words)
        and len(words) < _LONGEST
        and not _BREAK.search(seen.text, end, seen.starts[index])
    ):
        words.append(seen.words[index])
        end = seen.ends[index]
        index += 1
    return words


@cache
def word_list(name: str) -> frozenset[str]:
    """One of the short lists of words in `word_lists.tsv`."""
    for row in resources.read_table("reference/word_lists.tsv"):
        if row["list"] == name:
            return frozenset(forms(row["words"]))
    raise KeyError(name)


@cache
def beside(table: str) -> Beside:
    """A table of phrases, read once."""
    return Beside(table)
