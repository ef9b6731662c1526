"""The sizes of lists, kept as rows come and go: they are those that counting would give."""

from pathlib import Path

import pytest

from olytui.store import Writer, open_writer
from olytui.store.verify import verify

COUNTS = {
    "report": "SELECT count(*) FROM report",
    "athlete": "SELECT count(*) FROM athlete WHERE mentions > 0",
    "event": "SELECT count(*) FROM event",
    "fact": "SELECT count(*) FROM fact",
    "conflict": "SELECT count(*) FROM fact WHERE state = 'conflict'",
}
FILL = """
    INSERT INTO athlete (id, key, name, kind, mentions)
        VALUES (1, 'ada', 'Ada', 'person', 2), (2, 'bo', 'Bo', 'person', 0);
    INSERT INTO event (id, key, sport, sort_key) VALUES (1, 'run', 'athletics', 'athletics' || char (31) || 'run'),
                                                       (2, 'swim', 'swimming', 'swimming' || char (31) || 'swim');
    INSERT INTO stage (key, event_id, phase, sort_key, conflicts)
        SELECT key || '.final', id, 'final', sort_key || '0', 1 FROM event;
    INSERT INTO fact (id, athlete_id, event_id, phase, attribute, state, reports, witnesses)
        VALUES ('f', 1, 1, 'final', 'rank', 'conflict', 2, 2), ('g', 1, 2, 'final', 'rank', 'single', 1, 1);
"""
CHANGES = (
    "UPDATE athlete SET mentions = mentions + 1",
    "UPDATE athlete SET mentions = 0",
    "UPDATE fact SET state = 'conflict'",
    "UPDATE fact SET state = 'agreed'",
    "DELETE FROM fact WHERE state = 'conflict'",
    "DELETE FROM athlete WHERE id = 2",
    "UPDATE stage SET conflicts = 3 WHERE event_id = 1",
    "DELETE FROM stage WHERE event_id = 2",
    "DELETE FROM stage",
)


@pytest.fixture
def writer(tmp_path: Path) -> Writer:
    opened = open_writer(tmp_path / "store.db", create=True)
    opened.connection.executescript(FILL)
    return opened


def number(writer: Writer, sql: str) -> int:
    return int(writer.connection.execute(sql).fetchone()[0] or 0)


@pytest.mark.parametrize("change", CHANGES)
def test_sizes_follow_what_comes_and_goes(writer: Writer, change: str) -> None:
    writer.execute(change)
    for name, counting in COUNTS.items():
        said = number(writer, f"SELECT rows FROM list_size WHERE list = '{name}'")
        assert said == number(writer, counting), name
    for column, counting in (("stages", "count(*)"), ("conflicts", "sum (conflicts)")):
        said = number(writer, f"SELECT sum ({column}) FROM sport_size")
        assert said == number(writer, f"SELECT {counting} FROM stage"), column


def test_a_wrong_size_is_found_when_the_store_is_verified(writer: Writer) -> None:
    writer.execute("UPDATE list_size SET rows = rows + 1 WHERE list = 'conflict'")
    assert "The list of conflicts is said to have 2 rows, and has 1." in [it.what for it in verify(writer)]
