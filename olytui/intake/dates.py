"""Dates of reports: a day, a month or a year, as people write them."""

import re
from datetime import date

from olytui.errors import SourceError

_ISO = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ].*)?)?)?")
_MOMENT = date(2000, 1, 1)


def parse_date(written: str) -> str | None:
    """The date in ISO form, cut to what is known; None for nothing; SourceError for what is no date."""
    words = written.strip()
    if not words:
        return None
    found = _ISO.fullmatch(words)
    if not found:
        raise SourceError(f"“{words[:40]}” is no date; write 2024-08-06, 2024-08 or 2024.")
    year, month, day = found.groups()
    try:
        whole = _MOMENT.replace(year=int(year), month=int(month or 1), day=int(day or 1))
    except ValueError as error:
        raise SourceError(
            f"There is no such date as “{words[:40]}”; write 2024-08-06, 2024-08 or 2024."
        ) from error
    return whole.isoformat()[: 10 if day else 7 if month else 4]
