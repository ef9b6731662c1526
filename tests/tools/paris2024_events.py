"""Says how a contest of the Paris 2024 data set is called in olytui: sport, gender, event."""

from typing import NamedTuple

from olytui.sport import events

SPORTS = {
    "ATH": "athletics",
    "SWM": "swimming",
    "OWS": "marathon swimming",
    "DIV": "diving",
    "SWA": "artistic swimming",
    "WPO": "water polo",
    "GAR": "gymnastics",
    "GRY": "rhythmic gymnastics",
    "GTR": "trampoline",
    "CRD": "cycling",
    "CTR": "cycling",
    "MTB": "cycling",
    "BMX": "cycling",
    "BMF": "cycling",
    "ROW": "rowing",
    "CSP": "canoe sprint",
    "CSL": "canoe slalom",
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
    "CLB": "sport climbing",
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
ONLY_EVENTS = {
    "BK3": "3x3",
    "BMF": "bmx freestyle",
    "BMX": "bmx racing",
    "GTR": "trampoline",
    "MTB": "cross-country",
    "OWS": "10km",
    "TRI": "triathlon",
}
GENDER_WORDS = {"men", "men's", "women", "women's", "b-boys", "b-girls"}


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
    known = events.canonical(listed, sport)
    is_mixed = "Mixed" in listed or discipline == "EQU"
    gender = "mixed" if is_mixed else GENDERS.get(sex, "")
    return Contest(sport, gender, known.event if known else _unlisted(discipline, sport, listed))


def _unlisted(discipline: str, sport: str, listed: str) -> str:
    """The event of a sport that has only one, or the words without the gender."""
    if discipline in ONLY_EVENTS:
        return ONLY_EVENTS[discipline]
    words = [word for word in listed.lower().replace(" kg", "kg").split() if word not in GENDER_WORDS]
    return " ".join(words) or sport
