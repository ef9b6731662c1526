"""The journal holds everything, in order, and notices what is missing or altered."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from olytui.store import Writer, journal, open_writer
from olytui.store.journal import Decision
from olytui.store.rows import EntryRow
from olytui.store.verify import verify


@pytest.fixture
def writer(tmp_path: Path) -> Iterator[Writer]:
    """A store with three tags in its journal."""
    with open_writer(tmp_path / "store.db", create=True) as opened:
        for word in ("one", "two", "three"):
            journal.append(opened, Decision("tag", f"report:{word}", {"tags": [word]}, "Ada"))
        yield opened


def broken(writer: Writer, statement: str) -> list[str]:
    """What verifying says after somebody went past olytui to the file."""
    for trigger in ("journal_is_never_changed", "journal_is_never_cut"):
        writer.execute(f"DROP TRIGGER {trigger}")
    writer.execute(statement)
    return [finding.what for finding in verify(writer) if finding.kind == "journal"]


def test_an_untouched_journal_is_sound(writer: Writer) -> None:
    assert list(journal.breaks(journal.entries(writer), journal.head(writer))) == []


def test_an_altered_entry_is_noticed(writer: Writer) -> None:
    assert broken(writer, "UPDATE journal SET who = 'Ben' WHERE seq = 2") == ["Journal entry 2 was altered."]


def test_a_missing_entry_is_noticed(writer: Writer) -> None:
    assert broken(writer, "DELETE FROM journal WHERE seq = 2") == ["Journal entry 2 is missing."]


def test_a_missing_last_entry_is_noticed(writer: Writer) -> None:
    said = broken(writer, "DELETE FROM journal WHERE seq = 3")
    assert said == ["The journal ends at entry 2, but 3 were written."]


def test_an_entry_that_was_rewritten_with_a_new_hash_breaks_the_chain(writer: Writer) -> None:
    second = journal.entries(writer)[1]
    forged = journal.sealed(second._replace(who="Ben"))
    said = broken(writer, f"UPDATE journal SET who = 'Ben', hash = '{forged.hash}' WHERE seq = 2")
    assert said == ["Journal entry 3 does not follow the one before it."]


def append_and_fail(writer: Writer) -> None:
    with writer.transaction():
        journal.append(writer, Decision("tag", "report:four", {"tags": ["four"]}, "Ada"))
        raise KeyError


def test_a_failed_transaction_leaves_no_entry(writer: Writer) -> None:
    with pytest.raises(KeyError):
        append_and_fail(writer)
    assert journal.head(writer)[0] == len(journal.entries(writer)) == 3


def seqs(entries: list[EntryRow]) -> list[int]:
    return [entry.seq for entry in entries]


def test_what_was_undone_is_not_in_force_and_can_be_redone(writer: Writer) -> None:
    journal.append(writer, Decision("undo", "entry:3", {}, "Ada"))
    entries = journal.entries(writer)
    assert seqs(journal.effective(entries)) == [1, 2]
    redo = journal.next_redo(entries)
    assert redo is not None
    assert redo.seq == 3
    journal.append(writer, Decision("redo", "entry:3", {}, "Ada"))
    assert seqs(journal.effective(journal.entries(writer))) == [1, 2, 3]


def test_an_undo_of_nothing_known_changes_nothing(writer: Writer) -> None:
    journal.append(writer, Decision("undo", "entry:99", {}, "Ada"))
    journal.append(writer, Decision("undo", "nonsense", {}, "Ada"))
    assert seqs(journal.effective(journal.entries(writer))) == [1, 2, 3]
