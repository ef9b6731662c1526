-- The facts of one slot about an athlete of one of these names.
SELECT fact.id
  FROM athlete JOIN fact ON athlete_id = athlete.id LEFT JOIN event ON event.id = event_id
 WHERE athlete.name IN (SELECT json_each.value FROM json_each (:names))
   AND attribute = :attribute AND event.key IS :event AND phase IS :phase
 ORDER BY fact.id
