"""The sentences that name two athletes are whole, whatever stands before and behind them."""

from olytui.store.links import Sentence, sentence_in


def seen(text: str, name: str, start: int | None = None) -> Sentence:
    """The words around a name, as they come from the store."""
    at = text.index(name)
    first = at if start is None else start
    return Sentence("report", text, first, first + len(name))


def test_a_sentence_is_cut_out_of_what_stands_around_it() -> None:
    text = "Nobody expected it. Mia Tarn won\nher heat! The crowd rose."
    assert sentence_in(seen(text, "Mia Tarn")) == "Mia Tarn won — her heat!"
    assert sentence_in(seen("He said so. Ida Holm was second, he said. Well.", "Ida Holm")) == (
        "Ida Holm was second, he said."
    )


def test_what_is_longer_than_the_window_is_cut_at_words() -> None:
    before = ("so " * 134)[:400]
    found = sentence_in(seen(f"{before}Mia Tarn{' and' * 200}", "Mia Tarn", start=9000))
    assert found.startswith("…so ")
    assert "Mia Tarn" in found
    assert found.endswith(" and…")


def test_the_first_words_of_a_report_need_no_mark() -> None:
    assert sentence_in(seen("Mia Tarn won.", "Mia Tarn")) == "Mia Tarn won."
