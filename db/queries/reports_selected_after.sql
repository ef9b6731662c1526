-- Of the reports that a selection in other lists leaves: those that follow a place.
WITH picked (event_id, phase) AS (
    SELECT event_id, phase FROM json_each (:events) JOIN stage ON stage.key = json_each.value
    UNION
    SELECT event_id, phase FROM json_each (:events) JOIN event ON event.key = json_each.value JOIN stage ON event_id = event.id),
chosen (id) AS (
    SELECT claim.report_id
      FROM picked JOIN claim ON claim.event_id = picked.event_id AND coalesce (claim.phase, '') = picked.phase
      JOIN appearance ON appearance.id = appearance_id JOIN athlete ON athlete.id = athlete_id
     WHERE NOT struck AND (:athletes IS NULL OR athlete.key IN (SELECT json_each.value FROM json_each (:athletes)))
    UNION
    SELECT appearance.report_id
      FROM json_each (:athletes) JOIN athlete ON athlete.key = json_each.value JOIN appearance ON athlete_id = athlete.id
     WHERE :events IS NULL)
SELECT id, stem, title, byline, outlet, published, url, path, witness, words, claims, conflicts, added_at, age_order
  FROM report
 WHERE id IN chosen
   AND (age_order, stem) > (:age_order, :stem)
 ORDER BY age_order, stem LIMIT :limit
