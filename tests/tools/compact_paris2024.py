"""Makes db/reference/paris2024 from the public data set "Paris 2024 Olympic Summer Games".

    python tests/tools/compact_paris2024.py FOLDER_OF_THE_DATA_SET [TARGET]

The data set lists units, not placings: some sports give no rank, some rank one race of several. What ships
is what can be relied on: places and marks of finals, semifinals and heats where the unit is the contest,
winners of bouts and matches, and every medal (which wins where the two differ).
"""

import csv
import gzip
import io
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import astuple, dataclass, fields, replace
from pathlib import Path
from typing import NamedTuple

from paris2024_events import SPORTS, Contest, contest

ORIGIN = 'the public data set "Paris 2024 Olympic Summer Games" (facts as published by the organisers)'
TARGET = Path(__file__).parents[2] / "db" / "reference" / "paris2024"
FAMILY_FIRST = {"CHN", "KOR", "PRK", "TPE"}
PHASES = {
    "FNL-": "final",
    "SFNL": "semifinal",
    "QFNL": "quarterfinal",
    "HEAT": "heat",
    "RND1": "heat",
    "REP-": "heat",
    "QUAL": "qualification",
    "PREL": "preliminary",
    "----": "final",
}
RACES = {
    "ATH",
    "SWM",
    "OWS",
    "ROW",
    "CSP",
    "CSL",
    "CRD",
    "CTR",
    "MTB",
    "BMF",
    "TRI",
    "DIV",
    "SHO",
    "SKB",
    "GTR",
    "WLF",
}
BOUTS = {
    "BOX",
    "JUD",
    "TKW",
    "WRE",
    "FEN",
    "TEN",
    "TTE",
    "BDM",
    "ARC",
    "HOC",
    "FBL",
    "RU7",
    "BK3",
    "VBV",
    "SHO",
    "BKB",
    "HBL",
    "VVO",
    "WPO",
}
PART_OF_A_CONTEST = re.compile(
    r"Run|Race \d|Stage \d|Day \d|Precision|Rapid|Technical|Free|Lead|Boulder|Time Trial|Scratch"
)
STATUSES = {"DQ": "DSQ", "DQB": "DSQ", "RET": "DNF", "RT": "DNF", "WD": "DNS", "WDR": "DNS"}
KNOWN_STATUSES = {"DNF", "DNS", "DSQ", "NM"}
NATIONS = {
    "People's Republic of China": "China",
    "United States of America": "United States",
    "Republic of Korea": "South Korea",
    "Democratic People's Republic of Korea": "North Korea",
    "Islamic Republic of Iran": "Iran",
    "Republic of Moldova": "Moldova",
}
MEDALS = {"Gold Medal": "1", "Silver Medal": "2", "Bronze Medal": "3"}


@dataclass(frozen=True)
class Row:
    """One line of what ships; the columns of official results, and the day."""

    competition: str
    sport: str
    gender: str
    event: str
    phase: str
    rank: str
    athlete: str
    noc: str
    mark: str
    records: str
    irm: str
    date: str
    team: str = ""


class Outcome(NamedTuple):
    """What a unit says of one participant."""

    rank: str
    mark: str
    irm: str = ""


def plain_name(listed: str, noc: str) -> str:
    """`INGEBRIGTSEN Jakob` as people write it; capitals mark the family name."""
    words = listed.split()
    cut = max((index for index, word in enumerate(words, 1) if _is_family(word)), default=0)
    if cut == len(words) == 2 and len(words[1]) == 2:
        cut = 1
    family = " ".join(_cased(word) for word in words[:cut])
    given = " ".join(words[cut:])
    if not given or not family:
        return family or given
    return f"{family} {given}" if noc in FAMILY_FIRST else f"{given} {family}"


def _is_family(word: str) -> bool:
    letters = re.sub(r"^(?:Mc|Mac|O'|D'|d')", "", word).strip(".-")
    return len(letters) > 1 and letters.isupper()


def _cased(word: str) -> str:
    if word.islower():
        return word
    pieces = re.split(r"([-'’])", word)
    cased = "".join(piece if piece[:2] == "Mc" else piece.capitalize() for piece in pieces)
    return re.sub(r"\bM[cC]([a-zA-Z])(\w*)", lambda found: f"Mc{found[1].upper()}{found[2].lower()}", cased)


