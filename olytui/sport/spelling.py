"""Numbers in words: `four`, `twenty-three`, `half a`, `a`."""

from olytui.sport.scan import Scan

_ONES = {word: number for number, word in enumerate(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen".split()
)}  # fmt: skip
_TENS = {
    word: number * 10
    for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)
}
_ARTICLES = {"a": 1, "an": 1, "single": 1}


def number_of(word: str) -> int | None:
    """The number that one word says, in figures or in letters."""
    if word.isdecimal():
        return int(word)
    return _ONES.get(word, _TENS.get(word))


def number_before(seen: Scan, index: int) -> tuple[int, int] | None:
    """The spelled number that ends right before a word: (its first word, its amount)."""
    if not index or not seen.is_bound(index - 1, index):
        return None
    word = seen.words[index - 1]
    if word in _ARTICLES:
        return index - 1, _ARTICLES[word]
    amount = _ONES.get(word, _TENS.get(word))
    if amount is None:
        return None
    if index > 1 and amount < 10 and seen.words[index - 2] in _TENS and seen.is_bound(index - 2, index - 1):
        return index - 2, _TENS[seen.words[index - 2]] + amount
    return index - 1, amount
