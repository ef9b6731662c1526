-- How long lists are, kept as rows come and go: a list of a million opens without counting its rows.

CREATE TABLE list_size (
    list TEXT PRIMARY KEY,                      -- report claim fact event athlete conflict
    rows INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO list_size
    SELECT 'report', count(*) FROM report UNION ALL SELECT 'claim', count(*) FROM claim
    UNION ALL SELECT 'fact', count(*) FROM fact UNION ALL SELECT 'event', count(*) FROM event
    UNION ALL SELECT 'athlete', count(*) FROM athlete WHERE mentions > 0
    UNION ALL SELECT 'conflict', count(*) FROM fact WHERE state = 'conflict';

-- The list of events has a heading for each sport.
CREATE TABLE sport_size (
    begins    TEXT PRIMARY KEY,                 -- how the sort keys of its stages begin, and those of no other sport
    stages    INTEGER NOT NULL,
    conflicts INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO sport_size
    SELECT substr (sort_key, 1, instr (sort_key, char (31))) AS begins, count(*), sum (conflicts) FROM stage GROUP BY begins;

CREATE TRIGGER report_came AFTER INSERT ON report BEGIN
    UPDATE list_size SET rows = rows + 1 WHERE list = 'report';
END;
CREATE TRIGGER report_went AFTER DELETE ON report BEGIN
    UPDATE list_size SET rows = rows - 1 WHERE list = 'report';
END;
CREATE TRIGGER claim_came AFTER INSERT ON claim BEGIN
    UPDATE list_size SET rows = rows + 1 WHERE list = 'claim';
END;
CREATE TRIGGER claim_went AFTER DELETE ON claim BEGIN
    UPDATE list_size SET rows = rows - 1 WHERE list = 'claim';
END;
CREATE TRIGGER event_came AFTER INSERT ON event BEGIN
    UPDATE list_size SET rows = rows + 1 WHERE list = 'event';
END;
CREATE TRIGGER event_went AFTER DELETE ON event BEGIN
    UPDATE list_size SET rows = rows - 1 WHERE list = 'event';
END;
CREATE TRIGGER fact_came AFTER INSERT ON fact BEGIN
    UPDATE list_size SET rows = rows + 1 WHERE list = 'fact' OR (list = 'conflict' AND NEW.state = 'conflict');
END;
CREATE TRIGGER fact_went AFTER DELETE ON fact BEGIN
    UPDATE list_size SET rows = rows - 1 WHERE list = 'fact' OR (list = 'conflict' AND OLD.state = 'conflict');
END;
CREATE TRIGGER fact_turned AFTER UPDATE OF state ON fact
WHEN (OLD.state = 'conflict') <> (NEW.state = 'conflict') BEGIN
    UPDATE list_size SET rows = rows + iif (NEW.state = 'conflict', 1, -1) WHERE list = 'conflict';
END;
CREATE TRIGGER athlete_listed AFTER INSERT ON athlete WHEN NEW.mentions > 0 BEGIN
    UPDATE list_size SET rows = rows + 1 WHERE list = 'athlete';
END;
CREATE TRIGGER athlete_unlisted AFTER DELETE ON athlete WHEN OLD.mentions > 0 BEGIN
    UPDATE list_size SET rows = rows - 1 WHERE list = 'athlete';
END;
CREATE TRIGGER athlete_relisted AFTER UPDATE OF mentions ON athlete
WHEN (OLD.mentions > 0) <> (NEW.mentions > 0) BEGIN
    UPDATE list_size SET rows = rows + iif (NEW.mentions > 0, 1, -1) WHERE list = 'athlete';
END;
CREATE TRIGGER stage_came AFTER INSERT ON stage BEGIN
    INSERT INTO sport_size VALUES (substr (NEW.sort_key, 1, instr (NEW.sort_key, char (31))), 1, NEW.conflicts)
        ON CONFLICT (begins) DO UPDATE SET stages = stages + 1, conflicts = conflicts + excluded.conflicts;
END;
CREATE TRIGGER stage_went AFTER DELETE ON stage BEGIN
    UPDATE sport_size SET stages = stages - 1, conflicts = conflicts - OLD.conflicts
     WHERE begins = substr (OLD.sort_key, 1, instr (OLD.sort_key, char (31)));
END;
CREATE TRIGGER stage_turned AFTER UPDATE OF conflicts ON stage WHEN OLD.conflicts <> NEW.conflicts BEGIN
    UPDATE sport_size SET conflicts = conflicts + NEW.conflicts - OLD.conflicts
     WHERE begins = substr (NEW.sort_key, 1, instr (NEW.sort_key, char (31)));
END;
