-- The facts of some keys (JSON), in no order.
SELECT fact.id, athlete.name AS athlete, athlete.key AS athlete_id, athlete.noc, competition, event.sport, event.gender,
       event.event, event.key AS event_key, phase, attribute, state, reason, why, value, official, official_state,
       fact.reports, witnesses, verdict, verdict_value
  FROM fact JOIN athlete ON athlete.id = athlete_id LEFT JOIN event ON event.id = event_id
 WHERE fact.id IN (SELECT json_each.value FROM json_each (:keys))
