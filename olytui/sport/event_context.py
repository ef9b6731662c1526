"""Whether a distance or a plain word is an event here, by the words around it."""

import re

from olytui.sport.course import Course
from olytui.sport.event_table import Meaning
from olytui.sport.scan import Hit

_WINDOW = 30
_PART_BEFORE = re.compile(
    r"(?i)(?:\bfinal|\blast|\bfirst|\bopening|\bclosing|\bnext|\bremaining|\banother|\bwith|\bby|\babout|\bnearly|\balmost|\baround|\bsome|\bevery|\beach|"
    r"\bprevious|\bpenultimate|\bjust|\bonly|\bmore than|\bless than|\bunder|\bwithin|\bthrough|\bafter|\buntil|\bpast|\bfrom|\broughly|\bapproximately|\ba mere|\bmiddle|\binitial|"
    r"\bmarker|\bup to|\bas far as|\blane|\broute|\bcourse|\bswam|\bper|\badditional|\bextra|\bthrew|\bjumped|\bleapt|\bcleared|\bhurled|\bweigh(?:s|ed|ing)?|\bof|\bfans|\bthan|\d)"
    r"(?: (?:the|his|her|their|its|a|an|an?other))?[ ]$"
)
_PART_AFTER = re.compile(
    r"(?i)[ -](?:to go|left|remaining|from|out\b|mark\b|ahead|behind|clear|short|later|split|stage\b|away|into|of the|of his|of her|too|before|lap|pool|track|stretch|run-in|"
    r"deep|high\b|long\b|tall|wide|down\b|adrift|back\b|in front|point\b|marker|and (?:was|then)|off\b|closer|further|per\b|tower|board|course|straight|north|south|east|west|walk from|up\b|"
    r"above|below|radius|ball|range|distance (?:from|to)|gap|lead|margin|apart|line|drop|descent|climb|shy|people|fans|spectators|competitors|athletes|runners|troops|volunteers|calories|tons?|years|days|points|to the|mountain|peak|category climb|or so)"
)
_RACE_AFTER = re.compile(
    r"(?i)['’s]{0,2}[ -](?:[A-Z]\w*[ ])?(?:final|title|champion|gold|silver|bronze|medal|record|crown|heat|semi|quarter|race\b|event|runner|winner|victory|win\b|freestyle|competition|"
    r"world|olympic|european|field|squad|team\b|star\b|bronze|specialist|time\b|best\b|national|qualif|repechage|podium|double|bid|trial|champ|swim|skate|category|class\b|division|fight|bout|title|weight)"
)
_RACE_BEFORE = re.compile(
    r"(?i)(?:\bthe|\bover|\bin|['’]s?|\bat|\bolympic|\bworld|\bindoor|\beuropean|\bindividual|\bcommonwealth|\bnational|\bchampion|\bfor|\bher|\bhis|\brecord|\bgold|\bsilver|\bbronze|\band|\bor|,|\bto|\bfavou?rite|\bopen|\boutdoor|\bcategory|[(:]|\bunder|\bover)[ -]?[-+]?$"
)
_THE = re.compile(
    r"(?i)(?:\bthe|\bin|\bover|\bolympic|\bworld|\band|['’]s?)[ ](?:individual |olympic |world )?$"
)
_STOPPED = re.compile(
    r"(?:$|[.,;:)\n!?—–'’\"]|[ ](?:and|at|in|on|for|with|but|as|before|when|where|from|to|by|is|was|were|has|of|final|title|champion|gold|silver|bronze|record|race|heats?|semi\w*|world|olympic|crown|event|field|winner|winning|runner|[–—(-]))"
)
_PLAIN_LENGTHS = frozenset("100 200 400 800 1500 3000 5000 10000 60".split())
_LONG = frozenset("1500 3000 5000 10000".split())


_TRACK = re.compile(r"(?i)[ -](?:final|heats?|semi|gold|silver|bronze|title|champion|crown|olympic)")


def is_track_race(text: str, start: int, end: int) -> bool:
    """Whether the words around a distance are those of a championship's track."""
    return bool(_TRACK.match(text, end)) and not re.search(r"(?i)\broad[ ]$", text[max(0, start - 6) : start])


def is_event(seen: Course, hit: Hit[tuple[Meaning, ...]], meaning: Meaning, is_backed: bool) -> bool:
    """Whether the words found are an event at all; `is_backed` says that a gender or a list stands beside them."""
    if hit.first not in seen.distances or hit.first != hit.last:
        return True
    text, start, end = seen.text, seen.starts[hit.first], seen.ends[hit.last]
    before, after = text[max(0, start - _WINDOW) : start], text[end : end + _WINDOW]
    word = seen.words[hit.first]
    if meaning.is_bare:
        return _is_bare_event(word, before, after, is_backed)
    if word.endswith("kg"):
        return is_backed or bool(_RACE_AFTER.match(after)) or before.endswith(("-", "under ", "+", "over "))
    if "x" in word or is_backed:
        return True
    if _PART_AFTER.match(after):
        return False
    return not _PART_BEFORE.search(before) or bool(_RACE_AFTER.match(after))


def is_certain(seen: Course, hit: Hit[tuple[Meaning, ...]], meaning: Meaning, is_backed: bool) -> bool:
    """Whether the words are an event in any sentence, or the words beside them settle it."""
    if meaning.certain == "yes" and not (meaning.is_bare and hit.first == hit.last):
        return True
    if is_backed:
        return True
    text, start, end = seen.text, seen.starts[hit.first], seen.ends[hit.last]
    before, after = text[max(0, start - _WINDOW) : start], text[end : end + _WINDOW]
    if meaning.certain == "no" and hit.first not in seen.distances:
        return bool(re.match(r"(?i)[ -](?:final|title|champion|gold medal|crown|event|competition)", after))
    return bool(_RACE_AFTER.match(after) or _RACE_BEFORE.search(before))


def _is_bare_event(word: str, before: str, after: str, is_backed: bool) -> bool:
    """`the 1,500`, `women's 100`, `the 200 final`: a number that is an event without its unit."""
    if word not in _PLAIN_LENGTHS or not _STOPPED.match(after):
        return False
    if is_backed or _RACE_AFTER.match(after):
        return True
    return bool(_THE.search(before)) and (word in _LONG or before.lower().endswith(("the ", "over ")))
