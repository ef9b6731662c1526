-- Every event in each of its phases, in order.
SELECT stage.key, event.key AS event_key, competition, sport, gender, event, nullif (phase, '') AS phase,
       athletes, reports, facts, conflicts, stage.sort_key
  FROM stage JOIN event ON event.id = event_id ORDER BY stage.sort_key, stage.key
