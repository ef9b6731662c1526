"""Figures: their values as results lists write them, their roles, and what is no figure of sport."""

import pytest

from olytui.sport import marks, measures

VALUES = [
    ("a time of 3:27.65", "3:27.65", "time"),
    ("in 3min 27.65sec", "3:27.65", "time"),
    ("in 3.27.65", "3:27.65", "time"),
    ("3′27″65", "3:27.65", "time"),
    ("four minutes 14.74 seconds", "4:14.74", "time"),
    ("three minutes, 54.851 seconds", "3:54.851", "time"),
    ("2hr 6min 26sec", "2:06:26", "time"),
    ("2h 6m 26s", "2:06:26", "time"),
    ("two hours 18 minutes 15 seconds", "2:18:15", "time"),
    ("one hour, 46 minutes", "1:46", "time"),
    ("in 44.07 seconds", "44.07", "time"),
    ("9.87s", "9.87", "time"),
    ("fourth in 22.22", "22.22", "decimal"),
    ("a leap of 8.48m", "8.48", "distance"),
    ("8m48", "8.48", "distance"),
    ("27ft 10in", "8.48", "distance"),
    ("27' 10\"", "8.48", "distance"),
    ("threw 80 metres", "80", "distance"),
    ("6,796 points", "6796", "points"),
    ("scored 15.300", "15.300", "decimal"),
    ("lifted a total of 265kg", "265", "weight"),
    ("won 3-1", "3-1", "score"),
    ("6-4 3-6 7-5", "6-4 3-6 7-5", "score"),
    ("6-4, 6-7 (5-7), 6-3", "6-4 6-7 (5-7) 6-3", "score"),
]

ROLES = [
    ("a hundredth of a second behind", "0.01", "margin"),
    ("two-tenths of a second", "0.2", "margin"),
    ("half a second", "0.5", "margin"),
    ("four seconds behind", "4", "margin"),
    ("just 0.02 seconds behind", "0.02", "margin"),
    ("by five-hundredths", "0.05", "margin"),
    ("won by two points", "2", "margin"),
    ("by 0.05", "0.05", "margin"),
    ("by one minute 53 secs", "1:53", "margin"),
    ("a wind of 1.4m/s", "1.4", "wind"),
    ("a 62-second last lap", "62", "split_hint"),
    ("reached halfway in 51.2", "51.2", "split_hint"),
    ("his record of 22-0", "22-0", "tally"),
]

NO_FIGURES = [
    "at 9:20 p.m. ET",
    "10-12 August",
    "the 1970s",
    "2.5 million",
    "1,500m",
    "£3.50",
    "2012-13",
    "for a second time",
]


@pytest.mark.parametrize(("words", "value", "unit"), VALUES, ids=[row[0] for row in VALUES])
def test_a_mark_is_written_as_results_lists_write_it(words: str, value: str, unit: str) -> None:
    (word,) = marks.find(words)
    assert (word.value, word.unit, word.role) == (value, unit, "mark")


@pytest.mark.parametrize(("words", "value", "role"), ROLES, ids=[row[0] for row in ROLES])
def test_the_words_beside_a_figure_give_its_role(words: str, value: str, role: str) -> None:
    (word,) = marks.find(words)
    assert (word.value, word.role) == (value, role)


@pytest.mark.parametrize("words", NO_FIGURES)
def test_what_is_no_figure_of_sport_is_left_out(words: str) -> None:
    assert [word for word in marks.find(words) if word.role == "mark"] == []


@pytest.mark.parametrize(
    ("a", "b", "likeness"),
    [
        ("3:27.65", "3:27.65", "equal"),
        ("3:27.7", "3:27.65", "rounded"),
        ("3:27", "3:27.65", "rounded"),
        ("3:27.65", "3:27.56", "differs"),
        ("6-4 3-6 7-5", "6-4 3-6 7-5", "equal"),
        ("6-4, 6-7 (5-7), 6-3", "6-4 6-7 6-3", "equal"),
    ],
)
def test_marks_are_compared_at_the_coarser_precision(a: str, b: str, likeness: str) -> None:
    first, second = measures.parse(a), measures.parse(b)
    assert first is not None
    assert second is not None
    assert measures.compare(first, second) == likeness
    assert measures.compare(second, first) == likeness


def test_a_margin_is_added_to_a_time() -> None:
    mark, margin = measures.parse("3:27.79"), measures.parse("0.01", "time")
    assert mark is not None
    assert margin is not None
    assert measures.add_margin(mark, margin).value == "3:27.80"


def test_neighbouring_digits_changed_about_are_known() -> None:
    assert measures.is_transposition("3:27.65", "3:27.56")
    assert not measures.is_transposition("3:27.65", "3:27.66")


def test_a_split_told_as_a_result_is_implausible() -> None:
    assert not measures.plausible("100m breaststroke", "31.77")
    assert measures.plausible("1500m", "3:27.65")
    assert measures.plausible("an event that nobody knows", "1.00")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("won by .3 seconds from Lund", "0.3"),
        ("nearly .8 seconds ahead of Lund", "0.8"),
        ("prevailed by 47 hundredths of a second over Lund", "0.47"),
        ("was 57 hundredths of a second from victory", "0.57"),
    ],
)
def test_parts_of_a_second_are_margins_however_they_are_written(text: str, value: str) -> None:
    assert [(word.value, word.role) for word in marks.find(text)] == [(value, "margin")]
