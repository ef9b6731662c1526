"""Which competition a report is about: named where its results are told, and held when it was published."""

import re
from collections import defaultdict
from dataclasses import dataclass

from olytui.extract.segment import Sentence
from olytui.extract.tokens import COMPETITION, SPORT, Token
from olytui.model import Report
from olytui.sport import competitions, dates, disciplines, editions
from olytui.sport.competitions import CompetitionWord

_YEARLY = frozenset({"World Championships", "National Championships", "County Championships"})
_RESULTS = frozenset("MRKYZX")
_LEAD = 400
_DAY = 10
_ENOUGH = 2.0
_OVER = 14
_BEFORE = 100
_HOST_WEIGHT = 0.4
_IN_HEADLINE = 3.0
_ANNOUNCED = frozenset({"championship", "games", "trials"})
_AHEAD = re.compile(
    r"(?i)\b(?:next|ahead of|qualif(?:y|ied|ies|ying) for|towards?|place at|book\w*|select\w*|upcoming|"
    r"coming|until|prepar\w+ for|will|would (?:like|love)|miss\w*|hop(?:e|es|ed|ing)|aims?|aiming|plans?|bid|"
    r"sights on|to compete|compete in|set to|ready for|focus\w*|ticket to|doubt for|out of|withdr\w+|"
    r"undecided|decid(?:e|es|ing)|competing (?:in|at)|better for|"
    r"medal (?:favou?rite|hope|contender)s?(?= (?:in|at|for)\b)|"
    r"looks? (?:forward|ahead) to)\b(?:(?! with | after | following )[^.;])*\Z|\bpre-\Z"
)
_THERE = re.compile(
    r"(?i)\b(?:at|in|of|won|win|wins|retained|for)(?: the| this| these| his| her| their)?(?: year['’]s)?"
    r"(?: [\w’'-]+){0,2} \Z"
)
_ASIDE = re.compile(
    r"(?i)(?:\b(?:who (?:\w+ )?(?:won|took|finished|came|was|claimed|beat|missed|has|had)|winner of|"
    r"medall?ists? (?:at|in|from)|champion (?:at|in|from)|previous|recent|earlier|as in|repeat|missed out on|"
    r"proximity to)\b[^.;,]*|"
    r"\b(?:since|after|before|last (?:year|month|summer|winter)['’]s)(?: [\w’'-]+){0,2} )\Z"
)
_NO_SCENE = re.compile(
    r"(?i)(?:['’]s?)? (?:standings|rank|runner|leader|overall|record|winner\b|champion\b|qualifier|podium|"
    r"(?:gold |silver |bronze )?medall?ist|title holder)"
)
_LOOKED_BACK = re.compile(
    r"(?i)\A[^.;]{0,30}\b(?:last (?:year|summer|winter|month|season)|ago|earlier this)\b"
)
_WON_TITLE = re.compile(
    r"(?i)\b(?:to|is|are|was|were|became|become|crowned|new|take|took|won|win|wins|three|two|after a|in the)"
    r"(?: [\w’'-]+){0,4} \Z"
)
_CITY = re.compile(
    r"(?:\A|\n)(?P<city>[A-ZÀ-Þ][A-ZÀ-Þ' -]{3,24}|[A-Z][\w-]+(?: [A-Z][\w-]+)?)"
    r"(?:, [A-Z][\w .]+?)?(?:,? (?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\.? \d{1,2}|"
    r"\d{4}-\d\d-\d\d))?(?: \([A-Za-z. ]+\))?"
    r"(?: ?(?:--|–|—|:)| - |(?<=\d)\n|(?<=\))\n|(?<=\w{5})\. )"
)
_IN_TITLE = re.compile(r"\b(?:in|at) (?P<city>[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+)?)\Z")


@dataclass(frozen=True, slots=True)
class Occasion:
    """The competition that a report is about; `label` is None where the report looks forward to it."""

    label: str | None = None
    series: str | None = None
    sport: str | None = None


