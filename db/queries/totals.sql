-- What the store holds.
SELECT (SELECT rows FROM list_size WHERE list = 'report') AS reports,
       (SELECT rows FROM list_size WHERE list = 'claim') AS claims,
       (SELECT rows FROM list_size WHERE list = 'fact') AS facts,
       (SELECT rows FROM list_size WHERE list = 'event') AS events,
       (SELECT rows FROM list_size WHERE list = 'athlete') AS athletes,
       (SELECT rows FROM list_size WHERE list = 'conflict') AS conflicts,
       (SELECT count(*) FROM journal WHERE action NOT IN ('undo', 'redo')) AS decisions,
       (SELECT count(*) FROM orphan) AS orphans
