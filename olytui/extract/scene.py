"""What the reader of a report has in mind while reading on: who was named last, who is the topic, who is
of which nation.
"""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from olytui.extract.clause import is_verb
from olytui.extract.nounphrase import COMPANIES
from olytui.extract.people import Cast, Person
from olytui.extract.tokens import AGE, ATHLETE, NATION, Token
from olytui.extract.words import listed
from olytui.model import Attribute, Gender, MentionKind

if TYPE_CHECKING:
    from olytui.extract.phrases import Figure

Ground = Literal["label", "near", "guess"]

_PLURAL_WORDS = listed("duo pair brothers sisters twins two both men women athletes sprinters runners")
_KIN = listed("compatriot countryman countrywoman team-mate teammate partner rival opponent")

_GOVERNORS = listed("by over against of behind than past from to with for")
_DEFINITE = ("the", "this", "that")
_SAYING = listed("says said believes insists revealed reveals thinks added explained admits claims warned")
_LARGEST_SIDE = 4
_LARGEST_CREW = 9
_PASSERS_BY = 2
_COUNTS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}
_INDEFINITE = ("a", "an", "his", "her", "their", "another")


@dataclass(frozen=True, slots=True)
class ProfileFact:
    """A nation or an age that the report gives a person, with the words."""

    person: int
    attribute: Attribute
    value: str
    start: int
    end: int
    is_near: bool = False


@dataclass(slots=True)
class Sight:
    """One mention of athletes."""

    people: tuple[int, ...]
    kind: MentionKind
    start: int
    end: int


