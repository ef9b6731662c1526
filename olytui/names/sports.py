"""Which sports may be one: rosters and reports put a person under wider or narrower headings."""

from functools import cache

from olytui import resources


@cache
def _families() -> dict[str, str]:
    rows = resources.read_table("reference/sport_families.tsv")
    return {sport: row["family"] for row in rows for sport in row["sports"].split("|")}


@cache
def family(sport: str) -> str:
    """The family of a sport; its own name where it has none."""
    plain = sport.casefold().strip()
    return _families().get(plain, plain)


def nearness(one: str, other: str) -> float:
    """1 for one sport, less for two of a family, 0 for others."""
    if one.casefold() == other.casefold():
        return 1.0
    return 0.7 if family(one) == family(other) else 0.0


def members(sport: str) -> list[str]:
    """The sports of a sport's family, and itself."""
    home = family(sport)
    return sorted({sport.casefold(), *(name for name, known in _families().items() if known == home)})
