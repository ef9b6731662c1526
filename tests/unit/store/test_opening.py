"""Stores are made, opened, brought up to date, or refused with one sentence."""

import os
import re
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from olytui import resources
from olytui.desk import stores
from olytui.errors import StoreDamagedError, StoreError, StoreMissingError, StoreTooNewError
from olytui.store import ReadStopped, open_reader, open_writer


@pytest.fixture
def store(tmp_path: Path) -> Path:
    path = tmp_path / "store.db"
    open_writer(path, create=True).close()
    return path


def test_a_store_that_is_not_there_is_missing(tmp_path: Path) -> None:
    with pytest.raises(StoreMissingError, match="olytui add"):
        open_reader(tmp_path / "nowhere.db")
    with pytest.raises(StoreMissingError):
        open_writer(tmp_path / "nowhere.db")


def test_text_is_no_store(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    path.write_text("Ada Berg won. " * 100)
    for opening in (open_reader, open_writer):
        with pytest.raises(StoreDamagedError, match="--store"):
            opening(path)
    assert path.read_text().startswith("Ada Berg")


def test_another_programs_database_is_no_store(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE thing (name)")
    for opening in (open_reader, open_writer):
        with pytest.raises(StoreDamagedError, match="no olytui store"):
            opening(path)


def test_a_store_from_a_newer_olytui_is_refused(store: Path) -> None:
    with sqlite3.connect(store) as newer:
        columns = "migration_set, name, applied_at"
        newer.execute(f"INSERT INTO _sqlite_migrations ({columns}) VALUES ('olytui', '9999_later', '')")
    for opening in (open_reader, open_writer):
        with pytest.raises(StoreTooNewError, match="update"):
            opening(store)


def test_a_store_from_an_older_olytui_is_brought_up_to_date(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, all_of_them = tmp_path / "store.db", resources.migrations()
    with monkeypatch.context() as older:
        older.setattr(resources, "migrations", lambda: all_of_them[:1])
        open_writer(path, create=True).close()
    with open_reader(path) as reader:
        (done,) = reader.connection.execute("SELECT count(*) FROM _sqlite_migrations").fetchone()
    assert done == len(all_of_them)


def test_a_migration_that_fails_leaves_no_trace(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = [*resources.migrations(), ("9000_broken", "CREATE TABLE half (name); CREATE TABLE half (name);")]
    with monkeypatch.context() as later:
        later.setattr(resources, "migrations", lambda: broken)
        with pytest.raises(StoreError):
            open_writer(store)
    with open_reader(store) as reader:
        names = {name for (name,) in reader.connection.execute("SELECT name FROM sqlite_schema")}
    assert "half" not in names


def test_a_reader_cannot_write(store: Path) -> None:
    with open_reader(store) as reader, pytest.raises(sqlite3.OperationalError):
        reader.connection.execute("DELETE FROM report")


def test_the_journal_cannot_be_changed_or_cut(store: Path) -> None:
    with open_writer(store) as writer:
        writer.execute("INSERT INTO journal VALUES (1, '', 'Ada', 'tag', 'report:a', '{}', '', 'hash')")
        for statement in ("UPDATE journal SET who = 'Ben'", "DELETE FROM journal"):
            with pytest.raises(sqlite3.IntegrityError, match="append-only"):
                writer.execute(statement)


def test_a_claim_that_does_not_quote_its_report_is_refused(store: Path) -> None:
    with open_writer(store) as writer:
        writer.execute(
            "INSERT INTO report (id, stem, digest, witness, sketch, words, added_at) "
            "VALUES (1, 'a', 'd', 'd', 1, 3, '')"
        )
        writer.execute("INSERT INTO report_text VALUES (1, 'Ada Berg won')")
        writer.execute(
            "INSERT INTO appearance (id, report_id, number, name, kind, block) "
            "VALUES (1, 1, 0, 'Ada Berg', 'person', 'ada berg')"
        )
        claim = (
            "INSERT INTO claim (key, report_id, appearance_id, attribute, value, as_written, quote, start, "
            "end, rule, confidence) VALUES ('k', 1, 1, 'rank', '1', 'Ada Berg', ?, 9, 12, 'rank.won', 0.9)"
        )
        with pytest.raises(sqlite3.IntegrityError, match="quote"):
            writer.execute(claim, ("lost",))
        writer.execute(claim, ("won",))


def test_an_interrupted_read_says_so(store: Path) -> None:
    with open_reader(store) as reader:
        reader.connection.set_progress_handler(lambda: 1, 1)
        with pytest.raises(ReadStopped):
            reader.number("totals")


def test_another_writer_is_named_as_the_reason(store: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("olytui.store.connect._WAIT_SECONDS", 0)
    with open_writer(store) as first, open_writer(store) as second, first.transaction():
        refused = pytest.raises(StoreError, match="Another olytui")
        with refused, second.transaction():
            first.number("totals")


@pytest.fixture
def locked() -> Iterator[Path]:
    """A folder with a store, in which the person who runs the test may only read."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        open_writer(folder / "store.db", create=True).close()
        folder.chmod(0o555)
        us = os.geteuid()
        if us == 0:
            os.seteuid(65534)  # the superuser may write everywhere
        yield folder
        if us == 0:
            os.seteuid(0)
        folder.chmod(0o755)


def test_a_folder_that_may_not_be_written_is_named(locked: Path) -> None:
    for path in (locked / "new.db", locked / "deep" / "new.db", locked / "store.db"):
        with pytest.raises(StoreError, match="cannot be written"):
            open_writer(path, create=True)


def test_a_store_in_a_folder_that_may_not_be_written_can_be_read(locked: Path) -> None:
    with open_reader(locked / "store.db") as reader:
        assert reader.number("reports_count") == 0


def names(folder: str) -> list[str]:
    return sorted(path.stem for path in (resources.data_folder() / folder).glob("*.sql"))


@pytest.mark.parametrize("name", names("queries"))
def test_every_named_query_fits_the_schema(store: Path, name: str) -> None:
    sql = resources.query(name)
    assert sql.startswith("-- "), "a query says what it is for"
    with open_reader(store) as reader:
        parameters = dict.fromkeys(re.findall(r"(?<![\w:]):([a-z_]+)", sql))
        assert reader.connection.execute(f"EXPLAIN {sql}", parameters).fetchall()


def test_a_store_that_may_not_be_written_is_tried_on_in_a_copy(locked: Path) -> None:
    with stores.open_on_trial(locked / "store.db") as writer:
        writer.connection.execute("CREATE TABLE tried (word TEXT)")
        tried = writer.path
    assert tried.parent != locked
    assert not tried.exists()
    assert os.listdir(locked) == ["store.db"]
