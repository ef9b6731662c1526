-- What cannot all be right, what people doubted in the words themselves, and more of the official results.

ALTER TABLE official ADD COLUMN day TEXT;                      -- of the contest
ALTER TABLE official ADD COLUMN crew TEXT;                     -- the crew's own name in its line and its members'
CREATE INDEX official_unlinked ON official (name, noc) WHERE athlete_id IS NULL;

ALTER TABLE fact ADD COLUMN checked INTEGER NOT NULL DEFAULT 0; -- held beside the results and sport since it was worked out
CREATE INDEX fact_unchecked ON fact (event_id, phase) WHERE NOT checked;

-- Worked out from facts: reports at odds with themselves, with sport or with the official results.
CREATE TABLE doubt (
    id          TEXT PRIMARY KEY,               -- of its kind and its facts: the same in every store
    kind        TEXT NOT NULL,
    why         TEXT NOT NULL,                  -- the arithmetic, in one sentence
    event_id    INTEGER REFERENCES event (id) ON DELETE CASCADE,
    phase       TEXT,
    claims      TEXT NOT NULL DEFAULT '[]',     -- JSON: keys of the claims that it rests on
    verdict     TEXT NOT NULL DEFAULT 'open'
        CHECK (verdict IN ('open', 'confirmed', 'disputed', 'wrong', 'both-right', 'undecidable')),
    verdict_seq INTEGER REFERENCES journal (seq)
) STRICT;
CREATE INDEX doubt_of_event ON doubt (event_id, phase);
CREATE INDEX doubt_judged ON doubt (verdict_seq) WHERE verdict_seq IS NOT NULL;

CREATE TABLE doubt_fact (
    fact_id  TEXT NOT NULL,
    doubt_id TEXT NOT NULL REFERENCES doubt (id) ON DELETE CASCADE,
    PRIMARY KEY (fact_id, doubt_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX doubt_fact_of_doubt ON doubt_fact (doubt_id);

-- Words that a person doubts, found again by their report and themselves; laid over from the journal.
CREATE TABLE remark (
    seq       INTEGER PRIMARY KEY REFERENCES journal (seq),
    report_id INTEGER NOT NULL REFERENCES report (id) ON DELETE CASCADE,
    start     INTEGER NOT NULL,
    end       INTEGER NOT NULL CHECK (end > start),
    quote     TEXT NOT NULL,
    reason    TEXT,
    note      TEXT
) STRICT;
CREATE INDEX remark_in_report ON remark (report_id, start);
