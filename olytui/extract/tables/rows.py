"""One row of a results list: place, who, nation, mark and remarks, each with where it stands.

A row is read from left to right; what the grammar does not know (clubs, sponsors, attempts) is passed over.
"""

import re
from typing import NamedTuple

from olytui.extract.tables import figures
from olytui.extract.tables.figures import Figures, Part
from olytui.sport import nations

_UPPER = "A-ZÀ-ÖØ-ÞŁŚŠŞŽŻŹČĆĐĀĒĪŌŪİ"
_WORD = rf"(?:[{_UPPER}][\w’'‘`.-]*|Mc[{_UPPER}]\w+)"
_PARTICLE = r"(?:de|da|do|dos|del|della|di|van|von|der|den|ten|ter|la|le|el|al|bin|du|y|zu|af|av)"
_NAME = rf"(?:{_PARTICLE} ){{0,3}}{_WORD}(?: (?:{_PARTICLE} ){{0,3}}{_WORD}){{0,4}}"
_NAMES = rf"{_NAME}(?:(?: and | & | ?/ ?){_NAME})*"
_IRM = r"(?P<irm>DNF|DNS|DSQ|DQ|NM)"
_PLACE = (
    r"(?P<place>\d{1,3})(?:=|\.? ?equal(?:-\w+)?)?(?:st|nd|rd|th)?(?:[.):]|\s?[-–]\s|\s)\s*(?:=\s*)?"
    r"|(?P<medal>(?i:gold|silver|bronze))(?: medal(?:list)?)?\s*[:–-]\s*"
    r"|(?P<word>(?i:first|second|third|fourth|fifth|sixth|seventh|eighth|winner|runner-up))\s*:\s*"
)
_SEED = r"(?:\d{1,2}(?:/\d{1,3})?\s*-\s*)?"
_ROW = re.compile(rf"\s*(?:{_PLACE}|{_IRM}[ .:,-]+){_SEED}(?P<who>{_NAMES})")
_SIDE = re.compile(rf"\s*{_SEED}(?P<who>{_NAMES})")
_ALSO = re.compile(rf"\s*(?:,|and|&|/)\s+(?P<who>{_NAME})(?=\s*\()")
_JOINT = re.compile(r" and | & | ?/ ?|\Z")
_MEMBER = re.compile(_NAME)
_BRACKET = re.compile(r"\s*[,;]?\s*[(\[](?P<inside>[^()\[\]]{1,160})[)\]]")
_NATION = re.compile(rf"\s+(?P<code>[A-Z]{{3}})\b|\s*,\s*(?P<name>{_NAME})\s*(?=[,;:\d–-]|$)")
_LATE_IRM = re.compile(rf"\W+{_IRM}\b")
_BEAT = re.compile(r"\s(?:beat|bt|defeated|def\.?|outpointed|overtook|caught)\s")
_SCORE = re.compile(r"[\d:;.,/()\s-]*")
_ORDER = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
_PLACES = {word: place for place, word in enumerate(_ORDER, 1)} | {
    "gold": 1,
    "silver": 2,
    "bronze": 3,
    "winner": 1,
    "runner-up": 2,
}
_SLEDS = frozenset({"I", "II", "III", "IV", "1", "2", "3"})
_SPELLINGS = {
    "neths": "NED",
    "belorus": "BLR",
    "kazakstan": "KAZ",
    "n. ireland": "GBR",
    "s. africa": "RSA",
    "n. zealand": "NZL",
    "spa": "ESP",
    "eng": "GBR",
    "sco": "GBR",
    "wal": "GBR",
}


class Athlete(NamedTuple):
    """Somebody named in a row, with the nation said beside the name."""

    name: Part
    nation: Part | None = None


class Row(NamedTuple):
    """One line of a list, read; `members` are those in a crew's brackets."""

    start: int
    end: int
    who: tuple[Athlete, ...]
    rank: Part | None = None
    irm: Part | None = None
    members: tuple[Part, ...] = ()
    figures: Figures = Figures()


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
    match = _ROW.match(text, start, end)
    if match is None:
        return None
    rank, irm = _rank(match), _irm(match)
    who, members, at = _athletes(text, match, end)
    if irm is None and (late := _LATE_IRM.match(text, at, end)):
        irm, rank = _irm(late), None
    told = Figures() if irm else figures.read(text, at, end)
    return Row(match.start("who") if rank is None else rank.start, end, who, rank, irm, members, told)


