"""Cutting a text into sentences, headings and spoken stretches."""

from olytui.extract.segment import sentences


def _texts(text: str) -> list[str]:
    return [text[s.start : s.end] for s in sentences(text)]


def test_abbreviations_do_not_end_sentences() -> None:
    text = "The U.S. team of J.R. Moss beat St. Lucia. Dr. Lund of No. 4 smiled at 9 p.m. on Friday."
    assert _texts(text) == [
        "The U.S. team of J.R. Moss beat St. Lucia.",
        "Dr. Lund of No. 4 smiled at 9 p.m. on Friday.",
    ]


def test_a_ranking_number_does_not_end_a_sentence() -> None:
    text = "Ada Novak, ranked no. 24 in the world, won."
    assert _texts(text) == [text]


def test_an_initialism_ends_a_sentence_before_a_plain_opening_word() -> None:
    assert _texts("She ran for the U.S. She won.") == ["She ran for the U.S.", "She won."]


def test_marks_keep_their_points() -> None:
    assert len(_texts("She ran 22.22 in Oslo. He ran 3:27.65 in Rome.")) == 2


def test_list_numbers_stay_with_their_rows() -> None:
    assert _texts("1. Ada Novak (NOR) 22.22\n2. Eva Lund (SWE) 22.30") == [
        "1. Ada Novak (NOR) 22.22",
        "2. Eva Lund (SWE) 22.30",
    ]


def test_short_lines_without_a_full_stop_are_headings() -> None:
    kinds = [
        s.kind for s in sentences("Novak wins in Oslo\n\nAda Novak won the 200m in Oslo on Friday night.")
    ]
    assert kinds == ["heading", "body"]


def test_boilerplate_is_set_apart() -> None:
    assert [s.kind for s in sentences("Read more: how the day unfolded")] == ["notice"]


def test_spoken_words_are_known_as_such() -> None:
    text = 'Novak said: "I won the race." Then she left.'
    first = sentences(text)[0]
    assert first.is_quoted(first.start + text[first.start : first.end].find("won"))


def test_an_unclosed_quotation_runs_to_the_next_one() -> None:
    text = '"I felt good. It was fast. "We did it," she said.'
    assert any(s.is_quoted(text.index("fast")) for s in sentences(text))


def test_lines_wrapped_at_a_column_are_joined() -> None:
    text = (
        "Ada Novak won the two hundred metres at the meeting in Oslo on\nfriday night in a time that "
        "nobody had thought her capable of\nand then "
        "she went home with the cup under her arm to Bergen where\nthe town was waiting."
    )
    assert len(sentences(text)) == 1


def test_a_sentence_may_end_in_a_mark() -> None:
    text = "Ada Novak won the 1,500 in 1:57.80. The Norwegian led throughout."
    assert [text[one.start : one.end] for one in sentences(text)] == [
        "Ada Novak won the 1,500 in 1:57.80.",
        "The Norwegian led throughout.",
    ]
