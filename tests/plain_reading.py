"""A reader of reports so plain that tests can say in advance what it reads."""

import re

from olytui.model import Appearance, Claim, Mention, Reading, Report, Slot

FINAL = Slot("Lakeside 2031", "athletics", "men", "1500m", "final")
_SENTENCE = re.compile(
    r"(?P<name>[A-Z]\w+ [A-Z]\w+)(?: \((?P<noc>[A-Z]{3})\))? (?:ran (?P<mark>[\d:.]+)|came (?P<rank>\d+))"
)


def read(report: Report) -> Reading:
    """Reads “Ada Berg (NOR) ran 3:31.20” and “Ada Berg came 2”, of one final, and nothing else."""
    appearances: dict[str, Appearance] = {}
    mentions: list[Mention] = []
    claims: list[Claim] = []
    for found in _SENTENCE.finditer(report.text):
        name, noc = found["name"], found["noc"]
        if name not in appearances:
            appearances[name] = Appearance(name, noc=noc, sport="athletics", spellings=(name,))
        place = list(appearances).index(name)
        mentions.append(Mention(*found.span("name"), "name", place))
        if noc:
            claims.append(Claim(place, "noc", noc, *found.span("noc"), "noc.brackets", 0.95))
        kind = "mark" if found["mark"] else "rank"
        value = found[kind].rstrip(".")
        start = found.start(kind)
        unit = "time" if kind == "mark" else None
        claims.append(Claim(place, kind, value, start, start + len(value), "plain.said", 0.9, FINAL, unit))
    return Reading(tuple(appearances.values()), tuple(mentions), tuple(claims))
