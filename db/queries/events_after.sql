-- The events that follow a place in the list, in order.
SELECT stage.key, event.key AS event_key, competition, sport, gender, event, nullif (phase, '') AS phase,
       athletes, reports, facts, conflicts, stage.sort_key
  FROM stage JOIN event ON event.id = event_id
 WHERE (stage.sort_key, stage.key) > (:sort_key, :key)
 ORDER BY stage.sort_key, stage.key LIMIT :limit
