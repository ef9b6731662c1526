"""Says how a contest of the Paris 2024 data set is called in olytui: sport, gender, event."""

import re
from typing import NamedTuple

SPORTS = {
    "ATH": "athletics",
    "SWM": "swimming",
    "OWS": "swimming",
    "DIV": "diving",
    "SWA": "artistic swimming",
    "WPO": "water polo",
    "GAR": "gymnastics",
    "GRY": "gymnastics",
    "GTR": "gymnastics",
    "CRD": "cycling",
    "CTR": "cycling",
    "MTB": "cycling",
    "BMX": "cycling",
    "BMF": "cycling",
    "ROW": "rowing",
    "CSP": "canoeing",
    "CSL": "canoeing",
    "SAL": "sailing",
    "BOX": "boxing",
    "JUD": "judo",
    "TKW": "taekwondo",
    "WRE": "wrestling",
    "WLF": "weightlifting",
    "FEN": "fencing",
    "SHO": "shooting",
    "ARC": "archery",
    "TEN": "tennis",
    "TTE": "table tennis",
    "BDM": "badminton",
    "GLF": "golf",
    "TRI": "triathlon",
    "MPN": "modern pentathlon",
    "EQU": "equestrian",
    "CLB": "climbing",
    "SKB": "skateboarding",
    "SRF": "surfing",
    "BKG": "breaking",
    "BKB": "basketball",
    "BK3": "basketball",
    "FBL": "football",
    "HBL": "handball",
    "HOC": "hockey",
    "RU7": "rugby sevens",
    "VVO": "volleyball",
    "VBV": "beach volleyball",
}
GENDERS = {"M": "men", "W": "women", "X": "mixed", "O": "mixed"}
OWN_NAMES = {
    "BKG": "breaking",
    "BK3": "3x3",
    "MPN": "individual",
    "GLF": "individual",
    "BMX": "bmx racing",
    "BMF": "bmx freestyle",
    "GTR": "trampoline",
    "SRF": "shortboard",
}
RENAMED = {
    "individual time trial": "time trial",
    "cross-country": "cross country",
    "10km": "10km marathon swim",
    "horizontal bar": "high bar",
    "balance beam": "beam",
    "floor exercise": "floor",
    "synchronised 10m platform": "10m synchronised platform",
    "synchronised 3m springboard": "3m synchronised springboard",
    "discus throw": "discus",
    "hammer throw": "hammer",
    "javelin throw": "javelin",
    "boulder and lead": "boulder and lead",
    "individual stroke play": "individual",
    "group all-around": "rhythmic group all-around",
    "individual all-around": "rhythmic individual all-around",
    "kayak cross": "kayak cross",
    "dressage individual": "individual dressage",
    "eventing individual": "individual eventing",
    "jumping individual": "individual jumping",
    "dressage team": "team dressage",
    "eventing team": "team eventing",
    "jumping team": "team jumping",
}


class Contest(NamedTuple):
    """One event as olytui names it."""

    sport: str
    gender: str
    event: str


def contest(discipline: str, listed: str, sex: str) -> Contest | None:
    """The sport, gender and event of a listed event; None for a discipline that is not known."""
    sport = SPORTS.get(discipline)
    if sport is None:
        return None
    gender = "mixed" if "Mixed" in listed else GENDERS.get(sex, "")
    return Contest(sport, gender, _event(discipline, sport, listed))


def _event(discipline: str, sport: str, listed: str) -> str:
    name = (
        re.sub(r"\b(?:Wom|M)en(?:'s)?\b|\bB-(?:Boys|Girls)\b|\bMixed\b", "", listed)
        .replace("&", "and")
        .lower()
    )
    name = re.sub(r"(\d),(\d{3})", r"\1\2", name)
    name = re.sub(r"4 x (\d)", r"4x\1", name)
    name = re.sub(r"-?(\+?[\d.]+) ?kg", r"\1kg", name)
    name = " ".join(name.split())
    if discipline == "FEN":
        name = re.sub(r"^(.+) team$", r"team \1", name.replace("é", "e").removesuffix(" individual"))
    if discipline == "TRI":
        return "mixed relay" if "relay" in name else "triathlon"
    return RENAMED.get(name, name) or OWN_NAMES.get(discipline, sport)