def of(report: Report, known: list[Token], parts: list[Sentence]) -> Occasion:
    """The competition with most to say for it; without any name, what the date and the dateline tell."""
    weighed = _Weighing(report, known, parts)
    best = weighed.best()
    games = competitions.current_games(report.published)
    if games and weighed.are_scene(games, best):
        return Occasion(games, "Paralympics" if games.endswith("Paralympics") else "Olympics")
    if best is not None:
        word = weighed.words[best]
        return Occasion(None if weighed.is_preview(best) else best, word.series, word.sport)
    return weighed.title_won() or _at_dateline(report)


class _Weighing:
    """The competitions that a report names, each with what speaks for its being the scene."""

    def __init__(self, report: Report, known: list[Token], parts: list[Sentence]) -> None:
        self.report = report
        self.year = dates.year_of(report.published)
        self.words: dict[str, CompetitionWord] = {}
        self.first: dict[str, int] = {}
        self.weights: dict[str, float] = defaultdict(float)
        self.ahead: dict[str, int] = defaultdict(int)
        self.count: dict[str, int] = defaultdict(int)
        self.parts = parts
        self.named = [token for token in known if token.symbol == COMPETITION]
        self.told = sorted(token.start for token in known if token.symbol in _RESULTS)
        self.sports = {str(token.value) for token in known if token.symbol == SPORT}
        self.body = next((part.start for part in parts if part.kind == "body"), 0)
        for token in self.named:
            part = self._part_of(token)
            label = own_edition(token.value, self.year) if _can_be_scene(token.value) else None
            if part is not None and label is not None and not self._is_of_other_sport(token.value):
                self._weigh(token, label, part)
        self._weigh_title(report.title or "")

    def _weigh_title(self, title: str) -> None:
        """What a headline that stands outside the text names."""
        if title in self.report.text:
            return
        for word in competitions.find(title, self.report.published):
            label = own_edition(word, self.year) if word.kind in _ANNOUNCED else None
            if label is not None and not self._is_past(word) and not _AHEAD.search(title[: word.start]):
                self.count[label] += 1
                self.weights[label] += _IN_HEADLINE
                self.words.setdefault(label, word)
                self.first.setdefault(label, 0)

    def _part_of(self, token: Token) -> Sentence | None:
        part = next((p for p in self.parts if p.start <= token.start < p.end), None)
        return part if part is not None and part.kind != "notice" else None

    def _is_of_other_sport(self, word: CompetitionWord) -> bool:
        """Whether a city's bare name would mean championships of a sport that the report does not speak of."""
        return (
            word.kind == "host"
            and word.sport is not None
            and bool(self.sports)
            and word.sport not in self.sports
        )

    def _weigh(self, token: Token, label: str, part: Sentence) -> None:
        word: CompetitionWord = token.value
        text = self.report.text
        before = text[max(part.start, token.start - _BEFORE) : token.start]
        after = text[token.end : token.end + 40]
        weight = self._place(token.start, part) + bool(_THERE.search(before)) + self._tells(part)
        if word.is_future or self._has_not_opened(word) or _AHEAD.search(before):
            weight *= 0.5
            self.ahead[label] += 1
        elif _ASIDE.search(before) or _LOOKED_BACK.match(after) or _NO_SCENE.match(after):
            weight = min(0.0, 1 - weight)
        if self._is_past(word):
            weight = -3.0
        elif self._is_over(word):
            weight *= 0.5
        self.count[label] += 1
        self.weights[label] += weight * (_HOST_WEIGHT if word.kind == "host" else 1)
        self.words.setdefault(label, word)
        self.first.setdefault(label, token.start)

    def _place(self, start: int, part: Sentence) -> float:
        """A headline and the lead weigh most."""
        if start < self.body:
            return 2.5
        if start < self.body + _LEAD and part.paragraph <= 3:
            return 3.0
        return 2.0 if start < self.body + 2 * _LEAD else 1.0

    def _tells(self, part: Sentence) -> float:
        """Whether the sentence tells results."""
        return 1.0 if any(part.start <= start < part.end for start in self.told) else 0.0

    def _is_past(self, word: CompetitionWord) -> bool:
        if not word.year or not self.year or word.year >= self.year:
            return False
        return word.name != competitions.current_games(self.report.published)

    def _has_not_opened(self, word: CompetitionWord) -> bool:
        """Whether the report was written before these Games opened."""
        published = self.report.published or ""
        name = word.name.removesuffix(" Paralympics")
        opens = next((games.opens for games in editions.games() if games.name == name), None)
        return opens is not None and len(published) >= _DAY and published < opens

    def _is_over(self, word: CompetitionWord) -> bool:
        """Whether these Games had closed for weeks when the report was written."""
        published = dates.as_date(self.report.published)
        games = next((games for games in editions.games() if games.name == word.name), None)
        closes = dates.as_date(games.closes) if games else None
        if published is None or closes is None or len(self.report.published or "") < _DAY:
            return False
        return (published - closes).days > _OVER

    def best(self) -> str | None:
        """The likeliest, if anything speaks for it."""
        label = max(self.weights, key=lambda each: self.weights[each], default=None)
        return label if label is not None and self.weights[label] >= _ENOUGH else None

    def is_preview(self, label: str) -> bool:
        """Whether a report looks forward to its competition."""
        return self.ahead[label] * 2 > self.count[label]

    def are_scene(self, games: str, best: str | None) -> bool:
        """Whether the Games that are on are the scene, rather than the likeliest that the report names."""
        if best is None:
            return self.speaks_of_games(games) or not (games.endswith("Paralympics") or self.title_won())
        return self.speaks_of_games(games) and not self.is_early(best)

    def is_early(self, label: str) -> bool:
        """Whether another competition than the Games of the day is the scene from the start."""
        is_other = self.words[label].series not in ("Olympics", "Games")
        return is_other and self.first[label] < self.body + _LEAD and self.weights[label] >= 3

    def speaks_of_games(self, games: str) -> bool:
        """Whether the report has a word for the Games that are on, or their city."""
        text = self.report.text.lower()
        if games.endswith("Paralympics"):
            return "paralympi" in text
        return games.rpartition(" ")[0].lower() in text or any(
            token.value.series in ("Olympics", "Games") for token in self.named
        )

    def title_won(self) -> Occasion | None:
        """The championships whose title is won in the lead: `took Commonwealth gold`."""
        for token in self.named:
            part = self._part_of(token)
            if part is None or token.value.kind != "title" or part.paragraph > 1 or self.year is None:
                continue
            before = self.report.text[max(part.start, token.start - 40) : token.start]
            edition = editions.edition_of(token.value.series, self.year, None, self.year)
            label = edition.name if edition else None
            if token.value.series in _YEARLY:
                label = f"{token.value.series} {self.year}"
            if label and _WON_TITLE.search(before) and token.value.year in (None, self.year):
                return Occasion(label, token.value.series)
        return None


