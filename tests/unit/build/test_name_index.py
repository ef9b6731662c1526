"""When the search index beside a store is made anew, and when what has changed is laid over it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from olytui import build, extract
from olytui.build import references
from olytui.build.name_index import StoreIndex, cache_path
from olytui.intake import Accepted
from olytui.model import Report
from olytui.store import Writer, open_writer
from tests import plain_reading

MANY = " ".join(f"{name} Berg (NOR) ran 3:31.20." for name in ("Ada", "Ida", "Eva", "Una"))


@pytest.fixture
def writer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Writer]:
    monkeypatch.setattr(extract, "read", plain_reading.read)
    monkeypatch.setattr(references, "ship_to_new", lambda _writer: None)
    with open_writer(tmp_path / "store.db", create=True) as opened:
        build.add(opened, [Accepted("a", Report("a", MANY))])
        yield opened


def indexed(writer: Writer) -> bytes:
    """The file of the index after the next search."""
    StoreIndex(writer)
    return cache_path(writer.path).read_bytes()


def test_a_few_new_names_leave_the_index_as_it_is(writer: Writer) -> None:
    before = indexed(writer)
    build.add(writer, [Accepted("b", Report("b", "Lea Vik (NOR) ran 3:31.20."))])
    assert indexed(writer) == before


def test_a_small_index_that_has_doubled_is_made_anew(writer: Writer) -> None:
    before = indexed(writer)
    more = MANY.replace("Berg", "Vik")
    build.add(writer, [Accepted("b", Report("b", more))])
    assert indexed(writer) != before
