"""What comes in at the door: a report, or a source refused with the reason."""

from dataclasses import dataclass

from olytui.model import Report


@dataclass(frozen=True, slots=True)
class Accepted:
    """A source that is a report."""

    name: str
    report: Report


@dataclass(frozen=True, slots=True)
class Refusal:
    """A source that is none; `reason` is one sentence for a person."""

    name: str
    reason: str


Arrival = Accepted | Refusal


@dataclass(frozen=True, slots=True)
class Facts:
    """What people say of a report beside its text; it outranks what the text says of itself."""

    title: str | None = None
    byline: str | None = None
    outlet: str | None = None
    published: str | None = None
    url: str | None = None
