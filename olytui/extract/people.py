"""Who appears in a report: names gathered, spellings and surnames joined to the full name that they
belong to.
"""

import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache

from olytui.extract.names import Name, without_suffix
from olytui.model import AthleteKind, Gender

HOME_NATIONS = frozenset({"England", "Scotland", "Wales", "Northern Ireland"})
_EXTRA = str.maketrans(
    {
        "ø": "o",
        "ł": "l",
        "ß": "ss",
        "æ": "ae",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ı": "i",
        "œ": "oe",
        "’": None,
        "'": None,
        "‘": None,
        "`": None,
        "ʻ": None,
        "-": " ",
        "‑": " ",
        "–": " ",
        ".": " ",
    }
)


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Letters only, lower case, without accents; hyphens part words."""
    plain = unicodedata.normalize("NFKD", text.lower())
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).translate(_EXTRA).split())


@dataclass(slots=True)
class Person:
    """One athlete (or other figure) of the report, gathered while it is read."""

    index: int
    name: str
    folded: tuple[str, ...]
    kind: AthleteKind = "person"
    noc: str | None = None
    is_noc_guessed: bool = False
    age: int | None = None
    gender: Gender | None = None
    sport: str | None = None
    is_official: bool = False
    is_doubtful: bool = False
    is_competitor: bool = False
    spellings: dict[str, int] = field(default_factory=dict)
    members: list[str] = field(default_factory=list)
    last_seen: int = -1
    event: tuple[str | None, str | None, Gender | None] | None = None
    event_paragraph: int = -1
    males: int = 0
    females: int = 0

    def could_be(self, gender: Gender | None) -> bool:
        """Whether nothing known speaks against this gender."""
        mine = self.gender or (
            "men" if self.males > self.females else "women" if self.females > self.males else None
        )
        return gender is None or mine is None or mine == gender


class Cast:
    """The people of one report, and the answer to whom a name means."""

    def __init__(self) -> None:
        self.people: list[Person] = []
        self._by_last: dict[str, list[Person]] = {}
        self._by_first: dict[str, list[Person]] = {}
        self._nations: dict[str, Person] = {}

    def gather(self, names: list[Name]) -> None:
        """Registers all full names first, then those single names that nobody's full name explains."""
        full = [name for name in names if len(without_suffix(name.parts)) > 1]
        for name in sorted(full, key=lambda n: (-len(n.parts), n.start)):
            self._register(name)
        self.people.sort(key=lambda person: person.index)

    def _register(self, name: Name) -> None:
        folded = tuple(fold(" ".join(without_suffix(name.parts))).split())
        if not folded:
            return
        person = self._same_full(folded)
        if person is None:
            person = Person(len(self.people), name.text, folded)
            self.people.append(person)
            self._by_last.setdefault(folded[-1], []).append(person)
            self._by_first.setdefault(folded[0], []).append(person)
        person.spellings[name.text] = person.spellings.get(name.text, 0) + 1

    def _same_full(self, folded: tuple[str, ...]) -> Person | None:
        """The person whose full name this is, or a variant of it."""
        for person in self.people:
            known = person.folded
            if known == folded or _is_variant(known, folded):
                return person
        return None

    def resolve(self, name: Name) -> Person | None:
        """The person that a full name, surname, given name or misspelling means, if any."""
        folded = tuple(fold(" ".join(without_suffix(name.parts))).split())
        if not folded:
            return None
        if len(folded) > 1:
            return self._same_full(folded) or self._by_tail(folded)
        return self._single(folded[0])

    def _by_tail(self, folded: tuple[str, ...]) -> Person | None:
        for person in self.people:
            if person.folded[-len(folded) :] == folded:
                return person
        return None

    def _single(self, word: str) -> Person | None:
        choices = self._by_last.get(word) or self._by_first.get(word)
        if not choices:
            choices = [p for p in self.people if word in p.folded]
        if not choices and len(word) >= 5:
            choices = [p for p in self.people if p.folded[-1][0] == word[0] and is_close(p.folded[-1], word)]
        if not choices:
            return None
        return max(choices, key=lambda p: (p.last_seen, -p.index))

    def add_single(self, name: Name) -> Person:
        """A person known by one name only."""
        folded = tuple(fold(name.text).split()) or ("?",)
        person = Person(len(self.people), name.text, folded)
        person.spellings[name.text] = 1
        self.people.append(person)
        self._by_last.setdefault(folded[-1], []).append(person)
        return person

    def nation(self, noc: str, name: str) -> Person:
        """The team of a nation."""
        key = name if name in HOME_NATIONS else noc
        team = self._nations.get(key)
        if team is None:
            team = Person(len(self.people), name, (fold(name),), kind="nation", noc=noc)
            self.people.append(team)
            self._nations[key] = team
        return team


def _shares_end(known: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names begin or end with one word, or one begins as the other ends: no others are variants."""
    return known[-1] == other[-1] or known[0] in (other[0], other[-1])


def _is_variant(known: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two full names are one: same surname and given initial, or nearly the same letters."""
    if not _shares_end(known, other):
        return False
    short, long = sorted((known, other), key=len)
    if len(short) > 1 and short in (long[-len(short) :], long[: len(short)]):
        return True
    if known[-1] == other[-1] and known[0] != other[0]:
        return _is_given_variant(known, other)
    if known[0] == other[0] and known[-1][0] == other[-1][0]:
        return _is_surname_variant(known, other)
    return len(known) == len(other) == 2 and known == other[::-1]


def _is_given_variant(known: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Of one surname: a short form of the given name, or a slip of the pen in it."""
    one, two = known[0], other[0]
    if one[0] != two[0]:
        return False
    return (
        one.startswith(two) or two.startswith(one) or (len(known) == len(other) == 2 and is_close(one, two))
    )


def _is_surname_variant(known: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Of one given name: the surname parted otherwise, misspelt, or one of two surnames left out."""
    if "".join(known) == "".join(other):
        return True
    if len(known) == len(other):
        return is_close(known[-1], other[-1])
    short, long = sorted((known, other), key=len)
    return len(short) > 1 and (long[: len(short)] == short or long[-1] == short[-1])


def is_close(a: str, b: str) -> bool:
    """Whether two words differ by a slip of the pen: one edit in short words, two in long ones."""
    limit = 1 if min(len(a), len(b)) < 8 else 2
    if min(len(a), len(b)) < 5 or abs(len(a) - len(b)) > limit:
        return a == b
    return _distance(a, b, limit) <= limit


def _distance(a: str, b: str, limit: int) -> int:
    """The number of edits between two words, neighbours swapped counting one; more than `limit` is not
    worked out.
    """
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        after = [i]
        for j, y in enumerate(b, 1):
            cost = min(row[j] + 1, after[j - 1] + 1, row[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                cost = min(cost, before[j - 2] + 1)
            after.append(cost)
        if min(after) > limit:
            return limit + 1
        before, row = row, after
    return row[-1]
