"""Which edition of which competition the report's words mean: its own, or another that it looks back at."""

import re
from collections import Counter
from dataclasses import dataclass, replace
from itertools import pairwise

from olytui.extract import occasion
from olytui.extract.segment import Sentence
from olytui.extract.tokens import COMPETITION, SPORT, Token
from olytui.model import Report
from olytui.sport import competitions, dates, disciplines, editions, events
from olytui.sport.competitions import CompetitionWord

_DEFENCE = re.compile(r"(?i)\b(?:defending|reigning)\b")
_WON_HERE = re.compile(r"(?i)(?<!medal )\b(?:winner|runners?-up|runner up)\b")
_YEAR = re.compile(r" (\d{4})$")
_CYCLE = 4


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
        spoken = Counter(str(token.value) for token in known if token.symbol == SPORT)
        self._sport = self.main_sport or next((sport for sport, _ in spoken.most_common(1)), None)

    def enter(self, paragraph: int) -> bool:
        """Comes to a paragraph; whether a section on another sport opens there, with its own competition."""
        scene = self._sections.get(paragraph)
        if scene is None:
            return False
        self.main, self.main_series, self.main_sport = scene.label, scene.series, scene.sport
        return True

    def label(self, said: "Said", fallback: str | None, sport: str | None) -> str | None:
        """The edition that a claim belongs to, from the competition and date that its words name."""
        if said.rule.startswith("title.earlier"):
            return self.before(self.label(replace(said, words="", rule=""), fallback, sport))
        if said.contest is None:
            return self._without_name(said, fallback, sport)
        word: CompetitionWord = said.contest.value
        if word.kind == "host":
            is_other = None not in (word.sport, sport) and word.sport != sport
            is_meant = self._speaks_of(word) or word.series == self.main_series
            return word.name if is_meant or (fallback is None and not is_other) else fallback
        return self._named(word, said, sport) if word.certain else fallback

    def _without_name(self, said: "Said", fallback: str | None, sport: str | None) -> str | None:
        """The edition of words that name no competition, by their date and by what was spoken of."""
        year = _plain_year(said.day)
        if said.is_defence:
            return self.before(fallback)
        if _WON_HERE.search(said.words):
            return fallback
        if said.rule.startswith(("title.", "medal.")) and not self._has_medals(fallback):
            return self._medals_of(year, sport) if year or said.rule.startswith("title.") else fallback
        return self._in_year(fallback, year) if year else fallback

    def _named(self, word: CompetitionWord, said: "Said", sport: str | None) -> str:
        """The edition of a competition that the words name, with or without its year."""
        year = _plain_year(said.day)
        is_bare_games = word.series in ("Olympics", "Games") and word.name.startswith(word.series)
        if not is_bare_games:
            if word.year is not None:
                return _for_sport(word.name, sport)
            if said.rule.startswith("title.") and not said.is_defence and word.series != self.main_series:
                is_games = word.series == "Olympics"
                return self._bare_games(sport) if is_games else editions.name_for(word.series, year, sport)
            if year is not None and word.kind != "belt":
                return _for_sport(competitions.in_year(word, year).name, sport)
        return self._bare(word, said.is_defence, sport, said.rule)

    def _has_medals(self, label: str | None) -> bool:
        """Whether a competition is one that makes champions and medallists, unlike a meeting or a trial."""
        if label is None:
            return False
        series = split(label)[0]
        return series == "Olympics" or series.endswith(("Championships", "Games", "Cup", "Paralympics"))

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

    def _bare(self, word: CompetitionWord, is_defence: bool, sport: str | None, rule: str) -> str:
        """A competition named without its year: the report's own, else the last one held, where that is
        plain.
        """
        if self._is_main(word) and self.main is not None:
            return (self.before(self.main) or word.name) if is_defence else self.main
        if word.series == "Olympics":
            return self._bare_games(sport)
        is_of_season = word.series == "World Cup" and not rule.startswith("title.")
        if (word.kind in ("title", "belt") and not is_of_season) or self.year is None:
            return editions.name_for(word.series, None, sport)
        return _for_sport(competitions.in_year(word, self.year).name, sport)

    def _is_main(self, word: CompetitionWord) -> bool:
        """Whether a series is the report's own; a bare `world` means that of the sport."""
        main = self.main_series or ""
        is_worlds = main.startswith(("World", "Nordic World")) and main.endswith("Championships")
        is_bare = word.series == "World Championships" and word.kind != "title"
        return word.series == main or (is_bare and is_worlds and not editions.is_special(main))

    def _speaks_of(self, word: CompetitionWord) -> bool:
        """Whether the report names the series of a host's Games elsewhere in words."""
        return any(token.value.series == word.series and token.value.kind != "host" for token in self._words)

    def _in_year(self, label: str | None, year: int) -> str | None:
        """The same competition in another year."""
        if label is None:
            return None
        series, own = split(label)
        if own == year:
            return label
        if series == "Olympics":
            found = [one for one in editions.games() if year in (one.year, one.held)]
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


