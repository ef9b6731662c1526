-- The events of some keys (JSON), in no order.
SELECT stage.key, event.key AS event_key, competition, sport, gender, event, nullif (phase, '') AS phase,
       athletes, reports, facts, conflicts, stage.sort_key
  FROM stage JOIN event ON event.id = event_id
 WHERE stage.key IN (SELECT json_each.value FROM json_each (:keys))
