"""Numbers in words: `four`, `twenty-three`, `half a`, `a`."""

from decimal import Decimal

from olytui.sport.scan import Scan

_ONES = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15,
    "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
_TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
}  # fmt: skip
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
