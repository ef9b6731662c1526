"""Events: what a report's words mean as a results list's event, and what looks like one and is none."""

import pytest

from olytui.sport import events

NAMED = [
    ("the 1,500 final", "1500m", None),
    ("a shock 1,500 victory", "1500m", None),
    ("the one-hour event", "one hour", None),
    ("the world 4,000 metres title", "individual pursuit", None),
    ("the 300 metres freestyle", "300m freestyle", None),
    ("the women's IM3 quad", "quadruple sculls", "women"),
    ("the novice double scull", "double sculls", None),
    ("the women's solo", "solo", "women"),
    ("the high hurdlers and their 100 metres race", "100m hurdles", None),
    ("the metric mile", "1500m", None),
    ("withdrew from the 800m.", "800m", None),
    ("the final 100m of the 400m", "400m", None),
    ("the women's 500", "500m", "women"),
    ("the 110 metres race", "110m hurdles", "men"),
    ("won silver at 85kgs", "85kg", None),
    ("the K1 500 event", "K1 500m", None),
    ("the men's speed final", "speed", "men"),
    ("won the steeple", "3000m steeplechase", None),
    ("the 400 hurdles", "400m hurdles", None),
    ("a 100m hurdles race", "100m hurdles", None),
    ("women's sprint hurdles", "100m hurdles", "women"),
    ("men's sprint hurdles", "110m hurdles", "men"),
    ("the 110mH", "110m hurdles", None),
    ("fifteen hundred metres", "1500m", None),
    ("the men’s 5,000 metres", "5000m", "men"),
    ("women's 10,000-meter final", "10000m", "women"),
    ("the women's 5K final", "5000m", "women"),
    ("a 10K road race", "10km", None),
    ("the 4 x 100m women's relay", "4x100m relay", "women"),
    ("the 4x400", "4x400m relay", None),
    ("the mixed 4x400m relay", "4x400m relay", "mixed"),
    ("men's 4x100m medley relay", "4x100m medley relay", "men"),
    ("4 x 200m freestyle relay", "4x200m freestyle relay", None),
    ("the women's 100 back", "100m backstroke", "women"),
    ("the 200 fly", "200m butterfly", None),
    ("400m IM", "400m individual medley", None),
    ("men's synchronised 10m platform", "10m synchronised platform", "men"),
    ("the 3m synchro springboard", "3m synchronised springboard", None),
    ("men's 20km walk", "20km race walk", "men"),
    ("C1 1000m", "C1 1000m", None),
    ("women's kayak four 500m", "K4 500m", "women"),
    ("men's quadruple sculls", "quadruple sculls", "men"),
    ("men's eight", "eight", "men"),
    ("the women's -57kg", "57kg", "women"),
    ("under-73kg category", "73kg", None),
    ("men's +100kg", "+100kg", "men"),
    ("97kg Greco-Roman", "greco-roman 97kg", None),
    ("super-heavyweight", "superheavyweight", None),
    ("women's individual épée", "épée", "women"),
    ("team sabre", "team sabre", None),
    ("mixed doubles", "mixed doubles", "mixed"),
    ("the giant slalom", "giant slalom", None),
    ("super-G", "super-g", None),
    ("men's biathlon 10km sprint", "10km sprint", "men"),
    ("50-kilometer mass start", "50km mass start", None),
    ("the asymmetric bars", "uneven bars", None),
    ("the all-around title", "individual all-around", None),
    ("10m air rifle women", "10m air rifle", "women"),
    ("the Olympic two-man bobsleigh", "two-man", None),
    ("won the high jump in Athens", "high jump", None),
    ("the men's recurve team final", "recurve team", "men"),
    ("the women's compound team", "compound team", "women"),
    ("the open weight final", "open", None),
    ("gold in the Men's 470.", "470", "men"),
    ("the title at 74kg in men's wrestling", "74kg", None),
    ("bronze in the 75kg.", "75kg", None),
    ("men's K1 in canoe slalom", "K1", "men"),
]

UNNAMED = [
    "the final 300m",
    "through the first 1200m",
    "with 200m to go",
    "he led by 100m",
    "just 100 metres too long",
    "from 50m out",
    "a crowd of 5,000 people",
    "body shot",
    "a hundred free tickets",
    "in 2012",
    "the ground floor",
    "the torch relay",
]


@pytest.mark.parametrize(("words", "event", "gender"), NAMED, ids=[row[0] for row in NAMED])
def test_an_event_is_named_as_results_lists_name_it(words: str, event: str, gender: str | None) -> None:
    found = [word for word in events.find(words) if word.certain]
    assert [(word.event, word.gender) for word in found] == [(event, gender)]


@pytest.mark.parametrize("words", UNNAMED)
def test_a_stretch_of_a_race_or_an_idiom_is_no_event(words: str) -> None:
    assert [word.event for word in events.find(words) if word.certain] == []


@pytest.mark.parametrize("words", ["the team final", "won team gold", "a team title"])
def test_a_plain_team_event_is_known_by_the_word_behind_and_waits_for_its_sport(words: str) -> None:
    (word,) = events.find(words)
    assert word.needs_sport
    assert not word.certain
    assert words[word.start : word.end].endswith("team")
    assert word.in_sport("gymnastics") == "team"


def test_a_plain_team_is_no_event() -> None:
    assert events.find("the team travelled home") == []


def test_a_list_shares_its_stroke() -> None:
    found = events.find("gold in the 100m and 200m backstroke")
    assert [word.event for word in found] == ["100m backstroke", "200m backstroke"]


def test_a_distance_of_several_sports_leaves_the_sport_open() -> None:
    (word,) = events.find("the men's 1500m final")
    assert word.sport is None
    assert ("speed skating", "1500m") in word.readings


def test_genders_joined_by_and_leave_the_gender_open() -> None:
    (word,) = events.find("the men's and women's 100m")
    assert word.gender is None


def test_a_para_class_stands_beside_its_event() -> None:
    (word,) = events.find("the women's T54 100m")
    assert (word.event, word.para) == ("100m", "T54")


@pytest.mark.parametrize(
    ("name", "sport", "event", "gender"),
    [
        ("Men's 4 x 100m Freestyle Relay", "swimming", "4x100m freestyle relay", "men"),
        ("Women -57kg", "taekwondo", "57kg", "women"),
        ("Men's Épée Individual", "fencing", "épée", "men"),
        ("Women's Canoe Double 500m", "canoe sprint", "C2 500m", "women"),
        ("Dressage Team", "equestrian", "team dressage", None),
        ("4 x 400m Relay Mixed", "athletics", "4x400m relay", "mixed"),
        ("Men's Synchronised 3m Springboard", "diving", "3m synchronised springboard", "men"),
        ("Men", "water polo", "water polo", "men"),
        ("Women's Individual", "triathlon", "triathlon", "women"),
        ("Mixed Team", "judo", "mixed team", "mixed"),
        ("50m Rifle 3 Positions Men", "shooting", "50m rifle 3 positions", "men"),
    ],
)
def test_a_name_in_data_has_one_canonical_form(name: str, sport: str, event: str, gender: str | None) -> None:
    made = events.canonical(name, sport)
    assert made is not None
    assert (made.event, made.gender) == (event, gender)


def test_the_sport_of_an_event_is_known_where_it_has_one_only() -> None:
    assert events.sport_of("long jump") == "athletics"
    assert events.sport_of("singles") is None