def _at_dateline(report: Report) -> Occasion:
    """What is known to have been held where and when the report was written, else the place and the year."""
    named = [city["city"].removeprefix("In ") for city in _CITY.finditer(report.text[:300])]
    title = _IN_TITLE.search(report.title or "")
    places = [name for name in named if not disciplines.find(name)] + ([title["city"]] if title else [])
    year = dates.year_of(report.published)
    if not places or year is None or len(report.published or "") < _DAY:
        return Occasion()
    name = places[0].title() if places[0].isupper() else places[0]
    edition = editions.edition_in(name, year)
    if edition is None:
        return Occasion(f"{name} {year}", name)
    return Occasion(edition.name, edition.series, edition.sport)


def is_by_the_way(before: str) -> bool:
    """Whether the words before a competition only look ahead or back to it: `cost her the chance to
    compete in`, `two years after`.
    """
    return _AHEAD.search(before) is not None or _ASIDE.search(before) is not None


def _can_be_scene(word: CompetitionWord) -> bool:
    if word.kind in ("title", "belt") or word.series == "Games":
        return False
    return word.certain or word.kind == "host"


def own_edition(word: CompetitionWord, year: int | None) -> str | None:
    """The edition that a name without a year means where the report is about it; None if there was none."""
    if word.year is None and year and word.kind not in ("title", "belt"):
        found = competitions.in_year(word, year)
        is_held = word.series != "Olympics" or any(one.held == year for one in editions.games())
        return found.name if is_held and found.name != f"Olympics {year}" else None
    return word.name
