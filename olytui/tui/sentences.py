"""Where sentences begin and end."""

import re
from functools import cache


@cache
def _stops() -> re.Pattern[str]:
    return re.compile(r"[.!?…][\"'”’)\]]*\s|\n")


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence that holds the characters `start` to `end`."""
    window = max(0, start - 1000)
    stops = [match.end() for match in _stops().finditer(text, window, start)]
    first = stops[-1] if stops else window
    after = _stops().search(text, max(start, end - 1))
    last = after.end() if after else len(text)
    while last > end and text[last - 1].isspace():
        last -= 1
    return min(first, start), max(last, end)
