-- Facts of the given states and verdicts, the most witnessed first.
SELECT fact.id, athlete.name AS athlete, athlete.key AS athlete_id, athlete.noc, competition, event.sport, event.gender,
       event.event, event.key AS event_key, phase, attribute, state, reason, why, value, official, official_state,
       fact.reports, witnesses, verdict, verdict_value
  FROM fact JOIN athlete ON athlete.id = athlete_id LEFT JOIN event ON event.id = event_id
 WHERE state IN (SELECT json_each.value FROM json_each (:states)) AND verdict IN (SELECT json_each.value FROM json_each (:verdicts))
 ORDER BY CASE state WHEN 'conflict' THEN 0 WHEN 'rounded' THEN 1 WHEN 'agreed' THEN 2 ELSE 3 END, witnesses DESC, fact.id
 LIMIT :limit
