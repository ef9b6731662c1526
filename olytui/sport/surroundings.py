"""What stands beside a competition's name: the host and the date that complete it."""

import re
from dataclasses import dataclass

from olytui.sport import dates
from olytui.sport.competition_table import hosts
from olytui.sport.dates import DateWord
from olytui.sport.scan import Hit, scan

_LEFT = re.compile(r"(?:['’]s?)?[ -]$")
_LINKS = r"(?:in|at|of|on|held|staged|here|back|the|for|there|during|earlier|from|since)"
_RIGHT = re.compile(rf"(?:['’]s?)?,?(?: \(|[ ])(?:{_LINKS}[ ])*")
_SIBLING = re.compile(r"(?:,| and| or)+ $")
_NEXT_SIBLING = re.compile(r",? (?:and|or) (?:again )?(?:in )?|, ")


@dataclass(slots=True)
class Around:
    """A competition's name with what it takes in beside it."""

    start: int
    end: int
    host: str | None = None
    date: DateWord | None = None


class Surroundings:
    """One text with its dates and hosts by the places where they begin and end."""

    def __init__(self, text: str, published: str | None) -> None:
        self.text = text
        self.seen = scan(text)
        self.before = dates.year_of(published)
        found = dates.find(text, published)
        self._date_from = {word.start: word for word in found}
        self._date_until = {word.end: word for word in found}
        known = [hit for hit in hosts().find(self.seen) if text[self.seen.starts[hit.first]].isupper()]
        self.hosts: dict[int, Hit[str]] = {self.seen.starts[hit.first]: hit for hit in known}
        self._host_until = {self.seen.ends[hit.last]: hit for hit in known}

    def take_left(self, around: Around, hosted: bool = True) -> Around:
        """Takes in the host and date right before: `last year's`, `2012 London`, `Sydney 2000`."""
        for _ in range(2):
            gap = _LEFT.search(self.text, max(0, around.start - 3), around.start)
            at = gap.start() if gap else -1
            if around.date is None and at in self._date_until:
                around.date = self._date_until[at]
                around.start = around.date.start
            elif hosted and around.host is None and at in self._host_until:
                host = self._host_until[at]
                around.host, around.start = host.value, self.seen.starts[host.first]
            else:
                break
        return around

    def take_right(self, around: Around, at: int, hosted: bool = True) -> Around:
        """Takes in the host and date after: `in Budapest last year`, `in 2016`, `, two years ago`."""
        for _ in range(3):
            gap = _RIGHT.match(self.text, at)
            after = gap.end() if gap else -1
            if hosted and around.host is None and after in self.hosts:
                host = self.hosts[after]
                around.host, at = host.value, self.seen.ends[host.last]
            elif around.date is None and after in self._date_from:
                around.date = self._date_from[after]
                at = around.date.end
            else:
                break
            around.end = max(around.end, at)
        return around

    def siblings(self, around: Around) -> list[Around]:
        """The other years or hosts of a list: `the 2002 and 2003 London Marathons`, `gold in 2009 and 2013`,
        `the London and Rio Olympics`.
        """
        gap = _SIBLING.search(self.text, max(0, around.start - 6), around.start)
        if around.host and around.date is None and gap and gap.start() in self._host_until:
            host = self._host_until[gap.start()]
            start, end = self.seen.starts[host.first], self.seen.ends[host.last]
            return [Around(start, end, host.value)]
        if not around.date or around.date.is_relative:
            return []
        before = self._date_until.get(gap.start()) if gap else None
        gap = _NEXT_SIBLING.match(self.text, around.end)
        after = self._date_from.get(gap.end()) if gap else None
        years = [date for date in (before, after) if date and date.month is None and not date.is_relative]
        return [Around(date.start, date.end, None, date) for date in years]
