-- What a person keeps for himself while browsing: no decision, so none of the journal's business.

CREATE TABLE bookmark (
    subject TEXT NOT NULL,                      -- kind:key, as in the journal
    start   INTEGER NOT NULL DEFAULT -1,        -- of a report: the words that were meant, -1 for none
    end     INTEGER NOT NULL DEFAULT -1,
    name    TEXT NOT NULL,
    at      TEXT NOT NULL,
    PRIMARY KEY (subject, start)
) STRICT, WITHOUT ROWID;
