-- The facts of some ids, as they were worked out, with the numbers of their claims.
SELECT fact.id, athlete_id, event_id, phase, attribute, state, reason, why, value, reports, witnesses,
       coalesce ((SELECT json_group_array (id) FROM (SELECT id FROM claim WHERE fact_id = fact.id ORDER BY key)),
                 '[]') AS claims
  FROM fact
 WHERE id IN (SELECT json_each.value FROM json_each (:facts))
