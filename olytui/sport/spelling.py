"""Numbers in words: `four`, `twenty-three`, `half a`, `a`."""

from decimal import Decimal

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


def number_before(seen: Scan, index: int) -> tuple[int, Decimal] | None:
    """The spelled number that ends right before a word: (its first word, its amount)."""
    if not index or not seen.binds(index - 1):
        return None
    word = seen.words[index - 1]
    before = seen.words[index - 2] if index > 1 and seen.binds(index - 2) else ""
    if word in _ARTICLES:
        return (index - 2, Decimal("0.5")) if before == "half" else (index - 1, Decimal(1))
    if word == "half" and seen.words[max(0, index - 4) : index - 1][-2:] == ["and", "a"] and index > 3:
        whole = number_of(seen.words[index - 4])
        return (index - 4, Decimal(whole) + Decimal("0.5")) if whole is not None else None
    amount = _ONES.get(word, _TENS.get(word))
    if amount is None:
        return None
    if amount < 10 and before in _TENS:
        return index - 2, Decimal(_TENS[before] + amount)
    return index - 1, Decimal(amount)
