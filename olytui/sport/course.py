"""A text's words with its distances, weights and gender words made plain, so that events can be looked up as phrases.

`1,500 metres`, `1500-meter` and `1.5km` differ in letters only; `4x100m women's freestyle relay` has the gender in
the middle. Here each distance is one word (`1500m`, `4x100m`, `73kg`), and gender words are set apart.
"""

import re
from functools import lru_cache

from olytui.model import Gender
from olytui.sport.scan import Scan, scan

_METRE = r"(?:m(?:etres?|eters?|tr?s?)?|M)"
_NUMBER = r"(?:\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)"
_FUSED = re.compile(
    rf"""(?x)
    (?<![\w.,:/£$€])(?=[\d+-])(?:
      (?P<legs>[2-8])[ ]?(?:[x×X]|by)[ ]?(?P<leg>{_NUMBER})(?:[ -]?(?P<legu>km|[Kk]ilomet(?:re|er)s?|{_METRE}))?(?P<rel>[rR]|elay)?(?![\w])
    | (?P<plus>[+])?(?<![\d]-)(?P<kg>\d{{2,3}}(?:\.\d)?)(?P<mid>[+])?[ -]?(?:kg|[Kk]ilos?|[Kk]ilogram(?:me)?s?)(?P<more>[+]|[ -]plus)?(?!\w)
    | (?P<n>{_NUMBER})(?:[ -]?(?P<unit>[Kk]ilomet(?:re|er)s?|[Kk]ms?|K|{_METRE}|yards?|yds?|y)(?P<tail>H|SC|[Ss]c|W)?|(?P<tail2>H|SC))?(?![\w])(?![-.,:]\d|[%])
    )
    | (?P<gender>\b(?:(?:[Ww]o)?[Mm]en|WOMEN|MEN|[Ll]adies|[Gg]irls?|[Bb]oys?|[Ff]emale|[Mm]ale|[Mm]ixed|[Mm]en and women)\b(?:['’]?s\b|['’])?)
    """
)
GENDERS: dict[str, Gender] = {
    "men": "men", "male": "men", "boy": "men", "boys": "men", "women": "women", "ladies": "women",
    "womens": "women", "mens": "men", "girl": "women", "girls": "women", "female": "women", "mixed": "mixed",
}  # fmt: skip


class Course(Scan):
    """A scan whose distances are single words; `genders` maps word positions to the gender words right before them."""

    __slots__ = ("distances", "gender_starts", "genders")

    def __init__(self, text: str) -> None:
        plain = scan(text)
        self.text = text
        self.words: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.genders: list[tuple[int, int, Gender]] = []
        self.distances: set[int] = set()
        done = 0
        for match in _FUSED.finditer(text):
            done = self._copy(plain, done, match.start())
            while done < len(plain.words) and plain.starts[done] < match.end():
                done += 1
            if match["gender"]:
                word = re.sub(r"['’]s?$", "", match["gender"].lower())
                self.genders.append((match.start(), match.end(), GENDERS[word]))
            else:
                self.distances.add(len(self.words))
                self.words.append(_distance(match))
                self.starts.append(match.start())
                self.ends.append(match.end())
        self._copy(plain, done, len(text) + 1)
        self.gender_starts = [start for start, _, _ in self.genders]

    def _copy(self, plain: Scan, first: int, until: int) -> int:
        last = first
        while last < len(plain.starts) and plain.starts[last] < until:
            last += 1
        self.words += plain.words[first:last]
        self.starts += plain.starts[first:last]
        self.ends += plain.ends[first:last]
        return last

    def is_bound(self, first: int, last: int) -> bool:
        """As of any scan; gender words in between bind as well."""
        for index in range(first, last):
            gap = self.text[self.ends[index] : self.starts[index + 1]]
            if gap not in _GAPS and not self._is_gendered(gap) and not self._is_dotted(gap, index):
                return False
        return True

    def _is_gendered(self, gap: str) -> bool:
        return 3 < len(gap) < 12 and gap.strip(" -'’s").lower() in _GENDER_GAPS


_GAPS = frozenset({" ", "-", "\u2011", "'", "\u2019", " & ", "/", " - "})
_GENDER_GAPS = frozenset({"men", "women", "mixed", "ladie", "girl", "boy"})


@lru_cache(maxsize=4)
def course(text: str) -> Course:
    """The words of a text for reading events."""
    return Course(text)


def _distance(match: re.Match[str]) -> str:
    """The one word for a matched distance or weight."""
    if match["legs"]:
        unit = "km" if (match["legu"] or "").lower().startswith("k") else "m"
        return f"{match['legs']}x{match['leg'].replace(',', '')}{unit}"
    if match["kg"]:
        plus = "+" if match["plus"] or match["mid"] or match["more"] else ""
        return f"{plus}{match['kg']}kg"
    number, unit = match["n"].replace(",", ""), (match["unit"] or "").lower()
    tail = (match["tail"] or match["tail2"] or "").lower()
    if unit.startswith("k"):
        return f"{number}km{tail}"
    if unit.startswith("y"):
        return f"{number}yd"
    return f"{number}m{tail}" if unit or tail else number
