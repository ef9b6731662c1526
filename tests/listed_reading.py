"""A reader of reports that are lists: each line says all about one claim, as a test wants it read."""

import re

from olytui.model import Appearance, Attribute, Claim, Gender, Mention, Phase, Reading, Report, Slot

_SLOT = "; ".join(rf"(?P<{part}>[^;\n]*)" for part in ("competition", "sport", "gender", "event", "phase"))
_CLAIM = r"(?P<attribute>\w+) (?P<value>[^;\n]+?)(?: (?P<unit>time|distance))?"
_LINE = re.compile(rf"(?m)^(?P<name>[^;\n]+); (?P<noc>[A-Z]{{3}}); {_SLOT}; {_CLAIM}$")


def read(report: Report) -> Reading:
    """Reads lines such as “Ada Berg; NOR; Paris 2024; athletics; women; 1500m; final; mark 3:58.20 time”."""
    appearances: dict[str, Appearance] = {}
    mentions: list[Mention] = []
    claims: list[Claim] = []
    for found in _LINE.finditer(report.text):
        name = found["name"]
        appearances.setdefault(
            name, Appearance(name, noc=found["noc"], sport=found["sport"], spellings=(name,))
        )
        place = list(appearances).index(name)
        mentions.append(Mention(*found.span("name"), "name", place))
        attribute: Attribute = found["attribute"]  # type: ignore[assignment]
        claims.append(
            Claim(
                place,
                attribute,
                found["value"],
                *found.span("value"),
                "listed.line",
                0.9,
                _slot(found),
                found["unit"],
            )
        )
    return Reading(tuple(appearances.values()), tuple(mentions), tuple(claims))


def _slot(found: re.Match[str]) -> Slot:
    gender: Gender | None = found["gender"] or None  # type: ignore[assignment]
    phase: Phase | None = found["phase"] or None  # type: ignore[assignment]
    return Slot(found["competition"] or None, found["sport"] or None, gender, found["event"] or None, phase)