def participant(record: dict[str, str]) -> str:
    """The athlete of a result: a person, a pair as `A and B`, or a nation by its name."""
    name, noc = record["participant_name"], record["participant_country_code"]
    if record["participant_type"] == "Person":
        return plain_name(name, noc)
    if "/" in name:
        return pair(name, noc)
    return NATIONS.get(name, name)


def pair(listed: str, noc: str) -> str:
    """A listed crew of two, `A / B`, as people write it."""
    return " and ".join(plain_name(part.strip(), noc) for part in listed.split("/"))


def results(records: Iterable[dict[str, str]]) -> Iterator[Row]:
    """Every usable line of results.csv, unit by unit."""
    units: dict[str, list[dict[str, str]]] = defaultdict(list)
    for record in records:
        units[record["stage_code"]].append(record)
    for unit in units.values():
        yield from _race(unit) if _is_race(unit[0]) else _bout(unit)


def _is_race(record: dict[str, str]) -> bool:
    return record["discipline_code"] in RACES and not record["result_WLT"]


def _race(unit: list[dict[str, str]]) -> Iterator[Row]:
    first = unit[0]
    phase = PHASES.get(first["stage_code"][22:26])
    event = contest(first["discipline_code"], first["event_name"], first["gender"])
    part = PART_OF_A_CONTEST.search(first["stage"]) and first["discipline_code"] not in {"CRD"}
    if not phase or not event or part or re.search(r"[C-F]/[D-F]|Final [C-F]", first["stage"]):
        return
    for record in unit:
        irm = STATUSES.get(record["result_IRM"], record["result_IRM"])
        if irm in KNOWN_STATUSES:
            yield _row(record, event, phase, Outcome("", "", irm))
        elif rank := _rank(record):
            yield _row(record, event, phase, Outcome(rank, _mark(record)))


def _rank(record: dict[str, str]) -> str:
    rank = int(float(record["rank"])) if record["rank"] else 0
    if rank and record["stage"] == "Final B":
        rank += {"ROW": 6, "CSP": 8}.get(record["discipline_code"], 0)
    return str(rank or "")


def _mark(record: dict[str, str]) -> str:
    return record["result"] if record["result_type"] not in {"RANK", "IRM", ""} else ""


def _bout(unit: list[dict[str, str]]) -> Iterator[Row]:
    first = unit[0]
    event = contest(first["discipline_code"], first["event_name"], first["gender"])
    is_decided = [record["result_WLT"] for record in unit] in (["W", "L"], ["L", "W"])
    places = _places(first) if is_decided and first["discipline_code"] in BOUTS else None
    if event and places:
        for record, other in (unit, unit[::-1]):
            own, against = record["result"], other["result"]
            score = f"{own}-{against}" if own.isdigit() and against.isdigit() else ""
            rank = places[0] if record["result_WLT"] == "W" else places[1]
            yield _row(record, event, "final", Outcome(rank, score))


def _places(record: dict[str, str]) -> tuple[str, str] | None:
    code, unit = record["stage_code"][22:26], record["stage_code"][26:32]
    if code == "REPF" or "Bronze" in record["stage"] or (code == "FNL-" and unit == "000200"):
        return "3", "5" if record["discipline_code"] in {"JUD", "TKW", "WRE", "BOX"} else "4"
    is_gold = "Gold" in record["stage"] or record["stage"] == "Final"
    return ("1", "2") if code == "FNL-" and (is_gold or unit == "000100") else None


def _row(record: dict[str, str], event: Contest, phase: str, outcome: "Outcome") -> Row:
    noc, day, who = record["participant_country_code"], record["date"][:10], participant(record)
    crew = who if record["participant_type"] == "Team" else ""
    return Row("Paris 2024", *event, phase, outcome.rank, who, noc, outcome.mark, "", outcome.irm, day, crew)


def medals(records: Iterable[dict[str, str]]) -> Iterator[Row]:
    """Every medal by person; those of a team carry the team's name, and the team has a line of its own."""
    for record in records:
        noc, sex = record["country_code"], record["team_gender"] or record["gender"][:1].replace("F", "W")
        event = contest(DISCIPLINES[record["discipline"]], record["event"], sex)
        if event:
            team = team_name(record["team"], noc) if record["team"] else ""
            name, rank, day = (
                plain_name(record["name"], noc),
                MEDALS[record["medal_type"]],
                record["medal_date"],
            )
            person = Row("Paris 2024", *event, "final", rank, name, noc, "", "", "", day, team)
            yield person
            if team:
                yield replace(person, athlete=team)


