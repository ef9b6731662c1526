"""Whatever the text, reading it ends well: no exception, the same answer twice, quotes that stand in the text."""

from hypothesis import given, settings
from hypothesis import strategies as st

from olytui.extract import explain, read
from olytui.model import Report
from olytui.text import clean

_WORDS = st.sampled_from(
    [
        "Ada",
        "Novak",
        "Lund",
        ",",
        ".",
        ";",
        ":",
        "(",
        ")",
        "-",
        "'",
        '"',
        "the",
        "23-year-old",
        "American",
        "won",
        "took",
        "gold",
        "silver",
        "200m",
        "3:27.65",
        "22.22",
        "fourth",
        "second",
        "with",
        "and",
        "who",
        "beat",
        "in",
        "at",
        "Olympic",
        "champion",
        "world",
        "record",
        "Tokyo",
        "2020",
        "last",
        "year",
        "Norway's",
        "(NOR)",
        "1.",
        "2.",
        "final",
        "heat",
        "men's",
        "women's",
        "did",
        "not",
        "finish",
        "withdrew",
        "\n",
        "\n\n",
        "his",
        "she",
        "0.1",
        "seconds",
        "behind",
        "of",
        "by",
        "relay",
        "team",
        "I’m",
        "Dr.",
        "U.S.",
        "A.",
        "de",
        "la",
    ]
)
_PROSE = st.lists(_WORDS, max_size=60).map(" ".join)


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(max_size=300), _PROSE))
def test_reading_never_fails_and_quotes_stand_in_the_text(raw: str) -> None:
    report = Report("any", clean(raw), published="2024-08-06")
    reading = read(report)
    for claim in reading.claims:
        assert 0 <= claim.start < claim.end <= len(report.text)
        assert 0 <= claim.appearance < len(reading.appearances)
        assert 0 < claim.confidence <= 1
    for mention in reading.mentions:
        assert 0 <= mention.start < mention.end <= len(report.text)


@settings(max_examples=60, deadline=None)
@given(_PROSE)
def test_reading_twice_gives_the_same(raw: str) -> None:
    report = Report("any", clean(raw))
    assert read(report) == read(report)


@settings(max_examples=60, deadline=None)
@given(_PROSE)
def test_explaining_never_fails(raw: str) -> None:
    assert isinstance(explain(Report("any", clean(raw))), list)
