"""Gathers everybody whom a report names, before it is read sentence by sentence: full names first, then the
single names that nobody's full name explains.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import pairwise

from olytui.extract import headlines, tables, words
from olytui.extract.names import Name, find, given, without_first, without_opener
from olytui.extract.people import Cast, fold
from olytui.extract.segment import Sentence
from olytui.extract.singles import accepted, has_lower_twin, plain_words
from olytui.extract.tables import claims as table_claims
from olytui.extract.tokens import NATION, Token

_KIN = re.compile(r"(?:sisters|brothers|twins|siblings|[’']s) \Z")
_ENDS = re.compile(r"[,.;:)]| (?:[a-z]|$)")
_KINSMAN = re.compile(
    r"([^\W\d_][\w-]+)[’']s (?:(?:younger|older|elder|little|big|twin) )?(?:brother|sister|twin),? \Z"
)
_BRACKETED = re.compile(r"\)(?: (?:[a-z&]|\d)|[.,;\n]|\Z)")
_BARE = re.compile(r"(?<!\bthe )(?<!\bin )(?<!\bat )(?<!\bof )(?<![\w-])[^\W\d_][\w’'-]+ \(\Z")
_TELLING_ENDS = (
    *("al", "ant", "ary", "ble", "ed", "ent", "er", "ful", "ian", "ic", "ing", "ist", "ive", "less", "ous"),
    *("cky", "ddy", "ppy", "ught", "-up"),
)
_WORD_BEFORE = re.compile(r"([\w-]+) $")


def slices(known: list[Token], parts: list[Sentence]) -> Iterator[list[Token]]:
    """The entities of each sentence."""
    at = 0
    for part in parts:
        while at < len(known) and known[at].start < part.start:
            at += 1
        first = at
        while at < len(known) and known[at].end <= part.end:
            at += 1
        yield known[first:at]


def gathered(
    text: str, parts: list[Sentence], known: list[Token], results: list[tables.Table]
) -> tuple[Cast, list[list[Name]]]:
    """Everybody named, and the names of each sentence; lists name theirs themselves."""
    names = [
        _names(text, part, spans)
        if part.kind != "notice"
        and not any(part.start < each.end and each.start < part.end for each in results)
        else []
        for part, spans in zip(parts, slices(known, parts), strict=True)
    ]
    names = [_with_shared_surnames(text, called) for called in names]
    names = _without_openers(names, text)
    beside = _beside_nations(text, known)
    cast = Cast()
    told = [name for called in names for name in _accepted(called, text, beside)]
    cast.gather([*told, *(name for name in table_claims.names(results) if len(name.parts) > 1)])
    for name in told:
        _note_office(name, text, cast)
    for name in told:
        if len(name.parts) == 1 and cast.resolve(name) is None:
            cast.add_single(name)
    lasts = {person.folded[-1] for person in cast.people}
    for part, called in zip(parts, names, strict=True):
        if part.kind != "notice" and headlines.is_shouted(text, part.start, part.end):
            called[:] = headlines.known_names(text, part.start, part.end, lasts)
    return cast, names


def _accepted(called: list[Name], text: str, beside: frozenset[int]) -> list[Name]:
    """Those of one sentence that are people: by their own company, or as the second of two who share a nation:
    `Norway's Ada Novak and Lund`.
    """
    found: list[Name] = []
    for name in called:
        last = found[-1] if found else None
        is_second = (
            last is not None
            and last.start in beside
            and text[last.end : name.start] == " and "
            and _ENDS.match(text, name.end)
            and not has_lower_twin(name, text)
        )
        if is_second or accepted(name, text, beside):
            found.append(name)
    return found


def _note_office(name: Name, text: str, cast: Cast) -> None:
    """Whoever bears an office before the name (`chief Ada Novak`, `President Novak`) is no athlete."""
    before = _WORD_BEFORE.search(text, max(0, name.start - 24), name.start)
    lead = before[1].lower() if before else name.prefix
    if lead in words.OFFICIAL_NOUNS or (name.prefix in words.OFFICES - {"captain"} and name.prefix):
        person = cast.resolve(name)
        if person is not None:
            person.is_official = True


def _names(text: str, part: Sentence, spans: list[Token]) -> list[Name]:
    """The candidates of one sentence; a headline with capitals throughout is cut at its common words, and
    one in capitals only waits until the names are known.
    """
    if headlines.is_shouted(text, part.start, part.end):
        return []
    found = find(text, part.start, part.end, [(t.start, t.end) for t in spans])
    if part.kind == "heading" and headlines.is_titled(text, part.start, part.end):
        common = plain_words(text)
        return [piece for name in found for piece in headlines.without_common_words(name, text, common)]
    return found


def _without_openers(names: list[list[Name]], text: str) -> list[list[Name]]:
    """The names without a first word before somebody whom the report names otherwise: `Perfectionist Novak`,
    `Dominant Novak`.
    """
    full = Counter(name.parts for called in names for name in called if len(name.parts) > 1)
    known: dict[str, int] = {}
    for name in (name for called in names for name in called if len(name.parts) > 1):
        for part in {fold(name.parts[0]), fold(name.parts[-1])}:
            known[part] = known.get(part, 0) + 1
    return [[_bare(name, full, known, text) for name in called] for called in names]


def _bare(name: Name, full: Counter[tuple[str, ...]], known: dict[str, int], text: str) -> Name:
    """The name without a first word that is no part of it: one that leads up to it, being a common word by its
    ending, or no given name where the rest stands behind another one's given name.
    """
    if len(name.parts) < 2:
        return name
    opener, rest = name.parts[0].lower(), name.parts[1:]
    if name.is_sentence_start and len(rest) == 1 and known[fold(rest[0])] > 1:
        bare = without_opener(name)
        if bare is not name:
            return bare
    leads = name.is_sentence_start or text[name.start - 2 : name.start] == ": "
    if not leads or opener in given() or full[name.parts] > 1 or not opener.endswith(_TELLING_ENDS):
        return name
    others = [other for other in full if other != name.parts and other[-len(rest) :] == rest]
    is_told = any(len(other) > len(rest) and other[-len(rest) - 1].lower() in given() for other in others)
    return without_first(name) if is_told else name


def _with_shared_surnames(text: str, called: list[Name]) -> list[Name]:
    """`Ada and Eva Novak`: the first name takes the surname of the second."""
    surnames = {fold(name.parts[-1]) for name in called if len(name.parts) > 1}
    called = [_of_kin(name, text, surnames) for name in called]
    found = list(called)
    for number, (name, after) in enumerate(pairwise(called)):
        if (
            len(name.parts) == 1
            and len(after.parts) == 2
            and text[name.end : after.start] == " and "
            and (name.text.lower() in given() or _KIN.search(text, max(0, name.start - 12), name.start))
            and fold(name.text) not in surnames
        ):
            found[number] = replace(name, parts=(name.parts[0], after.parts[-1]))
    return found


def _of_kin(name: Name, text: str, surnames: set[str]) -> Name:
    """`Novak's brother Jan`: who is told as a kinsman has the surname of the one told before."""
    if len(name.parts) > 1 or name.text.lower() not in given() or fold(name.text) in surnames:
        return name
    kin = _KINSMAN.search(text, max(0, name.start - 60), name.start)
    return replace(name, parts=(name.parts[0], kin[1])) if kin else name


def _beside_nations(text: str, known: Iterable[Token]) -> frozenset[int]:
    """The places where a name would stand right beside the nation that it is of: `Norway's …`, `the Swede …`,
    `… of Norway` and `… (NOR)` (there the place where the name ends).
    """
    found: set[int] = set()
    for token in known:
        if token.symbol != NATION:
            continue
        if _BRACKETED.match(text, token.end) and _BARE.search(text, max(0, token.start - 40), token.start):
            found.add(token.start - 2)
        if text[token.end : token.end + 3] in ("'s ", "’s "):
            found.add(token.end + 3)
        elif text[token.end : token.end + 2] == " (" or (
            token.value.plural and text[token.end : token.end + 2] == ", "
        ):
            found.add(token.end + 2)
        elif token.value.is_person and not token.value.plural:
            found.add(token.end + 1)
        if text[token.start - 4 : token.start] == " of ":
            found.add(token.start - 4)
    return frozenset(found)
