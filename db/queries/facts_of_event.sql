-- The facts of an event, phase by phase and athlete by athlete; `phase` null asks for all.
SELECT fact.id, athlete.name AS athlete, athlete.key AS athlete_id, athlete.noc, competition, event.sport, event.gender,
       event.event, event.key AS event_key, phase, attribute, state, reason, why, value, official, official_state,
       fact.reports, witnesses, verdict, verdict_value
  FROM fact JOIN athlete ON athlete.id = athlete_id LEFT JOIN event ON event.id = event_id
 WHERE event.key = :event AND (:phase IS NULL OR coalesce (phase, '') = :phase)
 ORDER BY phase, athlete.name, athlete.key, attribute, fact.id
