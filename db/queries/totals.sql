-- What the store holds.
SELECT (SELECT count(*) FROM report) AS reports, (SELECT count(*) FROM claim) AS claims,
       (SELECT count(*) FROM fact) AS facts, (SELECT count(*) FROM event) AS events,
       (SELECT count(*) FROM athlete WHERE rarity < 0) AS athletes, (SELECT count(*) FROM fact WHERE state = 'conflict') AS conflicts,
       (SELECT count(*) FROM journal WHERE action NOT IN ('undo', 'redo')) AS decisions,
       (SELECT count(*) FROM orphan) AS orphans
