"""Which edition of which competition the report's words mean: its own, or another that it looks back at."""

import re
from collections import Counter
from dataclasses import dataclass, replace
from itertools import pairwise

from olytui.extract import occasion
from olytui.extract.segment import Sentence
from olytui.extract.tokens import COMPETITION, SPORT, Token
from olytui.model import Report
from olytui.sport import competitions, dates, editions
from olytui.sport.competitions import CompetitionWord

_DEFENCE = re.compile(r"(?i)\b(?:defending|reigning)\b")
WON_HERE = re.compile(r"(?i)(?<!medal )\b(?:winner|runners?-up|runner up)\b")
_CROWNED = ("Championships", "Games", "Cup", "Paralympics", "Open", "Masters", "Wimbledon")
_YEAR = re.compile(r" (\d{4})$")


@dataclass(frozen=True, slots=True)
class Said:
    """What the words around a claim say of its competition; `words` are its own, `rule` the rule's name."""

    contest: Token | None
    day: Token | None
    words: str = ""
    rule: str = ""

    @property
    def is_defence(self) -> bool:
        """Whether the words speak of a title still held: the edition before."""
        return self.rule.startswith("title.") and _DEFENCE.search(self.words) is not None


class Editions:
    """The report's own competition, and the label of any other that a claim's words name."""

    def __init__(self, report: Report, known: list[Token], parts: list[Sentence]) -> None:
        self.published = report.published
        self.year = dates.year_of(report.published)
        self._words = [token for token in known if token.symbol == COMPETITION]
        scene = occasion.of(report, known, parts)
        self.main, self.main_series, self.main_sport = scene.label, scene.series, scene.sport
        self._sections = _sections(report, known, parts)
        self._chapters = _chapters(report, known, parts)
        spoken = Counter(str(token.value) for token in known if token.symbol == SPORT)
        self._sport = self.main_sport or next((sport for sport, _ in spoken.most_common(1)), None)

    def enter(self, paragraph: int) -> bool:
        """Comes to a paragraph; whether a section on another sport opens there, with its own competition."""
        scene = self._sections.get(paragraph) or self._chapters.get(paragraph)
        if scene is None:
            return False
        self.main, self.main_series, self.main_sport = scene.label, scene.series, scene.sport
        return paragraph in self._sections

    def label(self, said: "Said", fallback: str | None, sport: str | None) -> str | None:
        """The edition that a claim belongs to, from the competition and date that its words name."""
        if said.rule.startswith("title.earlier"):
            plain = self.label(replace(said, words="", rule=""), fallback, sport)
            return plain if self._is_bygone(said) else self.before(plain)
        if said.contest is None:
            return self._without_name(said, fallback, sport)
        word: CompetitionWord = said.contest.value
        if word.kind == "host":
            is_other = None not in (word.sport, sport) and word.sport != sport
            if is_other and (games := editions.games_beside(word.name)):
                return games
            is_meant = self._speaks_of(word) or word.series == self.main_series
            return word.name if is_meant or (fallback is None and not is_other) else fallback
        return self._named(word, said, sport) if word.certain else fallback

    def _is_bygone(self, said: "Said") -> bool:
        """Whether the words name a year gone by: `could not retain her title from Beijing 2008`; where a title
        was lost is the place of the next one.
        """
        if said.contest is None or None in (year := said.contest.value.year, self.year):
            return False
        is_there = said.rule == "title.earlier-lost" and said.contest.value.name not in said.words
        return year < self.year and not is_there

    def _without_name(self, said: "Said", fallback: str | None, sport: str | None) -> str | None:
        """The edition of words that name no competition, by their date and by what was spoken of."""
        year = _plain_year(said.day)
        if said.is_defence:
            return self.before(fallback)
        if WON_HERE.search(said.words):
            return fallback
        if said.rule.startswith(("title.", "medal.")) and not self._has_medals(fallback):
            if year:
                held = None if said.rule.startswith("title.") else self._in_year(fallback, year, sport)
                return self._medals_of(year, sport) or held
            return self._medals_of(None, sport) if said.rule.startswith("title.") else fallback
        return self._in_year(fallback, year, sport) if year else fallback

    def _named(self, word: CompetitionWord, said: "Said", sport: str | None) -> str:
        """The edition of a competition that the words name, with or without its year."""
        year = _plain_year(said.day)
        is_bare_games = word.series in ("Olympics", "Games") and word.name.startswith(word.series)
        if is_bare_games and year is not None and not said.is_defence:
            return self._medals_of(year, sport) or self._bare(word, said, sport)
        if not is_bare_games:
            if word.year is not None:
                return _for_sport(word.name, sport)
            if said.rule.startswith("title.") and not said.is_defence and word.series != self.main_series:
                is_games = word.series == "Olympics"
                return self._bare_games(sport) if is_games else editions.name_for(word.series, year, sport)
            if year is not None and word.kind != "belt":
                return _for_sport(competitions.in_year(word, year).name, sport)
        return self._bare(word, said, sport)

    def _has_medals(self, label: str | None) -> bool:
        """Whether a competition is one that makes champions and medallists, unlike a meeting or a trial."""
        if label is None:
            return False
        series = split(label)[0]
        return series == "Olympics" or series.endswith(_CROWNED)

    def _medals_of(self, year: int | None, sport: str | None) -> str | None:
        """The Games of a year, or the one Games that the report names."""
        if year:
            found = [
                one
                for one in editions.games()
                if year in (one.year, one.held) and one.season == season_of(sport)
            ]
            return found[0].name if found else None
        named = {
            t.value.name for t in self._words if t.value.series in ("Olympics", "Games") and t.value.year
        }
        return next(iter(named)) if len(named) == 1 else self._bare_games(sport)

    def _bare_games(self, sport: str | None) -> str:
        held = [one for one in editions.games() if self.year and one.held <= self.year]
        last = [one for one in held if one.season == season_of(sport or self._sport)]
        return last[-1].name if last else "Olympics"

    def _bare(self, word: CompetitionWord, said: Said, sport: str | None) -> str:
        """A competition named without its year: the report's own, else the last one held, where that is
        plain.
        """
        is_out_of_season = word.series == "Olympics" and self.main in _of_season(sport, other=True)
        if self._is_main(word, said) and self.main is not None and not is_out_of_season:
            return (self.before(self.main) or word.name) if said.is_defence else self.main
        if word.series == "Olympics":
            return self._medals_of(None, sport) or word.name
        is_of_season = word.series == "World Cup" and not said.rule.startswith("title.")
        if (word.kind in ("title", "belt") and not is_of_season) or self.year is None:
            return editions.name_for(word.series, None, sport)
        label = _for_sport(competitions.in_year(word, self.year).name, sport)
        return label if editions.may_be_held(label) else split(label)[0]

    def _is_main(self, word: CompetitionWord, said: Said) -> bool:
        """Whether a series is the report's own; a bare `world` means that of the sport, where it is won."""
        main = self.main_series or ""
        is_worlds = main.startswith(("World", "Nordic World")) and main.endswith("Championships")
        is_won = word.kind != "title" or said.rule.startswith(("win.", "medal.", "place."))
        is_bare = word.series == "World Championships" and is_won
        return word.series == main or (is_bare and is_worlds and not editions.is_special(main))

    def _speaks_of(self, word: CompetitionWord) -> bool:
        """Whether the report names the series of a host's Games elsewhere in words."""
        return any(token.value.series == word.series and token.value.kind != "host" for token in self._words)

    def _in_year(self, label: str | None, year: int, sport: str | None) -> str | None:
        """The same competition in another year."""
        if label is None:
            return None
        series, own = split(label)
        if own == year:
            return label
        if series == "Olympics":
            found = [one for one in editions.games() if year in (one.year, one.held)]
            found.sort(key=lambda one: one.season != season_of(sport))
            return found[0].name if found else label
        return f"{series} {year}" if own else label

    def before(self, label: str | None) -> str | None:
        """The edition before one; of what is neither in the tables nor held each year only the series is
        known.
        """
        if label is None:
            return None
        series, year = split(label)
        if year is None:
            return series
        earlier = editions.previous(series, label, year)
        if earlier is None and series == "Olympics":
            return label
        return earlier or (f"{series} {year - 1}" if _is_yearly(series) else series)


