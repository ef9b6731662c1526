-- One event by the key of one of its phases, or of the whole.
SELECT stage.key, event.key AS event_key, competition, sport, gender, event, nullif (phase, '') AS phase,
       athletes, reports, facts, conflicts, stage.sort_key
  FROM stage JOIN event ON event.id = event_id
 WHERE stage.key IN (SELECT key FROM stage WHERE key = :key
                     UNION
                     SELECT stage.key FROM event JOIN stage ON event_id = event.id WHERE event.key = :key)
 ORDER BY stage.sort_key
