-- The newest entries of the journal, newest first.
SELECT seq, at, who, action, subject, payload, previous, hash FROM journal ORDER BY seq DESC LIMIT :limit
