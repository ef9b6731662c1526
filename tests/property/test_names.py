"""Names hold for any text: symmetric scores, folding that settles, order that is of no account."""

from hypothesis import given, settings
from hypothesis import strategies as st

from olytui.link.resolve import resolve
from olytui.link.values import Known, Sighting
from olytui.names.fold import fold, key
from olytui.names.marks import mark
from olytui.names.score import score
from olytui.names.sound import sound, sounds

TOKENS = st.sampled_from(
    [
        "Mira",
        "Mirja",
        "Velden",
        "Veldén",
        "van",
        "der",
        "Han",
        "Mi-Rae",
        "Mirae",
        "J.",
        "Jörg",
        "Joerg",
        "Lee",
        "Li",
    ]
)
NAMES = st.lists(TOKENS, min_size=1, max_size=4).map(" ".join) | st.text(max_size=30)


@given(NAMES, NAMES)
def test_a_score_is_the_same_either_way_round(one: str, other: str) -> None:
    assert score(one, other) == score(other, one)


@given(NAMES, NAMES)
def test_a_score_is_a_share(one: str, other: str) -> None:
    assert 0 <= score(one, other).value <= 1


@given(NAMES)
def test_folding_settles(name: str) -> None:
    assert fold(fold(name).text).text == fold(name).text
    assert key(key(name)) == key(name)


@given(
    st.lists(st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=12), min_size=1, max_size=8)
)
def test_sounds_of_many_are_the_sounds_of_each(tokens: list[str]) -> None:
    assert sounds(tokens) == [sound(token) for token in tokens]


@given(NAMES, NAMES)
def test_marks_stand_on_letters_of_the_name(query: str, name: str) -> None:
    places = mark(query, name).places
    assert all(0 <= place < len(name) for place in places)
    assert list(places) == sorted(set(places))


@st.composite
def sightings(draw: st.DrawFn) -> list[Sighting]:
    """A handful of sightings of a few likely namesakes."""
    names = st.sampled_from(
        [
            "Mira Velden",
            "Mira Veldén",
            "Mirja Velden",
            "Velden",
            "M. Velden",
            "Anna Velden",
            "Han Mirae",
            "Han Mi-Rae",
        ]
    )
    events = st.sampled_from([frozenset[str](), frozenset({"1500m"}), frozenset({"800m"})])
    found = []
    for number in range(draw(st.integers(1, 8))):
        report = draw(st.sampled_from(["a", "b", "c"]))
        noc, sport = (
            draw(st.sampled_from([None, "NED", "KOR"])),
            draw(st.sampled_from([None, "athletics", "judo"])),
        )
        told = {"noc": noc, "sport": sport, "events": draw(events)}
        found.append(Sighting(number, (report, number), report, draw(names), **told))  # type: ignore[arg-type]
    return found


@settings(max_examples=150, deadline=None)
@given(sightings(), st.randoms(use_true_random=False))
def test_linking_does_not_depend_on_the_order_of_arrival(seen: list[Sighting], chance: object) -> None:
    known = [Known(1, "mira", "Mira Velden", "NED", "athletics"), Known(2, "han", "Han Mirae", "KOR", "judo")]
    shuffled = list(seen)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert resolve(shuffled, known[::-1]) == resolve(seen, known)


@settings(max_examples=100, deadline=None)
@given(sightings())
def test_every_sighting_is_somebody_and_nobody_twice(seen: list[Sighting]) -> None:
    numbers = [number for person in resolve(seen).people for number in person.sightings]
    assert sorted(numbers) == sorted(it.id for it in seen)
