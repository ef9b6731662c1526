"""One row of a results list: place, who, nation, mark and remarks, each with where it stands.

A row is read from left to right; what the grammar does not know (clubs, sponsors, attempts) is passed over.
"""

import re
from dataclasses import dataclass

from olytui.sport import marks, nations

_UPPER = "A-ZÀ-ÖØ-ÞŁŚŠŞŽŻŹČĆĐĀĒĪŌŪİ"
_WORD = rf"(?:[{_UPPER}][\w’'‘`.-]*|Mc[{_UPPER}]\w+)"
_PARTICLE = r"(?:de|da|do|dos|del|della|di|van|von|der|den|ten|ter|la|le|el|al|bin|du|y|zu|af|av)"
_NAME = rf"(?:{_PARTICLE} ){{0,3}}{_WORD}(?: (?:{_PARTICLE} ){{0,3}}{_WORD}){{0,4}}"
_PLACE = (
    r"(?P<place>\d{1,3})(?P<tie>=| ?equal(?:-\w+)?)?(?:st|nd|rd|th)?(?:[.):]|\s?[-–]\s|\s)\s*(?:=\s*)?"
    r"|(?P<medal>(?i:gold|silver|bronze))(?: medal(?:list)?)?\s*[:–-]\s*"
    r"|(?P<word>(?i:first|second|third|fourth|fifth|sixth|seventh|eighth|winner|runner-up))\s*:\s*"
)
_IRM = r"(?P<irm>DNF|DNS|DSQ|DQ|NM)"
_WHO = re.compile(
    rf"\s*(?:(?:{_PLACE}|{_IRM}[ .:,-]+))(?:\d{{1,3}}/\d{{1,3}}\s*-\s*)?"
    rf"(?P<who>{_NAME}(?:(?: and | & |/| / ){_NAME})*)"
)
_BRACKET = re.compile(r"\s*[,;]?\s*[(\[](?P<inside>[^()\[\]]{1,160})[)\]]")
_COMMA_NATION = re.compile(rf"\s*,\s*(?P<nation>{_NAME})\s*(?=[,;:\d–-]|$)")
_CODE = re.compile(r"\s+(?P<code>[A-Z]{3})\b")
_PLAIN = re.compile(r"\s*[,:;–-]*\s*(?P<figure>\d{1,5}(?:,\d{3})*(?:\.\d+)?)(?![\d:/.-])")
_GAP = re.compile(
    r"(?:\+\s*\S+|\bat \d|\b\d+:\d\d(?::\d\d)?\s+(?:seconds |mins? )?(?:behind|adrift|back|down)|0:\d\d\b|\d+ (?:seconds?|secs?) behind)"
)
_BEHIND = re.compile(r"(?<![\w.])(?:\+\s?|at (?=\d))")
_SAME = re.compile(r"\b(?:same time|s\.t\.|at same time)")
_RECORD = re.compile(
    r"(?<![\w-])(?:=\s?)?(?P<code>WR|OR|NR|AR|ER|CR|PB|PR|SB|WJR)\b"
    r"|\(?\b(?P<words>(?:equals )?(?:world|olympic|games|championship|national|european|area|[A-Z]\w+) (?:record|best))\b",
    re.IGNORECASE,
)
_BEAT = re.compile(r"\s(?:beat|bt|defeated|def\.?|outpointed|overtook|caught)\s")
_PLACES = {
    "gold": 1, "silver": 2, "bronze": 3, "winner": 1, "first": 1, "runner-up": 2, "second": 2, "third": 3, "fourth": 4,
    "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
}  # fmt: skip
_RECORDS = {
    "world": "WR",
    "olympic": "OR",
    "games": "CR",
    "championship": "CR",
    "european": "AR",
    "area": "AR",
}
_SPELLINGS = {
    "neths": "NED",
    "belorus": "BLR",
    "n. ireland": "GBR",
    "s. africa": "RSA",
    "n. zealand": "NZL",
    "spa": "ESP",
    "eng": "GBR",
    "sco": "GBR",
    "wal": "GBR",
    "kazakstan": "KAZ",
}


@dataclass(frozen=True, slots=True)
class Part:
    """A value of a row with its place in the text."""

    value: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a list, read; `who` holds one part a person, `members` those in a crew's brackets."""

    start: int
    end: int
    who: tuple[Part, ...]
    rank: Part | None = None
    irm: Part | None = None
    nation: Part | None = None
    members: tuple[Part, ...] = ()
    mark: Part | None = None
    unit: str | None = None
    gap: Part | None = None
    is_same_mark: bool = False
    record: Part | None = None


def noc_of(words: str) -> str | None:
    """The one nation that a bracket's words name, as results lists shorten them."""
    plain = words.strip().rstrip(".")
    codes = nations.noc_of(words.strip()) or nations.noc_of(plain)
    if len(codes) == 1:
        return codes[0]
    if len(codes) > 1 and plain in codes:
        return plain
    return _SPELLINGS.get(plain.lower())


