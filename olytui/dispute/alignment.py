"""What reports say of the same facts, side by side: a grid of reports and facts, and two reports compared."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from olytui.dispute.differences import difference
from olytui.dispute.slots import SlotClaim

Likeness = Literal["equal", "rounded", "differs", "only here", "absent"]
GLYPHS: dict[Likeness, str] = {"equal": "=", "rounded": "≈", "differs": "≠", "only here": "•", "absent": ""}


@dataclass(frozen=True, slots=True)
class Row:
    """One fact with what each report says of it; `value` is what the cells are held against.

    It is empty where reports differ and none of their values has more behind it than the others.
    """

    fact: str
    label: str
    value: str
    claims: Mapping[str, tuple[SlotClaim, ...]]


@dataclass(frozen=True, slots=True)
class Cell:
    """What one report says of one fact, and how that stands to the fact's value."""

    values: tuple[str, ...]
    likeness: Likeness

    @property
    def glyph(self) -> str:
        """A sign that says the same as the colour."""
        return GLYPHS[self.likeness]

    @property
    def text(self) -> str:
        """The values, and the sign where they differ from the fact's."""
        sign = f" {self.glyph}" if self.likeness in {"differs", "rounded"} else ""
        return " / ".join(self.values) + sign


@dataclass(frozen=True, slots=True)
class Line:
    """One fact in two reports."""

    fact: str
    label: str
    left: tuple[str, ...]
    right: tuple[str, ...]
    likeness: Likeness
    side: Literal["both", "left", "right"]
    why: str = ""


def cell(row: Row, report: str) -> Cell:
    """What a report says of a fact."""
    claims = row.claims.get(report, ())
    if not claims:
        return Cell((), "absent")
    values = _values(claims)
    if not row.value:
        return Cell(values, "differs")
    if len(row.claims) == 1 and len(values) == 1 and values[0] == row.value:
        return Cell(values, "only here")
    sample = claims[0]
    held = SlotClaim("", sample.attribute, row.value, "", "", unit=sample.unit)
    return Cell(values, _worst(_likeness(claim, held)[0] for claim in claims))


def side_by_side(rows: Iterable[Row], left: str, right: str) -> list[Line]:
    """Two reports fact by fact: equal, rounded, differs, only in one."""
    lines = []
    for row in rows:
        a, b = row.claims.get(left, ()), row.claims.get(right, ())
        if not a and not b:
            continue
        ours, theirs = _values(a), _values(b)
        if not a or not b:
            lines.append(Line(row.fact, row.label, ours, theirs, "only here", "left" if a else "right"))
            continue
        likeness, why = _between(a, b)
        lines.append(Line(row.fact, row.label, ours, theirs, likeness, "both", why))
    return lines


def _values(claims: Sequence[SlotClaim]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(claim.value for claim in claims))


def _between(a: Sequence[SlotClaim], b: Sequence[SlotClaim]) -> tuple[Likeness, str]:
    """The best that any two of their claims make of it: a report may say a value twice, once rounded."""
    found = [_likeness(one, other) for one in a for other in b]
    return min(found, key=lambda it: _ORDER.index(it[0]))


def _likeness(one: SlotClaim, other: SlotClaim) -> tuple[Likeness, str]:
    found = difference(one, other)
    if found is None:
        return "equal", ""
    if found.is_conflict:
        return "differs", found.why
    return "rounded" if found.is_rounding else "equal", found.why


def _worst(found: Iterable[Likeness]) -> Likeness:
    return max(found, key=_ORDER.index)


_ORDER: tuple[Likeness, ...] = ("equal", "rounded", "differs")