@dataclass(slots=True)
class Scene:
    """The state of reading between one sentence and the next."""

    cast: Cast
    focus: Person | None = None
    group: tuple[Person, ...] = ()
    side: tuple[Person, ...] = ()
    opening: tuple[Person, ...] = ()
    sights: list[Sight] = field(default_factory=list)
    facts: list[ProfileFact] = field(default_factory=list)
    hints: list[ProfileFact] = field(default_factory=list)
    kin: list[tuple[int, int, int, int]] = field(default_factory=list)
    opener: Person | None = None
    is_lost: bool = False
    clock: int = 0

    def saw(self, people: list[Person], kind: MentionKind, start: int, end: int) -> None:
        """Notes a mention."""
        self.clock += 1
        for person in people:
            person.last_seen = self.clock
        if len(people) > 1:
            self.group = tuple(people)
        self.sights.append(Sight(tuple(p.index for p in people), kind, start, end))

    def know_noc(self, person: Person, noc: str | None, start: int, end: int, how: Ground = "label") -> None:
        """The report gives this person a nation, or (`near`) just speaks of it beside the name.

        One that stands with the name outweighs one of a description that we only think means him (`guess`).
        """
        if noc is None or person.kind != "person":
            return
        if person.is_noc_guessed and how == "label":
            self.facts = [it for it in self.facts if (it.person, it.attribute) != (person.index, "noc")]
            person.noc = None
        if person.noc is None:
            person.noc, person.is_noc_guessed = noc, how == "guess"
            self.facts.append(ProfileFact(person.index, "noc", noc, start, end, how == "near"))

    def suspect_noc(self, person: Person, noc: str | None, start: int, end: int) -> None:
        """The report may be giving this person a nation, should it name none outright."""
        if noc is not None and person.kind == "person":
            self.hints.append(ProfileFact(person.index, "noc", noc, start, end))

    def know_age(self, person: Person, age: int, start: int, end: int) -> None:
        """The report gives this person an age."""
        if person.age is None:
            person.age = age
            self.facts.append(ProfileFact(person.index, "age", str(age), start, end))

    def share_noc(self, people: list[Person], before: Person | None, start: int, end: int) -> None:
        """These people are of the nation of the one spoken of before (`his compatriot`), whichever way it
        is known.
        """
        known = before or self.focus
        if known is None or known in people:
            others = [p for p in self._recent() if p not in people and p.noc]
            known = others[0] if others else None
        if known is None:
            return
        for person in people:
            self.kin.append((known.index, person.index, start, end))
        self.settle_kin()

    def settle_kin(self) -> None:
        """Gives compatriots the nation of one another, as far as it is known."""
        for known, other, start, end in self.kin:
            one, two = self.cast.people[known], self.cast.people[other]
            self.know_noc(two, one.noc, start, end, "guess")
            self.know_noc(one, two.noc, start, end, "guess")

    def lose_track(self) -> None:
        """Somebody is spoken of who is not named: nobody named before is meant by what follows."""
        self.focus, self.is_lost = None, True

    def pronoun(self, gender: Gender, before: "Figure | None") -> Person | None:
        """Whom `he` or `she` means: this sentence's subject, the topic, else the last of that gender."""
        choices: list[Person] = []
        if before is not None and len(before.people) == 1:
            choices.append(self.cast.people[before.people[0]])
        if self.focus is not None:
            choices.append(self.focus)
        choices += [] if self.is_lost else self._recent()
        for person in choices:
            if person.kind == "person" and not person.is_official and person.could_be(gender):
                if gender == "men":
                    person.males += 1
                else:
                    person.females += 1
                return person
        return None

    def several(self, before: "Figure | None") -> list[Person]:
        """Whom `they` means: this sentence's subject, if it is a team or more than one, else the last such."""
        own = tuple(self.cast.people[i] for i in before.people) if before is not None else ()
        for side in (own, self.side):
            if 1 < len(side) <= _LARGEST_SIDE or any(person.kind == "nation" for person in side):
                return list(side)
        return []

    def company(self, size: int) -> list[Person]:
        """Those spoken of together last, of whom there are so many (0: any number, or a nation's team)."""
        for side in (self.side, self.group):
            people = [person for person in side if person.kind == "person"]
            if (
                people
                and len(people) == len(side)
                and (len(side) == size or (size == 0 and 1 < len(side) <= _LARGEST_CREW))
            ):
                return people
            if size == 0 and len(side) == 1 and side[0].kind == "nation":
                return list(side)
        return []

    def last_named(self, count: int) -> list[Person]:
        """The last so many people, if they were named close together."""
        people = self._recent()[:count]
        is_near = all(person.last_seen > self.clock - count - _PASSERS_BY for person in people)
        return people[::-1] if len(people) == count and is_near else []

    def _recent(self) -> list[Person]:
        seen = [p for p in self.cast.people if p.last_seen >= 0 and p.kind == "person"]
        return sorted(seen, key=lambda p: -p.last_seen)

    def described(self, determiner: str, run: list[Token], out: list[Token]) -> list[Person]:
        """Whom a description means, if anybody named."""
        before = apposed(out)
        symbols = {t.symbol for t in run}
        is_object = bool(out) and (is_verb(out[-1].symbol) or out[-1].symbol in _GOVERNORS)
        noc = next((t.value.noc for t in run if t.symbol == NATION), None)
        age = next((t for t in run if t.symbol == AGE), None)
        if before is None and determiner in _INDEFINITE:
            return []
        if _is_plural(run):
            return self._described_group(noc, determiner, run)
        if before is not None and len(before.people) == 1:
            person = self.cast.people[before.people[0]]
        else:
            here = None if _is_told(out) else self._here(out)
            found = self._described_one(symbols, noc, age.value if age else None, determiner, here)
            if _is_told(out) and found is self._here(out):
                found = None
            is_himself = (
                is_object and noc is not None and here is not None and found is here and _is_alone(out)
            )
            found = None if is_himself and not _owns(out) else found
            if found is None:
                if noc and not out and determiner == "the":
                    self.lose_track()
                return []
            person = found
        if noc and determiner not in _DEFINITE and before is None and person.noc is None:
            return []
        if noc:
            self.know_noc(person, noc, run[0].start, run[-1].end, "guess" if before is None else "label")
        if age:
            self.know_age(person, age.value, age.start, age.end)
        return [person]

    def _here(self, out: list[Token]) -> Person | None:
        """The person named last in this sentence."""
        for token in reversed(out):
            if token.symbol == ATHLETE and len(token.value.people) == 1:
                person = self.cast.people[token.value.people[0]]
                return person if person.kind == "person" and not person.is_official else None
        return None

    def _described_one(
        self, symbols: set[str], noc: str | None, age: int | None, determiner: str, here: Person | None
    ) -> Person | None:
        """One person meant by nation, age or role: known so, else named just before, else the topic."""
        recent = [p for p in self._recent() if not p.is_official]
        if (
            not recent
            and here is None
            and determiner == "the"
            and age is not None
            and self.opener is not None
        ):
            return self.opener
        if self.is_lost and here is None:
            return next((p for p in recent if age is not None and p.age == age), None)
        found = self._known_so(recent, noc, age, here)
        if found is None and here is not None and not symbols & _KIN and _could_be(here, noc, age):
            found = here
        if found is None and age is not None:
            found = next((p for p in recent if p.age == age), None)
        if found is not None or self.is_lost:
            return found
        if noc:
            choices = ([self.focus] if self.focus else []) + recent[:3]
            return next((p for p in choices if p.noc is None and not p.is_official), None)
        if symbols & _KIN or determiner in _INDEFINITE:
            return None
        return self._topic(recent, age)

    def _known_so(
        self, recent: list[Person], noc: str | None, age: int | None, here: Person | None
    ) -> Person | None:
        """Somebody other than the one just named who is known to be of this nation, or may well be."""
        if not noc:
            return None
        focus = self.focus
        may_be_focus = (
            focus is not None and here is None and _could_be(focus, noc, age) and not focus.is_official
        )
        for person in ([focus] if focus else []) + recent[: 3 if may_be_focus else 8]:
            if person.noc == noc and person is not here and age in (None, person.age or age):
                return person
        if here is not None and here is self.focus and here.noc is None:
            return next((p for p in recent[:4] if p is not here and p.noc is None), None)
        return None

    def _topic(self, recent: list[Person], age: int | None) -> Person | None:
        """The topic, or whoever was named last; nobody of another age."""
        focus = self.focus
        if focus is None or focus.kind != "person" or focus.is_official:
            focus = recent[0] if recent else None
        if age is not None and focus is not None and focus.age not in (None, age):
            return next((p for p in recent[:3] if p.age is None), None)
        return focus

    def _described_group(self, noc: str | None, determiner: str, run: list[Token]) -> list[Person]:
        """The people named together last; a bare `the Swedes` must be known for what they are."""
        group = [p for p in self.group if p.kind == "person"]
        counted = {_COUNTS.get(word) for word in (determiner, *(token.symbol for token in run))} - {None}
        counted.add(COMPANIES.get(run[-1].symbol) or len(group))
        if not 2 <= len(group) <= 4 or counted != {len(group)}:
            return []
        if noc:
            is_bare = determiner not in _DEFINITE or all(token.symbol == NATION for token in run)
            if any(p.noc not in (None, noc) for p in group) or (
                is_bare and all(p.noc is None for p in group)
            ):
                return []
            for person in group:
                self.know_noc(person, noc, run[0].start, run[-1].end)
        return group


