"""A store with as many rows as one likes in every list, for measuring; nothing in it was ever reported.

    python tests/bench/large.py STORE ROWS [--conflicts N]

So many reports, athletes, phases of events, facts and claims, each report with one claim; one fact in a hundred, or
N, stands in conflict. Names are crossed from syllables. A million rows take two minutes and 2 GB.
"""

import argparse
import sqlite3
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from olytui.store import open_writer

GIVEN = ("Ada", "Bo", "Cleo", "Dov", "Ema", "Finn", "Gus", "Hana", "Ivo", "Jun", "Kaia", "Leo", "Mia", "Noor")
BEGUN = ("Al", "Bren", "Cas", "Dor", "Ek", "Fal", "Gor", "Hol", "Ing", "Jar", "Kov", "Lind", "Mor", "Nak")
ENDED = ("berg", "ić", "ović", "sen", "sson", "ski", "ton", "mura", "ato", "ez", "ier", "mann", "oja", "wick")
SPORTS = ("Athletics", "Cycling", "Diving", "Fencing", "Judo", "Rowing", "Sailing", "Swimming", "Wrestling")
NOCS = ("AUS", "BRA", "CHN", "ETH", "FRA", "GBR", "JPN", "KEN", "NOR", "USA")

NUMBERS = "WITH RECURSIVE number (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM number WHERE n < :rows - 1) "
FILL = (
    """INSERT INTO report (id, stem, digest, title, outlet, published, witness, sketch, words, claims, added_at)
       SELECT n + 1, printf ('r%07d', n), printf ('%064x', n), 'Race number ' || n,
              'The Post', date ('1990-01-01', (n % 12000) || ' days'), 'r' || n, 1, 6, 1, '2026-01-01T00:00:00.000Z'
         FROM number""",
    """INSERT INTO report_text SELECT n + 1, printf ('Runner %07d won in 3:%02d.%02d.', n, n % 60, n % 100)
         FROM number""",
    """INSERT INTO athlete (id, key, name, kind, noc, gender, sport, reports, mentions, events)
       SELECT n + 1, printf ('a%07d', n), name (n), 'person', noc (n), 'men', 'Athletics', 1,
              1 + (:rows - n) / 1000, 1 FROM number""",
    """INSERT INTO appearance (id, report_id, number, name, kind, block, athlete_id)
       SELECT n + 1, n + 1, 0, name (n), 'person', name (n), n + 1 FROM number""",
    """INSERT INTO mention (id, report_id, appearance_id, kind, start, end, as_written)
       SELECT n + 1, n + 1, n + 1, 'name', 0, 14, printf ('Runner %07d', n) FROM number""",
    """INSERT INTO event (id, key, competition, sport, gender, event, sort_key)
       SELECT n + 1, printf ('e%07d', n), 'Games ' || (1900 + n % 120), sport (n), 'men', n || 'm',
              sport (n) || char (31) || printf ('%07dm', n) FROM number""",
    """INSERT INTO stage (key, event_id, phase, sort_key, athletes, reports, facts, conflicts)
       SELECT printf ('e%07d.final', n), n + 1, 'final', sport (n) || char (31) || printf ('%07dm final', n), 1, 1, 1, 0
         FROM number""",
    """INSERT INTO fact (id, athlete_id, event_id, phase, attribute, state, value, reports, witnesses, checked)
       SELECT printf ('f%07d', n), n + 1, n + 1, 'final', 'mark',
              iif (n % (:rows / :conflicts) = 0, 'conflict', 'single'), printf ('3:%02d.%02d', n % 60, n % 100),
              1, 1, 1 FROM number""",
    """INSERT INTO claim (id, key, report_id, appearance_id, attribute, value, unit, event_id, phase, as_written,
                          quote, start, end, rule, confidence, fact_id)
       SELECT n + 1, printf ('c%07d', n), n + 1, n + 1, 'mark', printf ('3:%02d.%02d', n % 60, n % 100), 'time',
              n + 1, 'final', printf ('Runner %07d', n), printf ('3:%02d.%02d', n % 60, n % 100), 22, 29, 'made.up', 1,
              printf ('f%07d', n) FROM number""",
)


def name(number: int) -> str:
    """A name for a number: no two numbers below seven million have the same."""
    parts, number = [], number * 1_000_003 % len(GIVEN) ** 6
    for choices in (GIVEN, ENDED, BEGUN, ENDED, BEGUN, GIVEN):
        number, choice = divmod(number, len(choices))
        parts.append(choices[choice])
    given, end, begin, more, start, second = parts
    return f"{given} {second} {begin}{end} {start}{more}"


def make(path: Path, rows: int, conflicts: int) -> None:
    """Fills a new store."""
    open_writer(path, create=True).close()
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA synchronous = OFF")
    connection.create_function("name", 1, name, deterministic=True)
    connection.create_function("noc", 1, lambda number: NOCS[number % len(NOCS)], deterministic=True)
    connection.create_function("sport", 1, lambda number: SPORTS[number % len(SPORTS)], deterministic=True)
    for sql in FILL:
        connection.execute(
            sql.replace("SELECT", f"{NUMBERS} SELECT", 1), {"rows": rows, "conflicts": conflicts}
        )
    connection.commit()


if __name__ == "__main__":
    given = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    given.add_argument("store", type=Path)
    given.add_argument("rows", type=int)
    given.add_argument("--conflicts", type=int)
    options = given.parse_args()
    make(options.store, options.rows, options.conflicts or options.rows // 100)
