"""Which events a competition can hold."""

import pytest

from olytui.sport.programmes import can_hold


@pytest.mark.parametrize(
    ("series", "event"),
    [
        ("Olympics", "60m"),
        ("Olympics", "1000m"),
        ("World Indoor Championships", "discus"),
        ("World Cross Country Championships", "1500m"),
        ("London Marathon", "5km"),
    ],
)
def test_an_event_that_a_competition_never_holds_is_not_of_it(series: str, event: str) -> None:
    assert not can_hold(series, "athletics", event)


@pytest.mark.parametrize(
    ("series", "sport", "event"),
    [
        ("Olympics", "athletics", "100m"),
        ("World Indoor Championships", "athletics", "60m"),
        ("Olympics", "cycling", "60m"),
        ("Bergen Grand Prix", "athletics", "1000m"),
        ("Bergen Indoor Games", "athletics", "5000m"),
        ("Olympics", None, "1000m"),
    ],
)
def test_what_no_table_speaks_of_is_possible(series: str, sport: str | None, event: str) -> None:
    assert can_hold(series, sport, event)


def test_an_event_of_one_sport_is_of_it_where_none_is_told() -> None:
    assert not can_hold("Olympics", None, "60m hurdles")
