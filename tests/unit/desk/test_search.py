"""One search box: people by name and by what is known of them, events, reports."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from olytui.build.name_index import cache_path
from olytui.desk.search import Context, Query, Searcher
from olytui.store import Reader, open_reader


@pytest.fixture
def searcher(reader: Reader) -> Iterator[Searcher]:
    yield Searcher(reader)
    cache_path(reader.path).unlink(missing_ok=True)


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("kibet", "Amos Kibet"),
        ("Kibett Amos", "Amos Kibet"),
        ("oster", "Lars Öster"),
        ("oestr", "Lars Öster"),
        ("gbr 1500m", "Jon Kerrigan"),
        ("great britain long jump", "Kay Kerr"),
        ("kerr gbr", "Kay Kerr"),
    ],
)
def test_people_are_found_by_name_and_by_what_is_known(searcher: Searcher, query: str, name: str) -> None:
    hits = searcher.search(query, ["athlete"])
    assert hits[0].name == name
    assert hits[0].why


@pytest.mark.parametrize(
    ("query", "event"),
    [("1500", "1500m"), ("metric long", ""), ("long ju", "long jump"), ("freestlye", "1500m freestyle")],
)
def test_events_are_found_by_beginnings_of_their_words(searcher: Searcher, query: str, event: str) -> None:
    names = [hit.name for hit in searcher.search(query, ["event"])]
    assert (event in names[0]) if event else names == []


def test_reports_are_found_by_title_and_outlet(searcher: Searcher) -> None:
    assert [hit.id for hit in searcher.search("metric mile", ["report"])] == ["report:bell-1"]
    assert {hit.id for hit in searcher.search("the bell", ["report"])} == {"report:bell-1", "report:bell-2"}


@pytest.mark.parametrize("query", ['"', "a* OR b", "NEAR(", "title:", "^", "-", "'; --", "\x00", "(" * 40])
def test_signs_of_query_languages_are_plain_text(searcher: Searcher, query: str) -> None:
    assert len(searcher.search(query)) <= 20


def test_a_misspelt_query_gives_both_spellings_as_the_reason(searcher: Searcher) -> None:
    hit = searcher.search("Kerigan", ["athlete"])[0]
    assert hit.name == "Jon Kerrigan"
    assert "Kerigan" in hit.why
    assert "Kerrigan" in hit.why


def test_the_letters_that_matched_are_marked(searcher: Searcher) -> None:
    hit = searcher.search("tarn", ["athlete"])[0]
    assert "".join(hit.name[place] for place in hit.places) == "Tarn"


def test_context_given_beside_the_words_tells_people_apart(searcher: Searcher) -> None:
    query = Query("Kerr", Context(noc="GBR", sport="athletics"))
    assert searcher.search(query, ["athlete"])[0].name == "Kay Kerr"


def test_the_index_is_a_cache_that_may_be_lost_or_damaged(small_store: Path) -> None:
    cache = cache_path(small_store)
    for content in (None, b"damaged"):
        cache.unlink(missing_ok=True)
        if content is not None:
            cache.write_bytes(content)
        with open_reader(small_store) as reader:
            assert Searcher(reader).search("kibet", ["athlete"])[0].name == "Amos Kibet"
    cache.unlink(missing_ok=True)