_SECTION = re.compile(r"[A-Z]{4,}(?: [A-Z]{3,})*(?:[:.]| (?=[A-Z“\"]))")
_FUTURE = re.compile(
    r"\b(?:will|next|upcoming|bid|bids|host|hosts|hopes?|hoping|ahead|until|by (?:19|20)\d\d|for "
    r"(?:19|20)\d\d)\b"
)
_IN_TEXT = re.compile(
    r"(?<![\d.,:£$€-])(?:19[5-9]\d|20[0-4]\d)(?![\d:]|[.,]\d|[ -]?(?:m\b|metres|meters|points|people))"
)
_IN_CITY = re.compile(
    r"\b(?:in|at|since|from|the|until|before|after) "
    r"([A-ZÀ-Þ][\w’'-]+(?: (?:de |d[’'])?[A-ZÀ-Þ][\w’'-]+){0,2})"
)


_AWAITED = re.compile(
    r"\b[Nn]ext (?P<unit>week|month|year)['’]s [Ww]orld [Cc]hampionships in (?P<city>[A-Z][\w’'-]+)"
)


def dated(report: Report) -> Report:
    """The report with a year of publication, worked out from the latest year that it looks back on where
    none is given.
    """
    if report.published:
        return report
    told = [part for part in re.split(r"(?<=[.!?])\s", report.text) if not _FUTURE.search(part)]
    known = [word for part in told for word in competitions.find(part)]
    years = [word.year for word in known if word.year and word.certain]
    years += [int(year) for part in told for year in _IN_TEXT.findall(part)]
    series = {word.series for word in known if word.kind != "belt"}
    cities = {city for part in told for city in _IN_CITY.findall(part)}
    sports = frozenset(word.sport for word in disciplines.find(report.text)) | _event_sports(report.text)
    held = [editions.year_in(name, city, sports) for name in series for city in cities]
    latest = max(years, default=None)
    years += [year for year in held if year and (latest is None or year - latest <= _CYCLE)]
    years += _awaited(report.text, latest, sports) if latest else []
    return replace(report, published=str(max(years))) if years else report


def _awaited(text: str, latest: int, sports: frozenset[str]) -> list[int]:
    """The year to which what a report awaits dates it: `next month's world championships in Vail`."""
    found = []
    for match in _AWAITED.finditer(text):
        for held in (latest, latest + 1):
            edition = editions.edition_of("World Championships", held, match["city"], held)
            if edition is not None and edition.sport in sports:
                found.append(held - (match["unit"] == "year"))
    return found


def _is_yearly(series: str) -> bool:
    """Whether a competition is held each year, as meetings and national championships are."""
    return not series.endswith(("Games", "Cup", "Paralympics")) and not series.startswith("European")


def _event_sports(text: str) -> frozenset[str]:
    """The sports of the events that only one sport has."""
    return frozenset(sport for word in events.find(text) if word.certain for sport, _ in word.readings[:1])


def split(label: str) -> tuple[str, int | None]:
    """A label as series and year; the Games are `Olympics`, whatever their host."""
    match = _YEAR.search(label)
    year = int(match[1]) if match else None
    if label in editions.games_names():
        return "Olympics", year
    return label[: match.start()] if match else label, year


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
