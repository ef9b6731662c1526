-- Of the events that a selection in other lists leaves: those that follow a place.
WITH chosen (event_id, phase) AS (
    SELECT claim.event_id, coalesce (claim.phase, '')
      FROM json_each (:athletes) JOIN athlete ON athlete.key = json_each.value
      JOIN appearance ON athlete_id = athlete.id JOIN claim ON appearance_id = appearance.id
      JOIN report ON report.id = claim.report_id
     WHERE NOT struck AND (:reports IS NULL OR stem IN (SELECT json_each.value FROM json_each (:reports)))
    UNION
    SELECT claim.event_id, coalesce (claim.phase, '')
      FROM json_each (:reports) JOIN report ON stem = json_each.value JOIN claim ON report_id = report.id
     WHERE :athletes IS NULL AND NOT struck)
SELECT stage.key, event.key AS event_key, competition, sport, gender, event, nullif (phase, '') AS phase,
       athletes, reports, facts, conflicts, stage.sort_key
  FROM stage JOIN event ON event.id = event_id
 WHERE (event_id, phase) IN chosen
   AND (stage.sort_key, stage.key) > (:sort_key, :key)
 ORDER BY stage.sort_key, stage.key LIMIT :limit