def team_name(listed: str, noc: str) -> str:
    """`Kazakhstan 1` is Kazakhstan; `A / B` is a pair."""
    if "/" in listed:
        return pair(listed, noc)
    nation = re.sub(r" \d$", "", listed)
    return NATIONS.get(nation, nation)


DISCIPLINES: dict[str, str] = {"Breaking": "BKG"}


def slot(row: Row) -> tuple[str, str, str, str]:
    return row.sport, row.gender, row.event, row.phase


def merged(from_results: list[Row], from_medals: list[Row]) -> list[Row]:
    """Results with every medal: its place stands where they differ; medals without a result are added."""
    medal_of = {(*slot(row), row.athlete): row for row in from_medals}
    days = {slot(row): row.date for row in from_medals if row.rank == "1"}
    teams = defaultdict(set)
    for row in from_medals:
        teams[(*slot(row), row.noc)].add(row.team)
    rows = []
    for row in from_results:
        medal = medal_of.pop((*slot(row), row.athlete), None) or _only_team(row, teams, medal_of)
        if row.rank in {"1", "2", "3"} and row.phase == "final" and not medal:
            continue
        rows.append(replace(row, rank=medal.rank if medal else row.rank, date=days.get(slot(row), row.date)))
    rows += medal_of.values()
    return sorted(
        set(rows),
        key=lambda row: (
            *slot(row),
            row.team not in {"", row.athlete},
            int(row.rank or 999),
            row.athlete,
            row.date,
        ),
    )


def _only_team(
    row: Row, teams: dict[tuple[str, ...], set[str]], medal_of: dict[tuple[str, ...], Row]
) -> Row | None:
    """The medal of a crew that the two tables call differently, where its nation won only one."""
    named = teams[(*slot(row), row.noc)] - {""}
    is_crew = len(named) == 1 and (" and " in row.athlete or row.athlete in NATIONS.values())
    return medal_of.pop((*slot(row), named.pop()), None) if is_crew else None


def roster(records: Iterable[dict[str, str]]) -> Iterator[tuple[str, ...]]:
    """name, noc, gender, sport, born, years, id of every participant."""
    for record in records:
        listed = re.findall(r"'([^']+)'", record["disciplines"]) or [record["disciplines"].strip("[]")]
        sports = sorted({SPORTS[DISCIPLINES[name]] for name in listed})
        day, month, year = record["birth_date"].split("-")
        yield (
            plain_name(record["name"], record["country_code"]),
            record["country_code"],
            {"Male": "men", "Female": "women"}[record["gender"]],
            sports[0],
            f"{year}-{month}-{day}",
            "2024",
            record["code"],
        )


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def write(path: Path, header: Iterable[str], rows: Iterable[tuple[str, ...]]) -> None:
    """A gzipped TSV that comes out the same, byte for byte, every time."""
    text = io.StringIO(f"# source: {ORIGIN}\n")
    text.seek(0, io.SEEK_END)
    writer = csv.writer(text, delimiter="\t", lineterminator="\n", quoting=csv.QUOTE_NONE, quotechar=None)
    writer.writerow(header)
    writer.writerows(rows)
    path.write_bytes(gzip.compress(text.getvalue().encode(), compresslevel=9, mtime=0))


def main(folder: Path, target: Path) -> None:
    listed = read(folder / "results.csv")
    people = read(folder / "athletes.csv")
    won = read(folder / "medallists.csv")
    DISCIPLINES.update({record["discipline_name"]: record["discipline_code"] for record in listed})
    rows = merged(list(results(listed)), list(medals(won)))
    target.mkdir(parents=True, exist_ok=True)
    write(target / "results.tsv.gz", [field.name for field in fields(Row)], (astuple(row) for row in rows))
    write(
        target / "people.tsv.gz",
        ["name", "noc", "gender", "sport", "born", "years", "id"],
        sorted(roster(people)),
    )
    print(f"{len(rows)} results, {len(people)} people")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else TARGET)