def read(text: str, start: int, end: int) -> Row | None:
    """The row that stands at `text[start:end]`, or None where nothing there reads as one."""
    match = _WHO.match(text, start, end)
    if match is None:
        return None
    at = match.end("who")
    who = _people(text, match.start("who"), at)
    rank, irm = _rank(match), _irm(match)
    nation: Part | None = None
    members: tuple[Part, ...] = ()
    while bracket := _BRACKET.match(text, at, end):
        inside = Part(bracket["inside"], bracket.start("inside"), bracket.end("inside"))
        first = Part(inside.value.split(",")[0], inside.start, inside.start + len(inside.value.split(",")[0]))
        if nation is None and noc_of(first.value):
            nation = first
        elif len(who) == 1 and noc_of(who[0].value) and not members:
            members = _members(text, inside)
        elif not inside.value[0].isalpha() or _RECORD.search(inside.value):
            break
        at = bracket.end()
    if nation is None and (code := _CODE.match(text, at, end) or _COMMA_NATION.match(text, at, end)):
        word = next(value for value in code.groups() if value)
        if noc_of(word):
            nation, at = Part(word, code.start(1), code.end(1)), code.end()
    if irm is None and (late := re.compile(rf"\W+{_IRM}\b").match(text, at, end)):
        irm, rank = Part(_code(late["irm"]), late.start("irm"), late.end("irm")), None
    mark, unit = (None, None) if irm else _mark(text, at, end)
    gap = _gap(text, at, end) if mark is None else None
    return Row(
        match.start("who") if rank is None else rank.start,
        end,
        who,
        rank,
        irm,
        nation,
        members,
        mark,
        unit,
        gap,
        _SAME.search(text, at, end) is not None,
        _record(text, mark.end if mark else at, end),
    )


def read_duel(text: str, start: int, end: int) -> tuple[Row, Row] | None:
    """The two rows of `Ada Novak (Norway) 4:15.0 beat Eva Lund (Italy) 4:23.0`: the winner's and the loser's."""
    verb = _BEAT.search(text, start, end)
    if verb is None:
        return None
    sides = []
    for first, last in ((start, verb.start()), (verb.end(), end)):
        who = re.compile(
            rf"\s*(?:\d{{1,2}}(?:/\d{{1,2}})?\s?-\s?)?(?P<who>{_NAME}(?:(?: and |/){_NAME})*)"
        ).match(text, first, last)
        if who is None:
            return None
        bracket = _BRACKET.match(text, who.end(), last)
        nation = Part(bracket["inside"], bracket.start("inside"), bracket.end("inside")) if bracket else None
        if bracket is None or nation is None or not noc_of(nation.value):
            return None
        mark, unit = _mark(text, bracket.end(), last)
        people = _people(text, who.start("who"), who.end("who"))
        mark = mark if unit == "time" else None
        record = _record(text, bracket.end(), last) if mark else None
        sides.append(Row(who.start("who"), last, people, nation=nation, mark=mark, unit=unit, record=record))
    return sides[0], sides[1]


def _people(text: str, start: int, end: int) -> tuple[Part, ...]:
    found, at = [], start
    for match in re.compile(r" and | & | ?/ ?|\Z").finditer(text, start, end):
        if match.start() > at:
            found.append(
                Part(
                    text[at : match.start()].rstrip(" .-"),
                    at,
                    at + len(text[at : match.start()].rstrip(" .-")),
                )
            )
        at = match.end()
    return tuple(found)


def _rank(match: re.Match[str]) -> Part | None:
    for name in ("place", "medal", "word"):
        if match[name]:
            value = match[name] if name == "place" else str(_PLACES[match[name].lower()])
            return Part(str(int(value)), match.start(name), match.end(name))
    return None


def _irm(match: re.Match[str]) -> Part | None:
    return Part(_code(match["irm"]), match.start("irm"), match.end("irm")) if match["irm"] else None


def _code(irm: str) -> str:
    return "DSQ" if irm == "DQ" else irm


def _members(text: str, inside: Part) -> tuple[Part, ...]:
    names = re.compile(_NAME).finditer(text, inside.start, inside.end)
    return tuple(Part(match.group(), match.start(), match.end()) for match in names if " " in match.group())


def _mark(text: str, start: int, end: int) -> tuple[Part | None, str | None]:
    """The first figure after the name that can be a result; gaps behind the winner are none."""
    bracket = text.find("(", start, end)
    stop = bracket if bracket >= 0 else end
    gap = _GAP.search(text, start, stop)
    if gap:
        stop = gap.start()
    plain = _PLAIN.match(text, start, stop)
    for word in marks.find(text[start:stop]):
        if word.role == "mark":
            if plain and plain.end("figure") <= start + word.start:
                break
            return Part(word.value, start + word.start, start + word.end), word.unit
    if plain:
        return Part(plain["figure"].replace(",", ""), plain.start("figure"), plain.end("figure")), None
    return None, None


def _gap(text: str, start: int, end: int) -> Part | None:
    """How far behind the first a row says that its athlete was: `+38.20secs`, `at 0:24`."""
    match = _BEHIND.search(text, start, end)
    if match is None:
        return None
    words = marks.find(text[match.end() : end])
    if not words or words[0].start > 1 or words[0].unit not in ("time", "decimal"):
        return None
    return Part(words[0].value, match.start(), match.end() + words[0].end)


def _record(text: str, start: int, end: int) -> Part | None:
    match = _RECORD.search(text, start, end)
    if match is None:
        return None
    if match["code"]:
        code = {"ER": "AR", "PR": "PB"}.get(match["code"].upper(), match["code"].upper())
    else:
        code = _RECORDS.get(match["words"].lower().removeprefix("equals ").split()[0], "NR")
        if match["words"].lower().endswith("best"):
            return None
    return Part(code, match.start(match.lastgroup or 0), match.end(match.lastgroup or 0))
