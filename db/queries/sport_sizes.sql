-- The sports of the list of events in its order, with the number of its rows and conflicts.
SELECT (SELECT sport FROM stage JOIN event ON event.id = event_id WHERE stage.sort_key > begins
         ORDER BY stage.sort_key LIMIT 1) AS sport, stages, conflicts
  FROM sport_size WHERE stages > 0 ORDER BY begins