def read_duel(text: str, start: int, end: int) -> tuple[Row, Row] | None:
    """The rows of `Ada Novak (Norway) 4:15.0 beat Eva Lund (Italy) 4:23.0`: the winner's, the loser's."""
    verb = _BEAT.search(text, start, end)
    if verb is None:
        return None
    is_scored = text[start:end].rstrip(" )")[-1:].isdigit()
    first, second = _side(text, start, verb.start(), is_scored), _side(text, verb.end(), end, is_scored)
    return (first, second) if first and second else None


def _side(text: str, start: int, end: int, is_scored: bool) -> Row | None:
    """Somebody with a nation; where the line ends in a score, also somebody with nothing but figures behind."""
    match = _SIDE.match(text, start, end)
    if match is None:
        return None
    who, _, at = _athletes(text, match, end)
    if not any(athlete.nation for athlete in who) and not (is_scored and _SCORE.fullmatch(text, at, end)):
        return None
    told = figures.read(text, at, end)
    return Row(match.start("who"), end, who, figures=told if told.unit == "time" else Figures())


def _athletes(text: str, match: re.Match[str], end: int) -> tuple[tuple[Athlete, ...], tuple[Part, ...], int]:
    """Those whom a row names with their nation, a crew's members, and where the rest of the row begins."""
    names, at = _people(text, match.start("who"), match.end("who"))
    nation, members, at = _beside(text, at, end, len(names) == 1 and noc_of(names[0].value) is not None)
    who = [Athlete(name, nation) for name in names]
    while also := _ALSO.match(text, at, end):
        nation, _, at = _beside(text, also.end(), end, False)
        who.append(Athlete(Part(also["who"], also.start("who"), also.end("who")), nation))
    return tuple(who), members, at


def _beside(text: str, at: int, end: int, is_team: bool) -> tuple[Part | None, tuple[Part, ...], int]:
    """The nation and the members that the brackets after a name give, and where they end."""
    nation: Part | None = None
    members: tuple[Part, ...] = ()
    while bracket := _BRACKET.match(text, at, end):
        inside, start = bracket["inside"], bracket.start("inside")
        first = inside.split(",")[0]
        if nation is None and noc_of(first):
            nation = Part(first, start, start + len(first))
        elif is_team and not members:
            found = _MEMBER.finditer(text, start, start + len(inside))
            members = tuple(Part(one.group(), one.start(), one.end()) for one in found if " " in one.group())
        elif not inside[0].isalpha() or figures.has_record(inside):
            break
        at = bracket.end()
    said = _NATION.match(text, at, end) if nation is None else None
    if said is not None and noc_of(said["code"] or said["name"]):
        group = "code" if said["code"] else "name"
        nation, at = Part(said[group], said.start(group), said.end(group)), said.end()
    return nation, members, at


def _people(text: str, start: int, end: int) -> tuple[tuple[Part, ...], int]:
    """The names of a pair or of one, and where they end; a nation's code is no part of a name."""
    last = text.rfind(" ", start, end) + 1
    if last and end - last == 3 and text[last:end].isupper() and noc_of(text[last:end]):
        end = last - 1
    found, at = [], start
    for joint in _JOINT.finditer(text[:end], start):
        name = _without_sled(text[at : joint.start()].rstrip(" .-"))
        if name:
            found.append(Part(name, at, at + len(name)))
        at = joint.end()
    return tuple(found), end


def _without_sled(name: str) -> str:
    """A nation's name without the number of its sled or boat: `Norway II`."""
    nation, _, number = name.rpartition(" ")
    return nation if number in _SLEDS and noc_of(nation) else name


def _rank(match: re.Match[str]) -> Part | None:
    for name in ("place", "medal", "word"):
        if match[name]:
            value = int(match[name]) if name == "place" else _PLACES[match[name].lower()]
            return Part(str(value), match.start(name), match.end(name))
    return None


def _irm(match: re.Match[str]) -> Part | None:
    if not match["irm"]:
        return None
    return Part("DSQ" if match["irm"] == "DQ" else match["irm"], match.start("irm"), match.end("irm"))
