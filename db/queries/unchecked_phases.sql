-- The phases of events that have facts not yet held beside the results; ages and nations, of no event, come last.
SELECT DISTINCT event_id, phase, competition, event.sport, event.gender, event.event
  FROM fact LEFT JOIN event ON event.id = event_id
 WHERE NOT checked ORDER BY event_id IS NULL, event_id, phase
