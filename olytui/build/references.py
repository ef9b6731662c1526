"""Takes rosters and official results into the store, each person once."""

from collections.abc import Sequence

from olytui import resources
from olytui.build import checks, facts, keys, placing
from olytui.intake.references import Reference, Row, parse
from olytui.names import roster
from olytui.names.fold import family_first
from olytui.sport import events, phases
from olytui.store import Writer, reports
from olytui.store import references as rows

SHIPPED = (("Paris 2024 participants", "people"), ("Paris 2024 official results", "results"))
SHIPPED_AS_OF = "2024-08-11"
_GENDERS = {
    "m": "men",
    "male": "men",
    "men": "men",
    "w": "women",
    "f": "women",
    "female": "women",
    "women": "women",
}
_MIXED = {"x": "mixed", "o": "mixed", "mixed": "mixed", "open": "mixed"}


def ship_to_new(writer: Writer) -> None:
    """Gives a store that holds nothing yet the official results that ship with olytui."""
    if not rows.sources(writer) and not reports.numbers(writer):
        ship(writer)


def ship(writer: Writer) -> None:
    """Adds the official results that ship with olytui, where the store has them not."""
    known = {source.name for source in rows.sources(writer)}
    with writer.transaction():
        for name, file in SHIPPED:
            if name not in known:
                text = resources.read_text(f"reference/paris2024/{file}.tsv.gz")
                reference = parse(text, name, keys.digest(text, size=16))
                _put(writer, reference, SHIPPED_AS_OF, is_plain=True)
        rows.link_results(writer)


def add(writer: Writer, reference: Reference, as_of: str | None = None) -> bool:
    """Adds a roster or official results; false where the store has them already."""
    if any(source.digest == reference.digest for source in rows.sources(writer)):
        return False
    with writer.transaction():
        _put(writer, reference, as_of, is_plain=False)
        rows.link_results(writer)
        athletes = rows.told_of(writer)
        facts.settle(writer, athletes, placing.place_claims(writer, athletes).events)
        rows.recheck(writer)
        checks.catch_up(writer)
    return True


def _put(writer: Writer, reference: Reference, as_of: str | None, *, is_plain: bool) -> None:
    known_until = as_of or max((row.get("date", "") for row in reference.rows), default="") or None
    new = rows.NewSource(
        reference.name, reference.origin, reference.kind, known_until, len(reference.rows), reference.digest
    )
    source = rows.put_source(writer, new)
    if reference.kind == "roster":
        _put_people(writer, reference.rows, source)
    else:
        rows.put_results(
            writer, (_result(row, source, is_plain) for row in reference.rows if row.get("athlete"))
        )


def _put_people(writer: Writer, people: Sequence[Row], source: int) -> None:
    """A person whom the store knows is not put twice; the roster's own number and spelling are kept."""
    known = rows.named_athletes(writer)
    taken = {it.key for it in known}
    plain = ({**row, "name": family_first(row["name"])} for row in people)
    named = [(number, row) for number, row in enumerate(plain) if row["name"]]
    same = roster.same_people(map(_known, known), [_listed(number, row) for number, row in named])
    fresh, adopted = [], []
    for number, row in named:
        if number in same:
            told = (row.get("born") or None, row.get("years") or None, source, row.get("id") or None)
            adopted.append((row["name"], *told, same[number]))
        else:
            fresh.append(_person(row, source, taken))
    rows.put_people(writer, fresh)
    rows.adopt(writer, adopted)


def _known(athlete: rows.NamedAthlete) -> roster.Listed:
    first, _, last = (athlete.years or "").partition("-")
    told = (athlete.name, athlete.noc, athlete.sport, _year(athlete.born), _year(first), _year(last or first))
    return roster.Listed(athlete.id, *told)


def _listed(number: int, row: Row) -> roster.Listed:
    first, _, last = row.get("years", "").partition("-")
    told = (row["name"], row.get("noc") or None, row.get("sport") or None)
    return roster.Listed(number, *told, _year(row.get("born")), _year(first), _year(last or first))


def _year(written: str | None) -> int | None:
    return int(written[:4]) if written and written[:4].isdigit() else None


def _person(row: Row, source: int, taken: set[str]) -> tuple[str | int | None, ...]:
    noc, sport = row.get("noc") or None, row.get("sport") or None
    own, nth = row.get("id") or row.get("born") or "listed", 0  # tells him from one whom only reports name
    while (key := keys.athlete_key(row["name"], "person", noc, sport, f"{own}/{nth}")) in taken:
        nth += 1
    taken.add(key)
    rest = (row.get("born") or None, row.get("years") or None, source, row.get("id") or None)
    return key, row["name"], "person", noc, _gender(row.get("gender", "")), sport, *rest


def _result(row: Row, source: int, is_plain: bool) -> tuple[str | int | None, ...]:
    sport, event, phase = row["sport"], row["event"], row.get("phase", "")
    gender = _gender(row.get("gender", ""))
    if not is_plain:
        sport = sport.lower()
        known = events.canonical(event, sport)
        event, gender = (known.event, gender or known.gender) if known else (event.lower(), gender)
        phase = phases.canonical(phase) or phase.lower()
    told = [row.get(name) or None for name in ("noc", "mark", "records", "irm", "date", "team")]
    rank = row.get("rank", "").strip("=.T")
    crew = told.pop() or (row["athlete"] if " and " in row["athlete"] else None)
    place = int(rank) if rank.isdigit() else None
    return source, row["competition"], sport, gender, event, phase or None, place, row["athlete"], *told, crew


def _gender(written: str) -> str | None:
    return (_GENDERS | _MIXED).get(written.lower())
