-- Reports as published, what they say, who is meant, and what people decided.
-- Numbers (INTEGER PRIMARY KEY) are local to one store; `key`, `stem` and TEXT ids are the same in every store.

PRAGMA application_id = 0x6f6c7974;              -- "olyt": tells our stores from other databases

CREATE TABLE report (
    id        INTEGER PRIMARY KEY,
    stem      TEXT NOT NULL UNIQUE,             -- the name that people and exports use
    digest    TEXT NOT NULL,                    -- of the cleaned text: the same report twice is known
    title     TEXT, byline TEXT, outlet TEXT,
    published TEXT,                             -- ISO, cut to what is known: day, month or year
    url       TEXT, path TEXT,
    witness   TEXT NOT NULL,                    -- copies of one wire story share a witness
    sketch    INTEGER NOT NULL,                 -- how many shingles stand for it in the table of that name
    words     INTEGER NOT NULL,
    claims    INTEGER NOT NULL DEFAULT 0,
    conflicts INTEGER NOT NULL DEFAULT 0,
    added_at  TEXT NOT NULL,
    -- rises as dates fall, so that newest-first pages by one ascending index; undated reports come last
    age_order INTEGER NOT NULL GENERATED ALWAYS AS
        (-CAST (substr (replace (coalesce (published, '0'), '-', '') || '0000', 1, 8) AS INTEGER)) VIRTUAL
) STRICT;
CREATE INDEX report_newest ON report (age_order, stem);
CREATE INDEX report_by_digest ON report (digest);
CREATE INDEX report_witness ON report (witness);

CREATE TABLE report_text (
    report_id INTEGER PRIMARY KEY REFERENCES report (id) ON DELETE CASCADE,
    text      TEXT NOT NULL
) STRICT;

CREATE VIEW report_document AS
    SELECT id, title, outlet, text FROM report JOIN report_text ON report_id = id;
CREATE VIRTUAL TABLE report_fts USING fts5 (title, outlet, text, content = 'report_document', content_rowid = 'id',
    tokenize = "unicode61 remove_diacritics 2");

-- A sample of each report's five-word runs, by which copies find each other without reading every report.
CREATE TABLE shingle (
    hash      INTEGER NOT NULL,
    report_id INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    PRIMARY KEY (hash, report_id)
) STRICT, WITHOUT ROWID;

