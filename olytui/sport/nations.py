"""Nations in the text: names, press forms, demonyms and codes, each with the NOCs that it can stand for."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

from olytui import resources
from olytui.sport.beside import word_list
from olytui.sport.scan import Hit, Lexicon, Scan, forms, scan

NationKind = Literal["nation", "demonym", "code", "team"]
Person = Literal["", "given", "surname"]

_MAN = ("shman", "chman", "hwoman", "tsman", "tswoman", "shwoman", "chwoman")
_TEAM = re.compile(r"^(?:Team\b|TeamGB|GB\b|.*\bteam$)")
_FIGURE = re.compile(r"^[,:;]?[ ]{1,4}\d")


@dataclass(frozen=True, slots=True)
class NationWord:
    """A word for a nation; several `nocs` where it is ambiguous."""

    start: int
    end: int
    nocs: tuple[str, ...]
    kind: NationKind
    possessive: bool = False
    plural: bool = False


@dataclass(frozen=True, slots=True)
class _Entry:
    nocs: tuple[str, ...]
    kind: NationKind | Literal["none"]
    plural: bool = False
    written: str = ""
    person: Person = ""


def find(text: str) -> list[NationWord]:
    """Every word for a nation, in order of place."""
    seen = scan(text)
    found: list[NationWord] = []
    for hit in _lexicon().find(seen):
        word = _word(seen, hit)
        if word:
            found.append(word)
    return found


def name_of(noc: str) -> str | None:
    """What people call the nation with this code."""
    return _names().get(noc)


def noc_of(words: str) -> tuple[str, ...]:
    """The NOCs that these words (a name, a demonym or a code) can stand for; empty where they name no
    nation.
    """
    entry = _lexicon().get(words.removeprefix("the ").removeprefix("The "))
    return entry.nocs if entry else ()


def is_name(words: str) -> bool:
    """Whether these words name a nation otherwise than by a code."""
    entry = _lexicon().get(words.removesuffix(" s"))
    return entry is not None and entry.kind not in ("code", "none")


@cache
def codes() -> frozenset[str]:
    """Every NOC code, those of the past included."""
    return frozenset(_names())


def _word(seen: Scan, hit: Hit[_Entry]) -> NationWord | None:
    entry = hit.value
    if entry.kind == "none":
        return None
    start, end = seen.starts[hit.first], seen.ends[hit.last]
    text = seen.text
    if entry.kind == "code":
        if not _is_code(text, start, end):
            return None
    elif not _is_written_so(text[start:end], entry.written) or _is_person(seen, hit):
        return None
    if text[end : end + 1] == "." and entry.written.endswith("."):
        end += 1
    tail = text[end : end + 2]
    possessive = tail in ("'s", "’s") or (entry.plural and tail[:1] in ("'", "’"))
    return NationWord(start, end, entry.nocs, entry.kind, possessive, entry.plural)


def _is_written_so(found: str, written: str) -> bool:
    """Nations have capitals; what is written in capitals only (`US`, `UK`) is never `us`."""
    if not found[:1].isupper() and not found.startswith(("the ", "ni-")):
        return False
    short = written.replace(".", "")
    return not (len(short) <= 4 and short.isupper()) or found.replace(".", "").isupper()


def _is_code(text: str, start: int, end: int) -> bool:
    """Codes count only where lists have them: in brackets, between strokes, or right before a figure."""
    found = text[start:end]
    before, after = text[max(0, start - 2) : start], text[end : end + 6]
    framed = before[-1:] in ("(", "[", "/") or after[:1] in (")", "]", "/")
    if not found.isupper():
        return found[:1].isupper() and before[-1:] == "(" and after[:1] in (")", ",")
    return framed or bool(_FIGURE.match(after)) or (before == ", " and after[:1] in (",", ";", "\n", ""))


def _is_person(seen: Scan, hit: Hit[_Entry]) -> bool:
    """Whether a nation's word looks like a part of somebody's name (`Jordan Larson`, `Amy Holland`)."""
    if not hit.value.person:
        return False
    text = seen.text
    if hit.value.person == "given":
        after = hit.last + 1
        return (
            after < len(seen.words)
            and text[seen.ends[hit.last] : seen.starts[after]] == " "
            and text[seen.starts[after]].isupper()
            and _is_surname(text, seen.starts[after], seen.ends[after])
        )
    before = hit.first - 1
    return (
        before >= 0
        and text[seen.ends[before] : seen.starts[hit.first]] in (" ", "-")
        and text[seen.starts[before]].isupper()
        and seen.words[before] not in word_list("nation.before_surname")
    )


def _is_surname(text: str, start: int, end: int) -> bool:
    """Whether a word behind `Jordan` can be a surname: in capitals only where a nation's code follows."""
    return not text[start:end].isupper() or text[end : end + 2] == " ("


@cache
def _names() -> dict[str, str]:
    return {row["noc"]: row["name"] for row in resources.read_table("reference/nations.tsv")}


@cache
def _lexicon() -> Lexicon[_Entry]:
    return Lexicon([*_phrases(), *_nations(), *_codes()])


def _phrases() -> Iterator[tuple[str, _Entry]]:
    for row in resources.read_table("reference/nation_phrases.tsv"):
        words = row["words"]
        if row["kind"] in ("given", "surname"):
            continue
        kind = _kind(row["kind"])
        person: Person = _people().get(words, "")
        yield words, _Entry(tuple(forms(row["nocs"] or "")), kind, words.endswith("s"), words, person)


def _kind(word: str) -> NationKind | Literal["none"]:
    kinds: dict[str, NationKind | Literal["none"]] = {
        "nation": "nation",
        "demonym": "demonym",
        "none": "none",
    }
    return kinds[word]


@cache
def _people() -> dict[str, Person]:
    """Nations' words that people bear too, as given names or surnames."""
    rows = [row for row in resources.read_table("reference/nation_phrases.tsv") if row["kind"] in _PEOPLE]
    return {row["words"]: _PEOPLE[row["kind"]] for row in rows}


_PEOPLE: dict[str, Person] = {"given": "given", "surname": "surname"}


def _nations() -> Iterator[tuple[str, _Entry]]:
    people = _people()
    for row in resources.read_table("reference/nations.tsv"):
        nocs = (row["noc"],)
        for name in (row["name"], *forms(row["names"])):
            kind: NationKind = "team" if _TEAM.search(name) else "nation"
            written = name.removeprefix("the ").removeprefix("The ")
            yield written, _Entry(nocs, kind, False, written, people.get(name, ""))
        for noun in forms(row["nouns"]):
            yield _plural(noun), _Entry(nocs, "demonym", True, _plural(noun))
        for word in (*forms(row["adjectives"]), *forms(row["nouns"])):
            yield word, _Entry(nocs, "demonym", False, word, people.get(word, ""))


def _codes() -> Iterator[tuple[str, _Entry]]:
    for row in resources.read_table("reference/nations.tsv"):
        yield row["noc"], _Entry((row["noc"],), "code", False, row["noc"])


def _plural(noun: str) -> str:
    return noun[:-3] + "men" if noun.endswith(_MAN) else noun + "s"
