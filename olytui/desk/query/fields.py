"""The fields that a query may name: what each one means, what it takes, and what else it is called."""

from dataclasses import dataclass
from functools import cache
from typing import Literal

Kind = Literal["text", "name", "code", "noc", "choice", "number", "mark", "date", "moment", "truth"]

# Other ways to write a choice.
PHASES = {
    "final": ("finals",),
    "semifinal": ("semifinals", "semi", "semis", "semi-final", "semi-finals"),
    "quarterfinal": ("quarterfinals", "quarter", "quarters", "quarter-final", "quarter-finals"),
    "heat": ("heats",),
    "qualification": ("qualifying", "qualifications"),
    "preliminary": ("preliminaries", "prelim", "prelims"),
}
GENDERS = {
    "men": ("m", "man", "male", "men's", "mens"),
    "women": ("w", "f", "woman", "female", "women's", "womens"),
    "mixed": ("x",),
}


@dataclass(frozen=True, slots=True)
class Field:
    """One field; `choices`, where it has them, are all that it takes, each with its other spellings."""

    name: str
    kind: Kind
    meaning: str
    example: str
    aliases: tuple[str, ...] = ()
    choices: dict[str, tuple[str, ...]] | None = None


def _choices(words: str) -> dict[str, tuple[str, ...]]:
    return dict.fromkeys(words.split(), ())


FIELDS: tuple[Field, ...] = (
    Field("athlete", "text", "an athlete's name, or a part of it", "athlete:kerr", ("name", "who")),
    Field("noc", "noc", "the athlete's nation, as its code or name", "noc:KEN", ("nation", "country")),
    Field("kind", "choice", "what the athlete is", "kind:team", (), _choices("person pair team nation")),
    Field("born", "date", "when the athlete was born", "born:2000.."),
    Field("age", "number", "the athlete's age, as reports give it", "age:<20"),
    Field("competition", "name", "one edition of a competition", 'competition:"paris 2024"', ("games",)),
    Field("year", "number", "the year in the competition's name", "year:2021.."),
    Field("sport", "name", "the sport", "sport:athletics"),
    Field("gender", "choice", "who competes", "gender:women", ("sex",), GENDERS),
    Field("event", "name", "the event; a full name means that one only", "event:1500m"),
    Field("phase", "choice", "the phase of the event", "phase:final", ("round", "stage"), PHASES),
    Field(
        "state", "choice", "how reports agree on a fact", "state:conflict", (),
        _choices("single agreed rounded conflict"),
    ),
    Field(
        "verdict", "choice", "what a person said of a fact", "verdict:open", (),
        _choices("open confirmed disputed wrong both-right undecidable"),
    ),
    Field("reason", "text", "why reports differ, as a reason code", "reason:rounding"),
    Field(
        "official", "choice", "how the official results see it", "official:differs", (),
        _choices("agrees rounded differs"),
    ),
    Field("by", "text", "who gave the verdict", "by:amy"),
    Field(
        "attribute", "choice", "what a claim or fact is about", "attribute:mark", ("what",),
        _choices("rank mark record irm noc age"),
    ),
    Field("value", "code", "a value, exactly as written", "value:3:27.65"),
    Field("rank", "number", "a place", "rank:1..3", ("place", "pos")),
    Field("mark", "mark", "a mark: a time, distance, weight or points", "mark:<3:28", ("time",)),
    Field("record", "code", "a record set", "record:WR"),
    Field("irm", "code", "why there is no result", "irm:DNF"),
    Field("rule", "text", "the rule that read a claim", "rule:mark.of"),
    Field("confidence", "number", "how sure the reading of a claim is, 0 to 1", "confidence:<0.8"),
    Field("derived", "truth", "whether a claim follows by arithmetic", "derived:yes"),
    Field("report", "text", "a report's name or title", "report:001"),
    Field("outlet", "text", "who published the report", 'outlet:"the quay gazette"', ("paper", "source")),
    Field("byline", "text", "who wrote the report", "byline:jones", ("author",)),
    Field("date", "date", "when the report was published", "date:2024-08-01..2024-08-11", ("published",)),
    Field("added", "moment", "when the report came into the store", "added:..yesterday"),
    Field("since", "moment", "added then or later", "since:yesterday"),
    Field("tag", "text", "a tag of the row", "tag:legal"),
    Field("athletes", "number", "of events: how many athletes", "athletes:>8"),
    Field("reports", "number", "how many reports", "reports:3.."),
    Field("events", "number", "of athletes: how many events", "events:>1"),
    Field("mentions", "number", "of athletes: how many mentions", "mentions:>20"),
    Field("conflicts", "number", "how many facts on which reports disagree", "conflicts:>0"),
    Field("facts", "number", "of events: how many facts", "facts:>10"),
    Field("claims", "number", "of reports: how many claims", "claims:0"),
    Field("words", "number", "of reports: how long", "words:<300"),
    Field("witnesses", "number", "of facts: how many independent voices", "witnesses:>2"),
)  # fmt: skip

SORT = "sort"


@cache
def by_name() -> dict[str, Field]:
    """Every field under each of its names."""
    return {name: field for field in FIELDS for name in (field.name, *field.aliases)}