-- Rosters and official results: sources of their own, held beside reports and never mixed with them.
CREATE TABLE reference_source (
    id     INTEGER PRIMARY KEY,
    name   TEXT NOT NULL UNIQUE,
    origin TEXT NOT NULL,
    kind   TEXT NOT NULL CHECK (kind IN ('roster', 'results')),
    as_of  TEXT,
    rows   INTEGER NOT NULL,
    digest TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE athlete (
    id           INTEGER PRIMARY KEY,
    key          TEXT NOT NULL UNIQUE,          -- the same wherever the same reports are read
    name         TEXT NOT NULL,
    kind         TEXT NOT NULL CHECK (kind IN ('person', 'pair', 'team', 'nation')),
    noc          TEXT, gender TEXT, sport TEXT, born TEXT, years TEXT,
    source_id    INTEGER REFERENCES reference_source (id),  -- the roster that names it, where one does
    reference_id TEXT,                          -- the roster's own id
    reports      INTEGER NOT NULL DEFAULT 0,
    mentions     INTEGER NOT NULL DEFAULT 0,
    events       INTEGER NOT NULL DEFAULT 0,
    conflicts    INTEGER NOT NULL DEFAULT 0,
    -- most mentioned first, by one ascending index
    rarity       INTEGER NOT NULL GENERATED ALWAYS AS (-mentions) VIRTUAL
) STRICT;
CREATE INDEX athlete_by_mentions ON athlete (rarity, name, key);
CREATE INDEX athlete_by_name ON athlete (name, id);
CREATE INDEX athlete_by_reference ON athlete (reference_id) WHERE reference_id IS NOT NULL;

-- One athlete within one report, as the report alone tells it.
CREATE TABLE appearance (
    id         INTEGER PRIMARY KEY,
    report_id  INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    number     INTEGER NOT NULL,                -- its place in the reading of the report
    name       TEXT NOT NULL,
    kind       TEXT NOT NULL,
    noc TEXT, gender TEXT, sport TEXT, age INTEGER,
    spellings  TEXT NOT NULL DEFAULT '[]',      -- JSON: the names as written
    members    TEXT NOT NULL DEFAULT '[]',      -- JSON: the people of a pair, crew or team
    block      TEXT NOT NULL,                   -- appearances that may be one athlete share a block
    athlete_id INTEGER REFERENCES athlete (id),
    why        TEXT NOT NULL DEFAULT '[]',      -- JSON: why it was linked so
    UNIQUE (report_id, number)
) STRICT;
CREATE INDEX appearance_by_athlete ON appearance (athlete_id, report_id);
CREATE INDEX appearance_in_block ON appearance (block);

CREATE TABLE mention (
    id            INTEGER PRIMARY KEY,
    report_id     INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    appearance_id INTEGER NOT NULL REFERENCES appearance (id) ON DELETE CASCADE,
    kind          TEXT NOT NULL,
    start         INTEGER NOT NULL,
    end           INTEGER NOT NULL CHECK (end > start),
    as_written    TEXT NOT NULL
) STRICT;
CREATE INDEX mention_in_report ON mention (report_id, start);
CREATE INDEX mention_of_appearance ON mention (appearance_id);

CREATE TABLE event (
    id          INTEGER PRIMARY KEY,
    key         TEXT NOT NULL UNIQUE,           -- competition.sport.gender.event, folded; `_` for what nobody says
    competition TEXT, sport TEXT, gender TEXT, event TEXT,
    sort_key    TEXT NOT NULL                   -- by sport, then event with its figures as numbers, then the rest
) STRICT;

-- One phase of an event: a line of the list of events, with its numbers.
CREATE TABLE stage (
    key         TEXT PRIMARY KEY,               -- the event's key, a dot, the phase
    event_id    INTEGER NOT NULL REFERENCES event (id),
    phase       TEXT NOT NULL,                  -- '' where nobody says
    sort_key    TEXT NOT NULL,
    athletes    INTEGER NOT NULL DEFAULT 0,
    reports     INTEGER NOT NULL DEFAULT 0,
    facts       INTEGER NOT NULL DEFAULT 0,
    conflicts   INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX stage_in_order ON stage (sort_key, key);
CREATE INDEX stage_of_event ON stage (event_id, phase);

-- A claim says what the report says (columns ending in _said) and what it means after linking.
CREATE TABLE claim (
    id            INTEGER PRIMARY KEY,
    key           TEXT NOT NULL UNIQUE,         -- of report, place, attribute, value, athlete: stable over rebuilds
    report_id     INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    appearance_id INTEGER NOT NULL REFERENCES appearance (id) ON DELETE CASCADE,
    attribute     TEXT NOT NULL,
    value         TEXT NOT NULL,
    unit          TEXT,
    competition_said TEXT, sport_said TEXT, gender_said TEXT, event_said TEXT, phase_said TEXT,
    event_id      INTEGER REFERENCES event (id),
    phase         TEXT,
    inferred      TEXT NOT NULL DEFAULT '[]',   -- JSON: slot parts that the reading took from the report's context
    filled        TEXT NOT NULL DEFAULT '{}',   -- JSON: slot part -> who filled it: context, reports or reference
    as_written    TEXT NOT NULL,                -- what the report calls the athlete nearest to the claim
    quote         TEXT NOT NULL CHECK (length (quote) > 0),
    start         INTEGER NOT NULL,
    end           INTEGER NOT NULL CHECK (end > start),
    rule          TEXT NOT NULL,
    confidence    REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    derived       INTEGER NOT NULL DEFAULT 0,
    source        TEXT NOT NULL DEFAULT 'rule' CHECK (source IN ('rule', 'person')),
    struck        INTEGER NOT NULL DEFAULT 0,   -- a person said that the report does not say this
    fact_id       TEXT                          -- set when facts are worked out
) STRICT;
CREATE INDEX claim_in_report ON claim (report_id, start);
CREATE INDEX claim_of_appearance ON claim (appearance_id);
CREATE INDEX claim_of_event ON claim (event_id, phase);
CREATE INDEX claim_of_fact ON claim (fact_id) WHERE fact_id IS NOT NULL;

CREATE TRIGGER claim_quotes_its_report BEFORE INSERT ON claim
WHEN NEW.quote IS NOT (SELECT substr (text, NEW.start + 1, NEW.end - NEW.start) FROM report_text WHERE report_id = NEW.report_id)
BEGIN SELECT RAISE (ABORT, 'a claim must quote its report'); END;

-- The slot that claims meet in. Worked out from claims; a person's verdict is laid over it from the journal.
CREATE TABLE fact (
    id          TEXT PRIMARY KEY,               -- of the slot's keys: the same in every store
    athlete_id  INTEGER NOT NULL REFERENCES athlete (id),
    event_id    INTEGER REFERENCES event (id),
    phase       TEXT,
    attribute   TEXT NOT NULL,
    state       TEXT NOT NULL CHECK (state IN ('single', 'agreed', 'rounded', 'conflict')),
    reason      TEXT,                           -- code of the difference: rounding, unit, typo/transposition, …
    why         TEXT,                           -- one sentence for the screen
    value       TEXT,                           -- the value most witnesses give: shown, never the truth
    official    TEXT,                           -- what the official results say, where they are known
    official_state TEXT CHECK (official_state IN ('agrees', 'rounded', 'differs')),
    reports     INTEGER NOT NULL,
    witnesses   INTEGER NOT NULL,
    verdict     TEXT NOT NULL DEFAULT 'open'
        CHECK (verdict IN ('open', 'confirmed', 'disputed', 'wrong', 'both-right', 'undecidable')),
    verdict_value TEXT,
    verdict_seq INTEGER REFERENCES journal (seq)
) STRICT;
CREATE INDEX fact_of_event ON fact (event_id, phase, attribute);
CREATE INDEX fact_of_athlete ON fact (athlete_id);
CREATE INDEX fact_in_conflict ON fact (event_id) WHERE state = 'conflict';
CREATE INDEX fact_to_review ON fact (state, verdict, id);
CREATE INDEX fact_judged ON fact (verdict_seq) WHERE verdict_seq IS NOT NULL;

-- Everything that people decided, in order; nothing is ever changed or removed.
CREATE TABLE journal (
    seq      INTEGER PRIMARY KEY,
    at       TEXT NOT NULL,
    who      TEXT NOT NULL,
    action   TEXT NOT NULL,                     -- verdict tag untag link split claim strike undo redo
    subject  TEXT NOT NULL,                     -- what it is about: kind:key
    payload  TEXT NOT NULL,                     -- JSON: the decision, what it replaced, and the words it rests on
    previous TEXT NOT NULL,                     -- hash of the entry before
    hash     TEXT NOT NULL UNIQUE
) STRICT;
CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal BEGIN SELECT RAISE (ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_is_never_cut BEFORE DELETE ON journal BEGIN SELECT RAISE (ABORT, 'the journal is append-only'); END;
CREATE INDEX journal_by_subject ON journal (subject, seq);

-- The last entry's place and hash, so that a journal cut short is noticed too.
CREATE TABLE journal_head (
    one  INTEGER PRIMARY KEY CHECK (one = 1),
    seq  INTEGER NOT NULL,
    hash TEXT NOT NULL
) STRICT;
INSERT INTO journal_head (one, seq, hash) VALUES (1, 0, '');

CREATE TABLE tag (
    subject TEXT NOT NULL,                      -- kind:key
    tag     TEXT NOT NULL,
    seq     INTEGER NOT NULL REFERENCES journal (seq),
    PRIMARY KEY (subject, tag)
) STRICT, WITHOUT ROWID;

-- Decisions that found nothing to attach to: kept, listed, attached again when their words come back.
CREATE TABLE orphan (
    seq    INTEGER PRIMARY KEY REFERENCES journal (seq),
    reason TEXT NOT NULL
) STRICT;

CREATE TABLE official (
    id          INTEGER PRIMARY KEY,
    source_id   INTEGER NOT NULL REFERENCES reference_source (id),
    competition TEXT NOT NULL, sport TEXT NOT NULL, gender TEXT, event TEXT NOT NULL, phase TEXT,
    rank        INTEGER, name TEXT NOT NULL, noc TEXT, mark TEXT, records TEXT, irm TEXT,
    athlete_id  INTEGER REFERENCES athlete (id)
) STRICT;
CREATE INDEX official_by_slot ON official (competition, sport, event, gender, phase);
CREATE INDEX official_by_athlete ON official (athlete_id);
