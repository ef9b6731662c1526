-- The phases that claims give to some events.
SELECT DISTINCT event.id AS event_id, event.key AS event, sort_key, nullif (phase, '') AS phase
  FROM event JOIN claim ON claim.event_id = event.id AND NOT struck
 WHERE event.id IN (SELECT json_each.value FROM json_each (:events))
