"""Results lists: `1. Ada Novak (NOR) 22.22`, `2 Eva Lund 22.30`, one row a line or all in one sentence."""

import re

from olytui.extract.engine import Match
from olytui.extract.rule import Rule
from olytui.extract.tokens import Line

ROW = Rule("list.row", "WHO", "WHO rank PLACE; WHO mark MARK", 0.93, level="brackets")
_ROW = re.compile(
    r"(?:^|(?<=[;,.\-)] )|(?<=: )|(?<=K ))(?:= )?(?P<PLACE>\d{1,3}) (?:[.),=:] |\) |= [.] )?(?:- "
    r")?(?P<WHO>A )(?:\( [^)]{0,90}\) )?(?:[^;A\d][^ ]* |\d{4} ){0,8}?"
    r"(?:(?P<MARK>K )|(?=[;,.] \d|\Z|[;.] \Z|\. ))"
)


def matches(line: Line) -> list[Match]:
    """The rows of a list within one line."""
    if "A" not in line.symbols or (
        not line.masked[:3].strip(" .)=").isdecimal()
        and ": 1" not in line.masked
        and " 2 " not in line.masked
    ):
        return []
    found = []
    for hit in _ROW.finditer(line.masked):
        named = {name: line.index(hit.start(name)) for name, group in hit.groupdict().items() if group}
        found.append(Match(ROW, line.index(hit.start("PLACE")), line.index(hit.end() - 1), named))
    if len(found) == 1 and found[0].first > 1:
        return []
    return found
