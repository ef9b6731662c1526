"""A text's words with its distances, weights and gender words made plain, so that events can be looked up.

`1,500 metres`, `1500-meter` and `1500m` differ in letters only; `4x100m women's freestyle relay` has the
gender in
the middle. Here each distance is one word (`1500m`, `4x100m`, `73kg`), and gender words are set apart.
"""

import re
from collections.abc import Set
from functools import lru_cache

from olytui.model import Gender
from olytui.sport.scan import Scan, scan

_GAP = r"[ -]?"
_METRE = r"(?:metres?|meters?|m)"
_NUMBER = r"(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)"
_KILOMETRE = r"(?:kilomet(?:re|er)s?|kms?)"
_DISTANCE = re.compile(
    rf"""(?xi)
      (?P<legs>[2-8])[ ]?(?:x|×|by)[ ]?(?P<leg>{_NUMBER})
        (?:{_GAP}(?P<legu>{_KILOMETRE}|{_METRE}))?r?(?!\w)
    | (?P<kg>\d{{2,3}}(?:\.\d)?)(?P<mid>[+])?{_GAP}(?:kgs?|kilos?|kilogram(?:me)?s?)
        (?P<more>[+]|[ -]plus)?(?!\w)
    | (?P<n>{_NUMBER})
        (?:{_GAP}(?P<unit>{_KILOMETRE}|k|{_METRE}|yards?|yds?|y)(?P<tail>h|sc|w)?|(?P<tail2>h|sc))?
      (?!\w)(?![-.,:]\d|%)
    """
)
_NOT_BEFORE = frozenset(".,:£$€#@")
_POSSESSIVE = re.compile(r"['’]s?(?!\w)")
_GENDERS: dict[str, Gender] = {
    **dict.fromkeys(("men", "mens", "male", "boy", "boys"), "men"),
    **dict.fromkeys(("women", "womens", "ladies", "girl", "girls", "female"), "women"),
    "mixed": "mixed",
}
_GENDER_GAPS = frozenset({"men", "women", "mixed", "ladie", "girl", "boy", "mens", "womens"})


def gender_of(word: str) -> Gender:
    """The gender that `women's`, `men` or `mixed` says."""
    return _GENDERS[re.sub(r"['’]s?$", "", word.lower().strip(" -"))]


class Course(Scan):
    """A scan whose distances are single words (`distances`: their indices); `genders` has the gender words'
    places.
    """

    def __init__(self, text: str) -> None:
        plain = scan(text)
        self.text = text
        self.words, self.starts, self.ends = [], [], []
        self.distances: set[int] = set()
        self.genders = _genders(plain)
        self.gender_starts = [start for start, _, _ in self.genders]
        done = 0
        for first, end, word in _edits(plain, self.genders):
            if first < done:
                continue
            self._copy(plain, done, first)
            if word:
                self.distances.add(len(self.words))
                self.words.append(word)
                self.starts.append(_with_sign(text, plain.starts[first], word))
                self.ends.append(end)
            done = first
            while done < len(plain.words) and plain.starts[done] < end:
                done += 1
        self._copy(plain, done, len(plain.words))

    def _copy(self, plain: Scan, first: int, last: int) -> None:
        self.words += plain.words[first:last]
        self.starts += plain.starts[first:last]
        self.ends += plain.ends[first:last]

    def where(self, words: Set[str]) -> list[int]:
        """As of any scan; asked once only, so that no index is worth its while."""
        return [index for index, word in enumerate(self.words) if word in words]

    def binds(self, index: int) -> bool:
        """As of any scan; gender words in between bind as well."""
        return super().binds(index) or _is_gendered(self.gap(index))


def _is_gendered(gap: str) -> bool:
    return 3 < len(gap) < 12 and gap.strip(" -'’s").lower() in _GENDER_GAPS


def _genders(plain: Scan) -> list[tuple[int, int, Gender]]:
    found: list[tuple[int, int, Gender]] = []
    for index in plain.where(_GENDERS.keys()):
        end = plain.ends[index]
        tail = _POSSESSIVE.match(plain.text, end)
        found.append((plain.starts[index], tail.end() if tail else end, _GENDERS[plain.words[index]]))
    return found


def _edits(plain: Scan, genders: list[tuple[int, int, Gender]]) -> list[tuple[int, int, str]]:
    """What the course changes, in order: (first word, end in the text, the word to stand there, if any)."""
    text = plain.text
    edits: list[tuple[int, int, str]] = []
    for index in plain.digits:
        start = plain.starts[index]
        match = _DISTANCE.match(text, start) if start == 0 or text[start - 1] not in _NOT_BEFORE else None
        if match:
            edits.append((index, match.end(), _distance(match, text[start - 1 : start])))
    ends = {start: end for start, end, _ in genders}
    edits += [(index, ends[plain.starts[index]], "") for index in plain.where(_GENDERS.keys())]
    edits.sort()
    return edits


def _with_sign(text: str, start: int, word: str) -> int:
    return start - 1 if word[0] == "+" and text[start - 1 : start] == "+" else start


@lru_cache(maxsize=4)
def course(text: str) -> Course:
    """The words of a text for reading events."""
    return Course(text)


def _distance(match: re.Match[str], before: str) -> str:
    """The one word for a matched distance or weight."""
    if match["legs"]:
        unit = "km" if (match["legu"] or "").lower().startswith("k") else "m"
        return f"{match['legs']}x{match['leg'].replace(',', '')}{unit}"
    if match["kg"]:
        plus = "+" if before == "+" or match["mid"] or match["more"] else ""
        return f"{plus}{match['kg']}kg"
    number, unit = match["n"].replace(",", ""), (match["unit"] or "").lower()
    tail = (match["tail"] or match["tail2"] or "").lower()
    if unit.startswith("k"):
        return f"{number}km{tail}"
    if unit.startswith("y"):
        return f"{number}yd"
    return f"{number}m{tail}" if unit or tail else number
