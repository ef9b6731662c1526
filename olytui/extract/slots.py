"""Which event, phase, gender and competition a claim is about, from the nearest words that say so.

The order of witnesses: the matched words themselves, the words after them up to the next result, the words
before,
the sentence's earlier results, then what the report was speaking of (heading, earlier sentences).
"""

import re
from dataclasses import dataclass, replace

from olytui.extract import elsewhere, listing, occasion
from olytui.extract.editions import Editions, Said
from olytui.extract.engine import Match
from olytui.extract.frame import Frame, Territory, Witness, nearest, opening, opens_section, sport_of
from olytui.extract.parsed import Draft, Parsed
from olytui.extract.tokens import COMPETITION, DATE, EVENT, GENDER, PHASE, SPORT, Token
from olytui.model import Gender, Phase, Slot
from olytui.sport import competitions, phases

_APPOSED = 12
_BEHIND = re.compile(r",?(?: \w+)? (?:in|at|from|of)(?: the| last)? ")
_LEADING_UP = re.compile(r"[\w’' -]{0,32}")
_BUT = re.compile(r",? but ")
_EARLY = frozenset({"heat", "preliminary", "qualification"})
_LATE = frozenset({"quarterfinal", "semifinal"})
_HELD = frozenset({
    "title.before", "title.after", "title.two", "title.is", "title.and-record", "title.before-sport",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Circumstances:
    """The words around a match that tell of its slot."""

    event: Token | None
    sport: Token | None
    gender: Token | None
    phase: Token | None
    contest: Token | None
    day: Token | None


@dataclass(slots=True)
class _What:
    """The event part of a slot in the making; several names where the words list several events."""

    names: list[str | None]
    sport: str | None
    gender: Gender | None
    is_said: bool
    is_gender_said: bool = False


@dataclass(frozen=True, slots=True)
class Finder:
    """Finds the slots of the matches of one sentence."""

    one: Parsed
    frame: Frame
    editions: Editions

    def slots(
        self, match: Match, area: Territory, earlier: list[Draft]
    ) -> tuple[list[Slot], tuple[str, ...]]:
        """The slots of a match (several where it names several events), and the parts taken from
        elsewhere.
        """
        around = self._around(match, area)
        basis = self._basis(match, area, earlier)
        what = self._what(around, basis)
        contests = (
            [*self._chain(around.contest), *self._further(around)] if around.contest is not None else [None]
        )
        fallback = self.frame.competition if around.contest is None and match.rule.past else basis.competition
        span = self.one.text[area.start - self.one.sentence.start : area.end - self.one.sentence.start]
        labels = [
            self.editions.label(Said(each, day, span, match.rule.name), fallback, what.sport)
            for each, day in ((each, day) for each in contests for day in self._days(around))
        ]
        away = self._elsewhere(area, around)
        labels = [away] if away is not None else labels
        stage, is_stage_said = self._stage(match, area, around, basis)
        inferred = ("competition",) * (around.contest is None and around.day is None and away is None)
        inferred += ("event",) * (not what.is_said) + ("gender",) * (not what.is_gender_said)
        inferred += ("phase",) * (not is_stage_said)
        slots = [Slot(label, what.sport, what.gender, name, stage) for name in what.names for label in labels]
        return slots, inferred

    def _stage(
        self, match: Match, area: Territory, around: Circumstances, basis: Frame
    ) -> tuple[Phase | None, bool]:
        """The stage of a result, and whether words say so: medals come from finals whatever round was
        lost before, and titles from what their own words say.
        """
        token, is_won = around.phase, _is_won(match)
        if token is None or (match.rule.past and not area.start <= token.start < area.end):
            return _phase(match, basis, around.event), match.rule.past or is_won
        said = phases.in_sport(token.value, basis.sport)
        is_medal = is_won and match.rule.family == "medal"
        return "final" if (is_won and said in _EARLY) or (is_medal and said in _LATE) else said, True

    def _further(self, around: Circumstances) -> list[Token]:
        """The other years of a title whose first is part of its name: `the world title in 2017 and in 2019`."""
        contest, day = around.contest, around.day
        if (
            contest is None
            or day is None
            or contest.value.year is None
            or day.value.year != contest.value.year
        ):
            return []
        others = (_another_year(contest, token) for token in self._chain(day)[1:])
        return [token for token in others if token is not None]

    def _days(self, around: Circumstances) -> list[Token] | list[None]:
        """The years of a list: `the 2004 and 2008 champion`."""
        if around.day is None:
            return [None]
        is_open = around.contest is None or around.contest.value.year is None
        is_year = is_open and around.day.value.month is None
        return self._chain(around.day) if is_year else [around.day]

    def _around(self, match: Match, area: Territory) -> Circumstances:
        past, seen = match.rule.past, self.one.witnesses
        event = nearest(EVENT, seen, area, past)
        sport = nearest(SPORT, seen, area, past)
        if event is not None and past and not area.start <= event.start < area.end + _APPOSED:
            event = None
        if event is not None and sport is not None and event.start < area.start <= sport.start:
            event = event if sport_of(event, None) == sport.value else None
        gender, phase = nearest(GENDER, seen, area, past), nearest(PHASE, seen, area, past)
        find = self._beside if match.rule.name in _HELD else nearest
        contest = self._before_turn(find(COMPETITION, seen, area, past), area)
        contest = contest if past else self._hosted(contest, area)
        day = self._before_turn(find(DATE, seen, area, past), area)
        if contest is not None and not past and self._is_by_the_way(match, contest, area):
            contest = None
        return Circumstances(event, sport, gender, phase, contest, day)

    def _elsewhere(self, area: Territory, around: Circumstances) -> str | None:
        """The place and year of a result that no competition's name tells, but a town and a time do."""
        if around.contest is not None:
            return None
        end = min(area.end, area.right)
        return elsewhere.label(self.one, area.start, end, self.editions.main, self.editions.year)

    def _is_by_the_way(self, match: Match, contest: Token, area: Territory) -> bool:
        """Whether a competition beside a result of the day is one that the words only look to."""
        is_inside = area.start <= contest.start < area.end
        if is_inside or match.rule.name.startswith("irm.") or self.editions.main is None:
            return False
        first = area.end if contest.start >= area.end else self.one.sentence.start
        start = self.one.sentence.start
        return occasion.is_by_the_way(self.one.text[first - start : contest.start - start])

    def _beside(self, symbol: str, seen: list[Witness], area: Territory, _: bool) -> Token | None:
        """A title's competition or date: in its words, right before them, or behind them with `in`."""
        start = self.one.sentence.start
        before, after = None, None
        for token in (witness.token for witness in seen if witness.token.symbol == symbol):
            if area.start <= token.start and token.end <= area.end:
                return token
            if token.end <= area.start:
                gap = self.one.text[token.end - start : area.start - start]
                before = token if _LEADING_UP.fullmatch(gap) else None
            elif after is None and area.end <= token.start:
                gap = self.one.text[area.end - start : token.start - start]
                after = token if _BEHIND.fullmatch(gap) else None
        return before or after

    def _basis(self, match: Match, area: Territory, earlier: list[Draft]) -> Frame:
        """What an unsaid part is taken from: this sentence's earlier result, else the frame."""
        frame = self._opened(_without_other_sport(self.frame, self.one.witnesses))
        last = next((d for d in reversed(earlier) if not d.is_past), None)
        before = last.slot if last is not None else None
        if last is not None and (last.clause not in (0, area.clause) or self._turned(last.end, area.start)):
            before = replace(last.slot, competition=frame.competition, phase=frame.phase)
        if before is not None:
            return replace(
                frame, competition=before.competition, sport=before.sport, gender=before.gender,
                event=before.event,
                phase=before.phase or frame.phase,
            )  # fmt: skip
        back = next((d.slot for d in reversed(earlier) if d.is_past and "event" not in d.inferred), None)
        if back is not None and not match.rule.past:
            return replace(frame, event=back.event, gender=back.gender, sport=back.sport)
        return frame

    def _hosted(self, contest: Token | None, area: Territory) -> Token | None:
        """The Games that a city nearby names, where a medal is only called Olympic: `Olympic gold in London`."""
        if contest is None or contest.value.series != "Olympics" or contest.value.year is not None:
            return contest
        cities = [
            w.token for w in self.one.witnesses
            if w.token.symbol == COMPETITION and w.token.value.series == "Olympics" and w.token.value.year
            and w.clause in (0, area.clause) and area.left <= w.token.start < area.right
        ]  # fmt: skip
        return cities[0] if len(cities) == 1 else contest

    def _before_turn(self, token: Token | None, area: Territory) -> Token | None:
        """A token that speaks for a result, unless the sentence turns between them."""
        is_away = token is not None and token.end <= area.start and self._turned(token.end, area.start)
        return None if is_away else token

    def _turned(self, start: int, end: int) -> bool:
        """Whether the sentence turns between two places: `last year, but …`."""
        return _BUT.search(self.one.text, *(at - self.one.sentence.start for at in (start, end))) is not None

    def _opened(self, frame: Frame) -> Frame:
        """The frame, moved to the event with which the sentence opens."""
        one = self.one
        first = opening(one.words.tokens, one.witnesses, opens_section=opens_section(one))
        if first is None:
            return frame
        sport = sport_of(first, frame.sport)
        event = first.value.in_sport(sport)
        gender = first.value.gender or (frame.gender if event == frame.event else None)
        return replace(frame, event=event, sport=sport, gender=gender, phase=None)

    def _what(self, around: Circumstances, basis: Frame) -> _What:
        """The event, its sport and its gender."""
        what = _What([basis.event], basis.sport, basis.gender, is_said=False)
        contest = around.contest.value if around.contest is not None else None
        if around.event is not None:
            what = self._said(
                around.event, around.sport.value if around.sport else contest and contest.sport, basis
            )
        elif around.sport is not None:
            if basis.sport != around.sport.value:
                what = _What([None], around.sport.value, None, is_said=False)
        elif contest is not None:
            own = _event_of(contest.series)
            what.sport = what.sport or contest.sport
            if own:
                what.names, what.sport = [own], "athletics"
        if around.gender is not None:
            what.gender, what.is_gender_said = around.gender.value, True
        return what

    def _said(self, event: Token, hint: str | None, basis: Frame) -> _What:
        """The event or events that the words name."""
        sport = sport_of(event, hint or basis.sport)
        chain = self._chain(event)
        names = [token.value.in_sport(sport) for token in chain]
        gender = next((token.value.gender for token in chain if token.value.gender), None)
        inherited = basis.gender if basis.event in names else None
        return _What(names, sport, gender or inherited, is_said=True, is_gender_said=gender is not None)

    def _chain(self, first: Token) -> list[Token]:
        """The members of one list: `800m and 1500m`, `the Boston and London marathons`."""
        tokens = self.one.words.tokens
        same = (n for n, t in enumerate(tokens) if t.start == first.start and t.symbol == first.symbol)
        number = next(same, None)
        return [first] if number is None else listing.members(tokens, number)


def _another_year(contest: Token, day: Token) -> Token | None:
    """A competition in another year that is told beside its own."""
    if day.value.year is None or day.value.month is not None:
        return None
    return replace(day, symbol=COMPETITION, value=competitions.in_year(contest.value, day.value.year))


def _event_of(series: str) -> str | None:
    """The event that a competition's own name says."""
    if "Marathon" in series:
        return "half marathon" if "Half" in series else "marathon"
    return "cross country" if "Cross Country" in series else None


def _without_other_sport(frame: Frame, seen: list[Witness]) -> Frame:
    """The frame, its event forgotten where the sentence speaks of another sport."""
    said = {witness.token.value for witness in seen if witness.token.symbol == SPORT}
    if frame.sport is None or not said or frame.sport in said:
        return frame
    return replace(frame, sport=next(iter(said)) if len(said) == 1 else None, event=None, gender=None)


def _is_won(match: Match) -> bool:
    """Whether a match speaks of a medal or of a title won."""
    return match.rule.name == "win.title" or any(name.startswith("MEDAL") for name in match.named)


def _phase(match: Match, basis: Frame, event: Token | None) -> Phase | None:
    """The stage of a result that names none: medals and titles are won in finals, the rest goes on as
    before.
    """
    if match.rule.past or _is_won(match):
        return "final"
    if event is not None and event.value.event != basis.event:
        return "final"
    return basis.phase or "final"
