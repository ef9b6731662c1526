"""When a result was: on the day of the first report about it, in the year in which its competition took place."""

import re
from collections.abc import Iterable

from olytui.sport import editions
from olytui.store.rows import ClaimRow

_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")


def day_of(competition: str | None, claims: Iterable[ClaimRow]) -> str:
    """`2024-08-06`; `2024` where no report of that year is known; empty where nobody says."""
    days = sorted(claim.published for claim in claims if claim.published)
    year = _year_of(competition or "")
    return next((day for day in days if day.startswith(year)), year)


def _year_of(competition: str) -> str:
    """The year in which a competition was held: Tokyo 2020 in 2021."""
    held = next((str(games.held) for games in editions.games() if games.name == competition), None)
    return held or next(iter(_YEAR.findall(competition)), "")


def as_year(day: str) -> float:
    """A day as a place on an axis of years; one that is only a year stands in its middle."""
    year, month, date = (*map(int, day.split("-")), 0, 0)[:3]
    return year + ((month - 1) * 30.4 + (date or 15)) / 365 if month else year + 0.5
