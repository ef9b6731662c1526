"""Which competition was held where and when: Olympic Games and the editions of championships."""

from dataclasses import dataclass
from functools import cache, lru_cache

from olytui import resources
from olytui.sport.dates import as_date
from olytui.sport.scan import forms

_DAYS_AFTER = 6
_YEARS_BACK = 7
_AWAITED = 2
_PARALYMPIC_DAYS = range(14, 35)
_MONTH = 7
_LIVING = 1980
_SPECIAL_FIELD = frozenset({"Indoor", "Half", "Cross", "Short", "Youth", "Junior"})
WINTER_SPORTS = frozenset({
    "alpine skiing", "biathlon", "bobsleigh", "cross-country skiing", "curling", "figure skating",
    "freestyle skiing", "ice hockey", "luge", "nordic combined", "short track speed skating", "skeleton",
    "ski jumping", "snowboarding", "speed skating",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition: `year` is that of its name, `held` the year in which it took place."""

    series: str
    year: int
    held: int
    hosts: tuple[str, ...]
    sport: str | None = None
    season: str | None = None
    opens: str | None = None
    closes: str | None = None

    @property
    def name(self) -> str:
        """`Paris 2024`, `World Athletics Championships 2023`."""
        return f"{self.hosts[0]} {self.year}" if self.series == "Olympics" else f"{self.series} {self.year}"


@cache
def games() -> tuple[Edition, ...]:
    """Every edition of the Olympic Games, by year."""
    return tuple(
        Edition("Olympics", int(row["year"]), int(row["opens"][:4]), tuple(forms(row["hosts"])), None,
        row["season"],
                row["opens"], row["closes"])
        for row in sorted(resources.read_table("reference/games.tsv"), key=lambda row: row["opens"])
    )  # fmt: skip


@cache
def games_names() -> frozenset[str]:
    """The names of all editions of the Olympic Games."""
    return frozenset(edition.name for edition in games())


@cache
def championships() -> dict[str, tuple[Edition, ...]]:
    """Series → its editions known by host."""
    found: dict[str, list[Edition]] = {}
    for row in resources.read_table("reference/editions.tsv"):
        year = int(row["year"])
        edition = Edition(row["series"], year, year, tuple(forms(row["hosts"])), row["sport"] or None)
        found.setdefault(row["series"], []).append(edition)
    return {series: tuple(sorted(known, key=lambda one: one.held)) for series, known in found.items()}


@cache
def host_names() -> frozenset[str]:
    """Every city or place that held a known edition."""
    known = [*games(), *(edition for series in championships().values() for edition in series)]
    return frozenset(host for edition in known for host in edition.hosts)


@lru_cache(maxsize=4096)
def current_games(published: str | None) -> str | None:
    """The Olympic Games that were on, or just over, when a report was published."""
    day = as_date(published)
    if day is None or published is None or len(published) < _MONTH:
        return None
    for edition in games():
        opens, closes = as_date(edition.opens), as_date(edition.closes)
        if not opens or not closes:
            continue
        if len(published) == _MONTH:
            if (opens.year, opens.month) <= (day.year, day.month) <= (closes.year, closes.month):
                return edition.name
        elif opens <= day and (day - closes).days <= _DAYS_AFTER:
            return edition.name
        elif (day - closes).days in _PARALYMPIC_DAYS and edition.season == "summer":
            return f"{edition.name} Paralympics"
    return None


@lru_cache(maxsize=4096)
def games_in_month(month: int, before: int | None) -> Edition | None:
    """The last Games that were on in a month of the year: `the Olympics on 18 August`, said a year later."""
    fits = [
        one
        for one in games()
        if f"{month:02d}" in ((one.opens or "")[5:7], (one.closes or "")[5:7])
        if before and one.held <= before
    ]
    return fits[-1] if fits else None


@lru_cache(maxsize=4096)
def edition_in(host: str, year: int) -> Edition | None:
    """The one edition that a place held in a year."""
    every = [*games(), *(one for series in championships().values() for one in series)]
    fits = [one for one in every if host in one.hosts and one.held == year]
    return fits[0] if len(fits) == 1 else None


@lru_cache(maxsize=4096)
def games_of(year: int | None, host: str | None, season: str | None, before: int | None) -> Edition | None:
    """The Games meant by a year, a host or both: of several the last before the report, else the next."""
    fits = [
        edition
        for edition in games()
        if (host is None or host in edition.hosts)
        and (year is None or year in (edition.year, edition.held))
        and season in (None, edition.season)
    ]
    return _chosen(fits, before) if host or year else None


@lru_cache(maxsize=4096)
def edition_of(series: str, year: int | None, host: str | None, before: int | None) -> Edition | None:
    """The edition of a series that a year and a host mean; a bare `World Championships` is any sport's."""
    every = championships()
    names = [series] if series in every else []
    if series == "World Championships":
        names = [name for name in every if name.startswith(("World", "Nordic")) and "Indoor" not in name]
    fits = [
        edition
        for name in names
        for edition in every[name]
        if (host is None or host in edition.hosts)
        and (year is None or edition.held == year)
        and (before is None or edition.held <= before + _AWAITED)
    ]
    if series == "World Championships" and host is None:
        return None
    return _chosen(fits, before)


def _chosen(fits: list[Edition], before: int | None) -> Edition | None:
    """The likeliest of several: the last that was over (or on), else the first to come; without a date, only
    one fits.
    """
    if not fits:
        return None
    if before is None:
        return fits[0] if len(fits) == 1 else _summer(fits)
    past = [edition for edition in fits if edition.held <= before]
    if not past:
        return min(fits, key=lambda edition: edition.held)
    last = max(edition.held for edition in past)
    return _summer([edition for edition in past if edition.held == last]) or past[-1]


def _summer(fits: list[Edition]) -> Edition | None:
    """Of the Games of one year the summer's; of championships of one year the first listed."""
    if len({edition.held for edition in fits}) > 1:
        return None
    return next((edition for edition in fits if edition.season != "winter"), fits[0])


def is_special(series: str) -> bool:
    """Whether championships are those of a part of their sport, or of the young."""
    return bool(_SPECIAL_FIELD & set(series.split()))


@lru_cache(maxsize=4096)
def year_in(series: str, host: str, sports: frozenset[str]) -> int | None:
    """The year in which a host held a series, where only one in living memory fits the sports spoken of."""
    season = "winter" if sports & WINTER_SPORTS else "summer"
    known = games() if series == "Olympics" else championships().get(series, ())
    if series == "World Championships":
        plain = (name for name in championships() if not is_special(name))
        known = tuple(one for name in plain for one in championships()[name] if one.sport in sports)
    fits = {
        one.held
        for one in known
        if host in one.hosts and one.held >= _LIVING and one.season in (None, season)
    }
    return fits.pop() if len(fits) == 1 else None


@lru_cache(maxsize=4096)
def previous(series: str, name: str, year: int) -> str | None:
    """The name of the edition before one, as far as the tables know."""
    if series == "Olympics":
        own = next((one for one in games() if one.name == name), None)
        earlier = [one for one in games() if own and one.season == own.season and one.held < own.held]
    else:
        earlier = [one for one in championships().get(series, ()) if one.held < year]
    return earlier[-1].name if earlier else None


@lru_cache(maxsize=4096)
def edition_at(host: str, before: int | None) -> Edition | None:
    """The Games or championships that a host's bare name may mean to a report of this year."""
    if before is None:
        return None
    olympic = [one for one in games() if host in one.hosts and before - _YEARS_BACK <= one.held <= before + 2]
    others = [one for series in championships().values() for one in series if host in one.hosts]
    now = [one for one in others if one.held == before]
    if olympic and (not now or any(one.held >= before for one in olympic)):
        return _chosen(olympic, before)
    return _chosen(now or [one for one in others if abs(one.held - before) <= 1], before)


@lru_cache(maxsize=4096)
def may_be_held(label: str) -> bool:
    """Whether championships of a year can have been: none where the table has those before and after, but not
    these.
    """
    series, _, year = label.rpartition(" ")
    held = [one.held for one in championships().get(series, ())]
    return not held or int(year) in held or not min(held) < int(year) < max(held)


@lru_cache(maxsize=4096)
def games_beside(label: str) -> str | None:
    """The last Games that the host of a championship had held by then: what its bare name means to another
    sport.
    """
    every = [one for series in championships().values() for one in series]
    found = next((one for one in every if one.name == label), None)
    fits = [g for g in games() if found and set(g.hosts) & set(found.hosts) and g.held <= found.held]
    return fits[-1].name if fits else None


def name_for(series: str, year: int | None, sport: str | None = None) -> str:
    """The name of an edition whose sport is known from elsewhere: athletics' World Championships have their
    own.
    """
    special = _SPECIAL.get((series, sport or ""), series)
    return f"{special} {year}" if year else special


_SPECIAL = {
    ("World Championships", "athletics"): "World Athletics Championships",
    ("World Championships", "swimming"): "World Aquatics Championships",
    ("World Championships", "diving"): "World Aquatics Championships",
}
