"""Whatever people decide, take back and bring back, the journal's account of it holds together."""

from hypothesis import given
from hypothesis import strategies as st

from olytui.store import journal
from olytui.store.rows import EntryRow

ACTIONS = st.lists(st.sampled_from(["verdict", "undo", "redo"]), max_size=30)


def written(actions: list[str]) -> list[EntryRow]:
    """The journal that these wishes make; a wish that cannot be met leaves no entry."""
    entries: list[EntryRow] = []
    for action in actions:
        subject = "fact:x"
        if action != "verdict":
            target = journal.next_undo(entries) if action == "undo" else journal.next_redo(entries)
            if target is None:
                continue
            subject = f"entry:{target.seq}"
        previous = entries[-1].hash if entries else journal.START
        told = (len(entries) + 1, "2024-08-06", "Ada", action, subject, "{}")
        entries.append(journal.sealed(EntryRow(*told, previous, "")))
    return entries


def model(actions: list[str]) -> list[int]:
    """The same by two plain stacks of entry numbers."""
    done: list[int] = []
    undone: list[int] = []
    seq = 0
    for action in actions:
        if action == "verdict":
            seq += 1
            done.append(seq)
            undone.clear()
        elif action == "undo" and done:
            seq += 1
            undone.append(done.pop())
        elif action == "redo" and undone:
            seq += 1
            done.append(undone.pop())
    return done


@given(ACTIONS)
def test_what_is_in_force_is_what_two_stacks_say(actions: list[str]) -> None:
    assert [entry.seq for entry in journal.effective(written(actions))] == model(actions)


@given(ACTIONS)
def test_a_journal_as_written_has_no_break(actions: list[str]) -> None:
    entries = written(actions)
    last = (len(entries), entries[-1].hash if entries else journal.START)
    assert list(journal.breaks(entries, last)) == []


@given(ACTIONS.filter(bool), st.data())
def test_leaving_out_any_entry_is_noticed(actions: list[str], data: st.DataObject) -> None:
    entries = written(actions)
    if entries:
        last = (entries[-1].seq, entries[-1].hash)
        del entries[data.draw(st.integers(0, len(entries) - 1))]
        assert list(journal.breaks(entries, last))
