-- The facts that reports which came in at a moment or later have a part in, event by event.
SELECT fact.id, athlete.name AS athlete, athlete.key AS athlete_id, athlete.noc, competition, event.sport, event.gender,
       event.event, event.key AS event_key, phase, attribute, state, reason, why, value, official, official_state,
       fact.reports, witnesses, verdict, verdict_value
  FROM fact JOIN athlete ON athlete.id = athlete_id LEFT JOIN event ON event.id = event_id
 WHERE fact.id IN (SELECT fact_id FROM report JOIN claim ON report_id = report.id WHERE added_at >= :since AND NOT struck)
 ORDER BY event.sort_key IS NULL, event.sort_key, phase, athlete.name, attribute, fact.id
