"""Days and moments as people write them: 2024-08, yesterday, monday, 3d, 2024-08-06T21:30.

Each is told by its first and by the first after it: `days` as dates cut to what is known, for the dates of
reports, `instants` as the store's clock writes them.
"""

import re
from datetime import UTC, datetime, timedelta

_ISO = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[tT](\d{1,2}):(\d{2}))?)?)?")
_AGO = re.compile(r"(\d{1,4})(h|d|w)", re.IGNORECASE)
_WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_DECEMBER = 12


def days(text: str, now: datetime) -> tuple[str, str] | None:
    """The date meant, and the first that comes after it; None for what is no date."""
    if iso := _ISO.fullmatch(text):
        return _cut(iso)
    found = _spoken(text, now)
    if found is None:
        return None
    first, after = found
    return first.date().isoformat(), max(after.date(), first.date() + timedelta(days=1)).isoformat()


def instants(text: str, now: datetime) -> tuple[str, str] | None:
    """When what is meant begins and when it has passed, as the store writes moments."""
    iso = _ISO.fullmatch(text)
    found = _calendar(iso, now) if iso else _spoken(text, now)
    return (_stored(found[0]), _stored(found[1])) if found else None


def moment(text: str, now: datetime) -> str | None:
    """The moment at which what is meant begins; None for what is no moment."""
    found = instants(text.strip(), now)
    return found[0] if found else None


def _stored(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _cut(iso: re.Match[str]) -> tuple[str, str] | None:
    year, month, day, *_ = (int(part) if part else None for part in iso.groups())
    try:
        first = datetime(year or 0, month or 1, day or 1)
    except ValueError:
        return None
    if day:
        return first.date().isoformat(), (first + timedelta(days=1)).date().isoformat()
    if month:
        return f"{first:%Y-%m}", f"{_next_month(first):%Y-%m}"
    return f"{first.year:04}", f"{first.year + 1:04}"


def _calendar(iso: re.Match[str], now: datetime) -> tuple[datetime, datetime] | None:
    year, month, day, hour, minute = (int(part) if part else None for part in iso.groups())
    try:
        first = datetime(year or 0, month or 1, day or 1, hour or 0, minute or 0, tzinfo=now.tzinfo)
    except ValueError:
        return None
    if hour is not None:
        return first, first + timedelta(minutes=1)
    if day:
        return first, first + timedelta(days=1)
    return first, _next_month(first) if month else first.replace(year=first.year + 1)


def _next_month(first: datetime) -> datetime:
    if first.month == _DECEMBER:
        return first.replace(year=first.year + 1, month=1)
    return first.replace(month=first.month + 1)


def _spoken(text: str, now: datetime) -> tuple[datetime, datetime] | None:
    said = text.casefold()
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    if ago := _AGO.fullmatch(said):
        unit = {"h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}[ago[2]]
        then = now - int(ago[1]) * unit
        return then, then
    if said == "now":
        return now, now
    back = {"today": 0, "yesterday": 1}.get(said)
    if back is None and said in _WEEK:
        back = (now.weekday() - _WEEK.index(said)) % 7
    if back is None:
        return None
    first = midnight - timedelta(days=back)
    return first, first + timedelta(days=1)
