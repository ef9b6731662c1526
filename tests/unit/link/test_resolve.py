"""Who the sightings are: joined by all that is known, suggested below certainty, as people decided."""

from olytui.link.resolve import resolve
from olytui.link.values import Bond, Known, Resolution, Sighting


def seen(number: int, name: str, report: str = "", **told: object) -> Sighting:
    """A sighting in a report of its own, unless one is named."""
    place = report or f"report{number}"
    sets = {key: frozenset(value) if isinstance(value, set) else value for key, value in told.items()}
    return Sighting(number, (place, number), place, name, **sets)  # type: ignore[arg-type]


def people(resolution: Resolution) -> set[frozenset[int]]:
    """The sightings of each person."""
    return {frozenset(person.sightings) for person in resolution.people}


RUN = {"noc": "NOR", "sport": "athletics", "events": {"1500m"}}


def test_a_misspelling_in_the_same_event_is_the_same_person() -> None:
    found = resolve([seen(1, "Halvard Brekkestad", **RUN), seen(2, "Halvard Brekkested", **RUN)])
    assert people(found) == {frozenset({1, 2})}


def test_spelling_alone_suggests_and_never_joins() -> None:
    found = resolve([seen(1, "Halvard Brekkestad"), seen(2, "Halvard Brekkested")])
    assert people(found) == {frozenset({1}), frozenset({2})}
    assert len(found.suggestions) == 1
    assert found.suggestions[0].reasons


def test_two_spellings_of_a_romanised_name_are_one_and_two_names_are_two() -> None:
    archery = {"noc": "KOR", "sport": "archery", "events": {"individual"}}
    found = resolve([
        seen(1, "Han Mirae", **archery),
        seen(2, "Han Mi-rae", **archery),
        seen(3, "Han Misun", noc="KOR", sport="swimming"),
    ])  # fmt: skip
    assert people(found) == {frozenset({1, 2}), frozenset({3})}


def test_brothers_stay_three_people() -> None:
    brothers = ["Halvard Brekkestad", "Sigurd Brekkestad", "Jostein Brekkestad"]
    found = resolve([seen(number, name, **RUN) for number, name in enumerate(brothers)])
    assert len(found.people) == 3


def test_namesakes_of_two_nations_are_two() -> None:
    found = resolve([
        seen(1, "Robert Ashdown", noc="GBR", sport="rowing"),
        seen(2, "Robert Ashdown", noc="AUS", sport="boxing"),
    ])  # fmt: skip
    assert people(found) == {frozenset({1}), frozenset({2})}


def test_a_surname_goes_to_the_one_whom_it_fits() -> None:
    found = resolve([seen(1, "Halvard Brekkestad", **RUN), seen(2, "Brekkestad", **RUN)])
    assert people(found) == {frozenset({1, 2})}


def test_a_surname_that_fits_two_is_left_and_suggested() -> None:
    found = resolve([
        seen(1, "Halvard Brekkestad", **RUN),
        seen(2, "Sigurd Brekkestad", **RUN),
        seen(3, "Brekkestad", **RUN),
    ])  # fmt: skip
    assert frozenset({3}) in people(found)
    assert len(found.suggestions) == 2


def test_an_initial_must_agree() -> None:
    found = resolve([seen(1, "Halvard Brekkestad", **RUN), seen(2, "S. Brekkestad", **RUN)])
    assert people(found) == {frozenset({1}), frozenset({2})}


def test_two_people_of_one_report_are_two() -> None:
    found = resolve([seen(1, "Lina Brekkestad", "one", **RUN), seen(2, "Lisa Brekkestad", "one", **RUN)])
    assert len(found.people) == 2


def test_a_roster_gives_the_identity() -> None:
    known = Known(7, "halvard", "Halvard Brekkestad", "NOR", "athletics", events=frozenset({"1500m"}))
    found = resolve([seen(1, "Halvard Brekkested", **RUN)], [known])
    assert [person.known for person in found.people] == [7]


def test_two_of_a_roster_who_fit_alike_are_not_guessed() -> None:
    twins = [Known(number, f"ashdown{number}", "Robert Ashdown", "GBR", "rowing") for number in (7, 8)]
    found = resolve([seen(1, "Robert Ashdown", noc="GBR", sport="rowing")], twins)
    assert [person.known for person in found.people] == [None]
    assert {suggestion.known for suggestion in found.suggestions} == {7, 8}


def bond(is_same: bool, *sightings: Sighting) -> Bond:
    """A decision on two sightings."""
    one, other = sightings
    return Bond(1, is_same, frozenset({one.anchor}), frozenset({other.anchor}))


def test_a_decision_joins_what_nothing_else_would() -> None:
    a, b = seen(1, "Bud Brekkestad", noc="NOR"), seen(2, "Halvard Brekkestad", noc="NOR")
    assert people(resolve([a, b], bonds=[bond(True, a, b)])) == {frozenset({1, 2})}


def test_a_decision_parts_what_all_else_would_join() -> None:
    a, b = seen(1, "Halvard Brekkestad", **RUN), seen(2, "Halvard Brekkestad", **RUN)
    assert people(resolve([a, b], bonds=[bond(False, a, b)])) == {frozenset({1}), frozenset({2})}


def test_decisions_carry_over() -> None:
    a, b = seen(1, "Bud Brekkestad", **RUN), seen(2, "Halvard Brekkestad", **RUN)
    c = seen(3, "Halvard Brekkested", **RUN)
    found = resolve([a, b, c], bonds=[bond(True, a, b), bond(False, b, c)])
    assert people(found) == {frozenset({1, 2}), frozenset({3})}
    assert found.suggestions == ()


def test_a_decision_gives_a_surname_to_its_athlete() -> None:
    a, b = seen(1, "Halvard Brekkestad", **RUN), seen(2, "Sigurd Brekkestad", **RUN)
    c = seen(3, "Brekkestad", **RUN)
    assert frozenset({2, 3}) in people(resolve([a, b, c], bonds=[bond(True, b, c)]))


def test_why_names_words_and_weights() -> None:
    found = resolve([seen(1, "Halvard Brekkestad", **RUN), seen(2, "Halvard Brekkested", **RUN)])
    told = " ".join(found.people[0].why)
    assert "Brekkestad" in told
    assert "(+2.0)" in told


def test_a_given_name_cut_short_in_the_same_event_is_the_same_person() -> None:
    found = resolve([seen(1, "Hallva Lee", **RUN), seen(2, "Hallvara Lee", **RUN)])
    assert people(found) == {frozenset({1, 2})}
    apart = resolve([seen(1, "Hallva Lee"), seen(2, "Hallvara Lee", noc="USA", sport="rowing")])
    assert people(apart) == {frozenset({1}), frozenset({2})}