def _sections(report: Report, known: list[Token], parts: list[Sentence]) -> dict[int, occasion.Occasion]:
    """The sections of a round-up, by the paragraphs that open with a sport in capitals."""
    spoken = {token.start for token in known if token.symbol == SPORT}
    heads = [part for part in parts if _SECTION.match(report.text, part.start, part.end)]
    opens = [part.paragraph for part in heads]
    if len(opens) <= 1 or not any(part.start in spoken for part in heads):
        return {}
    found = {}
    for first, last in pairwise([*opens, parts[-1].paragraph + 1]):
        own = [part for part in parts if first <= part.paragraph < last]
        inside = [token for token in known if own[0].start <= token.start < own[-1].end]
        found[first] = occasion.of(report, inside, own)
    return found


def _chapters(report: Report, known: list[Token], parts: list[Sentence]) -> dict[int, occasion.Occasion]:
    """The chapters of a history: `Athens, 2004`, `Beijing 2008 (women): …`; one alone makes none."""
    starts = {part.start: part for part in parts}
    found = {}
    for token in known:
        part = starts.get(token.start)
        if token.symbol != COMPETITION or part is None or token.value.year is None:
            continue
        if _AFTER_EDITION.match(report.text, token.end, part.end):
            found[part.paragraph] = occasion.Occasion(token.value.name, token.value.series, token.value.sport)
    return found if len(found) > 1 else {}


_AFTER_EDITION = re.compile(r"(?: \([A-Za-z’' ]{3,20}\))?(?::|\s*\Z)")
_SECTION = re.compile(r"[A-Z]{4,}(?: [A-Z]{3,})*(?:[:.]| (?=[A-Z“\"]))")


def _is_yearly(series: str) -> bool:
    """Whether a competition is held each year, as meetings and national championships are."""
    return not series.endswith(("Games", "Cup", "Paralympics")) and not series.startswith("European")


def split(label: str) -> tuple[str, int | None]:
    """A label as series and year; the Games are `Olympics`, whatever their host."""
    match = _YEAR.search(label)
    year = int(match[1]) if match else None
    if label in editions.games_names():
        return "Olympics", year
    return label[: match.start()] if match else label, year


def _of_season(sport: str | None, *, other: bool) -> frozenset[str]:
    """The Games of a sport's season, or those of the other one; none where the sport is not known."""
    own = season_of(sport)
    return frozenset(one.name for one in editions.games() if sport and (one.season != own) == other)


def season_of(sport: str | None) -> str:
    """The season of the Games that a sport belongs to."""
    return "winter" if sport in editions.WINTER_SPORTS else "summer"


def _for_sport(label: str, sport: str | None) -> str:
    series, year = split(label)
    return editions.name_for(series, year, sport) if series == "World Championships" else label


def _plain_year(day: Token | None) -> int | None:
    """The year that a date gives, where it is one of the past rather than a day of the report's own week."""
    if day is None or day.value.year is None or day.value.day is not None or day.value.is_future:
        return None
    return int(day.value.year)
