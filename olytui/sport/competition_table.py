"""The table of competitions: every form of every series' name, and the cities that held one."""

from dataclasses import dataclass
from functools import cache
from typing import Literal, cast

from olytui import resources
from olytui.sport.editions import host_names
from olytui.sport.scan import Lexicon, forms

CompetitionKind = Literal[
    "games", "championship", "worldcup", "meeting", "marathon", "trials", "tour", "slam", "belt",
    "title", "host",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Series:
    """A competition without its year, as one form writes it."""

    name: str
    kind: CompetitionKind
    sport: str | None
    form: str

    @property
    def season(self) -> str | None:
        """The Games' season, where the form says it."""
        return "winter" if "inter " in self.form else "summer" if "ummer " in self.form else None


@cache
def lexicon() -> Lexicon[tuple[Series, ...]]:
    """Every form; what looks like a competition and is none (`World Athletics`, `Olympic Park`) has no
    series.
    """
    found: dict[str, list[Series]] = {}
    for row in resources.read_table("reference/competitions.tsv"):
        for form in forms(row["forms"]):
            known = found.setdefault(form.lower(), [])
            if row["kind"] != "none":
                known.append(
                    Series(row["name"], cast(CompetitionKind, row["kind"]), row["sport"] or None, form)
                )
    return Lexicon((form, tuple(known)) for form, known in found.items())


@cache
def hosts() -> Lexicon[str]:
    """Every city or place that held a known edition."""
    return Lexicon((host, host) for host in sorted(host_names()))
