-- The journal, in order.
SELECT seq, at, who, action, subject, payload, previous, hash FROM journal ORDER BY seq
