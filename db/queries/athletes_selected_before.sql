-- Of the athletes that a selection in other lists leaves: those before a place, nearest first.
WITH picked (event_id, phase) AS (
    SELECT event_id, phase FROM json_each (:events) JOIN stage ON stage.key = json_each.value
    UNION
    SELECT event_id, phase FROM json_each (:events) JOIN event ON event.key = json_each.value JOIN stage ON event_id = event.id),
chosen (id) AS (
    SELECT appearance.athlete_id
      FROM picked JOIN claim ON claim.event_id = picked.event_id AND coalesce (claim.phase, '') = picked.phase
      JOIN appearance ON appearance.id = appearance_id JOIN report ON report.id = claim.report_id
     WHERE NOT struck AND (:reports IS NULL OR stem IN (SELECT json_each.value FROM json_each (:reports)))
    UNION
    SELECT appearance.athlete_id
      FROM json_each (:reports) JOIN report ON stem = json_each.value JOIN appearance ON report_id = report.id
     WHERE :events IS NULL)
SELECT id, key, name, kind, noc, gender, sport, born, years, reference_id, reports, mentions, events, conflicts
  FROM athlete
 WHERE id IN chosen
   AND (rarity, name, key) < (:rarity, :name, :key)
 ORDER BY rarity DESC, name DESC, key DESC LIMIT :limit
