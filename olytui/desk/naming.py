"""How events are named in what is written and drawn: `men's 1500m final · Paris 2024`."""

_GENDERS = {"men": "men's", "women": "women's", "mixed": "mixed"}


def event_words(gender: str | None, event: str | None, phase: str | None = None) -> str:
    """An event with its gender and phase; empty where the event is not known."""
    return " ".join(filter(None, (_GENDERS.get(gender or ""), event, phase))) if event else ""


def in_full(*parts: str | None) -> str:
    """What is known of the parts, with a dot between."""
    return " · ".join(filter(None, parts))


def is_meant(words: list[str], name: str) -> bool:
    """Whether every word is one of the name's, `men` for `men's` too."""
    known = name.casefold().split()
    return {*words} <= {*known, *(word.removesuffix("'s") for word in known)}