def _could_be(person: Person, noc: str | None, age: int | None) -> bool:
    """Whether nothing known of a person speaks against this nation and age."""
    return (noc is None or person.noc in (None, noc)) and (age is None or person.age in (None, age))


def _is_plural(run: list[Token]) -> bool:
    last = run[-1]
    if any(t.symbol in _PLURAL_WORDS for t in run):
        return True
    if last.symbol == NATION:
        return bool(last.value.plural)
    return len(last.symbol) > 3 and last.symbol.endswith("s") and last.symbol not in ("sensation",)


def _owns(out: list[Token]) -> bool:
    """Whether the athlete named last is only an owner: `Novak's lawyer`."""
    last = max(number for number, token in enumerate(out) if token.symbol == ATHLETE)
    return last + 1 < len(out) and out[last + 1].symbol in ("'s", "'")


def _is_alone(out: list[Token]) -> bool:
    """Whether a sentence has named one athlete so far, no more."""
    return sum(token.symbol == ATHLETE for token in out) == 1


def apposed(out: list[Token]) -> "Figure | None":
    """The athlete just before a comma at the end of what was read so far."""
    if len(out) >= 2 and out[-1].symbol in (",", "-") and out[-2].symbol == ATHLETE:
        figure: Figure = out[-2].value
        return figure
    return None


def _is_told(out: list[Token]) -> bool:
    """Whether what comes next is what somebody says, of another than himself: `the coach says the runner …`."""
    words = [token.symbol for token in out[-2:]]
    return bool(words) and (words[-1] in _SAYING or (words[-1] == "that" and words[0] in _SAYING))
