"""A folder kept in step: what is read when, what waits, and what is said only once."""

from pathlib import Path

import pytest

from olytui import extract
from olytui.build import references
from olytui.desk import watching
from olytui.desk.watching import Watch
from olytui.errors import StoreError
from tests import plain_reading


@pytest.fixture
def watch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Watch:
    monkeypatch.setattr(extract, "read", plain_reading.read)
    monkeypatch.setattr(references, "ship_to_new", lambda _writer: None)
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    return Watch(tmp_path / "store.db", inbox)


def added(watch: Watch) -> list[str]:
    return [report.stem for report in watch.look().added]


def test_a_file_is_read_when_it_has_stopped_growing(watch: Watch) -> None:
    file = watch.folder / "one.txt"
    file.write_text("Ada Berg (NOR) ran")
    assert added(watch) == []
    assert watch.is_waiting
    file.write_text("Ada Berg (NOR) ran 3:31.20.")
    assert added(watch) == []
    assert added(watch) == ["one"]
    assert not watch.is_waiting
    assert added(watch) == []


def test_without_patience_everything_is_read_at_once(watch: Watch) -> None:
    watch.is_patient = False
    (watch.folder / "one.txt").write_text("Ada Berg (NOR) ran 3:31.20.")
    (watch.folder / ".half.txt").write_text("Ada Berg")
    (row,) = watch.look().added
    assert (row.stem, row.claims) == ("one", 2)


def test_a_changed_file_is_read_again(watch: Watch) -> None:
    watch.is_patient = False
    file = watch.folder / "one.txt"
    file.write_text("Ada Berg (NOR) ran 3:31.20.")
    assert added(watch) == ["one"]
    file.write_text("Ada Berg (NOR) ran 3:31.02. It was close.")
    (stem,) = added(watch)
    assert stem.startswith("one-")


def test_a_refusal_is_said_once(watch: Watch) -> None:
    watch.is_patient = False
    file = watch.folder / "empty.txt"
    file.write_text("")
    assert len(watch.look().refused) == 1
    file.write_text(" ")
    assert watch.look().refused == ()


def test_what_a_busy_store_kept_out_is_read_at_the_next_look(
    watch: Watch, monkeypatch: pytest.MonkeyPatch
) -> None:
    watch.is_patient = False
    (watch.folder / "one.txt").write_text("Ada Berg (NOR) ran 3:31.20.")

    def refuse(*_: object, **__: object) -> None:
        raise StoreError("Another olytui is writing.")

    with monkeypatch.context() as patch:
        patch.setattr(watching, "open_writer", refuse)
        with pytest.raises(StoreError):
            watch.look()
    assert added(watch) == ["one"]


def test_a_folder_that_goes_away_and_comes_back_is_watched_on(watch: Watch) -> None:
    watch.is_patient = False
    away = watch.folder.rename(watch.folder.with_name("away"))
    assert added(watch) == []
    (away / "one.txt").write_text("Ada Berg (NOR) ran 3:31.20.")
    away.rename(watch.folder)
    assert added(watch) == ["one"]
