"""Whether a distance or a plain word is an event here, by the words around it."""

import re

from olytui.sport.beside import beside
from olytui.sport.course import Course
from olytui.sport.event_table import Meaning
from olytui.sport.scan import Hit

_TABLE = "reference/event_contexts.tsv"
_TITLED = re.compile(r"(?i)[ -](?:final|title|champion|gold medal|crown|event|competition)")
_OUTCOME = r"[ -](?:(?:final|event|competition|title|crown|championship)s?\b|(?:semi|quarter)-?finals?\b"
_HEADED = re.compile(rf"(?i){_OUTCOME}|(?:gold|silver|bronze|medals?\b|medal\w+|champions?)\b)")
_HEADED_ALONE = re.compile(rf"(?i){_OUTCOME})")
_TRACK = re.compile(r"(?i)[ -](?:final|heats?|semi|gold|silver|bronze|title|champion|crown|olympic)")
_ROAD = re.compile(r"(?i)\broad[ ]$")
_THE = re.compile(
    r"(?i)(?:\bthe|\bin|\bover|\bolympic|\bworld|\band|['’]s?)[ ](?:individual |olympic |world )?$"
)
_THE_ONLY = re.compile(r"(?i)\b(?:the|over) $")
_STOPPED = re.compile(
    r"""(?x) $ | [.,;:)\n!?—–'’"] | [ ](?: [–—(-] | (?: and | at | in | on | for | with | but | as | before
    | when | where | from | to | by | is | was | were | has | of | final | title | champion | gold | silver
    | bronze | record | race | heats? | semi\w* | world | olympic | crown | event | field | winner | winning
    | runner | victory | triumph )\b )"""
)
_PLAIN_LENGTHS = frozenset({"60", "100", "200", "400", "500", "800", "1000", "1500", "3000", "5000", "10000"})
_BACKED_ONLY = frozenset({"500", "1000"})
_DEFINITE = re.compile(r"(?i)\b(?:of|from|in|over|to|for|into|at) the $")
_CLASS_WON = re.compile(r"(?i)\b(?:gold|silver|bronze|medal|title|champion|won|win)[^.;]{0,24} at $")
_STYLED = re.compile(r"(?i),? in (?:the )?(?:(?:wo)?men['’]s )?(?:freestyle|greco|judo|boxing|taekwondo)")
_LONG = frozenset({"1500", "3000", "5000", "10000"})
_SIGNS = ("-", "+", "under ", "over ")


def is_track_race(text: str, start: int, end: int) -> bool:
    """Whether the words around a distance are those of a championship's track."""
    return bool(_TRACK.match(text, end)) and not _ROAD.search(text, max(0, start - 6), start)


def is_event(seen: Course, hit: Hit[tuple[Meaning, ...]], meaning: Meaning, is_backed: bool) -> bool:
    """Whether the words found are an event at all; `is_backed` says that a gender or a list stands beside
    them.
    """
    word = seen.words[hit.first]
    start, end = seen.starts[hit.first], seen.ends[hit.last]
    if meaning.certain == "headed":
        headed = _HEADED_ALONE if word == "individual" else _HEADED
        return bool(headed.match(seen.text, end))
    if hit.first not in seen.distances or hit.first != hit.last:
        return True
    if meaning.is_bare:
        return _is_bare_event(seen, word, start, end, is_backed)
    if is_backed or "x" in word:
        return True
    after = beside(_TABLE).after(seen, end)
    if word.endswith("kg"):
        is_signed = word[0] == "+" or seen.text[:start].endswith(_SIGNS)
        return (
            after == "race"
            or is_signed
            or _is_class_won(seen.text, start)
            or _is_definite(seen.text, start, end)
            or bool(_STYLED.match(seen.text, end))
        )
    if after is None:
        after = "part" if beside(_TABLE).before(seen, start) == "part" else "race"
    return after == "race" or _is_definite(seen.text, start, end)


def is_certain(seen: Course, hit: Hit[tuple[Meaning, ...]], meaning: Meaning, is_backed: bool) -> bool:
    """Whether the words are an event in any sentence, or the words beside them settle it."""
    if meaning.certain in ("by-sport", "headed"):
        return False
    is_distance, is_lone = hit.first in seen.distances, hit.first == hit.last
    if is_backed or (is_distance and not is_lone) or (meaning.certain == "yes" and not meaning.is_bare):
        return True
    start, end = seen.starts[hit.first], seen.ends[hit.last]
    if meaning.certain == "no" and not is_distance:
        return bool(_TITLED.match(seen.text, end))
    if is_distance and (_is_definite(seen.text, start, end) or _is_class_won(seen.text, start)):
        return True
    said = beside(_TABLE).after(seen, end) or beside(_TABLE).before(seen, start)
    return said == "race" or (said is None and bool(_THE_ONLY.search(seen.text, max(0, start - 6), start)))


def _is_definite(text: str, start: int, end: int) -> bool:
    """`withdrew from the 800m.`, `the heats of the 200m,`: with its article and nothing behind it."""
    return bool(_DEFINITE.search(text, max(0, start - 10), start) and _STOPPED.match(text, end))


def _is_class_won(text: str, start: int) -> bool:
    """`won silver at 85kg`."""
    return _CLASS_WON.search(text, max(0, start - 60), start) is not None


def _is_bare_event(seen: Course, word: str, start: int, end: int, is_backed: bool) -> bool:
    """`the 1,500`, `women's 100`, `the 200 final`: a number that is an event without its unit."""
    text = seen.text
    after = beside(_TABLE).after(seen, end)
    if word not in _PLAIN_LENGTHS or after == "part" or (word in _BACKED_ONLY and not is_backed):
        return False
    before = text[max(0, start - 24) : start]
    if word in _LONG and _THE.search(before):
        return True
    return bool(_STOPPED.match(text, end)) and (
        is_backed or after == "race" or bool(_THE_ONLY.search(before))
    )
