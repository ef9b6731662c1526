"""Cleaning holds for any text whatever."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from olytui.text import clean, clean_line

NASTY = st.text(
    st.sampled_from(
        "ab \n\r\t\x00\x1b\x9b\x9d[]mJ;\x07\\\u202e\u200b\u0301\u00a0\ufeff\u2028\ud800ø\U000e0041"
    )
)
TEXTS = st.text() | NASTY | st.lists(NASTY | st.text(), max_size=4).map("".join)


@given(TEXTS)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(TEXTS)
def test_nothing_that_acts_on_a_terminal_is_left(text: str) -> None:
    left = {letter for letter in clean(text) if unicodedata.category(letter) in {"Cc", "Cs"}} - {"\n"}
    assert not left
    assert not set(clean(text)) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\ufeff")


@given(TEXTS)
def test_cleaned_text_is_composed(text: str) -> None:
    assert unicodedata.is_normalized("NFC", clean(text))


@given(TEXTS)
def test_a_cleaned_line_is_one_line_and_stays_as_it_is(text: str) -> None:
    line = clean_line(text)
    assert "\n" not in line
    assert clean_line(line) == line
    assert line == line.strip()
