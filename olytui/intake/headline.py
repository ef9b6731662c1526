"""Tells whether a text opens with its headline; where that is not plain, the report has no title."""

_LONGEST = 120
_FEWEST_WORDS = 3
_ENDS_A_SENTENCE = (".", "!", "…", ":", ";", ",", ".”", '."', ".’")


def headline(text: str) -> str | None:
    """The first line of a text where it looks like a headline: short, no sentence, a story under it."""
    first, _, rest = text.partition("\n")
    if first.startswith("#"):
        return first.lstrip("# ") or None
    words = first.split()
    if not rest.strip() or len(first) > _LONGEST or len(words) < _FEWEST_WORDS:
        return None
    story = max(rest.split("\n"), key=len)
    if first.endswith(_ENDS_A_SENTENCE) or len(story) <= len(first):
        return None
    return first
