-- What changed of athletes' names since when, so that the search index, a cache beside the store, keeps up.
-- And what the linker suggests to people.

CREATE TABLE name_clock (
    store TEXT NOT NULL,                        -- tells this store's index from that of another one at the same place
    seq   INTEGER NOT NULL,
    roster_seq INTEGER NOT NULL                 -- of the last change to a roster
) STRICT;
INSERT INTO name_clock VALUES (lower (hex (randomblob (8))), 0, 0);

CREATE TABLE name_change (
    athlete_id INTEGER PRIMARY KEY,
    seq        INTEGER NOT NULL                 -- of the last change to the athlete's names or to what is known of him
) STRICT;
CREATE INDEX name_change_in_order ON name_change (seq);

CREATE TRIGGER athlete_came AFTER INSERT ON athlete BEGIN
    UPDATE name_clock SET seq = seq + 1, roster_seq = iif (NEW.source_id IS NULL, roster_seq, seq + 1);
    INSERT INTO name_change SELECT NEW.id, seq FROM name_clock WHERE true
        ON CONFLICT (athlete_id) DO UPDATE SET seq = excluded.seq;
END;
CREATE TRIGGER athlete_went AFTER DELETE ON athlete BEGIN
    UPDATE name_clock SET seq = seq + 1;
    INSERT INTO name_change SELECT OLD.id, seq FROM name_clock WHERE true
        ON CONFLICT (athlete_id) DO UPDATE SET seq = excluded.seq;
END;
CREATE TRIGGER athlete_changed AFTER UPDATE OF name, noc, sport, years, mentions ON athlete
WHEN OLD.name IS NOT NEW.name OR OLD.noc IS NOT NEW.noc OR OLD.sport IS NOT NEW.sport OR OLD.years IS NOT NEW.years
  OR OLD.mentions IS NOT NEW.mentions BEGIN
    UPDATE name_clock SET seq = seq + 1;
    INSERT INTO name_change SELECT NEW.id, seq FROM name_clock WHERE true
        ON CONFLICT (athlete_id) DO UPDATE SET seq = excluded.seq;
END;
CREATE TRIGGER appearance_linked AFTER UPDATE OF athlete_id ON appearance
WHEN OLD.athlete_id IS NOT NEW.athlete_id BEGIN
    UPDATE name_clock SET seq = seq + 1;
    INSERT INTO name_change SELECT id, seq FROM athlete, name_clock WHERE id IN (OLD.athlete_id, NEW.athlete_id)
        ON CONFLICT (athlete_id) DO UPDATE SET seq = excluded.seq;
END;
CREATE TRIGGER appearance_went AFTER DELETE ON appearance WHEN OLD.athlete_id IS NOT NULL BEGIN
    UPDATE name_clock SET seq = seq + 1;
    INSERT INTO name_change SELECT OLD.athlete_id, seq FROM name_clock WHERE true
        ON CONFLICT (athlete_id) DO UPDATE SET seq = excluded.seq;
END;

-- What lists call an athlete, where it is not the name that the store shows.
CREATE TABLE listed_name (
    athlete_id INTEGER NOT NULL REFERENCES athlete (id) ON DELETE CASCADE,
    name       TEXT NOT NULL,
    PRIMARY KEY (athlete_id, name)
) STRICT, WITHOUT ROWID;

-- The roster's own name of an athlete whom the store shows under the name that reports use.
CREATE TABLE roster_name (
    athlete_id INTEGER PRIMARY KEY REFERENCES athlete (id) ON DELETE CASCADE,
    name       TEXT NOT NULL
) STRICT;
CREATE INDEX roster_name_by_name ON roster_name (name);

-- Spellings that may be one person's are looked at together: a component is a set of spellings, each near another.
CREATE TABLE name_block (
    block     TEXT PRIMARY KEY,
    component TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX name_block_of_component ON name_block (component);
CREATE TABLE name_block_key (
    key   TEXT NOT NULL,
    block TEXT NOT NULL,
    PRIMARY KEY (key, block)
) STRICT, WITHOUT ROWID;

-- What the linker takes to be likely but not sure.
CREATE TABLE link_suggestion (
    id        TEXT PRIMARY KEY,                 -- of what it joins: the same in every store
    component TEXT NOT NULL,
    one       TEXT NOT NULL,                    -- JSON: numbers of appearances
    other     TEXT NOT NULL,
    known_id  INTEGER REFERENCES athlete (id) ON DELETE CASCADE,
    value     REAL NOT NULL,                    -- log odds
    reasons   TEXT NOT NULL,                    -- JSON: [text, weight]
    is_set_aside INTEGER NOT NULL DEFAULT 0     -- a person could not tell either
) STRICT;
CREATE INDEX link_suggestion_of_component ON link_suggestion (component);
CREATE INDEX link_suggestion_by_value ON link_suggestion (is_set_aside, value DESC, id);
